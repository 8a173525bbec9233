import { readToken as read } from '../http/token.ts';
import { fatal } from '../stage/errors.ts';
import { EXIT } from '../stage/exit-codes.ts';
import type { Log } from '../stage/log.ts';

const HINT = 'put it into SPINOCO_TOKEN (in ./.env, for example) or name a file that holds it';

/** The API token: from `--token-file`, else SPINOCO_TOKEN, else the file named by SPINOCO_TOKEN_FILE. */
export async function readToken(
  tokenFile: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
  log: Log,
): Promise<string> {
  const token = await read(
    {
      what: 'the API token',
      hint: HINT,
      variable: 'SPINOCO_TOKEN',
      fileVariable: 'SPINOCO_TOKEN_FILE',
    },
    tokenFile,
    env,
    log,
  );
  if (token === '') throw fatal(EXIT.config, 'no-token', 'no API token', { hint: HINT });
  return token;
}
