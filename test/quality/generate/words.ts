import type { Random } from './random.ts';

// Tables of this generator's own: it shares no word list with the code that it measures.
const ONES = ['nula', 'jedna', 'dva', 'tři', 'čtyři', 'pět', 'šest', 'sedm', 'osm', 'devět'];
const OTHER_ONES = ['nula', 'jeden', 'dvě', 'tři', 'čtyři', 'pět', 'šest', 'sedm', 'osm', 'devět'];
const SLOPPY_ONES = [
  'nula',
  'jedna',
  'dva',
  'tři',
  'štyry',
  'pět',
  'šest',
  'sedum',
  'osum',
  'devět',
];
const NOUNS = [
  'nula',
  'jednička',
  'dvojka',
  'trojka',
  'čtyřka',
  'pětka',
  'šestka',
  'sedmička',
  'osmička',
  'devítka',
];
const MANY = [
  'nuly',
  'jedničky',
  'dvojky',
  'trojky',
  'čtyřky',
  'pětky',
  'šestky',
  'sedmičky',
  'osmičky',
  'devítky',
];
const TEENS =
  'deset jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct'.split(' ');
const SLOPPY_TEENS =
  'deset jedenáct dvanáct třináct štrnáct patnáct šesnáct sedumnáct osumnáct devatenáct'.split(' ');
const TENS = [
  '',
  '',
  ...'dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát'.split(' '),
];
const SLOPPY_TENS = [
  '',
  '',
  ...'dvacet třicet štyrycet padesát šedesát sedumdesát osumdesát devadesát'.split(' '),
];
const STEMS = ['', 'jedna', 'dva', 'tři', 'čtyři', 'pět', 'šest', 'sedm', 'osm', 'devět'];
const HUNDREDS = [
  '',
  'sto',
  'dvě stě',
  'tři sta',
  'čtyři sta',
  'pět set',
  'šest set',
  'sedm set',
  'osm set',
  'devět set',
];
const SLOPPY_HUNDREDS = [
  '',
  'sto',
  'dvě stě',
  'tři sta',
  'štyry sta',
  'pět set',
  'šest set',
  'sedum set',
  'osum set',
  'devět set',
];

export const VARIANTS = ['plain', 'sloppy', 'inverted', 'joined'] as const;
export type Variant = (typeof VARIANTS)[number];

/** A number below 1,000 as people say it. */
export function cardinal(value: number, variant: Variant = 'plain'): string {
  const sloppy = variant === 'sloppy';
  const ones = sloppy ? SLOPPY_ONES : ONES;
  if (value < 10) return ones[value] as string;
  if (value < 20) return (sloppy ? SLOPPY_TEENS : TEENS)[value - 10] as string;
  if (value < 100) {
    const tens = (sloppy ? SLOPPY_TENS : TENS)[Math.floor(value / 10)] as string;
    const one = value % 10;
    if (one === 0) return tens;
    if (variant === 'inverted') return `${STEMS[one]}a${tens}`;
    return variant === 'joined' ? tens + ones[one] : `${tens} ${ones[one]}`;
  }
  const hundreds = (sloppy ? SLOPPY_HUNDREDS : HUNDREDS)[Math.floor(value / 100)] as string;
  const head = variant === 'joined' ? hundreds.replace(' ', '') : hundreds;
  return value % 100 === 0 ? head : `${head} ${cardinal(value % 100, variant)}`;
}

/** A thousand and more, below ten thousand: `dva tisíce šest set sedmdesát devět`. */
export function fourDigits(value: number): string {
  const thousands = Math.floor(value / 1000);
  const rest = value % 1000;
  const head =
    thousands === 1
      ? 'tisíc'
      : `${OTHER_ONES[thousands]?.replace('dvě', 'dva')} ${thousands < 5 ? 'tisíce' : 'tisíc'}`;
  return rest === 0 ? head : `${head} ${cardinal(rest)}`;
}

/** A group of digits with its leading zeros. */
export function groupAsNumber(group: string, variant: Variant): string {
  const zeros = /^0*(?=.)/.exec(group)?.[0].length ?? 0;
  const rest = Number(group.slice(zeros));
  const said = zeros > 0 && rest === 0 ? [] : [cardinal(rest, variant)];
  const all = zeros > 0 && rest === 0 ? zeros + 1 : zeros;
  const lead =
    all === 0
      ? []
      : all === 1 || variant === 'plain'
        ? Array<string>(all).fill('nula')
        : [`${all === 2 ? 'dvě' : 'tři'} nuly`];
  return [...lead, ...said].join(' ');
}

/** A group digit by digit. */
export function groupAsDigits(
  group: string,
  random: Random,
  nouns: boolean,
  sloppy: boolean,
): string {
  const words: string[] = [];
  for (let at = 0; at < group.length; ) {
    const digit = Number(group.charAt(at));
    let repeat = 1;
    while (group.charAt(at + repeat) === group.charAt(at) && repeat < 3) repeat += 1;
    if (repeat > 1 && random.chance(0.4)) {
      const style = random.int(0, 2);
      const count = repeat === 2 ? 'dvě' : 'tři';
      if (style === 0) words.push(`${count} ${MANY[digit]}`);
      else if (style === 1) words.push(`${repeat === 2 ? 'dvakrát' : 'třikrát'} ${ONES[digit]}`);
      else words.push(...Array<string>(repeat).fill(ONES[digit] as string));
      at += repeat;
      continue;
    }
    const list = nouns ? NOUNS : sloppy ? SLOPPY_ONES : random.chance(0.2) ? OTHER_ONES : ONES;
    words.push(list[digit] as string);
    at += 1;
  }
  return words.join(' ');
}

const DAY_STEMS =
  'první druhý třetí čtvrtý pátý šestý sedmý osmý devátý desátý jedenáctý dvanáctý třináctý čtrnáctý patnáctý šestnáctý sedmnáctý osmnáctý devatenáctý dvacátý'.split(
    ' ',
  );

/** The genitive of an ordinal up to 31: `dvacátého prvního`, `jedenadvacátého`. */
export function ordinal(value: number, inverted = false): string {
  const genitive = (n: number): string =>
    (DAY_STEMS[n - 1] as string).replace(/í$/, 'ího').replace(/ý$/, 'ého');
  if (value <= 20) return genitive(value);
  if (value === 30) return 'třicátého';
  const tens = value > 30 ? 'třicátého' : 'dvacátého';
  return inverted
    ? `${value % 10 === 1 ? 'jedena' : `${STEMS[value % 10]}a`}${tens}`
    : `${tens} ${genitive(value % 10)}`;
}

export const MONTHS =
  'ledna února března dubna května června července srpna září října listopadu prosince'.split(' ');
