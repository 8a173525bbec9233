import * as z from 'zod';
import type { RawOptions } from '../stage/tool.ts';
import { type FilterOptions, parseTag } from './filter.ts';
import { parseDuration, parseSince, parseUntil } from './window.ts';

/** A string that `read` understands; it gives null for what it does not. */
function understood<T>(read: (text: string) => T | null, message: string) {
  return z.coerce.string().transform((text, context) => {
    const value = read(text);
    if (value !== null) return value;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });
}

/** Given as seconds, kept as milliseconds. */
function seconds(least: 'more than 0' | 'at least 0') {
  const number = z.coerce.number({ error: 'must be seconds' });
  const error = `must be ${least} seconds`;
  return (least === 'at least 0' ? number.min(0, { error }) : number.positive({ error }))
    .max(86_400, { error: 'must be at most a day' })
    .transform((value) => Math.round(value * 1000));
}

/** Seconds, bare or as a duration. */
function length(text: string): number | null {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  const ms = parseDuration(text);
  return ms === null ? null : ms / 1000;
}

const lengthSchema = understood(length, 'must be seconds or a duration (90, 2m)').optional();

/** Names with commas between them, or a list of them in a configuration file. */
const words = z
  .union([z.string(), z.array(z.string())], { error: 'must be ids with commas between them' })
  .transform((value) =>
    (typeof value === 'string' ? value.split(',') : value)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  )
  .prefault([]);

/** A switch: true from a flag, a word from elsewhere. */
const flag = z
  .union([z.boolean(), z.enum(['true', 'false', '1', '0'])], { error: 'must be true or false' })
  .transform((value) => value === true || value === 'true' || value === '1')
  .prefault(false);

const schema = z.object({
  since: understood(
    parseSince,
    'must be last, all, a date (2026-11-01), a time, or a duration (7d, 12h, 30m)',
  ).prefault('last'),
  until: understood(
    parseUntil,
    'must be a date (2026-11-01), a time, or a duration (7d, 12h, 30m)',
  ).optional(),
  /** milliseconds */
  overlap: understood(parseDuration, 'must be a duration (1h, 30m)').prefault('1h'),
  apiBase: z.string().default('https://api.spinoco.com'),
  tokenFile: z.string().optional(),
  /** milliseconds */
  timeout: seconds('more than 0').prefault(60),
  /** milliseconds */
  maxWait: seconds('at least 0').prefault(120),
  /** requests a second; 0: no limit */
  rate: z.coerce
    .number({ error: 'must be a number of requests a second' })
    .min(0, { error: 'must not be negative' })
    .prefault(0),
  with: words.refine((list) => list.every((word) => word === 'transcriptions'), {
    error: 'must be transcriptions',
  }),
  metadataOnly: flag,
  dryRun: flag,
  direction: z
    .enum(['inbound', 'outbound', 'any'], { error: 'must be inbound, outbound or any' })
    .default('any'),
  voicemail: z.enum(['only', 'no', 'yes'], { error: 'must be only, no or yes' }).default('yes'),
  minDuration: lengthSchema,
  maxDuration: lengthSchema,
  skillsMust: words,
  skillsShould: words,
  skillsMustnot: words,
  hashtagsMust: words,
  hashtagsShould: words,
  hashtagsMustnot: words,
  /** the loop's; a run that takes only some records must not move the cursor */
  limit: z.coerce.number().optional(),
});

export type FetchOptions = Readonly<z.output<typeof schema>>;

/** Validates fetch's own options once; throws a ZodError. */
export function parseOptions(raw: RawOptions): FetchOptions {
  return Object.freeze(schema.parse(raw));
}

/** The part of the options that says which recordings are wanted. */
export function filterOf(options: FetchOptions): FilterOptions {
  return {
    direction: options.direction,
    voicemail: options.voicemail,
    minDuration: options.minDuration ?? null,
    maxDuration: options.maxDuration ?? null,
    skills: {
      must: options.skillsMust,
      should: options.skillsShould,
      mustnot: options.skillsMustnot,
    },
    hashtags: {
      must: options.hashtagsMust.map(parseTag),
      should: options.hashtagsShould.map(parseTag),
      mustnot: options.hashtagsMustnot.map(parseTag),
    },
  };
}
