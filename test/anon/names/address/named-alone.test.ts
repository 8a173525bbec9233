import { expect, test } from 'vitest';
import { redact } from './redact.ts';

test.each([
  [
    'the town of a street that was told, behind its preposition',
    ['Ulice a číslo?', 'Ke Studni pět.', 'Ke Studni, to je v Jesenici?', 'Jo.'],
    ['Ulice a číslo?', '#.', '#, to je v #?', 'Jo.'],
  ],
  [
    'the town with its district',
    ['Mám napsat Hradešínská 15?', 'Ano, Praha 10.'],
    ['Mám napsat #?', 'Ano, #.'],
  ],
  [
    'a street that is put right',
    ['Kam to mám napsat?', 'Napište Vodní 8. Ne Vodná, Vodní.'],
    ['Kam to mám napsat?', 'Napište #. Ne #.'],
  ],
  [
    'a street that is said anew',
    ['Adresu mám Čsl. armády 44, souhlasí?', 'Jo, Československé armády.'],
    ['Adresu mám #, souhlasí?', 'Jo, #.'],
  ],
])('%s', (_, turns, redacted) => expect(redact(...turns)).toEqual(redacted));

test.each([
  [['Takže Lipová 5, Kolín. Co s tím?', 'Předání, prosím.'], 'Předání, prosím.'],
  [
    ['Takže Lipová 5, Písek. A kdy to vyjede?', 'Myslím že z Kolína a pak dál.'],
    'Myslím že z Kolína a pak dál.',
  ],
])('no part of an address: %j', (turns, left) => expect(redact(...turns).at(-1)).toBe(left));
