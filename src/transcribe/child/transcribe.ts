import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { failed } from '../../stage/errors.ts';
import { milliseconds, type Said, segmentsOf } from '../assemble/segments.ts';
import { duration } from '../audio/audio.ts';
import { type Voice, voices } from '../audio/channels.ts';
import { decodeAudio } from '../audio/decode.ts';
import { ENGINE_RATE, resample } from '../audio/resample.ts';
import type { Engine, HeardWord } from '../engines/engine.ts';
import { onCallClock } from '../speech/call-clock.ts';
import { detectSpeech } from '../speech/detect.ts';
import { total } from '../speech/interval.ts';
import { pack, windowSamples } from '../speech/pack.ts';
import type { Job, Transcribed } from './protocol.ts';

/**
 * From an audio file to segments on the call's clock. `engine` is asked for only when there is speech.
 * @throws StageError skippable when the file holds no usable audio; failed when it is missing or changed
 */
export async function transcribeFile(
  job: Pick<Job, 'file' | 'sha256' | 'sides'>,
  engine: () => Promise<Engine>,
): Promise<Transcribed> {
  const bytes = await readAudio(job.file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (job.sha256 !== null && job.sha256 !== sha256) {
    throw failed('audio-changed', 'the audio does not match its record (sha256 differs)');
  }
  const audio = await decodeAudio(bytes);
  const said: Said[] = [];
  let speech = 0;
  // one channel after the other: a long call is held once in the engine's sample rate, not twice
  for (const voice of voices(audio, job.sides)) {
    const heard = await listen(voice, audio.sampleRate, engine);
    said.push({ channel: voice.channel, speaker: voice.speaker, words: heard.words });
    speech += heard.speech;
  }
  return {
    sha256,
    duration_s: milliseconds(duration(audio)),
    speech_s: milliseconds(speech),
    segments: segmentsOf(said),
    warnings: audio.warnings,
  };
}

/** One channel: its words on the call's clock, and how much speech it holds in seconds. */
async function listen(
  voice: Voice,
  sampleRate: number,
  engine: () => Promise<Engine>,
): Promise<{ words: HeardWord[]; speech: number }> {
  const samples = await resample(voice.samples, sampleRate);
  const utterances = detectSpeech(samples, ENGINE_RATE);
  const words: HeardWord[] = [];
  for (const window of pack(samples, utterances, ENGINE_RATE)) {
    const loaded = await engine();
    const heard = await loaded.transcribe(windowSamples(samples, window, ENGINE_RATE));
    words.push(...onCallClock(heard, window, ENGINE_RATE));
  }
  return { words, speech: total(utterances) / ENGINE_RATE };
}

async function readAudio(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw failed('audio-missing', 'the audio file is not there');
    throw failed('audio-unreadable', `the audio file cannot be read (${code})`);
  }
}
