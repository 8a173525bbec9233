import { resolve } from 'node:path';
import { Agent } from 'undici';
import * as z from 'zod';
import { StageError } from '../../stage/errors.ts';
import { EXIT } from '../../stage/exit-codes.ts';
import type { CommandContext, RawOptions } from '../../stage/tool.ts';
import { loadable } from '../make/napi-engine.ts';
import { runnable, SOON } from '../make/server-engine.ts';
import { defaultModelsDir, findModel } from '../models/find.ts';
import { engineOf, type Options, optionsSchema } from '../options.ts';
import { recognise } from './http/recognise.ts';
import { remoteOf } from './http/remote.ts';
import { ManagedServer } from './server/server.ts';

/** What became of looking for an engine. */
interface Found {
  readonly engine: 'napi' | 'http' | 'spinoco';
  readonly available: boolean;
  /** what it is, or why it is not */
  readonly says: string;
  readonly hint?: string;
}

/** `spinoco-transcribe engines`: what is available here, and why something is not. */
export async function engines(raw: RawOptions, context: CommandContext): Promise<void> {
  const options = optionsSchema.parse(raw);
  const { json } = z.object({ json: z.boolean().default(false) }).parse(raw);
  const chosen = engineOf(options);
  const all = await Promise.all([
    looked('napi', async () => `${await loadable(options.language)}, cpu, no probabilities`),
    looked('http', () => server(options, context)),
    looked('spinoco', async () => 'reads what spinoco-fetch --with transcriptions has stored'),
  ]);
  for (const found of all) {
    const { engine, available, says, hint } = found;
    const used = engine === chosen;
    if (json) {
      await context.emit({ ...found, used });
      continue;
    }
    const state = available ? 'yes' : 'no';
    await context.print(`${used ? '*' : ' '} ${engine.padEnd(8)} ${state.padEnd(4)} ${says}\n`);
    if (hint !== undefined) await context.print(`                ${hint}\n`);
  }
  if (!json) await context.print(`\n* is what --engine ${options.engine} takes\n`);
  if (all.some(({ engine, available }) => engine === chosen && !available)) {
    context.fail(EXIT.unavailable);
  }
}

async function looked(engine: Found['engine'], look: () => Promise<string>): Promise<Found> {
  try {
    return { engine, available: true, says: await look() };
  } catch (error) {
    if (!(error instanceof StageError)) throw error;
    const { message, hint } = error;
    return { engine, available: false, says: message, ...(hint === undefined ? {} : { hint }) };
  }
}

async function server(options: Options, context: CommandContext): Promise<string> {
  if (options.asrServer !== undefined) return ours(options, options.asrServer, context);
  if (options.asrUrl !== undefined) return theirs(options, options.asrUrl, context);
  throw new StageError('failed', 'no-server', 'no server is named', EXIT.some, {
    hint: 'give --asr-url URL, or --asr-server FILE with --model',
  });
}

async function theirs(options: Options, url: string, context: CommandContext): Promise<string> {
  const remote = await remoteOf(url, options, context, 1);
  try {
    const { dialect, models } = await recognise(remote.client, remote.dialect, remote.patience);
    const has = models === null ? '' : `, has ${models.slice(0, 10).join(', ') || 'no models'}`;
    return `${remote.host} speaks ${dialect.name}${has}`;
  } finally {
    await remote.close();
  }
}

/** Starts it once, since only then it says what it computes on. */
async function ours(options: Options, file: string, context: CommandContext): Promise<string> {
  const program = resolve(file);
  await runnable(program);
  const { env, clock, random, sleep, signal } = context;
  const model = await findModel(options.model, options.modelsDir ?? defaultModelsDir(env));
  const dispatcher = new Agent({ connections: 1 });
  const client = { dispatcher, timeout: SOON, clock };
  const started = new ManagedServer({
    ...{ program, model: model.path, threads: 1, device: options.device },
    ...{ env, client, random, sleep, signal },
  });
  try {
    await started.reach(signal);
    const { device, name } = started.device;
    return `whisper-server on ${name === null ? device : `${device} (${name})`}, with ${model.name}`;
  } finally {
    await started.close();
    await dispatcher.destroy();
  }
}
