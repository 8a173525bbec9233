import * as z from 'zod';
import { retriable } from '../../../stage/errors.ts';
import type { HeardWord } from '../engine.ts';
import { bordersIn, type Span, spread } from '../segment-times.ts';
import { onTimeline, type Piece } from './timeline.ts';

const wordSchema = z.looseObject({
  word: z.string(),
  start: z.number().nullish(),
  end: z.number().nullish(),
  probability: z.number().nullish(),
});

const segmentSchema = z.looseObject({
  text: z.string(),
  start: z.number().nullish(),
  end: z.number().nullish(),
  avg_logprob: z.number().nullish(),
  words: z.array(wordSchema).nullish(),
});

/** `verbose_json` as openai-whisper, faster-whisper, the OpenAI API and whisper.cpp speak it; `json` has only text. */
const answerSchema = z
  .looseObject({
    text: z.string().nullish(),
    language: z.string().nullish(),
    segments: z.array(segmentSchema).nullish(),
    words: z.array(wordSchema).nullish(),
  })
  .refine(({ text, segments }) => typeof text === 'string' || Array.isArray(segments));

type Answer = z.output<typeof answerSchema>;
type Segment = z.output<typeof segmentSchema>;
type Word = z.output<typeof wordSchema>;

/** What a server made of a window, and what was odd about it. */
export interface Understood {
  readonly words: readonly HeardWord[];
  /** as the server names it: `cs`, `czech`; null when it does not say */
  readonly language: string | null;
  /** words whose times are estimated within a longer stretch, since the server gave none of their own */
  readonly estimated: number;
  /** words that were said to lie outside of the window */
  readonly outside: number;
}

/** A word may stick out of the window by so much without being odd, s. */
const SLACK = 0.5;

/**
 * Words of a server's answer on the clock of the window, in order, inside it. Times and probabilities that the server
 * does not give are estimated from its segments, or null.
 * @param duration of the window, s
 * @throws StageError retriable when it is no answer at all
 */
export function understand(value: unknown, duration: number): Understood {
  const parsed = answerSchema.safeParse(value);
  if (!parsed.success) {
    throw retriable('bad-answer', 'the speech server answered something that is no transcript');
  }
  const answer = parsed.data;
  const timed = timedBySegment(answer, duration) ?? timedByAnswer(answer, duration);
  let outside = 0;
  let last = 0;
  const words = timed.words.map((word) => {
    if (word.start < -SLACK || word.end > duration + SLACK) outside += 1;
    const start = Math.min(Math.max(word.start, last), duration);
    last = Math.min(Math.max(word.end, start), duration);
    return { ...word, start, end: last };
  });
  return { words, language: answer.language ?? null, estimated: timed.estimated, outside };
}

/** Words that begin and end with their segment: its times are better than those of its words, where they differ. */
function stretched(words: readonly HeardWord[] | null, { start, end }: Span): HeardWord[] | null {
  if (words === null) return null;
  const last = words.length - 1;
  return words.map((word, i) => ({
    ...word,
    start: i === 0 ? start : word.start,
    end: i === last ? end : word.end,
  }));
}

interface Timed {
  readonly words: HeardWord[];
  readonly estimated: number;
}

/** Words of each segment by what the segment itself tells; null when no segment has words. */
function timedBySegment({ segments, words }: Answer, duration: number): Timed | null {
  if (!segments || segments.length === 0) return null;
  if (words && words.length > 0 && segments.every((segment) => !segment.words)) return null;
  let before = 0;
  let estimated = 0;
  const all = segments.flatMap((segment) => {
    const span = spanOf(segment, before, duration);
    const pieces = segment.words ? piecesIn(span, segment.words, before) : null;
    before = span.end;
    const found = pieces && stretched(onTimeline(segment.text, pieces), span);
    if (!found) estimated += wordsOf(segment.text).length;
    return likely(found ?? spread(wordsOf(segment.text), span), segment);
  });
  return { words: all, estimated };
}

/** Words of the whole answer by the list beside its segments, as the OpenAI API gives it. */
function timedByAnswer({ text, segments, words }: Answer, duration: number): Timed {
  const parts = segments && segments.length > 0 ? segments : null;
  const whole = parts ? parts.map((segment) => segment.text).join(' ') : (text ?? '');
  const pieces = words ? piecesIn(null, words, 0) : null;
  const found = pieces && onTimeline(whole, pieces);
  if (!found) {
    const split = parts
      ? timedBySegment({ segments: parts }, duration)
      : { words: spread(wordsOf(whole), { start: 0, end: duration }), estimated: 0 };
    const all = split?.words ?? [];
    return { words: all, estimated: all.length };
  }
  if (!parts) return { words: found, estimated: 0 };
  let at = 0;
  const all = parts.flatMap((segment) => {
    const own = found.slice(at, at + wordsOf(segment.text).length);
    at += own.length;
    return likely(own, segment);
  });
  return { words: all, estimated: 0 };
}

function spanOf({ start, end }: Segment, before: number, duration: number): Span {
  const from = start ?? before;
  return { start: from, end: Math.max(from, end ?? duration) };
}

/** Pieces that have times; null when one has none. `span`: of the segment around them, where there is one. */
function piecesIn(span: Span | null, words: readonly Word[], before: number): Piece[] | null {
  if (words.some(({ start, end }) => typeof start !== 'number' || typeof end !== 'number')) {
    return null;
  }
  // only where a piece ends before it begins are borders counted from elsewhere
  const odd = span !== null && words.some(({ start, end }) => (end ?? 0) < (start ?? 0));
  const ends = words.map(({ end }) => end as number);
  const borders = odd ? bordersIn(span, ends, before) : null;
  return words.map(({ word, start, end, probability }, i) => ({
    text: word,
    start: borders === null ? (start as number) : (borders[i - 1] ?? (span as Span).start),
    end: borders === null ? (end as number) : (borders[i] as number),
    probability: probability ?? null,
  }));
}

/** What the segment says of itself, for words that say nothing. */
function likely(words: readonly HeardWord[], { avg_logprob: mean }: Segment): HeardWord[] {
  if (typeof mean !== 'number') return [...words];
  const likelihood = Math.min(1, Math.exp(mean));
  return words.map((word) => (word.probability === null ? { ...word, likelihood } : word));
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
