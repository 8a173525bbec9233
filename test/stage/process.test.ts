import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lines, ndjson, sh, temporary } from '../helpers/shell.ts';
import { filesOf, ledgerOf, startUpper, until } from '../helpers/upper.ts';

const notes = (n: number, text = 'x') =>
  Array.from({ length: n }, (_, index) => ({ id: `r${index}`, text }));
const done = (cwd: string): number => ledgerOf(cwd).filter(({ s }) => s === 'done').length;

describe('pipes', () => {
  test('head -n 1 ends it quietly with 0, and a re-run completes the files', async () => {
    const cwd = await temporary();
    const input = ndjson(notes(150, 'x'.repeat(3000)));
    const first = await sh('spinoco-upper | head -n 1', { cwd, input });
    expect([first.status, first.stderr, lines(first.stdout)]).toEqual([
      [0, 0],
      '',
      [expect.objectContaining({ id: 'r0' })],
    ]);
    expect(Object.keys(filesOf(cwd)).length).toBeLessThan(150);
    const second = await sh('spinoco-upper -j 8 > out', { cwd, input });
    expect(second.code).toBe(0);
    expect(Object.keys(filesOf(cwd))).toHaveLength(150);
    expect(lines(readFileSync(join(cwd, 'out'), 'utf8'))).toHaveLength(150);
  });

  test('a reader that is gone before the first record', async () => {
    const cwd = await temporary();
    const { status, stderr } = await sh(
      '(until [ -e go ]; do :; done; echo \'{"id":"a","text":"x"}\') | spinoco-upper | (exec <&-; touch go)',
      { cwd },
    );
    expect([status, stderr]).toEqual([[0, 0, 0], '']);
    expect(filesOf(cwd)).toHaveProperty('a.json');
  });

  test.each([
    'spinoco-upper',
    'spinoco-upper --help',
    'spinoco-upper --version',
    'spinoco-upper status',
  ])('%s > /dev/full is 74 in one line', async (command) => {
    const cwd = await temporary();
    const { code, stderr } = await sh(`${command} > /dev/full`, { cwd, input: ndjson(notes(1)) });
    expect(code).toBe(74);
    expect(stderr).toContain('spinoco-upper: cannot write to stdout (ENOSPC)\n');
    expect(stderr).not.toContain('    at ');
  });

  test('help into a pipe that is closed', async () => {
    const { status, stderr } = await sh('(sleep 0.3; spinoco-upper --help) | true');
    expect([status, stderr]).toEqual([[0, 0], '']);
  });

  test('stderr that nobody reads or that is full does not end the work', async () => {
    const cwd = await temporary();
    const input = ndjson([{ id: 'bad' }, ...notes(3)]);
    const { status } = await sh('spinoco-upper 2>&1 >out | true', { cwd, input });
    expect(status).toEqual([1, 0]);
    expect(Object.keys(filesOf(cwd))).toHaveLength(3);
    const full = await sh('spinoco-upper 2>/dev/full', { cwd, input });
    expect([full.code, lines(full.stdout)]).toEqual([1, expect.objectContaining({ length: 3 })]);
  });

  test('closed stdin is an empty input; with closed stdout the files are still made', async () => {
    const cwd = await temporary();
    const empty = await sh('spinoco-upper <&-', { cwd });
    expect([empty.code, empty.stdout]).toEqual([0, '']);
    const closed = await sh('spinoco-upper >&-', { cwd, input: ndjson(notes(2)) });
    expect(closed.code).toBe(0);
    expect(Object.keys(filesOf(cwd))).toHaveLength(2);
  });

  test.each([
    ['', 0],
    ['\n\n', 0],
    ['\ufeff', 0],
    ['{"id":"a","te', 1],
  ])('the input %j ends with %i', async (input, code) => {
    const cwd = await temporary();
    const ran = await sh('spinoco-upper', { cwd, input });
    expect([ran.code, ran.stdout]).toEqual([code, '']);
  });

  test('stdin a directory', async () => {
    const cwd = await temporary();
    const { code, stderr } = await sh('spinoco-upper < .', { cwd });
    expect([code, stderr]).toEqual([74, 'spinoco-upper: cannot read stdin (it is a directory)\n']);
  });

  test('a line of 33 MB is rejected by place and length, the next one is done', async () => {
    const cwd = await temporary();
    const { code, stdout, stderr } = await sh(
      `{ echo '{"id":"a","text":"x"}'; head -c 34603008 /dev/zero | tr '\\0' x; echo; echo '{"id":"b","text":"x"}'; } | spinoco-upper`,
      { cwd },
    );
    expect(code).toBe(1);
    expect(lines(stdout).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(stderr).toContain('spinoco-upper: stdin:2: line of 34603008 bytes is too long\n');
    const kept = lines(readFileSync(join(cwd, 'data/metadata/rejects.upper.jsonl'), 'utf8'));
    expect(kept).toEqual([expect.objectContaining({ offset: 22, length: 34603008 })]);
    expect(kept[0]).not.toHaveProperty('line');
  });

  test('a rejected record is kept as it came, byte for byte', async () => {
    const cwd = await temporary();
    await sh('spinoco-upper', { cwd, input: '{"id": 1.0, "text":"x"}\n' });
    const kept = lines(readFileSync(join(cwd, 'data/metadata/rejects.upper.jsonl'), 'utf8'));
    expect(kept).toEqual([
      expect.objectContaining({ line: '{"id": 1.0, "text":"x"}', reason: 'id: not a string' }),
    ]);
  });

  test('a paused reader: no more is read than buffers hold, in a bounded memory', async () => {
    const cwd = await temporary();
    const run = startUpper(cwd, '--filter', '-j', '4');
    run.child.stdout?.pause();
    const line = ndjson([{ id: 'a', text: 'x'.repeat(1000) }]);
    let fed = 0;
    let full = false;
    run.child.stdin?.on('drain', () => (full = false));
    let idle = 0;
    await until(() => {
      idle = full ? idle + 1 : 0;
      for (; fed < 100_000 && !full; fed += 1) full = run.child.stdin?.write(line) === false;
      // it took in something at least, and then nothing for 50 looks
      return fed >= 100_000 || (idle > 50 && fed > 100);
    });
    expect(fed).toBeLessThan(5000);
    const status = readFileSync(`/proc/${run.child.pid}/status`, 'utf8');
    expect(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1])).toBeLessThan(200_000);
    run.child.stdin?.end();
    run.child.stdout?.resume();
    expect((await run.ended).code).toBe(0);
    expect(lines(run.said.stdout)).toHaveLength(fed);
  });
});

