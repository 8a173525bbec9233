import { describe, expect, test } from 'vitest';
import { NamesOfRecording } from '../../../src/anon/names/find.ts';
import { nameSearch } from '../../../src/anon/names/open.ts';

const search = nameSearch('balanced');

const spelled = (text: string, prompt = ''): string[] => {
  const said = { text, turns: [{ start: 0, prompt }] };
  const names = new NamesOfRecording(search);
  names.hear([said], [[]]);
  return names
    .find(said, [])
    .filter(({ rule }) => rule === 'person-spelled')
    .map(({ start, end }) => text.slice(start, end));
};

describe('letters', () => {
  test.each([
    [
      'Dvojité vé, á, gé jako Gustav, en jako Nina, é, er',
      'Dvojité vé, á, gé jako Gustav, en jako Nina, é, er',
    ],
    ['jmenuju se Zdzisław, pe, er, zet, igrek', 'pe, er, zet, igrek'],
    ['příjmení be, igrek, eł, o, wu', 'be, igrek, eł, o, wu'],
    ['Bartha, bé, a, er, té, há, a.', 'bé, a, er, té, há, a'],
    ['L, Y, U, B, O, V. Pas mám s sebou.', 'L, Y, U, B, O, V'],
  ])('%s', (text, letters) => expect(spelled(text)).toEqual([letters]));

  test('two are enough when the other side has asked for them', () => {
    expect(spelled('En, gé.', 'Můžete mi to hláskovat?')).toEqual(['En, gé']);
    expect(spelled('En, gé.', 'A dál?')).toEqual([]);
  });

  test.each([
    ['kód je em, té, há, el, á', []],
    ['mám tu DVD a USB, typ A i typ C', []],
    ['A kredit mi zostane? Je to té vé.', []],
  ])('are none of a name: %s', (text, none) => expect(spelled(text)).toEqual(none));
});

test('letters of a name that is known: its beginning, what it is written with', () => {
  expect(spelled('Tady Phamová, s pé ha.')).toEqual(['pé ha']);
  expect(spelled('Tady Raszková přes es zet. Linka je es zet.')).toEqual(['es zet']);
  expect(spelled('Jmenuje se Roubal, er o u.')).toEqual(['er o u']);
  expect(spelled('Vilém Jůn, jů s kroužkem a en.')).toEqual(['jů s kroužkem a en']);
});

test('a run goes on over what is said between', () => {
  expect(spelled('příjmení be, igrek, eł, czyli l z kreską, o, wu, i, ce, zet')).toEqual([
    'be, igrek, eł',
    'o, wu, i, ce, zet',
  ]);
});

test('the other side says the letters after him', () => {
  const names = new NamesOfRecording(search);
  const customer = {
    text: 'Pe, er, zet, igrek.',
    turns: [{ start: 0, prompt: 'Hláskujte příjmení.' }],
  };
  const agent = { text: 'Hláskujte příjmení.\nP, R, Z, Y, jo?', turns: [] };
  names.hear([customer, agent], [[], []]);
  const echo = names.find(agent, []).map(({ start, end }) => agent.text.slice(start, end));
  expect(echo).toEqual(['P, R, Z, Y']);
});
