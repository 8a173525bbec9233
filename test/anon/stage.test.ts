import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TYPES } from '../../src/anon/detect/finding.ts';
import { transcriptsIn } from '../../src/anon/from-file.ts';
import { open } from '../../src/anon/open.ts';
import { RULES_VERSION } from '../../src/anon/redact/anonymize.ts';
import { reveal } from '../../src/anon/reveal.ts';
import { anonStage, parseTranscript } from '../../src/anon/stage.ts';
import { tool } from '../../src/anon/tool.ts';
import type { Transcript } from '../../src/records/transcript.ts';
import { fatal } from '../../src/stage/errors.ts';
import { silentLog } from '../../src/stage/log.ts';
import type { Item, NewFile, Task } from '../../src/stage/stage.ts';
import type { CommandContext, Context } from '../../src/stage/tool.ts';
import { transcript } from './build.ts';

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'anon-'));
});
afterEach(() => rmSync(data, { recursive: true }));

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const one of source) list.push(one);
  return list;
}

const signal = new AbortController().signal;
const context = (changes: Partial<Context> = {}): Context => ({
  data,
  mode: 'pipe',
  dataGiven: true,
  stdoutIsPipe: false,
  log: silentLog,
  signal,
  clock: () => 0,
  random: () => 0,
  sleep: async () => undefined,
  env: { HOME: data },
  jobs: 1,
  selection: { retryFailed: false, force: false, only: null },
  ...changes,
});
const task = (number: number | null): Task => ({
  signal,
  data: number === null ? null : data,
  attempt: 1,
  log: silentLog,
  reserve: async () => number,
});
const call = () =>
  transcript(
    [
      ['customer', 'volejte 777 123 456'],
      ['agent', 'ano'],
    ],
    {
      recording: { caller: '+420777123456', path: 'x.ogg', recorded_at: '2026-11-20T10:00:00Z' },
      path: '02_transcripts/x.json',
      duration_s: 65,
      run: { wall_s: 1 },
    },
  );

describe('the stage', () => {
  test('gives a JSON file that is the record, and a text for people', async () => {
    const { stage } = await open({}, context());
    const { record, files } = await stage.work(call(), task(7));
    await stage.close?.();
    const [json, text] = files as readonly [NewFile, NewFile];
    expect(json).toEqual({
      path: '03_anonymized/0007_call-1.json',
      data: `${JSON.stringify(record)}\n`,
    });
    expect(record).toMatchObject({
      type: 'anonymized',
      number: 7,
      path: '03_anonymized/0007_call-1.txt',
      pii: { total: 1, by_type: { PHONE: 1 } },
      recording: { caller: '@PHONE_001' },
    });
    expect(record).not.toHaveProperty('run');
    expect(text).toEqual({
      path: '03_anonymized/0007_call-1.txt',
      data: [
        'call:      call-1',
        'recording: rec-1',
        'recorded:  2026-11-20T10:00:00Z',
        'caller:    @PHONE_001',
        'duration:  01:05',
        'redacted:  1 (PHONE 1)',
        '',
        '[00:00] customer: volejte @PHONE_001',
        '[00:04] agent: ano',
        '',
      ].join('\n'),
    });
    expect(existsSync(join(data, 'vault', 'vault.jsonl'))).toBe(true);
  });
  test('in a pure filter writes nothing, unless a vault is named', async () => {
    const filter = context({ mode: 'filter' });
    const { stage } = await open({}, filter);
    const { record, files } = await stage.work(call(), task(null));
    expect([record.number, record.path, files]).toEqual([null, null, []]);
    expect(existsSync(join(data, 'vault'))).toBe(false);
    const named = await open({ vault: join(data, 'elsewhere') }, filter);
    await named.stage.work(call(), task(null));
    await named.stage.close?.();
    expect(existsSync(join(data, 'elsewhere', 'vault.jsonl'))).toBe(true);
  });
  test('with --vault none writes none', async () => {
    const { stage } = await open({ vault: 'none' }, context());
    await stage.prepare?.();
    await stage.work(call(), task(1));
    expect(existsSync(join(data, 'vault'))).toBe(false);
    expect(stage.settings).toMatchObject({ vault: false });
  });
  test('lets nothing out when the vault fails', async () => {
    const broken = async () => {
      throw fatal(78, 'vault-key', 'no key');
    };
    const stage = anonStage({ detection: { types: new Set(TYPES) }, openVault: broken });
    await expect(stage.prepare?.()).rejects.toMatchObject({ code: 'vault-key' });
    await expect(stage.work(call(), task(1))).rejects.toMatchObject({ code: 'vault-key' });
    await stage.close?.();
  });
  test('refuses a record that cannot be redacted, without a word of it', async () => {
    let deep: unknown = '777 123 456';
    for (let n = 0; n < 200_000; n += 1) deep = [deep];
    const { stage } = await open({ vault: 'none' }, context());
    const attempt = stage.work({ ...call(), deep } as Transcript, task(1));
    await expect(attempt).rejects.toMatchObject({ code: 'redaction', recovery: 'skippable' });
    await expect(attempt).rejects.not.toThrow(/777/);
  });
  test('is keyed by recording, knows the call, and what has passed it', async () => {
    const { stage } = await open({ types: 'phone, EMAIL' }, context());
    expect([stage.key(call()), stage.aliases?.(call())]).toEqual(['rec-1', ['call-1']]);
    const past = { type: 'anonymized', recording_id: 'rec-2', call_id: 'call-2' };
    expect(stage.passes?.(past)).toEqual(['rec-2', 'call-2']);
    expect(stage.passes?.(call())).toBeNull();
    const shared = { ...call(), recording: { also_in: ['call-3'] } };
    expect(stage.aliases?.(shared)).toEqual(['call-1', 'call-3']);
    expect(stage.settings).toEqual({
      types: ['EMAIL', 'PHONE'],
      rules: RULES_VERSION,
      vault: true,
      spans: null,
      lists: { allow: null, deny: null, own: null, names: 'balanced', words: null },
    });
  });
  test('has a fingerprint that ignores the run and nothing else', async () => {
    const { stage } = await open({}, context());
    const { run: _run, ...stored } = call() as Transcript & { run: unknown };
    expect(stage.fingerprint(call())).toBe(stage.fingerprint(stored));
    expect(stage.fingerprint({ ...stored, language: 'sk' })).not.toBe(stage.fingerprint(stored));
  });
});

