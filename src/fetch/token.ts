import { readFile, stat } from 'node:fs/promises';
import { fatal } from '../stage/errors.ts';
import { EXIT } from '../stage/exit-codes.ts';
import type { Log } from '../stage/log.ts';

const HINT = 'put it into SPINOCO_TOKEN (in ./.env, for example) or name a file that holds it';

/** Visible ASCII: anything else would break the header, or smuggle another one in. */
const USABLE = /^[\x21-\x7e]+$/;

/**
 * The API token: from `--token-file`, else SPINOCO_TOKEN, else the file named by SPINOCO_TOKEN_FILE. It is never in the
 * argument list, where every user of the machine could read it, and never in a message.
 */
export async function readToken(
  tokenFile: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
  log: Log,
): Promise<string> {
  const variable = env.SPINOCO_TOKEN?.trim();
  const fileIsFlag = tokenFile !== undefined && tokenFile !== env.SPINOCO_TOKEN_FILE;
  const token =
    variable && !fileIsFlag
      ? variable
      : tokenFile === undefined
        ? ''
        : await readTokenFile(tokenFile, log);
  if (token === '') throw fatal(EXIT.config, 'no-token', 'no API token', { hint: HINT });
  if (!USABLE.test(token)) {
    throw fatal(EXIT.config, 'bad-token', 'the API token has characters that no token has', {
      hint: HINT,
    });
  }
  return token;
}

async function readTokenFile(path: string, log: Log): Promise<string> {
  try {
    const text = await readFile(path, 'utf8');
    if (((await stat(path)).mode & 0o077) !== 0) {
      log.warn(`${path} can be read by others`, `chmod 600 ${path}`);
    }
    return text.trim();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw fatal(EXIT.config, 'no-token', `cannot read the token file ${path} (${code})`, {
      hint: HINT,
    });
  }
}
