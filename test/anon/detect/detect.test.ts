import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detect } from '../../../src/anon/detect/detect.ts';
import { NOTHING_KNOWN } from '../../../src/anon/detect/detector.ts';
import { find, findings } from './find.ts';

test('text that looks like a tag is a literal', () => {
  expect(find('volal @PHONE_001 a @BIRTH_NUMBER_012')).toEqual([
    'LITERAL:@PHONE_001',
    'LITERAL:@BIRTH_NUMBER_012',
  ]);
});

test('types that were not asked for stay, and their digits are not taken for others', () => {
  const text = 'CZ65 0800 0000 1920 0014 5399 a 777 123 456 a @PHONE_001';
  const types = detect(text, NOTHING_KNOWN, { types: new Set(['PHONE']) }).map((one) => one.type);
  expect(types).toEqual(['PHONE', 'LITERAL']);
});

test('findings are sorted, inside the text, and never overlap', () => {
  const piece = fc.constantFrom(
    '777',
    ' 123',
    ' 456',
    '+420',
    ' ',
    '.',
    ', ',
    '\n',
    'CZ65 0800 0000 1920 0014 5399',
    '@',
    'a@b.cz',
    '7 7 7',
    '@PHONE_001',
    'CZ',
    '00420',
    'korun',
    '/',
    '(',
    ')',
    '0800',
    'číslo ',
    '\u00a0',
    '9',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      let at = 0;
      for (const { start, end } of findings(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        at = end;
      }
    }),
    { numRuns: 200 },
  );
});

test.each([
  '7 7 7 ',
  'a.a.a.',
  '@@@@',
  'a@',
  '777 ',
  'CZ 6 ',
  '+420 7',
  '7,',
  'číslo 2 ',
  '@A_',
  'www.',
  'a.a@',
])('a long text of %j takes time in proportion to its length', (unit) => {
  const time = (length: number): number => {
    const text = unit.repeat(length / unit.length);
    const started = process.cpuUsage();
    findings(text);
    return process.cpuUsage(started).user;
  };
  time(8_000);
  const short = Math.max(time(10_000), 1_000);
  // eight times the length: a quadratic detector would take 64 times as long
  expect(time(80_000) / short).toBeLessThan(40);
});
