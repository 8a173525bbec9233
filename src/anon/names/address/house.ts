import { GAP, type Token } from '../tokens.ts';
import { isNumber } from './bare.ts';
import { announcedAt } from './house-cues.ts';
import type { ReadNumber } from './numbers.ts';
import { isCounted, type Part, type Reading } from './reading.ts';

/** A house's number that begins at token `at`, with what announces it; by itself only behind a street or town. */
export function houseAt(
  look: Reading,
  at: number,
  before: readonly Part[] | null,
  cue: boolean,
): Part | null {
  const { tokens, numbers } = look;
  const announced = announcedAt(tokens, at);
  const placed = before?.some(({ kind }) => kind === 'street' || kind === 'town') === true;
  if (!announced && !placed) return null;
  const from = announced ? behindLetter(tokens, behindVerb(tokens, announced.last + 1)) : at;
  const next = tokens[from];
  if (!next || (announced && next.gap > GAP.line)) return null;
  const number = numbers.house(from);
  if (!number || isCounted(tokens, number.last)) return null;
  const sure =
    announced !== null &&
    (announced.sure || placed || (cue && (!announced.vague || isLong(number))));
  // what announces it goes with it inside an address; it stays where it begins one, and `před domem` always
  const first = before && announced?.vague !== true ? at : from;
  return { kind: 'number', first, last: number.last, value: number.value, sure };
}

/** `Číslo domu je devět`: over the verb at token `at`. */
function behindVerb(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const verb = /^(?:je|bude|má|mám|máme|bylo|byl)$/u.test(token?.lower ?? '');
  return verb && token?.gap === GAP.blank ? at + 1 : at;
}

/** `Evidenční E 84`: over the letter of the register at token `at`. */
function behindLetter(tokens: readonly Token[], at: number): number {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const letter =
    token?.lower === 'e' && token.capital && next !== undefined && next.gap <= GAP.blank;
  return letter && isNumber(next) ? at + 1 : at;
}

/** `dům číslo jedna` counts houses. */
const isLong = ({ value }: ReadNumber): boolean => value.length > 1;
