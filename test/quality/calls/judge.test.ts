import { expect, test } from 'vitest';
import { judgeCall, type Taken } from './judge.ts';
import { parseCall } from './markup.ts';

/** Judges one line from which `taken` (`TYPE:text`) was taken out. */
function judge(line: string, taken: readonly string[]) {
  const turns = parseCall(line);
  const [turn] = turns;
  const spans: Taken[] = taken.map((one) => {
    const [type = '', text = ''] = one.split(':');
    const start = turn?.text.indexOf(text) ?? -1;
    return { type, start, end: start + text.length };
  });
  const { parts, wrong, ordinary, lost } = judgeCall(turns, () => spans);
  const [part] = parts;
  return { found: part?.found, rightType: part?.rightType, wrong: wrong.length, ordinary, lost };
}

const LINE = 'Z: Volejte {{PHONE|602, 928 469}} v roce {{?|asi}} 2024.';

test.each([
  ['the whole part', ['PHONE:602, 928 469'], true, true, 0, 0],
  ['its pieces, without what stands between', ['PHONE:602', 'PHONE:928 469'], true, true, 0, 0],
  ['all but a digit', ['PHONE:602, 928 46'], false, false, 0, 0],
  ['another type', ['ICO:602, 928 469'], true, false, 0, 0],
  ['a word beside it, too', ['PHONE:Volejte 602, 928 469'], true, true, 0, 1],
  ['what may go', ['PHONE:602, 928 469', 'PERSON:asi'], true, true, 0, 0],
  ['ordinary talk', ['PHONE:602, 928 469', 'PHONE:2024'], true, true, 1, 1],
  ['nothing', [], false, false, 0, 0],
] as const)('%s taken out', (_name, taken, found, rightType, wrong, lost) => {
  expect(judge(LINE, taken)).toEqual({ found, rightType, wrong, ordinary: 4, lost });
});

test('what has no tag of its own', () => {
  expect(judge('Z: {{POSTCODE|602 00}}', ['ADDRESS:602 00']).rightType).toBe(true);
  expect(judge('Z: {{POSTCODE|602 00}}', ['PHONE:602 00']).rightType).toBe(false);
});
