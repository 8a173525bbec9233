import type { Log } from '../stage/log.ts';

/**
 * Everything that is said to people goes through here, to stderr:
 * `tool: what: why`, lower case, no final period; a hint on its own line; a stack only with --debug.
 */
export interface LogOptions {
  readonly tool: string;
  readonly format: 'text' | 'json';
  readonly level: 'quiet' | 'normal' | 'verbose';
  readonly debug: boolean;
  readonly clock: () => number;
}

const LEVELS = { quiet: 1, normal: 3, verbose: 4 } as const;

/** A log on top of consola, both of whose streams are stderr. */
export async function createLog(options: LogOptions): Promise<Log> {
  const { createConsola } = await import('consola/core');
  const stream = process.stderr;
  const say = (level: string, message: string, hint: string | undefined): void => {
    if (options.format === 'json') {
      const t = new Date(options.clock()).toISOString();
      stream.write(`${JSON.stringify({ t, level, tool: options.tool, message, hint })}\n`);
      return;
    }
    // control characters of foreign text must not reach a terminal
    const clean = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');
    stream.write(`${options.tool}: ${clean(message)}\n`);
    if (hint !== undefined) stream.write(`${options.tool}: hint: ${clean(hint)}\n`);
  };
  const consola = createConsola({
    level: LEVELS[options.level],
    stdout: stream,
    stderr: stream,
    throttle: 0,
    reporters: [
      {
        log({ type, args }) {
          const [message, hint] = args as [string, string | undefined];
          say(type, message, hint);
        },
      },
    ],
  });
  return {
    error: (message, hint) => consola.error(message, hint),
    warn: (message, hint) => consola.warn(message, hint),
    info: (message) => consola.info(message),
    debug: (message) => consola.debug(message),
    trace(error) {
      if (options.debug) stream.write(`${error.stack ?? error.message}\n`);
    },
  };
}
