import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anonymizedSchema, transcriptSchema } from '../../src/records/index.ts';
import { isSurelyAnonymized, isSurelyTranscript } from '../../src/records/sure.ts';

const usual = {
  type: 'transcript',
  v: 1,
  call_id: 'c1',
  recording_id: 'r1',
  recording: { caller: '+420777123456', agent: { name: 'Jana' } },
  language: 'cs',
  duration_s: 9.5,
  text: 'Ano.',
  segments: [
    {
      id: 0,
      start: 0,
      end: 1.5,
      speaker: 'agent',
      channel: 1,
      text: 'Ano.',
      confidence: null,
      words: [{ start: 0, end: 1, word: ' Ano.', probability: 0.9 }],
    },
    { text: '' },
  ],
  asr: { engine: 'napi', settings: { beam: 5 } },
  speech_s: null,
  warnings: [],
  path: null,
};
const redacted = {
  ...usual,
  type: 'anonymized',
  number: 3,
  pii: { total: 1, by_type: { PHONE: 1 } },
};

test('usual records are sure', () => {
  expect(isSurelyTranscript(usual)).toBe(true);
  expect(isSurelyAnonymized(redacted)).toBe(true);
  expect(isSurelyAnonymized({ ...redacted, number: null, path: 'a/b.txt' })).toBe(true);
  expect(isSurelyTranscript(redacted)).toBe(false);
});

type Path = readonly (string | number)[];

function pathsOf(value: unknown): Path[] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [
    [],
    ...Object.entries(value).flatMap(([key, inner]) =>
      pathsOf(inner).map((path) => [Array.isArray(value) ? Number(key) : key, ...path]),
    ),
  ];
}

function withValue(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((one, n) => (n === key ? withValue(one, rest, by) : one));
  const fields = value as Record<string, unknown>;
  return { ...fields, [key]: withValue(fields[key], rest, by) };
}

const ANYTHING = [
  ...[null, undefined, true, 0, 1, 2, -1, 1.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY],
  ...[
    '',
    'r1',
    '../x',
    'transcript',
    'anonymized',
    [],
    [[]],
    [null],
    [1],
    {},
    { text: 'x' },
    { word: 1 },
  ],
  ...[[{ word: 'x' }], [{ text: 1 }], { total: 1, by_type: {} }, { PHONE: -1 }, { PHONE: 1.5 }],
];

test.each([
  ['transcript', usual, transcriptSchema, isSurelyTranscript],
  ['anonymized', redacted, anonymizedSchema, isSurelyAnonymized],
] as const)(
  'what is surely a %s the schema accepts, wherever anything else is put',
  (_name, record, schema, sure) => {
    const paths = pathsOf(record);
    const counts = { sure: 0, refused: 0 };
    const judge = (value: unknown) => {
      const accepted = schema.safeParse(value).success;
      if (sure(value)) counts.sure += 1;
      if (!accepted) counts.refused += 1;
      expect(sure(value) && !accepted).toBe(false);
      // spans apart, a schema's yes is a yes here, too: else every record would be asked about twice
      if (accepted && !JSON.stringify(value).includes('spans')) expect(sure(value)).toBe(true);
    };
    for (const path of paths) for (const by of ANYTHING) judge(withValue(record, path, by));
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.anything(), (path, by) => {
        judge(withValue(record, path, by));
      }),
      { numRuns: 300, seed: 6 },
    );
    expect(counts.sure).toBeGreaterThan(100);
    expect(counts.refused).toBeGreaterThan(300);
  },
);
