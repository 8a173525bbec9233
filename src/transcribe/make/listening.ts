import type { ListenOptions } from '../child/protocol.ts';
import { cleaningPhrases, type Options } from '../options.ts';
import type { EngineMakerOptions } from './engine-maker.ts';

/** What every engine is told the same: how to listen for speech, who sits where, what to clean, how long it may take. */
export async function listening(
  options: Options,
  data: string,
  silero: string,
): Promise<Omit<EngineMakerOptions, 'threads'>> {
  const listen: ListenOptions = {
    model: options.noVad ? null : silero,
    threshold: options.vadThreshold,
    minSilence: options.vadMinSilence,
    minSpeech: options.vadMinSpeech,
    window: options.window,
  };
  return {
    data,
    language: options.language,
    sides: { left: options.left, right: options.right },
    listen,
    clean: await cleaningPhrases(options),
    timeoutFactor: options.timeoutFactor,
  };
}
