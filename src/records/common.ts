import * as z from 'zod';

/** Ids become file names, so only these shapes are let through (DESIGN §4). */
export const SAFE_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;

/** An id of a call or a recording: a string that may safely become a file name. */
export const idSchema = z
  .string()
  .regex(SAFE_ID, { error: 'not a usable id (letters, digits, . _ -, at most 128)' });

/** Seconds on the clock of the call. */
export const secondsSchema = z.number();
