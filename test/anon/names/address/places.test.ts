import { expect, test } from 'vitest';
import { placeForms, streetForms } from '../../../../src/anon/names/address/place-forms.ts';
import { Places } from '../../../../src/anon/names/address/places.ts';
import { shippedPlaces } from '../../../../src/anon/names/lexicon.ts';
import { tokenise } from '../../../../src/anon/names/tokens.ts';
import { Random } from '../../../quality/generate/random.ts';

const { towns, streets } = shippedPlaces();
const random = new Random(3);
const some = (names: readonly string[]) => Array.from({ length: 25 }, () => random.pick(names));
const PREPOSITION = /^(?:na|u|pod|nad|k|ke|v|ve|za|mezi|před|do|při|od|ze) /;

// the list is cut up as words are asked for: nothing must depend on what was asked before
test.each([
  ['town', ['Osek', 'Úštěk', 'Bor', 'Hora Svaté Kateřiny', ...some(towns)], placeForms],
  ['street', ['Úzká', 'Na Příkopě', 'U Lesa', 'Horní', ...some(streets)], streetForms],
] as const)(
  'a %s is found in every form of its first word by who asks for nothing else',
  (kind, names, make) => {
    const lost: string[] = [];
    for (const name of names) {
      const [lead = ''] = PREPOSITION.exec(name.toLowerCase()) ?? [];
      const [word = '', ...rest] = name
        .toLowerCase()
        .slice(lead.length)
        .split(/[\s.-]+/);
      const forms = word.length < 3 ? [word] : [...make(word)];
      for (const form of [forms[0], forms.at(-1)]) {
        const text = `${lead}${[form, ...rest].join(' ')}`;
        if (!new Places()[kind](tokenise(text), 0)) lost.push(text);
      }
    }
    expect(lost).toEqual([]);
  },
);
