import { expect, test } from 'vitest';
import { detectAll } from '../../../../src/anon/detect/detect.ts';
import { NOTHING_KNOWN } from '../../../../src/anon/detect/detector.ts';
import { TYPES } from '../../../../src/anon/detect/finding.ts';
import { redactTranscript } from '../../../../src/anon/redact/anonymize.ts';
import { Random } from '../../../quality/generate/random.ts';
import { cut, render } from '../../../quality/generate/render.ts';
import { birthNumber, phone } from '../../../quality/generate/values.ts';
import { transcriptOf } from '../../../quality/identifiers.ts';
import { find } from '../find.ts';

/** The types found in the turns `A: …` (agent) and `Z: …` (customer), in their order, and what is left. */
function redact(...lines: string[]) {
  const turns = lines.map((line) => ({
    speaker: line.startsWith('A') ? 'agent' : 'customer',
    text: line.slice(3),
  }));
  const { fields } = redactTranscript(transcriptOf(turns), { types: new Set(TYPES) });
  return (fields.segments as { text: string }[]).map(({ text }) => text);
}

test('a question for something else ends the number before it', () => {
  const random = new Random(53);
  for (let n = 0; n < 50; n += 1) {
    const [number, other] = [phone(random), birthNumber(random)];
    const said = (digits: string) =>
      render(cut(digits, [3]), random.pick(['digit', 'mixed', 'noun']), random);
    expect(
      redact(
        'A: Jaké máte číslo smlouvy?',
        `Z: ${said(number)}.`,
        'A: A rodné číslo?',
        `Z: ${said(other)}.`,
        'A: Karta končí čím?',
        `Z: ${said(other.slice(0, 4))}.`,
      ),
    ).toEqual([
      'Jaké máte číslo smlouvy?',
      '@CUSTOMER_ID_001.',
      'A rodné číslo?',
      '@BIRTH_NUMBER_001.',
      'Karta končí čím?',
      '@CARD_001.',
    ]);
  }
});

test('a cue that had its number says nothing of the next one', () => {
  expect(find('číslo karty 84652451, moje číslo je 776 933 583')).toEqual([
    'CUSTOMER_ID:84652451',
    'PHONE:776 933 583',
  ]);
});

test('two echoes in a row are no card, whatever their digits add up to', () => {
  const streams = ['rodné číslo 685811 2668', '685811, ano. Takže 685811 2668.'];
  const found = detectAll(
    streams.map((text) => ({ text, turns: [] })),
    NOTHING_KNOWN,
    { types: new Set(TYPES) },
  );
  expect(found.flat().map(({ type }) => type)).toEqual(
    Array(found.flat().length).fill('BIRTH_NUMBER'),
  );
});

test.each([
  'Na účtu mám do dvou set tisíc.',
  'Plynoměr ukazuje sedm tisíc... sedm tisíc osm set dvacet dva. Čárka tři.',
  'Volejte, kreditka má limit dvacet pět tisíc.',
  'Bylo to dohromady sedm set tisíc šedesát sedm.',
])('%s is a sum', (text) => {
  expect(find(text)).toEqual([]);
});

test('what joins groups of a number is no matter, what comes after it stays', () => {
  const random = new Random(59);
  const joints = [
    ' mezera ',
    ' pomlčka ',
    ', pak ',
    ' a pak ',
    ', ehm, ',
    ' a potom je tam ',
    ', píšete si? ',
    ' a na konci ',
    ', dál ',
    ' a poslední trojice ',
    '. Dobře? ',
    ' lomeno ',
  ];
  for (let n = 0; n < 150; n += 1) {
    const style = random.pick(['digit', 'cardinal', 'mixed'] as const);
    const [a, b, c] = cut(phone(random), [3]).map((group) => render([group], style, random));
    const joint = random.pick(joints);
    const text = `${a}${joint}${b}${joint}${c}`;
    expect(find(`Moje telefonní číslo je ${text}, a ještě něco.`)).toEqual([`PHONE:${text}`]);
  }
});

test('a number of any country after plus or two noughts, however these are said', () => {
  const random = new Random(61);
  const codes = [
    ['420', 9],
    ['421', 9],
    ['49', 10],
    ['43', 10],
    ['48', 9],
    ['44', 10],
    ['380', 9],
    ['1', 10],
  ] as const;
  for (let n = 0; n < 150; n += 1) {
    const [code, length] = random.pick(codes);
    const national =
      code === '421'
        ? `9${random.digits(8)}`
        : code.startsWith('42')
          ? phone(random)
          : `6${random.digits(length - 1)}`;
    const prefix = random.pick(['plus', 'nula nula', 'dvě nuly', 'dvojnula', 'dvakrát nula']);
    const said = `${prefix} ${render(cut(code, [random.pick([1, 3])]), 'cardinal', random)} ${render(cut(national, [3]), random.pick(['digit', 'cardinal']), random)}`;
    expect(find(`${said}, prosím`)).toEqual([`PHONE:${said}`]);
  }
});

test.each([
  ['karta 4000 12xx xxxx 1234, ano', 'CARD:4000 12xx xxxx 1234'],
  ['karta, konec 4471', 'CARD:4471'],
  ['občanský průkaz 203 456 789', 'CUSTOMER_ID:203 456 789'],
  ['řidičák ED 123456', 'CUSTOMER_ID:ED 123456'],
  ['rezervace číslo 4452199', 'CUSTOMER_ID:4452199'],
  ['moje ID je 44521', 'CUSTOMER_ID:44521'],
  ['odběrné místo 0310 4455 66', 'CUSTOMER_ID:0310 4455 66'],
  ['kód klienta pět pět tři jedna nula', 'CUSTOMER_ID:pět pět tři jedna nula'],
  ['auto je sedm ká tři čtyři pět šest sedm', 'PLATE:sedm ká tři čtyři pět šest sedm'],
  ['kdy jste se narodil? Osmého třetí sedmdesát', 'DATE_OF_BIRTH:Osmého třetí sedmdesát'],
  ['datum narození patnáct, dva, osmdesát devět', 'DATE_OF_BIRTH:patnáct, dva, osmdesát devět'],
  ['narodená 14. júna 1951', 'DATE_OF_BIRTH:14. júna 1951'],
])('%s', (text, found) => {
  expect(find(text)).toEqual([found]);
});

test.each([
  'konec roku 2024',
  'auto má tři sta tisíc',
  'auto stálo 7 k 300 000',
  'rok 2024 a konec',
])('%s is nobody’s number', (text) => {
  expect(find(text)).toEqual([]);
});

test('a card whose validity is asked for, too, is one number', () => {
  expect(
    redact(
      'A: Číslo karty a platnost?',
      'Z: 4521 0012 3456 7890, platnost nula osm dvacet sedm.',
    )[1],
  ).toBe('@CARD_001, platnost @CARD_002.');
});
