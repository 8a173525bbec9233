import { expect, test } from 'vitest';
import { TYPES } from '../../../../src/anon/detect/finding.ts';
import { redactTranscript } from '../../../../src/anon/redact/anonymize.ts';
import type { Transcript } from '../../../../src/records/transcript.ts';
import { transcriptOf } from '../../../quality/identifiers.ts';
import { redact } from '../redact.ts';

const LOCALS = ['věra tečka jiráčková', 'jan podtržítko vorel', 'k tečka malá', 'petr pomlčka dub'];

test.each(LOCALS)('a local part that is the whole answer: %s', (local) => {
  for (const answer of [`${local}.`, `Jo, ${local}.`, `To je ${local}.`]) {
    const left = redact('A: A váš e-mail?', `Z: ${answer}`, 'A: A za zavináčem?', 'Z: Seznam.');
    expect(left[1]).toMatch(/^(?:Jo, |To je )?@EMAIL_\d+\.$/u);
    expect(left[3]).toMatch(/^@EMAIL_\d+\.$/);
  }
});

test.each(LOCALS)('without any talk of mail it is none: %s', (local) => {
  expect(redact('A: Kde to je?', `Z: ${local}.`).at(-1)).not.toMatch(/@EMAIL/);
});

test.each([
  ['petulka_93@gmail.com', 'A je to petulka s krátkým u?', 'A je to @EMAIL_001 s krátkým u?'],
  ['l.koudel@firma.cz', 'Takže L tečka koudel.', 'Takže @EMAIL_001.'],
  ['jana.mrak@firma.cz', 'Jana tečka mrak, bez diakritiky?', '@EMAIL_001, bez diakritiky?'],
])('pieces of %s are known again where letters are spoken of', (address, echo, left) => {
  const redacted = redact(`Z: Můj mail je ${address}.`, `A: ${echo}`).at(-1);
  expect(redacted?.replace(/@EMAIL_00\d/, '@EMAIL_001')).toBe(left);
});

test('the mailbox of an office is a word of every talk', () => {
  const echo = 'Pošlu reklamace na ten mail, zavináč jsem slyšela.';
  expect(redact('Z: Mail je reklamace@firma.cz.', `A: ${echo}`).at(-1)).toBe(echo);
});

test('an answer in ordinary words is no address', () => {
  for (const answer of [
    'To nemám.',
    'Ano, přesně tak.',
    'Poštou, prosím.',
    'Patnáctého bych rád přišel.',
  ])
    expect(redact('A: A váš e-mail?', `Z: ${answer}`).at(-1)).toBe(answer);
});

test('a question answered by a little word alone, before a long pause, finds nothing', () => {
  const said = (id: number, speaker: string, text: string, start: number) => ({
    ...{ id, start, end: start + 1, speaker, channel: speaker === 'agent' ? 1 : 0, text },
  });
  const segments = [
    said(0, 'customer', 'Tak můj e-mail je jelinek52 zavináč', 0),
    said(1, 'agent', 'Poslouchám.', 1),
    said(2, 'customer', 'atlas.cz, děkuji.', 2),
    said(3, 'agent', 'Děkuji.', 60),
  ];
  const transcript = { ...transcriptOf([]), text: '', segments } as unknown as Transcript;
  const { fields } = redactTranscript(transcript, { types: new Set(TYPES) });
  const left = (fields.segments as { text: string }[]).map(({ text }) => text);
  expect(left).toEqual(['Tak můj e-mail je @EMAIL_001', 'Poslouchám.', 'děkuji.', 'Děkuji.']);
});
