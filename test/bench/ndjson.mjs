// The yardstick that the user knows: NDJSON in and out through the npm package `ndjson`.
import { pipeline } from 'node:stream/promises';
import ndjson from 'ndjson';

await pipeline(process.stdin, ndjson.parse(), ndjson.stringify(), process.stdout);
