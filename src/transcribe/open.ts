import { fileURLToPath } from 'node:url';
import type { Transcript } from '../records/index.ts';
import { fatal } from '../stage/errors.ts';
import { EXIT } from '../stage/exit-codes.ts';
import type { Context, Opened, RawOptions } from '../stage/tool.ts';
import { type Input, recordOf } from './input.ts';
import { defaultModelsDir, findModel } from './models/find.ts';
import { optionsSchema, promptText } from './options.ts';
import { Pool } from './pool/pool.ts';
import { type Ready, TranscribeStage } from './stage.ts';
import { plan, usableCores } from './threads.ts';

/** The engine child as the build lays it beside this module. */
const CHILD = fileURLToPath(new URL('./transcribe-child.js', import.meta.url));

/** Validates the options and opens the stage; the model is looked for only when the run has begun. */
export async function open(raw: RawOptions, context: Context): Promise<Opened<never, object>> {
  const options = Object.freeze(optionsSchema.parse(raw));
  const shares = plan(await usableCores(), context.jobs, options.threads);
  if (shares.said !== null) context.log.warn(shares.said);
  const modelsDir = options.modelsDir ?? defaultModelsDir(context.env);
  const stage = new TranscribeStage(
    {
      data: context.data,
      language: options.language,
      prompt: await promptText(options.prompt),
      sides: { left: options.left, right: options.right },
      threads: shares.threads,
    },
    {
      transcriber: new Pool(CHILD, context.env),
      prepare: () => prepare(options.model, modelsDir, options.language),
      clock: context.clock,
    },
  );
  const opened: Opened<Input, Transcript> = {
    stage,
    jobs: shares.jobs,
    fromFile: (path) => recordOf(path, context.data),
  };
  return opened as Opened<never, object>;
}

/** Model and engine are looked for before the first record, so that nothing is counted as tried without them. */
async function prepare(wanted: string, directory: string, language: string): Promise<Ready> {
  const model = await findModel(wanted, directory);
  const { knowsLanguage, NAPI_VERSION } = await import('./engines/napi.ts').catch((cause) => {
    throw fatal(EXIT.unavailable, 'engine-missing', 'the speech engine does not load here', {
      cause,
      hint: 'it runs on Linux (x64, glibc 2.35 or newer) and macOS; --debug shows the reason',
    });
  });
  if (!knowsLanguage(language)) {
    throw fatal(EXIT.config, 'language', `the engine does not know the language ${language}`);
  }
  return { model, engine: { name: 'napi', version: NAPI_VERSION } };
}
