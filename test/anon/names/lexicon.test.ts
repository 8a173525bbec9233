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
      // each beginning alone, so that none has its forms made for another's sake
      const heads = new Map<string, string>();
      for (const form of allForms(decline(lemma, part, gender))) heads.set(form.slice(0, 3), form);
      for (const form of heads.values()) {
        const found = new Lexicon({ ...lists, [kind]: [name] }).find(form);
        if (!found.some((entry) => entry.lemma === lemma)) lost.push(`${form} of ${name}`);
      }
    }
    expect(lost).toEqual([]);
  },
);
