import { createRequire } from 'node:module';
import { type Segment, Whisper, WhisperFullParams } from '@napi-rs/whisper';
import type { Engine, EngineOptions, Heard } from './engine.ts';
import { wordsOf } from './napi-words.ts';

/** `WhisperSamplingStrategy.Greedy`: an ambient enum, which must not be imported as a value here. */
const GREEDY = 0;

/** Callbacks come through the event loop after the blocking call; the last one arrives well within this, ms. */
const DELIVERY = 20;

const PATIENCE = 250;

/** Version of the binding, and of the whisper.cpp that is compiled into it. */
export const NAPI_VERSION = `${
  (createRequire(import.meta.url)('@napi-rs/whisper/package.json') as { version: string }).version
} (whisper.cpp 1.7.2)`;

/** Whether this engine knows a language code (`cs`); it would take any without complaint. */
export function knowsLanguage(language: string): boolean {
  return language === 'auto' || Whisper.langId(language) >= 0;
}

/**
 * whisper.cpp through @napi-rs/whisper. `transcribe` blocks the process, cannot be interrupted, and may crash it:
 * it belongs into a child process that can be killed. Never used of it: `setupLogger` (hangs), `printRealtime`
 * (writes to stdout), `decodeAudio` (mixes the channels), `nMaxTextCtx` 0 (disables the prompt).
 */
export class NapiEngine implements Engine {
  readonly capabilities = { words: true, probabilities: false };
  readonly #options: EngineOptions;
  #whisper: Whisper | null = null;
  encoderRuns = 0;

  constructor(options: EngineOptions) {
    this.#options = options;
  }

  async load(): Promise<void> {
    this.#whisper ??= new Whisper(this.#options.model, { useGpu: false });
  }

  async transcribe(samples: Float32Array): Promise<Heard> {
    if (this.#whisper === null) throw new Error('the model is not loaded');
    const pieces: Segment[] = [];
    const params = this.#params();
    params.onNewSegment = (piece) => pieces.push(piece);
    params.onEncoderBegin = () => {
      this.encoderRuns += 1;
    };
    const text = this.#whisper.full(params, samples);
    await delivered(pieces, text);
    return wordsOf(pieces, text, samples.length / 16_000);
  }

  async close(): Promise<void> {
    // freed with the process; the binding has no call for it
    this.#whisper = null;
  }

  #params(): WhisperFullParams {
    const params = new WhisperFullParams(GREEDY);
    const { language, prompt, threads } = this.#options;
    params.language = language;
    params.nThreads = threads;
    // text never carries over from one window to the next: no loops
    params.noContext = true;
    params.tokenTimestamps = true;
    params.maxLen = 1;
    params.splitOnWord = true;
    if (prompt !== '') params.initialPrompt = prompt;
    return params;
  }
}

/** Waits until the pieces make up the text, or none has come for a while (a piece that is not UTF-8 never comes). */
async function delivered(pieces: readonly Segment[], text: string): Promise<void> {
  const wanted = text.replace(/\s/g, '').length;
  for (let waited = 0; waited < PATIENCE; waited += DELIVERY) {
    await new Promise((resolve) => setTimeout(resolve, DELIVERY));
    const got = pieces.reduce((sum, piece) => sum + piece.text.replace(/\s/g, '').length, 0);
    if (got >= wanted) return;
  }
}
