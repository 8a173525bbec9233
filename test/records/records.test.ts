import { describe, expect, test } from 'vitest';
import {
  anonymizedSchema,
  check,
  idSchema,
  joinSegments,
  recordingSchema,
  transcriptSchema,
} from '../../src/records/index.ts';

const recording = { type: 'recording', v: 1, recording_id: 'r1', call_id: 'c1', path: 'a/r1.ogg' };
const transcript = {
  type: 'transcript',
  v: 1,
  recording_id: 'r1',
  call_id: 'c1',
  text: 'Ano.',
  segments: [{ text: 'Ano.' }],
};

describe('schemas', () => {
  test('the least that a hand-written record needs is enough', () => {
    expect(check(recordingSchema, recording)).toEqual(recording);
    expect(check(transcriptSchema, transcript)).toEqual(transcript);
  });

  test('unknown fields pass through, at every depth', () => {
    const rich = {
      ...transcript,
      note: { a: 1 },
      segments: [{ text: 'x', mood: 'calm', words: [{ word: 'x', lang: 'cs' }] }],
    };
    expect(check(transcriptSchema, rich)).toEqual(rich);
    const anonymized = { ...rich, type: 'anonymized', pii: { total: 0, by_type: {}, extra: 1 } };
    expect(check(anonymizedSchema, anonymized)).toEqual(anonymized);
  });

  test.each([
    [recordingSchema, { ...recording, v: 2 }, 'v: expected 1'],
    [recordingSchema, { ...recording, type: 'transcript' }, 'type: expected "recording"'],
    [recordingSchema, { ...recording, recording_id: 7 }, 'recording_id: expected string'],
    [recordingSchema, { ...recording, path: undefined }, 'path: expected string'],
    [
      transcriptSchema,
      { ...transcript, segments: [{ text: 'x' }, { text: null }] },
      'segments.1.text: expected string',
    ],
    [transcriptSchema, { ...transcript, segments: 'x' }, 'segments: expected array'],
    [transcriptSchema, null, 'expected object'],
  ])('what is wrong is said in one line (%#)', (schema, value, reason) => {
    expect(() => check<unknown>(schema, value)).toThrow(new Error(reason));
  });

  test('the reason never holds the value', () => {
    const secret = '../../777123456';
    expect(() => check(recordingSchema, { ...recording, recording_id: secret })).toThrow(
      /^recording_id: not a usable id/,
    );
    try {
      check(recordingSchema, { ...recording, recording_id: secret });
    } catch (error) {
      expect((error as Error).message).not.toContain('777');
    }
  });
});

describe('ids', () => {
  test.each(['a', '0', 'A-b_c.d', 'x'.repeat(128)])('%s may become a file name', (id) => {
    expect(idSchema.safeParse(id).success).toBe(true);
  });

  test.each(['', '.', '..', '../x', 'a/b', '-x', '.x', 'a b', 'á', 'x'.repeat(129), 'a\n', 'a\0'])(
    '%j may not',
    (id) => {
      expect(idSchema.safeParse(id).success).toBe(false);
    },
  );
});

test('text is the segments that have any, one a line', () => {
  expect(joinSegments([{ text: 'Dobrý den.' }, { text: '' }, { text: 'Ano.' }])).toBe(
    'Dobrý den.\nAno.',
  );
  expect(joinSegments([])).toBe('');
});
