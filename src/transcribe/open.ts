import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Transcript } from '../records/index.ts';
import { fatal } from '../stage/errors.ts';
import { EXIT } from '../stage/exit-codes.ts';
import type { Log } from '../stage/log.ts';
import type { Context, Opened, RawOptions } from '../stage/tool.ts';
import type { ListenOptions } from './child/protocol.ts';
import { type Input, recordOf } from './input.ts';
import { EngineMaker, type Ready } from './make/engine-maker.ts';
import type { Maker } from './make/maker.ts';
import { SpinocoMaker } from './make/spinoco-maker.ts';
import { freeMemory, gigabytes, jobsThatFit, memoryNeed, requireMemory } from './memory.ts';
import { defaultModelsDir, findModel, locateModel } from './models/find.ts';
import { readModelHeader } from './models/ggml.ts';
import { promptOf } from './models/prompt.ts';
import {
  cleaningPhrases,
  glossaryTerms,
  type Options,
  optionsSchema,
  promptText,
} from './options.ts';
import { Pool } from './pool/pool.ts';
import { TranscribeStage } from './stage.ts';
import { plan, usableCores } from './threads.ts';

/** What the build lays beside this module. */
const CHILD = fileURLToPath(new URL('./transcribe-child.js', import.meta.url));
const SILERO = fileURLToPath(new URL('./silero_vad.onnx', import.meta.url));

/** Validates the options and opens the stage; the model is looked for only when the run has begun. */
export async function open(raw: RawOptions, context: Context): Promise<Opened<never, object>> {
  const options = Object.freeze(optionsSchema.parse(raw));
  if (options.format.length > 0 && context.mode === 'filter') {
    context.log.warn(
      '--format writes files beside the JSON, and a pure filter writes none',
      'give --data DIR',
    );
  }
  const { maker, jobs } = await makerOf(options, context);
  const stage = new TranscribeStage({ data: context.data, formats: options.format }, maker);
  const opened: Opened<Input, Transcript> = {
    stage,
    jobs,
    fromFile: (path) => recordOf(path, context.data),
  };
  return opened as Opened<never, object>;
}

async function makerOf(
  options: Options,
  context: Context,
): Promise<{ readonly maker: Maker; readonly jobs: number }> {
  const sides = { left: options.left, right: options.right };
  if (options.engine === 'spinoco') {
    return { maker: new SpinocoMaker(context.data, sides), jobs: context.jobs };
  }
  const modelsDir = options.modelsDir ?? defaultModelsDir(context.env);
  const jobs = await jobsInMemory(options.model, modelsDir, context);
  const shares = plan(await usableCores(), jobs, options.threads);
  if (shares.said !== null) context.log.warn(shares.said);
  const prompt = await promptText(options.prompt);
  const glossary = await glossaryTerms(options.glossary);
  const maker = new EngineMaker(
    {
      data: context.data,
      language: options.language,
      sides,
      threads: shares.threads,
      listen: listenOptions(options),
      clean: await cleaningPhrases(options),
      timeoutFactor: options.timeoutFactor,
    },
    {
      transcriber: new Pool(CHILD, context.env),
      prepare: () => prepare({ options, modelsDir, prompt, glossary, log: context.log }),
      clock: context.clock,
      sleep: context.sleep,
    },
  );
  return { maker, jobs: shares.jobs };
}

/** How to listen for speech, as the options have it. */
export function listenOptions(options: Options): ListenOptions {
  return {
    model: options.noVad ? null : SILERO,
    threshold: options.vadThreshold,
    minSilence: options.vadMinSilence,
    minSpeech: options.vadMinSpeech,
  };
}

/** As many jobs as were asked for, or as many as find memory. A model that is not there is found missing later. */
async function jobsInMemory(wanted: string, modelsDir: string, context: Context): Promise<number> {
  const path = locateModel(wanted, modelsDir);
  const size = await stat(path).then(
    (found) => found.size,
    () => null,
  );
  if (size === null) return context.jobs;
  const need = memoryNeed(size);
  const free = await freeMemory();
  const jobs = jobsThatFit(context.jobs, need, free);
  if (jobs < context.jobs) {
    const said = `${context.jobs} jobs of ${gigabytes(need)} each, ${gigabytes(free)} are free`;
    context.log.warn(`${said}: lowered to ${jobs}`);
  }
  return jobs;
}

/** Model and engine are looked for before the first record, so that nothing is counted as tried without them. */
async function prepare(about: {
  readonly options: Options;
  readonly modelsDir: string;
  readonly prompt: string;
  readonly glossary: readonly string[];
  readonly log: Log;
}): Promise<Ready> {
  const { options, modelsDir, glossary, log } = about;
  const model = await findModel(options.model, modelsDir);
  const header = await readModelHeader(model.path);
  if (header === null) {
    throw fatal(EXIT.unavailable, 'model-unusable', `model ${model.name} is no whisper.cpp model`, {
      hint: 'it must be a complete ggml file; spinoco-transcribe models verify checks those of the catalogue',
    });
  }
  requireMemory(model.name, memoryNeed((await stat(model.path)).size), await freeMemory());
  const { knowsLanguage, NAPI_VERSION } = await import('./engines/napi.ts').catch((cause) => {
    throw fatal(EXIT.unavailable, 'engine-missing', 'the speech engine does not load here', {
      cause,
      hint: 'it runs on Linux (x64, glibc 2.35 or newer) and macOS; --debug shows the reason',
    });
  });
  if (!knowsLanguage(options.language)) {
    const message = `the engine does not know the language ${options.language}`;
    throw fatal(EXIT.config, 'language', message);
  }
  const prompt = promptOf(about.prompt, glossary, header);
  if (prompt.terms < glossary.length) {
    log.warn(`${prompt.terms} of ${glossary.length} terms of the glossary fit into the prompt`);
  }
  return { model, engine: { name: 'napi', version: NAPI_VERSION }, prompt: prompt.text };
}
