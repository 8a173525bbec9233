import { PassThrough, Readable } from 'node:stream';
import fc from 'fast-check';
import oracle from 'ndjson';
import { expect, test } from 'vitest';
import { encode, type Read, readRecords } from '../../src/stage/codec.ts';

async function read(input: Buffer | string | Buffer[], maxLine?: number): Promise<Read[]> {
  const chunks = Array.isArray(input) ? input : [Buffer.from(input)];
  const items: Read[] = [];
  for await (const item of readRecords(Readable.from(chunks), 'stdin', maxLine)) items.push(item);
  return items;
}

const reasons = (items: Read[]): (string | object)[] =>
  items.map((item) => ('record' in item ? item.record : `${item.where}: ${item.reject}`));

const records = fc.array(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), {
  maxLength: 8,
});
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('what the npm package writes, we read', async () => {
  await fc.assert(
    fc.asyncProperty(records, fc.integer({ min: 1, max: 40 }), async (given, size) => {
      const written: Buffer[] = [];
      const out = oracle.stringify();
      out.on('data', (chunk: string) => written.push(Buffer.from(chunk)));
      for (const record of given) out.write(record);
      await new Promise<void>((done) => out.end(done));
      const whole = Buffer.concat(written);
      const chunks: Buffer[] = [];
      for (let at = 0; at < whole.length; at += size) chunks.push(whole.subarray(at, at + size));
      expect(reasons(await read(chunks)).map(json)).toEqual(given.map(json));
    }),
    { numRuns: 60 },
  );
});

test('what we write, the npm package reads', async () => {
  await fc.assert(
    fc.asyncProperty(records, async (given) => {
      const parsed: unknown[] = [];
      const input = oracle.parse();
      input.on('data', (value: unknown) => parsed.push(value));
      await new Promise<void>((done) => {
        input.on('end', done);
        input.end(given.map(encode).join(''));
      });
      expect(parsed.map(json)).toEqual(given.map(json));
    }),
    { numRuns: 60 },
  );
});

test('bad lines are told apart with their place, and the good ones between are read', async () => {
  const items = await read(
    Buffer.concat([
      Buffer.from('\ufeff{"a":1}\r\n\n  \r\nnull\n[1]\n7\n"x"\ntrue\n{"a":\n'),
      Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
      Buffer.from('{"a":"\u2028"}\n{"a":2}'),
    ]),
  );
  expect(reasons(items)).toEqual([
    { a: 1 },
    'stdin:4: not a JSON object but null',
    'stdin:5: not a JSON object but an array',
    'stdin:6: not a JSON object but a number',
    'stdin:7: not a JSON object but a string',
    'stdin:8: not a JSON object but a boolean',
    expect.stringMatching(/^stdin:9: not JSON/),
    'stdin:10: not valid UTF-8',
    { a: '\u2028' },
    { a: 2 },
  ]);
});

test('a line cut off at the end is said to be so', async () => {
  expect(reasons(await read('{"a":1}\n{"a":"secr'))).toEqual([
    { a: 1 },
    'stdin:2: cut off in the middle (the writer ended early)',
  ]);
});

test('a reason never repeats the content', async () => {
  const [item] = await read('{"caller":"+420777123456",}\n');
  expect(item).toMatchObject({ reject: expect.not.stringContaining('777') });
});

test('an over-long line comes as place and length, without its bytes', async () => {
  const items = await read(`{"a":1}\n${'x'.repeat(50)}\n{"a":2}\n`, 20);
  expect(items[1]).toEqual({
    reject: 'line of 50 bytes is too long',
    where: 'stdin:2',
    offset: 8,
    length: 50,
  });
  expect(items[2]).toMatchObject({ record: { a: 2 }, where: 'stdin:3', offset: 59 });
});

test('a record brings the bytes that it was read from', async () => {
  const [item] = await read('{"a":1.0, "a":2}\r\n');
  expect(item && 'record' in item && item.raw.toString()).toBe('{"a":1.0, "a":2}');
});

test('an input that fails is fatal, in words', async () => {
  const input = new PassThrough();
  const all = (async () => {
    for await (const _ of readRecords(input, 'calls.ndjson'));
  })();
  input.destroy(Object.assign(new Error('x'), { code: 'EIO', syscall: 'read' }));
  await expect(all).rejects.toMatchObject({
    exitCode: 74,
    message: 'cannot read calls.ndjson (EIO)',
  });
});

test('nobody who reads: nothing is read ahead but what fits a buffer', async () => {
  let given = 0;
  const input = Readable.from(
    (function* () {
      for (; given < 10_000; given += 1) yield Buffer.from(`{"n":${given}}\n`);
    })(),
  );
  const iterator = readRecords(input, 'stdin');
  await iterator.next();
  await new Promise<void>((resolve) => setImmediate(resolve));
  expect(given).toBeLessThan(4000);
  await iterator.return(undefined);
});

test('__proto__ is a field like any other', async () => {
  const [item] = await read('{"__proto__":{"x":1},"id":"a"}\n');
  const record = item && 'record' in item ? item.record : {};
  expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
  expect(encode({ ...record })).toBe('{"__proto__":{"x":1},"id":"a"}\n');
});
