import type { Log } from '../stage/log.ts';
import { printable, printableJson } from './printable.ts';
import type { Screen } from './screen.ts';

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
  readonly screen: Screen;
}

const LEVELS = { quiet: 1, normal: 3, verbose: 4 } as const;

/** A log on top of consola, both of whose streams are stderr. */
export async function createLog(options: LogOptions): Promise<Log> {
  const { createConsola } = await import('consola/core');
  const { screen } = options;
  const say = (level: string, message: string, hint: string | undefined): void => {
    if (options.format === 'json') {
      const t = new Date(options.clock()).toISOString();
      screen.say(`${printableJson({ t, level, tool: options.tool, message, hint })}\n`);
      return;
    }
    const second = hint === undefined ? '' : `${options.tool}: hint: ${printable(hint)}\n`;
    screen.say(`${options.tool}: ${printable(message)}\n${second}`);
  };
  const consola = createConsola({
    level: LEVELS[options.level],
    stdout: process.stderr,
    stderr: process.stderr,
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
      if (!options.debug) return;
      const stack = error.stack ?? error.message;
      if (options.format === 'json') say('debug', stack, undefined);
      else screen.say(`${stack.split('\n').map(printable).join('\n')}\n`);
    },
    summary(message, facts, shown) {
      if (options.format === 'text') {
        if (shown) consola.info(message);
      } else if (options.level !== 'quiet') {
        const t = new Date(options.clock()).toISOString();
        const head = { t, level: 'info', tool: options.tool, message, event: 'summary' };
        screen.say(`${printableJson({ ...head, ...facts })}\n`);
      }
    },
  };
}
