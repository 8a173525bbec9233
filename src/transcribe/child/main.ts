import { fatal } from '../../stage/errors.ts';
import { EXIT } from '../../stage/exit-codes.ts';
import type { Engine, EngineOptions } from '../engines/engine.ts';
import { NapiEngine } from '../engines/napi.ts';
import { openSilero, type VoiceDetector } from '../speech/silero.ts';
import { asThrown } from './errors.ts';
import { HandedEngine } from './handed-engine.ts';
import { holdLifeLine } from './life-line.ts';
import type { Answer, Asked, Job } from './protocol.ts';
import { transcribeFile } from './transcribe.ts';

/** The engine child: waits for jobs on its IPC channel until its parent lets go of stdin. */
holdLifeLine();

// a Ctrl-C reaches the whole group; whether work in flight is finished is for the parent to say
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);

/** Keeps what was made last, as long as it is asked for with the same options. */
function keeping<Options, Made>(make: (options: Options) => Made): (options: Options) => Made {
  let kept: { readonly as: string; readonly made: Made } | null = null;
  return (options) => {
    const as = JSON.stringify(options);
    if (kept?.as !== as) kept = { as, made: make(options) };
    return kept.made;
  };
}

const engineFor = keeping(async (options: EngineOptions): Promise<Engine> => {
  const engine = new NapiEngine(options);
  try {
    await engine.load();
  } catch (cause) {
    throw fatal(EXIT.unavailable, 'model-unusable', 'the model file cannot be loaded', {
      cause,
      hint: 'it must be a whisper.cpp (ggml) model, complete, and fit into memory',
    });
  }
  return engine;
});

const detectorFor = keeping(
  ({ model, threshold }: { model: string; threshold: number }): VoiceDetector =>
    openSilero(model, threshold),
);

function say(answer: Answer): void {
  process.send?.(answer);
}

/** Jobs whose windows the parent hears. */
const handed = new Map<number, HandedEngine>();

function engineOf(job: Job, id: number): () => Promise<Engine> {
  const { engine } = job;
  if (engine !== null) return () => engineFor(engine);
  const hands = new HandedEngine(id, say);
  handed.set(id, hands);
  return async () => hands;
}

async function answer(job: Job, id: number): Promise<Answer> {
  const { model, threshold } = job.listen;
  try {
    const made = await transcribeFile(job, {
      engine: engineOf(job, id),
      detector: model === null ? null : () => detectorFor({ model, threshold }),
      progress: (progress) => say({ kind: 'progress', id, ...progress }),
      clock: Date.now,
    });
    return { kind: 'done', id, ...made };
  } catch (error) {
    return { kind: 'failed', id, error: asThrown(error) };
  } finally {
    handed.delete(id);
  }
}

process.on('message', (asked: Asked) => {
  if (asked.kind === 'job') void answer(asked, asked.id).then(say);
  else handed.get(asked.id)?.told(asked);
});
say({ kind: 'ready' });
