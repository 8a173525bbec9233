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
import { MORE } from './lexicon-more.ts';

/**
 * What a number word adds to a run: `u` a digit, `t` 10–19, `i` 21–99 said the other way round
 * (`pětadvacet`) or as one word, `d` 20…90, `h` 100…900, `H` the word after the count (`set`), `k` thousand, `m` more than that,
 * `x` how many times, `g` several of these written as one word.
 */
export type NumberKind = 'u' | 't' | 'i' | 'd' | 'h' | 'H' | 'k' | 'm' | 'x' | 'g';

/** All that a word form may mean; one form may be several things (`emil`: a letter's word, an e-mail). */
export interface Entry {
  readonly kind?: NumberKind;
  readonly value?: number;
  /** a noun for a digit, which a count may stand before: `tři sedmičky` */
  readonly noun?: boolean;
  /** words that one joined word is made of */
  readonly parts?: readonly Entry[];
  /** matched without its diacritics, or a word that is seldom a number: may not begin a run */
  readonly weak?: boolean;
  /** a spoken sign: `@ . _ - / + : , * # (` */
  readonly sign?: string;
  /** the name of a letter, or of the letters of a domain */
  readonly letter?: string;
  /** word of a spelling alphabet: the letter it stands for */
  readonly spells?: string;
  readonly host?: string;
  readonly month?: number;
  readonly ordinal?: number;
  /** may stand between two groups of a number */
  readonly filler?: boolean;
  /** may stand there, too, but is more often the beginning of something else */
  readonly loose?: boolean;
  /** money slang: never part of an identifier */
  readonly slang?: boolean;
}

/** Forms of `value: form form …` lines. */
function* rows(table: string): Generator<readonly [value: string, form: string]> {
  let value = '';
  for (const word of table.split(/\s+/)) {
    if (word.length > 1 && word.endsWith(':')) value = word.slice(0, -1);
    else if (word === '::') value = ':';
    else if (word !== '') yield [value, word];
  }
}

/** Names of letters that without their diacritics are words: letters only between others. */
export const FOLDED_LETTERS: ReadonlyMap<string, string> = new Map([
  ['de', 'd'],
  ['je', 'j'],
  ['ve', 'v'],
]);

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
/** what is looked for without diacritics, too */
const FOLDED: ReadonlySet<string> = new Set(['u', 't', 'i', 'd', 'h', 'H', 'k', 'x']);

function build(): ReadonlyMap<string, Entry> {
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
  numbers(MORE.nouns, 'u', { noun: true });
  numbers(TEENS, 't');
  numbers(MORE.teens, 't');
  numbers(TENS, 'd');
  numbers(MORE.tens, 'd');
  numbers(HUNDREDS, 'h');
  numbers(MORE.hundreds, 'h');
  numbers(TIMES, 'x');
  numbers(MORE.times, 'x');
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
  for (const [value, form] of rows(SCALES)) {
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
  for (const [value, form] of [...rows(ORDINALS), ...rows(MORE.ordinals)]) {
    add(form, { ordinal: Number(value) });
  }
  for (const [form, { ordinal = 0 }] of [...lexicon]) {
    if (ordinal !== 20 && ordinal !== 30) continue;
    for (const [one, stems] of ONES) {
      if (ordinal + one > 31) continue;
      for (const stem of stems.split(' ')) add(`${stem}a${form}`, { ordinal: ordinal + one });
    }
  }
  for (const [value, form] of [...rows(MONTHS), ...rows(MORE.months)])
    add(form, { month: Number(value) });
  for (const [sign, form] of [...rows(SEPARATORS), ...rows(MORE.separators)]) {
    add(form, { sign });
  }
  for (const [letter, form] of [...rows(LETTERS), ...rows(MORE.letters)]) add(form, { letter });
  for (const letter of 'abcdefghijklmnopqrstuvwxyzáčďéěíňóřšťúůýž') add(letter, { letter });
  for (const [letter, form] of [...rows(SPELLING), ...rows(MORE.spelling)]) {
    add(form, { spells: letter });
  }
  for (const [host, form] of [...rows(HOSTS), ...rows(MORE.hosts)]) add(form, { host });
  for (const form of `${FILLERS} ${MORE.fillers}`.split(/\s+/)) {
    if (!APART.has(form)) add(form, { filler: true });
  }
  for (const form of MORE.blanks.split(' ')) add(form, { sign: ' ' });
  for (const form of MORE.loose.split(' ')) {
    if (!lexicon.has(form)) add(form, { filler: true, loose: true });
  }
  for (const [form, entry] of [...lexicon]) {
    const plain = fold(form);
    if (plain === form || lexicon.has(plain) || plain.length < 3) continue;
    const { kind, value, noun, sign, ordinal, month } = entry;
    if (kind && FOLDED.has(kind)) {
      lexicon.set(plain, { kind, value: value as number, ...(noun ? { noun } : {}) });
    } else if (sign || ordinal || month) lexicon.set(plain, { ...entry, weak: true });
    else if (entry.filler || entry.kind === 'g') lexicon.set(plain, entry);
  }
  return lexicon;
}

const LEXICON = build();

const JOINED_FROM = 6;
const JOINED_HEAD = /^(?:nul|jed|dv|tř|tri|čt|ct|št|pě|pe|pä|še|še|se|os|vo|de|st|pa|tis|še)/;

const joined = new Map<string, Entry | null>();
/** joined words are kept, but not without bound: a stranger's text may hold any number of words */
const MOST_KEPT = 10_000;

/** What a word form (NFC, lower case) may mean; undefined if it is no word of this grammar. */
export function lookUp(word: string): Entry | undefined {
  const listed = LEXICON.get(word);
  if (listed) return listed;
  if (word.length < JOINED_FROM || !JOINED_HEAD.test(word)) return undefined;
  const kept = joined.get(word);
  if (kept !== undefined) return kept ?? undefined;
  const entry = decompose(word);
  if (joined.size >= MOST_KEPT) joined.clear();
  joined.set(word, entry);
  return entry ?? undefined;
}

const LONGEST_JOINED = 60;
const LONGEST_FORM = 18;

/** `dvacetpět`, `nulanula`, `sedmsettřicet`: number words written together, the longest first. */
function decompose(word: string): Entry | null {
  if (word.length > LONGEST_JOINED) return null;
  const parts: Entry[] = [];
  for (let at = 0; at < word.length; ) {
    let length = Math.min(LONGEST_FORM, word.length - at);
    let part: Entry | undefined;
    for (; length >= 2 && !part; length -= 1) {
      const entry = LEXICON.get(word.slice(at, at + length));
      const rest = word.length - at - length;
      if (entry?.kind && !entry.slang && !entry.weak && rest !== 1) part = entry;
      if (part) break;
    }
    if (!part) return null;
    parts.push(part);
    at += length;
  }
  return parts.length > 1 ? { kind: 'g', parts } : null;
}
