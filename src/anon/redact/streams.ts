import type { Finding } from '../detect/finding.ts';
import type { Turn } from '../detect/stream.ts';
import { withoutTalk } from './little-words.ts';
import { type Redactor, type Replacement, replace } from './replace.ts';

/** One piece of a speaker's speech: a segment's text, or its words when they say something else. */
export interface Piece {
  /** index of the segment in the record */
  readonly segment: number;
  readonly speaker: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string;
}

/** What is to be replaced, by segment index. */
export type Replacements = ReadonlyMap<number, readonly Replacement[]>;

/** A number may go on after this long (seconds) in the same speaker's next segment, not later. */
const LONGEST_PAUSE = 30;
const NEXT = '\n';
/** no detector reads across this */
const APART = '\n\0\n';
/** what a number leaves at the head of a later segment goes with it: `456. Děkuji` */
const LEFTOVER = /[\s.,;:!?…)-]/;

/** of what the others said before a turn, as much (characters) is kept as its prompt */
const LONGEST_PROMPT = 120;
const MOST_PROMPTS = 8;

interface Placed {
  readonly piece: Piece;
  readonly from: number;
}

/** One speaker's pieces as one text. */
interface Joined {
  readonly text: string;
  readonly turns: readonly Turn[];
  readonly placed: readonly Placed[];
}

/**
 * Finds personal data in each speaker's stream (all pieces of one speaker in order, so that a number
 * dictated over two segments is one), and gives tags in the order of the segments.
 */
export function findInStreams(
  pieces: readonly Piece[],
  redactor: Redactor,
  spans: Span[] = [],
): Replacements {
  const speakers = new Map<string, number[]>();
  for (const [n, { speaker }] of pieces.entries()) {
    const list = speakers.get(speaker);
    if (list) list.push(n);
    else speakers.set(speaker, [n]);
  }
  const streams = [...speakers.values()].map((places) => joinPieces(pieces, places));
  const found = redactor.findAll(streams);
  const hits = streams.flatMap((stream, n) => hitsOf(stream, found[n] ?? []));
  hits.sort((a, b) => a.segment - b.segment || a.offset - b.offset);
  const replacements = new Map<number, Replacement[]>();
  for (const { stream, finding, parts } of hits) {
    const tag = redactor.tagOf(stream, finding);
    for (const [n, part] of parts.entries()) {
      if (finding.type !== 'LITERAL') spans.push(spanOf(part, finding, tag));
      const list = replacements.get(part.segment);
      const { start, end } = part;
      const apart = parts.length > 1 ? { apart: tag } : {};
      const replacement = { start, end, text: n === 0 ? tag : '', ...apart };
      if (list) list.push(replacement);
      else replacements.set(part.segment, [replacement]);
    }
  }
  for (const list of replacements.values()) list.sort((a, b) => a.start - b.start);
  return replacements;
}

/** What was taken out where, for `--spans`; what only `--explain` shows lies in `why`. Never a value. */
export interface Span {
  /** index of the segment; offsets (UTF-16) are those of its original text */
  readonly segment: number;
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly tag: string;
  readonly why: {
    readonly rule: string;
    readonly checksum: boolean | null;
    readonly cue: string | null;
    readonly score: number | null;
  };
}

function spanOf({ segment, start, end }: Part, finding: Finding, tag: string): Span {
  const { type, rule, checksum = null, cue = null, score = null } = finding;
  const rounded = score === null ? null : Math.round(score * 100) / 100;
  return { segment, start, end, type, tag, why: { rule, checksum, cue, score: rounded } };
}

interface Part {
  readonly segment: number;
  readonly start: number;
  readonly end: number;
}

interface Hit {
  readonly stream: string;
  readonly finding: Finding;
  readonly parts: readonly Part[];
  readonly segment: number;
  readonly offset: number;
}

/** What the others said since the same speaker's piece before: the end of it, in the order of the call. */
function promptOf(pieces: readonly Piece[], n: number): string {
  const { speaker } = pieces[n] as Piece;
  let prompt = '';
  for (let at = n - 1; at >= 0 && n - at <= MOST_PROMPTS; at -= 1) {
    const other = pieces[at] as Piece;
    if (other.speaker === speaker || prompt.length >= LONGEST_PROMPT) break;
    prompt = `${other.text}\n${prompt}`;
  }
  return prompt === '' ? '' : prompt.trimEnd().slice(-LONGEST_PROMPT);
}

/** The pieces at `places` as one text. */
function joinPieces(pieces: readonly Piece[], places: readonly number[]): Joined {
  const texts: string[] = [];
  const placed: Placed[] = [];
  const turns: Turn[] = [];
  let length = 0;
  let before: Piece | null = null;
  for (const n of places) {
    const piece = pieces[n] as Piece;
    const joint = before === null ? '' : near(before, piece) ? NEXT : APART;
    texts.push(joint, piece.text);
    const from = length + joint.length;
    placed.push({ piece, from });
    length = from + piece.text.length;
    turns.push({
      start: from,
      end: length,
      place: n,
      at: piece.start,
      prompt: promptOf(pieces, n),
    });
    before = piece;
  }
  return { text: texts.join(''), turns, placed };
}

function hitsOf({ text: stream, placed }: Joined, findings: readonly Finding[]): Hit[] {
  const hits: Hit[] = [];
  let at = 0;
  for (const finding of findings) {
    while (endOf(placed[at] as Placed) <= finding.start) at += 1;
    const parts = partsOf(placed, at, finding);
    const [head] = parts;
    if (!head) throw new Error('a finding lies in no segment');
    hits.push({ stream, finding, parts, segment: head.segment, offset: head.start });
  }
  return hits;
}

function near(before: Piece, after: Piece): boolean {
  if (before.end === null || after.start === null) return true;
  return after.start - before.end <= LONGEST_PAUSE;
}

const endOf = ({ piece, from }: Placed): number => from + piece.text.length;

/** A finding of the stream as parts of its segments, the first one in the piece `at`. */
function partsOf(placed: readonly Placed[], at: number, finding: Finding): Part[] {
  const parts: Part[] = [];
  for (let n = at; n < placed.length; n += 1) {
    const { piece, from } = placed[n] as Placed;
    if (from >= finding.end) break;
    const start = Math.max(0, finding.start - from);
    let end = Math.min(piece.text.length, finding.end - from);
    if (start >= end) continue;
    if (from > finding.start) {
      while (end < piece.text.length && LEFTOVER.test(piece.text.charAt(end))) end += 1;
    }
    const inner = from > finding.start || endOf(placed[n] as Placed) < finding.end;
    const part = inner ? withoutTalk(finding, piece.text, { start, end }) : { start, end };
    if (part) parts.push({ segment: piece.segment, ...part });
  }
  return parts;
}

/** The texts of all segments with their replacements in place. */
export function redactedTexts(texts: readonly string[], replacements: Replacements): string[] {
  return texts.map((text, n) => replace(text, replacements.get(n) ?? []));
}
