import { expect, it } from 'vitest';
import { onTimeline, type Piece } from '../../../../src/transcribe/engines/http/timeline.ts';

function piece(text: string, start: number, end: number, probability: number | null = null): Piece {
  return { text, start, end, probability };
}

it('makes words of tokens; a word is as probable as its tokens on average', () => {
  const tokens = [
    piece(' Radi', 0, 1, 0.9),
    piece('átory', 1, 2, 0.7),
    piece(' js', 2, 2.5, 0.5),
    piece('ou', 2.5, 3, 0.5),
    piece('.', 3, 3.2, 0.1),
  ];
  expect(onTimeline(' Radiátory jsou.', tokens)).toEqual([
    { start: 0, end: 2, word: 'Radiátory', probability: expect.closeTo(0.8) },
    // its full stop lasts as long as the sentence
    { start: 2, end: 3.2, word: 'jsou.', probability: 0.5 },
  ]);
});

it('gives words without punctuation the spelling of the text', () => {
  const words = [piece('dobrý', 0, 1), piece('den', 1, 2)];
  expect(onTimeline('Dobrý den!', words)?.map(({ word }) => word)).toEqual(['Dobrý', 'den!']);
});

it('divides a piece of several words by their letters', () => {
  expect(onTimeline('ano ne', [piece('ano ne', 0, 5, 0.4)])).toEqual([
    { start: 0, end: 3, word: 'ano', probability: 0.4 },
    { start: 3, end: 5, word: 'ne', probability: 0.4 },
  ]);
});

it('keeps a mark that stands alone where the word before it ends', () => {
  const pieces = [piece(' ano', 0, 1, 0.9), piece(' –', 1, 1.5, 0.3), piece(' ne', 2, 3, 0.9)];
  expect(onTimeline('ano – ne', pieces)).toMatchObject([
    { word: 'ano' },
    { word: '–', start: 1, end: 1, probability: 0.3 },
    { word: 'ne', start: 2 },
  ]);
});

it('knows no probability when one piece has none', () => {
  const pieces = [piece('ko', 0, 1, 0.9), piece('tel', 1, 2)];
  expect(onTimeline('kotel', pieces)?.[0]?.probability).toBeNull();
});

it.each([
  ['other letters', 'kotel', 'kotle'],
  ['a piece too many', 'kotel', 'kotel je'],
  ['a broken character', 'číslo', '\ufffdíslo'],
])('gives up on %s', (_, text, heard) => {
  expect(onTimeline(text, [piece(heard, 0, 1)])).toBeNull();
});
