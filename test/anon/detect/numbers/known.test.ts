import { describe, expect, test } from 'vitest';
import { knownName } from '../../../../src/anon/detect/names.ts';
import { canonicalPhone } from '../../../../src/anon/detect/numbers/known.ts';
import { find, findings } from '../find.ts';

const phones = (...raw: string[]) => ({ phones: raw.map(canonicalPhone), names: [] });
const names = (...raw: string[]) => ({
  phones: [],
  names: raw.map(knownName).filter((name) => name !== null),
});

test.each([
  ['+420777123456', '+420777123456'],
  ['777 123 456', '+420777123456'],
  ['00420 777-123-456', '+420777123456'],
  ['420777123456', '+420777123456'],
  ['+421905123456', '+421905123456'],
  ['+4989123456', '+4989123456'],
  ['112', '112'],
  ['sip:jan5@pbx', 'sip:jan5@pbx'],
])('%s is %s', (raw, value) => expect(canonicalPhone(raw).value).toBe(value));

describe('a known number', () => {
  test('is found where an unknown one would not be', () => {
    const known = phones('+420777123456');
    expect(find('objednávka číslo 777 123 456', known)).toEqual(['PHONE:777 123 456']);
    expect(find('1 7 7 7 1 2 3 4 5 6 1 2', known)).toEqual(['PHONE:7 7 7 1 2 3 4 5 6']);
    expect(find('99777123456', known)).toEqual(['PHONE:99777123456']);
    expect(find('777 123 456 korun', known)).toEqual(['PHONE:777 123 456']);
  });
  test('takes its prefix along', () => {
    expect(find('z 00420 777 123 456', phones('777123456'))).toEqual(['PHONE:00420 777 123 456']);
  });
  test('of another country is found without its code', () => {
    expect(find('volejte 30 901 82', phones('+493090182'))).toEqual(['PHONE:30 901 82']);
    expect(find('je to 130 901 82', phones('+493090182'))).toEqual([]);
    expect(findings('je to 030 901 820', phones('+4930901820'))).toMatchObject([
      { value: '+4930901820' },
    ]);
  });
});

describe('a known name', () => {
  test('is found whole, turned round, and by surname, whatever its case', () => {
    const known = names('Ing. Jana Veselá, Ph.D.');
    expect(find('tady Jana Veselá, VESELÁ Jana, paní veselá', known)).toEqual([
      'PERSON:Jana Veselá',
      'PERSON:VESELÁ Jana',
      'PERSON:veselá',
    ]);
  });
  test('is found as whole words only', () => {
    expect(find('Veselákova ulice, Nejveselá', names('Jana Veselá'))).toEqual([]);
  });
  test('may hold signs that mean something elsewhere', () => {
    expect(find('pan O[C.*onnor tu není', names('Pat O[C.*onnor'))).toEqual(['PERSON:O[C.*onnor']);
  });
  test('several names come sorted', () => {
    const known = names('Jana Veselá', 'Petr Novotný');
    expect(find('Novotný a Veselá a Novotný', known)).toHaveLength(3);
    expect(findings('Novotný a Veselá', known).map((one) => one.start)).toEqual([0, 10]);
  });
});
