import { createRequire } from 'node:module';
import { fatal } from '../../stage/errors.ts';
import { EXIT } from '../../stage/exit-codes.ts';

/** Samples that the detector takes at once: 32 ms at 16 kHz, the only rate it knows. */
export const VOICE_FRAME = 512;

/** Tells voices from other sounds, frame after frame. */
export interface VoiceDetector {
  /** whether somebody speaks in this frame of `VOICE_FRAME` samples, given those before */
  hears(frame: Float32Array): boolean;
  /** forgets what came before */
  reset(): void;
}

interface SherpaVad {
  acceptWaveform(samples: Float32Array): void;
  isDetected(): boolean;
  reset(): void;
}

interface Sherpa {
  readonly Vad: new (config: object, bufferSeconds: number) => SherpaVad;
}

/** It keeps what it takes for one utterance, which we do not need: it is emptied after so many frames. */
const FRAMES_KEPT = 900;

/** Room for what it keeps, s. */
const BUFFER = Math.ceil((FRAMES_KEPT * VOICE_FRAME) / 16_000) + 1;

/** Seconds; what it cannot know is that nobody speaks for an hour. */
const UNBOUNDED = 86_400;

/**
 * Silero VAD v6 by sherpa-onnx. It decides frame by frame; which frames make an utterance is `speechOf`'s to say, so
 * its own rules are set as short as they go.
 * @param model path of `silero_vad.onnx`; a file that is none would end the process, so it must be ours
 * @throws StageError fatal 69 when the native library does not load here
 */
export function openSilero(model: string, threshold: number): VoiceDetector {
  let sherpa: Sherpa;
  try {
    sherpa = createRequire(import.meta.url)('sherpa-onnx-node') as Sherpa;
  } catch (cause) {
    throw fatal(EXIT.unavailable, 'vad-missing', 'the speech detector does not load here', {
      cause,
      hint: 'sherpa-onnx-node has no binary for this machine; --no-vad does without',
    });
  }
  const silero = {
    model,
    threshold,
    minSpeechDuration: 0.03,
    minSilenceDuration: 0.06,
    maxSpeechDuration: UNBOUNDED,
    windowSize: VOICE_FRAME,
  };
  const config = { sileroVad: silero, sampleRate: 16_000, numThreads: 1, debug: false };
  const vad = new sherpa.Vad(config, BUFFER);
  let kept = 0;
  return {
    hears(frame) {
      kept += 1;
      if (kept > FRAMES_KEPT) this.reset();
      vad.acceptWaveform(frame);
      return vad.isDetected();
    },
    reset() {
      vad.reset();
      kept = 0;
    },
  };
}
