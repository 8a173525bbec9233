import { wordList } from '../spoken/word-list.ts';
import { PERSON_NOUNS } from './lists/person-nouns.ts';
import { KIND_NOUNS, THING_NOUNS } from './lists/thing-nouns.ts';

const ENDINGS = wordList(
  'a u e ě i y o í ou em ovi ové ů ům ech ich ích ách ám ami emi ím mi ího ímu ata at ama ema',
);
const LONGEST_ENDING = 4;

/** Whether a word, in lower case, is one of some stems with the ending of a noun. */
function hasStem(word: string, stems: ReadonlySet<string>): boolean {
  for (let cut = word.length; cut >= 3 && word.length - cut <= LONGEST_ENDING; cut -= 1) {
    const ending = word.slice(cut);
    if ((ending === '' || ENDINGS.has(ending)) && stems.has(word.slice(0, cut))) return true;
  }
  return false;
}

let people: ReadonlySet<string> | null = null;
let things: ReadonlySet<string> | null = null;
let kinds: ReadonlySet<string> | null = null;

/** A noun, in lower case, that says what somebody does or whose kin he is: `kominík`, `tchyně`. */
export function isPersonNoun(word: string): boolean {
  people ??= wordList(PERSON_NOUNS);
  // technici, instalatéři
  const one = word.replace(/ci$/u, 'k').replace(/ři$/u, 'r');
  return (one !== word && people.has(one)) || hasStem(word, people);
}

/** A noun, in lower case, of something that has a name of its own: `restaurace`, `model`, `odrůda`. */
export function isThingNoun(word: string): boolean {
  things ??= wordList(THING_NOUNS + KIND_NOUNS);
  // na zastávce, v knize
  return hasStem(word, things) || hasStem(word.replace(/ce$/u, 'ka').replace(/ze$/u, 'ha'), things);
}

/** A noun, in lower case, of goods that are called by their kind: `pivo`, `odrůda`, `boty`. */
export function isKindNoun(word: string): boolean {
  kinds ??= wordList(KIND_NOUNS);
  return hasStem(word, kinds);
}
