import type { Finding } from './finding.ts';

/** `@TYPE_001`: what our own tags look like. Quantifiers are bounded, so time stays linear. */
const TAG = /@[A-Z][A-Z_]{0,40}_[0-9]{1,20}/g;

/** Text that already looks like a tag: taken out, so that every tag in the output is one of ours. */
export function findLiterals(text: string): Finding[] {
  if (!text.includes('@')) return [];
  return Array.from(text.matchAll(TAG), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    type: 'LITERAL' as const,
    rule: 'literal',
    value: match[0],
  }));
}
