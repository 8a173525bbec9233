import * as z from 'zod';
import { idSchema, secondsSchema } from './common.ts';

/** One word; times in seconds on the call's clock; `probability` is null where the engine gives none. */
export const wordSchema = z.looseObject({
  start: secondsSchema.nullish(),
  end: secondsSchema.nullish(),
  word: z.string(),
  probability: z.number().nullish(),
});

/** A stretch of one speaker's speech; `channel` is the index in the recording, 0 = left. */
export const segmentSchema = z.looseObject({
  id: z.number().nullish(),
  start: secondsSchema.nullish(),
  end: secondsSchema.nullish(),
  speaker: z.string().nullish(),
  channel: z.number().nullish(),
  text: z.string(),
  confidence: z.number().nullish(),
  words: z.array(wordSchema).nullish(),
});

/** Which engine made the text, with everything needed to make it again. */
export const asrSchema = z.looseObject({
  engine: z.string().nullish(),
  engine_version: z.string().nullish(),
  model: z.string().nullish(),
  model_sha256: z.string().nullish(),
  device: z.string().nullish(),
  settings: z.looseObject({}).nullish(),
  settings_hash: z.string().nullish(),
});

/**
 * A transcript, version 1: what `spinoco-transcribe` emits and stores.
 * Required of one that comes from elsewhere: type, v, recording_id, call_id, text, segments.
 */
export const transcriptSchema = z.looseObject({
  type: z.literal('transcript'),
  v: z.literal(1),
  call_id: idSchema,
  recording_id: idSchema,
  recording: z.looseObject({}).nullish(),
  language: z.string().nullish(),
  duration_s: z.number().nullish(),
  text: z.string(),
  segments: z.array(segmentSchema),
  asr: asrSchema.nullish(),
  speech_s: z.number().nullish(),
  warnings: z.array(z.unknown()).nullish(),
  path: z.string().nullish(),
});

export type Word = z.infer<typeof wordSchema>;
export type Segment = z.infer<typeof segmentSchema>;
export type Transcript = z.infer<typeof transcriptSchema>;

/**
 * The transcript's one rule for `text`: the texts of the segments that have any, one a line.
 * Both the stage that writes transcripts and the one that redacts them call this.
 */
export function joinSegments(segments: readonly { readonly text: string }[]): string {
  return segments
    .map((segment) => segment.text)
    .filter((text) => text !== '')
    .join('\n');
}
