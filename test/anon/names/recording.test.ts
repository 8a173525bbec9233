import { describe, expect, test } from 'vitest';
import { TYPES } from '../../../src/anon/detect/finding.ts';
import { NamesOfRecording } from '../../../src/anon/names/find.ts';
import type { Level } from '../../../src/anon/names/levels.ts';
import { nameSearch } from '../../../src/anon/names/open.ts';
import { redactTranscript } from '../../../src/anon/redact/anonymize.ts';
import type { Transcript } from '../../../src/records/transcript.ts';
import { Random } from '../../quality/generate/random.ts';
import { namedCall } from '../../quality/names/calls.ts';
import { somebody } from '../../quality/names/people.ts';
import { transcript } from '../build.ts';

const balanced = nameSearch('balanced');

/** `TYPE:text` of what is found in one string. */
function find(text: string, level: Level = 'balanced', known?: string): string[] {
  const search = level === 'balanced' ? balanced : nameSearch(level);
  const names = new NamesOfRecording(search);
  if (known !== undefined) names.know(known);
  names.hear([{ text, turns: [] }], [[]]);
  const found = names.find({ text, turns: [] }, []);
  return found.map(({ type, start, end }) => `${type}:${text.slice(start, end)}`);
}

function redact(
  turns: readonly (readonly [string, string])[],
  extra: Readonly<Record<string, unknown>> = {},
): string[] {
  const settings = { types: new Set(TYPES), names: balanced };
  const { fields } = redactTranscript(transcript(turns, extra), settings);
  return (fields as unknown as Transcript).segments.map(({ text }) => text);
}

describe('cues', () => {
  test.each([
    ['Dobrý den, tady Novák, volám kvůli kotli.', 'Novák'],
    ['dobrý den tady novák volám kvůli kotli', 'novák'],
    ['U telefonu Bondarenko.', 'Bondarenko'],
    ['jmenuju se skočdopole', 'skočdopole'],
    ['na jméno Krejčí', 'Krejčí'],
    ['pane Vomáčko, slyšíme se?', 'Vomáčko'],
    ['s paní Hrabětovou to vyřídíme', 'Hrabětovou'],
    ['pan inženýr Veselý tu není', 'Veselý'],
    ['Zapsala to kolegyně Malá včera', 'Malá'],
    ['Hrubeš, dobrý den', 'Hrubeš'],
    ['Ing. Karel Skočdopole, Ph.D., přijede', 'Karel Skočdopole'],
    ['volal Jan Černý', 'Jan Černý'],
    ['Novák Jan, Praha', 'Novák Jan'],
    ['paní Nováková-Svobodová', 'Nováková-Svobodová'],
    ['podepsán J. Novák', 'J. Novák'],
  ])('%s', (text, name) => expect(find(text)).toEqual([`PERSON:${name}`]));
});

describe('no name', () => {
  test.each([
    'Nový kotel nefunguje, malá chyba, zima je tuhá.',
    'Mám kotel Vaillant a Windows, jedu z Karlových Varů do Prahy.',
    'Tady Praha, tady je problém, tady dispečink.',
    'Na Nový rok a o Velikonocích mají Němci zavřeno.',
    'Pan technik a paní účetní se ozvou. Pane, vydržte.',
    'Jmenuje se to expanzní nádoba.',
    'Zmáčkněte Enter a pošlete nám to.',
    'V Hradci Králové máte pobočku.',
  ])('%s', (text) => expect(find(text)).toEqual([]));
});

describe('levels', () => {
  const text = 'Ráno Novák nepřijel. Tady Vomáčka. Přišel Krumplík z Frumplova.';
  test.each([
    ['off', []],
    ['cued', ['PERSON:Vomáčka']],
    ['balanced', ['PERSON:Novák', 'PERSON:Vomáčka', 'PERSON:Krumplík']],
    ['aggressive', ['PERSON:Novák', 'PERSON:Vomáčka', 'PERSON:Krumplík', 'PERSON:Frumplova']],
  ] as const)('%s', (level, found) => expect(find(text, level)).toEqual(found));
  test('off still finds who comes with the record', () => {
    expect(find('s Veselou i s Novákem', 'off', 'Jana Veselá')).toEqual(['PERSON:Veselou']);
  });
});

