import { expect, test } from 'vitest';
import { people } from './people.ts';

test('a firm that is called like somebody is nobody, in any case', () => {
  expect(people('Koupila jsem to v lékárně Dr. Max, a kabelku od Michael Korse.')).toEqual([]);
  expect(people('Pojedete s Leo Expressem nebo s Regiojetem?')).toEqual([]);
});

test('and another with one of its words is somebody', () => {
  expect(people('Volal mi Michael Dvořák.')).toEqual(['Michael Dvořák']);
});
