import type { Case } from './generate/cases.ts';

/** digits in a row that give a number away */
const DIGITS = 5;
/** words in a row that do */
const WORDS = 3;
/** between the groups of a number as they are said: no part of it */
const BETWEEN = /^(?:a|potom|lomeno|lomítko|lomitko|pomlčka|pomlcka|tečka|tecka|zavináč|zavinac)$/;
/** hashes, ids of runs and times are nobody's digits */
const MACHINES =
  /[0-9a-f]{16,}|\b[0-9A-HJKMNP-TV-Z]{26}\b|\d{4}-\d\d-\d\dT[\d:.]+Z|"c":"[0-9a-f]+"/g;

/** Strings of an output, each by itself, in the ways in which they may give something away. */
export interface Shown {
  readonly text: string;
  readonly digits: string;
  readonly words: string;
}

export function shown(texts: readonly string[]): Shown {
  return {
    text: texts.join('\n').toLowerCase(),
    digits: texts
      .map((text) => text.replace(/@[A-Z_]+_[0-9]+/g, '@').replace(/[ ,.\-/]/g, ''))
      .join('\n'),
    words: texts.map((text) => ` ${words(text).join(' ')} `).join('\n'),
  };
}

/**
 * What an output still shows of a call: digits in a row of its value (blanks and signs aside), its address, or
 * three words in a row of what was said. `fewest`: digits that are told from chance, more where machines
 * write numbers of their own.
 */
export function leaksOf(call: Case, output: Shown, fewest = DIGITS): string[] {
  const found = new Set<string>();
  if (call.value.includes('@')) {
    if (output.text.includes(call.value)) found.add('address');
  } else {
    for (const window of windows([...call.value.replace(/[^0-9]/g, '')], fewest)) {
      const run = window.join('');
      if (output.digits.includes(run)) found.add(run);
    }
  }
  for (const { parts } of call.turns) {
    for (const { text, gold } of parts) {
      if (!gold) continue;
      for (const window of windows(words(text), WORDS)) {
        if (window.some((word) => BETWEEN.test(word) || /[0-9]/.test(word))) continue;
        const run = ` ${window.join(' ')} `;
        if (output.words.includes(run)) found.add(run.trim());
      }
    }
  }
  return [...found];
}

/** The text of a log or ledger without what machines write into it. */
export const withoutMachines = (text: string): string => text.replace(MACHINES, '');

const words = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{M}]+|[0-9]+|@[a-z_]+_[0-9]+/gu) ?? [];

function* windows<T>(list: readonly T[], length: number): Generator<readonly T[]> {
  for (let at = 0; at + length <= list.length; at += 1) yield list.slice(at, at + length);
}
