import { TYPES } from '../../../../src/anon/detect/finding.ts';
import { nameSearch } from '../../../../src/anon/names/open.ts';
import { redactTranscript } from '../../../../src/anon/redact/anonymize.ts';
import type { Transcript } from '../../../../src/records/transcript.ts';
import { transcript } from '../../build.ts';

const settings = { types: new Set(TYPES), names: nameSearch('balanced') };

/** The agent begins, and they take turns; what is taken out is `#`. */
export function redact(...turns: string[]): string[] {
  const spoken = turns.map((text, n) => [n % 2 === 0 ? 'agent' : 'customer', text] as const);
  const { fields } = redactTranscript(transcript(spoken), settings);
  return (fields as unknown as Transcript).segments.map(({ text }) =>
    text.replaceAll(/@ADDRESS_\d+/g, '#'),
  );
}
