import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SPOKEN_GATE } from '../../../src/anon/detect/net.ts';
import { SITES_GATE } from '../../../src/anon/detect/sites.ts';

const PIECES =
  'www|.|. |.cz|. cz|.CZ|.com|.ſk|.sK|.de|firma|Nevím|/|-|v|vé|ve |vé-|V É|véčka|tři |3|krát |kráT |dvojité |dvojite vé vé|há té |hÁ t|pé es dvojtečka lomeno|tečka |seznam|cé zet| |,|1|ž|a'.split(
    '|',
  );

test.each([
  ['sites', SITES_GATE],
  ['addresses that are said', SPOKEN_GATE],
])('a text that is passed by holds none: %s', (_name, [hint, pattern]) => {
  let found = 0;
  let passed = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 9 }), (pieces) => {
      const text = pieces.join('');
      pattern.lastIndex = 0;
      const holds = pattern.test(text);
      if (holds) found += 1;
      if (!hint.test(text)) passed += 1;
      expect(!holds || hint.test(text), text).toBe(true);
    }),
    { numRuns: 6000, seed: 11 },
  );
  expect(found).toBeGreaterThan(50);
  expect(passed).toBeGreaterThan(50);
});
