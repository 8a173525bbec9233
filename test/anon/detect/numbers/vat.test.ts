import { expect, test } from 'vitest';
import { Random } from '../../../quality/generate/random.ts';
import { letterName, render } from '../../../quality/generate/render.ts';
import { birthNumber, ico } from '../../../quality/generate/values.ts';
import { find, findings } from '../find.ts';

const random = new Random(31);
/** Numbers in the formats of VIES. */
const COUNTRIES: Readonly<Record<string, () => string>> = {
  AT: () => `U${random.digits(8)}`,
  BE: () => `0${random.digits(9)}`,
  BG: () => random.digits(9),
  CY: () => `${random.digits(8)}X`,
  CZ: () => ico(random),
  DE: () => random.digits(9),
  DK: () => random.digits(8),
  EE: () => random.digits(9),
  EL: () => random.digits(9),
  ES: () => `B${random.digits(8)}`,
  FI: () => random.digits(8),
  FR: () => `AB${random.digits(9)}`,
  HR: () => random.digits(11),
  HU: () => random.digits(8),
  IE: () => `${random.digits(7)}WA`,
  IT: () => random.digits(11),
  LT: () => random.digits(9),
  LU: () => random.digits(8),
  LV: () => random.digits(11),
  MT: () => random.digits(8),
  NL: () => `${random.digits(9)}B01`,
  PL: () => random.digits(10),
  PT: () => random.digits(9),
  RO: () => random.digits(9),
  SI: () => random.digits(8),
  SK: () => random.digits(10),
};

test.each(Object.entries(COUNTRIES))('a tax number of %s goes with its letters', (code, make) => {
  for (let n = 0; n < 20; n += 1) {
    const number = make();
    for (const text of [code + number, `${code} ${number}`]) {
      expect(find(`naše DIČ je ${text}, děkuji`)).toEqual([`DIC:${text}`]);
      expect(findings(`DIČ: ${text}`)[0]?.value).toBe(code + number);
    }
    if (!/^[0-9]+$/.test(number)) continue;
    const letters = [...code.toLowerCase()].map(letterName).join(' ');
    const said = `${letters} ${render([...number], 'digit', random)}`;
    expect(find(`DIČ je ${said}.`)).toEqual([`DIC:${said}`]);
  }
});

test('a Czech one that its checksum proves needs no announcement, said again it is the same', () => {
  for (let n = 0; n < 50; n += 1) {
    const number = n % 2 === 0 ? ico(random) : birthNumber(random);
    expect(find(`firma XY, CZ${number}, Brno`)).toEqual([`DIC:CZ${number}`]);
    const said = `cé zet ${render([...number], 'digit', random)}`;
    const all = findings(`DIČ CZ${number}. Opakuji, ${said}, a CZ ${number}.`);
    expect(all.map(({ value }) => value)).toEqual(Array(3).fill(`CZ${number}`));
  }
});

test.each(['cena bez DPH 1 234 567', 'norma EN 12345678', 'model CZ 75', 'DE 123456789'])(
  '%s is none',
  (text) => {
    expect(find(text).filter((one) => one.startsWith('DIC'))).toEqual([]);
  },
);
