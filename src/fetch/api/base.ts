import { fatal, type StageError } from '../../stage/errors.ts';
import { EXIT } from '../../stage/exit-codes.ts';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * The address of the API. The token goes there, so it is https, or plain http to this very machine;
 * anything else is a configuration error (78).
 */
export function parseBase(text: string): URL {
  const bad = (why: string): StageError =>
    fatal(EXIT.config, 'api-base', `the API address ${why}`, {
      hint: 'check --api-base or SPINOCO_API_BASE',
    });
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw bad('is no URL');
  }
  if (url.username !== '' || url.password !== '') throw bad('must not hold credentials');
  if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname)) {
    throw bad('must be https: (plain http: only to this machine)');
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw bad('must be https:');
  url.pathname = url.pathname.replace(/\/*$/, '/');
  url.search = '';
  url.hash = '';
  return url;
}
