import * as z from 'zod';

/** Text that must not be empty; `what` it must be, for people. */
export function word(what: string) {
  return z.string({ error: `must be ${what}` }).min(1, { error: `must be ${what}` });
}

/** A number of a flag or of a configuration file; an empty word is no zero. */
export function number(what: string, least: number, most: number) {
  const error = `must be ${what}`;
  const digits = z.string().regex(/^\d+(\.\d+)?$/, { error });
  return z
    .union([z.number(), digits.transform(Number)], { error })
    .pipe(z.number({ error }).min(least, { error }).max(most, { error }));
}
