import type * as z from 'zod';

/**
 * The value, if it has the shape of the schema; else throws an Error with one line that names the field
 * and never its content: `segments.3.text: expected string`.
 */
export function check<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Error(reasonOf(result.error));
}

/** The first thing that is wrong, as one line. */
export function reasonOf(error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return 'wrong shape';
  const field = issue.path.join('.');
  const what =
    issue.code === 'invalid_type'
      ? `expected ${issue.expected}`
      : issue.code === 'invalid_value'
        ? `expected ${issue.values.map((allowed) => JSON.stringify(allowed)).join(' or ')}`
        : issue.message;
  return field === '' ? what : `${field}: ${what}`;
}
