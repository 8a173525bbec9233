import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lines, ndjson, type RunOptions, sh, temporary } from '../helpers/shell.ts';

const one = ndjson([{ id: 'a', text: 'hi' }]);

/** A file in a fresh folder, and a script run there. */
async function inFolder(files: Record<string, string>, script: string, options: RunOptions = {}) {
  const cwd = await temporary();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(cwd, name, '..'), { recursive: true });
    writeFileSync(join(cwd, name), text, { mode: 0o600 });
  }
  return { cwd, ...(await sh(script, { input: one, ...options, cwd })) };
}

describe('layers of options', () => {
  const config = (value: object): Record<string, string> => ({
    'spinoco.config.json': JSON.stringify(value),
  });
  const everywhere = {
    ...config({ data: 'top', upper: { data: 'section' } }),
    '.env': 'SPINOCO_UPPER_DATA=dotenv\n',
  };
  test.each<[string, Record<string, string>, string, Record<string, string>, string]>([
    ['flag', everywhere, '--data flag', { SPINOCO_UPPER_DATA: 'own' }, 'flag'],
    ['own variable', everywhere, '', { SPINOCO_UPPER_DATA: 'own', SPINOCO_DATA: 's' }, 'own'],
    ['shared variable before .env', everywhere, '', { SPINOCO_DATA: 'shared' }, 'shared'],
    ['.env', everywhere, '', {}, 'dotenv'],
    ['an empty variable is none', everywhere, '', { SPINOCO_UPPER_DATA: '' }, 'dotenv'],
    ['section', config({ data: 'top', upper: { data: 'section' } }), '', {}, 'section'],
    ['top of the file', config({ data: 'top', other: { data: 'x' } }), '', {}, 'top'],
    ['--config', { 'my.json': '{"data":"mine"}' }, '--config my.json', {}, 'mine'],
    ['default', {}, '', {}, 'data'],
  ])('%s', async (_, files, flags, env, expected) => {
    const { cwd, code } = await inFolder(files, `spinoco-upper ${flags}`, { env });
    expect(code).toBe(0);
    expect(existsSync(join(cwd, expected, 'upper/a.json'))).toBe(true);
  });

  test.each<[string, Record<string, string>, string, Record<string, string>, number, string]>([
    ['flag', {}, '--jobs x', {}, 2, '--jobs: must be a whole number from 1'],
    ['variable', {}, '', { SPINOCO_JOBS: '0' }, 78, 'SPINOCO_JOBS: must be a whole number from 1'],
    ['file', config({ jobs: 0 }), '', {}, 78, 'spinoco.config.json: jobs: must be a whole'],
    ['unknown key', config({ upper: { sinse: 1 } }), '', {}, 78, 'unknown option upper.sinse'],
    [
      'a key of every object',
      config({ upper: { constructor: 1 } }),
      '',
      {},
      78,
      'upper.constructor',
    ],
    ['no object', config({ upper: 5 }), '', {}, 78, 'spinoco.config.json: upper: not an object'],
    ['no JSON', { 'spinoco.config.json': '{' }, '', {}, 78, 'spinoco.config.json: not JSON'],
    ['an array', { 'spinoco.config.json': '[]' }, '', {}, 78, 'not a JSON object'],
    ['no file', {}, '--config none.json', {}, 78, 'none.json: no such file'],
  ])('a mistake: %s', async (_, files, flags, env, code, message) => {
    const ran = await inFolder(files, `spinoco-upper ${flags}`, { env });
    expect(ran.code).toBe(code);
    expect(ran.stderr).toMatch(/^spinoco-upper: .*\n(spinoco-upper: hint: .*\n)?$/);
    expect(ran.stderr).toContain(message);
    expect(readdirSync(ran.cwd)).not.toContain('data');
  });

  test('a .env that others can read is told; a directory of that name is not ours', async () => {
    const cwd = await temporary();
    writeFileSync(join(cwd, '.env'), 'SPINOCO_DATA=d\n');
    chmodSync(join(cwd, '.env'), 0o644);
    const { stderr } = await sh('spinoco-upper', { cwd, input: one });
    expect(stderr).toContain('spinoco-upper: .env can be read by others\n');
    const quiet = await inFolder({ '.env/bin/python': '' }, 'spinoco-upper -q');
    expect([quiet.code, quiet.stderr]).toEqual([0, '']);
  });
});

