import { expect, test } from 'vitest';
import { allForms, decline } from '../../../src/anon/names/grammar/decline.ts';
import { Lexicon, shippedNames } from '../../../src/anon/names/lexicon.ts';

const { firstMale, firstFemale, surnames } = shippedNames();

// forms are made when a word is asked for that begins like their name: the order must not matter
test.each([
  ['first', 'm', firstMale],
  ['first', 'f', firstFemale],
  ['last', 'm', surnames],
] as const)(
  'every form of every listed name is found though nothing was asked before: %s, %s',
  (part, gender, names) => {
    const lost: string[] = [];
    const lists = { firstMale: [], firstFemale: [], surnames: [] };
    const kind = part === 'last' ? 'surnames' : gender === 'm' ? 'firstMale' : 'firstFemale';
    for (const name of names) {
      const lemma = name.toLowerCase();
      // each form alone, so that none is there for another's sake
      for (const form of allForms(decline(lemma, part, gender))) {
        const found = new Lexicon({ ...lists, [kind]: [name] }).find(form);
        if (!found.some((entry) => entry.lemma === lemma)) lost.push(`${form} of ${name}`);
      }
    }
    expect(lost).toEqual([]);
  },
);

test.each(['Bar', 'Br', 'K'])('forms are found whatever a name ends with: %s…', (head) => {
  const letters = [...'aábcčeěghiíkmnoprřsštuůvyýzž'];
  const lost: string[] = [];
  for (const tail of letters.flatMap((a) => letters.map((b) => a + b))) {
    const name = head + tail;
    for (const form of allForms(decline(name.toLowerCase(), 'last', 'm'))) {
      const lexicon = new Lexicon({ firstMale: [], firstFemale: [], surnames: [name] });
      if (lexicon.find(form).length === 0) lost.push(`${form} of ${name}`);
    }
  }
  expect(lost).toEqual([]);
});

test('what is found does not depend on what was asked for before', () => {
  const names = { firstMale: [], firstFemale: [], surnames: ['Le', 'Li', 'Novák'] };
  const asked = new Lexicon(names);
  for (const word of ['le', 'li', 'novák']) asked.find(word);
  for (const form of ['lová', 'liová', 'nováková', 'leová'])
    expect(new Lexicon(names).find(form), form).toEqual(asked.find(form));
});
