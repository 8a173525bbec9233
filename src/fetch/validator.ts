import type { Answer } from '../http/answer.ts';
import { encodingOf } from '../http/body.ts';
import { header, httpDate } from '../http/errors.ts';

/** A date says which version it is only if it could not have changed twice within its second (RFC 9110 §8.8.2.2). */
const SETTLED_MS = 60_000;

/**
 * What tells this version of an answer from every other (RFC 9110 §8.8): a strong entity tag, or a date of change well
 * before the answer's own. Null when there is none, or the bytes on the wire are packed and their positions others.
 */
export function validatorOf(answer: Answer): string | null {
  if (encodingOf(answer) !== null) return null;
  const etag = header(answer.headers, 'etag');
  if (etag !== undefined) return /^"[\x21\x23-\x7e]*"$/.test(etag) ? etag : null;
  const changed = header(answer.headers, 'last-modified');
  const at = httpDate(changed);
  const now = httpDate(header(answer.headers, 'date'));
  if (changed === undefined || at === undefined || now === undefined) return null;
  return now - at >= SETTLED_MS && /^[\x20-\x7e]+$/.test(changed) ? changed : null;
}

/** Whether an answer may be of that version: it names none, or the same. */
export function sameVersion(answer: Answer, validator: string): boolean {
  const name = validator.startsWith('"') ? 'etag' : 'last-modified';
  const value = header(answer.headers, name);
  return value === undefined || value === validator;
}

/** Content-Range of a part that reaches to the end (RFC 9110 §14.4): its first byte and the whole length, if known. */
export function rangeOf(answer: Answer): { from: number; total: number | null } | null {
  const text = header(answer.headers, 'content-range') ?? '';
  const [, from, to, total] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(text) ?? [];
  if (from === undefined || to === undefined) return null;
  if (total !== '*' && Number(to) + 1 !== Number(total)) return null;
  return { from: Number(from), total: total === '*' ? null : Number(total) };
}

/** Whole length as a 416 tells it; null when it does not. */
export function wholeLength(answer: Answer): number | null {
  const text = header(answer.headers, 'content-range') ?? '';
  const total = /^bytes \*\/(\d+)$/.exec(text)?.[1];
  return total === undefined ? null : Number(total);
}
