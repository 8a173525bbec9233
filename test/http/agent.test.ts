import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { request } from 'undici';
import { expect, onTestFinished, test } from 'vitest';
import { createAgent } from '../../src/http/agent.ts';
import { networkError } from '../../src/http/errors.ts';

/** A proxy that notes whom it is asked for, and refuses. */
async function proxy(): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer();
  server.on('connect', ({ url, headers }: IncomingMessage, socket) => {
    asked.push(`${url} ${headers['proxy-authorization'] ?? ''}`.trim());
    socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  return { url: `127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

async function ask(address: string, env: Record<string, string>) {
  const base = new URL(address);
  const dispatcher = createAgent(base, { connections: 1, timeout: 1000, env });
  onTestFinished(() => dispatcher.destroy());
  return request(base, { dispatcher, headersTimeout: 1000 }).then(
    ({ statusCode }) => statusCode,
    (error) => networkError('the API', error),
  );
}

test.each(['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'])('%s is used', async (name) => {
  const { url, asked } = await proxy();
  const error = await ask('https://api.example.com', { [name]: `http://me:secret@${url}` });
  expect(error).toMatchObject({ message: 'the proxy refused to connect (407)' });
  expect(asked).toEqual([`api.example.com:443 Basic ${btoa('me:secret')}`]);
});

test('no_proxy and other protocols are not', async () => {
  const { url, asked } = await proxy();
  await ask('https://localhost.invalid', { https_proxy: url, no_proxy: 'other,.invalid' });
  await ask('https://localhost.invalid', { http_proxy: url });
  expect(asked).toEqual([]);
});

test('this machine is reached directly: a token in plain http is not for a proxy', async () => {
  const { url, asked } = await proxy();
  await ask('http://127.0.0.1:1', { http_proxy: url, all_proxy: url });
  expect(asked).toEqual([]);
});

test.each(['http://me:secret@[', 'nonsense://'])(
  'a proxy that cannot be one is a configuration error that does not quote it: %s',
  (all_proxy) => {
    const make = () =>
      createAgent(new URL('https://api.example.com'), {
        connections: 1,
        timeout: 1000,
        env: { all_proxy },
      });
    expect(make).toThrow(
      expect.objectContaining({ exitCode: 78, message: expect.not.stringContaining('secret') }),
    );
  },
);
