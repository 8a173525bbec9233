import { describe, expect, test } from 'vitest';
import { NamesOfRecording } from '../../../../src/anon/names/find.ts';
import { nameSearch } from '../../../../src/anon/names/open.ts';

const search = nameSearch('balanced');

/** Talk of twenty words and more without a capital, so that it is plain how it is written. */
const TALK =
  'no a to je všechno co k tomu vím jinak se tam nic nezměnilo a už bych to nechal tak jak to je teď';

function people(text: string, prompt = ''): string[] {
  const whole = `${text}\n${TALK}`;
  const said = { text: whole, turns: [{ start: 0, prompt }] };
  const names = new NamesOfRecording(search);
  names.hear([said], [[]]);
  return names.find(said, []).map(({ start, end }) => whole.slice(start, end));
}

describe('in a text without capitals a name is one though it has none', () => {
  test.each([
    ['já jdu za hanzlíkem a pak za věrou', ['hanzlíkem', 'věrou']],
    ['hutní materiál jonáš', ['jonáš']],
    ['tady jirka vaculík z dispečinku', ['jirka vaculík']],
    ['pernica jonáš a otec', ['pernica jonáš']],
    ['jmenuje se ljubov andrijivna ševčuková', ['ljubov andrijivna ševčuková']],
    ['přijel tran van minh s kamarádem', ['tran van minh']],
    ['procházková-bílá podpis poslala', ['procházková-bílá']],
    ['napište to bohumilu frumpálovi', ['bohumilu frumpálovi']],
  ])('%s', (text, names) => expect(people(text)).toEqual(names));
});

describe('a word of no list is a name where the sentence has room for nothing else', () => {
  test.each([
    ['dobrý den tady frumpál já mám dotaz', 'frumpál'],
    ['předsedou je frumpál od loňska', 'frumpál'],
    ['soused frumpál je doma pořád', 'frumpál'],
    ['čau frumpále máš chvilku', 'frumpále'],
    ['říkáme jí frumpinka ale to tam nepište', 'frumpinka'],
    ['účetní kancelář frumpálová dobrý den', 'frumpálová'],
    ['frumpálovi to nevezmu', 'frumpálovi'],
  ])('%s', (text, name) => expect(people(text)).toEqual([name]));
});

describe('a common word is a name by the syntax of a person', () => {
  test.each([
    ['tak to nastavoval sobota minulej tejden', 'sobota'],
    ['kavka mi to slíbil', 'kavka'],
    ['ať to mazal zaplatí převodem', 'mazal'],
    ['na mazala já mám stopku', 'mazala'],
    ['řekni mrázovi že přijedu', 'mrázovi'],
    ['to je reklamace od mráze', 'mráze'],
    ['moudrý se ptal jestli přijdeš', 'moudrý'],
    ['s teplým se nebavím', 'teplým'],
    ['pošli to malému', 'malému'],
    ['kdyby volal vojtěch hruška', 'vojtěch hruška'],
  ])('%s', (text, name) => expect(people(text)).toEqual([name]));
  test('or as the answer to who', () => {
    expect(people('s kukačkou a ráno', 'a s kým máš noční?')).toEqual(['kukačkou']);
    expect(people('s kukačkou a ráno', 'a co máš noční?')).toEqual([]);
  });
});

describe('nobody', () => {
  test.each([
    'soused má kamna ale ten je na chalupě a venku je mráz a sníh',
    'v sobotu nebo v neděli ráno podle toho jak pojede vlak',
    'svíčková je s brusinkami a guláš s houskovým knedlíkem a k tomu zelí',
    'kočárek je zdarma za psa dvanáct korun staví u mlýna a u kříže',
    'krtek v zahradě je spokojený a králík jí mrkev a seno',
    'kominík byl na jaře říkal že je to dobrý hoří žlutým plamenem',
    'lékárna u zlatého lva dobrý den dvakrát heřmánek a měsíček',
    'kotel grundfos má nový hořák a starý ventil je slabý',
    'napiš mi esemesku já vidím jenom mráček v normě',
  ])('%s', (text) => expect(people(text)).toEqual([]));
});

test('what has a capital now and then keeps its small words', () => {
  const text =
    'Dobrý den, hutní materiál. Ráno volala Jana a potom už nikdo. Hutní materiál jonáš to ví.';
  const names = new NamesOfRecording(search);
  names.hear([{ text, turns: [] }], [[]]);
  const found = names.find({ text, turns: [] }, []).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(['Jana']);
});
