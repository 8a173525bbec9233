import { readFile, stat } from 'node:fs/promises';
import { fatal } from '../stage/errors.ts';
import { EXIT } from '../stage/exit-codes.ts';
import type { Log } from '../stage/log.ts';

/** Visible ASCII: anything else would break the header, or smuggle another one in. */
const USABLE = /^[\x21-\x7e]+$/;

export interface TokenSource {
  /** what people call it: `the API token` */
  readonly what: string;
  /** where it belongs */
  readonly hint: string;
  /** variable that holds it, and the one that names a file that does */
  readonly variable: string;
  readonly fileVariable: string;
}

/**
 * A token: from the file that a flag names, else from its variable, else from the file that a variable names; empty
 * when there is none. It is never in the argument list, where every user of the machine could read it, and never in a
 * message.
 */
export async function readToken(
  { what, hint, variable, fileVariable }: TokenSource,
  file: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
  log: Log,
): Promise<string> {
  const own = env[variable]?.trim();
  const fileIsFlag = file !== undefined && file !== env[fileVariable];
  if (file === undefined && !own) return '';
  const token = own && !fileIsFlag ? own : await readTokenFile(file as string, hint, log);
  if (token !== '' && !USABLE.test(token)) {
    throw fatal(EXIT.config, 'bad-token', `${what} has characters that no token has`, { hint });
  }
  return token;
}

async function readTokenFile(path: string, hint: string, log: Log): Promise<string> {
  try {
    const text = await readFile(path, 'utf8');
    if (((await stat(path)).mode & 0o077) !== 0) {
      log.warn(`${path} can be read by others`, `chmod 600 ${path}`);
    }
    return text.trim();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw fatal(EXIT.config, 'no-token', `cannot read the token file ${path} (${code})`, { hint });
  }
}
