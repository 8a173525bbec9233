import { GOODS, type Goods, goodsAt, isWork } from './goods.ts';
import { MARK } from './marks.ts';
import type { Sense, Senses } from './senses.ts';
import { isThing } from './things.ts';
import { GAP, type Token } from './tokens.ts';

/** Nobody names more, and memory stays bounded. */
const MOST = 1_000;
/** So many things named in a call make it one of goods: what is likely one of them is one. */
const OF_GOODS = 4;
/** So many make any word that nobody listed one. */
const OF_NOTHING_ELSE = 8;
/** Names in one list; keeps the search linear. */
const MOST_LISTED = 12;

const JOINS = /^(?:a|i|nebo|či|ani|anebo|plus|až)$/u;

/** What is left of a thing's name without the endings of cases. */
const stemOf = (lower: string): string =>
  lower.replace(/(?:ovi|em|ech|ích|ům|ách|ám|ami|ou|a|u|y|e|ě|i|í|o)$/u, '');

const titleAt = (tokens: readonly Token[], at: number): string =>
  `${stemOf((tokens[at] as Token).lower)} ${stemOf(tokens[at + 1]?.lower ?? '')}`;

/**
 * What things are called in one recording: what is a thing's name in one place is nobody's in another (one sense per
 * discourse; Gale, Church and Yarowsky 1992), and what is named in one list with it is another thing.
 */
export class CalledThings {
  /** by stem: how sure it is */
  readonly #stems = new Map<string, Goods>();
  #certain = 0;
  /** two words of a title, by their stems */
  readonly #titles = new Set<string>();

  hear(tokens: readonly Token[], senses: Senses, caseless: boolean): void {
    let list: number[] = [];
    let joined = false;
    const end = () => {
      this.#hearList(tokens, list, joined, senses);
      list = [];
      joined = false;
    };
    for (let at = 0; at < tokens.length && this.#stems.size < MOST; at += 1) {
      const token = tokens[at] as Token;
      // nine words of ten end here
      if (caseless ? (token.marks & MARK.ordinary) !== 0 : !token.capital) continue;
      if (!isCandidate(token, senses.of(token), caseless)) continue;
      if (isWork(tokens, at) && this.#titles.size < MOST) this.#titles.add(titleAt(tokens, at));
      const last = list.at(-1);
      const link = last === undefined ? null : linkOf(tokens, last, at);
      if (link === null || list.length >= MOST_LISTED) end();
      else joined ||= link;
      list.push(at);
    }
    end();
  }

  /** How sure it is that a word is what a thing is called in the recording; in a call of goods what nobody listed is likely one. */
  sureOf(token: Token, senses: Senses): Goods {
    if (this.#stems.size === 0) return GOODS.no;
    const sure = this.#stems.get(stemOf(token.lower)) ?? GOODS.no;
    if (this.#certain < OF_GOODS) return sure === GOODS.certain ? sure : GOODS.no;
    const unheard = this.#certain >= OF_NOTHING_ELSE && !isListed(senses.of(token));
    return sure === GOODS.no && unheard ? GOODS.likely : sure;
  }

  /** Whether token `at` and the one behind it are a title that somebody called so: `Petr Vok`. */
  hasTitle(tokens: readonly Token[], at: number): boolean {
    return this.#titles.size > 0 && this.#titles.has(titleAt(tokens, at));
  }

  /** Names one behind the other; `joined`: by `a` or `nebo`, so that all are of one kind. */
  #hearList(tokens: readonly Token[], list: readonly number[], joined: boolean, senses: Senses) {
    const each = list.map((at) => evidence(tokens, at, senses));
    const most = joined ? (Math.max(...each) as Goods) : GOODS.no;
    list.forEach((at, n) => {
      const goods = Math.max(most, each[n] as Goods) as Goods;
      if (goods === GOODS.no) return;
      const stem = stemOf((tokens[at] as Token).lower);
      const before = this.#stems.get(stem) ?? GOODS.no;
      if (goods > before) this.#stems.set(stem, goods);
      if (goods === GOODS.certain && before !== GOODS.certain) this.#certain += 1;
    });
  }
}

/** In a text without capitals only what is a name or a make and nothing else, elsewhere what has one and is no common word. */
function isCandidate(token: Token, sense: Sense, caseless: boolean): boolean {
  const { capital, number, initial, marks } = token;
  if (number || (marks & MARK.grammar) !== 0) return false;
  if (!caseless) return capital && !(initial && sense.ordinary);
  return !sense.ordinary && (sense.brand || isListed(sense));
}

const isListed = ({ firsts, lasts }: Sense): boolean => firsts.length + lasts.length > 0;

function evidence(tokens: readonly Token[], at: number, senses: Senses): Goods {
  const token = tokens[at] as Token;
  const sense = senses.of(token);
  const listed = isListed(sense);
  if (sense.brand && !listed) return GOODS.certain;
  if (!listed && !token.initial && isThing(tokens, at)) return GOODS.certain;
  return goodsAt(tokens, at);
}

/** How the name at `at` goes on behind that at `last`: true, by a word that joins; false, by a comma or a blank; null, not. */
function linkOf(tokens: readonly Token[], last: number, at: number): boolean | null {
  const { gap } = tokens[at] as Token;
  if (at === last + 1) return gap <= GAP.comma ? false : null;
  const between = tokens[last + 1] as Token;
  if (at !== last + 2 || gap !== GAP.blank || between.gap > GAP.comma) return null;
  return JOINS.test(between.lower) ? true : null;
}
