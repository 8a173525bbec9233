import { expect, test } from 'vitest';
import { TYPES } from '../../../src/anon/detect/finding.ts';
import { nameSearch } from '../../../src/anon/names/open.ts';
import { redactTranscript } from '../../../src/anon/redact/anonymize.ts';
import type { Transcript } from '../../../src/records/transcript.ts';
import { Random } from '../../quality/generate/random.ts';
import { talker } from '../../quality/generate/talk.ts';

const CALLS = 250;
const balanced = nameSearch('balanced');

/** Pauses are of any length: turns that lie near each other are read as one text, others are not. */
function transcript(random: Random, talk: ReturnType<typeof talker>): Transcript {
  let clock = 0;
  const segments = talk(600).map(({ speaker, text }, id) => {
    const start = clock + random.int(0, 45);
    clock = start + random.int(1, 9);
    const channel = speaker === 'agent' ? 1 : 0;
    return { id, start, end: clock, speaker, channel, text };
  });
  const text = segments.map((one) => one.text).join('\n');
  return {
    type: 'transcript',
    v: 1,
    call_id: 'c',
    recording_id: 'r',
    text,
    segments,
  } as Transcript;
}

test('no call fails, and every span is a piece of its segment', () => {
  const random = new Random(7);
  const talk = talker(random);
  for (let n = 0; n < CALLS; n += 1) {
    const call = transcript(random, talk);
    for (const names of [null, balanced]) {
      const { spans } = redactTranscript(call, { types: new Set(TYPES), names });
      for (const { segment, start, end } of spans) {
        const piece = call.segments[segment]?.text.slice(start, end) ?? '';
        expect(piece).toMatch(/[\p{L}\p{N}]/u);
        expect(piece).toHaveLength(end - start);
      }
    }
  }
});
