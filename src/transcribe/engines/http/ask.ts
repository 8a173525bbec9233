import { discard } from '../../../http/answer.ts';
import type { Client } from '../../../http/client.ts';
import { failed, fatal, type StageError } from '../../../stage/errors.ts';
import { EXIT } from '../../../stage/exit-codes.ts';
import { type Understood, understand } from './answer.ts';
import type { Fields } from './dialect.ts';
import { formOf } from './multipart.ts';
import { secondsOf } from './wav.ts';

export interface Question {
  /** relative to the address */
  readonly path: string;
  /** of a window of so many seconds */
  fields(seconds: number): Fields;
  /** longest wait for an answer, ms: the server has to hear the window first, and maybe others before it */
  readonly patience: number;
}

/**
 * Sends one window to a server, once.
 * @throws StageError retriable for what may go better; failed for a refusal of this window; fatal for a refusal of us
 */
export async function ask(
  client: Client,
  wav: Uint8Array,
  question: Question,
  signal: AbortSignal,
): Promise<Understood> {
  const { path, patience } = question;
  const seconds = secondsOf(wav);
  const { type, body } = formOf(question.fields(seconds), wav);
  const headers = { 'content-type': type };
  const answer = await client.send({ path, headers, body, signal, patience });
  if (answer.status !== 200) {
    await discard(answer);
    throw refused(answer.status, wav.length);
  }
  return understand(await client.json(answer, signal), seconds);
}

/** The error of an answer that is final and no transcript. What the server said is not repeated: it may quote us. */
export function refused(status: number, bytes: number): StageError {
  const code = `http-${status}`;
  if (status === 401 || status === 403) {
    return fatal(EXIT.noperm, code, `the speech server refuses the token (${status})`, {
      hint: 'check --asr-token-file or SPINOCO_ASR_TOKEN',
    });
  }
  if (status === 413) {
    const size = Math.ceil(bytes / 1000);
    return fatal(EXIT.unavailable, code, `the speech server takes no window of ${size} kB (413)`, {
      hint: 'let it take 2 MB a request (nginx: client_max_body_size 2m)',
    });
  }
  if (status < 400 || status === 404 || status === 405) {
    return fatal(
      EXIT.unavailable,
      code,
      `the speech server does not know what we ask (${status})`,
      {
        hint: 'check --asr-url, --asr-dialect and --asr-model',
      },
    );
  }
  return failed(code, `the speech server refused a window (${status})`);
}
