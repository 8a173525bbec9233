// Invented calls, none like another, as transcripts. Usage: anon-calls COUNT LENGTH words|text > calls.ndjson
import { Random } from '../quality/generate/random.ts';
import { talker } from '../quality/generate/talk.ts';

const [count = 0, length = 0] = process.argv.slice(2, 4).map(Number);
const withWords = process.argv[4] === 'words';
const talk = talker(new Random(20_261_122));

for (let n = 0; n < count; n += 1) {
  const segments = talk(length).map(({ speaker, text }, id) => {
    const words = text.split(' ').map((word, k) => {
      const start = id * 9 + k / 4;
      return { start, end: start + 0.2, word: ` ${word}`, probability: 0.98 };
    });
    const about = {
      id,
      start: id * 9,
      end: id * 9 + 8,
      speaker,
      channel: speaker === 'agent' ? 1 : 0,
    };
    return { ...about, text, ...(withWords ? { words } : {}) };
  });
  const text = segments.map((one) => one.text).join('\n');
  const ids = { call_id: `c${n}`, recording_id: `r${n}` };
  process.stdout.write(`${JSON.stringify({ type: 'transcript', v: 1, ...ids, text, segments })}\n`);
}
