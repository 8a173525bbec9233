import { access, constants } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Agent } from 'undici';
import { fatal } from '../../stage/errors.ts';
import { EXIT } from '../../stage/exit-codes.ts';
import { DIALECTS } from '../engines/http/dialect.ts';
import { patienceOf } from '../engines/http/remote.ts';
import { SpeechService } from '../engines/http/service.ts';
import { ManagedServer } from '../engines/server/server.ts';
import { glossaryTerms, promptText } from '../options.ts';
import { plan, usableCores } from '../threads.ts';
import { jobsInMemory, prepareModel, wantedModel } from './local-model.ts';
import type { OpenMaker } from './opened.ts';
import { fieldsIn, makerWithServers, questionOf, type Servers } from './with-servers.ts';

/** Children that decode for servers on the same cores: one is a hundred times faster than what it feeds. */
const DECODERS = 1;

/** Speech servers of our own, one a job: jobs × threads never exceeds the cores here either. */
export const openManaged: OpenMaker = async (options, context, places) => {
  const { log, env, clock, sleep, random, signal } = context;
  const { language, device } = options;
  const program = resolve(options.asrServer as string);
  const wanted = wantedModel(options, context, 1);
  const shares = plan(await usableCores(), await jobsInMemory(wanted, context), options.threads);
  if (shares.said !== null) log.warn(shares.said);
  const text = await promptText(options.prompt);
  const glossary = await glossaryTerms(options.glossary);
  const dispatcher = new Agent({ connections: 1 });
  const servers: ManagedServer[] = [];
  const find = async (): Promise<Servers> => {
    await runnable(program);
    const { model, prompt } = await prepareModel(wanted, text, glossary, log);
    for (let n = 0; n < shares.jobs; n += 1) {
      const server = new ManagedServer({
        ...{ program, model: model.path, threads: shares.threads, device },
        ...{ client: { dispatcher, timeout: SOON, clock }, env, random, sleep, signal },
      });
      servers.push(server);
    }
    // the others start when they are needed
    const [first] = servers as [ManagedServer];
    await first.reach(signal);
    const used = first.device;
    const dialect = DIALECTS['whisper.cpp'];
    const question = questionOf(dialect, { language, prompt: prompt.text, model: null }, options);
    const patience = patienceOf(context);
    const ready = {
      about: {
        engine: 'http',
        engineVersion: dialect.name,
        model: model.name,
        modelSha256: model.sha256,
        device: used.device,
        ...(used.name === null ? {} : { deviceName: used.name }),
      },
      modelPath: null,
      settings: { sampling: 'greedy', ...fieldsIn(options) },
      prompt: prompt.text,
    };
    return {
      ready,
      services: servers.map((server) => new SpeechService(server, question, patience)),
    };
  };
  const maker = await makerWithServers(options, context, places, {
    decoders: DECODERS,
    find,
    async close() {
      await Promise.all(servers.map((server) => server.close()));
      await dispatcher.destroy();
    },
  });
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
