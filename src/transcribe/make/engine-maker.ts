import { settingsHash } from '../../stage/settings.ts';
import type { Task } from '../../stage/stage.ts';
import { CLEANING } from '../assemble/clean.ts';
import { CROSS_TALK } from '../assemble/cross-talk.ts';
import { SEGMENTS } from '../assemble/segments.ts';
import type { Sides } from '../audio/channels.ts';
import type { Job, ListenOptions, Made } from '../child/protocol.ts';
import { audioPath, type Input } from '../input.ts';
import type { Surroundings } from '../pool/conversation.ts';
import { DETECTION } from '../speech/detect.ts';
import { HOLDING } from '../speech/listener.ts';
import { PACKING } from '../speech/pack.ts';
import { AudioProgress } from './audio-progress.ts';
import type { About, MadeText, Maker, MakerSettings } from './maker.ts';
import { TimeLimit } from './time-limit.ts';

/** Whatever runs jobs: a pool of engine children, alone or with speech servers behind it. */
export interface Transcriber {
  run(job: Job, around: Surroundings): Promise<Made>;
  close(): Promise<void>;
}

export interface EngineMakerOptions {
  /** absolute data directory; read from even where nothing is written */
  readonly data: string;
  readonly language: string;
  readonly sides: Sides;
  readonly threads: number;
  readonly listen: ListenOptions;
  /** phrases that engines make up; null: nothing is cleaned */
  readonly clean: readonly string[] | null;
  /** the child of a job may be at work for so many times its audio; what servers take is theirs to say */
  readonly timeoutFactor: number;
}

/** What must be there before the first record. */
export interface Ready {
  readonly about: About;
  /** model file for the children to load; null: they load none */
  readonly modelPath: string | null;
  /** settings of the engine itself that change a result */
  readonly settings: MakerSettings;
  /** text that primes every window: prompt and glossary, as much as fits */
  readonly prompt: string;
}

export interface EngineMakerTools {
  readonly transcriber: Transcriber;
  /** finds the model and checks the engine; throws a fatal StageError when one is not there */
  prepare(): Promise<Ready>;
  /** milliseconds */
  readonly clock: () => number;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
}

/** Before `prepare`. */
const NOBODY: About = {
  engine: '',
  engineVersion: null,
  model: null,
  modelSha256: null,
  device: null,
};

/** Makes text with an engine: children decode recordings and find speech, and hear it themselves or have it heard. */
export class EngineMaker implements Maker {
  readonly #options: EngineMakerOptions;
  readonly #tools: EngineMakerTools;
  readonly #progress: AudioProgress;
  #ready: Ready | null = null;

  constructor(options: EngineMakerOptions, tools: EngineMakerTools) {
    this.#options = options;
    this.#tools = tools;
    this.#progress = new AudioProgress(tools.clock);
  }

  async prepare(): Promise<void> {
    this.#ready ??= await this.#tools.prepare();
  }

  get settings(): MakerSettings {
    const { language, sides, listen, clean } = this.#options;
    const { model, window, ...detection } = listen;
    return {
      engine: this.about.engine,
      model_sha256: this.about.modelSha256,
      language,
      prompt: this.#ready?.prompt ?? '',
      ...sides,
      ...this.#ready?.settings,
      speech: model === null ? 'all' : { detector: DETECTION.version, ...detection },
      packing: `${PACKING.version}/${window}/${HOLDING.chunk}`,
      segments: SEGMENTS.version,
      cleaning: clean === null ? 'none' : `${CLEANING.version}/${settingsHash({ clean })}`,
      cross_talk: CROSS_TALK.version,
    };
  }

  get about(): About {
    return this.#ready?.about ?? NOBODY;
  }

  async make(input: Input, task: Task): Promise<MadeText> {
    const { modelPath, prompt } = this.#ready as Ready;
    const { data, language, sides, threads, listen, clean, timeoutFactor } = this.#options;
    const { sha256, duration_s } = input.recording;
    const job: Job = {
      kind: 'job',
      file: audioPath(input, data),
      sha256: sha256 ?? null,
      sides,
      listen,
      clean,
      engine: modelPath === null ? null : { model: modelPath, language, prompt, threads },
    };
    const limit = new TimeLimit(timeoutFactor, duration_s ?? 0, this.#tools.sleep);
    const watched = this.#progress.begin(duration_s ?? 0);
    const begun = this.#tools.clock();
    let audio = 0;
    try {
      const { result, effort } = await this.#tools.transcriber.run(job, {
        signal: task.signal,
        progress(progress) {
          limit.extend(progress.decoded_s);
          watched.progress(progress);
        },
        outlast: (signal) => limit.outlast(signal),
      });
      audio = result.duration_s;
      const wall = (this.#tools.clock() - begun) / 1000;
      const rtf = audio > 0 ? wall / audio : null;
      return {
        made: result,
        // not every engine tells which language it found
        language: result.heard?.language ?? (language === 'auto' ? null : language),
        run: { wall_s: wall, rtf, audio_s: audio, ...effort },
      };
    } finally {
      watched.end(audio);
    }
  }

  progress(toCome: number | null): string | null {
    return this.#progress.line(toCome);
  }

  async close(): Promise<void> {
    await this.#tools.transcriber.close();
  }
}
