import { fold } from '../spoken/fold.ts';
import { MORE_ADJECTIVES, MORE_NOUNS, MORE_VERBS, SPOKEN_WORDS } from './lists/everyday-words.ts';
import { ADJECTIVES, NOUN_FORMS, NOUNS, VERBS, WORDS } from './lists/ordinary-words.ts';
import { SLOVAK_NOUNS, SLOVAK_WORDS } from './lists/slovak-words.ts';
import { FOREIGN_WORDS, TRADE_ADJECTIVES, TRADE_NOUNS } from './lists/trade-words.ts';

const OF_ADJECTIVES =
  'ý á é í ého ému ém ým ou ých ými ýho ýmu ej ejch ejma ě e o a u y ý ího ímu ím ích ími ější ejší ějšího ejšího ějším ejším ější ěji eji ší šího ším ně ost osti ostí ostmi ěji í ým ech ou i';
const OF_NOUNS =
  'a u e ě i y o í em ou ovi ové ů ům ech ich ích ách ám ami emi ím mi ata at etem en ní ího ové ovou ama ma ima ení ání et e ové ovna ovny';
const OF_VERBS =
  'm š t l la li lo ly me te ti u i í e ím íš íme íte ám áš á áme áte ají ejí ím il ila ili ilo ily al ala ali alo aly el ela eli elo ely ěl ěla ěli ělo ěly nul nula nuli nulo nu neš ne neme nete nou nout ' +
  'uju uji uješ uje ujeme ujete ují ujou ej ejte ejme ete ěte eme íc it at ět ít át out ovat oval ovala ovali ovalo ován ována ováno ování án ána áno áni en ena eno eny eni ěn ěna ěno ěny ení ání ění utí uje ujte uj nutí ' +
  'lý lá lé ý á é mě l eš ěš aj eme ejou aný aná ané aného anému aným aných anými anou aní ený ená ené eného enému eným ených enými enou ení ěný ěná ěné ěného ěnému ěným ěných ěnou utý utá uté utého utým utých utou';
/** What changes a verb's meaning: `při-vezl`, `od-vezl`. */
const PREFIX =
  /^(?:na|nade|do|za|po|pode?|před|pře|při|pro|od|ode|ob|o|roz|roze|u|vy?|ve|vz|s|se|z|ze)(?=.{4})/u;

/** Before some endings a noun's last consonant is another: `peněženka, peněžence`, `kubík, kubících`. */
const SOFTENED: readonly (readonly [RegExp, string])[] = [
  [/c(?:e|ích)$/u, 'k'],
  [/z(?:e|ích)$/u, 'h'],
  [/š(?:e|ích)$/u, 'ch'],
  [/ře$/u, 'r'],
];

const LONGEST_ENDING = 7;
/** words of a call repeat, those of a year's calls must not pile up */
const MOST_KEPT = 50_000;

/**
 * The words of ordinary Czech, known by stem and ending; made of the lists when the first is asked for. `shape` is
 * applied to all of them: without diacritics they are those of somebody who writes none.
 */
export class Vocabulary {
  readonly words: ReadonlySet<string>;
  readonly #nouns: ReadonlySet<string>;
  readonly #stems = new Map<string, ReadonlySet<string>[]>();
  readonly #ofAdjectives: ReadonlySet<string>;
  readonly #ofNouns: ReadonlySet<string>;
  readonly #ofVerbs: ReadonlySet<string>;
  /** Endings behind a prefixed stem that no name has: one letter is too little. */
  readonly #ofPrefixed: ReadonlySet<string>;
  readonly #judged = new Map<string, boolean>();
  readonly #nounsJudged = new Map<string, boolean>();
  readonly #adjectivesJudged = new Map<string, boolean>();

