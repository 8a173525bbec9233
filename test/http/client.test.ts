import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { Agent } from 'undici';
import { expect, onTestFinished, test } from 'vitest';
import { Client } from '../../src/http/client.ts';
import type { StageError } from '../../src/stage/errors.ts';

const { signal } = new AbortController();

async function listen(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

async function serve(
  listener: RequestListener,
  options: { timeout?: number; clock?: () => number } = {},
) {
  const dispatcher = new Agent();
  onTestFinished(() => dispatcher.destroy());
  return new Client({
    service: 'the service',
    base: new URL(await listen(createServer(listener))),
    headers: { authorization: 'Bearer secret' },
    dispatcher,
    timeout: options.timeout ?? 5000,
    clock: options.clock ?? (() => 0),
  });
}

const errorOf = (promise: Promise<unknown>): Promise<StageError> =>
  promise.then(
    () => Promise.reject(new Error('did not fail')),
    (error: StageError) => error,
  );

test('a redirect is an answer, and nobody follows it with the token', async () => {
  const asked: unknown[] = [];
  const other = await listen(
    createServer((request, response) => {
      asked.push(request.headers);
      response.end();
    }),
  );
  const client = await serve((_, response) => response.writeHead(307, { location: other }).end());
  expect((await client.send({ path: 'x', signal })).status).toBe(307);
  expect(asked).toEqual([]);
});

test('drops that come so slowly that they never end are a timeout; only waiting counts', async () => {
  let now = 0;
  const client = await serve(
    (_, response) => {
      const timer = setInterval(() => response.write('x'), 5);
      response.on('close', () => clearInterval(timer));
    },
    // a minute passes whenever somebody looks
    { timeout: 60_000, clock: () => (now += 60_000) },
  );
  const answer = await client.send({ path: 'x', signal });
  expect(await errorOf(client.json(answer, signal))).toMatchObject({
    recovery: 'retriable',
    code: 'timeout',
    message: 'the service sent only 1 bytes in 60 s',
  });
});

test('a silence inside the body is a timeout', async () => {
  const client = await serve((_, response) => response.write('{'), { timeout: 50 });
  const answer = await client.send({ path: 'x', signal });
  expect(await errorOf(client.json(answer, signal))).toMatchObject({ code: 'timeout' });
});

test('packed answers are unpacked, broken ones are tried again, endless ones are given up', async () => {
  const packed = gzipSync(JSON.stringify({ a: 'b'.repeat(1000) }));
  const bomb = gzipSync(Buffer.alloc(100 * 1024 * 1024));
  const bodies = [packed, packed.subarray(0, 20), Buffer.from('no gzip'), bomb];
  const client = await serve((_, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(bodies.shift());
  });
  const read = async () => client.json(await client.send({ path: 'x', signal }), signal);
  expect(await read()).toEqual({ a: 'b'.repeat(1000) });
  expect(await errorOf(read())).toMatchObject({ recovery: 'retriable', code: 'bad-answer' });
  expect(await errorOf(read())).toMatchObject({ recovery: 'retriable', code: 'bad-answer' });
  expect((await errorOf(read())).message).toBe('the service answered far too much');
});

test('an encoding that was not asked for is refused', async () => {
  const client = await serve((_, response) => {
    response.writeHead(200, { 'content-encoding': 'rot13' }).end('{}');
  });
  const answer = await client.send({ path: 'x', signal });
  expect(await errorOf(client.json(answer, signal))).toMatchObject({ code: 'bad-answer' });
});
