import { type Atom, readings } from '../../spoken/lattice.ts';
import type { Token } from '../../spoken/mail-tokens.ts';
import { asksAnew } from '../asks-anew.ts';
import type { CueKind } from '../cues.ts';
import { makeRun } from '../numbers/spoken-runs.ts';
import { type Item, itemsFrom, type Scan } from '../scan.ts';
import { beginsAnew, correctedAt } from './spelled-corrected.ts';
import { exampleEnd, isGrown, lettersAt, passedOver } from './spelled-letters.ts';

/** Letters and digits read from a stretch of text, and where they end. */
export interface Reading {
  /** capitals and digits */
  readonly value: string;
  readonly end: number;
  /** little words that were taken for letters, or letters for little words: fewer are better */
  readonly odd: number;
  /** letters that are nothing else */
  readonly letters: number;
  /** the last of it may be a little word */
  readonly trails: boolean;
  /** numbers and letters that it was read in: fewer are more natural */
  readonly groups: number;
}

interface State extends Reading {
  /** index of the next token */
  readonly next: number;
  /** the letter before it, when that was one: `es jako Svatopluk` */
  readonly letter: string;
  /** the token before was the end of a number: what follows was read with it */
  readonly counted: boolean;
  /** words passed over since the last letter or digit */
  readonly skipped: number;
}

/** How long what is read may be. */
export interface Limits {
  readonly signs: number;
  readonly tokens: number;
  /** what is read: it ends where the other speaker asks for something else */
  readonly kind: CueKind;
  /** short words in lower case are letters, too: `k9 r4 tz w` */
  readonly small?: boolean;
  /** so many capitals in a row are letters, and no word that is shouted */
  readonly capitals?: number;
}

const MOST_STATES = 48;
const MOST_SKIPPED = 5;

/** What the steps from one token on share. */
interface Text {
  readonly scan: Scan;
  readonly tokens: readonly Token[];
  readonly limits: Limits;
  /** the numbers that begin with a token, by its offset */
  readonly runs: Map<number, readonly Atom[]>;
}

/**
 * All values that the tokens from `n` on may spell: written pieces (`1AB`), names of letters, words of a
 * spelling alphabet, numbers in every reading, with little words and signs between.
 */
export function spelled(
  scan: Scan,
  tokens: readonly Token[],
  n: number,
  limits: Limits,
): Reading[] {
  const text: Text = { scan, tokens, limits, runs: new Map() };
  const all: Reading[] = [];
  const nothing = { value: '', end: 0, odd: 0, letters: 0, trails: false, groups: 0 };
  const start: State = { ...nothing, next: n, letter: '', counted: false, skipped: 0 };
  let current = [start];
  for (let round = 0; round < limits.tokens && current.length > 0; round += 1) {
    const next = new Map<string, State>();
    for (const state of current) {
      for (const one of steps(text, state)) {
        if (one.value.length > limits.signs) continue;
        if (one.skipped === 0) all.push(one);
        const key = `${one.value} ${one.next}`;
        const other = next.get(key);
        if (!other || rank(one) < rank(other)) next.set(key, one);
      }
    }
    current = [...next.values()].sort((a, b) => rank(a) - rank(b)).slice(0, MOST_STATES);
  }
  return all;
}

/** The most natural come first. */
const rank = ({ odd, groups }: Reading): number => 100 * odd + groups;

