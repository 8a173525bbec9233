import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../../src/transcribe/assemble/segments.ts';
import type { HeardWord } from '../../../src/transcribe/engines/engine.ts';

/** Words of 0.2 s, one after the other from `start`; `|` is a pause of a second. */
function spoken(start: number, text: string, probability: number | null = null): HeardWord[] {
  const words: HeardWord[] = [];
  let at = start;
  for (const word of text.split(' ')) {
    if (word !== '|') words.push({ start: at, end: at + 0.2, word, probability });
    at += word === '|' ? 1 : 0.2;
  }
  return words;
}

function texts(text: string): string[] {
  return segmentsOf([{ channel: 0, speaker: 'customer', words: spoken(0, text) }]).map(
    (segment) => segment.text,
  );
}

describe('segmentsOf', () => {
  it('ends a segment with its sentence', () => {
    expect(texts('Dobrý den. Netopí mi kotel! Přijedete? Ano.')).toEqual([
      'Dobrý den.',
      'Netopí mi kotel!',
      'Přijedete?',
      'Ano.',
    ]);
  });

  it('does not take ordinals and abbreviations for the end of one', () => {
    expect(texts('Přijdu 15. května, č. 5 a tak.')).toEqual(['Přijdu 15. května, č. 5 a tak.']);
  });

  it('ends a segment at a long pause', () => {
    expect(texts('moje číslo | je 777')).toEqual(['moje číslo', 'je 777']);
  });

  it('orders a call by its clock, ties by channel', () => {
    const segments = segmentsOf([
      { channel: 0, speaker: 'customer', words: spoken(1, 'Ano.') },
      { channel: 1, speaker: 'agent', words: [...spoken(0, 'Haló?'), ...spoken(1, 'Prosím?')] },
    ]);
    expect(segments.map(({ id, speaker, text }) => [id, speaker, text])).toEqual([
      [0, 'agent', 'Haló?'],
      [1, 'customer', 'Ano.'],
      [2, 'agent', 'Prosím?'],
    ]);
  });

  it('rounds times to milliseconds and knows no confidence without probabilities', () => {
    const words = [{ start: 1 / 3, end: 2 / 3, word: 'Ano.', probability: null }];
    expect(segmentsOf([{ channel: 0, speaker: 'agent', words }])).toEqual([
      {
        id: 0,
        start: 0.333,
        end: 0.667,
        speaker: 'agent',
        channel: 0,
        text: 'Ano.',
        confidence: null,
        words: [{ start: 0.333, end: 0.667, word: 'Ano.', probability: null }],
      },
    ]);
    const sure = segmentsOf([{ channel: 0, speaker: 'agent', words: spoken(0, 'a b', 0.5) }]);
    expect(sure[0]?.confidence).toBe(0.5);
  });

  it('is as confident as the geometric mean of its words, or of what the engine says around them', () => {
    const word = { start: 0, end: 1, word: 'a' };
    const confidence = (...words: HeardWord[]): number | null | undefined =>
      segmentsOf([{ channel: 0, speaker: 'agent', words }])[0]?.confidence;
    const [sure, unsure] = [0.9, 0.4].map((probability) => ({ ...word, probability }));
    expect(confidence(sure as HeardWord, unsure as HeardWord)).toBeCloseTo(0.6);
    const likely = { ...word, probability: null, likelihood: 0.4 };
    expect(confidence(sure as HeardWord, likely)).toBeCloseTo(0.6);
    expect(confidence(likely, { ...word, probability: null })).toBeNull();
    expect(confidence({ ...word, probability: 0 }, sure as HeardWord)).toBe(0);
    // the record keeps what belongs to words only
    const made = segmentsOf([{ channel: 0, speaker: 'agent', words: [likely] }]);
    expect(Object.keys(made[0]?.words[0] ?? {})).not.toContain('likelihood');
  });
});
