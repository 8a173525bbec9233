import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { readRecords } from '../stage/codec.ts';
import type { ExitCode } from '../stage/exit-codes.ts';
import { EXIT } from '../stage/exit-codes.ts';
import type { Item } from '../stage/stage.ts';
import { handleSignals, Stop } from '../stage/stop.ts';
import { sayEnd } from '../stage/system-errors.ts';
import type { Command, CommandContext, Tool } from '../stage/tool.ts';
import { RecordWriter } from '../stage/writer.ts';
import { type Arguments, commandFlags } from './arguments.ts';
import { asOptionError, parseShared } from './options.ts';
import { watch } from './progress.ts';
import { rawOptions, readDotEnv } from './raw-options.ts';
import { clock, every, logFor, screenFor, sleep, stdoutIsPipe } from './surroundings.ts';

/** Runs a subcommand: the same options, words and output rules as a stage, without ledger and loop. */
export async function runCommand(
  tool: Tool,
  command: Command,
  parsed: Arguments,
): Promise<ExitCode> {
  const flags = commandFlags(command);
  const dotEnv = readDotEnv();
  const layers = [process.env, dotEnv.variables];
  const values = rawOptions(parsed, flags, tool.stage, layers);
  const shared = parseShared(values);
  const { quiet } = shared;
  // nothing else is written while a line is shown
  const screen = screenFor(shared, true);
  const log = await logFor(tool, shared, screen);
  if (dotEnv.open) log.warn('.env can be read by others', 'chmod 600 .env');
  const stop = new Stop();
  const writer = new RecordWriter(process.stdout, () => stop.abort());
  const unhandle = handleSignals(stop, shared.grace * 1000, log);
  let exit: ExitCode = EXIT.ok;
  const context: CommandContext = {
    data: resolve(shared.data),
    dataGiven: values.origin.data === '--data',
    stdoutIsPipe: stdoutIsPipe(),
    log,
    signal: stop.signal,
    clock,
    random: Math.random,
    sleep,
    env: { ...dotEnv.variables, ...process.env },
    selection: { retryFailed: false, force: false, only: null },
    args: parsed.words,
    records: (paths) => recordsOf(paths, shared.maxLine),
    emit: (record) => writer.write(record),
    print: (text) => writer.text(text),
    watch: (line) => watch({ forms: () => [line()], plain: line }, { log, quiet, screen, every }),
    fail(code) {
      exit = code;
    },
  };
  try {
    const run = await command.load();
    await run(values.raw, context).catch((error: unknown) => {
      throw asOptionError(error, values.origin);
    });
    await writer.end();
  } catch (error) {
    exit = sayEnd(error, log);
  } finally {
    unhandle();
    // an input that nobody will read to its end must not keep the process alive
    process.stdin.destroy();
  }
  return stop.exitCode ?? exit;
}

async function* recordsOf(paths: readonly string[], maxLine: number): AsyncGenerator<Item<object>> {
  for (const path of paths.length === 0 ? ['-'] : paths) {
    const input = path === '-' ? process.stdin : createReadStream(path);
    yield* readRecords(input, path === '-' ? 'stdin' : path, maxLine);
  }
}
