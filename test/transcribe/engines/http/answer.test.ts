import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../../fixtures/asr/speech.ts';
import { understand } from '../../../../src/transcribe/engines/http/answer.ts';

const spelled = ['Kotel', 'hřeje,', 'voda', 'teče.', 'Kotel', 'hřeje.'];

describe('understand', () => {
  it('takes words, times and no probability from the cloud', () => {
    const { words, language, estimated, outside } = understand(
      answerOf(6.5, 'openai', 'cloud'),
      6.5,
    );
    expect(words.map(({ word }) => word)).toEqual(spelled);
    expect(words.map(({ start, end }) => [start, end])).toEqual(
      spelled.map((_, i) => [expect.closeTo(i + 0.1), expect.closeTo(i + 0.9)]),
    );
    expect(words.every(({ probability }) => probability === null)).toBe(true);
    // what a segment says of itself
    expect(words.map(({ likelihood }) => likelihood)).toEqual(
      spelled.map(() => expect.closeTo(0.9)),
    );
    expect({ language, estimated, outside }).toEqual({
      language: 'czech',
      estimated: 0,
      outside: 0,
    });
  });

  it('takes words with probabilities from faster-whisper', () => {
    const { words } = understand(answerOf(6.5, 'openai', 'faster-whisper'), 6.5);
    expect(words.map(({ word }) => word)).toEqual(spelled);
    expect(words.map(({ probability }) => probability)).toEqual(spelled.map(() => 0.8));
    expect(words[0]).not.toHaveProperty('likelihood');
  });

  it('makes words of the tokens of whisper.cpp', () => {
    const { words } = understand(answerOf(6.5, 'whisper.cpp', 'cloud'), 6.5);
    expect(words.map(({ word }) => word)).toEqual(spelled);
    expect(words.map(({ probability }) => probability)).toEqual(
      spelled.map(() => expect.closeTo(0.8)),
    );
  });

  it('brings the tokens of whisper.cpp into their segment when their borders lie before it', () => {
    // as 1.9.1 answers after a pause of 4.58 s: borders are counted from the end of what was before
    const { words } = understand(
      {
        text: ' Dobrý den.\n',
        segments: [
          {
            text: ' Dobrý den.',
            start: 4.58,
            end: 6.58,
            words: [
              { word: ' Dobrý', start: 4.58, end: 3.29, probability: 0.9 },
              { word: ' den', start: 4.58, end: 6, probability: 0.9 },
              { word: '.', start: 6, end: 6.58, probability: 0.9 },
            ],
          },
        ],
      },
      10,
    );
    expect(words[0]).toMatchObject({ start: 4.58, end: expect.closeTo(5.58) });
    expect(words[1]?.start).toBeCloseTo(5.58);
    expect(words[1]?.end).toBeGreaterThan(6.2);
    expect(words[1]?.end).toBeLessThanOrEqual(6.58);
  });

  it('estimates times within segments when there are no words, and says how many', () => {
    const answer = { segments: [{ text: ' Ano ne.', start: 2, end: 8, avg_logprob: -0.1 }] };
    expect(understand(answer, 10)).toMatchObject({
      words: [
        { word: 'Ano', start: 2, end: 5, probability: null, likelihood: Math.exp(-0.1) },
        { word: 'ne.', start: 5, end: 8 },
      ],
      estimated: 2,
    });
  });

  it('estimates times within the window when there is only text', () => {
    expect(understand({ text: ' Ano ne. ' }, 6)).toMatchObject({
      words: [
        { start: 0, end: 3 },
        { start: 3, end: 6 },
      ],
      estimated: 2,
      language: null,
    });
  });

  it.each([
    ['have no times', [{ word: 'ano' }, { word: 'ne' }]],
    ['are others than the text', [{ word: 'nic', start: 0, end: 1 }]],
  ])('estimates times when the words %s', (_, words) => {
    const answer = { text: 'Ano ne.', segments: [{ text: 'Ano ne.', start: 0, end: 2 }], words };
    const { words: found, estimated } = understand(answer, 2);
    expect([found.map(({ word }) => word), estimated]).toEqual([['Ano', 'ne.'], 2]);
  });

  it('keeps words inside the window and in order, and counts those that were not', () => {
    const answer = {
      text: 'a b c d',
      words: [
        { word: 'a', start: -3, end: 0.5 },
        { word: 'b', start: 5, end: 4 },
        { word: 'c', start: 1, end: 6 },
        { word: 'd', start: 40, end: 41 },
      ],
    };
    const { words, outside } = understand(answer, 10);
    expect(outside).toBe(2);
    let last = 0;
    for (const { start, end } of words) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThanOrEqual(start);
      last = end;
    }
    expect(last).toBe(10);
  });

  it.each([
    [{ text: '' }],
    [{ text: ' ', segments: [] }],
    [{ text: '', segments: [], words: [] }],
    [{ segments: [{ text: '', start: 0, end: 1, words: [] }] }],
  ])('hears nothing in %j', (answer) => {
    expect(understand(answer, 5)).toMatchObject({ words: [], estimated: 0, outside: 0 });
  });

  it.each([
    [null],
    [[]],
    ['text'],
    [{}],
    [{ error: 'x' }],
    [{ text: 5 }],
    [{ segments: [{}] }],
    [{ text: 'a', words: [{ word: 'a', start: 'b' }] }],
  ])('calls %j no transcript', (answer) => {
    expect(() => understand(answer, 5)).toThrow(
      expect.objectContaining({ recovery: 'retriable', code: 'bad-answer' }),
    );
  });
});