test('a wrong shape is refused by field, without its value', () => {
  const wrong = { ...call(), segments: [{ text: 777123456 }] };
  expect(() => parseTranscript(wrong)).toThrow(/^segments\.0\.text: /);
  expect(() => parseTranscript(wrong)).not.toThrow(/777/);
  expect(() => parseTranscript({ ...call(), type: 'recording' })).toThrow(/^type: /);
});

test.each([{ types: 'PHONE,SHOE' }, { types: '' }, { types: 5 }, { vault: '' }])(
  '%j is refused',
  async (raw) => {
    await expect(open(raw, context())).rejects.toMatchObject({ name: 'ZodError' });
  },
);

describe('files', () => {
  const items = async (content: string): Promise<Item<Transcript>[]> => {
    const path = join(data, 'in.json');
    writeFileSync(path, content);
    return all(transcriptsIn(path));
  };
  test('one object over many lines, or one a line', async () => {
    expect(await items(JSON.stringify(call(), null, 2))).toMatchObject([
      { record: { recording_id: 'rec-1' } },
    ]);
    const anonymized = { ...call(), type: 'anonymized' };
    const lines = await items(
      `${JSON.stringify(call())}\nnot JSON\n${JSON.stringify(anonymized)}\n`,
    );
    expect(lines.map((item) => Object.keys(item)[0])).toEqual(['record', 'reject', 'pass']);
    expect(lines[1]).toMatchObject({ where: join(data, 'in.json:2') });
  });
  test.each(['', '{"type":', '[]', '{"type":"transcript"}'])('%j is a reject', async (content) => {
    expect(await items(content)).toMatchObject([{ reject: expect.any(String) }]);
  });
  test('one that is not there is a reject', async () => {
    expect(await all(transcriptsIn(join(data, 'none.json')))).toMatchObject([
      { reject: 'no such file' },
    ]);
  });
});

describe('reveal', () => {
  const run = async (records: readonly object[], raw = {}) => {
    const emitted: object[] = [];
    const errors: string[] = [];
    const { mode: _mode, jobs: _jobs, ...surroundings } = context();
    const commandContext: CommandContext = {
      ...surroundings,
      log: { ...silentLog, error: (message) => void errors.push(message) },
      args: [],
      async *records() {
        for (const [n, record] of records.entries()) yield { record, where: `stdin:${n + 1}` };
      },
      emit: async (record) => void emitted.push(record),
      print: async () => undefined,
      watch: () => () => undefined,
      fail: (code) => void codes.push(code),
    };
    const codes: number[] = [];
    const thrown = await reveal(raw, commandContext).catch((error: unknown) => error);
    return { emitted, errors, thrown, codes };
  };
  test('gives the original back, in order of its fields, and names what it cannot', async () => {
    const { stage } = await open({}, context());
    const { record } = await stage.work(call(), task(1));
    await stage.close?.();
    const { run: _run, ...original } = call() as Transcript & { run: unknown };
    const changed = { ...record, text: 'jiný' };
    const unknown = { ...record, recording_id: 'rec-9' };
    const result = await run([{ ...record, run: { cached: true } }, changed, unknown, call()]);
    expect(result.emitted.map((one) => JSON.stringify(one))).toEqual([JSON.stringify(original)]);
    expect(result.errors.map((line) => line.split(':').slice(0, 2).join(':'))).toEqual([
      'stdin:2',
      'stdin:3',
      'stdin:4',
    ]);
    expect([result.thrown, new Set(result.codes)]).toEqual([undefined, new Set([1])]);
  });
  test('without a vault is an error of configuration', async () => {
    expect((await run([])).thrown).toMatchObject({ exitCode: 78, code: 'no-vault' });
  });
});

test('the tool loads what it names, and imports nothing heavy by itself', async () => {
  const source = readFileSync(new URL('../../src/anon/tool.ts', import.meta.url), 'utf8');
  expect(source.match(/^import (?!type)/gm)).toBeNull();
  expect(await tool.load()).toBe(open);
  expect(await tool.commands?.reveal?.load()).toBe(reveal);
});
