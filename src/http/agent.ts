import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici';
import { fatal } from '../stage/errors.ts';
import { EXIT } from '../stage/exit-codes.ts';
import { isLoopback } from './base.ts';

export interface AgentOptions {
  /** connections at the same time; they are kept alive */
  readonly connections: number;
  /** of connecting, in milliseconds */
  readonly timeout: number;
  /** for https_proxy, http_proxy, all_proxy and no_proxy, in small letters or large ones */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Connections to one service, through the proxy that the environment names for it, as curl reads it. This machine is
 * always reached directly: a token that goes there in plain http must not be shown to a proxy.
 */
export function createAgent(base: URL, { connections, timeout, env }: AgentOptions): Dispatcher {
  const options = { connections, connect: { timeout } };
  const proxy = isLoopback(base) ? '' : proxyFor(base, env);
  if (proxy === '') return new Agent(options);
  const noProxy = env.no_proxy ?? env.NO_PROXY ?? '';
  try {
    return new EnvHttpProxyAgent({ ...options, httpProxy: proxy, httpsProxy: proxy, noProxy });
  } catch {
    // what is wrong with it may quote a password
    throw fatal(EXIT.config, 'proxy', 'the address of the proxy is no http or https URL', {
      hint: 'check https_proxy, http_proxy and all_proxy',
    });
  }
}

function proxyFor(base: URL, env: AgentOptions['env']): string {
  const name = `${base.protocol.slice(0, -1)}_proxy`;
  // HTTP_PROXY in large letters is a request's header to CGI programs, but this is none
  const own = env[name] ?? env[name.toUpperCase()];
  const proxy = own ?? env.all_proxy ?? env.ALL_PROXY ?? '';
  return proxy === '' || proxy.includes('://') ? proxy : `http://${proxy}`;
}
