import type { Segment, Word } from '../../records/transcript.ts';
import type { Json, JsonObject } from './json.ts';
import type { Redactor } from './replace.ts';
import {
  findInStreams,
  type Piece,
  type Replacements,
  redactedTexts,
  type Span,
} from './streams.ts';
import { walkObject } from './walk.ts';
import { align, blankDisagreeing, concatenate, mergeWords, type Places } from './words.ts';

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
  readonly places: Places;
  readonly text: string;
  /** the words say what the text says */
  readonly agrees: boolean;
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
      one && !one.agrees ? [piece(segments[n] as Segment, n, one.text)] : [],
    ),
    redactor,
  );
  const redacted = segments.map((segment, n) => {
    const one = wordings[n] ?? null;
    const words = one && redactWords(one, n, after[n] as string, replacements, spoken);
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
  const places = align(text, words);
  if (places) return { words, places, text, agrees: true };
  return { words, ...concatenate(words), agrees: false };
}

function redactWords(
  { words, places, text, agrees }: Wording,
  n: number,
  redactedText: string,
  replacements: Replacements,
  spoken: Replacements,
): readonly Word[] {
  const inText = replacements.get(n) ?? [];
  if (agrees) return mergeWords(words, places, text, inText);
  const inWords = spoken.get(n) ?? [];
  const merged = mergeWords(words, places, text, inWords);
  return blankDisagreeing(merged, redactedText, inText.length + inWords.length > 0);
}

function assemble(
  segment: Segment,
  text: string,
  words: readonly Word[] | null,
  redactor: Redactor,
): JsonObject {
  const given: Record<string, Json> = { text };
  if (words && segment.words) {
    const scanned = words.map((word) => redactWordFields(word, redactor));
    const same =
      scanned.length === segment.words.length && scanned.every((word, n) => word === words[n]);
    given.words = (same && words === segment.words ? segment.words : scanned) as Json;
  }
  return walkObject(segment as JsonObject, undefined, redactor, given);
}

const WORD_FIELDS: ReadonlySet<string> = new Set(['start', 'end', 'word', 'probability']);

/** Fields of a word that no schema knows are scanned; most words have none. */
function redactWordFields(word: Word, redactor: Redactor): Word {
  for (const key in word) {
    if (WORD_FIELDS.has(key)) continue;
    return walkObject(word as JsonObject, undefined, redactor, { word: word.word }) as Word;
  }
  return word;
}
