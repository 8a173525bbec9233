import { describe, expect, it } from 'vitest';
import type { Understood } from '../../../../src/transcribe/engines/http/answer.ts';
import { Facts } from '../../../../src/transcribe/engines/http/facts.ts';
import { languageCode } from '../../../../src/transcribe/engines/http/language.ts';

function heard(language: string | null, words: object[] = [{ probability: 0.5 }]): Understood {
  const whole = words.map((word) => ({ start: 0, end: 1, word: 'a', probability: null, ...word }));
  return { words: whole, language, estimated: 0, outside: 0 };
}

function factsOf(asked: string, ...all: Understood[]): Facts {
  const facts = new Facts(asked);
  for (const one of all) facts.add(one);
  return facts;
}

describe('Facts', () => {
  it('counts windows that were heard in another language', () => {
    const facts = factsOf(
      'cs',
      heard('czech'),
      heard('pl'),
      heard('Polish'),
      heard(null),
      heard('sk', []),
    );
    expect(facts.warnings).toEqual([
      { code: 'language', message: '2 windows heard in another language than asked for', count: 2 },
    ]);
    expect(facts.language).toBe('cs');
  });

  it('takes the language of most words when none was asked for', () => {
    const two = [{}, {}];
    expect(factsOf('auto', heard('pl'), heard('Czech', two), heard('pl', [])).language).toBe('cs');
    expect(factsOf('auto', heard(null), heard('klingon')).language).toBeNull();
  });

  it('tells where confidence comes from', () => {
    expect(factsOf('cs', heard('cs')).confidence).toBe('words');
    expect(factsOf('cs', heard('cs', [{ likelihood: 0.5 }])).confidence).toBe('segments');
    expect(factsOf('cs', heard('cs'), heard('cs', [{ likelihood: 0.5 }])).confidence).toBe(
      'segments',
    );
    expect(factsOf('cs', heard('cs', [{}])).confidence).toBeNull();
    expect(factsOf('cs').confidence).toBeNull();
  });

  it('counts estimated times and words outside', () => {
    const { warnings } = factsOf('cs', { ...heard('cs'), estimated: 3, outside: 1 });
    expect(warnings.map(({ code, count }) => [code, count])).toEqual([
      ['estimated-times', 3],
      ['outside', 1],
    ]);
  });
});

it.each([
  ['cs', 'cs'],
  ['CS-cz', 'cs'],
  ['czech', 'cs'],
  ['Slovak', 'sk'],
  ['english', 'en'],
  ['mandarin', 'zh'],
  ['chinese', 'zh'],
  ['hebrew', 'he'],
  ['haitian creole', 'ht'],
  ['lao', 'lo'],
  ['yue', 'yue'],
  ['', null],
  ['martian', null],
])('knows the language %j as %j', (said, code) => {
  expect(languageCode(said)).toBe(code);
});
