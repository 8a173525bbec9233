import { expect, test } from 'vitest';
import { spelledRuns } from '../../../../src/anon/detect/mail/spelled-runs.ts';
import { mailTokens } from '../../../../src/anon/spoken/mail-tokens.ts';

/** What the runs of a text say, and where they stand. */
const runs = (text: string): string[] => {
  const tokens = mailTokens(text, 0, text.length);
  return spelledRuns(tokens).map(
    ({ first, last, letters }) =>
      `${letters}: ${text.slice(tokens[first]?.start, tokens[last]?.end)}`,
  );
};

test.each([
  ['píšu pé, a, er, té', 'part: pé, a, er, té'],
  ['N o v a k', 'novak: N o v a k'],
  ['N-O-V', 'nov: N-O-V'],
  ['ká jako Karel, o jako Ota', 'ko: ká jako Karel, o jako Ota'],
  ['es, ale bez háčku, e, en', 'sen: es, ale bez háčku, e, en'],
  ['á, el, dvojité vé, ef', 'alwf: á, el, dvojité vé, ef'],
  ['vé zet vé a telefon', 'vzv: vé zet vé'],
  ['s cé há', 'ch: cé há'],
  ['wu, jot, igrek', 'wjy: wu, jot, igrek'],
])('%s', (text, run) => {
  expect(runs(text)).toEqual([run]);
});

test.each([
  'v pé dé ef',
  'a vé pé en',
  'A e-mail',
  'a i s nimi',
  'je to k nim',
  'S ypsilonem',
  'to a to',
  'cé zet. A v tom',
])('%s spells nothing', (text) => {
  expect(runs(text)).toEqual([]);
});
