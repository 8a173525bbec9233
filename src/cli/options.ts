import * as z from 'zod';
import { fatal, type StageError } from '../stage/errors.ts';
import { EXIT } from '../stage/exit-codes.ts';
import type { RawValues } from './raw-options.ts';

const yes = new Set(['1', 'true', 'yes', 'on']);
const no = new Set(['0', 'false', 'no', 'off', '']);

/** A switch: true from a flag, a word from the environment. */
const boolean = z
  .union([z.boolean(), z.string()], { error: 'must be true or false' })
  .transform((value, context) => {
    if (typeof value === 'boolean') return value;
    const word = value.toLowerCase();
    if (yes.has(word)) return true;
    if (no.has(word)) return false;
    context.addIssue({ code: 'custom', message: 'must be true or false' });
    return z.NEVER;
  });

/** A number from a configuration file, or its digits from a flag: an empty word is no zero. */
function digits(form: RegExp, error: string) {
  const word = z.string().regex(form, { error }).transform(Number);
  return z.union([z.number(), word], { error });
}

/** Timers take at most this many milliseconds. */
const LONGEST_MS = 2 ** 31 - 1;

function whole(least: number) {
  const error = `must be a whole number from ${least}`;
  return digits(/^\d+$/, error).pipe(z.number({ error }).int({ error }).min(least, { error }));
}

/** Options that all tools share. Lengths in bytes, times in seconds. */
export const sharedSchema = z.object({
  data: z.string().min(1, { error: 'must name a directory' }).default('./data'),
  quiet: boolean.default(false),
  verbose: boolean.default(false),
  debug: boolean.default(false),
  logFormat: z.enum(['text', 'json'], { error: 'must be text or json' }).default('text'),
  jobs: whole(1).optional(),
  keepOrder: boolean.default(false),
  limit: whole(0).default(Number.MAX_SAFE_INTEGER),
  only: z
    .string()
    .transform(
      (ids) =>
        new Set(
          ids
            .split(',')
            .map((id) => id.trim())
            .filter((id) => id !== ''),
        ),
    )
    .refine((ids) => ids.size > 0, { error: 'must name ids' })
    .nullable()
    .default(null),
  force: boolean.default(false),
  retryFailed: boolean.default(false),
  maxAttempts: whole(1).default(3),
  wait: boolean.default(false),
  grace: digits(/^\d+(\.\d+)?$/, 'must be seconds')
    .pipe(z.number().nonnegative({ error: 'must be seconds' }))
    .transform((seconds) => Math.min(seconds, LONGEST_MS / 1000))
    .default(30),
  filter: boolean.default(false),
  strict: boolean.default(false),
  maxLine: whole(2).default(16 * 1024 * 1024),
});

export type SharedOptions = z.output<typeof sharedSchema>;

/** Validates the shared options once; a mistake is exit 2 on the command line and 78 elsewhere. */
export function parseShared({ raw, origin }: RawValues): SharedOptions {
  const result = sharedSchema.safeParse(raw);
  if (!result.success) throw optionError(result.error, origin);
  return Object.freeze(result.data);
}

/** A zod error about options as one line that names where the value came from. */
export function optionError(error: z.ZodError, origin: RawValues['origin']): StageError {
  const issue = error.issues[0];
  const name = String(issue?.path[0] ?? '');
  const from = origin[name] ?? name;
  const exit = from.startsWith('--') || from === '' ? EXIT.usage : EXIT.config;
  return fatal(exit, 'option', `${from}: ${issue?.message ?? 'wrong value'}`);
}

/** Turns what a room's schema throws into the same kind of error. */
export function asOptionError(thrown: unknown, origin: RawValues['origin']): unknown {
  return thrown instanceof z.ZodError ? optionError(thrown, origin) : thrown;
}