  constructor(shape: (text: string) => string) {
    const setOf = (text: string) => new Set(shape(text).trim().split(/\s+/));
    this.words = setOf(WORDS + SPOKEN_WORDS + SLOVAK_WORDS);
    this.#nouns = setOf(NOUN_FORMS + SLOVAK_NOUNS + FOREIGN_WORDS);
    this.#ofAdjectives = setOf(OF_ADJECTIVES);
    this.#ofNouns = setOf(OF_NOUNS).add('');
    this.#ofVerbs = setOf(OF_VERBS).add('');
    this.#ofPrefixed = new Set(
      [...this.#ofVerbs].filter((ending) => ending.length > 1 && ending !== 'em'),
    );
    const add = (text: string, endings: ReadonlySet<string>) => {
      for (const stem of setOf(text)) {
        const list = this.#stems.get(stem);
        if (list) list.push(endings);
        else this.#stems.set(stem, [endings]);
      }
    };
    add(ADJECTIVES + MORE_ADJECTIVES + TRADE_ADJECTIVES, this.#ofAdjectives);
    add(NOUNS + MORE_NOUNS + TRADE_NOUNS, this.#ofNouns);
    add(VERBS + MORE_VERBS, this.#ofVerbs);
  }

  /** A word in lower case, with `ne-` and `nej-` as well. */
  has(word: string): boolean {
    const kept = this.#judged.get(word);
    if (kept !== undefined) return kept;
    const negated = word.startsWith('ne') && word.slice(word.startsWith('nej') ? 3 : 2);
    const known = this.#knows(word) || (negated !== false && this.#knows(negated));
    return keep(this.#judged, word, known);
  }

  isAdjective(word: string): boolean {
    const kept = this.#adjectivesJudged.get(word);
    if (kept !== undefined) return kept;
    return keep(this.#adjectivesJudged, word, this.#hasStem(word, this.#ofAdjectives));
  }

  isNoun(word: string): boolean {
    const kept = this.#nounsJudged.get(word);
    if (kept !== undefined) return kept;
    return keep(
      this.#nounsJudged,
      word,
      this.#nouns.has(word) || this.#hasStem(word, this.#ofNouns),
    );
  }

  #knows(word: string): boolean {
    if (this.words.has(word) || this.#nouns.has(word) || this.#hasStem(word, null)) return true;
    return this.#isPrefixed(word) || this.#isSoftened(word);
  }

  #isSoftened(word: string): boolean {
    return SOFTENED.some(([ending, hard]) => {
      const stem = word.replace(ending, hard);
      if (stem === word) return false;
      return this.#takes(stem, this.#ofNouns) || this.#nouns.has(`${stem}a`);
    });
  }

  /** A verb behind a prefix, in a form that nobody's name has. */
  #isPrefixed(word: string): boolean {
    const rest = word.replace(PREFIX, '');
    if (rest === word) return false;
    if (rest.endsWith('l') && this.#takes(rest, this.#ofVerbs)) return true;
    for (let cut = rest.length - 2; cut >= 3 && rest.length - cut <= LONGEST_ENDING; cut -= 1) {
      if (!this.#ofPrefixed.has(rest.slice(cut))) continue;
      if (this.#takes(rest.slice(0, cut), this.#ofVerbs)) return true;
    }
    return false;
  }

  #takes(stem: string, endings: ReadonlySet<string>): boolean {
    return this.#stems.get(stem)?.includes(endings) === true;
  }

  /** Whether a word is a stem with one of its endings; of one class of words, when it is given. */
  #hasStem(word: string, wanted: ReadonlySet<string> | null): boolean {
    for (let cut = word.length; cut >= 2 && word.length - cut <= LONGEST_ENDING; cut -= 1) {
      const classes = this.#stems.get(word.slice(0, cut));
      if (classes === undefined) continue;
      const ending = word.slice(cut);
      for (const endings of classes) {
        if ((wanted === null || endings === wanted) && endings.has(ending)) return true;
      }
    }
    return false;
  }
}

function keep(judged: Map<string, boolean>, word: string, known: boolean): boolean {
  if (judged.size >= MOST_KEPT) judged.clear();
  judged.set(word, known);
  return known;
}

let marked: Vocabulary | null = null;
let unmarked: Vocabulary | null = null;

/** Ordinary Czech as it is written. */
export function vocabulary(): Vocabulary {
  marked ??= new Vocabulary((text) => text);
  return marked;
}

/** The same without diacritics. */
export function unmarkedVocabulary(): Vocabulary {
  unmarked ??= new Vocabulary(fold);
  return unmarked;
}
