import type { Transcript } from '../records/index.ts';
import { encode } from '../stage/codec.ts';
import type { NewFile, Stage, Task, Work } from '../stage/stage.ts';
import { transcriptOf, transcriptPath } from './assemble/transcript.ts';
import { audioPath, type Input, parseRecording } from './input.ts';
import type { Maker } from './make/maker.ts';
import type { Format } from './render/formats.ts';
import { viewsOf } from './render/views.ts';
import { sha256OfFile } from './sha256.ts';

export interface StageOptions {
  /** absolute data directory; read from even where nothing is written */
  readonly data: string;
  /** files beside the JSON */
  readonly formats: readonly Format[];
}

/** Recording in, transcript out. */
export class TranscribeStage implements Stage<Input, Transcript> {
  readonly name = 'transcribe';
  readonly directory = '02_transcripts';
  readonly #options: StageOptions;
  readonly #maker: Maker;

  constructor(options: StageOptions, maker: Maker) {
    this.#options = options;
    this.#maker = maker;
  }

  /** Complete after `prepare`; before it the model is not known. */
  get settings(): Readonly<Record<string, unknown>> {
    return this.#maker.settings;
  }

  prepare(): Promise<void> {
    return this.#maker.prepare();
  }

  parse(value: unknown): Input {
    return parseRecording(value);
  }

  passes(value: object): readonly string[] | null {
    const { type, recording_id, call_id } = value as Partial<Transcript>;
    const past: readonly unknown[] = ['transcript', 'anonymized'];
    return past.includes(type) ? [String(recording_id), String(call_id)] : null;
  }

  key({ recording }: Input): string {
    return recording.recording_id;
  }

  aliases({ recording }: Input): readonly string[] {
    return [recording.call_id, ...(recording.also_in ?? [])];
  }

  async fingerprint(input: Input): Promise<string> {
    if (input.recording.sha256) return input.recording.sha256;
    try {
      return await sha256OfFile(audioPath(input, this.#options.data));
    } catch {
      // for `work` to report: what it throws goes into the ledger
      return 'no-audio';
    }
  }

  async work(input: Input, task: Task): Promise<Work<Transcript>> {
    await this.prepare();
    const { made, language, run } = await this.#maker.make(input, task);
    const path = task.data === null ? null : transcriptPath(input.recording);
    const { about, settings } = this.#maker;
    const record = transcriptOf({
      recording: input.recording,
      made,
      asr: { ...about, settings },
      language,
      path,
    });
    const files = path === null ? [] : [{ path, data: encode(record) }];
    const audio = run.audio_s;
    return { record, files, run, ...(typeof audio === 'number' ? { audio } : {}) };
  }

  async views(record: Transcript): Promise<readonly NewFile[]> {
    return viewsOf(record, this.#options.formats, this.#options.data);
  }

  progress(toCome: number | null): string | null {
    return this.#maker.progress(toCome);
  }

  async close(): Promise<void> {
    await this.#maker.close();
  }
}
