import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EntryBody } from '../../../src/anon/vault/entry.ts';
import { VaultReader } from '../../../src/anon/vault/reader.ts';
import { Vault } from '../../../src/anon/vault/vault.ts';
import type { StageError } from '../../../src/stage/errors.ts';
import { silentLog } from '../../../src/stage/log.ts';

let root: string;
let directory: string;
let keyFile: string;
let said: string[];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'vault-'));
  directory = join(root, 'data', 'vault');
  keyFile = join(root, 'config', 'spinoco', 'vault.key');
  said = [];
});
afterEach(() => rmSync(root, { recursive: true }));

const log = { ...silentLog, info: (message: string) => void said.push(message) };
const open = () => Vault.open({ directory, keyFile, log });
const read = () => VaultReader.open(directory, keyFile);
const body = (text: string): EntryBody => ({ of: text, patch: null, entities: [] });
const ids = (n: number | string) => ({ recording_id: `rec-${n}`, call_id: `call-${n}` });
const file = (name: string): string => join(directory, name);

async function store(...entries: (readonly [number, string])[]): Promise<void> {
  const vault = await open();
  for (const [n, text] of entries) await vault.put(ids(n), body(text));
  await vault.close();
}

async function refusal(attempt: Promise<unknown>): Promise<{ code: string; exit: number }> {
  const error = (await attempt.then(
    () => null,
    (thrown) => thrown,
  )) as StageError;
  return { code: error.code, exit: error.exitCode };
}

describe('entries', () => {
  test('come back, the last of a recording counts', async () => {
    await store([1, 'a'], [2, 'b'], [1, 'c']);
    await store([2, 'd']);
    const reader = await read();
    expect(await reader.get(ids(1))).toEqual(body('c'));
    expect(await reader.get(ids(2))).toEqual(body('d'));
    expect(await reader.get(ids(3))).toBeNull();
  });
  test('hold nothing that can be read, and a fresh nonce and key each', async () => {
    await store([1, 'tajemství'], [1, 'tajemství']);
    const lines = readFileSync(file('vault.jsonl'), 'utf8').trimEnd().split('\n');
    expect(lines.join()).not.toContain('tajemství');
    const sealed = [
      ...lines,
      ...readFileSync(file('keys.jsonl'), 'utf8').trimEnd().split('\n'),
    ].map((line) => JSON.parse(line).x as string);
    expect(new Set(sealed.map((text) => text.slice(0, 16))).size).toBe(4);
  });
  test('of many records at once are all there', async () => {
    const vault = await open();
    const numbers = Array.from({ length: 200 }, (_, n) => n);
    await Promise.all(numbers.map((n) => vault.put(ids(n), body(String(n)))));
    await vault.close();
    const reader = await read();
    for (const n of numbers) expect(await reader.get(ids(n))).toEqual(body(String(n)));
  });
  test('of two writers at once are all there', async () => {
    const [one, two] = [await open(), await open()];
    await Promise.all([
      one.put(ids(1), body('1')),
      two.put(ids(1), body('1')),
      two.put(ids(2), body('2')),
    ]);
    await Promise.all([one.close(), two.close()]);
    const reader = await read();
    expect(await reader.get(ids(1))).toEqual(body('1'));
    expect(await reader.get(ids(2))).toEqual(body('2'));
  });
});

describe('tampering', () => {
  const flip = (path: string, find: string) => {
    const bytes = readFileSync(path);
    const at = bytes.indexOf(find) + find.length + 30;
    bytes[at] = bytes[at] === 0x41 ? 0x42 : 0x41;
    writeFileSync(path, bytes);
  };
  test.each(['vault.jsonl', 'keys.jsonl'])('a changed byte in %s is refused', async (name) => {
    await store([1, 'a'], [2, 'b']);
    flip(file(name), '"x":"');
    const reader = await read();
    expect(await refusal(reader.get(ids(1)))).toMatchObject({ code: 'vault-damaged' });
    expect(await reader.get(ids(2))).toEqual(body('b'));
  });
  test('every byte of an entry is authenticated', async () => {
    await store([1, 'a']);
    const bytes = readFileSync(file('vault.jsonl'));
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] as number) ^ 1;
      writeFileSync(file('vault.jsonl'), changed);
      const result = await (await read()).get(ids(1)).catch((error: StageError) => error.code);
      expect([at, result]).toSatisfy(
        ([, found]: [number, unknown]) =>
          found === null ||
          found === 'vault-damaged' ||
          found === 'vault-no-key' ||
          JSON.stringify(found) === JSON.stringify(body('a')),
      );
    }
  });
  test('an entry put under another recording, call or number is refused', async () => {
    await store([1, 'a'], [2, 'b']);
    const swapped = readFileSync(file('vault.jsonl'), 'utf8')
      .replaceAll('rec-1', 'rec-0')
      .replaceAll('rec-2', 'rec-1')
      .replaceAll('rec-0', 'rec-2');
    writeFileSync(file('vault.jsonl'), swapped);
    expect(await refusal((await read()).get(ids(1)))).toMatchObject({ code: 'vault-damaged' });
    await store([3, 'c']);
    const reader = await read();
    expect(await refusal(reader.get({ recording_id: 'rec-3', call_id: 'call-1' }))).toMatchObject({
      code: 'vault-damaged',
    });
  });
});