describe('what is said', () => {
  test('help and version: stdout, no colours in a pipe, no ledger', async () => {
    const { cwd, code, stdout, stderr } = await inFolder({}, 'spinoco-upper --help');
    expect([code, stderr]).toEqual([0, '']);
    for (const word of ['--shout', '--max-line', '-j', 'status']) expect(stdout).toContain(word);
    expect(stdout).not.toContain('\x1b');
    expect(readdirSync(cwd)).toEqual([]);
    const version = await sh('spinoco-upper --version');
    expect(version.stdout).toMatch(/^spinoco-upper \d+\.\d+\.\d+\n$/);
    expect((await sh('spinoco-upper status --help')).stdout).toContain('--verify');
  });

  test('colours on a terminal, unless NO_COLOR', async () => {
    const script = `script -qec 'bash -c "spinoco-upper --help"' /dev/null`;
    const run = async (env: Record<string, string>) => (await sh(script, { env })).stdout;
    expect(await run({ TERM: 'xterm-256color' })).toContain('\x1b[');
    expect(await run({ NO_COLOR: '1' })).not.toContain('\x1b[');
  });

  test('a terminal as stdin and nothing to do: a hint, 2', async () => {
    const { stdout, code } = await inFolder({}, `script -qec 'bash -c spinoco-upper' /dev/null`);
    expect(code).toBe(2);
    expect(stdout).toContain('nothing to read: give files, or records on stdin');
  });

  test('json: every line an object, the last one the summary', async () => {
    const input = `7\n${one}${ndjson([{ id: 'b', text: '\x9b31m', act: 'bug' }])}`;
    for (const flags of ['', '--debug']) {
      const { stderr, code } = await inFolder(
        { '.env': '' },
        `chmod 644 .env; spinoco-upper --log-format json ${flags}`,
        { input },
      );
      expect(code).toBe(1);
      const said = lines(stderr);
      expect(said.at(-1)).toMatchObject({
        event: 'summary',
        exit: 1,
        counts: { done: 1, rejected: 1, failed: 1 },
        seconds: expect.any(Number),
      });
      expect(said.length).toBeGreaterThanOrEqual(4);
      expect(stderr).not.toContain('\x9b');
    }
  });

  test.each(['--nope', '--jobs x', '--data spinoco.config.json'])(
    'json, and it cannot begin: %s',
    async (flags) => {
      const { stderr, code } = await inFolder(
        { 'spinoco.config.json': '{}' },
        `spinoco-upper --log-format json ${flags}`,
      );
      expect(lines(stderr).at(-1)).toMatchObject({ event: 'summary', exit: code });
    },
  );

  test('quiet: nothing but what went wrong', async () => {
    expect((await inFolder({}, 'spinoco-upper -q')).stderr).toBe('');
    const bad = await inFolder({}, 'spinoco-upper -q', { input: 'x\n' });
    expect(bad.stderr).toBe('spinoco-upper: stdin:1: not JSON\n');
  });

  test('no stack without --debug, and no data of a bug in the ledger', async () => {
    const input = ndjson([{ id: 'a', text: '777123456', act: 'bug' }]);
    const plain = await inFolder({}, 'spinoco-upper', { input });
    expect(plain.stderr).toContain('spinoco-upper: a: unexpected TypeError\n');
    expect(plain.stderr).not.toMatch(/ {4}at |777/);
    const ledger = readFileSync(join(plain.cwd, 'data/ledger/upper.jsonl'), 'utf8');
    expect(ledger).not.toContain('777');
    expect((await inFolder({}, 'spinoco-upper --debug', { input })).stderr).toMatch(/ {4}at /);
  });

  test('foreign control characters do not reach the terminal', async () => {
    const input = ndjson([{ id: '\x1b[31ma\nb', text: 'x', act: 'skippable' }]);
    const { stderr } = await inFolder({}, 'spinoco-upper', { input });
    expect(stderr).toContain('spinoco-upper:  [31ma b: never (quarantined)\n');
    const usage = await inFolder({}, "spinoco-upper $'--\\e[31m'");
    expect(usage.stderr).not.toContain('\x1b');
  });
});

