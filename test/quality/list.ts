// What goes wrong in a half of the calls written by hand: `node test/quality/run.mjs --list dev`.
import { faultsOf } from './calls/faults.ts';
import { judgeHalf } from './calls/section.ts';

const half = process.argv[process.argv.indexOf('--list') + 1];
if (half === 'dev') for (const line of judgeHalf(half).flatMap(faultsOf)) console.log(line);
else {
  console.error('quality: --list: only dev is for reading');
  process.exitCode = 2;
}
