import { FIRMS_LIKE_PEOPLE } from './lists/firms-like-people.ts';
import { GAP, type Token } from './tokens.ts';

let seconds: Map<string, string[]> | null = null;

function load(): Map<string, string[]> {
  const firms = new Map<string, string[]>();
  for (const firm of FIRMS_LIKE_PEOPLE.trim().split(/,\s+/)) {
    const [first = '', second = ''] = firm.split(' ');
    const list = firms.get(first);
    if (list) list.push(second);
    else firms.set(first, [second]);
  }
  return firms;
}

/** Whether the words at `at` and behind it are a firm that is called like somebody: `Dr. Max`, `John Deere`, `s Hugo Bossem`. */
export function isFirmLikePerson(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first?.capital || !second?.capital || second.gap !== GAP.blank) return false;
  seconds ??= load();
  return seconds.get(first.lower)?.some((name) => isFormOf(second.lower, name)) === true;
}

/** An ending of no more letters than `-ovi` may follow. */
const isFormOf = (word: string, name: string): boolean =>
  word.startsWith(name) && word.length <= name.length + 3;
