import { fatal } from '../../stage/errors.ts';
import { EXIT } from '../../stage/exit-codes.ts';
import { glossaryTerms, promptText } from '../options.ts';
import { Pool } from '../pool/pool.ts';
import { plan, usableCores } from '../threads.ts';
import { EngineMaker, type Ready } from './engine-maker.ts';
import { listening } from './listening.ts';
import { jobsInMemory, prepareModel, wantedModel } from './local-model.ts';
import type { OpenMaker } from './opened.ts';

/** The built-in engine: each child has the model and hears what it decodes. */
export const openNapi: OpenMaker = async (options, context, places) => {
  const { log, env, clock, sleep, data } = context;
  if (options.device === 'gpu') {
    throw fatal(EXIT.unavailable, 'no-gpu', 'the built-in engine uses no GPU', {
      hint: 'give --asr-server a whisper-server that was built for it, or --asr-url',
    });
  }
  const wanted = wantedModel(options, context, 2);
  const jobs = await jobsInMemory(wanted, context);
  const shares = plan(await usableCores(), jobs, options.threads);
  if (shares.said !== null) log.warn(shares.said);
  const text = await promptText(options.prompt);
  const glossary = await glossaryTerms(options.glossary);
  const prepare = async (): Promise<Ready> => {
    const { model, prompt } = await prepareModel(wanted, text, glossary, log);
    const version = await loadable(options.language);
    return {
      about: {
        engine: 'napi',
        engineVersion: version,
        model: model.name,
        modelSha256: model.sha256,
        device: 'cpu',
      },
      modelPath: model.path,
      settings: { sampling: 'greedy' },
      prompt: prompt.text,
    };
  };
  const maker = new EngineMaker(
    {
      ...(await listening(options, data, places.silero)),
      threads: shares.threads,
    },
    { transcriber: new Pool(places.child, env), prepare, clock, sleep },
  );
  return { maker, jobs: shares.jobs };
};

/**
 * Version of the engine, if it loads here and knows the language.
 * @throws StageError fatal: 69, or 78 for the language
 */
export async function loadable(language: string): Promise<string> {
  const { knowsLanguage, NAPI_VERSION } = await import('../engines/napi.ts').catch((cause) => {
    throw fatal(EXIT.unavailable, 'engine-missing', 'the speech engine does not load here', {
      cause,
      hint: 'it runs on Linux (x64, glibc 2.35 or newer) and macOS; --debug shows the reason',
    });
  });
  if (!knowsLanguage(language)) {
    throw fatal(EXIT.config, 'language', `the engine does not know the language ${language}`);
  }
  return NAPI_VERSION;
}
