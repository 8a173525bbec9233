import { fold } from '../spoken/fold.ts';
import { type Atom, readings } from '../spoken/lattice.ts';
import { FOLDED_LETTERS } from '../spoken/lexicon.ts';
import type { Token } from '../spoken/mail-tokens.ts';
import { allItems, type Item, type Scan } from './scan.ts';
import { makeRun } from './spoken-runs.ts';

/** Letters and digits read from a stretch of text, and where they end. */
export interface Reading {
  readonly value: string;
  readonly end: number;
  /** little words that were taken for letters, or letters for little words: fewer are better */
  readonly odd: number;
}

interface State extends Reading {
  /** index of the next token */
  readonly next: number;
  /** the token before was a letter: `es jako Svatopluk` */
  readonly lettered: boolean;
  /** words passed over since the last letter or digit */
  readonly skipped: number;
}

const MOST_SIGNS = 8;
const MOST_STATES = 48;
const MOST_SKIPPED = 3;
const MOST_TOKENS = 24;

/**
 * All values that the tokens from `n` on may spell: written pieces (`1AB`), names of letters, words of a
 * spelling alphabet, numbers in every reading, with little words and signs between.
 */
export function spelled(scan: Scan, tokens: readonly Token[], n: number): Reading[] {
  const all: Reading[] = [];
  const start: State = { value: '', end: 0, odd: 0, next: n, lettered: false, skipped: 0 };
  let current = [start];
  for (let round = 0; round < MOST_TOKENS && current.length > 0; round += 1) {
    const next = new Map<string, State>();
    for (const state of current) {
      for (const one of steps(scan, tokens, state)) {
        if (one.value.length > MOST_SIGNS) continue;
        if (one.skipped === 0) all.push(one);
        const key = `${one.value} ${one.next}`;
        const other = next.get(key);
        if (!other || other.odd > one.odd) next.set(key, one);
      }
    }
    current = [...next.values()].sort((a, b) => a.odd - b.odd).slice(0, MOST_STATES);
  }
  return all;
}

function* steps(scan: Scan, tokens: readonly Token[], state: State): Generator<State> {
  const token = tokens[state.next];
  if (!token) return;
  const { word, entry, end, sign } = token;
  const next = state.next + 1;
  const first = state.value === '';
  const take = (value: string, odd = 0): State => ({
    value: state.value + value.toUpperCase(),
    end,
    odd: state.odd + odd,
    next,
    lettered: true,
    skipped: 0,
  });
  const pass: State = { ...state, next, skipped: state.skipped + 1 };
  if (/^[0-9]+$/.test(word)) {
    yield { ...take(word), lettered: false };
    if (!entry) yield* numbers(scan, tokens, state);
    return;
  }
  if (sign !== '') {
    if (!first && /[-–,./ ]/.test(sign)) yield { ...pass, skipped: Math.max(1, state.skipped) };
    return;
  }
  if (word === 'jako' && state.lettered) {
    yield { ...state, next: next + 1 };
    return;
  }
  // `dvojité vé`
  if (/^dvojit/.test(word) && /^v[eé]?$/.test(tokens[next]?.word ?? '')) {
    yield { ...take('w'), end: tokens[next]?.end ?? end, next: next + 1 };
  }
  const letter = entry?.letter ?? FOLDED_LETTERS.get(word);
  const little = entry?.filler === true || word.length === 1 || FOLDED_LETTERS.has(word);
  const named = letter !== undefined && letter.length < 3 ? letter : entry?.spells;
  const raw = scan.text.slice(token.start, end);
  const glued = tight(scan, token);
  const shouted = /^[A-Z]{1,3}$/.test(raw) || (glued && /^[A-Z]{4,6}$/.test(raw));
  // `EL 123 AB` is written, `el` is said
  if (shouted || (glued && /^[a-z]{1,3}$/.test(raw))) yield take(raw);
  if (named !== undefined && !(shouted && word.length === 1))
    yield take(fold(named), little ? 1 : 0);
  if (entry?.kind) yield* numbers(scan, tokens, state);
  if (entry?.filler && !first && state.skipped < MOST_SKIPPED) yield pass;
}

/** Grown together with a digit: `7ab`. */
const tight = ({ text }: Scan, { start, end }: Token): boolean =>
  /[0-9]/.test(text.charAt(start - 1)) || /[0-9]/.test(text.charAt(end));

/** The readings of the number words from a state's next token on, up to every one of them. */
function numbers(scan: Scan, tokens: readonly Token[], state: State): State[] {
  const items = allItems(scan);
  const at = itemAt(items, (tokens[state.next] as Token).start);
  if (at < 0) return [];
  const atoms = makeRun(scan, items, at, MOST_TOKENS);
  const found: State[] = [];
  readings(atoms, 0, atoms.length, MOST_STATES, (last, all) => {
    const { end } = atoms[last] as Atom;
    let next = state.next;
    while ((tokens[next]?.end ?? end + 1) <= end) next += 1;
    for (const { digits, skipped } of all) {
      if (skipped || state.value.length + digits.length > MOST_SIGNS) continue;
      found.push({ ...state, value: state.value + digits, end, next, lettered: false, skipped: 0 });
    }
  });
  return found;
}

/** Index of the item that starts at `start`, or -1 (binary search). */
function itemAt(items: readonly Item[], start: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as Item).start < start) low = middle + 1;
    else high = middle;
  }
  return items[low]?.start === start ? low : -1;
}
