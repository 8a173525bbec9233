import { z } from 'zod';
import type { RawOptions } from '../stage/tool.ts';
import { parseDuration, parseSince } from './window.ts';

/** A string that `read` understands; it gives null for what it does not. */
function understood<T>(read: (text: string) => T | null, message: string) {
  return z.coerce.string().transform((text, context) => {
    const value = read(text);
    if (value !== null) return value;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });
}

const schema = z.object({
  since: understood(
    parseSince,
    'must be last, all, a date (2026-11-01), a time, or a duration (7d, 12h, 30m)',
  ).prefault('last'),
  /** milliseconds */
  overlap: understood(parseDuration, 'must be a duration (1h, 30m)').prefault('1h'),
  apiBase: z.string().default('https://api.spinoco.com'),
  tokenFile: z.string().optional(),
  /** given as seconds, kept as milliseconds */
  timeout: z.coerce
    .number({ error: 'must be seconds' })
    .positive({ error: 'must be more than 0 seconds' })
    .max(86_400, { error: 'must be at most a day' })
    .transform((seconds) => Math.round(seconds * 1000))
    .prefault(60),
  /** the loop's; a run that takes only some records must not move the cursor */
  limit: z.unknown().optional(),
});

export type FetchOptions = Readonly<z.output<typeof schema>>;

/** Validates fetch's own options once; throws a ZodError. */
export function parseOptions(raw: RawOptions): FetchOptions {
  return Object.freeze(schema.parse(raw));
}
