import { cs_CZ } from '@faker-js/faker';
import { placeForms } from '../../../src/anon/names/address/place-forms.ts';
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

const ORDINALS = ['první', 'druhé', 'třetí', 'čtvrté', 'páté'];
const SAINTS = 'Lipami,Nádražím,Vodovodem,Kostelem,Lesem,Strání,Hájem,Vinicí,Mlýnem,Parkem'.split(
  ',',
);
const LOVED = 'Masarykově,Karlově,Havlíčkově,Husově,Tyršově,Smetanově,Palackého,Žižkově'.split(',');
/** villages that no list holds */
const VILLAGES =
  'Modřínovicích,Krasohoři,Javůrkově,Bukovičkách,Smrčkovicích,Hlubočanech,Rybníčanech,Vrbátově'.split(
    ',',
  );
const SLOVAK = 'Bratislava,Košice,Žilina,Nitra,Trnava,Trenčín,Prešov,Poprad,Zvolen'.split(',');

/** Frames of addresses: written with everything, dictated, in words, in parts, in villages, in Slovakia. */
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
  'number with a slash and a letter, spoken': (random, street, town) => [
    'Moje adresa je ',
    `${street} ${cardinal(random.int(1, 999))} lomeno ${cardinal(random.int(1, 30))} ${random.pick(['á', 'bé', 'cé', 'dé'])}, ${town}`,
    ', ano.',
  ],
  'floor and flat': (random, street) => [
    'Pošlete to na ',
    `${street} ${house(random)}, ${random.pick(ORDINALS)} patro, byt ${random.int(1, 40)}`,
    ', děkuji.',
  ],
  'square, oblique': (random) => [
    'Schůzka je na ',
    `${random.pick(LOVED)} náměstí ${random.int(1, 60)}`,
    ' ve dvě.',
  ],
  'street with a preposition': (random, _street, town) => [
    'Přijeďte na adresu ',
    `${random.pick(['Nad', 'Pod'])} ${random.pick(SAINTS)} ${house(random)}, ${town}`,
    ', je tam závora.',
  ],
  'village in no list': (random) => [
    'Kotel máme doma, bydlíme v ',
    `${random.pick(VILLAGES)} ${random.int(1, 400)}`,
    ', hned za kostelem.',
  ],
  'town, then street': (random, street, town) => [
    'Bydlím v ',
    `${inTown(town)}, ${street} ${house(random)}`,
    ', druhý zvonek.',
  ],
  Slovak: (random, street) => [
    'Adresa je ',
    `${street} ${random.int(1, 90)}, ${random.pick(['811', '949', '010', '040', '974'])} ${random.digits(2)} ${random.pick(SLOVAK)}`,
    ', Slovensko.',
  ],
  'town with a cue': (_random, _street, town) => ['Bydlím v ', inTown(town), ' už deset let.'],
};

export function placeSentence(kind: string, random: Random): Sentence {
  const render = PLACE_FRAMES[kind] as Render;
  const [before, place, after] = render(random, random.pick(STREETS), random.pick(TOWNS));
  return { text: before + place + after, start: before.length, end: before.length + place.length };
}
