import { fatal, type StageError } from '../stage/errors.ts';
import { EXIT } from '../stage/exit-codes.ts';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Whether this address is of this very machine. */
export function isLoopback(url: URL): boolean {
  return LOOPBACK.test(url.hostname);
}

export interface BaseOptions {
  /** what people call it: `the API address` */
  readonly what: string;
  /** where it was set: `check --api-base or SPINOCO_API_BASE` */
  readonly hint: string;
  /** a token goes there: https, or plain http to this very machine; without one any http will do */
  readonly secret: boolean;
}

/** The address of a service as a URL whose path ends with a slash. What cannot be one is a configuration error (78). */
export function parseBase(text: string, { what, hint, secret }: BaseOptions): URL {
  const bad = (why: string): StageError =>
    fatal(EXIT.config, 'address', `${what} ${why}`, { hint });
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw bad('is no URL');
  }
  if (url.username !== '' || url.password !== '') throw bad('must not hold credentials');
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw bad('must be https:');
  if (secret && url.protocol === 'http:' && !isLoopback(url)) {
    throw bad('must be https: (plain http: only to this machine)');
  }
  url.pathname = url.pathname.replace(/\/*$/, '/');
  url.search = '';
  url.hash = '';
  return url;
}
