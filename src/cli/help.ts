import { stripVTControlCharacters } from 'node:util';
import { type ArgsDef, defineCommand, renderUsage } from 'citty';
import type { Command, Flags, Tool } from '../stage/tool.ts';
import { commandFlags, stageFlags } from './arguments.ts';

function argsOf(flags: Flags, words: string | undefined): ArgsDef {
  const args: ArgsDef = {};
  if (words !== undefined) args.file = { type: 'positional', description: words, required: false };
  for (const [name, flag] of Object.entries(flags)) {
    const note = flag.default === undefined ? '' : ` (${flag.default})`;
    const common = {
      description: flag.description + note,
      ...(flag.short === undefined ? {} : { alias: flag.short }),
    };
    args[name] =
      flag.type === 'boolean'
        ? { type: 'boolean', ...common }
        : { type: 'string', ...common, valueHint: flag.value ?? 'VALUE' };
  }
  return args;
}

/** Help of a tool or of one of its subcommands, rendered by citty; colours only for a terminal. */
export async function help(
  tool: Tool,
  commands: Readonly<Record<string, Command>>,
  name: string | null,
  colours: boolean,
): Promise<string> {
  const command = name === null ? null : commands[name];
  const definition = command
    ? defineCommand({
        meta: { name: `${tool.name} ${name}`, description: command.description },
        args: argsOf(commandFlags(command), command.args),
      })
    : defineCommand({
        meta: { name: tool.name, description: tool.description },
        args: argsOf(stageFlags(tool), tool.files),
      });
  let text = await renderUsage(definition);
  if (!command) {
    const list = Object.entries(commands).map(
      ([word, { description }]) => `  ${word.padEnd(8)} ${description}`,
    );
    text += `\nSUBCOMMANDS (${tool.name} NAME --help)\n\n${list.join('\n')}\n`;
  }
  return `${colours ? text : stripVTControlCharacters(text)}\n`;
}
