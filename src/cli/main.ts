import { StageError } from '../stage/errors.ts';
import type { ExitCode } from '../stage/exit-codes.ts';
import { EXIT } from '../stage/exit-codes.ts';
import type { Command, Tool } from '../stage/tool.ts';
import { parseArguments } from './arguments.ts';
import { statusCommand } from './status-command.ts';
import { VERSION } from './version.ts';

/**
 * Runs one of the tools on this process: the only place that sets its exit code. It is never ended by force, since
 * that would cut off what stdout still holds.
 */
export async function main(tool: Tool): Promise<void> {
  process.exitCode = await run(tool, process.argv.slice(2));
}

async function run(tool: Tool, argv: readonly string[]): Promise<ExitCode> {
  const commands: Readonly<Record<string, Command>> = { ...tool.commands, status: statusCommand };
  try {
    const parsed = parseArguments(argv, tool, commands);
    if (parsed.values.help === true) {
      const { help } = await import('./help.ts');
      const colours = process.stdout.isTTY === true && !process.env.NO_COLOR;
      process.stdout.write(await help(tool, commands, parsed.command, colours));
      return EXIT.ok;
    }
    if (parsed.values.version === true) {
      process.stdout.write(`${tool.name} ${VERSION}\n`);
      return EXIT.ok;
    }
    if (parsed.command !== null) {
      const { runCommand } = await import('./run-command.ts');
      return await runCommand(tool, commands[parsed.command] as Command, parsed);
    }
    const { runTool } = await import('./run-tool.ts');
    return await runTool(tool, parsed);
  } catch (error) {
    return sayLast(tool, error, argv.includes('--debug'));
  }
}

/** The last words of a run that could not even begin. */
function sayLast(tool: Tool, error: unknown, debug: boolean): ExitCode {
  const known = error instanceof StageError ? error : null;
  const message = known?.message ?? `unexpected ${(error as Error)?.message ?? String(error)}`;
  process.stderr.write(`${tool.name}: ${message}\n`);
  if (known?.hint) process.stderr.write(`${tool.name}: hint: ${known.hint}\n`);
  if (debug) process.stderr.write(`${(error as Error)?.stack ?? ''}\n`);
  return known?.exitCode ?? EXIT.some;
}
