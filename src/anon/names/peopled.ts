import type { Mention } from './naming.ts';
import { PROOF } from './shown.ts';

/** Words that are nothing but names, or two of them together, are told from things. */
export const isTold = ({ proof, rule }: Mention): boolean => proof !== PROOF.bare || rule === FULL;
const FULL = 'person-full';

/** so many words that are told by nothing but their capital are what a call of goods is about */
const OF_GOODS = 3;

/**
 * Whether people are named in some streams: one is introduced, or one does something and another is named as well, or so
 * few words might be names that it is better to take them for some.
 */
export function isPeopled(named: readonly (readonly Mention[])[]): boolean {
  const told = new Set<string>();
  const bare = new Set<string>();
  let acts = false;
  for (const mentions of named) {
    for (const mention of mentions) {
      if (mention.proof === PROOF.introduced) return true;
      acts ||= mention.proof === PROOF.acts;
      (isTold(mention) ? told : bare).add([...mention.firsts, ...mention.lasts].join(' '));
    }
  }
  return bare.size < OF_GOODS || (acts && told.size > 2);
}
