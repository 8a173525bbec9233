import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Answer, discard } from '../../http/answer.ts';
import type { Client } from '../../http/client.ts';
import { header } from '../../http/errors.ts';
import { fatal, retriable, type StageError } from '../../stage/errors.ts';
import { EXIT } from '../../stage/exit-codes.ts';
import { syncDirectory } from '../../stage/files.ts';
import { sha256OfFile } from '../sha256.ts';
import type { CatalogueModel } from './catalogue.ts';
import { sizeOf, UNFINISHED } from './stored.ts';

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Model repositories answer from elsewhere, over a step or two. */
const MOST_REDIRECTS = 5;

export interface Pull {
  readonly model: CatalogueModel;
  /** where it goes */
  readonly path: string;
  readonly client: Client;
  readonly base: URL;
  readonly signal: AbortSignal;
  /** is told how many bytes are there */
  progress(bytes: number): void;
}

/**
 * Downloads a model once, from where an earlier try ended; the file appears under its name only when it has the
 * catalogue's size and sha256.
 * @throws StageError retriable when it may go better next time; fatal 69 when the server has no such file, or another
 */
export async function pullOnce(pull: Pull): Promise<void> {
  const { model, path } = pull;
  const part = `${path}${UNFINISHED}`;
  await mkdir(dirname(path), { recursive: true });
  let there = (await sizeOf(part)) ?? 0;
  // longer than the model: of another version
  if (there > model.bytes) {
    await rm(part);
    there = 0;
  }
  if (there < model.bytes) await receive(pull, part, there);
  if ((await sha256OfFile(part)) !== model.sha256) {
    await rm(part);
    throw fatal(EXIT.unavailable, 'model-checksum', `${model.file} is not the file it should be`, {
      hint: 'the sha256 differs from the catalogue: try again, or another --models-url',
    });
  }
  await rename(part, path);
  await syncDirectory(dirname(path));
}

async function receive(pull: Pull, part: string, there: number): Promise<void> {
  const { model, client, signal } = pull;
  const answer = await ask(pull, there);
  const file = await open(part, 'a');
  try {
    let bytes = await startOf(answer, there, model, file);
    for await (const chunk of client.bytes(answer, signal)) {
      bytes += chunk.length;
      if (bytes > model.bytes) throw await tooMuch(file, model);
      await file.appendFile(chunk);
      pull.progress(bytes);
    }
    await file.sync();
    if (bytes < model.bytes) {
      throw retriable('short-body', `the download broke off at ${bytes} of ${model.bytes} bytes`);
    }
  } finally {
    await file.close();
  }
}

/** The answer that has the bytes, wherever the server sends us for them. */
async function ask({ model, client, base, signal }: Pull, there: number): Promise<Answer> {
  let url = new URL(model.file, base);
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const headers = there > 0 ? { range: `bytes=${there}-` } : {};
    const answer = await client.send({ path: url.href, headers, signal });
    if (!REDIRECTS.has(answer.status)) return answer;
    await discard(answer);
    const next = new URL(header(answer.headers, 'location') ?? '', url);
    if (url.protocol === 'https:' && next.protocol !== 'https:') break;
    url = next;
  }
  throw fatal(EXIT.unavailable, 'redirect', 'the model server sends us round and round', {
    hint: 'check --models-url',
  });
}

/** How many bytes stand before those that the answer brings; what does not fit together is begun anew. */
async function startOf(
  answer: Answer,
  there: number,
  model: CatalogueModel,
  file: FileHandle,
): Promise<number> {
  const range = header(answer.headers, 'content-range');
  if (answer.status === 206 && range?.startsWith(`bytes ${there}-`)) return there;
  if (answer.status === 200) {
    await file.truncate(0);
    return 0;
  }
  await discard(answer);
  if (answer.status === 206 || answer.status === 416) {
    await file.truncate(0);
    throw retriable('bad-range', 'the model server does not go on where we were');
  }
  const missing = `the model server has no ${model.file} (${answer.status})`;
  throw fatal(EXIT.unavailable, `http-${answer.status}`, missing, { hint: 'check --models-url' });
}

async function tooMuch(file: FileHandle, model: CatalogueModel): Promise<StageError> {
  await file.truncate(0);
  return fatal(EXIT.unavailable, 'model-size', `${model.file} is larger than it should be`, {
    hint: 'check --models-url',
  });
}
