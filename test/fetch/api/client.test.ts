import { Dispatcher } from 'undici';
import { describe, expect, it } from 'vitest';
import { Api } from '../../../src/fetch/api/client.ts';
import { errorOf } from '../api-client.ts';

/** Notes what is asked and fails it with `error`. */
class Refusing extends Dispatcher {
  asked: Dispatcher.DispatchOptions | undefined;
  readonly #error: Error;

  constructor(error: Error) {
    super();
    this.#error = error;
  }

  override dispatch(
    options: Dispatcher.DispatchOptions,
    handler: Dispatcher.DispatchHandler,
  ): boolean {
    this.asked = options;
    handler.onError?.(this.#error);
    return true;
  }
}

const { signal } = new AbortController();

function api(dispatcher: Dispatcher): Api {
  return new Api({
    base: new URL('https://example.com/spinoco/'),
    token: 'secret-token',
    protocol: '2',
    userAgent: 'spinoco-fetch/1.2.3',
    dispatcher,
    timeout: 1234,
    clock: () => 0,
  });
}

describe('Api', () => {
  it('says who asks, in which version, and how long it waits', async () => {
    const dispatcher = new Refusing(new Error('x'));
    await errorOf(api(dispatcher).send({ path: 'task/query', body: '{"count":1}', signal }));
    expect(dispatcher.asked).toMatchObject({
      origin: 'https://example.com',
      path: '/spinoco/task/query',
      method: 'POST',
      body: '{"count":1}',
      headers: {
        authorization: 'Bearer secret-token',
        'x-spinoco-protocol-version': '2',
        'user-agent': 'spinoco-fetch/1.2.3',
      },
      headersTimeout: 1234,
      bodyTimeout: 1234,
    });
  });

  it('makes a retriable error of a failure, without the token', async () => {
    const cause = Object.assign(new Error('to secret-token'), { code: 'UND_ERR_HEADERS_TIMEOUT' });
    const error = await errorOf(api(new Refusing(cause)).send({ path: 'x', signal }));
    expect(error).toMatchObject({ recovery: 'retriable', code: 'timeout' });
    expect(error.message).not.toContain('secret-token');
  });
});
