import { describe, expect, it } from 'vitest';
import { clean, HALLUCINATIONS } from '../../../src/transcribe/assemble/clean.ts';
import type { HeardWord } from '../../../src/transcribe/engines/engine.ts';

/** Words spread evenly over a time. */
function said(
  text: string,
  start: number,
  end: number,
  probability: number | null = null,
): HeardWord[] {
  const words = text.split(' ');
  const each = (end - start) / words.length;
  return words.map((word, i) => ({
    start: start + i * each,
    end: start + (i + 1) * each,
    word,
    probability,
  }));
}

function textOf(words: readonly HeardWord[]): string {
  return words.map(({ word }) => word).join(' ');
}

const SPOKEN = [{ start: 0, end: 100 }];

describe('known phrases', () => {
  it.each([
    'Titulky vytvořil JohnyX.',
    'Titulky vytvořila Kateřina Nová',
    'www.hradeckesluzby.cz',
    'Děkujeme za pozornost.',
    'Konec.',
  ])('are left out where too little was said for them: %s', (text) => {
    const before = said('Dobrý den.', 1, 2);
    const cleaned = clean(
      [...before, ...said(text, 5, 5.2)],
      [
        { start: 1, end: 2 },
        { start: 5, end: 5.15 },
      ],
      HALLUCINATIONS,
    );
    expect(textOf(cleaned.words)).toBe('Dobrý den.');
    expect(cleaned.invented).toBe(1);
  });

  it('are left out where a long noise became a few letters', () => {
    const cleaned = clean(said('Titulky vytvořil JohnyX.', 0, 12), SPOKEN, HALLUCINATIONS);
    expect(cleaned).toMatchObject({ words: [], invented: 1 });
  });

  it('are left out where the engine itself was guessing', () => {
    const cleaned = clean(said('Děkujeme za pozornost.', 1, 2.5, 0.2), null, HALLUCINATIONS);
    expect(cleaned).toMatchObject({ words: [], invented: 1 });
  });

  it.each([
    ['spoken at the pace of people', said('Děkujeme za pozornost.', 1, 2.6), SPOKEN],
    ['that nobody listened for', said('Děkujeme za pozornost.', 1, 1.2), null],
    ['inside a sentence', said('A pak je konec hovoru.', 1, 1.2), [{ start: 0, end: 0.1 }]],
    ['that is none: thanks', said('Děkuji.', 1, 1.1), [{ start: 0, end: 0.1 }]],
  ])('stay: %s', (_, words, spoken) => {
    expect(clean(words, spoken, HALLUCINATIONS)).toEqual({ words, invented: 0, repeated: 0 });
  });

  it('may be added, an asterisk standing for any words that follow', () => {
    const words = said('Odběr videí a zvoneček.', 1, 1.1);
    expect(clean(words, [], ['odběr videí *']).invented).toBe(1);
    expect(clean(words, [], ['odběr videí']).invented).toBe(0);
  });
});

describe('loops', () => {
  it('are left out but for the first time when nobody can speak that fast', () => {
    const words = said(`Tak ${'a to je '.repeat(12)}všechno.`, 0, 2);
    const cleaned = clean(words, [{ start: 0, end: 2 }], []);
    expect(textOf(cleaned.words)).toBe('Tak a to je všechno.');
    expect(cleaned.repeated).toBe(11);
  });

  it('of many words are left out at any pace', () => {
    const words = said('Tak já se podívám. '.repeat(7).trim(), 0, 20);
    expect(textOf(clean(words, SPOKEN, []).words)).toBe('Tak já se podívám.');
  });

  it.each([
    ['a number', said('nula nula nula nula nula', 0, 2.5)],
    ['agreement', said('Ano. Ano. Ano. Ano.', 0, 3)],
    ['a bad line', said('Haló slyšíte mě? Haló slyšíte mě? Haló slyšíte mě?', 0, 5)],
  ])('are none where people repeat themselves: %s', (_, words) => {
    expect(clean(words, SPOKEN, [])).toEqual({ words, invented: 0, repeated: 0 });
  });
});
