import { mailTokens, type Token } from '../spoken/mail-tokens.ts';
import { unitAfter } from './amounts.ts';
import { cueBefore } from './cues.ts';
import type { Context } from './detect.ts';
import { type Finding, overlaps, valuesOf } from './finding.ts';
import { HINTS } from './hints.ts';
import { plateShape } from './plate-shapes.ts';
import { type Reading, spelled } from './plate-words.ts';
import { type Scan, speaksOf } from './scan.ts';
import { saidBefore } from './stream.ts';
import { stretchesNear } from './stretches.ts';

/** Needs no cue as it is printed. */
const PRINTED =
  /(?<![\p{L}\p{N}])[0-9][ABCEHJKLMPSTUZ][0-9A-Z][ -]?[0-9]{2}[ ]?[0-9]{2}(?![\p{L}\p{N}])/uy;
/** of a plate, and of no brand */
const SURE =
  /spz|esp[eé]z|p[eé] zet|(?<!\p{L})rz(?!\p{L})|(?:registra|poznávac|poznavac|státní|statni)\p{L}* zna[čc]k/iu;
const CAR =
  /(?<!\p{L})(?:aut[oaěue]m?|v[uoů]z\p{L}{0,3}|vozidl\p{L}*|značk\p{L}*|motork\p{L}*|přívěs\p{L}*)(?!\p{L})/iu;
const NEAR = 48;
const REACH = 96;
/** of a plate and of the words about it: a plate's letters may be said in many */
const ABOUT = { before: REACH, behind: REACH, turns: 0 };
const LONGEST = 240;
/** letters and digits of a plate that was found, said again */
const SHORTEST_PIECE = 3;

/** Number plates: as printed, or after a cue in any form, letters by name or by spelling word. */
export function findPlates(
  scan: Scan,
  claimed: readonly Finding[],
  { memory }: Pick<Context, 'memory'>,
): Finding[] {
  if (scan.digits.length === 0 && scan.hits.length === 0) return [];
  const { text } = scan;
  const found = printed(scan, claimed);
  const remembered = [...valuesOf(memory, 'PLATE')];
  if (remembered.length === 0 && !speaksOf(scan, HINTS.plate)) return found;
  const everywhere = [{ from: 0, to: text.length }];
  const near = remembered.length > 0 ? everywhere : stretchesNear(scan, HINTS.plate, ABOUT);
  let floor = 0;
  for (const { from, to } of near) {
    const tokens = mailTokens(text, from, Math.min(text.length, to + LONGEST));
    for (let n = 0; n < tokens.length; n += 1) {
      const token = tokens[n] as Token;
      if (token.start >= to) break;
      if (token.start < floor || !begins(text, token)) continue;
      if (overlaps(claimed, token.start, token.end) || overlaps(found, token.start, token.end))
        continue;
      const asked = cueBefore(scan, token.start)?.kind === 'PLATE';
      const car = !asked && aboutCars(scan, token.start);
      if (!asked && !car && remembered.length === 0) continue;
      const all = spelled(scan, tokens, n).filter(
        ({ end }) => !overlaps(claimed, token.start, end) && !overlaps(found, token.start, end),
      );
      const again = longest(all.filter((one) => isPiece(text, one, remembered)));
      const sure = asked && SURE.test(saidBefore(scan, token.start, REACH));
      const shaped = all.filter(({ value, odd }) => odd === 0 && plateShape(value) === 3);
      const named = asked ? best(all, sure ? 1 : 2) : car ? best(shaped, 3) : null;
      const one = again && (!named || again.end >= named.end) ? again : named;
      if (!one) continue;
      const value = remembered.find((whole) => whole.includes(one.value)) ?? one.value;
      const rule = one === again ? 'plate-again' : 'plate-cue';
      const finding = { start: token.start, end: one.end, type: 'PLATE', rule, value, score: 0.8 };
      found.push(asked ? { ...finding, cue: 'PLATE' } : finding);
      found.sort((a, b) => a.start - b.start);
      floor = one.end;
    }
  }
  return found;
}

/** Somebody speaks of a car before, or of its plate right after. */
const aboutCars = (scan: Scan, at: number): boolean =>
  CAR.test(saidBefore(scan, at, NEAR)) || SURE.test(scan.text.slice(at, at + REACH));

/** Plates in the shape that is on the cars now. */
function printed({ text, digits }: Scan, claimed: readonly Finding[]): Finding[] {
  const found: Finding[] = [];
  for (const { start, end: behind } of digits) {
    if (behind - start > 1 || !/[A-Z]/.test(text.charAt(behind))) continue;
    PRINTED.lastIndex = start;
    const [match] = PRINTED.exec(text) ?? [];
    if (match === undefined) continue;
    const end = start + match.length;
    if (overlaps(claimed, start, end)) continue;
    const value = match.replace(/[ -]/g, '');
    found.push({ start, end, type: 'PLATE', rule: 'plate', value, score: 0.8 });
  }
  return found;
}

/** What a plate may begin with: a digit, a number, a letter that is no little word. */
function begins(text: string, { word, entry, start, end, sign }: Token): boolean {
  if (sign !== '') return false;
  if (entry?.kind || /^[0-9]/.test(word)) return true;
  if (/^[A-Z]{1,6}$/.test(text.slice(start, end))) return true;
  return (entry?.letter ?? entry?.spells) !== undefined && !entry?.filler && word.length > 1;
}

/** The reading that looks most like a plate; of equal ones the one with more signs, then more words. */
function best(all: readonly Reading[], least: number): Reading | null {
  let top: Reading | null = null;
  let shape = 0;
  for (const one of all) {
    const rank = plateShape(one.value);
    if (rank < least) continue;
    const ahead =
      rank - shape ||
      one.value.length - (top?.value.length ?? 0) ||
      one.end - (top?.end ?? 0) ||
      (top?.odd ?? 0) - one.odd;
    if (top === null || ahead > 0) [top, shape] = [one, rank];
  }
  return top;
}

/** A plate of the recording, or a piece of one with a letter in it, or all its last digits. */
function isPiece(text: string, { value, end }: Reading, plates: readonly string[]): boolean {
  if (value.length < SHORTEST_PIECE) return false;
  const clear = /[A-Z]/.test(value) && /[0-9]/.test(value);
  return plates.some(
    (plate) =>
      plate === value ||
      (clear && plate.includes(value)) ||
      (value.length === 4 && plate.endsWith(value) && !unitAfter(text, end)),
  );
}

const longest = (all: readonly Reading[]): Reading | null =>
  all.reduce<Reading | null>(
    (top, one) => (!top || one.value.length > top.value.length ? one : top),
    null,
  );
