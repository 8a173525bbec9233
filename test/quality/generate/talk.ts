import { FRAMES, pickFrame, sentence } from '../names/frames.ts';
import { nameNegatives } from '../names/negatives.ts';
import { somebody } from '../names/people.ts';
import { PLACE_FRAMES, placeSentence } from '../names/places.ts';
import { makeCase, PERTURBATIONS } from './cases.ts';
import { KINDS } from './kinds.ts';
import { negatives } from './negatives.ts';
import type { Random } from './random.ts';
import { STYLES } from './render.ts';

/** What somebody says without a pause. */
export interface Turn {
  readonly speaker: string;
  readonly text: string;
}

/**
 * Makes invented calls of technical support, none like another: sentences without personal data, and in each
 * call one identifier in some style and one name or address. `length`: characters of text, at least.
 */
export function talker(random: Random): (length: number) => Turn[] {
  const small = [...negatives(2000, random), ...nameNegatives(4000, random)];
  return (length) => {
    const turns: Turn[] = [
      { speaker: 'agent', text: 'Dobrý den, technická podpora, co pro vás mohu udělat?' },
    ];
    const at = random.int(2, 4);
    for (let total = 0, n = 0; total < length; n += 1) {
      const speaker = n % 2 ? 'agent' : 'customer';
      const talk = { speaker, text: `${random.pick(small)} ${random.pick(small)}` };
      const next = n === at ? identifier(random) : n === at + 2 ? [name(random)] : [talk];
      for (const turn of next) total += turn.text.length;
      turns.push(...next);
    }
    return turns;
  };
}

function identifier(random: Random): Turn[] {
  const kind = random.pick(Object.keys(KINDS));
  const { turns } = makeCase(kind, random.pick(STYLES), random.pick(PERTURBATIONS), random);
  return turns.map(({ speaker, parts }) => ({
    speaker,
    text: parts.map(({ text }) => text).join(''),
  }));
}

function name(random: Random): Turn {
  const text = random.chance(0.7)
    ? sentence(
        pickFrame(random.pick(Object.keys(FRAMES)), random),
        somebody(random, random.chance(0.5)),
      ).text
    : placeSentence(random.pick(Object.keys(PLACE_FRAMES)), random).text;
  return { speaker: 'customer', text };
}
