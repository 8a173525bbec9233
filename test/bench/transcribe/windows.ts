// How many windows speech is laid into, a channel at a time: bundled and called by transcribe.mjs.
import { createReadStream } from 'node:fs';
import { openAudio } from '../../../src/transcribe/audio/decode.ts';
import { ENGINE_RATE, ResampledChannel } from '../../../src/transcribe/audio/resample.ts';
import { Listener } from '../../../src/transcribe/speech/listener.ts';
import { openSilero } from '../../../src/transcribe/speech/silero.ts';

const OPTIONS = { threshold: 0.5, minSilence: 0.3, minSpeech: 0.08, window: 26 };

/** Windows of each channel, and the speech in them with its padding in seconds. */
export async function windowsOf(file: string, model: string) {
  const silero = openSilero(model, OPTIONS.threshold);
  const audio = await openAudio(createReadStream(file), file);
  const channels = Array.from({ length: audio.channels }, () => ({
    resampled: new ResampledChannel(audio.sampleRate),
    listener: new Listener(ENGINE_RATE, OPTIONS),
    windows: 0,
    seconds: 0,
  }));
  const settle = (last: boolean): void => {
    for (const channel of channels) {
      for (const { pieces } of channel.listener.settle(() => silero, last)) {
        channel.windows += 1;
        for (const { audio: piece } of pieces)
          channel.seconds += (piece.end - piece.start) / ENGINE_RATE;
      }
    }
  };
  for await (const block of audio.blocks) {
    for (const [i, samples] of block.entries()) {
      channels[i]?.listener.push(channels[i].resampled.push(samples));
    }
    if (channels.some(({ listener }) => listener.full)) settle(false);
  }
  for (const { listener, resampled } of channels) listener.push(resampled.end());
  settle(true);
  return channels.map(({ windows, seconds }) => ({ windows, seconds }));
}