describe('signals', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    '%s once: what is in flight is finished, stdin need not end, exit %i',
    async (signal, code) => {
      const cwd = await temporary();
      const run = startUpper(cwd);
      run.child.stdin?.write(ndjson(notes(3)));
      await until(() => done(cwd) === 3);
      run.child.kill(signal);
      expect(await run.ended).toEqual({ code, signal: null });
      expect(lines(run.said.stdout)).toHaveLength(3);
      expect(run.said.stderr).toContain('finishing what is in flight');
      expect(ledgerOf(cwd).at(-1)).toMatchObject({ k: '@end', exit: code });
    },
  );

  test('twice: it ends at once, by the signal', async () => {
    const cwd = await temporary();
    const run = startUpper(cwd);
    run.child.stdin?.write(ndjson([{ id: 'a', text: 'x', act: 'hang' }]));
    await until(() => ledgerOf(cwd).length === 1);
    run.child.kill('SIGINT');
    await until(() => run.said.stderr.includes('once more'));
    run.child.kill('SIGINT');
    expect(await run.ended).toEqual({ code: null, signal: 'SIGINT' });
  });

  test('grace is over: a hanging record is given up, which is no attempt', async () => {
    const cwd = await temporary();
    const run = startUpper(cwd, '--grace', '0.1', '-j2');
    run.child.stdin?.write(ndjson([{ id: 'a', text: 'x', act: 'hang' }, ...notes(1)]));
    await until(() => done(cwd) === 1);
    run.child.kill('SIGTERM');
    expect(await run.ended).toEqual({ code: 143, signal: null });
    expect(ledgerOf(cwd).filter(({ k }) => k === 'a')).toEqual([]);
    expect(ledgerOf(cwd).at(-1)).toMatchObject({ counts: { done: 1, aborted: 1 } });
  });
});

describe('the lock', () => {
  test('a second run exits 75 and names the holder; kill -9 frees it', async () => {
    const cwd = await temporary();
    const first = startUpper(cwd);
    await until(() => ledgerOf(cwd).length === 1);
    const second = await sh('spinoco-upper', { cwd });
    expect(second.code).toBe(75);
    expect(second.stderr).toContain(`another run is at work (pid ${first.child.pid} on `);
    first.child.kill('SIGKILL');
    await first.ended;
    expect((await sh('spinoco-upper', { cwd })).code).toBe(0);
  });

  test('--wait waits for the other to end, and can be interrupted', async () => {
    const cwd = await temporary();
    const first = startUpper(cwd);
    await until(() => ledgerOf(cwd).length === 1);
    const [second, third] = [startUpper(cwd, '--wait'), startUpper(cwd, '--wait')];
    second.child.stdin?.end(ndjson(notes(1)));
    for (const run of [second, third])
      await until(() => run.said.stderr.includes('waiting for pid'));
    third.child.kill('SIGINT');
    expect(await third.ended).toEqual({ code: 130, signal: null });
    expect(done(cwd)).toBe(0);
    first.child.stdin?.end();
    expect([await first.ended, await second.ended].map(({ code }) => code)).toEqual([0, 0]);
    expect(done(cwd)).toBe(1);
  });
});

