import { expect, test } from 'vitest';
import { detectAll } from '../../../../src/anon/detect/detect.ts';
import { NOTHING_KNOWN } from '../../../../src/anon/detect/detector.ts';
import { TYPES } from '../../../../src/anon/detect/finding.ts';
import { lone } from '../../../../src/anon/detect/stream.ts';
import { Random } from '../../../quality/generate/random.ts';
import { birthNumber, ico } from '../../../quality/generate/values.ts';
import { groupAsDigits } from '../../../quality/generate/words.ts';

const announced: readonly (readonly [cue: string, value: (random: Random) => string])[] = [
  ['IČO je', ico],
  ['rodné číslo je', birthNumber],
  ['číslo smlouvy je', (random) => `7${random.digits(9)}`],
];

test.each(announced)('a number after "%s" is one number wherever it is said again', (cue, make) => {
  const random = new Random(17);
  for (let n = 0; n < 100; n += 1) {
    const pause = random.pick([' ', ', ', '. ', ', potom ']);
    const said = [...make(random)]
      .map((digit) => groupAsDigits(digit, random, n % 2 === 0, false))
      .join(pause);
    const streams = [lone(`${cue} ${said}.`), lone(`Opakuji, ${said}, je to tak?`)];
    const found = detectAll(streams, NOTHING_KNOWN, { types: new Set(TYPES) });
    const texts = found.map((list, s) =>
      list.map((one) => streams[s]?.text.slice(one.start, one.end)),
    );
    expect(texts).toEqual([[said], [said]]);
    const [first, again] = found.flat();
    expect([again?.type, again?.value]).toEqual([first?.type, first?.value]);
  }
});
