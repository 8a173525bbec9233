// What the drawing of progress costs: CPU milliseconds, as one JSON object.
import { appendFileSync, closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { viewPipeline } from '../../src/cli/pipeline.ts';
import { pipelineForms } from '../../src/cli/pipeline-text.ts';
import { Screen } from '../../src/cli/screen.ts';
import { inForeground } from '../../src/cli/surroundings.ts';
import type { NewEntry } from '../../src/stage/entry.ts';
import { readLedger } from '../../src/stage/ledger.ts';
import { encodeLine } from '../../src/stage/ledger-line.ts';
import { LedgerTail } from '../../src/stage/ledger-tail.ts';
import { Tally } from '../../src/stage/tally.ts';

const LINES = 1_000_000;
const TICKS = 600;
const YESTERDAY = 86_400_000;

const folder = mkdtempSync(join(tmpdir(), 'spinoco-bench-'));
const path = join(folder, 'fetch.jsonl');
const now = Date.now();

const artifact = (name: string) => ({
  path: `01_recordings/2026/11/21/${name}`,
  bytes: 83_000,
  sha: 'b'.repeat(64),
});
const done: NewEntry = {
  s: 'done',
  in: 'a'.repeat(64),
  set: '0123456789abcdef',
  out: [artifact('recording.ogg'), artifact('recording.json')],
  try: 1,
  ms: 300,
};
const line = (at: number, key: string, entry: NewEntry): string =>
  encodeLine(key, { ...entry, t: new Date(at).toISOString(), run: 'R' });

/** CPU milliseconds of `work`, user and system. */
async function cpu(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

try {
  const file = openSync(path, 'a');
  for (let n = 0; n < LINES; n += 1000) {
    const lines = Array.from({ length: 1000 }, (_, m) => line(now - YESTERDAY, `r${n + m}`, done));
    writeSync(file, lines.join(''));
  }
  writeSync(file, line(now, '@run', { s: 'run', jobs: 4 }));
  closeSync(file);

  const tail = new LedgerTail(path, now);
  const first = await cpu(() => tail.read());
  const news = Array.from({ length: TICKS }, (_, n) => line(now + n, `n${n}`, done));
  const write = await cpu(() => {
    for (const one of news) appendFileSync(`${path}.other`, one);
  });
  const screen = new Screen(
    { isTTY: true, columns: 200, write: () => true },
    { shared: false, plain: false, inForeground },
  );
  const watched = { tally: new Tally(), limit: 0, planned: () => null, progress: () => null };
  const ticks = await cpu(async () => {
    for (const one of news) {
      appendFileSync(path, one);
      await tail.read();
      watched.tally.done += 1;
      const views = viewPipeline([{ stage: 'fetch', run: tail.run }], { stage: 'anon', watched });
      screen.draw(pipelineForms(views));
    }
  });
  if (tail.run?.done !== TICKS) throw new Error('the bench does not read what it wrote');
  const whole = await cpu(() => readLedger(path));
  process.stdout.write(
    JSON.stringify({ lines: LINES, first, tick: (ticks - write) / TICKS, whole }),
  );
} finally {
  rmSync(folder, { recursive: true });
}
