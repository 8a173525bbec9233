import { expect, test } from 'vitest';
import { TYPES } from '../../../../src/anon/detect/finding.ts';
import { nameSearch } from '../../../../src/anon/names/open.ts';
import { redactTranscript } from '../../../../src/anon/redact/anonymize.ts';
import type { Transcript } from '../../../../src/records/transcript.ts';
import { transcript } from '../../build.ts';

const settings = { types: new Set(TYPES), names: nameSearch('balanced') };
/** The agent begins, and they take turns; what is taken out is `#`. */
function redact(...turns: string[]): string[] {
  const spoken = turns.map((text, n) => [n % 2 === 0 ? 'agent' : 'customer', text] as const);
  const { fields } = redactTranscript(transcript(spoken), settings);
  return (fields as unknown as Transcript).segments.map(({ text }) =>
    text.replaceAll(/@ADDRESS_\d+/g, '#'),
  );
}

test.each([
  [
    'a flat that was asked for, in a call without any address',
    ['Patro a číslo bytu?', 'Třetí patro, byt číslo dvanáct.'],
    ['Patro a číslo bytu?', 'Třetí patro, byt číslo #.'],
  ],
  [
    'a flat that is another now',
    ['Adresa?', 'Havlíčkova 3, jenom se změnilo číslo bytu, teď je to čtrnáct.'],
    ['Adresa?', '#, jenom se změnilo číslo bytu, teď je to #.'],
  ],
  [
    'a noun for its number',
    ['Která bytová jednotka?', 'No asi sedmička.'],
    ['Která bytová jednotka?', 'No asi #.'],
  ],
])('%s', (_, turns, redacted) => expect(redact(...turns)).toEqual(redacted));

test('a flat of so many rooms is none', () => {
  const turns = ['Adresa Lipová 5, Kolín?', 'Ano, byt dva plus jedna.'];
  expect(redact(...turns).at(-1)).toBe('Ano, byt dva plus jedna.');
});
