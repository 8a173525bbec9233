import type { Transcript } from '../../src/records/transcript.ts';

/** A transcript of an invented call; words are made from the texts, one second each. */
export function transcript(
  turns: readonly (readonly [speaker: string, text: string])[],
  extra: Readonly<Record<string, unknown>> = {},
): Transcript {
  let clock = 0;
  const segments = turns.map(([speaker, text], id) => {
    const words = text
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => {
        const start = clock;
        clock += 1;
        return { start, end: clock, word: ` ${word}`, probability: null };
      });
    const start = words[0]?.start ?? clock;
    return { id, start, end: clock, speaker, channel: speaker === 'agent' ? 1 : 0, text, words };
  });
  const text = segments.map((segment) => segment.text).join('\n');
  return {
    type: 'transcript',
    v: 1,
    call_id: 'call-1',
    recording_id: 'rec-1',
    text,
    segments,
    ...extra,
  } as Transcript;
}

/** All strings of a value, keys included. */
export function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [key, ...strings(one)]);
}
