import { expect, test } from 'vitest';
import { TYPES } from '../../src/anon/detect/finding.ts';
import { anonStage, parseTranscript } from '../../src/anon/stage.ts';
import { generate, transcriptOf } from '../quality/identifiers.ts';

/** Digits of a gold value that the output holds in a row, blanks and signs aside, and no tag or time is. */
function leaked(value: string, output: string): boolean {
  if (value.includes('@')) return output.includes(value);
  const plain = output.replace(/[ ,.\-/]/g, '');
  const digits = value.replace(/[^0-9]/g, '');
  for (let at = 0; at + 5 <= digits.length; at += 1) {
    if (plain.includes(digits.slice(at, at + 5))) return true;
  }
  return false;
}

test('of written identifiers no five digits and no address are left in the record or the files', async () => {
  const stage = anonStage({ detection: { types: new Set(TYPES) }, openVault: null });
  const leaks: string[] = [];
  const calls = generate(true, 900).filter(
    ({ style }) => style.startsWith('written') && !style.includes('misheard'),
  );
  expect(calls.length).toBeGreaterThan(150);
  for (const [n, call] of calls.entries()) {
    const turns = call.turns.map(({ speaker, parts }) => ({
      speaker,
      text: parts.map(({ text }) => text).join(''),
    }));
    const record = parseTranscript({ ...transcriptOf(turns), recording: { caller: null } });
    const task = { reserve: async () => n + 1 } as unknown as Parameters<typeof stage.work>[1];
    const { record: out, files } = await stage.work(record, task);
    const texts = files.map((file) => ('data' in file ? String(file.data) : ''));
    const output = [JSON.stringify([out.segments, out.text]), ...texts].join('\n');
    if (leaked(call.value, output))
      leaks.push(`${call.type}: ${turns.map(({ text }) => text).join(' | ')}`);
  }
  expect(leaks).toEqual([]);
});
