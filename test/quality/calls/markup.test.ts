import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseCall } from './markup.ts';

test('marks are taken out of the text and lie where they stood', () => {
  const [agent, customer] = parseCall(
    'A: Dobrý den, {{PERSON|Jana Malá}}.\nZ: {{PHONE#1|Šest set dva}}, {{?|asi}} {{PHONE#1|sto}}.\n',
  );
  expect(agent).toEqual({
    speaker: 'agent',
    text: 'Dobrý den, Jana Malá.',
    marks: [{ start: 11, end: 20, type: 'PERSON', value: null }],
  });
  expect(customer?.text).toBe('Šest set dva, asi sto.');
  expect(customer?.marks.map(({ start, end }) => customer.text.slice(start, end))).toEqual([
    'Šest set dva',
    'asi',
    'sto',
  ]);
  expect(customer?.marks.map(({ type, value }) => [type, value])).toEqual([
    ['PHONE', '1'],
    [null, null],
    ['PHONE', '1'],
  ]);
});

test.each([
  ['no speaker', 'Dobrý den.', 'line 1: no turn'],
  ['an empty turn', 'A: ', 'line 1: no turn'],
  ['a blank line', 'A: Ano.\n\nZ: Ne.', 'line 2: no turn'],
  ['a mark left open', 'A: Ano.\nZ: {{PHONE|602, jo.', 'line 2: broken mark'],
  ['a mark within a mark', 'A: {{PHONE|602 {{?|asi}} 1}}', 'line 1: broken mark'],
  ['an unknown type', 'A: {{FONE|602}}', 'line 1: no type FONE'],
])('%s is refused', (_name, source, message) => {
  expect(() => parseCall(source)).toThrow(message);
});

/** Those from 101, from 321 and from 481 on are for developers alone. */
const drawn = (name: string): boolean =>
  !/-(?:1\d\d|32[1-9]|3[345]\d|360|48[1-9]|49\d|50\d)-/.test(name);

test('every call reads, has 6 to 26 turns, and the halves that were drawn are of one size', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.txt'));
  const halves = { dev: 0, held: 0 };
  for (const name of files) {
    const turns = parseCall(readFileSync(join(import.meta.dirname, name), 'utf8'));
    expect(turns.length, name).toBeGreaterThanOrEqual(6);
    expect(turns.length, name).toBeLessThanOrEqual(26);
    if (drawn(name)) halves[name.startsWith('dev-') ? 'dev' : 'held'] += 1;
  }
  expect(halves.dev).toBe(halves.held);
  expect(halves.dev).toBeGreaterThanOrEqual(70);
});
