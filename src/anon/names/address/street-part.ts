import type { Token } from '../tokens.ts';
import type { Part } from './reading.ts';

const CHANGES = /[éuýjěy]$/;

/** Unlisted streets in one form: `Hýskovské` and `Hýskovskou` are Hýskovská, `Erbenově` is Erbenova. */
export function evenStreet(word: string): string {
  if (!CHANGES.test(word)) return word;
  return word
    .replace(/([sc]k|n)(?:é|ou|ý|ej)$/u, '$1á')
    .replace(/(ov|in)(?:ě|u|ou|y|ý|é|ej)$/u, '$1a');
}

/** The street at tokens `first…last` as a part of an address. */
export const street = (first: number, last: number, value: string, sure: boolean): Part => ({
  kind: 'street',
  first,
  last,
  value,
  sure,
});

/** The words of an unlisted street in one form. */
export const written = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last + 1)
    .map(({ lower }) => evenStreet(lower))
    .join(' ');
