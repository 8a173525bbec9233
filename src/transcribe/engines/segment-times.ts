import type { HeardWord } from './engine.ts';

/** A stretch of a window, in any unit of time. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Ends of the pieces of a segment within its true span. whisper.cpp knows the span of a segment, but counts the
 * borders inside it from the end of the segment `before`: wrong after a pause, where some lie before the start. Then
 * all are brought into the span; times never run backwards, and the last piece ends with the segment.
 */
export function bordersIn(span: Span, ends: readonly number[], before: number): number[] {
  const end = Math.max(span.start, span.end);
  const early = ends.slice(0, -1).some((one) => one < span.start);
  const scale = early && end > before ? (end - span.start) / (end - before) : null;
  let last = span.start;
  return ends.map((one, i) => {
    const border = scale === null ? one : span.start + (one - before) * scale;
    last = i === ends.length - 1 ? end : Math.min(Math.max(border, last), end);
    return last;
  });
}

/** Words over a span of seconds, each as long as it has letters: for want of times of their own. */
export function spread(words: readonly string[], { start, end }: Span): HeardWord[] {
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  let passed = 0;
  return words.map((word) => {
    const from = start + ((end - start) * passed) / letters;
    passed += word.length;
    const to = start + ((end - start) * passed) / letters;
    return { start: from, end: to, word, probability: null };
  });
}
