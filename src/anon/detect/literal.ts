import type { Finding } from './finding.ts';

/** `@TYPE_001`: what our own tags look like. Tried at each `@` only, so time stays linear. */
const TAG = /@[A-Z][A-Z_]{0,40}_[0-9]+/y;

/** Text that already looks like a tag: taken out, so that every tag in the output is one of ours. */
export function findLiterals(text: string, signs: readonly number[]): Finding[] {
  const found: Finding[] = [];
  for (const start of signs) {
    TAG.lastIndex = start;
    const value = TAG.exec(text)?.[0];
    if (value === undefined) continue;
    found.push({ start, end: start + value.length, type: 'LITERAL', rule: 'literal', value });
  }
  return found;
}
