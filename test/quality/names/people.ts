import { cs_CZ } from '@faker-js/faker';
import { decline } from '../../../src/anon/names/grammar/decline.ts';
import { wifeOf } from '../../../src/anon/names/grammar/feminine.ts';
import type { Case, Gender } from '../../../src/anon/names/grammar/forms.ts';
import type { NameLists } from '../../../src/anon/names/lexicon.ts';
import { shippedNames } from '../../../src/anon/names/lexicon.ts';
import type { Random } from '../generate/random.ts';

/** Somebody invented. */
export interface Somebody {
  readonly first: string;
  readonly last: string;
  readonly gender: Gender;
}

/** The same half of the names every time: by the sum of their letters. */
export function heldOut(name: string): boolean {
  let sum = 0;
  for (const char of name.toLowerCase()) sum += char.codePointAt(0) ?? 0;
  return sum % 2 === 1;
}

const person = cs_CZ.person as unknown as {
  first_name: Record<'male' | 'female', string[]>;
  last_name: Record<'male' | 'female', string[]>;
};
const single = (names: readonly string[]) => names.filter((name) => /^\p{L}{3,}$/u.test(name));

export const SURNAMES = single(person.last_name.male);
const FIRST = { m: single(person.first_name.male), f: single(person.first_name.female) };

/** The shipped lists without the half that is held out. */
export function halfTheNames(): NameLists {
  const { firstMale, firstFemale, surnames } = shippedNames();
  const known = (names: readonly string[]) => names.filter((name) => !heldOut(name));
  return { firstMale, firstFemale, surnames: known(surnames) };
}

/** A person whose surname is in the half that is asked for. */
export function somebody(random: Random, unknown: boolean): Somebody {
  const gender: Gender = random.chance(0.5) ? 'm' : 'f';
  const surnames = SURNAMES.filter((name) => heldOut(name) === unknown);
  const his = random.pick(surnames);
  const last = gender === 'm' ? his : (wifeOf(his)[0] as string);
  return { first: random.pick(FIRST[gender]), last, gender };
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

export function lastIn({ last, gender }: Somebody, form: Case): string {
  return capital(decline(last, 'last', gender).singular[form][0] as string);
}

export function firstIn({ first, gender }: Somebody, form: Case): string {
  return capital(decline(first, 'first', gender).singular[form][0] as string);
}
