import { expect, test } from 'vitest';
import { dialogueOf } from '../../../src/anon/detect/mail/dialogue.ts';
import type { Turn } from '../../../src/anon/detect/stream.ts';

const turn = (start: number, end: number, place: number): Turn => ({
  ...{ start, end, place, at: null, prompt: '' },
});

test('turns stand in the order of the call, whoever said them', () => {
  const agent = { text: 'Mail?\nAno.', turns: [turn(0, 5, 0), turn(6, 10, 2)] };
  const customer = { text: 'novak', turns: [turn(0, 5, 1)] };
  expect(dialogueOf([agent, customer])).toEqual([
    { stream: 0, from: 0, to: 5 },
    { stream: 1, from: 0, to: 5 },
    { stream: 0, from: 6, to: 10 },
  ]);
});

test('the lines of a text without turns follow', () => {
  const lines = { text: 'a\nbc\n', turns: [] };
  const placed = { text: 'x', turns: [turn(0, 1, 7)] };
  expect(dialogueOf([lines, placed])).toEqual([
    { stream: 1, from: 0, to: 1 },
    { stream: 0, from: 0, to: 1 },
    { stream: 0, from: 2, to: 4 },
  ]);
});
