import { describe, expect, test } from 'vitest';
import { NamesOfRecording } from '../../../src/anon/names/find.ts';
import { nameSearch } from '../../../src/anon/names/open.ts';

const search = nameSearch('balanced');

function people(text: string): string[] {
  const names = new NamesOfRecording(search);
  names.hear([{ text, turns: [] }], [[]]);
  return names.find({ text, turns: [] }, []).map(({ start, end }) => text.slice(start, end));
}

describe('a name without a cue is told by the sentence', () => {
  test.each([
    ['Krumplík mi to slíbil na úterý.', 'Krumplík'],
    ['Nikdo nepřijel. Straka mi to slíbil na úterý.', 'Straka'],
    ['Ráno volala účtárna a potom Skočdopole kvůli faktuře.', 'Skočdopole'],
    ['Domluvili jsme se s Krumplovou na příští týden.', 'Krumplovou'],
    ['Faktura je vystavená na Kabáta a ne na firmu.', 'Kabáta'],
    ['Byl jsem tam s Malým minulý týden.', 'Malým'],
    ['Můžu mluvit s Vlkem?', 'Vlkem'],
    ['jo to je karel od sousedů', 'karel'],
    ['a s kým mluvím prosím s novákem', 'novákem'],
    ['Volám já, Sabine Braunová.', 'Sabine Braunová'],
  ])('%s', (text, name) => expect(people(text)).toEqual([name]));

  test.each([
    'Instalatér mi to slíbil na úterý, brácha to opravoval.',
    'Nahlásil jsem to a slíbil, že přijdu. Víte, to je tak.',
    'Jsme spokojení s Pražskou plynárenskou, máme aplikaci FreshCare.',
    'Restaurace Kozel, prosím. Jedu na Masarykovu univerzitu.',
    'Tísňová péče, slyšíme vás.',
    'Technici nepřijeli, sjedete u Mirošovic.',
  ])('nobody: %s', (text) => expect(people(text)).toEqual([]));
});

describe('a common word in lower case is a name where nothing else fits', () => {
  test.each([
    ['dobrý den u telefonu procházka já mám problém', 'procházka'],
    ['mluvil jsem s panem vrbou minulý týden', 'vrbou'],
    ['příjmení je ježek píše se to jak to slyšíte', 'ježek'],
    ['já se jmenuju kříž a chtěla bych objednat servis', 'kříž'],
    ['hrubá jméno prosím vás já volám kvůli kotli', 'hrubá'],
    ['dobře pane hrubý hned se na to podívám', 'hrubý'],
  ])('%s', (text, name) => expect(people(text)).toEqual([name]));

  test.each([
    'smlouva je na jméno manželky, příjmení je stejné jako moje',
    'jmenuju se stejně jako otec',
    'tady pojišťovna volám kvůli smlouvě',
    'dobře pane ozveme se, s panem technikem to vyřídíme',
  ])('nobody: %s', (text) => expect(people(text)).toEqual([]));
});

test.each([
  ['Tady Nguyen Thi Lan, mám problém.', ['Nguyen Thi Lan']],
  ['Já jsem Oksana Kovalenko.', ['Oksana Kovalenko']],
  ['Příjmení? Vomáčka.', ['Vomáčka']],
  ['Jsem Nováková, rozená Malá.', ['Nováková', 'Malá']],
  ['To jsou Novákovic děti.', ['Novákovic']],
  ['Tran Minh Tuan. Té er á en.', ['Tran Minh Tuan', 'Té er á en']],
])('%s', (text, names) => expect(people(text)).toEqual(names));
