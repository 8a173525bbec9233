import { expect, test } from 'vitest';
import { people } from './people.ts';

test.each([
  ['who is sought', 'Je tam Frumpenál?', ['Frumpenál']],
  ['one joined to another', 'Byli tu dva, Friš a Dvořák.', ['Friš', 'Dvořák']],
  ['who comes from somewhere and acts', 'Frumpleš z podpory mi psal.', ['Frumpleš']],
  ['a family at the head of a sentence', 'Frumplákovi mají stejný kotel.', ['Frumplákovi']],
  ['a verb with a capital', 'Servis kotlů, Vykoukal, prosím.', ['Vykoukal']],
  ['how one is written', 'Frumpovska, na konci krátké a.', ['Frumpovska']],
  ['a small word inside', 'Poslal to Ludwig van Frumpen.', ['Ludwig van Frumpen']],
  ['a short name', 'Pan Li Wei má restauraci.', ['Li Wei']],
])('%s', (_, text, found) => expect(people(text)).toEqual(found));

test('what was spelled is known where it is said whole', () => {
  expect(people('Hláskuju: té, o, ef, á, en. A píšu to Tofan.')).toContain('Tofan');
});