describe('a torn last line', () => {
  test.each(['vault.jsonl', 'keys.jsonl'])('of %s is left behind at every length', async (name) => {
    await store([1, 'a']);
    const whole = statSync(file(name)).size;
    await store([2, 'b']);
    const kept = Object.fromEntries(
      ['vault.jsonl', 'keys.jsonl'].map((one) => [one, readFileSync(file(one))]),
    );
    const size = statSync(file(name)).size;
    for (let length = whole + 1; length < size; length += 19) {
      for (const [one, bytes] of Object.entries(kept)) writeFileSync(file(one), bytes);
      truncateSync(file(name), length);
      await store([2, 'again']);
      const reader = await read();
      expect(await reader.get(ids(1))).toEqual(body('a'));
      expect(await reader.get(ids(2))).toEqual(body('again'));
    }
  });
});

describe('the key', () => {
  test('is made once, while there is no vault, and said', async () => {
    await store([1, 'a']);
    const key = readFileSync(keyFile, 'utf8');
    expect(Buffer.from(key.trim(), 'base64')).toHaveLength(32);
    await store([2, 'b']);
    expect(readFileSync(keyFile, 'utf8')).toBe(key);
    expect(said).toHaveLength(1);
    expect(readdirSync(join(root, 'config', 'spinoco'))).toEqual(['vault.key']);
  });
  test('that is missing while a vault exists is an error, and none is made', async () => {
    await store([1, 'a']);
    rmSync(keyFile);
    expect(await refusal(open())).toEqual({ code: 'vault-key-missing', exit: 78 });
    expect(await refusal(read())).toEqual({ code: 'vault-key-missing', exit: 78 });
    expect(existsSync(keyFile)).toBe(false);
  });
  test('of another vault is an error', async () => {
    await store([1, 'a']);
    writeFileSync(keyFile, `${randomBytes(32).toString('base64')}\n`);
    expect(await refusal(open())).toEqual({ code: 'vault-key-wrong', exit: 78 });
    expect(await refusal(read())).toEqual({ code: 'vault-key-wrong', exit: 78 });
  });
  test('that others may read is refused', async () => {
    await store([1, 'a']);
    for (const mode of [0o640, 0o604, 0o660]) {
      chmodSync(keyFile, mode);
      expect(await refusal(open())).toEqual({ code: 'vault-key-mode', exit: 78 });
    }
  });
  test.each([
    '',
    'short',
    randomBytes(31).toString('base64'),
    `${randomBytes(32).toString('base64')}x`,
  ])('must be one: %j is not', async (text) => {
    await store([1, 'a']);
    writeFileSync(keyFile, text);
    expect(await refusal(open())).toEqual({ code: 'vault-key', exit: 78 });
  });
  test('made by two at once is one', async () => {
    const [one, two] = await Promise.all([open(), open()]);
    await one.put(ids(1), body('1'));
    await two.put(ids(2), body('2'));
    await Promise.all([one.close(), two.close()]);
    const reader = await read();
    expect(await reader.get(ids(1))).toEqual(body('1'));
    expect(await reader.get(ids(2))).toEqual(body('2'));
  });
  test('that cannot be made is an error of configuration', async () => {
    writeFileSync(join(root, 'config'), 'a file');
    expect(await refusal(open())).toEqual({ code: 'vault-key', exit: 78 });
  });
});

test('there is no vault: reveal says so', async () => {
  expect(await refusal(read())).toEqual({ code: 'no-vault', exit: 78 });
});

test('a vault file that is a link is not followed', async () => {
  await store([1, 'a']);
  rmSync(file('vault.jsonl'));
  symlinkSync(join(root, 'elsewhere'), file('vault.jsonl'));
  expect(await refusal(open())).toEqual({ code: 'vault-open', exit: 74 });
});

test.each([0o000, 0o022, 0o077])(
  'files are 0600 and directories 0700 under umask %o',
  async (mask) => {
    const before = process.umask(mask);
    try {
      await store([1, 'a']);
    } finally {
      process.umask(before);
    }
    const modeOf = (path: string): number => statSync(path).mode & 0o777;
    expect([file('vault.jsonl'), file('keys.jsonl'), keyFile].map(modeOf)).toEqual([
      0o600, 0o600, 0o600,
    ]);
    expect([directory, join(root, 'config', 'spinoco')].map(modeOf)).toEqual([0o700, 0o700]);
  },
);

test('a line of another version is not taken for one of ours', async () => {
  await store([1, 'a']);
  appendFileSync(
    file('vault.jsonl'),
    '{"v":1,"k":"rec-1","call":"call-1","n":9,"x":"AAAA"}\nnot JSON\n',
  );
  expect(await (await read()).get(ids(1))).toEqual(body('a'));
});
