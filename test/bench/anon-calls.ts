// Invented calls of technical support, none like another: sentences without personal data, and in each call one
// identifier in some style and one name or address. Usage: anon-calls COUNT LENGTH words|text > calls.ndjson
import { makeCase, PERTURBATIONS } from '../quality/generate/cases.ts';
import { KINDS } from '../quality/generate/kinds.ts';
import { negatives } from '../quality/generate/negatives.ts';
import { Random } from '../quality/generate/random.ts';
import { STYLES } from '../quality/generate/render.ts';
import { FRAMES, pickFrame, sentence } from '../quality/names/frames.ts';
import { nameNegatives } from '../quality/names/negatives.ts';
import { somebody } from '../quality/names/people.ts';
import { PLACE_FRAMES, placeSentence } from '../quality/names/places.ts';

interface Turn {
  readonly speaker: string;
  readonly text: string;
}

const [count = 0, length = 0] = process.argv.slice(2, 4).map(Number);
const withWords = process.argv[4] === 'words';
const random = new Random(20_261_122);
const small = [...negatives(2000, random), ...nameNegatives(4000, random)];

function identifier(): Turn[] {
  const kind = random.pick(Object.keys(KINDS));
  const { turns } = makeCase(kind, random.pick(STYLES), random.pick(PERTURBATIONS), random);
  return turns.map(({ speaker, parts }) => ({
    speaker,
    text: parts.map(({ text }) => text).join(''),
  }));
}

const name = (): Turn => ({
  speaker: 'customer',
  text: random.chance(0.7)
    ? sentence(
        pickFrame(random.pick(Object.keys(FRAMES)), random),
        somebody(random, random.chance(0.5)),
      ).text
    : placeSentence(random.pick(Object.keys(PLACE_FRAMES)), random).text,
});

function call(): Turn[] {
  const turns: Turn[] = [
    { speaker: 'agent', text: 'Dobrý den, technická podpora, co pro vás mohu udělat?' },
  ];
  const at = random.int(2, 4);
  for (let total = 0, n = 0; total < length; n += 1) {
    const talk = {
      speaker: n % 2 ? 'agent' : 'customer',
      text: `${random.pick(small)} ${random.pick(small)}`,
    };
    const next = n === at ? identifier() : n === at + 2 ? [name()] : [talk];
    for (const turn of next) total += turn.text.length;
    turns.push(...next);
  }
  return turns;
}

for (let n = 0; n < count; n += 1) {
  const segments = call().map(({ speaker, text }, id) => {
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
