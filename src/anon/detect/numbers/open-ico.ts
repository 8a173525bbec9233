import { type Finding, overlaps } from '../finding.ts';
import { firstFrom } from '../first-from.ts';
import { type Heard, ownWords, promptOf } from '../heard.ts';
import { isIco } from '../rules/company.ts';
import type { Scan } from '../scan.ts';
import { type Turn, turnIndexAt } from '../stream.ts';

const DIGITS = 8;
/** turns of the speaker for which a question stays open, and characters of each in which it is looked for */
const MOST_TURNS = 4;
const REACH = 240;

/**
 * The number of a company that somebody asked for some turns ago, when pieces and talk stood between: `IČO prosím. —
 * Sedmdesát sedm, počkejte … — 77746813, už to mám.` Only with a right checksum, written in one go.
 */
export function findOpenIcos(scan: Scan, claimed: readonly Finding[]): Finding[] {
  const found: Finding[] = [];
  for (const { start, end } of scan.digits) {
    if (end - start !== DIGITS || overlaps(claimed, start, end)) continue;
    const value = scan.text.slice(start, end);
    if (!isIco(value) || !isOpen(scan, start)) continue;
    found.push({ start, end, type: 'ICO', rule: 'ico-open', value, checksum: true, score: 0.6 });
  }
  return found;
}

/** Whether a company's number was named in the last turns, by the speaker or before them. */
function isOpen(scan: Scan, at: number): boolean {
  const last = turnIndexAt(scan, at);
  for (let n = last; n >= 0 && n > last - MOST_TURNS; n -= 1) {
    const turn = scan.turns[n] as Turn;
    const prompt = promptOf(turn);
    if (named(ownWords(scan), turn.start, Math.min(at, turn.end))) return true;
    if (named(prompt, 0, prompt.flat.length)) return true;
  }
  return false;
}

/** Whether it was in the last words of `[from, to)`. */
function named({ cues }: Heard, from: number, to: number): boolean {
  for (let n = firstFrom(cues, Math.max(from, to - REACH)); (cues[n]?.end ?? to + 1) <= to; n += 1)
    if (cues[n]?.kind === 'ICO') return true;
  return false;
}
