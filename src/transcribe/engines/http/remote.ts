import { setMaxListeners } from 'node:events';
import type { Dispatcher } from 'undici';
import { VERSION } from '../../../cli/version.ts';
import { createAgent } from '../../../http/agent.ts';
import { isLoopback, parseBase } from '../../../http/base.ts';
import { Client } from '../../../http/client.ts';
import { Pace } from '../../../http/pace.ts';
import { readToken } from '../../../http/token.ts';
import type { RetryOptions } from '../../../stage/retry.ts';
import type { CommandContext, Context } from '../../../stage/tool.ts';
import type { DialectName } from './dialect.ts';
import type { ServerOptions } from './options.ts';
import { splitAddress } from './recognise.ts';

/** Tries of a window or of a question, and the longest pause between two, ms. */
const PATIENCE = { tries: 4, base: 500, maxWait: 120_000 };

/** Longest wait for a connection, and for an answer to anything but a window, ms. */
const SOON = 30_000;

type Around = Pick<
  Context | CommandContext,
  'env' | 'log' | 'clock' | 'sleep' | 'random' | 'signal'
>;

/** A way to somebody else's server; nothing is connected yet. */
export interface Remote {
  readonly client: Client;
  /** as wished, or as the address gives away; null: to be asked */
  readonly dialect: DialectName | null;
  readonly patience: RetryOptions;
  /** its name and port, for people */
  readonly host: string;
  close(): Promise<void>;
}

/** Patience with servers, ours or not. */
export function patienceOf({ random, sleep, signal, log }: Around): RetryOptions {
  return { ...PATIENCE, random, sleep, signal, log };
}

/**
 * The way to the server of `--asr-url`: its address is checked, its token read.
 * @throws StageError fatal 78 for an address or a token that cannot be used
 */
export async function remoteOf(
  url: string,
  options: ServerOptions,
  around: Around,
  connections: number,
): Promise<Remote> {
  const { env, log, clock, sleep, signal } = around;
  const token = await readToken(
    {
      what: 'the token of the speech server',
      hint: 'put it into SPINOCO_ASR_TOKEN or name a file that holds it',
      variable: 'SPINOCO_ASR_TOKEN',
      fileVariable: 'SPINOCO_TRANSCRIBE_ASR_TOKEN_FILE',
    },
    options.asrTokenFile,
    env,
    log,
  );
  const address = splitAddress(url);
  const base = parseBase(address.base, {
    what: 'the address of the speech server',
    hint: 'check --asr-url',
    secret: token !== '',
  });
  if (base.protocol === 'http:' && !isLoopback(base)) {
    log.warn(
      `recordings go to ${base.host} unencrypted`,
      'use https where others share the network',
    );
  }
  // every request in flight listens
  setMaxListeners(0, signal);
  const dispatcher: Dispatcher = createAgent(base, { connections, timeout: SOON, env });
  const client = new Client({
    service: 'the speech server',
    base,
    headers: {
      'user-agent': `spinoco-transcribe/${VERSION}`,
      ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
    },
    dispatcher,
    timeout: SOON,
    clock,
    ...(options.asrRate > 0 ? { pace: new Pace(options.asrRate, clock, sleep) } : {}),
  });
  return {
    client,
    dialect: options.asrDialect === 'auto' ? address.dialect : options.asrDialect,
    patience: patienceOf(around),
    host: base.host,
    close: () => dispatcher.destroy(),
  };
}
