import { TYPES } from '../../../src/anon/detect/finding.ts';
import { redactTranscript } from '../../../src/anon/redact/anonymize.ts';
import { transcriptOf } from '../../quality/identifiers.ts';

/** What is left of the turns `A: …` (agent) and `Z: …` (customer). */
export function redact(...lines: string[]): string[] {
  const turns = lines.map((line) => ({
    speaker: line.startsWith('A') ? 'agent' : 'customer',
    text: line.slice(3),
  }));
  const { fields } = redactTranscript(transcriptOf(turns), { types: new Set(TYPES) });
  return (fields.segments as { text: string }[]).map(({ text }) => text);
}
