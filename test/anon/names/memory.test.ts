import { expect, test } from 'vitest';
import { NamesOfRecording } from '../../../src/anon/names/find.ts';
import { Nearby } from '../../../src/anon/names/nearby.ts';
import { nameSearch } from '../../../src/anon/names/open.ts';

const search = nameSearch('balanced');

function values(...texts: string[]): string[] {
  const streams = texts.map((text) => ({ text, turns: [] }));
  const names = new NamesOfRecording(search);
  names.hear(streams, []);
  return streams.flatMap((said) =>
    names.find(said, []).map(({ start, end, value }) => `${said.text.slice(start, end)}=${value}`),
  );
}

test.each([
  ['Tady Kratochvíl.', 'Dobře, kratochvýl to platí.', 'kratochvýl'],
  ['Tady Kratochvíl.', 'Takže kratochvilovi to pošleme.', 'kratochvilovi'],
  ['Tady Skočdopole.', 'Se skočtopolem jsem mluvila.', 'skočtopolem'],
  ['Tady Vondráčková.', 'Vontráčkovou znám.', 'Vontráčkovou'],
])('%s %s: one person', (first, second, heard) => {
  const [one = '', two = ''] = values(first, second);
  expect(two).toBe(`${heard}=${one.split('=')[1]}`);
});

test('a name that was broken off is that which follows it', () => {
  const [one = ''] = values('Pospí… Pospíchalová, ano.');
  expect(values('Pospí… Pospíchalová, ano.')).toEqual([one, `Pospíchalová=${one.split('=')[1]}`]);
  expect(values('Zapo… Zapomněl jsem.')).toEqual([]);
});

test('a short name that was heard with other marks', () => {
  const [one = '', two = ''] = values('Tady Vilém Jůn.', 'Jún s čárkou?');
  expect(two).toBe(`Jún=${one.split('=')[1]}`);
});

test.each([
  ['Tady Novák.', 'Zapište to jako novinku.'],
  ['Tady Kratochvíl.', 'Je to na krátko.'],
])('%s %s: another word', (first, second) => {
  expect(values(first, second)).toHaveLength(1);
});

test('one letter put in, left out or changed is near, two are not, nor another first letter', () => {
  const forms = new Map([['kadlecová', { value: 'kadlecová', part: 'last' as const }]]);
  const near = new Nearby(forms);
  for (const word of ['kadlecova', 'kadlcova', 'kadlecovaa', 'kadletova', 'kadleccova'])
    expect(near.find(word), word).toBe('kadlecová');
  for (const word of ['adlecova', 'hadlecova', 'kadletovy', 'kaldecova', 'kadlec'])
    expect(near.find(word), word).toBeNull();
});
