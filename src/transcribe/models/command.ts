import { join } from 'node:path';
import * as z from 'zod';
import { createAgent } from '../../http/agent.ts';
import { parseBase } from '../../http/base.ts';
import { Client } from '../../http/client.ts';
import { fatal, StageError } from '../../stage/errors.ts';
import { EXIT } from '../../stage/exit-codes.ts';
import { retry } from '../../stage/retry.ts';
import type { CommandContext, RawOptions } from '../../stage/tool.ts';
import { gigabytes, memoryNeed } from '../memory.ts';
import {
  CATALOGUE,
  type CatalogueModel,
  catalogued,
  MODEL_NAMES,
  MODELS_URL,
} from './catalogue.ts';
import { defaultModelsDir } from './find.ts';
import { pullOnce } from './pull.ts';
import { type Stored, stored, wrongWith } from './stored.ts';

const schema = z.object({
  modelsDir: z.string().min(1, { error: 'must be a directory' }).optional(),
  modelsUrl: z.string().min(1, { error: 'must be a URL' }).default(MODELS_URL),
});

/** Tries without a byte of progress, and the pauses between them, ms. */
const PATIENCE = { tries: 5, base: 1000, maxWait: 120_000 };

/** ms without a byte */
const TIMEOUT = 60_000;

/** `spinoco-transcribe models list | pull NAME… | verify [NAME…]` */
export async function models(raw: RawOptions, context: CommandContext): Promise<void> {
  const options = schema.parse(raw);
  const directory = options.modelsDir ?? defaultModelsDir(context.env);
  const [verb = 'list', ...names] = context.args;
  switch (verb) {
    case 'list':
      return list(directory, context);
    case 'verify':
      return verify(names.map(known), directory, context);
    case 'pull':
      if (names.length === 0) throw usage('models pull: which one?');
      return pull(names.map(known), directory, options.modelsUrl, context);
    default:
      throw usage(`models ${verb}: no such command`);
  }
}

function usage(message: string): StageError {
  return fatal(EXIT.usage, 'usage', message, {
    hint: 'models list, models pull NAME, models verify',
  });
}

function known(name: string): CatalogueModel {
  const model = catalogued(name);
  if (model !== undefined) return model;
  throw fatal(EXIT.usage, 'model-unknown', `unknown model ${name}`, {
    hint: `one of ${MODEL_NAMES.join(', ')}`,
  });
}

/** What `models list` calls what is stored. */
const STATES: Readonly<Record<Stored, string>> = {
  whole: 'here',
  'wrong-size': 'damaged',
  partial: 'partial',
  missing: '',
};

async function list(directory: string, context: CommandContext): Promise<void> {
  const rows = [['model', 'size', 'memory a job', '', 'file']];
  for (const model of CATALOGUE) {
    const { name, file, bytes } = model;
    const state = STATES[await stored(model, directory)];
    rows.push([name, gigabytes(bytes), gigabytes(memoryNeed(bytes)), state, file]);
  }
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0))) ?? [];
  const lines = rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  await context.print(`${lines.join('\n')}\n\nin ${directory}\n`);
}

/** Without names: all that are there, downloads that broke off included. */
async function verify(
  wanted: readonly CatalogueModel[],
  directory: string,
  context: CommandContext,
): Promise<void> {
  let here = 0;
  for (const model of wanted.length > 0 ? wanted : CATALOGUE) {
    context.signal.throwIfAborted();
    if (wanted.length === 0 && (await stored(model, directory)) === 'missing') continue;
    here += 1;
    const { name } = model;
    const wrong = await wrongWith(model, directory);
    if (wrong === null) await context.print(`${name}: good\n`);
    else {
      context.log.error(`${name} ${wrong}`, `spinoco-transcribe models pull ${name}`);
      context.fail(EXIT.unavailable);
    }
  }
  if (here === 0) await context.print(`no model of the catalogue in ${directory}\n`);
}

async function pull(
  wanted: readonly CatalogueModel[],
  directory: string,
  url: string,
  context: CommandContext,
): Promise<void> {
  const { signal, clock, env, log } = context;
  const what = 'the address of the models';
  const base = parseBase(url, { what, hint: 'check --models-url', secret: false });
  const dispatcher = createAgent(base, { connections: 1, timeout: TIMEOUT, env });
  const service = 'the model server';
  const headers = { 'user-agent': 'spinoco-transcribe' };
  const client = new Client({ service, base, headers, dispatcher, timeout: TIMEOUT, clock });
  try {
    for (const model of wanted) {
      const path = join(directory, model.file);
      if ((await wrongWith(model, directory)) === null) {
        log.info(`${model.name} is there`);
        continue;
      }
      const bar = new Bar(model, clock);
      const unwatch = context.watch(() => bar.line());
      const once = { model, path, client, base, signal, progress: (n: number) => bar.at(n) };
      try {
        await persistently(() => pullOnce(once), bar, context);
      } finally {
        unwatch();
      }
      log.info(`${model.name} is complete: ${path}`);
    }
  } finally {
    await dispatcher.destroy();
  }
}

/** Tries again as long as bytes keep coming; then says what it is. */
async function persistently(
  attempt: () => Promise<void>,
  bar: Bar,
  { signal, random, sleep, log }: CommandContext,
): Promise<void> {
  for (;;) {
    const before = bar.bytes;
    try {
      await retry(attempt, { ...PATIENCE, random, sleep, signal, log });
      return;
    } catch (error) {
      signal.throwIfAborted();
      const lasting = !(error instanceof StageError) || error.recovery !== 'retriable';
      if (lasting) throw error;
      if (bar.bytes > before) continue;
      throw fatal(EXIT.unavailable, error.code, `cannot download the model: ${error.message}`, {
        hint: 'run it again to go on; without a connection, copy the file into --models-dir',
        cause: error,
      });
    }
  }
}

/** How far a download is. */
class Bar {
  readonly #model: CatalogueModel;
  readonly #clock: () => number;
  readonly #begun: number;
  #first: number | null = null;
  bytes = 0;

  constructor(model: CatalogueModel, clock: () => number) {
    this.#model = model;
    this.#clock = clock;
    this.#begun = clock();
  }

  at(bytes: number): void {
    this.#first ??= bytes;
    this.bytes = bytes;
  }

  /** `large-v3 [#####     ] 50 %, 540 of 1081 MB, 12.3 MB/s` */
  line(): string {
    const share = this.bytes / this.#model.bytes;
    const filled = '#'.repeat(Math.round(share * 20)).padEnd(20);
    const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
    const seconds = (this.#clock() - this.#begun) / 1000;
    const rate = seconds > 0 ? (this.bytes - (this.#first ?? 0)) / 1e6 / seconds : 0;
    const done = `${megabytes(this.bytes)} of ${megabytes(this.#model.bytes)} MB`;
    return `${this.#model.name} [${filled}] ${Math.floor(share * 100)} %, ${done}, ${rate.toFixed(1)} MB/s`;
  }
}
