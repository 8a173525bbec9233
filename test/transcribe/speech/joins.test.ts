import { describe, expect, it } from 'vitest';
import { mendJoins } from '../../../src/transcribe/speech/joins.ts';

/** Words of 0.4 s each, the first at second 0; the join is at second 2. */
function words(text: string): { start: number; end: number; word: string }[] {
  return text.split(' ').map((word, i) => ({ start: i * 0.4, end: (i + 1) * 0.4, word }));
}

const JOINS = [2, 9];

describe('words that strayed over a join', () => {
  it('go forward to the sentence that they begin', () => {
    const heard = words('Jaký je váš e-mail? Je to správně?');
    expect(mendJoins(heard, [0, 0, 0, 0, 0, 1, 1], JOINS)).toEqual([0, 0, 0, 0, 1, 1, 1]);
  });

  it('go back to the sentence that they end', () => {
    const heard = words('Pošlete to prosím hned dnes odpoledne. Děkuji.');
    expect(mendJoins(heard, [0, 0, 0, 0, 0, 1, 1], JOINS)).toEqual([0, 0, 0, 0, 0, 0, 1]);
  });

  it('stay when the pieces already meet at the end of a sentence', () => {
    const heard = words('Ano. Dobře. Tak děkuji moc. Na shledanou.');
    expect(mendJoins(heard, [0, 0, 0, 0, 0, 1, 1], JOINS)).toEqual([0, 0, 0, 0, 0, 1, 1]);
  });

  it('stay when no sentence ends near: a pause inside a sentence is none', () => {
    const heard = words('Dobře. Moje číslo je sedm jedna sedm');
    expect(mendJoins(heard, [0, 0, 0, 0, 0, 1, 1], JOINS)).toEqual([0, 0, 0, 0, 0, 1, 1]);
  });

  it('nothing heard is nothing mended', () => {
    expect(mendJoins([], [], JOINS)).toEqual([]);
  });
});
