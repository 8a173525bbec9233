import { fold } from '../spoken/fold.ts';
import { promptAt, type Said } from './answers.ts';
import { letterAt, type Run, runAt } from './letters.ts';
import type { Token } from './tokens.ts';

const CUE = /(?:hlásk|písmen|příjmení|priezvisk|jméno|jména|jmenuj|psáno|píše se|píšu se|spelov)/iu;
/** The other side wants it letter by letter. */
const ASKED =
  /(?:hlásk|písmen|spelov|jak se (?:to )?píše|jak to píšete)[^.!?]{0,40}[.!?]?[^.!?]{0,30}$/iu;
/** Letters of something else. */
const OF_THINGS =
  /(?:kód|model|typ|heslo|espézet|spz|značk|iban|ičo|dič|čísl|chyb|vin|web|doména|jednotk|konektor|norm|rozměr|index|tříd)[^.!?]{0,30}$/iu;
const REACH = 80;
/** Fewer letters are an abbreviation, unless something speaks for them; so many are none without any cue. */
const FEWEST = { cued: 3, asked: 2, alone: 5 } as const;
/** A spelled name goes on behind so many words. */
const GOES_ON = 6;

/** A name said letter by letter. Offsets in the text, indexes of tokens inclusive. */
export interface Spelled {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  /** the letters, in lower case */
  readonly word: string;
}

const place = (tokens: readonly Token[], run: Run): Spelled => ({
  first: run.first,
  last: run.last,
  word: run.word,
  start: (tokens[run.first] as Token).start,
  end: (tokens[run.last] as Token).end,
});

/** All runs of letters in what is not taken. */
function* runs(tokens: readonly Token[], taken: (at: number) => boolean): Generator<Run> {
  for (let at = 0; at < tokens.length; ) {
    const run = taken(at) || letterAt(tokens, at) === null ? null : runAt(tokens, at, taken);
    if (run) yield run;
    at = run ? run.last + 1 : at + 1;
  }
}

/**
 * Runs like `N O V Á K`, `en ó vé á ká`, `en jako Nina, ó jako Oto`. With a cue before them three letters are enough, two
 * when the other side has asked for them, `jako` is a cue in itself; without any only many, or what spells a word that
 * `known` accepts or that was just said.
 */
export function findSpelled(
  said: Said,
  tokens: readonly Token[],
  taken: (at: number) => boolean,
  known: (word: string) => boolean,
): Spelled[] {
  const found: Spelled[] = [];
  for (const run of runs(tokens, taken)) {
    const { start } = tokens[run.first] as Token;
    const before = said.text.slice(Math.max(0, start - REACH), start);
    const last = found.at(-1);
    const goesOn = last !== undefined && run.first - last.last <= GOES_ON && run.sure > 0;
    if (goesOn || isName(run, before, promptAt(said, start), known)) found.push(place(tokens, run));
  }
  return found;
}

function isName(
  { letters, sure, likes, word }: Run,
  before: string,
  prompt: string,
  known: (word: string) => boolean,
): boolean {
  if (likes > 0 || (letters >= FEWEST.asked && ASKED.test(prompt))) return true;
  if (letters < FEWEST.cued || sure === 0) return false;
  if (CUE.test(before) || known(word) || isEcho(word, `${prompt} ${before}`)) return true;
  return (
    letters >= FEWEST.alone && sure * 2 > letters && !OF_THINGS.test(before) && isSayable(word)
  );
}

const isSayable = (word: string): boolean =>
  /[aeiouyáéíóúůýě]/u.test(word) && /[^aeiouyáéíóúůýě]/u.test(word);

/** The word itself was said before its letters: `Tran. Té er á en.` */
const isEcho = (word: string, before: string): boolean =>
  fold(before.toLowerCase())
    .split(/[^a-z]+/)
    .includes(fold(word));

const THROUGH = /^(?:přes|s|se|bez|jako)$/u;

/** Letters of a name that is known from elsewhere, without diacritics: its beginning, or three of it: `s pé ha`, `přes es zet`. */
export function spelledAgain(
  tokens: readonly Token[],
  taken: (at: number) => boolean,
  isPart: (letters: string, beginning: boolean) => boolean,
): Spelled[] {
  const found: Spelled[] = [];
  for (const run of runs(tokens, taken)) {
    if (run.sure === 0) continue;
    const through = THROUGH.test(tokens[run.first - 1]?.lower ?? '');
    // Tkačuk, s ká há: what his name is written with elsewhere
    const behind = through && run.sure > 1 && taken(run.first - 2);
    const spells = (word: string) =>
      word.length > 1 && isPart(fold(word), word.length < FEWEST.cued && !through);
    if (behind || spells(run.word) || spells(run.unjoined)) found.push(place(tokens, run));
  }
  return found;
}
