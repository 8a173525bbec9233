import { allFakers, fakerCS_CZ } from '@faker-js/faker';
import { countrySpecs, isValidIBAN } from 'ibantools';
import { getCountries, getCountryCallingCode, getExampleNumber } from 'libphonenumber-js';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, test } from 'vitest';
import { Random } from '../../quality/generate/random.ts';
import { letterName } from '../../quality/generate/render.ts';
import { account, birthNumber, card, ico } from '../../quality/generate/values.ts';
import { MONTHS, ordinal } from '../../quality/generate/words.ts';
import { find, findings } from './find.ts';

const COUNT = 500;
const many = <T>(make: (random: Random) => T): T[] => {
  const random = new Random(7);
  return Array.from({ length: COUNT }, () => make(random));
};
/** What is not found whole and under its type. */
const lost = (type: string, texts: readonly (readonly [text: string, value: string])[]) =>
  texts.filter(([text, value]) => !find(text).includes(`${type}:${value}`)).map(([text]) => text);

test('example numbers of all regions are found with their country code, 99 % or more', () => {
  const numbers = getCountries().flatMap((region) => {
    const number = getExampleNumber(region, examples);
    return number ? [[region, number.formatInternational(), number.number as string] as const] : [];
  });
  const forms = numbers.flatMap(([region, spaced, joined]) =>
    [spaced, joined, joined.replace('+', '00')].map((form) => [region, form] as const),
  );
  const missed = forms.filter(
    ([, form]) => !find(`volejte na ${form}, prosím`).includes(`PHONE:${form}`),
  );
  expect(getCountryCallingCode('CZ')).toBe('420');
  expect([missed, missed.length / forms.length <= 0.01]).toEqual([missed, true]);
});

test('IBANs of all countries that ibantools knows are found', () => {
  const random = new Random(3);
  const ibans = Object.entries(countrySpecs).flatMap(
    ([country, { chars, bban_regexp, IBANRegistry }]) => {
      if (!IBANRegistry || !chars || !bban_regexp) return [];
      const body = fill(bban_regexp, random);
      const digits = `${body}${country}00`.replace(/[A-Z]/g, (letter) =>
        String(letter.charCodeAt(0) - 55),
      );
      const value = country + String(98n - (BigInt(digits) % 97n)).padStart(2, '0') + body;
      return isValidIBAN(value) ? [value] : [];
    },
  );
  expect(ibans.length).toBeGreaterThan(70);
  for (const value of ibans) {
    for (const form of [value, value.match(/.{1,4}/g)?.join(' ') ?? '']) {
      expect(find(`můj účet je ${form}.`)).toEqual([`IBAN:${form}`]);
    }
  }
});

/** A text that a registry's pattern (`^[A-Z]{4}[0-9]{14}$`) allows. */
function fill(pattern: string | RegExp, random: Random): string {
  const source = String(pattern)
    .replace(/^\/|\/$/g, '')
    .replace(/[\^$()]/g, '');
  return source.replace(/\[([^\]]+)\]\{(\d+)\}/g, (_all, set: string, count: string) =>
    Array.from({ length: Number(count) }, () =>
      set.includes('0-9') ? String(random.int(0, 9)) : random.pick([...'ABCDEFGH']),
    ).join(''),
  );
}

