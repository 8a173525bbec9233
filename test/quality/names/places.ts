import { cs_CZ } from '@faker-js/faker';
import { placeForms } from '../../../src/anon/names/place-forms.ts';
import type { Random } from '../generate/random.ts';
import { cardinal } from '../generate/words.ts';
import type { Sentence } from './frames.ts';

const location = cs_CZ.location as unknown as { city_name: string[]; street_name: string[] };
const TOWNS = location.city_name.filter((town) => !town.includes('('));
const STREETS = location.street_name.filter((street) => !/\d|\bI+$|\bV$/.test(street));

const postcode = (random: Random) => `${random.int(100, 799)} ${random.digits(2)}`;
const house = (random: Random) => String(random.int(1, random.chance(0.5) ? 99 : 2500));
/** In the locative as far as one word allows; towns of several words are rendered in the nominative. */
const inTown = (town: string) => {
  const forms = [...placeForms(town.toLowerCase())];
  const locative = /ice$/.test(town)
    ? town.replace(/e$/, 'ích')
    : /[^aeiouy]ov$/.test(town)
      ? `${town}ě`
      : town;
  return forms.includes(locative.toLowerCase()) ? locative : town;
};

type Render = (random: Random, street: string, town: string) => readonly [string, string, string];

/** Six frames: written with everything, a dictated one, words for numbers, street alone, a village, a postcode. */
export const PLACE_FRAMES: Readonly<Record<string, Render>> = {
  'street, number, postcode, town': (random, street, town) => [
    'Adresa je ',
    `${street} ${house(random)}, ${postcode(random)} ${town}`,
    ', prosím.',
  ],
  'street, number, town': (random, street, town) => [
    'Přijeďte prosím na ',
    `${street} ${house(random)}, ${town}`,
    ', zvonek je dole.',
  ],
  'street, spoken number': (random, street, town) => [
    'Bydlíme v ulici ',
    `${street} ${cardinal(random.int(1, 199))}, ${town}`,
    ' a výtah nejede.',
  ],
  'street with its type': (_random, street) => ['Bydlím v ulici ', street, ' hned u zastávky.'],
  'town and house number': (random, _street, town) => [
    'Bydlím v obci ',
    `${town}, číslo popisné ${cardinal(random.int(1, 499))}`,
    ', je to žlutý dům.',
  ],
  'town with a cue': (_random, _street, town) => ['Bydlím v ', inTown(town), ' už deset let.'],
};

export function placeSentence(kind: string, random: Random): Sentence {
  const render = PLACE_FRAMES[kind] as Render;
  const [before, place, after] = render(random, random.pick(STREETS), random.pick(TOWNS));
  return { text: before + place + after, start: before.length, end: before.length + place.length };
}
