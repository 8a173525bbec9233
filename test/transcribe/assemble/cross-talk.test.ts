import { describe, expect, it } from 'vitest';
import { withoutCrossTalk } from '../../../src/transcribe/assemble/cross-talk.ts';
import type { HeardWord } from '../../../src/transcribe/engines/engine.ts';

function said(text: string, start: number): HeardWord[] {
  return text.split(' ').map((word, i) => ({
    start: start + i * 0.4,
    end: start + i * 0.4 + 0.35,
    word,
    probability: null,
  }));
}

/** Loudness that rises and falls, in dB; `phase` shifts it. */
function voice(level: number, phase = 0) {
  return (start: number, end: number): number[] =>
    Array.from(
      { length: Math.round((end - start) * 100) },
      (_, i) => level + 10 * Math.sin((i + start * 100) / 7 + phase),
    );
}

function cleaned(
  left: HeardWord[],
  right: HeardWord[],
  voices: readonly ReturnType<typeof voice>[],
): { left: string; right: string; words: number } {
  const channels = [
    { channel: 0, speaker: 'customer', words: left },
    { channel: 1, speaker: 'agent', words: right },
  ];
  const { said: kept, words } = withoutCrossTalk(channels, (channel, start, end) =>
    (voices[channel] as ReturnType<typeof voice>)(start, end),
  );
  const text = (i: number): string => kept[i]?.words.map(({ word }) => word).join(' ') ?? '';
  return { left: text(0), right: text(1), words };
}

describe('withoutCrossTalk', () => {
  const own = said('Radiátory jsou studené.', 10);

  it('keeps leaked words on the louder channel only', () => {
    const leak = [...said('Radiator jsou studené.', 10.1), ...said('Jaký máte kotel?', 14)];
    expect(cleaned(own, leak, [voice(-20), voice(-40)])).toEqual({
      left: 'Radiátory jsou studené.',
      right: 'Jaký máte kotel?',
      words: 3,
    });
    expect(cleaned(own, leak, [voice(-40), voice(-20)]).left).toBe('');
  });

  it.each([
    ['as loud as each other', said('Radiátory jsou studené.', 10), [voice(-20), voice(-22)]],
    [
      'whose loudness goes its own way',
      said('Radiátory jsou studené.', 10),
      [voice(-20), voice(-40, 2)],
    ],
    ['at another time', said('Radiátory jsou studené.', 11.5), [voice(-20), voice(-40)]],
    ['that are others', said('Dobře, děkuji vám.', 10), [voice(-20), voice(-40)]],
  ])('keeps words %s', (_, other, voices) => {
    expect(cleaned(own, other, voices)).toMatchObject({ words: 0 });
  });

  it('takes a single word for a leak only if it sounds exactly so', () => {
    const [one, other] = [said('Ano.', 5), said('Ano.', 5)];
    expect(cleaned(one, other, [voice(-20), voice(-40)]).words).toBe(1);
    expect(cleaned(one, other, [voice(-20), voice(-40, 0.8)]).words).toBe(0);
  });

  it('has nothing to do with one channel', () => {
    const alone = [{ channel: 0, speaker: 'unknown', words: own }];
    expect(withoutCrossTalk(alone, () => [])).toEqual({ said: alone, words: 0 });
  });
});