function* steps(text: Text, state: State): Generator<State> {
  const { tokens } = text;
  const token = tokens[state.next];
  if (!token) return;
  const { word, entry, start, end, sign } = token;
  const next = state.next + 1;
  const first = state.value === '';
  const before = tokens[state.next - 1];
  if (!first && before && isNewTurn(text.scan, before.end, start)) {
    // `takže FH610774`: all of it once more
    if (SUMMARY.test(word) || asksAnew(text.scan, before.end, start, text.limits.kind)) return;
  }
  if (/^[0-9]+$/.test(word)) {
    const { value, groups } = state;
    const taken = { value: value + word, end, trails: false, groups: groups + 1 };
    yield { ...state, ...taken, next, letter: '', counted: false, skipped: 0 };
    return;
  }
  const pass: State = { ...state, next, counted: false, skipped: state.skipped + 1 };
  // `8et0524` is written, whatever `et` says
  if ((sign !== '' && !isGrown(text.scan.text, token)) || entry?.sign === ' ') {
    // `aspoň jedna číslice. LEO1951A`
    const closed = sign === '.' && passedOver(tokens, state.next - 1);
    if (!first && !closed && /^(?:[-–,./]|)$/.test(sign))
      yield { ...pass, skipped: Math.max(1, state.skipped) };
    return;
  }
  if (!first) {
    const example = exampleEnd(tokens, state.next, state.letter || state.value.slice(-1));
    if (example) {
      yield { ...state, end: example.end, next: example.next, letter: '' };
      return;
    }
    if (passedOver(tokens, state.next)) yield { ...pass, skipped: Math.max(1, state.skipped) };
  }
  if (!first) {
    if (beginsAnew(text.scan.text, tokens, state.next, state.value)) return;
    for (const { value, letter, ...to } of correctedAt(text.scan.text, tokens, state.next, state)) {
      const skipped = to.open ? 1 : 0;
      const groups = state.groups + 1;
      yield {
        ...state,
        value,
        letter,
        end: to.end,
        next: to.next,
        groups,
        counted: false,
        skipped,
      };
    }
  }
  let named = false;
  for (const letter of lettersAt(text.scan.text, tokens, state.next, text.limits)) {
    const { value, odd, letters, groups } = state;
    named ||= !letter.odd;
    const sure = letter.odd ? 0 : letter.value.length;
    const taken: State = {
      value: value + letter.value,
      end: letter.end,
      odd: odd + (letter.odd ? 1 : 0),
      letters: letters + sure,
      trails: letter.odd,
      groups: groups + 1,
      next: letter.next,
      letter: letter.value.slice(-1),
      counted: false,
      skipped: 0,
    };
    yield taken;
    // `27ZG200Z, zet jako Zuzana`: the letter is only explained
    const example = value.endsWith(letter.value)
      ? exampleEnd(tokens, letter.next, taken.letter)
      : null;
    if (example) yield { ...state, end: example.end, next: example.next, letter: '', skipped: 0 };
  }
  if (entry?.kind && !state.counted) yield* numbers(text, state);
  // `4K na sto dvacet`, but `na konci pět`
  const apart = word === 'na' && !/^kon[ec]/.test(tokens[next]?.word ?? '');
  if (entry?.filler && !named && !apart && !first && state.skipped < MOST_SKIPPED) yield pass;
}

const SUMMARY = /^tak(?:že)?$/;

const isNewTurn = ({ text }: Scan, from: number, to: number): boolean =>
  to > from && text.slice(from, to).includes('\n');

/** The readings of the number words from a state's next token on, up to every one of them. */
function numbers({ scan, tokens, limits, runs }: Text, state: State): State[] {
  const { start } = tokens[state.next] as Token;
  let atoms = runs.get(start);
  if (!atoms) {
    const { items, at } = itemsFrom(scan, start);
    atoms = at < 0 ? [] : makeRun(scan, items as readonly Item[], at, limits.tokens);
    runs.set(start, atoms);
  }
  const found: State[] = [];
  const most = limits.signs - state.value.length;
  const last = tokens.at(-1)?.end ?? 0;
  readings(atoms, 0, atoms.length, MOST_STATES, (n, all) => {
    const { end } = (atoms as readonly Atom[])[n] as Atom;
    if (end > last) return;
    let next = state.next;
    while ((tokens[next]?.end ?? end + 1) <= end) next += 1;
    for (const { digits, skipped, groups } of all) {
      if (skipped || digits.length > most) continue;
      const value = state.value + digits;
      const read = { value, end, trails: false, groups: state.groups + groups };
      found.push({ ...state, ...read, next, letter: '', counted: true, skipped: 0 });
    }
  });
  return found;
}

/** `osm čtyři nula jedna té.`: the last word of a clause is no little one when it is the name of a letter. */
export function atPause(text: string, one: Reading): Reading {
  const named = /\p{L}{2}$/u.test(text.slice(Math.max(0, one.end - 2), one.end));
  if (!one.trails || !named || !PAUSE.test(text.slice(one.end, one.end + 2))) return one;
  return { ...one, odd: one.odd - 1, letters: one.letters + 1, trails: false };
}

const PAUSE = /^(?:[.,?!;…\n]|$)/;
