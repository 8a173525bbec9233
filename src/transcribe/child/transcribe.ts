import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { failed } from '../../stage/errors.ts';
import { milliseconds, segmentsOf } from '../assemble/segments.ts';
import type { Warning } from '../audio/audio.ts';
import { openAudio } from '../audio/decode.ts';
import type { Engine } from '../engines/engine.ts';
import type { VoiceDetector } from '../speech/silero.ts';
import { Call } from './call.ts';
import type { Effort, Job, Progress, Transcribed } from './protocol.ts';

/** Bytes read at once: a minute of speech, at most. */
const CHUNK = 16 * 1024;

/** What a child needs to transcribe; engine and detector are asked for only when there is something to hear. */
export interface TranscribeTools {
  engine(): Promise<Engine>;
  /** null: no detection, everything is speech */
  readonly detector: (() => VoiceDetector) | null;
  progress(progress: Progress): void;
  /** milliseconds */
  readonly clock: () => number;
}

/**
 * From an audio file to segments on the call's clock. The file is decoded, listened to and transcribed as it is read,
 * so that memory does not grow with the call.
 * @throws StageError skippable when the file holds no usable audio; failed when it is missing or changed
 */
export async function transcribeFile(
  job: Omit<Job, 'kind' | 'engine'>,
  tools: TranscribeTools,
): Promise<{ readonly result: Transcribed; readonly effort: Effort }> {
  const sha256 = await sha256Of(job.file);
  if (job.sha256 !== null && job.sha256 !== sha256) {
    throw failed('audio-changed', 'the audio does not match its record (sha256 differs)');
  }
  const audio = await openAudio(bytesOf(job.file), job.file);
  const call = new Call(audio, job, tools);
  for await (const block of audio.blocks) await call.push(block);
  await call.end();
  const { said, warnings: found } = call.said();
  const warnings: readonly Warning[] = [...audio.warnings, ...found];
  const result: Transcribed = {
    sha256,
    duration_s: milliseconds(call.duration),
    speech_s: milliseconds(call.speech),
    segments: segmentsOf(said),
    warnings,
  };
  return { result, effort: call.effort };
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const bytes of bytesOf(file, 1024 * 1024)) hash.update(bytes);
  return hash.digest('hex');
}

async function* bytesOf(file: string, chunk = CHUNK): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file, { highWaterMark: chunk }) as AsyncIterable<Uint8Array>;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw failed('audio-missing', 'the audio file is not there');
    throw failed('audio-unreadable', `the audio file cannot be read (${code})`);
  }
}
