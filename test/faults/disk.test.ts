import { spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow, numbersOf, results } from '../helpers/pipeline.ts';
import { lines, ndjson, sh, temporary } from '../helpers/shell.ts';

/** The n-th call fails, for n = 1, 2, 3 …, as SQLite tests itself; counted for each thread by strace. */
const CALLS = ['write', 'fsync', 'fdatasync', 'rename', 'openat', 'mkdir'] as const;
const ERRORS = {
  write: 'ENOSPC',
  fsync: 'EIO',
  fdatasync: 'EIO',
  rename: 'EIO',
  openat: 'EMFILE',
  mkdir: 'ENOSPC',
};
const UP_TO = 6;

const strace = spawnSync('strace', ['-V']).status === 0;

const transcripts = ['a', 'b', 'c', 'd'].map((id, n) => ({
  type: 'transcript',
  v: 1,
  recording_id: id,
  call_id: `call-${id}`,
  recording: { caller: `+42077712345${n}` },
  text: `Moje číslo je 777 123 45${n}.`,
  segments: [
    {
      id: 0,
      start: 0,
      end: 2,
      speaker: 'customer',
      channel: 0,
      text: `Moje číslo je 777 123 45${n}.`,
    },
  ],
}));
const input = ndjson(transcripts);

// reason to skip: strace is a package of the distribution; CI installs it
describe.skipIf(!strace)('a disk that fails at the n-th call', () => {
  test('anon: 74 in one line, nothing half-written, and the next run makes it whole', async () => {
    const undisturbed = await temporary();
    expect((await sh('spinoco-anon', { cwd: undisturbed, input })).code).toBe(0);
    const expected = await results(join(undisturbed, 'data'));
    let failures = 0;
    for (const call of CALLS) {
      for (let n = 1; n <= UP_TO; n += 1) {
        const cwd = await temporary();
        const data = join(cwd, 'data');
        const what = `${call} ${n}`;
        // only what happens below the working folder: the program itself must load
        const inject = `strace -f -qq -o /dev/null -P '${cwd}' -e trace=${call} -e inject=${call}:error=${ERRORS[call]}:when=${n}`;
        const paths = [
          'data',
          'data/ledger',
          'data/ledger/anon.jsonl',
          'data/vault',
          'data/vault/vault.jsonl',
          'data/vault/keys.jsonl',
          'data/03_anonymized',
          '.config/spinoco/vault.key',
        ]
          .map((path) => `-P '${join(cwd, path)}'`)
          .join(' ');
        const ran = await sh(`${inject} ${paths} spinoco-anon`, { cwd, input });
        expect([0, 1, 74, 78], `${what}: ${ran.stderr}`).toContain(ran.code);
        if (ran.code !== 0) {
          failures += 1;
          expect(ran.stderr, what).toMatch(/^spinoco-anon: /m);
          expect(ran.stderr, what).not.toMatch(/\n\s+at |777 ?123/);
        }
        // what is there can be revealed, and nothing unredacted is there
        const written = await readdir(join(data, '03_anonymized')).catch(() => []);
        for (const name of written.filter((one) => one.endsWith('.json') && !one.startsWith('.'))) {
          const text = await readFile(join(data, '03_anonymized', name), 'utf8');
          expect(text, what).not.toMatch(/777 ?123/);
          const revealed = await sh('spinoco-anon reveal', { cwd, input: text });
          expect(revealed.code, `${what}: ${revealed.stderr}`).toBe(0);
          expect(lines(revealed.stdout)[0]?.text, what).toMatch(/777 123 45/);
        }
        const last = await sh('spinoco-anon', { cwd, input });
        expect(last.code, `${what}: ${last.stderr}`).toBe(0);
        expect(await results(data), what).toEqual(expected);
        expect(await numbersOf(data), what).toEqual([1, 2, 3, 4]);
        const left = [...(await filesBelow(cwd)).keys()].filter((path) => path.endsWith('.tmp'));
        expect(left, what).toEqual([]);
      }
    }
    // a test that never disturbs anything proves nothing
    expect(failures).toBeGreaterThan(CALLS.length);
  });
});
