import { fatal, retriable, type StageError } from '../stage/errors.ts';
import { EXIT } from '../stage/exit-codes.ts';

/** Answers that a later try may better: too early, too often, or the server's own trouble. */
const TRANSIENT = new Set([408, 425, 429]);

/** Headers as undici gives them: names in small letters. */
export type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** The one value of a header; undefined when it is missing or stands there twice. */
export function header(headers: Headers, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
}

/** An HTTP date (RFC 9110 §5.6.7) in epoch milliseconds. Date.parse is generous: a date begins with a weekday. */
export function httpDate(text: string | undefined): number | undefined {
  const at = text && /^[A-Z][a-z]{2,8},? /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}

/**
 * Retry-After in seconds, from seconds or an HTTP date (RFC 9110 §10.2.3); undefined when it is neither. A date is
 * compared with the server's own clock where it tells it; ours may be wrong.
 */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const text = header(headers, 'retry-after')?.trim();
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  const at = httpDate(text);
  return at === undefined
    ? undefined
    : Math.max(0, (at - (httpDate(header(headers, 'date')) ?? now)) / 1000);
}

/** The error of an answer that may be another one next time; null for an answer that is final. */
export function transientError(
  service: string,
  status: number,
  headers: Headers,
  now: number,
): StageError | null {
  if (status < 500 && !TRANSIENT.has(status)) return null;
  const wait = retryAfter(headers, now);
  return retriable(`http-${status}`, `${service} answered ${status}`, {
    ...(wait === undefined ? {} : { retryAfter: wait }),
  });
}

/** OpenSSL's and Node's words for a certificate that cannot be trusted. */
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/;

/**
 * The error of a request that got no whole answer, named by the system's word for it. The messages of the causes
 * are not repeated, as they may hold what was sent.
 */
export function networkError(service: string, error: unknown): StageError {
  const { code, name, message } = error as NodeJS.ErrnoException;
  const word = code ?? name;
  if (CERTIFICATE.test(word)) {
    return fatal(
      EXIT.unavailable,
      'certificate',
      `the certificate of ${service} is refused (${word})`,
      {
        cause: error,
        hint: 'NODE_EXTRA_CA_CERTS names a file with an authority of your own to trust',
      },
    );
  }
  const refused = /^Proxy response \((\d{3})\)/.exec(message ?? '')?.[1];
  if (refused !== undefined) {
    return retriable('proxy', `the proxy refused to connect (${refused})`, { cause: error });
  }
  if (/timeout/i.test(word)) {
    return retriable('timeout', `${service} was silent for too long (${word})`, { cause: error });
  }
  return retriable('network', `no answer from ${service} (${word})`, { cause: error });
}
