// What everything around the engine costs in a child: bundled and called by transcribe.mjs.
import { transcribeFile } from '../../../src/transcribe/child/transcribe.ts';
import type { Engine } from '../../../src/transcribe/engines/engine.ts';
import { openSilero } from '../../../src/transcribe/speech/silero.ts';

const LISTEN = { threshold: 0.5, minSilence: 0.3, minSpeech: 0.08, window: 26 };

/** Hears forty words in every window, at once. */
const ENGINE: Engine = {
  capabilities: { words: true, probabilities: false },
  load: async () => undefined,
  close: async () => undefined,
  transcribe: async () =>
    Array.from({ length: 40 }, (_, i) => {
      const word = i % 5 === 4 ? `slovo${i}.` : `Slovo${i}`;
      return { start: i * 0.6, end: i * 0.6 + 0.5, word, probability: null };
    }),
};

/** CPU seconds of decoding, speech detection, packing and assembly, the detector's start included. */
export async function aroundEngine(file: string, model: string): Promise<number> {
  const before = process.cpuUsage();
  const silero = openSilero(model, LISTEN.threshold);
  await transcribeFile(
    {
      file,
      sha256: null,
      sides: { left: 'customer', right: 'agent' },
      listen: { ...LISTEN, model },
      clean: [],
    },
    {
      engine: async () => ENGINE,
      detector: () => silero,
      progress: () => undefined,
      clock: () => 0,
    },
  );
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
