import { describe, expect, it } from 'vitest';
import { type Piece, wordsOf } from '../../../src/transcribe/engines/napi-words.ts';

function piece(start: number, end: number, text: string): Piece {
  return { start, end, text };
}

function times(pieces: readonly Piece[], text: string): unknown[] {
  return wordsOf(pieces, text, 30).map(({ start, end, word }) => [start, end, word]);
}

describe('wordsOf', () => {
  it('takes the times of continuous speech as they are', () => {
    const pieces = [piece(40, 49, 'Dobrý'), piece(49, 89, 'den,'), piece(89, 394, 'Němec.')];
    expect(times(pieces, ' Dobrý den, Němec.')).toEqual([
      [0.4, 0.49, 'Dobrý'],
      [0.49, 0.89, 'den,'],
      [0.89, 3.94, 'Němec.'],
    ]);
  });

  it('brings borders that were counted from the segment before into their segment', () => {
    // heard by the binding: the second segment is spoken from 10.66 to 12.38 s, after a pause of two seconds
    const pieces = [
      piece(458, 866, 'studené.'),
      piece(1066, 911, 'Mám'),
      piece(911, 992, 'kotel'),
      piece(992, 1088, 'Plamen'),
      piece(1088, 1238, '18.'),
    ];
    const words = wordsOf(pieces, ' studené. Mám kotel Plamen 18.', 30).slice(1);
    expect(words[0]?.start).toBe(10.66);
    expect(words.at(-1)?.end).toBe(12.38);
    for (const [i, { start, end }] of words.entries()) {
      expect(start).toBe(i === 0 ? 10.66 : words[i - 1]?.end);
      expect(end).toBeGreaterThan(start);
    }
  });

  it('drops the empty piece that opens a window', () => {
    expect(times([piece(0, 0, ''), piece(0, 100, 'Ano.')], ' Ano.')).toEqual([[0, 1, 'Ano.']]);
  });

  it('falls back to the text when pieces are missing', () => {
    const pieces = [piece(100, 200, 'Kotel'), piece(200, 400, 'topí.')];
    expect(times(pieces, ' Kotel už topí.')).toEqual([
      [1, expect.closeTo(2.25), 'Kotel'],
      [expect.closeTo(2.25), expect.closeTo(2.75), 'už'],
      [expect.closeTo(2.75), 4, 'topí.'],
    ]);
  });

  it('never runs past the window', () => {
    expect(wordsOf([piece(100, 3000, 'Ano.')], ' Ano.', 2)[0]?.end).toBe(2);
  });

  it('gives no words for silence', () => {
    expect(wordsOf([], '', 2)).toEqual([]);
  });
});
