import { type Finding, merge, overlaps } from './finding.ts';

/** A person's name that comes with the record. */
export interface KnownName {
  /** the full name as the metadata has it, blanks evened */
  readonly value: string;
  /** full name in either order, or surname alone, as whole words */
  readonly pattern: RegExp;
}

const BLANK = '[\\s\\u00a0\\u202f]{1,3}';
/** a surname of one or two letters would be found in every sentence */
const SHORTEST_SURNAME = 3;

/** Prepares a name for the search; null if there is nothing to search for. Titles (`Ing.`, `, Ph.D.`) are left out. */
export function knownName(raw: string): KnownName | null {
  const value = raw.normalize('NFC').replace(/\s+/g, ' ').trim();
  const parts = (value.split(',')[0] ?? '')
    .split(' ')
    .filter((part) => part !== '' && !part.endsWith('.'));
  const surname = parts.at(-1);
  if (surname === undefined) return null;
  const forms = [parts, [surname, ...parts.slice(0, -1)]].map((words) =>
    words.map(escapeWord).join(BLANK),
  );
  if (surname.length >= SHORTEST_SURNAME) forms.push(escapeWord(surname));
  const source = `(?<![\\p{L}\\p{M}\\p{N}_])(?:${forms.join('|')})(?![\\p{L}\\p{M}\\p{N}_])`;
  return { value, pattern: new RegExp(source, 'giu') };
}

function escapeWord(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** Whole-word occurrences of known names, whatever their case. Declined forms are not found here. */
export function findNames(
  text: string,
  claimed: readonly Finding[],
  names: readonly KnownName[],
): Finding[] {
  const found: Finding[] = [];
  let taken = claimed;
  for (const { pattern, value } of names) {
    const more: Finding[] = [];
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (overlaps(taken, start, end)) continue;
      more.push({ start, end, type: 'PERSON', rule: 'person-known', value });
    }
    taken = merge(taken, more);
    for (const one of more) found.push(one);
  }
  return found.sort((a, b) => a.start - b.start);
}
