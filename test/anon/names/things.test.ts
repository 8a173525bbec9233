import { describe, expect, test } from 'vitest';
import { NamesOfRecording } from '../../../src/anon/names/find.ts';
import { nameSearch } from '../../../src/anon/names/open.ts';

const search = nameSearch('balanced');

function people(...texts: string[]): string[] {
  const streams = texts.map((text) => ({ text, turns: [] }));
  const names = new NamesOfRecording(search);
  names.hear(streams, []);
  return streams.flatMap((said) =>
    names.find(said, []).map(({ start, end }) => said.text.slice(start, end)),
  );
}

describe('what is called something', () => {
  test.each([
    ['a kind', 'Chceme jahody Frumpina nebo Krumplina, a na Vánoce nic.'],
    ['a house', 'Hotel Ionian Frumpinek jsme neviděli, ani restauraci Kozel.'],
    ['a sign', 'Cukrárna U Pavouka, jak vám pomůžu? Byli jsme v hospodě U Zlatého beránka.'],
    ['a make', 'Mám tu Panasonic Frumpina a ventil Krumplík 83321.'],
    ['what one has', 'Máte Frumpinu skladem? Koupíte tu i jiné.'],
    ['a code', 'Do konce roku platí kód akce HANA349.'],
    ['a stop', 'Tramvaj staví na zastávce Anděl, sedí to?'],
    ['a library', 'Vrátila jsem to do knihovny Jiřího Frumpála včera.'],
    ['a saint', 'Otevřeno máme i na svatého Václava, ale ne na Silvestra.'],
    ['a country', 'Balík do Švýcarska, přes Rakousko nebo z Dauhá, a ve Velké Británii.'],
    ['an adjective', 'Koupila kulové kohouty a Ledové kaštany. Lipové pekárny jsou dvě.'],
    ['a fault', 'Trezor pípá, píše ERROR 4.'],
  ])('%s is nobody', (_, text) => expect(people(text)).toEqual([]));

  test('and nobody in the rest of the recording', () => {
    expect(people('Máte hotel Frumpina?', 'Je tam Frumpina a taky Krumplina.')).toEqual([
      'Krumplina',
    ]);
  });
});

test.each([
  ['Přivezla to Soňa a dala Soně klíče.', ['Soňa', 'Soně']],
  ['Ráno přijel Tom a s ním Míra.', ['Tom', 'Míra']],
  ['Smlouva je u firmy Novák, mluvte s Novákem.', ['Novák', 'Novákem']],
])('%s', (text, names) => expect(people(text)).toEqual(names));
