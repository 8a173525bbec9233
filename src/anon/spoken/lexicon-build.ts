import { fold } from './fold.ts';
import {
  DIGIT_NOUNS,
  DIGITS,
  FILLERS,
  HOSTS,
  HUNDRED_WORDS,
  HUNDREDS,
  LETTERS,
  MONTHS,
  ORDINALS,
  SCALES,
  SEPARATORS,
  SLANG,
  SPELLING,
  TEENS,
  TENS,
  TIMES,
} from './lexicon-data.ts';
import type { Entry, NumberKind } from './lexicon-entry.ts';
import { MORE } from './lexicon-more.ts';
import { LONG_ENDINGS, NEIGHBOURS, SHORT_ENDINGS } from './lexicon-neighbours.ts';

/** Forms of `value: form form …` lines. */
function* rows(table: string): Generator<readonly [value: string, form: string]> {
  let value = '';
  for (const word of table.split(/\s+/)) {
    if (word.length > 1 && word.endsWith(':')) value = word.slice(0, -1);
    else if (word === '::') value = ':';
    else if (word !== '') yield [value, word];
  }
}

const ONES: readonly (readonly [number, string])[] = [
  [1, 'jeden jedn jedna'],
  [2, 'dva dvě'],
  [3, 'tři'],
  [4, 'čtyři čtyry štyry štyři čtyr'],
  [5, 'pět'],
  [6, 'šest šes'],
  [7, 'sedm sedum'],
  [8, 'osm osum vosm vosum'],
  [9, 'devět'],
];
/** must start no run: once, a tennis set … */
const WEAK = new Set(['jednou', 'raz', 'ena', 'zero', 'nul', 'ništa', 'šes', 'jedni', 'jedny']);
/** between two numbers, not inside one: a choice, a correction, a repetition */
const APART = new Set(
  'nebo vlastně znova znovu moment počkejte opakuji opakuju děkuju bez celé mezer mezery dohromady předvolba předvolbou předčíslí'.split(
    ' ',
  ),
);
/** forms without diacritics that are words of their own with others: a stove, Friday, three quarters */
const OTHERWISE = new Set('piec patka patku patky patkou ctvrte'.split(' '));
/** what is looked for without diacritics, too */
const FOLDED: ReadonlySet<string> = new Set(['u', 't', 'i', 'd', 'h', 'H', 'k', 'x']);

/** All forms, and by what is left of them without their diacritics those that mean the same then. */
export interface Lexicon {
  readonly listed: ReadonlyMap<string, Entry>;
  readonly marked: ReadonlyMap<string, readonly string[]>;
}

