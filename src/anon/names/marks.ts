import type { Word } from '../spoken/words.ts';
import { isLetterName } from './letter-names.ts';
import { MARKED_WORDS } from './lists/marked-words.ts';
import { notesOf } from './notes.ts';
import { isFunctionWord, isOrdinary } from './ordinary.ts';
import { isPersonNoun, isThingNoun } from './roles.ts';
import { isSyllable } from './syllables.ts';

/** What a word is to names and addresses wherever it stands, one bit each: a list of MARKED_WORDS, or one of the last. */
export const MARK = {
  streetType: 1 << 0,
  needsDot: 1 << 1,
  addressCue: 1 << 2,
  wantedCue: 1 << 3,
  townCue: 1 << 4,
  postcodeCue: 1 << 5,
  houseCue: 1 << 6,
  amidAddress: 1 << 7,
  beforePlace: 1 << 8,
  numberCue: 1 << 9,
  sir: 1 << 10,
  lady: 1 << 11,
  pair: 1 << 12,
  title: 1 << 13,
  named: 1 << 14,
  presents: 1 << 15,
  asks: 1 << 16,
  amidCue: 1 << 17,
  beforeAnswer: 1 << 18,
  beforeCommon: 1 << 19,
  telephone: 1 << 20,
  inPlace: 1 << 21,
  greets: 1 << 27,
  /** may be part of a spoken number */
  numberWord: 1 << 22,
  /** what somebody does, or whose kin he is: `kominík` */
  personNoun: 1 << 23,
  /** what has a name of its own: `restaurace`, `model` */
  thingNoun: 1 << 26,
  /** a word of ordinary Czech */
  ordinary: 1 << 24,
  /** a word of the grammar: a pronoun, a particle, a form of `být` */
  grammar: 1 << 25,
  /** may say a letter: `bé`, `k`, `dvojité` */
  letter: 1 << 28,
  /** has diacritics */
  accented: 1 << 29,
  /** may be part of a name of Vietnam */
  syllable: 1 << 30,
} as const satisfies Record<keyof typeof MARKED_WORDS, number> & Record<string, number>;

/** Without diacritics. */
const PLAIN = /^[a-z'’]*$/u;

const NUMBERS: ReadonlySet<string> = new Set(['u', 't', 'i', 'd', 'h', 'H', 'k', 'g']);

let listed: Map<string, number> | null = null;

function load(): Map<string, number> {
  const marks = new Map<string, number>();
  for (const [list, words] of Object.entries(MARKED_WORDS)) {
    const bit = MARK[list as keyof typeof MARKED_WORDS];
    for (const word of words.trim().split(/\s+/)) marks.set(word, (marks.get(word) ?? 0) | bit);
  }
  return marks;
}

/** The marks of a word, looked up when it is met first. */
export function marksOf(word: Word): number {
  const notes = notesOf(word);
  if (notes.marks < 0) notes.marks = look(word);
  return notes.marks;
}

function look({ lower, entry }: Word): number {
  listed ??= load();
  let marks = listed.get(lower) ?? 0;
  const number = entry?.kind !== undefined && NUMBERS.has(entry.kind);
  if (number && !entry.weak && !entry.noun) marks |= MARK.numberWord;
  if (isLetterName(lower)) marks |= MARK.letter;
  if (!PLAIN.test(lower)) marks |= MARK.accented;
  if (isSyllable(lower)) marks |= MARK.syllable;
  if (isOrdinary(lower)) marks |= MARK.ordinary;
  if (isFunctionWord(lower)) return marks | MARK.grammar;
  // mám is no form of máma
  if (isPersonNoun(lower)) marks |= MARK.personNoun;
  if (isThingNoun(lower)) marks |= MARK.thingNoun;
  return marks;
}
