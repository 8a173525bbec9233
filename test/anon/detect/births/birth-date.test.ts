import { expect, test } from 'vitest';
import { TYPES } from '../../../../src/anon/detect/finding.ts';
import { nameSearch } from '../../../../src/anon/names/open.ts';
import { redactTranscript } from '../../../../src/anon/redact/anonymize.ts';
import { transcriptOf } from '../../../quality/identifiers.ts';
import { redact } from '../redact.ts';

test.each([
  ['Datum narození?', 'Dvacet šestého září devadesát jedna'],
  ['Kdy jste se narodil?', 'Dvacetšestýho devátej osmdesátosm'],
  ['A narozen?', 'Třetího dubna, rok čtyřicet devět'],
  ['Kdy jste narozená?', 'Patnáctého nula tři osmdesát osm'],
  ['Dátum narodenia?', 'Dvadsiateho ôsmeho augusta osemdesiatdva'],
  ['Kiedy pan się urodził? Narozen?', 'Dwudziestego maja dziewięćdziesiąt jeden'],
  ['datum narozeni', 'dvanacteho ctvrty sedmdesat pet'],
  ['Datum narození?', 'Nula pět nula osm třináct'],
  ['Rok narození?', 'Osmdesát pět'],
  ['Ročník, prosím?', 'Devatenáct set šedesát dva'],
])('%s %s', (question, answer) => {
  expect(redact(`A: ${question}`, `Z: ${answer}.`).at(-1)).toBe('@DATE_OF_BIRTH_001.');
});

test('a date that was spoken comes back in figures, with its year or without', () => {
  expect(
    redact(
      'A: Datum narození?',
      'Z: Dvacátého druhého čtvrtý devadesát pět.',
      'A: 22. 4. 1995, děkuji. Tedy dvacátého druhého dubna?',
    ).slice(1),
  ).toEqual(['@DATE_OF_BIRTH_001.', '@DATE_OF_BIRTH_001, děkuji. Tedy @DATE_OF_BIRTH_001?']);
});

test('the date that a birth number begins with is that of a birth', () => {
  expect(
    redact(
      'A: Rodné číslo je 255717/4851, pojišťovna je stejná jako u maminky.',
      'Z: Dobře. V propouštěcí zprávě je to taky sedmnáctého července, že?',
      'A: 17. 7. 2025, ano.',
    ).slice(1),
  ).toEqual([
    'Dobře. V propouštěcí zprávě je to taky @DATE_OF_BIRTH_001, že?',
    '@DATE_OF_BIRTH_001, ano.',
  ]);
});

test('several people are born in one answer, and nothing else is', () => {
  expect(
    redact(
      'A: Prosím data narození obou.',
      'Z: Já jsem druhýho listopadu jedenapadesát a manželka čtvrtýho čtvrtý devětapadesát, smlouva běží od 1. 1. 2020.',
    ).at(-1),
  ).toBe('Já jsem @DATE_OF_BIRTH_001 a manželka @DATE_OF_BIRTH_002, smlouva běží od 1. 1. 2020.');
});

test('one of several things that were asked for at once', () => {
  expect(
    redact(
      'A: Potřebuji jméno, datum narození a číslo dokladu.',
      'Z: Dvanáctého dubna šedesát pět, to další nemám.',
    ).at(-1),
  ).toBe('@DATE_OF_BIRTH_001, to další nemám.');
  expect(
    redact('A: Datum narození tu mám. A kdy to přivézt?', 'Z: Dvacátého května 2025.').at(-1),
  ).toBe('Dvacátého května 2025.');
});

test('a day that was taken back', () => {
  expect(redact('Z: Narozena devatenáctého, ne, dvacátého devátého ledna osmdesát.')).toEqual([
    'Narozena @DATE_OF_BIRTH_001, ne, @DATE_OF_BIRTH_002.',
  ]);
});

test('the age of a car is nobody’s', () => {
  expect(redact('Z: To auto chci prodat.', 'A: Ročník?', 'Z: 2012, najeto má dost.').at(-1)).toBe(
    '2012, najeto má dost.',
  );
});

test('a whole date of long ago behind a name', () => {
  const settings = { types: new Set(TYPES), names: nameSearch('balanced') };
  const turns = [
    {
      speaker: 'customer',
      text: 'Řidič je Vlastimil Kubát, 14. 8. 1971, a platí to od 14. 8. 2024.',
    },
  ];
  const { fields } = redactTranscript(transcriptOf(turns), settings);
  expect((fields.segments as { text: string }[])[0]?.text).toBe(
    'Řidič je @PERSON_001, @DATE_OF_BIRTH_001, a platí to od 14. 8. 2024.',
  );
});
