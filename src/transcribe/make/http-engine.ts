import { RemoteEndpoint } from '../engines/http/endpoint.ts';
import { chooseModel, recognise } from '../engines/http/recognise.ts';
import { remoteOf } from '../engines/http/remote.ts';
import { SpeechService } from '../engines/http/service.ts';
import { promptForStranger } from '../models/prompt.ts';
import { glossaryTerms, promptText } from '../options.ts';
import { usableCores } from '../threads.ts';
import { sayTerms } from './local-model.ts';
import type { OpenMaker } from './opened.ts';
import { fieldsIn, makerWithServers, questionOf, type Servers } from './with-servers.ts';

/** Somebody else's speech server: as many requests in flight as there are jobs, recordings decoded here. */
export const openRemote: OpenMaker = async (options, context, places) => {
  const { log, jobs } = context;
  const { language } = options;
  const remote = await remoteOf(options.asrUrl as string, options, context, jobs);
  const text = await promptText(options.prompt);
  const glossary = await glossaryTerms(options.glossary);
  const find = async (): Promise<Servers> => {
    const recognised = await recognise(remote.client, remote.dialect, remote.patience);
    const { dialect } = recognised;
    const model = chooseModel(recognised, options.asrModel ?? null);
    const prompt = promptForStranger(text, glossary);
    sayTerms(prompt, glossary, log);
    const service = new SpeechService(
      new RemoteEndpoint(remote.client, dialect.pulse),
      questionOf(dialect, { language, prompt: prompt.text, model }, options),
      remote.patience,
    );
    const ready = {
      about: {
        engine: 'http',
        engineVersion: dialect.name,
        model,
        modelSha256: null,
        device: null,
      },
      modelPath: null,
      settings: { asr_model: model, ...fieldsIn(options) },
      prompt: prompt.text,
    };
    // one server that takes them all at once
    return { ready, services: Array<SpeechService>(jobs).fill(service) };
  };
  const maker = await makerWithServers(options, context, places, {
    decoders: Math.min(jobs, await usableCores()),
    find,
    close: remote.close,
  });
  return { maker, jobs };
};
