import { wordList } from '../spoken/word-list.ts';
import { MARK } from './marks.ts';
import { MARKED, plain, SURNAMES } from './syllables.ts';
import { GAP, type Token } from './tokens.ts';

/** Of these, what is nothing else in a text without capitals. */
const TELLING = wordList(
  'nguyen tran pham huynh hoang phan dang dinh trinh duong luong doan truong vuong trieu quach',
);
/** The same of other syllables, in names of three. */
const CLEAR = wordList(
  'quang huong thanh minh nhung trang linh phuong thuy tuan hung duc thang anh thi bich ngoc quynh hieu khanh nguyet',
);
/** A syllable so long is hardly another word. */
const LONG = 4;
const LONGEST_NAME = 5;

/** A name of Vietnam: its last token, and which tokens are surnames. */
export interface Vietnamese {
  readonly last: number;
  readonly firsts: readonly number[];
  readonly lasts: readonly number[];
}

/**
 * The name of Vietnam that begins at token `at`, in either order, with its marks and without: syllables with capitals
 * of which one says that the others are no words. `caseless`: the text has no capitals.
 */
export function vietnameseAt(
  tokens: readonly Token[],
  at: number,
  taken: (at: number) => boolean,
  caseless = false,
): Vietnamese | null {
  let end = at;
  for (; end < tokens.length && end - at < LONGEST_NAME; end += 1) {
    const { capital, gap, initial, marks } = tokens[end] as Token;
    if ((marks & MARK.syllable) === 0 || (!capital && !caseless) || taken(end)) break;
    if (end > at && (gap !== GAP.blank || initial)) break;
  }
  if (end - at < 2) return null;
  const some = tokens.slice(at, end).map(({ lower }) => lower);
  const names = some.map(plain);
  if (!some.some((lower) => MARKED.test(lower)) && !isEnough(names, caseless)) return null;
  const odd = tokens[end];
  // Tran Van Duk: misheard, but where the name ends
  if (!caseless && end - at < LONGEST_NAME && odd && isRest(odd) && !taken(end))
    names.push(odd.lower);
  const indexes = names.map((_, n) => at + n);
  const first = SURNAMES.has(names[0] as string) ? at : at + names.length - 1;
  return {
    last: at + names.length - 1,
    lasts: [first],
    firsts: indexes.filter((n) => n !== first),
  };
}

const isRest = ({ capital, gap, initial, number, marks }: Token): boolean =>
  capital && gap === GAP.blank && !initial && !number && (marks & MARK.ordinary) === 0;

function isEnough(names: readonly string[], caseless: boolean): boolean {
  if (caseless) {
    const [first = '', last = ''] = [names[0], names.at(-1)];
    if (TELLING.has(first) || TELLING.has(last)) return true;
    const surname = SURNAMES.has(first) || SURNAMES.has(last);
    return surname && names.length > 2 && names.some((name) => CLEAR.has(name));
  }
  const telling = names.some((name) => name.length >= LONG) || names.length > 2;
  return telling && names.some((name) => SURNAMES.has(name));
}
