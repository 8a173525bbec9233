import { expect, test } from 'vitest';
import { renderText } from '../../src/anon/render.ts';
import type { Anonymized } from '../../src/records/anonymized.ts';

const record = (segments: unknown[], extra = {}): Anonymized =>
  ({
    type: 'anonymized',
    v: 1,
    call_id: 'c',
    recording_id: 'r',
    text: 'celý text',
    segments,
    pii: { total: 0, by_type: {} },
    ...extra,
  }) as Anonymized;
const turns = (one: Anonymized): string[] => renderText(one).split('\n').slice(4, -1);

test('segments of one speaker are one turn, empty ones are left out', () => {
  const segments = [
    { start: 3725.9, speaker: 'agent', text: 'Dobrý den.' },
    { start: 3727, speaker: 'agent', text: '' },
    { start: 3728, speaker: 'agent', text: ' Co se děje?' },
    { start: null, speaker: null, text: 'nic' },
  ];
  expect(turns(record(segments))).toEqual([
    '[1:02:05] agent: Dobrý den. Co se děje?',
    'unknown: nic',
  ]);
});

test('control characters never reach the terminal', () => {
  const text = renderText(
    record([{ start: 0, speaker: 'x\u001b[31m', text: 'a\u0007b\r\nc\u009bd' }]),
  );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  expect(turns(record([{ start: 0, speaker: 'x', text: 'a\r\nb' }]))).toEqual(['[00:00] x: a b']);
});

test('without segments the text is shown', () => {
  expect(turns(record([]))).toEqual(['celý text']);
});
