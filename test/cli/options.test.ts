import { expect, test } from 'vitest';
import { parseShared } from '../../src/cli/options.ts';

const parse = (raw: Record<string, unknown>, from = '--x') =>
  parseShared({ raw, origin: Object.fromEntries(Object.keys(raw).map((name) => [name, from])) });

test.each<[string, unknown, unknown]>([
  ['jobs', '2', 2],
  ['jobs', 3, 3],
  ['limit', '0', 0],
  ['grace', '0.5', 0.5],
  ['grace', '99999999999', (2 ** 31 - 1) / 1000],
  ['only', 'a, b,,a', new Set(['a', 'b'])],
  ['strict', 'yes', true],
  ['strict', 'OFF', false],
  ['strict', true, true],
])('%s: %j', (name, value, expected) => {
  expect(parse({ [name]: value })[name as 'jobs']).toEqual(expected);
});

test.each<[string, unknown]>([
  ['jobs', '0'],
  ['jobs', 'two'],
  ['jobs', ''],
  ['jobs', '1.5'],
  ['jobs', '0x2'],
  ['jobs', null],
  ['jobs', true],
  ['limit', ''],
  ['limit', '-1'],
  ['limit', '99999999999999999999'],
  ['grace', ''],
  ['grace', 'soon'],
  ['grace', -1],
  ['strict', 'perhaps'],
  ['data', ''],
  ['logFormat', 'xml'],
  ['only', 7],
])('%s: %j is a mistake', (name, value) => {
  expect(() => parse({ [name]: value })).toThrow(expect.objectContaining({ exitCode: 2 }));
  expect(() => parse({ [name]: value }, 'SPINOCO_X')).toThrow(
    expect.objectContaining({
      exitCode: 78,
      message: expect.stringMatching(/^SPINOCO_X: [^\n]+$/),
    }),
  );
});
