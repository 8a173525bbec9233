import { fatal } from '../../stage/errors.ts';
import { EXIT } from '../../stage/exit-codes.ts';
import type { Engine, EngineOptions } from '../engines/engine.ts';
import { NapiEngine } from '../engines/napi.ts';
import { asThrown } from './errors.ts';
import { holdLifeLine } from './life-line.ts';
import type { Answer, Job } from './protocol.ts';
import { transcribeFile } from './transcribe.ts';

/** The engine child: waits for jobs on its IPC channel, one at a time, until its parent lets go of stdin. */
holdLifeLine();

// a Ctrl-C reaches the whole group; whether work in flight is finished is for the parent to say
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);

let loaded: { readonly engine: Engine; readonly as: string } | null = null;

async function engineFor(options: EngineOptions): Promise<Engine> {
  const as = JSON.stringify(options);
  if (loaded?.as === as) return loaded.engine;
  const engine = new NapiEngine(options);
  try {
    await engine.load();
  } catch (cause) {
    throw fatal(EXIT.unavailable, 'model-unusable', 'the model file cannot be loaded', {
      cause,
      hint: 'it must be a whisper.cpp (ggml) model, complete, and fit into memory',
    });
  }
  loaded = { engine, as };
  return engine;
}

async function answer(job: Job): Promise<Answer> {
  try {
    return { kind: 'done', result: await transcribeFile(job, () => engineFor(job.engine)) };
  } catch (error) {
    return { kind: 'failed', error: asThrown(error) };
  }
}

process.on('message', (job: Job) => {
  void answer(job).then((said) => process.send?.(said));
});
process.send?.({ kind: 'ready' } satisfies Answer);
