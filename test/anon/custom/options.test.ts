import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readLists } from '../../../src/anon/custom/read.ts';
import { TYPES } from '../../../src/anon/detect/finding.ts';
import { parseAnonOptions } from '../../../src/anon/options.ts';
import { anonStage } from '../../../src/anon/stage.ts';
import { tool } from '../../../src/anon/tool.ts';
import { settingsHash } from '../../../src/stage/settings.ts';
import { transcript } from '../build.ts';

const folder = mkdtempSync(join(tmpdir(), 'lists-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const types = new Set(['PHONE', 'EMAIL']);

test('what the files hold is part of the settings, where they lie is not', async () => {
  const hash = async (files: Record<string, string>) => {
    const { detection, lists } = await readLists({ types, names: 'off', ...files });
    return settingsHash(anonStage({ detection, lists, openVault: null }).settings);
  };
  const one = await hash({ allow: file('a', '777 123 456\n') });
  expect(await hash({ allow: file('b', '777 123 456\n') })).toBe(one);
  expect(await hash({ allow: file('a', '777 123 457\n') })).not.toBe(one);
  expect(await hash({ deny: file('a', '777 123 456\n') })).not.toBe(one);
  expect(await hash({})).not.toBe(one);
});

test('a file that cannot be used ends the run with one line that shows none of it', async () => {
  await expect(
    readLists({ types, names: 'off', allow: join(folder, 'none') }),
  ).rejects.toMatchObject({
    exitCode: 78,
    message: expect.stringMatching(/--allow .*: ENOENT$/),
  });
  const bad = file('rules', '[{"type":"secret","pattern":"x"}]');
  await expect(readLists({ types, names: 'off', rules: bad })).rejects.toMatchObject({
    exitCode: 78,
    message: expect.stringMatching(/rule 1, type: must be like/),
  });
});

test('the help names every type', () => {
  expect(tool.flags.types?.description).toContain(TYPES.join(', '));
});

test('types are a list of names, all by default', () => {
  expect(parseAnonOptions({ types: 'phone, card' }).types).toEqual(new Set(['PHONE', 'CARD']));
  expect(parseAnonOptions({}).types.has('BIRTH_NUMBER')).toBe(true);
  expect(() => parseAnonOptions({ types: 'PHONES' })).toThrow(/must be a list of PHONE/);
});

test.each([
  ['plain', ['segment', 'start', 'end', 'type', 'tag']],
  ['explain', ['segment', 'start', 'end', 'type', 'tag', 'rule', 'checksum', 'cue', 'score']],
] as const)('spans, %s, are places in the original text and hold no value', async (spans, keys) => {
  const stage = anonStage({ detection: { types }, spans, openVault: null });
  const record = transcript([
    ['customer', 'volejte 777 123'],
    ['agent', 'ano'],
    ['customer', '456, jan@example.cz'],
  ]);
  const task = { reserve: async () => null } as unknown as Parameters<typeof stage.work>[1];
  const { pii } = (await stage.work(record, task)).record;
  const shown = pii.spans?.map(({ segment, start, end, tag }) => [
    tag,
    record.segments[segment]?.text.slice(start, end),
  ]);
  expect(shown).toEqual([
    ['@PHONE_001', '777 123'],
    ['@PHONE_001', '456, '],
    ['@EMAIL_001', 'jan@example.cz'],
  ]);
  for (const span of pii.spans ?? []) expect(Object.keys(span)).toEqual(keys);
  expect(JSON.stringify(pii)).not.toMatch(/777|456|example/);
});
