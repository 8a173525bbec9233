import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entry } from '../stage/entry.ts';
import { fatal } from '../stage/errors.ts';
import { EXIT } from '../stage/exit-codes.ts';
import { type LedgerTable, readLedger } from '../stage/ledger.ts';
import type { CommandContext, RawOptions } from '../stage/tool.ts';

/** How many of a stage's last runs are shown. */
const RUNS = 5;

interface RunStatus {
  readonly run_id: string;
  readonly started_at: string;
  readonly mode: string;
  /** null: it is still at work, or was killed */
  readonly ended_at: string | null;
  readonly exit: number | null;
  readonly counts: Readonly<Record<string, number>>;
}

export interface StageStatus {
  readonly stage: string;
  readonly states: Readonly<Record<string, number>>;
  /** failed and quarantined records by reason */
  readonly failures: Readonly<Record<string, number>>;
  readonly cursor: string | null;
  readonly last_runs: readonly RunStatus[];
  readonly bad_lines: readonly number[];
}

/** The status of every stage that has a ledger, in the order in which they first ran. */
export async function readStatus(data: string): Promise<StageStatus[]> {
  const directory = join(data, 'ledger');
  const names = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [] as string[];
    throw fatal(EXIT.io, 'data', `cannot read ${directory} (${error.code})`);
  });
  const stages: { first: string; status: StageStatus }[] = [];
  for (const name of names) {
    if (!name.endsWith('.jsonl')) continue;
    const table = await readLedger(join(directory, name));
    const first = table.runs[0]?.start.run ?? '';
    stages.push({ first, status: stageStatus(name.slice(0, -'.jsonl'.length), table) });
    table.close();
  }
  return stages.sort((a, b) => (a.first < b.first ? -1 : 1)).map(({ status }) => status);
}

function stageStatus(stage: string, table: LedgerTable): StageStatus {
  const states: Record<string, number> = {};
  const failures: Record<string, number> = {};
  for (const [key, state] of table.states()) {
    states[state] = (states[state] ?? 0) + 1;
    const failed = state === 'failed' || state === 'quarantined';
    const reason = failed ? table.get(key)?.err?.code : undefined;
    if (reason !== undefined) failures[reason] = (failures[reason] ?? 0) + 1;
  }
  const at = table.get('@cursor')?.at;
  return {
    stage,
    states,
    failures,
    cursor: at === undefined ? null : new Date(at).toISOString(),
    last_runs: table.runs.slice(-RUNS).map(runStatus),
    bad_lines: table.bad.filter((bad) => !bad.torn).map((bad) => bad.line),
  };
}

function runStatus({ start, end }: { start: Entry; end?: Entry }): RunStatus {
  return {
    run_id: start.run,
    started_at: start.t,
    mode: start.mode ?? 'pipe',
    ended_at: end?.t ?? null,
    exit: end?.exit ?? null,
    counts: end?.counts ?? {},
  };
}

/** The subcommand: a table for people, or `--json`. */
export async function status(raw: RawOptions, context: CommandContext): Promise<void> {
  const stages = await readStatus(context.data);
  if (raw.json === true) await context.emit({ data: context.data, stages });
  else await context.print(render(stages));
  if (raw.verify !== true) return;
  for (const { stage, bad_lines } of stages) {
    for (const line of bad_lines) context.log.error(`${stage}.jsonl:${line}: bad ledger line`);
    if (bad_lines.length > 0) context.fail(EXIT.data);
  }
}

function counts(of: Readonly<Record<string, number>>): string {
  const parts = Object.entries(of).map(([name, count]) => `${count} ${name.replaceAll('_', ' ')}`);
  return parts.length === 0 ? 'nothing' : parts.join(', ');
}

function render(stages: readonly StageStatus[]): string {
  if (stages.length === 0) return 'nothing here yet\n';
  const lines: string[] = [];
  for (const stage of stages) {
    lines.push(`${stage.stage}: ${counts(stage.states)}`);
    if (Object.keys(stage.failures).length > 0) lines.push(`  reasons: ${counts(stage.failures)}`);
    if (stage.cursor) lines.push(`  cursor: ${stage.cursor}`);
    for (const run of stage.last_runs) {
      const how = run.exit === null ? 'not ended' : `exit ${run.exit}: ${counts(run.counts)}`;
      lines.push(`  ${run.started_at}  ${run.mode}  ${how}`);
    }
    if (stage.bad_lines.length > 0) lines.push(`  bad ledger lines: ${stage.bad_lines.join(', ')}`);
  }
  return `${lines.join('\n')}\n`;
}
