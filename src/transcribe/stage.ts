import type { Transcript } from '../records/index.ts';
import { encode } from '../stage/codec.ts';
import type { Stage, Task, Work } from '../stage/stage.ts';
import { SEGMENTS } from './assemble/segments.ts';
import { transcriptOf, transcriptPath } from './assemble/transcript.ts';
import type { Sides } from './audio/channels.ts';
import type { Job, Transcribed } from './child/protocol.ts';
import { audioPath, type Input, parseRecording, sha256Of } from './input.ts';
import type { Model } from './models/find.ts';
import { DETECTION } from './speech/detect.ts';
import { PACKING } from './speech/pack.ts';

/** Whatever runs jobs: the pool of engine children. */
export interface Transcriber {
  run(job: Job, signal: AbortSignal): Promise<Transcribed>;
  close(): Promise<void>;
}

export interface StageOptions {
  /** absolute data directory; read from even where nothing is written */
  readonly data: string;
  readonly language: string;
  readonly prompt: string;
  readonly sides: Sides;
  readonly threads: number;
}

/** What must be there before the first record. */
export interface Ready {
  readonly model: Model;
  readonly engine: { readonly name: string; readonly version: string };
}

/** What the stage needs of its surroundings. */
export interface StageTools {
  readonly transcriber: Transcriber;
  /** finds the model and checks the engine; throws a fatal StageError when one is not there */
  prepare(): Promise<Ready>;
  /** milliseconds */
  readonly clock: () => number;
}

/** Recording in, transcript out. */
export class TranscribeStage implements Stage<Input, Transcript> {
  readonly name = 'transcribe';
  readonly directory = '02_transcripts';
  readonly #options: StageOptions;
  readonly #tools: StageTools;
  #ready: Ready | null = null;

  constructor(options: StageOptions, tools: StageTools) {
    this.#options = options;
    this.#tools = tools;
  }

  /** Complete after `prepare`; before it the model is not known. */
  get settings(): Readonly<Record<string, unknown>> & { readonly model_sha256: string } {
    const { language, prompt, sides } = this.#options;
    return {
      engine: this.#ready?.engine.name ?? '',
      model_sha256: this.#ready?.model.sha256 ?? '',
      language,
      prompt,
      ...sides,
      sampling: 'greedy',
      speech: DETECTION.version,
      packing: PACKING.version,
      segments: SEGMENTS.version,
    };
  }

  async prepare(): Promise<void> {
    this.#ready ??= await this.#tools.prepare();
  }

  parse(value: unknown): Input {
    return parseRecording(value);
  }

  passes(value: object): boolean {
    const { type } = value as { type?: unknown };
    return type === 'transcript' || type === 'anonymized';
  }

  key({ recording }: Input): string {
    return recording.recording_id;
  }

  aliases({ recording }: Input): readonly string[] {
    return [recording.call_id];
  }

  async fingerprint(input: Input): Promise<string> {
    if (input.recording.sha256) return input.recording.sha256;
    try {
      return await sha256Of(audioPath(input, this.#options.data));
    } catch {
      // for `work` to report: what it throws goes into the ledger
      return 'no-audio';
    }
  }

  async work(input: Input, task: Task): Promise<Work<Transcript>> {
    await this.prepare();
    const { model, engine } = this.#ready as Ready;
    const { data, language, prompt, sides, threads } = this.#options;
    const begun = this.#tools.clock();
    const made = await this.#tools.transcriber.run(
      {
        kind: 'job',
        file: audioPath(input, data),
        sha256: input.recording.sha256 ?? null,
        sides,
        engine: { model: model.path, language, prompt, threads },
      },
      task.signal,
    );
    const wall = (this.#tools.clock() - begun) / 1000;
    const path = task.data === null ? null : transcriptPath(input.recording);
    const record = transcriptOf({
      recording: input.recording,
      made,
      asr: {
        engine: engine.name,
        engineVersion: engine.version,
        model: model.name,
        settings: this.settings,
      },
      // the binding does not tell which language it found
      language: language === 'auto' ? null : language,
      path,
    });
    const files = path === null ? [] : [{ path, data: encode(record) }];
    const rtf = made.duration_s > 0 ? wall / made.duration_s : null;
    return { record, files, run: { wall_s: wall, rtf, audio_s: made.duration_s } };
  }

  async close(): Promise<void> {
    await this.#tools.transcriber.close();
  }
}
