import { allForms, decline } from './src/anon/names/grammar/decline.ts';
import { wifeOf } from './src/anon/names/grammar/feminine.ts';
import { BRANDS } from './src/anon/names/lists/brands.ts';
import { SURNAMES, TOWNS } from './src/anon/names/lists/gazetteer.ts';
import {
  ADJECTIVES,
  NOUN_FORMS,
  NOUNS,
  VERBS,
  WORDS,
} from './src/anon/names/lists/ordinary-words.ts';
import { isOrdinary } from './src/anon/names/ordinary.ts';
import { heldOut } from './test/quality/names/people.ts';

/*
 * Which endings speak for a surname. After Brants, "TnT – A Statistical Part-of-Speech Tagger" (2000), 2.3: the share of
 * names among words with an ending, each ending smoothed by the next shorter one. Names are the forms of the listed half
 * of the surnames, the other half measures it; the rest is ordinary Czech, brands and towns. Both weigh the same.
 */

const LONGEST = 4;
/** weight of the shorter ending, in words */
const SMOOTHING = 12;
const FEWEST = 6;
/** an ending that says less beside the next shorter one is left out */
const LEAST_NEWS = 0.04;

const setOf = (text: string): string[] => text.trim().split(/[\s,]+/);
const spread = (stems: string, endings: string): string[] =>
  setOf(stems).flatMap((stem) => ['', ...setOf(endings)].map((ending) => stem + ending));

function names(): Set<string> {
  const forms = new Set<string>();
  for (const surname of setOf(SURNAMES).filter((name) => !heldOut(name))) {
    const lemma = surname.toLowerCase();
    for (const form of allForms(decline(lemma, 'last', 'm'))) forms.add(form);
    for (const wife of wifeOf(lemma)) {
      for (const form of allForms(decline(wife, 'last', 'f'))) forms.add(form);
    }
  }
  return new Set([...forms].filter((form) => !isOrdinary(form)));
}

function words(): Set<string> {
  return new Set(
    [
      ...setOf(WORDS),
      ...setOf(NOUN_FORMS),
      ...setOf(BRANDS),
      ...setOf(TOWNS),
      ...spread(NOUNS, 'a u e y i o í ou em ů ům ech ách ám'),
      ...spread(ADJECTIVES, 'ý á é í ého ému ém ým ou ých ými ě ější'),
      ...spread(VERBS, 'l la li lo t m š te me uje ujeme ujete ují it at ět ím íme íte ám áme áte'),
    ].map((word) => word.toLowerCase()),
  );
}

function count(list: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of list) {
    for (let length = 0; length <= Math.min(LONGEST, word.length); length += 1) {
      const ending = word.slice(word.length - length);
      counts.set(ending, (counts.get(ending) ?? 0) + 1 / list.size);
    }
  }
  return counts;
}

/** Text of endings.ts. */
export function nameEndings(): string {
  const [those, others] = [names(), words()];
  const [named, plain] = [count(those), count(others)];
  const scale = Math.max(those.size, others.size);
  const shares = new Map<string, number>([['', 0.5]]);
  const kept: string[] = [];
  const endings = [...new Set([...named.keys(), ...plain.keys()])].filter((one) => one !== '');
  for (const ending of endings.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const [yes, no] = [named.get(ending) ?? 0, plain.get(ending) ?? 0];
    const seen = (yes + no) * scale;
    const shorter = shares.get(ending.slice(1)) ?? parentOf(shares, ending);
    const share = (yes * scale + SMOOTHING * shorter) / (seen + SMOOTHING);
    if (seen < FEWEST || Math.abs(share - shorter) < LEAST_NEWS) continue;
    shares.set(ending, share);
    kept.push(`${ending}${Math.round(share * 100)}`);
  }
  const lines: string[] = [];
  let line = '';
  for (const one of kept) {
    if (line.length + one.length >= 118) {
      lines.push(line);
      line = one;
    } else line = line === '' ? one : `${line} ${one}`;
  }
  return [
    '// Made by `npm run gazetteer` (name-endings.ts) from the lists beside it; do not edit.\n',
    '/** Endings, and how many words of a hundred with this ending are surnames. */',
    `export const NAME_ENDINGS = \`\n${[...lines, line].join('\n')}\n\`;\n`,
  ].join('\n');
}

function parentOf(shares: ReadonlyMap<string, number>, ending: string): number {
  for (let cut = 1; cut <= ending.length; cut += 1) {
    const share = shares.get(ending.slice(cut));
    if (share !== undefined) return share;
  }
  return 0.5;
}
