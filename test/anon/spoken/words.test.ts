import { describe, expect, it } from 'vitest';
import { lookUp } from '../../../src/anon/spoken/lexicon.ts';
import { wordAt, wordOf } from '../../../src/anon/spoken/words.ts';

describe('words', () => {
  it('are the same one wherever they stand', () => {
    const text = 'Volejte na sedmset, ano: volejte. SEDM sedm';
    expect(wordAt(text, 0, 7)).toBe(wordOf('Volejte'));
    expect(wordAt(text, 25, 32)).toBe(wordOf('volejte'));
    expect(wordOf('SEDM')).toMatchObject({ lower: 'sedm', capital: true, shout: true });
    expect(wordOf('Sedm')).toMatchObject({ lower: 'sedm', capital: true, shout: false });
    expect(wordOf('sedm').entry).toMatchObject({ kind: 'u', value: 7 });
    expect(wordOf('př\u030cedm').lower).toBe('př\u030cedm'.normalize('NFC'));
  });

  it('are what they are however many others were met since: more than are kept, and long ones', () => {
    const letters = 'aábcčdďeéěfghiíjklmnňoópqrřsštťuúůvwxyýzž';
    const word = (n: number) => {
      let text = '';
      for (let rest = n; rest > 0; rest = Math.floor(rest / letters.length))
        text += letters[rest % letters.length];
      return text;
    };
    const kept = ['sedm', 'Zavináč', 'dvacetpět', 'kotel', `${'a'.repeat(70)}ž`];
    // `notes` are others': they come and go
    const known = () => kept.map((one) => ({ ...wordOf(one), notes: null }));
    const before = known();
    for (let n = 1; n < 100_000; n += 1) {
      const { lower, entry } = wordOf(word(n));
      if (lower !== word(n) || entry !== lookUp(lower))
        throw new Error(`${word(n)} became ${lower}`);
    }
    expect(known()).toEqual(before);
  });
});
