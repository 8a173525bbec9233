import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Agent } from 'undici';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Client } from '../../../src/http/client.ts';
import { silentLog } from '../../../src/stage/log.ts';
import { retry } from '../../../src/stage/retry.ts';
import { pullOnce } from '../../../src/transcribe/models/pull.ts';

const BODY = Buffer.alloc(300_000, 'weights ');
const MODEL = {
  name: 'tiny',
  file: 'ggml-tiny.bin',
  bytes: BODY.length,
  sha256: createHash('sha256').update(BODY).digest('hex'),
};

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let directory = '';
let server: Server;
let base: URL;
let answers: Answer[] = [];
const asked: (string | undefined)[] = [];
const dispatcher = new Agent();

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'pull-'));
  answers = [];
  asked.length = 0;
  server = createServer((request, response) => {
    asked.push(request.headers.range);
    (answers.shift() ?? whole)(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/models/`);
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(directory, { recursive: true });
});

/** Answers as a file server does. */
const whole: Answer = (request, response) => {
  const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
  const headers = { 'content-length': BODY.length - from };
  if (from === 0) response.writeHead(200, headers);
  else {
    const range = `bytes ${from}-${BODY.length - 1}/${BODY.length}`;
    response.writeHead(206, { ...headers, 'content-range': range });
  }
  response.end(BODY.subarray(from));
};

let open: ServerResponse | null = null;

/** Promises everything, and breaks off when something has arrived. */
const cut: Answer = (_, response) => {
  response.writeHead(200, { 'content-length': BODY.length });
  response.write(BODY.subarray(0, 120_000));
  open = response;
};

function status(code: number): Answer {
  return (_, response) => response.writeHead(code).end('no');
}

const told: number[] = [];

function pull(): Promise<void> {
  told.length = 0;
  const signal = new AbortController().signal;
  const service = 'the model server';
  const client = new Client({
    service,
    base,
    headers: {},
    dispatcher,
    timeout: 5000,
    clock: () => 0,
  });
  const path = join(directory, MODEL.file);
  const progress = (bytes: number): void => {
    told.push(bytes);
    open?.destroy();
    open = null;
  };
  return retry(() => pullOnce({ model: MODEL, path, client, base, signal, progress }), {
    tries: 4,
    base: 1,
    maxWait: 10,
    random: () => 0,
    sleep: async () => undefined,
    signal,
    log: silentLog,
  });
}

/** Whether the model is there, byte for byte; a matcher would take a second to compare so many. */
async function isWhole(): Promise<boolean> {
  return BODY.equals(await readFile(join(directory, MODEL.file)));
}

async function here(): Promise<string[]> {
  return readdir(directory);
}

describe('pullOnce', () => {
  it('downloads a model, and tells how far it is', async () => {
    await pull();
    expect(await isWhole()).toBe(true);
    expect(await here()).toEqual([MODEL.file]);
    expect(told.at(-1)).toBe(BODY.length);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  it('goes on where the connection broke', async () => {
    answers = [cut];
    await pull();
    expect(asked).toEqual([undefined, expect.stringMatching(/^bytes=[1-9]\d*-$/)]);
    expect(await isWhole()).toBe(true);
  });

  it('goes on where an earlier run ended', async () => {
    await writeFile(join(directory, `${MODEL.file}.part`), BODY.subarray(0, 1000));
    await pull();
    expect(asked).toEqual(['bytes=1000-']);
    expect(await isWhole()).toBe(true);
  });

  it('begins anew where the server does not go on', async () => {
    const part = join(directory, `${MODEL.file}.part`);
    for (const answer of [
      // the range is ignored
      (_: IncomingMessage, response: ServerResponse) => response.writeHead(200).end(BODY),
      // another range
      (_: IncomingMessage, response: ServerResponse) =>
        response.writeHead(206, { 'content-range': `bytes 7-9/${BODY.length}` }).end('abc'),
      status(416),
    ]) {
      await writeFile(part, BODY.subarray(0, 1000));
      answers = [answer];
      await pull();
      expect(await isWhole()).toBe(true);
      await rm(join(directory, MODEL.file));
    }
  });

  it('keeps nothing of a file that is not what it should be', async () => {
    const lie = Buffer.from(BODY);
    lie[5] = 0;
    answers = [(_, response) => response.writeHead(200).end(lie)];
    await expect(pull()).rejects.toMatchObject({
      recovery: 'fatal',
      exitCode: 69,
      code: 'model-checksum',
      message: 'ggml-tiny.bin is not the file it should be',
    });
    expect(await here()).toEqual([]);
    await writeFile(join(directory, `${MODEL.file}.part`), lie.subarray(0, 1000));
    await expect(pull()).rejects.toMatchObject({ code: 'model-checksum' });
    expect(await here()).toEqual([]);
    answers = [(_, response) => response.writeHead(200).end(Buffer.concat([BODY, BODY]))];
    await expect(pull()).rejects.toMatchObject({ code: 'model-size' });
  });

  it('tries again after what passes, and gives up on what does not', async () => {
    answers = [status(503), status(429)];
    await pull();
    expect(asked.length).toBe(3);
    await rm(join(directory, MODEL.file));
    answers = [status(404)];
    await expect(pull()).rejects.toMatchObject({
      exitCode: 69,
      message: 'the model server has no ggml-tiny.bin (404)',
    });
  });

  it('follows the server to where the file is, but not for ever', async () => {
    const moved: Answer = (request, response) =>
      response.writeHead(302, { location: `/elsewhere${request.url}` }).end();
    answers = [moved, moved];
    await pull();
    expect(await isWhole()).toBe(true);
    await rm(join(directory, MODEL.file));
    answers = Array.from({ length: 9 }, () => moved);
    await expect(pull()).rejects.toMatchObject({ code: 'redirect' });
  });

  it('says that there is no connection', async () => {
    base = new URL('http://127.0.0.1:9/');
    await expect(pull()).rejects.toMatchObject({ recovery: 'retriable' });
  });
});
