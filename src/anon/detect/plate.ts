import { mailTokens, type Token } from '../spoken/mail-tokens.ts';
import { unitAfter } from './amounts.ts';
import { cueBefore } from './cues.ts';
import type { Context } from './detect.ts';
import { type Finding, overlaps } from './finding.ts';
import { HINTS } from './hints.ts';
import { asPiece, lettered } from './pieces.ts';
import { type PlateCue, plateCue } from './plate-cues.ts';
import { isForeignPlate, plateShape } from './plate-shapes.ts';
import { type Hit, itemsFrom, type Scan, speaksOf } from './scan.ts';
import { type Limits, type Reading, spelled } from './spelled.ts';
import { stretchesNear } from './stretches.ts';

/** Needs no cue as it is printed. */
const PRINTED =
  /(?<![\p{L}\p{N}])[0-9][ABCEHJKLMPSTUZ][0-9A-Z][ -]?[0-9]{2}[ ]?[0-9]{2}(?![\p{L}\p{N}])/uy;
const REACH = 96;
/** of a plate and of the words about it: a plate's letters may be said in many */
const ABOUT = { before: REACH, behind: REACH, turns: 0 };
const LONGEST = 240;
const LIMITS: Limits = { signs: 8, tokens: 24, kind: 'PLATE' };
/** where a plate is spoken of, words in capitals may be one of the owner's choice */
const OWN_CHOICE: Limits = { ...LIMITS, capitals: 6 };

/** Number plates: as printed, said in full, or after a cue in any form, letters by name or by spelling word. */
export function findPlates(
  scan: Scan,
  claimed: readonly Finding[],
  { memory }: Pick<Context, 'memory'>,
): Finding[] {
  if (scan.digits.length === 0 && scan.hits.length === 0) return [];
  const { text } = scan;
  const found = printed(scan, claimed);
  const add = (finding: Finding) => {
    if (overlaps(claimed, finding.start, finding.end)) return;
    if (overlaps(found, finding.start, finding.end)) return;
    found.push(finding);
    found.sort((a, b) => a.start - b.start);
  };
  for (const one of saidInFull(scan)) add(one);
  const remembered = lettered(memory, 'PLATE');
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
      const cue = plateCue(scan, token.start);
      if (!cue.asked && !cue.car && remembered.length === 0) continue;
      const free = ({ end }: Reading) =>
        !overlaps(claimed, token.start, end) && !overlaps(found, token.start, end);
      const all = spelled(scan, tokens, n, cue.sure ? OWN_CHOICE : LIMITS).filter(free);
      const again = asPiece(scan, token.start, all, remembered);
      const named = best(all, cue);
      const one = again && (!named || again.reading.end >= named.end) ? again.reading : named;
      if (!one) continue;
      const value = again?.whole ?? remembered.find((whole) => whole.includes(one.value));
      add({
        start: token.start,
        end: one.end,
        type: 'PLATE',
        rule: one === again?.reading ? 'plate-again' : 'plate-cue',
        value: value ?? one.value,
        score: 0.8,
        ...(cue.asked ? { cue: 'PLATE' } : {}),
      });
      floor = one.end;
    }
  }
  return found;
}

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

/** The same when they are said: a digit, a letter, a sign, four digits are nothing else. */
function* saidInFull(scan: Scan): Generator<Finding> {
  const { text, hits } = scan;
  for (const [n, { entry }] of hits.entries()) {
    if (entry.letter?.length !== 1 || entry.filler) continue;
    const first = numberBefore(scan, n);
    if (first === null || cueBefore(scan, first)?.kind === 'OTHER') continue;
    const tokens = mailTokens(text, first, Math.min(text.length, first + LONGEST));
    const all = spelled(scan, tokens, 0, LIMITS);
    const whole = all
      .filter(({ value, odd }) => odd === 0 && plateShape(value) === 3)
      .sort((a, b) => b.end - a.end || a.groups - b.groups)[0];
    if (!whole || unitAfter(text, whole.end) || all.some((one) => one.end > whole.end)) continue;
    const place = { start: first, end: whole.end };
    yield { ...place, type: 'PLATE', rule: 'plate-said', value: whole.value, score: 0.8 };
  }
}

/** Where the number begins that stands right before the letter at hit `n`. */
function numberBefore(scan: Scan, n: number): number | null {
  const { items, at } = itemsFrom(scan, (scan.hits[n] as Hit).start);
  const [before, letter] = [items[at - 1], items[at]];
  if (!before || !letter || before.index !== letter.index - 1) return null;
  const single = before.entry
    ? before.entry.kind === 'u' && !before.entry.weak
    : before.end - before.start === 1;
  return single && /^[ ,\n]{0,2}$/.test(scan.text.slice(before.end, letter.start))
    ? before.start
    : null;
}

/** What a plate may begin with: a digit, a number, a letter that is no little word. */
function begins(text: string, { word, entry, start, end, sign }: Token): boolean {
  if (sign !== '') return false;
  if (entry?.kind || /^[0-9]/.test(word)) return true;
  if (/^[A-Z]{1,6}$/.test(text.slice(start, end))) return true;
  return (entry?.letter ?? entry?.spells) !== undefined && !entry?.filler && word.length > 1;
}

/** The reading that looks most like a plate; of equal ones the one with more signs, then more words. */
function best(all: readonly Reading[], cue: PlateCue): Reading | null {
  let top: Reading | null = null;
  let shape = 0;
  for (const one of all) {
    const rank = plateShape(one.value);
    if (!suffices(one, rank, cue)) continue;
    const ahead =
      top === null
        ? 1
        : further(one, rank, top, shape) ||
          rank - shape ||
          one.value.length - top.value.length ||
          one.end - top.end ||
          top.odd - one.odd;
    if (ahead > 0) [top, shape] = [one, rank];
  }
  return top;
}

/** `AA 4716 KB`: letters behind what would be a plate by itself go with it, unless that is a whole one of ours. */
function further(one: Reading, rank: number, top: Reading, shape: number): number {
  const [more, less] = one.end > top.end ? [one, top] : [top, one];
  const whole = (more === one ? shape : rank) === 3;
  if (whole || more.odd > less.odd || more.letters <= less.letters) return 0;
  return more === one ? 1 : -1;
}

/** Whether a reading is a plate, with what was said of it. */
function suffices({ value, odd, letters }: Reading, rank: number, cue: PlateCue): boolean {
  if (cue.asked && rank >= (cue.sure ? 1 : 2)) return true;
  if (cue.car && odd === 0 && rank === 3) return true;
  return cue.adjacent && odd === 0 && letters > 1 && (rank === 2 || isForeignPlate(value));
}
