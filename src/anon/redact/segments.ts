import type { Segment, Word } from '../../records/transcript.ts';
import { SEGMENT } from './fields.ts';
import type { Json, JsonObject } from './json.ts';
import type { Redactor, Replacement } from './replace.ts';
import {
  findInStreams,
  type Piece,
  type Replacements,
  redactedTexts,
  type Span,
} from './streams.ts';
import { walkObject } from './walk.ts';
import { agrees, align, blankDisagreeing, concatenate, mergeWords, type Places } from './words.ts';

/** The segments without personal data, and what was done to their texts. */
export interface RedactedSegments {
  readonly segments: Json[];
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly replacements: Replacements;
  /** sorted by segment and offset */
  readonly spans: readonly Span[];
}

/** How the words of a segment stand to its text. */
interface Wording {
  readonly words: readonly Word[];
  /** what they say as a text of their own; null: the same as the segment's text */
  readonly own: ReturnType<typeof concatenate> | null;
}

/** Redacts all segments: texts by speaker's stream, words with them, every other string by itself. */
export function redactSegments(segments: readonly Segment[], redactor: Redactor): RedactedSegments {
  const before = segments.map(({ text }) => text);
  const spans: Span[] = [];
  const replacements = findInStreams(
    segments.map((segment, n) => piece(segment, n, segment.text)),
    redactor,
    spans,
  );
  const after = redactedTexts(before, replacements);
  const wordings = segments.map(wording);
  const spoken = findInStreams(
    wordings.flatMap((one, n) =>
      one?.own ? [piece(segments[n] as Segment, n, one.own.text)] : [],
    ),
    redactor,
  );
  const redacted = segments.map((segment, n) => {
    const one = wordings[n] ?? null;
    const words =
      one && redactWords(one, n, segment.text, after[n] as string, replacements, spoken);
    return assemble(segment, after[n] as string, words, redactor);
  });
  spans.sort((a, b) => a.segment - b.segment || a.start - b.start);
  return { segments: redacted, before, after, replacements, spans };
}

function piece(segment: Segment, n: number, text: string): Piece {
  const speaker = `${segment.channel ?? ''} ${segment.speaker ?? ''}`;
  return { segment: n, speaker, start: segment.start ?? null, end: segment.end ?? null, text };
}

function wording({ text, words }: Segment): Wording | null {
  if (!words || words.length === 0) return null;
  return { words, own: agrees(text, words) ? null : concatenate(words) };
}

function redactWords(
  { words, own }: Wording,
  n: number,
  text: string,
  redactedText: string,
  replacements: Replacements,
  spoken: Replacements,
): readonly Word[] {
  const inText = replacements.get(n) ?? NONE;
  if (!own)
    return inText.length === 0
      ? words
      : mergeWords(words, align(text, words) as Places, text, inText);
  const inWords = spoken.get(n) ?? NONE;
  const merged = mergeWords(words, own.places, own.text, inWords);
  return blankDisagreeing(merged, redactedText, inText.length + inWords.length > 0);
}

const NONE: readonly Replacement[] = [];

function assemble(
  segment: Segment,
  text: string,
  words: readonly Word[] | null,
  redactor: Redactor,
): JsonObject {
  const given: Record<string, Json> = { text };
  if (words) given.words = redactFieldsOf(words, redactor) as unknown as Json;
  return walkObject(segment as JsonObject, SEGMENT, redactor, given);
}

/** Fields of a word that no schema knows are scanned; most words have none. */
function redactFieldsOf(words: readonly Word[], redactor: Redactor): readonly Word[] {
  let changed: Word[] | null = null;
  for (let n = 0; n < words.length; n += 1) {
    const word = words[n] as Word;
    if (!hasMore(word)) continue;
    const redacted = walkObject(word as JsonObject, undefined, redactor, { word: word.word });
    if (redacted === word) continue;
    changed ??= [...words];
    changed[n] = redacted as Word;
  }
  return changed ?? words;
}

function hasMore(word: Word): boolean {
  for (const key in word) {
    if (key !== 'start' && key !== 'end' && key !== 'word' && key !== 'probability') return true;
  }
  return false;
}
