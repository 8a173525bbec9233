import { expect, test } from 'vitest';
import { NamesOfRecording } from '../../../src/anon/names/find.ts';
import { nameSearch } from '../../../src/anon/names/open.ts';
import { tokenise } from '../../../src/anon/names/tokens.ts';
import { isCaseless, isUnmarked, writingOf } from '../../../src/anon/names/writing.ts';

const LONG =
  'no tak já vám to řeknu ještě jednou ten kotel nejde od pondělí a nikdo nepřijel ani nezavolal takže nevím co dál a komu napsat';

test.each([
  ['no capital in twenty words', LONG, true, false],
  ['a code is no capital', `${LONG} USB B`, true, false],
  ['a sentence has one', `Dobrý den. ${LONG} Děkuju.`, false, false],
  ['too few words tell nothing', 'tady novák dobrý den', false, false],
  [
    'no diacritics',
    'no tak ja vam to reknu jeste jednou ten kotel nejde od pondeli a nikdo neprijel ani nezavolal takze nevim co dal a komu napsat',
    true,
    true,
  ],
] as const)('%s', (_, text, caseless, unmarked) => {
  const writing = writingOf(tokenise(text));
  expect([isCaseless(writing), isUnmarked(writing)]).toEqual([caseless, unmarked]);
});

test('a text without diacritics has names without them, and words', () => {
  const text =
    'Dobry den, tady Cenek Dvoracek, ja bych potreboval technika na kotel. Vcera rikal pan Ruzicka, ze prijede. Pristroj ma cerveny kabel.';
  const names = new NamesOfRecording(nameSearch('balanced'));
  names.hear([{ text, turns: [] }], [[]]);
  const found = names.find({ text, turns: [] }, []).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(['Cenek Dvoracek', 'Ruzicka']);
});
