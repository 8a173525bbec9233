import { expect, test } from 'vitest';
import { TYPES } from '../../src/anon/detect/finding.ts';
import { anonStage, parseTranscript } from '../../src/anon/stage.ts';
import { generate, transcriptOf } from '../quality/identifiers.ts';
import { leaksOf, shown } from '../quality/leaks.ts';

/** One call whose digits and words are known, with nothing taken out. */
test('the test sees digits, words and addresses that are left', () => {
  const call = (value: string, text: string) => ({
    type: 'PHONE',
    style: 'written',
    value,
    turns: [{ speaker: 'customer' as const, parts: [{ text, gold: true }] }],
  });
  expect(leaksOf(call('777123456', '777 123 456'), shown(['volejte 771 23 45']))).toEqual([
    '77123',
    '71234',
    '12345',
  ]);
  expect(leaksOf(call('123456789', 'šest set dva, jedna'), shown(['ne šest set. Dva']))).toEqual([
    'šest set dva',
  ]);
  expect(leaksOf(call('a@b.cz', 'a@b.cz'), shown(['A@B.cz']))).toEqual(['address']);
  expect(leaksOf(call('777123456', '777 123 456'), shown(['@PHONE_001 77 71']))).toEqual([]);
});

test('of identifiers written and said no five digits, no address, no three words are left in the record or the files', async () => {
  const stage = anonStage({ detection: { types: new Set(TYPES) }, openVault: null });
  const leaks: string[] = [];
  const calls = generate(true, 1100);
  for (const [n, call] of calls.entries()) {
    const turns = call.turns.map(({ speaker, parts }) => ({
      speaker,
      text: parts.map(({ text }) => text).join(''),
    }));
    const record = parseTranscript({ ...transcriptOf(turns), recording: { caller: null } });
    const task = { reserve: async () => n + 1 } as unknown as Parameters<typeof stage.work>[1];
    const { record: out, files } = await stage.work(record, task);
    const texts = files.map((file) => ('data' in file ? String(file.data) : ''));
    const segments = (out.segments as { text: string }[]).map(({ text }) => text);
    const left = leaksOf(
      call,
      shown([...segments, String(out.text), ...texts.flatMap((one) => one.split('\n'))]),
    );
    if (left.length > 0) leaks.push(`${call.type}, ${call.style}: ${left.join(' | ')}`);
  }
  expect(leaks).toEqual([]);
});
