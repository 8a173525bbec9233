import type { Random } from './random.ts';

/** A Czech number of nine digits from ranges of the numbering plan. */
export function phone(random: Random): string {
  const head = random.pick([
    '601',
    '602',
    '603',
    '604',
    '605',
    '606',
    '607',
    '608',
    '702',
    '720',
    '721',
    '723',
    '730',
    '731',
    '732',
    '733',
    '734',
    '735',
    '736',
    '737',
    '739',
    '770',
    '771',
    '773',
    '774',
    '775',
    '776',
    '777',
    '778',
    '779',
    '790',
    '792',
    '797',
    '222',
    '234',
    '257',
    '312',
    '321',
    '371',
    '412',
    '475',
    '481',
    '541',
    '543',
    '555',
    '585',
    '596',
  ]);
  return head + random.digits(6);
}

/** A valid birth number of ten digits (divisible by 11). */
export function birthNumber(random: Random): string {
  for (;;) {
    const year = random.int(54, 99);
    const month = random.int(1, 12) + (random.chance(0.5) ? 50 : 0);
    const day = random.int(1, 28);
    const head =
      [year, month, day].map((n) => String(n).padStart(2, '0')).join('') + random.digits(3);
    const rest = Number(head) % 11;
    if (rest !== 10 && head.slice(6) !== '000') return head + rest;
  }
}

const WEIGHTS = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6];
const sum = (digits: string): number =>
  [...digits]
    .reverse()
    .reduce((total, digit, n) => total + Number(digit) * (WEIGHTS[n] as number), 0);

function part(random: Random, length: number): string {
  for (;;) {
    const digits = String(random.int(1, 9)) + random.digits(length - 1);
    if (sum(digits) % 11 === 0) return digits;
  }
}

export const BANKS = [
  '0100',
  '0300',
  '0600',
  '0800',
  '2010',
  '2250',
  '2700',
  '3030',
  '5500',
  '6210',
  '6800',
];

/** A valid account, half of them with a prefix. */
export function account(random: Random): { prefix: string; root: string; bank: string } {
  return {
    prefix: random.chance(0.4) ? part(random, random.int(2, 6)) : '',
    root: part(random, random.int(7, 10)),
    bank: random.pick(BANKS),
  };
}

/** A Czech IBAN: check digits by whole-number arithmetic. */
export function iban(random: Random): string {
  const { prefix, root, bank } = account(random);
  const body = bank + prefix.padStart(6, '0') + root.padStart(10, '0');
  const check = 98n - (BigInt(`${body}123500`) % 97n);
  return `CZ${String(check).padStart(2, '0')}${body}`;
}

export function card(random: Random): string {
  const head = random.pick(['4', '51', '52', '53', '54', '55']);
  const body = head + random.digits(15 - head.length);
  const total = [...body].reduce((all, digit, n) => {
    const value = Number(digit) * (n % 2 === 0 ? 2 : 1);
    return all + (value > 9 ? value - 9 : value);
  }, 0);
  return body + String((10 - (total % 10)) % 10);
}

export function ico(random: Random): string {
  const head = random.digits(7);
  const total = [...head].reduce((all, digit, n) => all + Number(digit) * (8 - n), 0);
  return head + String((11 - (total % 11)) % 10);
}

export function plate(random: Random): string {
  const letter = random.pick([...'ABCEHJKLMPSTUZ']);
  const third = random.chance(0.5)
    ? random.pick([...'ABCDEFHJKLMNPRSTUVXYZ'])
    : String(random.int(0, 9));
  return `${random.int(1, 9)}${letter}${third}${random.digits(4)}`;
}

const FIRST =
  'jan petr pavel martin tomas jaroslav miroslav jana marie eva hana anna lenka katerina lucie vera'.split(
    ' ',
  );
const LAST =
  'novak svoboda dvorak cerny prochazka kucera vesely horak nemec pokorny marek pospisil hajek jelinek kral ruzicka'.split(
    ' ',
  );
export const HOSTS = [
  'seznam.cz',
  'email.cz',
  'gmail.com',
  'centrum.cz',
  'volny.cz',
  'atlas.cz',
  'post.cz',
  'hotmail.com',
  'outlook.com',
  'firma.cz',
  'kotle-morava.cz',
  'stavby.eu',
];

/** Local part in pieces and signs, and a host. */
export function email(random: Random): { local: string[]; host: string } {
  const sign = random.pick(['.', '_', '-', '.']);
  const [first, last] = [random.pick(FIRST), random.pick(LAST)];
  const local = random.pick([
    [first, sign, last],
    [last, sign, first],
    [last],
    [last, String(random.int(1, 99))],
    [first, sign, last, String(random.int(50, 99))],
  ]);
  return { local, host: random.pick(HOSTS) };
}

/** A web address in its pieces. */
export function site(random: Random): { name: string; ending: string; path: string } {
  const [one, other] = [random.pick(LAST), random.pick(['kotle', 'stavby', 'servis', 'ucetni'])];
  return {
    name: random.pick([`${other}-${one}`, `${one}${other}`, other + one]),
    ending: random.pick(['cz', 'cz', 'com', 'eu', 'sk', 'net']),
    path: random.pick(['', '', 'kontakt', 'cenik']),
  };
}
