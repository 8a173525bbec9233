import { expect, test } from 'vitest';
import { isOrdinary } from '../../../../src/anon/names/address/begins.ts';
import { hasCompany } from '../../../../src/anon/names/address/company.ts';
import { HouseNumbers } from '../../../../src/anon/names/address/numbers.ts';
import type { Reading } from '../../../../src/anon/names/address/reading.ts';
import { nameSearch } from '../../../../src/anon/names/open.ts';
import { tokenise } from '../../../../src/anon/names/tokens.ts';

const { places } = nameSearch('balanced');
const no = () => false;

/** The text as the search for addresses sees it, and where `word` stands in it. */
function reading(text: string, word: string): [Reading, number] {
  const tokens = tokenise(text);
  const about = { taken: no, answer: () => null, brand: no, somebody: no, surname: no };
  const look = { tokens, places, ...about, caseless: false, numbers: new HouseNumbers(tokens) };
  return [look, tokens.findIndex(({ lower }) => lower === word)];
}

test.each([
  ['Tak ten Šplíchal je tady pořád.', 'šplíchal', false],
  ['Tak ten Šplíchal. Lipová 5', 'šplíchal', false],
  ['na Šplíchalově pět', 'šplíchalově', true],
  ['na Šplíchalově, číslo nevím', 'šplíchalově', true],
  ['v obci Rudňov', 'rudňov', true],
  ['v Šplíchalově ulici', 'šplíchalově', true],
  ['roh té Kotlářské', 'kotlářské', true],
  ['na Lipové v přízemí', 'lipové', true],
])('company of a capital: %s', (text, word, company) =>
  expect(hasCompany(...reading(text, word))).toBe(company),
);

test.each([
  ['pak to vezmu domů', 'vezmu', true],
  ['v hlavní třídě', 'hlavní', false],
  ['na Lipové', 'na', false],
  ['na tom stole', 'na', true],
])('an ordinary word in lower case: %s', (text, word, ordinary) =>
  expect(isOrdinary(...reading(text, word))).toBe(ordinary),
);
