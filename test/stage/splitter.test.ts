import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Line, LineSplitter } from '../../src/stage/splitter.ts';

const bytes = fc
  .array(fc.constantFrom(10, 10, 13, 97, 98, 0xe2, 0x80, 0xa8, 0xff, 0), { maxLength: 60 })
  .map((codes) => Buffer.from(codes));

/** The simple way, on the whole input at once. */
function oracle(whole: Buffer, maxLine: number): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  let number = 0;
  while (offset < whole.length) {
    number += 1;
    const end = whole.indexOf(10, offset);
    const ended = end !== -1;
    const full = whole.subarray(offset, ended ? end : whole.length);
    const content = full.at(-1) === 13 ? full.subarray(0, -1) : full;
    lines.push(
      content.length > maxLine
        ? { number, offset, tooLong: full.length, ended }
        : { number, offset, bytes: content, ended },
    );
    offset += full.length + 1;
  }
  return lines;
}

function plain(lines: readonly Line[]): object[] {
  return lines.map((line) =>
    'bytes' in line ? { ...line, bytes: line.bytes.toString('hex') } : { ...line },
  );
}

test('any chunking gives the lines of the whole', () => {
  fc.assert(
    fc.property(bytes, fc.array(fc.nat(7)), fc.integer({ min: 2, max: 9 }), (whole, cuts, max) => {
      const splitter = new LineSplitter(max);
      const lines: Line[] = [];
      let from = 0;
      for (const cut of cuts) {
        lines.push(...splitter.push(whole.subarray(from, from + cut)));
        from += cut;
      }
      lines.push(...splitter.push(whole.subarray(from)), ...splitter.end());
      expect(plain(lines)).toEqual(plain(oracle(whole, max)));
    }),
    { numRuns: 500 },
  );
});

test('a line of exactly the limit is kept, with CRLF, too; one byte more is not', () => {
  const splitter = new LineSplitter(4);
  const lines = splitter.push(Buffer.from('abcd\nabcd\r\nabcde\nabcde\r\nok'));
  expect(plain([...lines, ...splitter.end()])).toEqual([
    { number: 1, offset: 0, bytes: '61626364', ended: true },
    { number: 2, offset: 5, bytes: '61626364', ended: true },
    { number: 3, offset: 11, tooLong: 5, ended: true },
    { number: 4, offset: 17, tooLong: 6, ended: true },
    { number: 5, offset: 24, bytes: '6f6b', ended: false },
  ]);
});

/** Milliseconds to split one line of so many megabytes. */
function cost(megabytes: number): number {
  const chunk = Buffer.alloc(16 * 1024, 'x');
  const splitter = new LineSplitter(1 << 30);
  const begun = performance.now();
  for (let n = 0; n < megabytes * 64; n += 1) splitter.push(chunk);
  const [line] = splitter.push(Buffer.from('\n'));
  if (line === undefined || !('bytes' in line)) throw new Error('no line');
  expect(line.bytes.length).toBe(megabytes * 1024 * 1024);
  return performance.now() - begun;
}

test('a long line costs linear time', () => {
  cost(4);
  const small = Math.min(cost(8), cost(8), cost(8));
  const large = Math.min(cost(64), cost(64));
  // 8 times the bytes: 64 times the time if it were quadratic
  expect(large / small).toBeLessThan(32);
});
