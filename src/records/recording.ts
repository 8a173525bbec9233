import * as z from 'zod';
import { idSchema } from './common.ts';

/** What the audio file says of itself. */
export const formatSchema = z.looseObject({
  codec: z.string(),
  sample_rate: z.number().int().positive(),
  channels: z.number().int().positive(),
});

/**
 * A recording of a call, version 1: what `spinoco-fetch` emits and stores beside the audio.
 * Only what `spinoco-transcribe` cannot do without is required, so that records written by hand work too.
 * `path` is relative to the data directory; `bytes`, `sha256` and `format` are null until the audio is there.
 */
export const recordingSchema = z.looseObject({
  type: z.literal('recording'),
  v: z.literal(1),
  recording_id: idSchema,
  call_id: idSchema,
  recorded_at: z.string().nullish(),
  duration_s: z.number().nonnegative().nullish(),
  direction: z.enum(['inbound', 'outbound', 'unknown']).nullish(),
  caller: z.string().nullish(),
  callee: z.string().nullish(),
  agent: z.looseObject({ id: z.string().nullish(), name: z.string().nullish() }).nullish(),
  voicemail: z.boolean().nullish(),
  hashtags: z.array(z.unknown()).nullish(),
  skills: z.array(z.unknown()).nullish(),
  also_in: z.array(z.string()).nullish(),
  path: z.string(),
  bytes: z.number().int().nonnegative().nullish(),
  sha256: z.string().nullish(),
  format: formatSchema.nullish(),
});

export type Recording = z.infer<typeof recordingSchema>;
