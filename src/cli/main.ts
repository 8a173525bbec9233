import { fatal, StageError } from '../stage/errors.ts';
import type { ExitCode } from '../stage/exit-codes.ts';
import { EXIT } from '../stage/exit-codes.ts';
import type { Command, Tool } from '../stage/tool.ts';
import { parseArguments } from './arguments.ts';
import { printable, printableJson } from './printable.ts';
import { statusCommand } from './status-command.ts';
import { VERSION } from './version.ts';

/**
 * Runs one of the tools on this process: the only place that sets its exit code. It is never ended by force, since
 * that would cut off what stdout still holds.
 */
export async function main(tool: Tool): Promise<void> {
  // whoever listened to what is said may go away; the work goes on
  process.stderr.on('error', () => undefined);
  process.exitCode = await run(tool, process.argv.slice(2));
}

async function run(tool: Tool, argv: readonly string[]): Promise<ExitCode> {
  const commands: Readonly<Record<string, Command>> = { ...tool.commands, status: statusCommand };
  try {
    const parsed = parseArguments(argv, tool, commands);
    if (parsed.values.help === true) {
      const { help } = await import('./help.ts');
      const colours = process.stdout.isTTY === true && !process.env.NO_COLOR;
      return await print(await help(tool, commands, parsed.command, colours));
    }
    if (parsed.values.version === true) {
      return await print(`${tool.name} ${VERSION}\n`);
    }
    if (parsed.command !== null) {
      const { runCommand } = await import('./run-command.ts');
      return await runCommand(tool, commands[parsed.command] as Command, parsed);
    }
    const { runTool } = await import('./run-tool.ts');
    return await runTool(tool, parsed);
  } catch (error) {
    return sayLast(tool, error, argv);
  }
}

/** Text to stdout; a reader that went away is no error. */
async function print(text: string): Promise<ExitCode> {
  const error = await new Promise<NodeJS.ErrnoException | null | undefined>((resolve) => {
    process.stdout.on('error', resolve);
    process.stdout.write(text, resolve);
  });
  if (!error || error.code === 'EPIPE') return EXIT.ok;
  throw fatal(EXIT.io, 'stdout', `cannot write to stdout (${error.code ?? error.message})`);
}

/** The last words of a run that could not even begin, so that there are no options yet to ask for their form. */
function sayLast(tool: Tool, error: unknown, argv: readonly string[]): ExitCode {
  const known = error instanceof StageError ? error : null;
  const message = known?.message ?? `unexpected ${(error as Error)?.message ?? String(error)}`;
  const exit = known?.exitCode ?? EXIT.some;
  const stack = argv.includes('--debug') ? (error as Error)?.stack : undefined;
  const at = argv.indexOf('--log-format');
  const format = at === -1 ? undefined : argv[at + 1];
  if (format === 'json' || argv.includes('--log-format=json')) {
    const head = { t: new Date().toISOString(), level: 'error', tool: tool.name, message };
    const line = { ...head, hint: known?.hint, stack, event: 'summary', exit, counts: {} };
    process.stderr.write(`${printableJson(line)}\n`);
    return exit;
  }
  process.stderr.write(`${tool.name}: ${printable(message)}\n`);
  if (known?.hint) process.stderr.write(`${tool.name}: hint: ${printable(known.hint)}\n`);
  if (stack) process.stderr.write(`${stack.split('\n').map(printable).join('\n')}\n`);
  return exit;
}
