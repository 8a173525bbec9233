import { parseArgs } from 'node:util';
import { fatal, type StageError } from '../stage/errors.ts';
import { EXIT } from '../stage/exit-codes.ts';
import type { Command, Flags, Tool } from '../stage/tool.ts';
import { GENERAL, READING, STAGE } from './shared-flags.ts';

/** A command line, taken apart: which command, its flags by name, its other words. */
export interface Arguments {
  /** null: the stage itself */
  readonly command: string | null;
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly words: readonly string[];
}

/** Every flag that the stage of a tool takes. */
export function stageFlags(tool: Tool): Flags {
  return { ...tool.flags, ...STAGE, ...(tool.files === undefined ? {} : READING), ...GENERAL };
}

/** Every flag that a subcommand takes. */
export function commandFlags(command: Command): Flags {
  return { ...command.flags, ...GENERAL };
}

function optionsOf(flags: Flags) {
  return Object.fromEntries(
    Object.entries(flags).map(([name, flag]) => [
      name,
      {
        type: flag.type,
        multiple: flag.repeat === true,
        ...(flag.short === undefined ? {} : { short: flag.short }),
      },
    ]),
  );
}

/** A mistake on the command line: exit 2. */
export function usage(message: string, tool: string): StageError {
  return fatal(EXIT.usage, 'usage', message, { hint: `try ${tool} --help` });
}

/**
 * Takes a command line apart, strictly: an unknown flag or a missing value is a usage error. The first word is a
 * subcommand only if it equals one. (citty, which defines and documents the flags, would ignore unknown ones and
 * swallow values.)
 */
export function parseArguments(
  argv: readonly string[],
  tool: Tool,
  commands: Readonly<Record<string, Command>>,
): Arguments {
  const every = Object.assign(
    {},
    ...Object.values(commands).map(commandFlags),
    stageFlags(tool),
  ) as Flags;
  const { tokens } = parseArgs({
    args: [...argv],
    options: optionsOf(every),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const first = tokens.find(
    (token) => token.kind === 'positional' || token.kind === 'option-terminator',
  );
  const name =
    first?.kind === 'positional' && Object.hasOwn(commands, first.value) ? first.value : null;
  const command = name === null ? null : (commands[name] as Command);
  const rest = name === null ? argv : argv.filter((_, index) => index !== first?.index);
  try {
    const { values, positionals } = parseArgs({
      args: [...rest],
      options: optionsOf(command ? commandFlags(command) : stageFlags(tool)),
      strict: true,
      allowPositionals: command !== null || tool.files !== undefined,
    });
    return { command: name, values, words: positionals };
  } catch (error) {
    throw usage(firstSentence((error as Error).message), tool.name);
  }
}

/** Node explains at length; the first sentence says it, in our style. */
function firstSentence(message: string): string {
  const sentence = message.split(/\.\s|\n/)[0] ?? message;
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
}
