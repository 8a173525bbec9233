import { type Atom, readings } from '../spoken/lattice.ts';
import { cueBefore } from './cues.ts';
import type { Context } from './detect.ts';
import { type Finding, overlaps, valuesOf } from './finding.ts';
import { allItems, type Item, type Scan } from './scan.ts';
import { makeRun } from './spoken-runs.ts';

/** A Czech plate since 2001: digit, letter of the region, letter or digit, four digits. Needs no cue as it is printed. */
const PRINTED =
  /(?<![\p{L}\p{N}])[0-9][ABCEHJKLMPSTUZ][0-9A-Z][ \u00a0-]?[0-9]{2}[ ]?[0-9]{2}(?![\p{L}\p{N}])/uy;
/** What else may stand after a cue: old plates, plates of one's choice, other countries'. */
const ANNOUNCED =
  /(?<![\p{L}\p{N}])(?=[\p{L}0-9 -]{0,9}[0-9])[A-Z0-9]{1,5}(?:[ -]?[A-Z0-9]{1,5}){0,3}(?![\p{L}\p{N}])/giu;
const HINT = /spz|espéz|espez|pé zet|(?<!\p{L})rz(?!\p{L})|zna[čc]k/iu;
const MOST_WORDS = 10;

/** Number plates: as printed, or after a cue in any form, letters by name or by spelling word. */
export function findPlates(
  scan: Scan,
  claimed: readonly Finding[],
  { memory }: Pick<Context, 'memory'>,
): Finding[] {
  if (scan.digits.length === 0 && scan.hits.length === 0) return [];
  const remembered = valuesOf(memory, 'PLATE');
  const found: Finding[] = [];
  const add = (start: number, end: number, value: string, rule: string, asked: boolean) => {
    if (overlaps(claimed, start, end) || found.some((one) => one.start < end && start < one.end))
      return;
    found.push({
      start,
      end,
      type: 'PLATE',
      rule,
      value,
      ...(asked ? { cue: 'PLATE' } : {}),
      score: 0.8,
    });
  };
  const { text } = scan;
  if (scan.digits.length > 0) {
    for (const { start, end } of scan.digits) {
      if (end - start > 1 || !/[A-Z]/.test(text.charAt(end))) continue;
      PRINTED.lastIndex = start;
      const match = PRINTED.exec(text);
      if (match) add(start, start + match[0].length, plain(match[0]), 'plate', false);
    }
  }
  if (
    remembered.size === 0 &&
    !HINT.test(text) &&
    !scan.turns.some(({ prompt }) => HINT.test(prompt))
  )
    return found;
  if (scan.digits.length > 0) {
    for (const match of text.matchAll(ANNOUNCED)) {
      const value = plain(match[0]);
      if (
        !/^(?=.*[0-9].*[0-9])[A-Z0-9]{5,8}$/.test(value) ||
        (/^[a-z]/.test(match[0]) && !/[0-9]/.test(match[0].slice(0, 4)))
      )
        continue;
      if (remembered.has(value) || cueBefore(scan, match.index)?.kind === 'PLATE') {
        add(match.index, match.index + match[0].length, value, 'plate-cue', true);
      }
    }
  }
  const items = allItems(scan);
  for (let n = 0; n < items.length; n += 1) {
    const spoken = spelledAt(scan, items, n);
    if (!spoken) continue;
    if (!remembered.has(spoken.value) && cueBefore(scan, spoken.start)?.kind !== 'PLATE') continue;
    add(spoken.start, spoken.end, spoken.value, 'plate-spoken', true);
    n = spoken.next - 1;
  }
  return found.sort((a, b) => a.start - b.start);
}

const plain = (text: string): string => text.replace(/[^\p{L}0-9]/gu, '').toUpperCase();

/** Letters and numbers from item `n` on that have the length of a plate. */
function spelledAt(
  scan: Scan,
  items: readonly Item[],
  n: number,
): { start: number; end: number; value: string; next: number } | null {
  const first = items[n] as Item;
  if (!first.entry?.kind && !first.entry?.letter && !first.entry?.spells && first.entry)
    return null;
  let value = '';
  let letters = 0;
  let at = n;
  let end = first.end;
  while (at < items.length && at - n < MOST_WORDS) {
    const item = items[at] as Item;
    if (at > n && item.index !== (items[at - 1] as Item).index + 1) break;
    const { entry } = item;
    const letter = entry?.letter ?? entry?.spells;
    if (letter !== undefined && (entry?.kind === undefined || entry.letter)) {
      value += letter;
      letters += 1;
      at += 1;
    } else if (entry?.filler && !entry.kind) {
      at += 1;
      continue;
    } else {
      const run = makeRun(scan, items, at, MOST_WORDS);
      if (run.length === 0) break;
      let digits = '';
      readings(run, 0, run.length, 1, (_last, [only]) => {
        digits = only?.digits ?? digits;
      });
      value += digits;
      const until = (run.at(-1) as Atom).end;
      while ((items[at]?.start ?? until) < until) at += 1;
    }
    end = (items[at - 1] as Item).end;
  }
  if (letters === 0 || !/[0-9]{2}/.test(value) || value.length < 5 || value.length > 9) return null;
  return { start: first.start, end, value: value.toUpperCase(), next: at };
}
