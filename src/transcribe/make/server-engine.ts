import { access, constants } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Agent } from 'undici';
import { fatal } from '../../stage/errors.ts';
import { EXIT } from '../../stage/exit-codes.ts';
import { DIALECTS, withOwn } from '../engines/http/dialect.ts';
import { patienceOf } from '../engines/http/remote.ts';
import { SpeechService } from '../engines/http/service.ts';
import { HttpTranscriber } from '../engines/http/transcriber.ts';
import { ManagedServer } from '../engines/server/server.ts';
import { glossaryTerms, promptText } from '../options.ts';
import { Pool } from '../pool/pool.ts';
import { plan, usableCores } from '../threads.ts';
import { EngineMaker, type Ready } from './engine-maker.ts';
import { fieldsIn } from './http-engine.ts';
import { listening } from './listening.ts';
import { jobsInMemory, prepareModel, wantedModel } from './local-model.ts';
import type { OpenMaker } from './opened.ts';

/** Children that decode for servers on the same cores: one is a hundred times faster than what it feeds. */
const DECODERS = 1;

/** Speech servers of our own, one a job: jobs × threads never exceeds the cores here either. */
export const openManaged: OpenMaker = async (options, context, places) => {
  const { log, env, clock, sleep, random, data, signal } = context;
  const { language, asrField, asrTimeout, device } = options;
  const program = resolve(options.asrServer as string);
  const wanted = wantedModel(options, context, 1);
  const shares = plan(await usableCores(), await jobsInMemory(wanted, context), options.threads);
  if (shares.said !== null) log.warn(shares.said);
  const text = await promptText(options.prompt);
  const glossary = await glossaryTerms(options.glossary);
  const pool = new Pool(places.child, env, DECODERS);
  const dispatcher = new Agent({ connections: 1 });
  let transcriber: HttpTranscriber | null = null;
  let servers: ManagedServer[] = [];
  const prepare = async (): Promise<Ready> => {
    await runnable(program);
    const { model, prompt } = await prepareModel(wanted, text, glossary, log);
    const { threads } = shares;
    const client = { dispatcher, timeout: SOON, clock };
    servers = Array.from(
      { length: shares.jobs },
      () =>
        new ManagedServer({
          program,
          model: model.path,
          threads,
          device,
          env,
          client,
          random,
          sleep,
          signal,
        }),
    );
    const [first] = servers as [ManagedServer];
    await first.reach(signal);
    const { path, fields, name } = DIALECTS['whisper.cpp'];
    const question = {
      path,
      fields: (seconds: number) =>
        withOwn(fields({ language, prompt: prompt.text, model: null }, seconds), asrField),
      patience: asrTimeout,
    };
    const patience = patienceOf(context);
    const services = servers.map((server) => new SpeechService(server, question, patience));
    transcriber = new HttpTranscriber(pool, services, language);
    const used = first.device;
    return {
      about: {
        engine: 'http',
        engineVersion: name,
        model: model.name,
        modelSha256: model.sha256,
        device: used.device,
        ...(used.name === null ? {} : { deviceName: used.name }),
      },
      modelPath: null,
      settings: { sampling: 'greedy', ...fieldsIn(asrField) },
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
          await Promise.all(servers.map((server) => server.close()));
          await dispatcher.destroy();
        },
      },
      prepare,
      clock,
      sleep,
    },
  );
  return { maker, jobs: shares.jobs };
};

/** Longest wait for anything but a window, ms: the server is on this machine. */
export const SOON = 10_000;

/** @throws StageError fatal 78 when a file cannot be run */
export async function runnable(program: string): Promise<void> {
  try {
    await access(program, constants.X_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw fatal(EXIT.config, 'asr-server', `--asr-server: ${program} cannot be run (${code})`, {
      hint: 'it is the path of a whisper-server; make whisper-server builds one',
    });
  }
}