describe('Czech identifiers with a cue, valid', () => {
  test('birth numbers', () => {
    const all = many(birthNumber).map((n) => `${n.slice(0, 6)}/${n.slice(6)}`);
    expect(
      lost(
        'BIRTH_NUMBER',
        all.map((n) => [`rodné číslo ${n}.`, n] as const),
      ),
    ).toEqual([]);
    expect(
      lost(
        'BIRTH_NUMBER',
        all.map((n) => [`Dobrý den, ${n}, to je ono.`, n] as const),
      ),
    ).toEqual([]);
  });
  test('accounts', () => {
    const all = many(account).map(
      ({ prefix, root, bank }) => `${prefix === '' ? '' : `${prefix}-`}${root}/${bank}`,
    );
    expect(
      lost(
        'ACCOUNT',
        all.map((n) => [`číslo účtu je ${n}, prosím`, n] as const),
      ),
    ).toEqual([]);
  });
  test('cards', () => {
    const all = many(card).map((n) => n.match(/.{4}/g)?.join(' ') ?? '');
    expect(
      lost(
        'CARD',
        all.map((n) => [`karta ${n}.`, n] as const),
      ),
    ).toEqual([]);
    expect(
      lost(
        'CARD',
        all.map((n) => [`tak ${n}.`, n] as const),
      ),
    ).toEqual([]);
  });
  test('company and tax numbers', () => {
    const all = many(ico);
    expect(
      lost(
        'ICO',
        all.map((n) => [`IČO ${n}`, n] as const),
      ),
    ).toEqual([]);
    expect(
      lost(
        'DIC',
        all.map((n) => [`DIČ je CZ${n}`, `CZ${n}`] as const),
      ),
    ).toEqual([]);
  });
  test('one digit wrong: with a cue nothing is left', () => {
    const random = new Random(11);
    const wrong = (digits: string) => {
      const at = random.int(0, digits.length - 1);
      const other = (Number(digits.charAt(at)) + random.int(1, 9)) % 10;
      return digits.slice(0, at) + String(other) + digits.slice(at + 1);
    };
    const texts = [
      ...many((r) => `rodné číslo ${wrong(birthNumber(r))}`),
      ...many((r) => `číslo karty ${wrong(card(r))}`),
      ...many((r) => `IČO ${wrong(ico(r))}`),
      ...many((r) => `číslo účtu ${wrong(account(r).root)}/0800`),
    ];
    const left = texts.filter((text) => /[0-9]{5}/.test(redacted(text)));
    expect(left).toEqual([]);
  });
});

function redacted(text: string): string {
  let rest = text;
  for (const { start, end } of [...findings(text)].reverse())
    rest = rest.slice(0, start) + rest.slice(end);
  return rest;
}

describe('dates of birth', () => {
  const days = Array.from({ length: 366 }, (_, n) => new Date(Date.UTC(1984, 0, 1 + n)));
  test('all days in three styles', () => {
    const styles = days.flatMap((date) => {
      const [day, month] = [date.getUTCDate(), date.getUTCMonth() + 1];
      return [
        `${day}. ${month}. 1984`,
        `${ordinal(day)} ${MONTHS[month - 1]} osmdesát čtyři`,
        `${ordinal(day)} ${ordinal(month)} devatenáct set osmdesát čtyři`,
      ];
    });
    expect(
      lost(
        'DATE_OF_BIRTH',
        styles.map((date) => [`datum narození je ${date}.`, date] as const),
      ),
    ).toEqual([]);
  });
  test('other dates stay', () => {
    expect(find('technik přijede 12. 4. 2026 nebo třináctého dubna')).toEqual([]);
  });
});

describe('e-mail addresses of faker', () => {
  fakerCS_CZ.seed(20261122);
  const written = Array.from({ length: COUNT }, () => fakerCS_CZ.internet.email().toLowerCase());
  test('written', () => {
    expect(Object.keys(allFakers)).toContain('cs_CZ');
    expect(
      lost(
        'EMAIL',
        written.map((mail) => [`můj e-mail je ${mail}.`, mail] as const),
      ),
    ).toEqual([]);
  });
  test('spoken, 98 % or more', () => {
    const random = new Random(5);
    const said = written.map((mail) => {
      const [local = '', host = ''] = mail.split('@');
      const words = local
        .replace(/[0-9]/g, (digit) => ` ${digit} `)
        .replaceAll('.', ' tečka ')
        .replaceAll('_', ' podtržítko ')
        .replaceAll('-', ' pomlčka ');
      const end = random.chance(0.5) ? host.replaceAll('.', ' tečka ') : host;
      return `${words} zavináč ${end}`.replace(/ +/g, ' ').trim();
    });
    const missed = said.filter((text) => {
      const [first] = findings(`můj e-mail je ${text}, prosím`);
      return first?.start !== 14 || first.end !== 14 + text.length;
    });
    expect([missed.slice(0, 20), missed.length / said.length <= 0.02]).toEqual([
      missed.slice(0, 20),
      true,
    ]);
  });
  test('spelled', () => {
    const text = `můj e-mail je ${[...'novak'].map(letterName).join(' ')} zavináč seznam tečka cz`;
    expect(findings(text)[0]).toMatchObject({ type: 'EMAIL', value: 'novak@seznam.cz' });
  });
});