describe('a recording', () => {
  test('knows a name in all forms, in lower case, from both speakers', () => {
    expect(
      redact([
        ['customer', 'Dobrý den, tady Vomáčka.'],
        ['agent', 'pane Vomáčko, termín je na vomáčku, s Vomáčkou se domluvím'],
      ]),
    ).toEqual([
      'Dobrý den, tady @PERSON_001.',
      'pane @PERSON_001, termín je na @PERSON_001, s @PERSON_001 se domluvím',
    ]);
  });
  test('links first name, surname and title as long as they fit one person', () => {
    expect(
      redact([
        ['agent', 'Přijede Karel Dvořák. Inženýr Dvořák zavolá, s Karlem se domluvte.'],
        ['customer', 'Dvořákovi to řeknu. A Jana Dvořáková? Paní Dvořáková s Janou?'],
      ]),
    ).toEqual([
      'Přijede @PERSON_001. Inženýr @PERSON_001 zavolá, s @PERSON_001 se domluvte.',
      '@PERSON_001 to řeknu. A @PERSON_002? Paní @PERSON_002 s @PERSON_002?',
    ]);
  });
  test('keeps people of one surname apart, and a surname alone is then nobody of them', () => {
    const [text] = redact([['agent', 'Jan Novák, Petr Novák a potom pan Novák']]);
    expect(text).toBe('@PERSON_001, @PERSON_002 a potom pan @PERSON_003');
  });
  test('takes a common word for a name only where it is one', () => {
    expect(
      redact([['customer', 'Tady Nový. Nový kotel hučí, nový kabel taky. Pan Nový volal.']]),
    ).toEqual(['Tady @PERSON_001. Nový kotel hučí, nový kabel taky. Pan @PERSON_001 volal.']);
  });
  test('hears the answer to a question for the name', () => {
    expect(
      redact([
        ['agent', 'A na jaké jméno?'],
        ['customer', 'Bůrka.'],
        ['agent', 'Děkuji, pane Bůrko.'],
      ]),
    ).toEqual(['A na jaké jméno?', '@PERSON_001.', 'Děkuji, pane @PERSON_001.']);
  });
  test('gives the agent of the record one tag in every form', () => {
    const recording = { agent: { id: 'a1', name: 'Jana Veselá' } };
    expect(
      redact(
        [
          ['agent', 'u telefonu Veselá'],
          ['customer', 'paní Veselou znám, Janě jsem psal, veselé svátky'],
        ],
        { recording },
      ),
    ).toEqual([
      'u telefonu @PERSON_001',
      'paní @PERSON_001 znám, @PERSON_001 jsem psal, veselé svátky',
    ]);
  });
});

describe('spelling', () => {
  test.each([
    ['příjmení Novák, en ó vé á ká', ['Novák', 'en ó vé á ká']],
    ['hláskuju N-O-V-Á-K', ['N-O-V-Á-K']],
    [
      'jméno je Krč, ká jako Karel, er jako Rudolf, čé jako Čeněk',
      ['Krč', 'ká jako Karel, er jako Rudolf, čé jako Čeněk'],
    ],
  ])('%s', (text, names) => expect(find(text)).toEqual(names.map((name) => `PERSON:${name}`)));
  test('a letter or two are none', () => {
    expect(find('plán B a bod A, varianta C')).toEqual([]);
    expect(find('mám USB a HDMI, typ A i typ C')).toEqual([]);
  });
  test('belongs to whom it spells', () => {
    expect(redact([['customer', 'Tady Hudec. Hláskuju há ú dé e cé.']])).toEqual([
      'Tady @PERSON_001. Hláskuju @PERSON_001.',
    ]);
  });
});

test('no surname is left in a call in which somebody presented himself', () => {
  const random = new Random(11);
  const left: string[] = [];
  for (let n = 0; n < 50; n += 1) {
    const who = somebody(random, n % 2 === 0);
    const { turns, forms } = namedCall(who, random);
    const text = redact(turns).join(' ').toLowerCase();
    const said = new Set(text.split(/[^\p{L}]+/u));
    for (const form of forms) if (said.has(form)) left.push(`${form}: ${text}`);
  }
  expect(left).toEqual([]);
});
