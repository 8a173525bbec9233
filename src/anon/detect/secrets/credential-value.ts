import { fold } from '../../spoken/fold.ts';
import type { Token } from '../../spoken/mail-tokens.ts';
import { type Limits, type Reading, spelled } from '../codes/spelled.ts';
import { isLetterName } from '../codes/spelled-letters.ts';
import type { Scan } from '../scan.ts';
import { isJoint, isModifier, isSureNoun } from './credential-words.ts';

const LIMITS: Limits = { signs: 24, tokens: 40, kind: 'SECRET' };
/** signs of keyboards as they are said; those of addresses the tokens know themselves */
const SIGN =
  /^(?:vyk[rř]i[cč]n[ií]k|otazn[ií]k|hv[eě]zdi[cč]k[aou]|k[rř][ií][zž]ek|dolar|procento|procent|hash|hashtag|h[aá][sš]tag|rovn[aá]|rovn[ií]tko|ampersand|paragraf|st[rř]edn[ií]k|stříška|podtr[a-zžhí]+|underscore|andrsk[oó]r|zavorka|závorka)$/;
/** what nobody says or writes as a word */
const GROWN = /\p{L}{2}\S*\p{N}|\p{N}\S*\p{L}|\p{L}[._#$!@*]\p{L}/u;
const MOST_SKIPPED = 4;
/** among so many letters a little word is one as well */
const SPELLED = 3;
const MOST_TOKENS = 40;

/** A password or the name of a user: words, letters, numbers and signs, as far as it goes. */
export interface Value {
  readonly start: number;
  readonly end: number;
  /** in small letters without marks and signs */
  readonly value: string;
  /** index of the token behind it */
  readonly next: number;
  readonly words: number;
  /** letters and digits, or signs, grown together: `Sklad123`, `modra_sova` */
  readonly grown: boolean;
  /** signs that were said */
  readonly signs: number;
  /** letters said one by one, and digits */
  readonly letters: number;
  readonly digits: number;
  /** what is said of its letters, or joins them, stands inside: `sova a na konci pět` */
  readonly about: boolean;
}

/** What token `n` and those behind it make, or null; it ends with its sentence. */
export function valueAt(scan: Scan, tokens: readonly Token[], n: number): Value | null {
  const { text } = scan;
  let stop = n + 1;
  while (stop < tokens.length && stop < n + MOST_TOKENS && !isOver(text, tokens, stop)) stop += 1;
  // what is spelled may go on in the next turn
  const { word, entry } = tokens[n] as Token;
  const letters = isLetterName(word, entry)
    ? readValue(scan, tokens.slice(n, n + MOST_TOKENS))
    : null;
  const value = letters?.words === 0 ? letters : readValue(scan, tokens.slice(n, stop));
  return value && { ...value, next: n + value.next };
}

/** Behind token `n − 1` a sentence ends, or a turn that is not cut off, and no sign goes on: `novák,\\n podtržítko`. */
function isOver(text: string, tokens: readonly Token[], n: number): boolean {
  const [before, token] = [tokens[n - 1], tokens[n] as Token];
  if (isStop(text, token)) return !isSaidAt(tokens, n + 1);
  const line = before !== undefined && text.slice(before.end, token.start).includes('\n');
  return line && before.sign !== ',' && !isSaid(before) && !isSaidAt(tokens, n);
}

const isSaidAt = (tokens: readonly Token[], n: number): boolean => {
  const token = tokens[n];
  return token !== undefined && isSaid(token);
};

/** The end of a sentence: a dot inside a value is none. */
export const isStop = (
  text: string,
  { sign, spoken, end }: Pick<Token, 'sign' | 'spoken' | 'end'>,
): boolean => !spoken && /^[.?!…]$/.test(sign) && /^(?:\s|$)/.test(text.slice(end, end + 1));

function readValue(scan: Scan, tokens: readonly Token[]): Value | null {
  let value = '';
  let [end, words, signs, letters, digits] = [0, 0, 0, 0, 0];
  /** index of the token behind what was taken, and whether a sign before it asks for more */
  let next = 0;
  let open = true;
  let skipped = 0;
  let about = false;
  const take = (more: string, to: number, behind: number) => {
    about ||= skipped > 0;
    value += more;
    [end, next, open, skipped] = [to, behind, false, 0];
  };
  for (let at = 0; at < tokens.length; at = Math.max(at + 1, next)) {
    const token = tokens[at] as Token;
    const { word, sign } = token;
    const folded = fold(word);
    const first = value === '';
    const tight = !first && end === token.start;
    if (first && isModifier(folded)) continue;
    if (isSaid(token)) {
      if (first) return null;
      signs += 1;
      [end, next, open] = [token.end, at + 1, true];
    } else if (sign !== '') {
      const behind = tokens[at + 1];
      const inside = tight && behind?.start === token.end && behind.sign === '';
      if (first || !(inside || sign === ',')) break;
      if (inside && sign !== ',') open = true;
      if (open) end = token.end;
    } else if (
      isSpelled(token, open || tight || token.capital || at === tokens.length - 1) &&
      !(word === 'a' && !first && !token.capital)
    ) {
      const some = longest(scan.text, spelled(scan, tokens, at, LIMITS));
      if (!some || (!open && !tight && at > next && isCount(tokens, some))) break;
      const figures = some.value.replace(/[^0-9]/g, '').length;
      letters += some.value.length - figures;
      digits += figures;
      let behind = at + 1;
      while ((tokens[behind]?.end ?? some.end + 1) <= some.end) behind += 1;
      take(some.value.toLowerCase(), some.end, behind);
    } else if (
      !first &&
      skipped < MOST_SKIPPED &&
      (isModifier(folded) || isJoint(folded) || isNumberedBy(folded, skipped))
    ) {
      skipped += 1;
    } else if (
      /^\p{L}/u.test(word) &&
      (open || tight || (value.length === 1 && letters === 1 && isSureNoun(word)))
    ) {
      words += 1;
      take(folded, token.end, at + 1);
    } else break;
  }
  if (value === '') return null;
  const { start } = tokens[0] as Token;
  const grown = GROWN.test(scan.text.slice(start, end));
  // `Zahrada77!`
  if (grown && digits > 0 && /[!#*$]/.test(scan.text.charAt(end))) end += 1;
  return { start, end, value, next, words, grown, signs, letters, digits, about };
}

/** `janhora a pak číslo 73` */
const isNumberedBy = (folded: string, skipped: number): boolean =>
  skipped > 0 && folded === 'cislo';

/** A number behind a pause that something is counted with: `…, 2 kusy`. */
function isCount(tokens: readonly Token[], { value, end }: Reading): boolean {
  if (/[A-Z]/.test(value)) return false;
  const behind = tokens.find(({ start }) => start >= end);
  if (behind?.sign !== '') return false;
  const folded = fold(behind.word);
  return !isModifier(folded) && !isJoint(folded) && behind.entry?.filler !== true;
}

/** A sign that is said. */
const isSaid = ({ spoken, word, entry }: Token): boolean =>
  (spoken && word.length > 2) || SIGN.test(word) || entry?.sign === '*' || entry?.sign === '#';

/** Figures, a number, a letter by its name; a single letter where a piece may begin. */
function isSpelled({ word, entry }: Token, open: boolean): boolean {
  if (/^[0-9]/.test(word) || (entry?.kind !== undefined && !entry.weak)) return true;
  if (word.length === 1) return open && /^\p{L}$/u.test(word);
  return isLetterName(word, entry);
}

/** signs that are said one by one, the last of which is a letter at a pause: `p t 4 z 9 k` */
const SINGLE = 4;
const PAUSE = /^\s?(?:[.,?!;…\n]|$)/;

/** The reading that reaches farthest. */
function longest(text: string, all: readonly Reading[]): Reading | null {
  let top: Reading | null = null;
  for (const one of all) {
    const single = one.groups === one.value.length && one.groups >= SINGLE;
    const sure = one.letters >= SPELLED || (single && PAUSE.test(text.slice(one.end, one.end + 2)));
    if (one.trails && one.value.length > 1 && !sure) continue;
    const ahead =
      top === null ? 1 : one.end - top.end || top.odd - one.odd || top.groups - one.groups;
    if (ahead > 0) top = one;
  }
  return top;
}