describe('modes', () => {
  test('files outside are filtered and leave nothing behind', async () => {
    const { cwd, code, stdout, stderr } = await inFolder({ 'x.json': one }, 'spinoco-upper x.json');
    expect([code, stderr, readdirSync(cwd)]).toEqual([0, '', ['x.json']]);
    expect(lines(stdout)).toEqual([expect.objectContaining({ text: 'HI', number: null })]);
  });

  test('--filter reads stdin and leaves nothing behind', async () => {
    const { cwd, code, stdout } = await inFolder({}, 'spinoco-upper --filter');
    expect([code, readdirSync(cwd), lines(stdout).length]).toEqual([0, [], 1]);
  });

  test('with --data they are kept', async () => {
    const { cwd, code } = await inFolder({ 'x.json': one }, 'spinoco-upper --data d x.json');
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, 'd/ledger/upper.jsonl'), 'utf8')).toContain('"mode":"files"');
  });

  test('files inside are redone; a name that begins with dots is inside, too', async () => {
    const script = 'spinoco-upper >/dev/null; spinoco-upper data/..x.json data/x.json';
    const { code, stdout } = await inFolder({ 'data/x.json': one, 'data/..x.json': one }, script);
    expect(code).toBe(0);
    expect(lines(stdout)).toEqual([
      expect.objectContaining({ number: 1, run: expect.objectContaining({ cached: false }) }),
    ]);
  });

  test('inside and outside at once is a mistake', async () => {
    const files = { 'data/x.json': one, 'y.json': one };
    const { code, stderr } = await inFolder(files, 'spinoco-upper data/x.json y.json');
    expect(code).toBe(2);
    expect(stderr).toContain('cannot be mixed');
  });

  test('a file that is not there is one bad input, the next one is read', async () => {
    const { code, stdout, stderr } = await inFolder(
      { 'x.json': one },
      'spinoco-upper none.json . x.json',
    );
    expect([code, lines(stdout).length]).toEqual([1, 1]);
    expect(stderr).toContain('spinoco-upper: none.json: no such file\n');
    expect(stderr).toContain('spinoco-upper: .: a directory, not a file\n');
  });
});

describe('--only', () => {
  const input = ndjson([
    { id: 'a', text: 'x' },
    { id: 'b', text: 'y' },
    { id: 'c', done: true },
    { id: 'd', text: 'z', act: 'skippable' },
  ]);

  test('takes what it names, and says what is not there', async () => {
    const found = await inFolder({}, 'spinoco-upper --only a,c', { input });
    expect([found.code, lines(found.stdout).map(({ id }) => id)]).toEqual([0, ['a', 'c']]);
    const missing = await inFolder({}, 'spinoco-upper --filter --only b,e', { input });
    expect([missing.code, lines(missing.stdout).length]).toEqual([1, 1]);
    expect(missing.stderr).toContain('spinoco-upper: --only: e is not in the input\n');
    expect(missing.stderr).toContain('1 not found');
    // whoever stops earlier cannot know
    const limited = await inFolder({}, 'spinoco-upper --only a,e --limit 1', { input });
    expect([limited.code, limited.stderr]).toEqual([0, expect.not.stringContaining('--only')]);
  });

  test('what it names and what fails is there all the same; nothing named is a mistake', async () => {
    const failed = await inFolder({}, 'spinoco-upper --only d', { input });
    expect([failed.code, failed.stderr]).toEqual([1, expect.not.stringContaining('--only')]);
    const none = await inFolder({}, 'spinoco-upper --only ,', { input });
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('--only: must name ids')]);
  });
});

describe('status', () => {
  test('counts, reasons and runs; a flipped byte is 65, a torn tail is not', async () => {
    const input = one + ndjson([{ id: 'b', text: 'x', act: 'skippable' }]);
    const { cwd } = await inFolder({}, 'spinoco-upper', { input });
    const status = async () => sh('spinoco-upper status --json --verify', { cwd });
    const first = await status();
    expect(first.code).toBe(0);
    expect(lines(first.stdout)[0]).toMatchObject({
      stages: [
        {
          stage: 'upper',
          states: { done: 1, quarantined: 1 },
          failures: { hopeless: 1 },
          last_runs: [{ mode: 'pipe', exit: 1, counts: { done: 1, quarantined: 1 } }],
          bad_lines: [],
        },
      ],
    });
    const path = join(cwd, 'data/ledger/upper.jsonl');
    const whole = readFileSync(path, 'utf8');
    writeFileSync(path, `${whole}{"k":"a","s":"do`);
    expect((await status()).code).toBe(0);
    await sh('spinoco-upper', { cwd });
    expect((await status()).code).toBe(0);
    writeFileSync(path, whole.replace('"k":"a"', '"k":"c"'));
    const bad = await status();
    expect(bad.code).toBe(65);
    expect(bad.stderr).toMatch(/upper\.jsonl:\d: bad ledger line/);
    const run = await sh('spinoco-upper', { cwd, input: one });
    expect(run.stderr).toContain('bad ledger line, skipped');
  });

  test('where nothing is yet', async () => {
    const { cwd, code, stdout } = await inFolder({}, 'spinoco-upper status');
    expect([code, stdout, readdirSync(cwd)]).toEqual([0, 'nothing here yet\n', []]);
  });
});
