import type { HeardWord } from '../engines/engine.ts';
import { sentences } from './segments.ts';
import { plain, plainWords } from './words.ts';

/** When words were made up. A change of any changes results: raise `version` with it. */
export const CLEANING = {
  version: 'clean-1',
  /** people speak 10 to 16 letters a second; outside of these, what was spoken there was something else */
  slowest: 4,
  fastest: 22,
  /** mean probability of words below which the engine itself was guessing */
  guess: 0.4,
  /** a phrase said so often in a row is a loop if it is too fast to be speech … */
  repeats: 4,
  /** … or, if it has at least `long` words, when it is said so often at any speed */
  hopeless: 6,
  long: 3,
  /** longest phrase that is looked for in loops, words */
  phrase: 12,
} as const;

/**
 * What Whisper, taught on subtitles, makes of noise and silence in Czech; `*` stands for any words that follow.
 * "Děkuji." is not among them: people say it in every call.
 */
export const HALLUCINATIONS: readonly string[] = [
  'titulky vytvořil *',
  'titulky vytvořila *',
  'titulky vytvořili *',
  'titulky johnyx *',
  'johnyx *',
  'přeložil johnyx *',
  'johnyxcz blogspot com',
  'www johnyxcz blogspot com',
  'www hradeckesluzby cz',
  'www hradeckralove org',
  'www hradeckralove cz',
  'www arkance systems cz',
  'překlad a titulky *',
  'pokračování příště',
  'konec',
  'děkujeme za pozornost',
  'děkuji za pozornost',
  'děkujeme za sledování',
  'děkuji za sledování',
  'děkuji za zhlédnutí',
  'děkujeme za zhlédnutí',
];

/** Lines of a list: a phrase each, `#` begins a comment. */
export function phrasesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => plainWords(line).length > 0);
}

/** A stretch of detected speech, seconds on the call's clock. */
export interface Spoken {
  readonly start: number;
  readonly end: number;
}

export interface Cleaned {
  readonly words: HeardWord[];
  /** sentences left out that nobody spoke */
  readonly invented: number;
  /** repetitions left out */
  readonly repeated: number;
}

/**
 * Leaves out what the engine made up: known phrases, and loops. Only where something else speaks against them, too:
 * too many or too few letters for the detected speech, or the engine's own doubts. `spoken`: null when nobody
 * listened for speech.
 */
export function clean(
  words: readonly HeardWord[],
  spoken: readonly Spoken[] | null,
  phrases: readonly string[],
): Cleaned {
  const patterns = phrases.map(patternOf);
  const { words: once, repeated } = withoutLoops(words, spoken);
  const kept: HeardWord[] = [];
  let invented = 0;
  for (const sentence of sentences(once)) {
    const known = patterns.some((pattern) => pattern(plainWords(textOf(sentence))));
    if (known && doubtful(sentence, spoken)) invented += 1;
    else kept.push(...sentence);
  }
  return { words: kept, invented, repeated };
}

function textOf(words: readonly HeardWord[]): string {
  return words.map(({ word }) => word).join(' ');
}

/** Whether some words are a phrase: all of them, or from their first word on if it ends with `*`. */
function patternOf(phrase: string): (words: readonly string[]) => boolean {
  const wanted = plainWords(phrase);
  const open = phrase.trimEnd().endsWith('*');
  return (words) =>
    (open ? words.length >= wanted.length : words.length === wanted.length) &&
    wanted.every((word, i) => word === words[i]);
}

/** Whether something besides the words themselves says that they were not spoken. */
function doubtful(words: readonly HeardWord[], spoken: readonly Spoken[] | null): boolean {
  const known = words.flatMap(({ probability }) => (probability === null ? [] : [probability]));
  const mean = known.reduce((sum, one) => sum + one, 0) / known.length;
  if (mean < CLEANING.guess) return true;
  if (spoken === null) return false;
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? start;
  const seconds = spoken.reduce(
    (sum, one) => sum + Math.max(0, Math.min(end, one.end) - Math.max(start, one.start)),
    0,
  );
  const letters = plain(textOf(words)).length;
  return letters > CLEANING.fastest * seconds || letters < CLEANING.slowest * seconds;
}

function withoutLoops(
  words: readonly HeardWord[],
  spoken: readonly Spoken[] | null,
): { readonly words: HeardWord[]; readonly repeated: number } {
  const plains = words.map(({ word }) => plain(word));
  const kept: HeardWord[] = [];
  let repeated = 0;
  for (let at = 0; at < words.length; ) {
    const loop = loopAt(plains, at);
    const all = words.slice(at, at + loop.length * loop.times);
    const endless = loop.length >= CLEANING.long && loop.times >= CLEANING.hopeless;
    const is = loop.times >= CLEANING.repeats && (endless || doubtful(all, spoken));
    if (is) repeated += loop.times - 1;
    kept.push(...words.slice(at, at + (is ? loop.length : 1)));
    at += is ? all.length : 1;
  }
  return { words: kept, repeated };
}

/** The phrase at a place that is said most often in a row: its length in words, and how often. */
function loopAt(words: readonly string[], at: number): { length: number; times: number } {
  let best = { length: 1, times: 1 };
  const most = Math.min(CLEANING.phrase, Math.floor((words.length - at) / 2));
  for (let length = 1; length <= most; length += 1) {
    let same = 0;
    while (words[at + same] !== undefined && words[at + same] === words[at + length + same]) {
      same += 1;
    }
    const times = 1 + Math.floor(same / length);
    if (times * length > best.times * best.length && times > 1) best = { length, times };
  }
  return best;
}
