import { mailTokens, type Token } from '../../spoken/mail-tokens.ts';
import type { Finding } from '../finding.ts';
import type { Scan } from '../scan.ts';
import { dialogueOf, type Utterance } from './dialogue.ts';
import { type Kind, kindsOf, type Read } from './dictation-kinds.ts';
import { asksForElse, openIn, SEEDS } from './mail-marks.ts';

/** What somebody said while an address was spoken of. */
export interface Part extends Utterance, Read {
  readonly tokens: readonly Token[];
  /** ends with the turn, not where something else is asked for */
  readonly ends: boolean;
}

/** Turns in a row of the call that speak of addresses of mail. */
export type Region = readonly Part[];

/** turns later still about the address that was asked for */
const MOST_STALE = 2;
/** turns before a sign that has nothing before it */
const MOST_BACK = 12;
/** words of a turn that may stand inside a dictation though nothing is dictated in it */
const SHORT = 6;
/** tokens of a turn that says nothing: `Ano.` */
const FEWEST = 2;
/** nobody dictates so long (characters) */
const LONGEST = 1500;

/**
 * Where a recording speaks of addresses of mail (`found` by stream, sorted): from a word of mail, a sign or an
 * address on, as long as letters, signs or short answers follow; and back from a sign without anything before it.
 */
export function mailRegions(
  scans: readonly Scan[],
  found: readonly (readonly Finding[])[],
): Region[] {
  const speaks = ({ hints }: Scan, n: number) =>
    (hints & SEEDS) !== 0 || (found[n] as readonly Finding[]).some(({ type }) => type === 'EMAIL');
  if (!scans.some(speaks)) return [];
  const said = dialogueOf(scans).filter(({ from, to }) => to - from <= LONGEST);
  const parts = new Map<number, Part>();
  let age = MOST_STALE + 1;
  for (const [n, one] of said.entries()) {
    const scan = scans[one.stream] as Scan;
    const open = openIn(scan, found[one.stream] as readonly Finding[], one, age <= MOST_STALE);
    if (!open) {
      age += 1;
      continue;
    }
    const part = readPart(scan, one.stream, open.from, open.to, open.to === one.to);
    parts.set(n, part);
    if (!open.after) age = MOST_STALE + 1;
    else if (open.seeded || isDictated(part)) age = 0;
    else if (part.tokens.length > FEWEST) age += 1;
  }
  for (const [n, part] of [...parts]) if (isOrphan(part)) addBefore(n, said, scans, parts);
  return inRows(parts);
}

function readPart({ text }: Scan, stream: number, from: number, to: number, ends: boolean): Part {
  const tokens = mailTokens(text, from, to);
  return { stream, from, to, ends, tokens, ...kindsOf(tokens) };
}

/** Letters, signs with pieces, or the sign. */
const isDictated = ({ kinds, runs }: Part): boolean =>
  runs.some(({ single }) => !single) ||
  kinds.some(
    (kind, n) => kind === 'at' || (kind === 'joint' && (isOf(kinds[n - 1]) || isOf(kinds[n + 1]))),
  );

const isOf = (kind: Kind | undefined): boolean =>
  kind === 'word' || kind === 'letter' || kind === 'number';

/** The sign of an address with nothing of it before. */
function isOrphan({ kinds }: Part): boolean {
  const at = kinds.indexOf('at');
  return at >= 0 && kinds.slice(0, at).every((kind) => kind === 'gap' || kind === 'pause');
}

/** Turns before part `n` in which its address may have been begun. */
function addBefore(
  n: number,
  said: readonly Utterance[],
  scans: readonly Scan[],
  parts: Map<number, Part>,
): void {
  for (let at = n - 1; at >= Math.max(0, n - MOST_BACK); at -= 1) {
    if (parts.has(at)) continue;
    const { stream, from, to } = said[at] as Utterance;
    const scan = scans[stream] as Scan;
    if (asksForElse(scan, from, to)) return;
    const part = readPart(scan, stream, from, to, true);
    if (part.tokens.length > SHORT && !isDictated(part)) return;
    parts.set(at, part);
  }
}

/** Parts whose turns follow each other. */
function inRows(parts: ReadonlyMap<number, Part>): Region[] {
  const rows: Part[][] = [];
  let before = -2;
  for (const n of [...parts.keys()].sort((a, b) => a - b)) {
    const part = parts.get(n) as Part;
    if (n === before + 1) (rows.at(-1) as Part[]).push(part);
    else rows.push([part]);
    before = n;
  }
  return rows;
}