export function buildLexicon(): Lexicon {
  const lexicon = new Map<string, Entry>();
  const add = (form: string, entry: Entry) => lexicon.set(form, { ...entry, ...lexicon.get(form) });
  const numbers = (table: string, kind: NumberKind, extra: Entry = {}) => {
    for (const [value, form] of rows(table)) {
      add(form, {
        kind,
        value: Number(value),
        ...(WEAK.has(form) ? { weak: true } : {}),
        ...extra,
      });
    }
  };
  numbers(DIGITS, 'u');
  numbers(DIGIT_NOUNS, 'u', { noun: true });
  numbers(MORE.digits, 'u');
  numbers(NEIGHBOURS.digits, 'u');
  numbers(MORE.nouns, 'u', { noun: true });
  numbers(NEIGHBOURS.nouns, 'u', { noun: true });
  numbers(TEENS, 't');
  numbers(MORE.teens, 't');
  numbers(NEIGHBOURS.teens, 't');
  numbers(TENS, 'd');
  numbers(MORE.tens, 'd');
  numbers(NEIGHBOURS.tens, 'd');
  numbers(HUNDREDS, 'h');
  numbers(MORE.hundreds, 'h');
  numbers(NEIGHBOURS.hundreds, 'h');
  numbers(TIMES, 'x');
  numbers(MORE.times, 'x');
  numbers(NEIGHBOURS.times, 'x');
  for (const form of [
    'nuly',
    'nul',
    'nulami',
    'nulách',
    'dvojek',
    'trojek',
    'čtyřek',
    'pětek',
    'šestek',
    'devítek',
  ]) {
    lexicon.set(form, { ...lexicon.get(form), noun: true });
  }
  // `dvojnula`, `dvojpětka`: the digit twice, or three times
  const twice = [...lexicon].filter(([form, { noun }]) => noun || /^nul/.test(form));
  for (const [times, stem] of [
    [2, 'dvoj'],
    [2, 'dvou'],
    [3, 'troj'],
  ] as const) {
    for (const [form, entry] of twice) {
      if (form.length > 3)
        add(stem + form, {
          kind: 'g',
          parts: Array(times).fill({ kind: 'u', value: entry.value }),
        });
    }
  }
  for (const form of HUNDRED_WORDS.split(' ')) add(form, { kind: 'H', value: 100 });
  for (const [value, form] of [...rows(SCALES), ...rows(NEIGHBOURS.scales)]) {
    if (value !== '100') add(form, { kind: value === '1000' ? 'k' : 'm', value: Number(value) });
  }
  for (const form of SLANG.split(' ')) add(form, { slang: true });
  const tens = [...lexicon].filter(([, { kind }]) => kind === 'd');
  for (const [one, stems] of ONES) {
    for (const stem of stems.split(' ')) {
      for (const [form, { value = 0 }] of tens) {
        add(`${stem}a${form}`, { kind: 'i', value: value + one });
      }
    }
  }
  for (const [value, form] of ordinals()) add(form, { ordinal: Number(value) });
  for (const [form, { ordinal = 0 }] of [...lexicon]) {
    if (ordinal !== 20 && ordinal !== 30) continue;
    for (const [one, stems] of ONES) {
      if (ordinal + one > 31) continue;
      for (const stem of stems.split(' ')) add(`${stem}a${form}`, { ordinal: ordinal + one });
    }
  }
  for (const table of [MONTHS, MORE.months, NEIGHBOURS.months])
    for (const [value, form] of rows(table)) add(form, { month: Number(value) });
  for (const [sign, form] of [...rows(SEPARATORS), ...rows(MORE.separators)]) {
    add(form, { sign });
  }
  for (const [letter, form] of [...rows(LETTERS), ...rows(MORE.letters)]) add(form, { letter });
  for (const letter of 'abcdefghijklmnopqrstuvwxyzáčďéěíňóřšťúůýž') add(letter, { letter });
  for (const [letter, form] of [...rows(SPELLING), ...rows(MORE.spelling)]) {
    add(form, { spells: letter });
  }
  for (const [host, form] of [...rows(HOSTS), ...rows(MORE.hosts)]) add(form, { host });
  for (const form of `${FILLERS} ${MORE.fillers} ${NEIGHBOURS.fillers}`.split(/\s+/)) {
    if (!APART.has(form)) add(form, { filler: true });
  }
  for (const form of MORE.blanks.split(' ')) add(form, { sign: ' ' });
  for (const form of `${MORE.loose} ${NEIGHBOURS.loose}`.split(' ')) {
    if (!lexicon.has(form)) add(form, { filler: true, loose: true });
  }
  const marked = new Map<string, string[]>();
  for (const [form, entry] of [...lexicon]) {
    const plain = fold(form);
    if (plain === form || plain.length < 3 || OTHERWISE.has(plain)) continue;
    const kept = foldedEntry(entry);
    if (!kept) continue;
    const listed = lexicon.get(plain);
    if (!listed) lexicon.set(plain, kept);
    else if (listed.kind !== kept.kind || listed.value !== kept.value || listed.sign !== kept.sign)
      continue;
    const forms = marked.get(plain);
    if (forms) forms.push(form);
    else marked.set(plain, [form]);
  }
  return { listed: lexicon, marked };
}

/** What a form means without its diacritics. */
function foldedEntry(entry: Entry): Entry | null {
  const { kind, value, noun, sign, ordinal, month } = entry;
  if (kind && FOLDED.has(kind)) return { kind, value: value as number, ...(noun ? { noun } : {}) };
  if (sign || ordinal || month) return { ...entry, weak: true };
  return entry.filler || kind === 'g' ? entry : null;
}

/** Forms of all ordinals; in everyday Czech `pátý` is `pátej`, too. */
function* ordinals(): Generator<readonly [value: string, form: string]> {
  for (const table of [ORDINALS, MORE.ordinals, NEIGHBOURS.ordinals]) {
    for (const [value, form] of rows(table)) {
      yield [value, form];
      if (form.endsWith('ý')) yield [value, `${form.slice(0, -1)}ej`];
    }
  }
  for (const [stems, endings] of [
    [NEIGHBOURS.longStems, LONG_ENDINGS],
    [NEIGHBOURS.shortStems, SHORT_ENDINGS],
  ] as const) {
    for (const [value, stem] of rows(stems)) {
      for (const ending of endings) yield [value, stem + ending];
    }
  }
}
