import { relative, resolve, sep } from 'node:path';
import { fatal } from '../stage/errors.ts';
import type { ExitCode } from '../stage/exit-codes.ts';
import { EXIT } from '../stage/exit-codes.ts';
import { Only } from '../stage/only.ts';
import { runStage } from '../stage/run.ts';
import { handleSignals, Stop } from '../stage/stop.ts';
import { sayEnd } from '../stage/system-errors.ts';
import { Tally } from '../stage/tally.ts';
import type { Context, Mode, Tool } from '../stage/tool.ts';
import { RecordWriter } from '../stage/writer.ts';
import { type Arguments, stageFlags, usage } from './arguments.ts';
import { asOptionError, parseShared } from './options.ts';
import { watchRun } from './progress.ts';
import { rawOptions, readDotEnv } from './raw-options.ts';
import {
  clock,
  every,
  logFor,
  screenFor,
  sleep,
  started,
  stdinIsDirectory,
  stdinIsPipe,
  stdoutIsPipe,
} from './surroundings.ts';
import { VERSION } from './version.ts';

/** Runs the stage of a tool: options, mode, signals, progress; the rest is `runStage`. */
export async function runTool(tool: Tool, parsed: Arguments): Promise<ExitCode> {
  const dotEnv = readDotEnv();
  const layers = [process.env, dotEnv.variables];
  const values = rawOptions(parsed, stageFlags(tool), tool.stage, layers);
  const shared = parseShared(values);
  const screen = screenFor(shared, !stdoutIsPipe());
  const log = await logFor(tool, shared, screen);
  if (dotEnv.open) log.warn('.env can be read by others', 'chmod 600 .env');
  const data = resolve(shared.data);
  const files = parsed.words;
  const dataGiven = values.origin.data === '--data';
  const mode = modeOf(tool, files, { filter: shared.filter, data, dataGiven });
  if (mode.hint) throw usage(mode.hint, tool.name);
  const reading = tool.files !== undefined && (files.length === 0 || files.includes('-'));
  if (reading && stdinIsDirectory()) {
    throw fatal(EXIT.io, 'input', 'cannot read stdin (it is a directory)');
  }

  const stop = new Stop();
  const random = Math.random;
  const selection = {
    retryFailed: shared.retryFailed,
    force: shared.force || mode.redo,
    only: shared.only && new Only(shared.only),
  };
  const jobs = shared.jobs ?? tool.defaultJobs ?? 1;
  const context: Context = {
    data,
    mode: mode.mode,
    dataGiven,
    stdoutIsPipe: stdoutIsPipe(),
    log,
    signal: stop.signal,
    clock,
    random,
    sleep,
    env: { ...dotEnv.variables, ...process.env },
    jobs,
    selection,
  };
  let readerGone = false;
  let exit: ExitCode = EXIT.some;
  const gone = (): void => {
    readerGone = true;
    stop.abort();
  };
  // records that go to the terminal on which the progress is drawn take its line away
  const clear = process.stdout.isTTY === true ? () => screen.clear() : undefined;
  const writer = new RecordWriter(process.stdout, gone, clear);
  const unhandle = handleSignals(stop, shared.grace * 1000, log);
  let tally: Tally | undefined;
  let unwatch: () => void = () => undefined;
  const begun = clock();
  try {
    const open = await tool.load();
    const opened = await open(values.raw, context).catch((error: unknown) => {
      throw asOptionError(error, values.origin);
    });
    exit = await runStage(
      opened,
      {
        ...shared,
        data,
        mode: mode.mode,
        files,
        jobs,
        selection,
        version: VERSION,
        flags: Object.keys(parsed.values),
      },
      {
        stdin: process.stdin,
        writer,
        stop,
        log,
        clock,
        random,
        sleep,
        started(watched) {
          tally = watched.tally;
          const { quiet } = shared;
          const about = { data, started: started(), stdinIsPipe: stdinIsPipe() };
          const around = { ...about, stdoutIsPipe: context.stdoutIsPipe };
          unwatch = watchRun(tool, watched, around, { log, quiet, screen, every });
        },
      },
    );
  } catch (error) {
    exit = sayEnd(error, log);
  } finally {
    unwatch();
    unhandle();
    // an input that nobody will read to its end must not keep the process alive
    process.stdin.destroy();
  }
  // a reader that had enough wants no more words; a filter in a pipeline is as quiet as sed
  const shown = tally !== undefined && !readerGone && !(mode.mode === 'filter' && exit === EXIT.ok);
  summarize(tally ?? new Tally(), exit, { log, shown, seconds: (clock() - begun) / 1000 });
  return exit;
}

function summarize(
  tally: Tally,
  exit: ExitCode,
  about: { readonly log: Context['log']; readonly shown: boolean; readonly seconds: number },
): void {
  const { log, shown, seconds } = about;
  if (shown && tally.knownQuarantined > 0) {
    log.info('quarantined ones are left alone; --retry-failed takes them again');
  }
  const facts = { exit, counts: tally.counts(), seconds };
  log.summary?.(`${tally.summary()} in ${seconds.toFixed(1)} s`, facts, shown);
}

/** Pipeline, named files of the data directory, or pure filter (see `Mode`). */
function modeOf(
  tool: Tool,
  files: readonly string[],
  about: { readonly filter: boolean; readonly data: string; readonly dataGiven: boolean },
): { mode: Mode; redo: boolean; hint?: string } {
  if (tool.files === undefined) return { mode: 'pipe', redo: false };
  const named = files.filter((file) => file !== '-');
  if (about.filter) return { mode: 'filter', redo: false };
  if (named.length === 0) {
    const terminal = files.length === 0 && process.stdin.isTTY === true;
    return terminal
      ? { mode: 'pipe', redo: false, hint: 'nothing to read: give files, or records on stdin' }
      : { mode: 'pipe', redo: false };
  }
  const inside = named.filter((file) => {
    const path = relative(about.data, resolve(file));
    return path !== '' && path !== '..' && !path.startsWith(`..${sep}`);
  });
  if (inside.length === 0) return { mode: about.dataGiven ? 'files' : 'filter', redo: false };
  if (inside.length === named.length) return { mode: 'files', redo: true };
  const hint = 'files inside and outside of the data directory cannot be mixed';
  return { mode: 'files', redo: false, hint };
}
