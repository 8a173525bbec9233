import { detect } from '../../../src/anon/detect/detect.ts';
import { type Known, NOTHING_KNOWN } from '../../../src/anon/detect/detector.ts';
import { type Finding, TYPES } from '../../../src/anon/detect/finding.ts';

/** What is found, as `TYPE:text as it stands`. */
export function find(text: string, known: Known = NOTHING_KNOWN): string[] {
  return findings(text, known).map(({ type, start, end }) => `${type}:${text.slice(start, end)}`);
}

export function findings(text: string, known: Known = NOTHING_KNOWN): Finding[] {
  return detect(text, known, { types: new Set(TYPES) });
}
