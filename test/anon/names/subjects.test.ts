import { describe, expect, test } from 'vitest';
import { NamesOfRecording } from '../../../src/anon/names/find.ts';
import { nameSearch } from '../../../src/anon/names/open.ts';

const search = nameSearch('balanced');

function people(text: string): string[] {
  const names = new NamesOfRecording(search);
  names.hear([{ text, turns: [] }], [[]]);
  return names.find({ text, turns: [] }, []).map(({ start, end }) => text.slice(start, end));
}

describe('a common word with the capital of its sentence', () => {
  test.each([
    [
      'an adjective without its noun',
      'Frumpálek nepřijel. Chytlavý mi to slíbil na úterý.',
      'Chytlavý',
    ],
    [
      'a woman that did what men do',
      'Nikdo nepřijel. Bramborka mi to slíbil na úterý.',
      'Bramborka',
    ],
    ['a verb beside another', 'Nikdo nepřijel. Přivázal mi to slíbil na úterý.', 'Přivázal'],
    ['before the telephone', 'Bramborka u telefonu, přejete si?', 'Bramborka'],
    ['called out', 'Sovo, kdy přijedeš?', 'Sovo'],
    ['greeted', 'Míro, čau, máš chvilku?', 'Míro'],
  ])('is a name: %s', (_, text, name) => expect(people(text)).toContain(name));

  test.each([
    'Banka mi to slíbila na úterý. Práce, ta počká.',
    'Účtárna volala včera. Kontrola to schválila.',
    'Podpora u telefonu, přejete si?',
  ])('is none: %s', (text) => expect(people(text)).toEqual([]));
});

describe('what is done to somebody', () => {
  test.each([
    ['Faktura je vystavená na Bramborku a ne na firmu.', 'Bramborku'],
    ['Ráno mi volala účtárna a potom Bramborka kvůli faktuře.', 'Bramborka'],
    ['Ptal jsem se Frumpála i technika.', 'Frumpála'],
    ['Předejte to Chytlavému do ruky.', 'Chytlavému'],
    ['Domluvili jsme se s Frumplínou na příští týden.', 'Frumplínou'],
    ['Ahoj Frumpi, tady zase já.', 'Frumpi'],
    ['Lektor bude Frumpán a začíná v pět.', 'Frumpán'],
  ])('%s', (text, name) => expect(people(text)).toEqual([name]));

  test.each([
    'Objednal jsem si to včera, napište mi esemesku.',
    'Volal jsem na Vodafone a na ČEZ.',
  ])('and not to things: %s', (text) => expect(people(text)).toEqual([]));
});
