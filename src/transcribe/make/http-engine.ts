import { type Fields, withOwn } from '../engines/http/dialect.ts';
import { RemoteEndpoint } from '../engines/http/endpoint.ts';
import { chooseModel, recognise } from '../engines/http/recognise.ts';
import { remoteOf } from '../engines/http/remote.ts';
import { SpeechService } from '../engines/http/service.ts';
import { HttpTranscriber } from '../engines/http/transcriber.ts';
import { promptForStranger } from '../models/prompt.ts';
import { glossaryTerms, promptText } from '../options.ts';
import { Pool } from '../pool/pool.ts';
import { usableCores } from '../threads.ts';
import { EngineMaker, type Ready } from './engine-maker.ts';
import { listening } from './listening.ts';
import { sayTerms } from './local-model.ts';
import type { OpenMaker } from './opened.ts';

/** Somebody else's speech server: as many requests in flight as there are jobs, recordings decoded here. */
export const openRemote: OpenMaker = async (options, context, places) => {
  const { log, env, clock, sleep, data, jobs } = context;
  const { language, asrModel, asrField, asrTimeout } = options;
  const remote = await remoteOf(options.asrUrl as string, options, context, jobs);
  const text = await promptText(options.prompt);
  const glossary = await glossaryTerms(options.glossary);
  const pool = new Pool(places.child, env, Math.min(jobs, await usableCores()));
  let transcriber: HttpTranscriber | null = null;
  const prepare = async (): Promise<Ready> => {
    const recognised = await recognise(remote.client, remote.dialect, remote.patience);
    const { dialect } = recognised;
    const model = chooseModel(recognised, asrModel ?? null);
    const prompt = promptForStranger(text, glossary);
    sayTerms(prompt, glossary, log);
    const service = new SpeechService(
      new RemoteEndpoint(remote.client, dialect.pulse),
      {
        path: dialect.path,
        fields: (seconds) =>
          withOwn(dialect.fields({ language, prompt: prompt.text, model }, seconds), asrField),
        patience: asrTimeout,
      },
      remote.patience,
    );
    transcriber = new HttpTranscriber(pool, Array(jobs).fill(service), language);
    return {
      about: {
        engine: 'http',
        engineVersion: dialect.name,
        model,
        modelSha256: null,
        device: null,
      },
      modelPath: null,
      settings: { asr_model: model, ...fieldsIn(asrField) },
      prompt: prompt.text,
    };
  };
  const maker = new EngineMaker(
    { ...(await listening(options, data, places.silero)), threads: 1, timeoutFactor: null },
    {
      transcriber: {
        run: (job, around) => (transcriber as HttpTranscriber).run(job, around),
        async close() {
          await pool.close();
          await remote.close();
        },
      },
      prepare,
      clock,
      sleep,
    },
  );
  return { maker, jobs };
};

/** Fields of our own as a setting that changes results. */
export function fieldsIn(own: Fields): { asr_fields?: Fields } {
  return own.length === 0 ? {} : { asr_fields: own };
}
