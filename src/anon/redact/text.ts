import { joinSegments } from '../../records/transcript.ts';
import type { Finding } from '../detect/finding.ts';
import { merge, overlaps } from '../detect/finding.ts';
import { type Redactor, replace } from './replace.ts';
import type { Replacements } from './streams.ts';

/** Pieces of a number over two segments are looked for from this length on. */
const SHORTEST_PIECE = 3;

/**
 * The record's `text`: rebuilt from the redacted segments where it is made of them (by our own rule or by
 * another one), else scanned as a further stream with the same tags.
 */
export function redactText(
  text: string,
  before: readonly string[],
  after: readonly string[],
  replacements: Replacements,
  redactor: Redactor,
): string {
  const asSegments = (texts: readonly string[]) =>
    joinSegments(texts.map((one) => ({ text: one })));
  if (text === asSegments(before)) return asSegments(after);
  return rebuild(text, before, after, redactor) ?? scan(text, before, replacements, redactor);
}

/** What stands between segments is not looked at piece by piece where a number or an address may hide. */
const HIDES = /[\p{N}@＠﹫]/u;

/**
 * `text` as the segments' texts in order, with blanks, signs or names of speakers between; null if it is
 * something else.
 */
function rebuild(
  text: string,
  before: readonly string[],
  after: readonly string[],
  redactor: Redactor,
): string | null {
  const parts: string[] = [];
  let at = 0;
  for (const [n, segment] of before.entries()) {
    const core = segment.trim();
    if (core === '') continue;
    const start = text.indexOf(core, at);
    const between = start < 0 ? '' : text.slice(at, start);
    if (start < 0 || HIDES.test(between)) return null;
    parts.push(redactor.redact(between), (after[n] as string).trim());
    at = start + core.length;
  }
  const rest = text.slice(at);
  return HIDES.test(rest) ? null : parts.join('') + redactor.redact(rest);
}

/** A stream of its own. The pieces of what was said over several segments are taken out as well. */
function scan(
  text: string,
  segments: readonly string[],
  replacements: Replacements,
  redactor: Redactor,
): string {
  let found: readonly Finding[] = redactor.find(text);
  const own = new Map(found.map((finding) => [finding, redactor.tagOf(text, finding)]));
  for (const [piece, tag] of piecesSaidApart(segments, replacements)) {
    const more = occurrences(text, piece, found);
    for (const finding of more) own.set(finding, tag);
    found = merge(found, more);
  }
  return replace(
    text,
    found.map((finding) => ({ ...finding, text: own.get(finding) ?? '' })),
  );
}

/** What was taken out of several segments as one, part by part, with its tag. */
function piecesSaidApart(
  segments: readonly string[],
  replacements: Replacements,
): Map<string, string> {
  const pieces = new Map<string, string>();
  for (const [n, list] of replacements) {
    for (const { start, end, apart } of list) {
      if (apart === undefined) continue;
      const piece = (segments[n] as string).slice(start, end).replace(/^[\s.,;]+|[\s.,;]+$/g, '');
      if (piece.length >= SHORTEST_PIECE) pieces.set(piece, apart);
    }
  }
  return pieces;
}

function occurrences(text: string, piece: string, found: readonly Finding[]): Finding[] {
  const more: Finding[] = [];
  const inWord = (at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at));
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + piece.length)) {
    const end = at + piece.length;
    if (inWord(at - 1) || inWord(end) || overlaps(found, at, end)) continue;
    more.push({ start: at, end, type: 'LITERAL', rule: 'piece', value: '' });
  }
  return more;
}
