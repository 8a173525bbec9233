import { fold } from '../spoken/fold.ts';
import type { Token } from '../spoken/mail-tokens.ts';
import { isJoint, isModifier } from './credential-words.ts';
import type { Scan } from './scan.ts';
import { type Limits, type Reading, spelled } from './spelled.ts';
import { isLetterName } from './spelled-letters.ts';

const LIMITS: Limits = { signs: 24, tokens: 40, kind: 'SECRET' };
/** signs of keyboards as they are said; those of addresses the tokens know themselves */
const SIGN =
  /^(?:vyk[rř]i[cč]n[ií]k|otazn[ií]k|hv[eě]zdi[cč]k[aou]|k[rř][ií][zž]ek|dolar|procento|procent|hash|hashtag|h[aá][sš]tag|rovn[aá]|rovn[ií]tko|ampersand|paragraf|st[rř]edn[ií]k|stříška|podtr[a-zžhí]+|zavorka|závorka)$/;
/** what nobody says or writes as a word */
const GROWN = /\p{L}{2}\S*\p{N}|\p{N}\S*\p{L}|\p{L}[._#$!@*]\p{L}/u;
const MOST_SKIPPED = 4;
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
}

/** What token `n` and those behind it make, or null. */
export function valueAt(scan: Scan, tokens: readonly Token[], n: number): Value | null {
  let value = '';
  let [end, next, words, signs, letters, digits] = [0, n, 0, 0, 0, 0];
  let open = true;
  /** index of the last token taken */
  let last = n;
  let skipped = 0;
  for (let at = n; at < tokens.length && at < n + MOST_TOKENS; ) {
    const token = tokens[at] as Token;
    const tight = at > n && token.start === (tokens[at - 1] as Token).end && end === token.start;
    const folded = fold(token.word);
    const pause = at > n && !open && !tight && at !== last + 1;
    if (value === '' && isModifier(folded) && at === n) {
      at += 1;
    } else if (isSaid(token)) {
      if (token.word === 'mezera') break;
      signs += 1;
      open = true;
      if (value !== '') [end, next] = [token.end, at + 1];
      at += 1;
    } else if (token.sign !== '') {
      const after = tokens[at + 1];
      const inside = tight && after?.start === token.end && after.sign === '';
      if (inside && token.sign !== ',' && value !== '') open = true;
      else if (token.sign !== ',' || value === '') break;
      at += 1;
    } else if (isSpelled(token, value === '' || open || tight || token.capital)) {
      const read = longest(spelled(scan, tokens, at, LIMITS));
      if (!read || (pause && isCount(tokens, read))) break;
      const some = read.value.toLowerCase();
      const figures = some.replace(/[^0-9]/g, '').length;
      letters += some.length - figures;
      digits += figures;
      value += some;
      end = read.end;
      while ((tokens[at]?.end ?? end + 1) <= end) at += 1;
      next = at;
      last = at - 1;
      open = false;
      skipped = 0;
    } else if (value !== '' && skipped < MOST_SKIPPED && (isModifier(folded) || isJoint(folded))) {
      skipped += 1;
      at += 1;
    } else if (/^\p{L}/u.test(token.word) && (value === '' || open || tight)) {
      value += folded;
      words += 1;
      [end, next, last] = [token.end, at + 1, at];
      at += 1;
      open = false;
      skipped = 0;
    } else break;
  }
  if (value === '') return null;
  const { start } = tokens[n] as Token;
  const grown = GROWN.test(scan.text.slice(start, end));
  // `Zahrada77!`
  if (grown && digits > 0 && /[!#*$]/.test(scan.text.charAt(end))) end += 1;
  return { start, end, value, next, words, grown, signs, letters, digits };
}

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

/** The reading that reaches farthest. */
function longest(all: readonly Reading[]): Reading | null {
  let top: Reading | null = null;
  for (const one of all) {
    if (one.trails && one.value.length > 1) continue;
    const ahead =
      top === null ? 1 : one.end - top.end || top.odd - one.odd || top.groups - one.groups;
    if (ahead > 0) top = one;
  }
  return top;
}
