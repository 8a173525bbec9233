import * as z from 'zod';
import { type Answer, discard } from '../../../http/answer.ts';
import type { Client } from '../../../http/client.ts';
import { header } from '../../../http/errors.ts';
import { fatal, StageError } from '../../../stage/errors.ts';
import { EXIT } from '../../../stage/exit-codes.ts';
import { type RetryOptions, retry } from '../../../stage/retry.ts';
import { refused } from './ask.ts';
import { DIALECTS, type Dialect, type DialectName } from './dialect.ts';

/** What an address turned out to be. */
export interface Recognised {
  readonly dialect: Dialect;
  /** models that it offers; null when it does not say */
  readonly models: readonly string[] | null;
}

const modelsSchema = z.looseObject({ data: z.array(z.looseObject({ id: z.string() })) });

/** Ends of addresses that people copy from elsewhere, and what they say of the dialect. */
const ENDS: readonly (readonly [RegExp, DialectName])[] = [
  [/\/inference\/?$/, 'whisper.cpp'],
  [/(\/v1)?\/audio\/transcriptions\/?$/, 'openai'],
  [/\/v1\/?$/, 'openai'],
];

/** An address without what a dialect adds to it, and the dialect that the address gives away. */
export function splitAddress(url: string): {
  readonly base: string;
  readonly dialect: DialectName | null;
} {
  for (const [end, dialect] of ENDS) {
    if (end.test(url)) return { base: url.replace(end, ''), dialect };
  }
  return { base: url, dialect: null };
}

/**
 * Asks a server what it is, before the first record. whisper.cpp names itself, in a header or in its own words for
 * what it does not have; everything else is taken at its word to speak as OpenAI does.
 * @throws StageError fatal: 69 when nobody answers, 77 when the token is refused
 */
export async function recognise(
  client: Client,
  wanted: DialectName | null,
  patience: RetryOptions,
): Promise<Recognised> {
  const { signal } = patience;
  try {
    return await retry(async () => {
      const path = wanted === null ? DIALECTS.openai.pulse : DIALECTS[wanted].pulse;
      const answer = await client.send({ path, signal });
      const { status } = answer;
      if (status === 401 || status === 403) {
        await discard(answer);
        throw refused(status, 0);
      }
      const said = await textOf(client, answer, signal);
      const name = wanted ?? (isWhisperCpp(answer, said) ? 'whisper.cpp' : 'openai');
      return { dialect: DIALECTS[name], models: status === 200 ? modelsIn(said) : null };
    }, patience);
  } catch (error) {
    if (signal.aborted || !(error instanceof StageError) || error.recovery !== 'retriable') {
      throw error;
    }
    throw unreachable(error);
  }
}

/** The end of a run whose server is not there. */
export function unreachable(error: StageError): StageError {
  return fatal(
    EXIT.unavailable,
    'asr-unavailable',
    `the speech server is not there: ${error.message}`,
    {
      cause: error,
      hint: 'check --asr-url, and that the server runs; nothing was counted as tried',
    },
  );
}

function isWhisperCpp(answer: Answer, said: string): boolean {
  if (header(answer.headers, 'server') === 'whisper.cpp') return true;
  return answer.status === 404 && said.startsWith('File Not Found (');
}

/** The beginning of what it said. */
async function textOf(client: Client, answer: Answer, signal: AbortSignal): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of client.bytes(answer, signal)) {
    parts.push(part);
    length += part.length;
    if (length > 1_000_000) break;
  }
  return Buffer.concat(parts).toString('utf8');
}

function modelsIn(said: string): string[] | null {
  try {
    const parsed = modelsSchema.safeParse(JSON.parse(said));
    return parsed.success ? parsed.data.data.map(({ id }) => id) : null;
  } catch {
    return null;
  }
}

/**
 * The model to ask for: the one that was wished, else the only one, else the cloud's name for Whisper.
 * @throws StageError fatal 78 when the server has several and nobody says which
 */
export function chooseModel({ dialect, models }: Recognised, wished: string | null): string | null {
  if (wished !== null || dialect.name === 'whisper.cpp') return wished;
  if (models === null || models.includes('whisper-1')) return 'whisper-1';
  const [only, ...others] = models;
  if (only !== undefined && others.length === 0) return only;
  throw fatal(EXIT.config, 'asr-model', 'the speech server has several models, or none', {
    hint: `say --asr-model${models.length > 0 ? `: ${models.slice(0, 10).join(', ')}` : ''}`,
  });
}
