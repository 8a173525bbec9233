// `make bench`: ratios, not seconds, since machines are noisy.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchFetch } from './fetch.mjs';
import { available, compare, report } from './measure.mjs';
import { benchProgress } from './progress.mjs';

const node = process.execPath;
const folder = mkdtempSync(join(tmpdir(), 'spinoco-bench-'));

/** Redacted records pass through `spinoco-anon --filter` unchanged: what is left is reading and writing NDJSON. */
function records(path, count, textLength) {
  const record = {
    type: 'anonymized',
    v: 1,
    recording_id: 'r1',
    call_id: 'c1',
    text: 'Dobrý den, '.repeat(Math.ceil(textLength / 11)),
    segments: [],
    pii: { total: 0, by_type: {} },
  };
  writeFileSync(path, `${JSON.stringify(record)}\n`.repeat(count));
}

try {
  console.log(`node ${process.version}, ${cpus().length} x ${cpus()[0]?.model.trim()}`);

  const startUp = { 'node -e 0': `'${node}' -e 0` };
  for (const tool of ['fetch', 'transcribe', 'anon']) {
    for (const flag of ['--help', '--version']) {
      startUp[`spinoco-${tool} ${flag}`] = `'${node}' bin/spinoco-${tool} ${flag}`;
    }
  }
  report('start-up (goal <= 1.3 x)', compare(startUp, 15));

  const small = join(folder, 'small.ndjson');
  const large = join(folder, 'large.ndjson');
  records(small, 100_000, 900);
  records(large, 1_000, 90_000);
  for (const [title, file] of [
    ['codec: 100,000 records of 1 kB', small],
    ['codec: 1,000 records of 100 kB', large],
  ]) {
    const commands = available('jq') ? { 'jq -c .': `jq -c . < '${file}' > /dev/null` } : {};
    commands['spinoco-anon --filter'] =
      `'${node}' bin/spinoco-anon --filter --vault none < '${file}' | cat > /dev/null`;
    commands['npm ndjson, parse | stringify'] =
      `'${node}' test/bench/ndjson.mjs < '${file}' | cat > /dev/null`;
    report(title, compare(commands, 3));
  }
  await benchProgress();
  await benchFetch(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
