import * as z from 'zod';
import { transcriptSchema } from './transcript.ts';

/** What was taken out: in all, and by type of entity. Never the values. */
export const piiSchema = z.looseObject({
  total: z.number().int().nonnegative(),
  by_type: z.record(z.string(), z.number().int().nonnegative()),
  /** with --spans: offsets (UTF-16 code units) in the original text of the segment of that index */
  spans: z
    .array(
      z.looseObject({
        segment: z.number().int(),
        start: z.number().int(),
        end: z.number().int(),
        type: z.string(),
        tag: z.string(),
      }),
    )
    .optional(),
});

/**
 * A redacted transcript, version 1: the transcript's fields with personal data replaced by tags.
 * `number` and `path` are null when no file was written (a pure filter).
 */
export const anonymizedSchema = transcriptSchema.extend({
  type: z.literal('anonymized'),
  pii: piiSchema,
  number: z.number().int().positive().nullish(),
});

export type Anonymized = z.infer<typeof anonymizedSchema>;
