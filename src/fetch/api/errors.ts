import { retriable, type StageError } from '../../stage/errors.ts';

/** Answers that a later try may better: too early, too often, or the server's own trouble. */
const TRANSIENT = new Set([408, 425, 429]);

/** Retry-After in seconds, from seconds or an HTTP date (RFC 9110 §10.2.3); undefined when it is neither. */
export function retryAfter(value: unknown, now: number): number | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (/^\d+$/.test(text)) return Number(text);
  // Date.parse is generous: only what begins with a weekday is a date here
  const date = /^[A-Z][a-z]{2,8},? /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, (date - now) / 1000);
}

/** The error of an answer that may be another one next time; null for an answer that is final. */
export function transientError(
  status: number,
  retryAfterHeader: unknown,
  now: number,
): StageError | null {
  if (status < 500 && !TRANSIENT.has(status)) return null;
  const wait = retryAfter(retryAfterHeader, now);
  return retriable(`http-${status}`, `the API answered ${status}`, {
    ...(wait === undefined ? {} : { retryAfter: wait }),
  });
}

/** The error of a request that got no whole answer, named by the system's word for it. */
export function networkError(error: unknown): StageError {
  const { code, name } = error as NodeJS.ErrnoException;
  const word = code ?? name;
  if (/timeout/i.test(word)) {
    return retriable('timeout', `the API was silent for too long (${word})`, { cause: error });
  }
  return retriable('network', `no answer from the API (${word})`, { cause: error });
}
