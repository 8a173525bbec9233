import { expect, test } from 'vitest';
import { find, findings } from '../find.ts';
import { redact } from '../redact.ts';

test.each(['AB-123456', 'S2024/00871K', 'K1234567', '12345678AB', 'CS-2024-00123', 'XKJ3F22'])(
  'the code %s is a customer’s where one was announced, nowhere else',
  (code) => {
    expect(find(`číslo smlouvy je ${code}, děkuji`)).toEqual([`CUSTOMER_ID:${code}`]);
    expect(find(`Číslo klienta: ${code}.`)).toEqual([`CUSTOMER_ID:${code}`]);
    expect(find(`kotel má označení ${code}, děkuji`)).toEqual([]);
    expect(find(`chyba ${code} na displeji`)).toEqual([]);
  },
);

test('a vehicle’s number needs no announcement', () => {
  expect(find('auto, TMBJJ7NE8L0123456, stříbrné')).toEqual(['CUSTOMER_ID:TMBJJ7NE8L0123456']);
});

test.each([
  ['číslo smlouvy je', 'er es dvacet tři, čtyři sta dva', 'RS23402'],
  ['pojistka číslo', 'há dvě stě pět, dvacet dva, iks', 'H20522X'],
  ['zákaznický kód', 'er té jako Tomáš devět dva jedna pomlčka sedm', 'RT9217'],
  ['řidičák', 'EN 482 113', 'EN482113'],
  ['pas má číslo', 'Gé, há jako Helena. Šest jedna nula, dva dva tři', 'GH610223'],
  ['zákaznice', 'VD 55 120', 'VD55120'],
  ['vodoměr má číslo', 'em zet osm osm dva jedna', 'MZ8821'],
  ['licence', 'QX7 44B 091', 'QX744B091'],
  ['EIC kód', '27ZG600Z, zet jako Zuzana, 00123 450', '27ZG600Z00123450'],
  ['umowa numer', 'PL 2233 118', 'PL2233118'],
])('%s %s', (cue, code, value) => {
  const text = `${cue} ${code}, děkuji`;
  expect(find(text)).toEqual([`CUSTOMER_ID:${code}`]);
  expect(findings(text)[0]?.value).toBe(value);
});

test.each(['vb8xq2n', 'vbxqrnm', 'vé bé osm iks kvé dva en', 'v b 8 x q 2 n', 'vb8 xq 2n'])(
  'the identifier of a data box in any writing: %s',
  (box) => {
    expect(find(`pošlete to do datovky ${box}`)).toEqual([`CUSTOMER_ID:${box}`]);
    expect(find(`Datová schránka je ${box}.`)).toEqual([`CUSTOMER_ID:${box}`]);
  },
);

test('a code said over turns, corrected, and read back in another writing, is one', () => {
  const told = redact(
    'A: Pasové číslo máte?',
    'Z: Mám pas. Je tu ef há,',
    'A: FH.',
    'Z: šest jedna nula, sedm sedm,',
    'A: šest set deset, sedmdesát sedm,',
    'Z: čtyři.',
    'A: Takže FH610774. A kdy jste přijela?',
  );
  expect(told).toEqual([
    'Pasové číslo máte?',
    'Mám pas. Je tu @CUSTOMER_ID_001',
    '@CUSTOMER_ID_001',
    '',
    '',
    '',
    'Takže @CUSTOMER_ID_001. A kdy jste přijela?',
  ]);
  expect(
    redact('A: Smlouvu znáte?', 'Z: Pé há, nula dva tři osm.', 'A: PH-0238, nebo PH-0236?'),
  ).toEqual([
    'Smlouvu znáte?',
    '@CUSTOMER_ID_001.',
    expect.stringMatching(/^@CUSTOMER_ID_001, nebo @CUSTOMER_ID_\d{3}\?$/),
  ]);
});

test.each([
  'smlouva na dva roky a tři měsíce',
  'klient má 3 děti a 2 psy',
  'u pojistky a čtyři měsíce zpátky',
  'elektroměr ukazuje T1 4500 kilowatthodin',
  'číslo té smlouvy dva dny hledám',
])('%s holds no code', (text) => {
  expect(find(text)).toEqual([]);
});

test('the identifier of a data box that was asked for, behind other words', () => {
  expect(
    redact(
      'A: Řeknete mi identifikátor datové schránky?',
      'Z: To je to sedmimístné, že jo? k 9 d, b jako Božena, 4 m, x.',
      'A: K9DB4MX, děkuji.',
    ),
  ).toEqual([
    'Řeknete mi identifikátor datové schránky?',
    'To je to sedmimístné, že jo? @CUSTOMER_ID_001.',
    '@CUSTOMER_ID_001, děkuji.',
  ]);
});

test.each([
  ['Číslo přihlášky?', 'PR 40 718'],
  ['Jaké je číslo popelnice?', 's jako Svatopluk k jako Karel a pak devět jedna tři osmdesát'],
  ['Jste u nás pod jakým číslem?', 'B 7714'],
  ['Heslo vám nepovím, řekněte datum narození.', 'ISIC mám, S 420 118 447 226 X'],
  ['Kód dárce krve?', 'žádost er pé deset osmdesát čtyři'],
])('%s %s', (question, answer) => {
  const said = redact(`A: ${question}`, `Z: ${answer}.`)[1] ?? '';
  expect(said).toContain('@CUSTOMER_ID_001');
  expect(said).not.toMatch(/[0-9]{2}\s|jedna|osm/);
});

test('a code read back with two signs turned, and one begun anew, are that code', () => {
  expect(
    redact('A: Číslo pacienta?', 'Z: K 0 8 1 7.', 'A: Tady mám K 0 8 7 1.', 'Z: Ne, K0817.'),
  ).toEqual([
    'Číslo pacienta?',
    '@CUSTOMER_ID_001.',
    'Tady mám @CUSTOMER_ID_001.',
    'Ne, @CUSTOMER_ID_001.',
  ]);
});

test.each([
  ['Které číslo nabídky?', 'N 24, 511'],
  ['Je tam štítek s číslem výtahu?', 'OT, 4417'],
  ['Sériové číslo tiskárny?', 'cé zet pé čtyři sedm dva'],
  ['Číslo zásilky?', 'DR 1482 2217 7C'],
])('numbers of nobody stay: %s %s', (question, answer) => {
  expect(redact(`A: ${question}`, `Z: ${answer}.`)[1]).toBe(`${answer}.`);
});