describe('the data directory', () => {
  test('that is a link to nowhere: one line, 74', async () => {
    const cwd = await temporary();
    symlinkSync('unmounted', join(cwd, 'data'));
    const { code, stderr } = await sh('spinoco-upper', { cwd });
    expect(code).toBe(74);
    expect(stderr).toContain('cannot use the data directory (');
  });

  test.each(['000', '077'])('modes under umask %s', async (umask) => {
    const cwd = await temporary();
    await sh(`umask ${umask}; spinoco-upper`, { cwd, input: `{}\n${ndjson(notes(1))}` });
    const entries = readdirSync(join(cwd, 'data'), { recursive: true, withFileTypes: true });
    expect(entries.length).toBeGreaterThan(7);
    for (const entry of entries) {
      const mode = statSync(join(entry.parentPath, entry.name)).mode & 0o777;
      expect([entry.name, mode]).toEqual([entry.name, entry.isDirectory() ? 0o700 : 0o600]);
    }
  });

  test('that is a file: one line, 74', async () => {
    const cwd = await temporary();
    writeFileSync(join(cwd, 'data'), '');
    const { code, stderr } = await sh('spinoco-upper', { cwd, input: ndjson(notes(1)) });
    expect(code).toBe(74);
    expect(stderr).toMatch(
      /^spinoco-upper: cannot use the data directory \((ENOTDIR|EEXIST)\)\n.*hint: .*\n$/,
    );
  });

  test('that cannot be written: one line, 74', async () => {
    const cwd = await temporary();
    const { code, stderr } = await sh('spinoco-upper --data /proc/none', { cwd });
    expect(code).toBe(74);
    expect(stderr).toContain('spinoco-upper: cannot use the data directory (');
  });

  test('what a killed run left is swept, and the manifest tells the run', async () => {
    const cwd = await temporary();
    mkdirSync(join(cwd, 'data/upper'), { recursive: true });
    writeFileSync(join(cwd, 'data/upper/.r0.json.1-1.tmp'), 'half');
    await sh('spinoco-upper --jobs 2', { cwd, input: `7\n${ndjson(notes(2))}` });
    expect(readdirSync(join(cwd, 'data/upper')).sort()).toEqual(['r0.json', 'r1.json']);
    const [name] = readdirSync(join(cwd, 'data/metadata/runs'));
    const text = readFileSync(join(cwd, 'data/metadata/runs', name as string), 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      stage: 'upper',
      mode: 'pipe',
      flags: ['jobs'],
      jobs: 2,
      exit: 1,
      counts: { done: 2, rejected: 1 },
    });
    expect(name).toMatch(/^[0-9A-Z]{26}\.upper\.json$/);
  });
});

test('kill -9 at random moments, run again: the files of an undisturbed run, each number once', async () => {
  const cwd = await temporary();
  const input = ndjson(notes(150));
  let killed = 0;
  for (let round = 0; round < 12; round += 1) {
    const run = startUpper(cwd, '-j2');
    run.child.stdin?.end(input);
    const goal = done(cwd) + 1 + Math.floor(Math.random() * 4);
    await Promise.race([until(() => done(cwd) >= goal), run.ended]);
    run.child.kill('SIGKILL');
    if ((await run.ended).signal === 'SIGKILL') killed += 1;
  }
  expect(killed).toBeGreaterThanOrEqual(10);
  const last = await sh('spinoco-upper', { cwd, input });
  expect(last.code).toBe(0);
  const files = filesOf(cwd);
  expect(Object.keys(files).sort()).toEqual(
    notes(150)
      .map(({ id }) => `${id}.json`)
      .sort(),
  );
  for (const [name, file] of Object.entries(files)) {
    expect(file).toMatchObject({ id: name.slice(0, -5), text: 'X' });
  }
  const numbers = Object.values(files).map((file) => file.number as number);
  expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 150 }, (_, n) => n + 1));
  expect(lines(last.stdout)).toHaveLength(150);
  expect(existsSync(join(cwd, 'data/metadata/rejects.upper.jsonl'))).toBe(false);
  expect((await sh('spinoco-upper status --verify', { cwd })).code).toBe(0);
}, 60_000);
