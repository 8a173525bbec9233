import { mailTokens, type Token } from '../spoken/mail-tokens.ts';
import type { CueKind, CuePlace } from './cue-phrases.ts';
import { firstFrom } from './cues.ts';
import { dialogueOf, type Utterance } from './dialogue.ts';
import { type Kind, kindsOf, type Read } from './dictation-kinds.ts';
import { type Finding, firstEndingAfter } from './finding.ts';
import { ownWords } from './heard.ts';
import { HINTS } from './hints.ts';
import type { HintPlace, Scan } from './scan.ts';

/** What somebody said while an address was spoken of. */
export interface Part extends Utterance, Read {
  readonly tokens: readonly Token[];
  /** ends with the turn, not where something else is asked for */
  readonly ends: boolean;
}

/** Turns in a row of the call that speak of addresses of mail. */
export type Region = readonly Part[];

const SEEDS = HINTS.mail | HINTS.mailbox;
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

/** what is asked for or told next */
const CLOSING: ReadonlySet<CueKind> = new Set([
  ...(['PHONE', 'BIRTH_NUMBER', 'DATE_OF_BIRTH', 'ACCOUNT', 'IBAN', 'CARD', 'CARD_CODE'] as const),
  ...(['CARD_EXPIRY', 'ICO', 'DIC', 'PLATE', 'CUSTOMER_ID', 'POSTCODE', 'IP', 'SECRET'] as const),
]);

/** `kontakt` may be that of mail, `smlouva` what is sent to it */
const OPEN = /^(?:kontakt|napis|ozve|spojen|link|lince|smlouv|odbern|vs$|var)/;

const closes = ({ kind, start, end }: CuePlace, flat: string): boolean =>
  CLOSING.has(kind) && !OPEN.test(flat.slice(start, end));

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

interface Open {
  readonly from: number;
  readonly to: number;
  /** mail is spoken of in it */
  readonly seeded: boolean;
  /** still open where it ends */
  readonly after: boolean;
}

/** What of a turn may be about an address: what asks for something else ends it, a word of mail begins it anew. */
function openIn(
  scan: Scan,
  found: readonly Finding[],
  { from, to }: Utterance,
  before: boolean,
): Open | null {
  const seeds = seedsIn(scan, found, from, to);
  if (!before && seeds.length === 0) return null;
  const marks = [...seeds, ...closingIn(scan, from, to)].sort((a, b) => a.at - b.at);
  let [first, last] = [before ? from : -1, to];
  let open = before;
  let secret = false;
  let floor = from;
  for (const { at, kind } of marks) {
    if (kind === 'closing' || kind === 'secret') {
      if (open) last = at;
      open = false;
      secret = kind === 'secret';
      floor = at;
    } else if (!open && !(secret && kind === 'word' && isNear(scan.text.slice(floor, at)))) {
      open = true;
      // behind what was asked for before, an address begins with its clause
      if (first < 0) first = floor === from ? from : clauseOf(scan.text, at, floor);
    }
  }
  if (open) last = to;
  return first < 0 ? null : { from: first, to: last, seeded: seeds.length > 0, after: open };
}

/** Where a turn begins to speak of addresses, or of something else. */
interface Mark {
  readonly at: number;
  /** `word`: mail is named; behind a password it says what this is for */
  readonly kind: 'word' | 'sign' | 'closing' | 'secret';
}

/** characters between a password and what it is for: `heslo k mailu` */
const NEAR = 20;
const isNear = (between: string): boolean => between.length < NEAR && !/[,.;?!]/.test(between);

function closingIn(scan: Scan, from: number, to: number): Mark[] {
  const { cues, flat } = ownWords(scan);
  const marks: Mark[] = [];
  for (let n = firstFrom(cues, from); n < cues.length; n += 1) {
    const cue = cues[n] as CuePlace;
    if (cue.start >= to) break;
    if (closes(cue, flat))
      marks.push({ at: cue.start, kind: cue.kind === 'SECRET' ? 'secret' : 'closing' });
  }
  return marks;
}

/** Where the clause that holds offset `at` begins, not before `floor`. */
function clauseOf(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && !/[,.;?!]/.test(text.charAt(start - 1))) start -= 1;
  return start;
}

const WORD = /mail|mejl|elek/iu;

/** Words of mail, signs and addresses. */
function seedsIn(
  { places, text }: Scan,
  found: readonly Finding[],
  from: number,
  to: number,
): Mark[] {
  const marks: Mark[] = [];
  for (let n = firstFrom(places, from); n < places.length; n += 1) {
    const { start: at, end, hints } = places[n] as HintPlace;
    if (at >= to) break;
    if ((hints & SEEDS) === 0) continue;
    marks.push({ at, kind: WORD.test(text.slice(at, end)) ? 'word' : 'sign' });
  }
  for (let n = firstEndingAfter(found, from); n < found.length; n += 1) {
    const { start, type } = found[n] as Finding;
    if (start >= to) break;
    if (type === 'EMAIL') marks.push({ at: Math.max(start, from), kind: 'sign' });
  }
  return marks;
}

/** Letters, signs with pieces, or the sign. */
export const isDictated = ({ kinds, runs }: Part): boolean =>
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
    const { cues, flat } = ownWords(scan);
    for (let one = firstFrom(cues, from); (cues[one]?.start ?? to) < to; one += 1)
      if (closes(cues[one] as CuePlace, flat)) return;
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
