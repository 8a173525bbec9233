import { expect, test } from 'vitest';
import { redact } from '../redact.ts';

const SIGNS = /\b(?:tečka|pomlčka|mínus|zavináč|podtržítko)(?!\p{L})/giu;

/** Words of a turn, without what is taken out; a sign may go with it or stay. */
const wordsOf = (text: string): string[] =>
  text
    .replace(SIGNS, '')
    .match(/@?[\p{L}\p{N}_]+/gu)
    ?.filter((word) => !/^@/.test(word)) ?? [];

/** Every `[…]` of the turns is taken out, nothing else is, and all of it is one address. */
function expectTaken(...marked: string[]): void {
  const left = redact(...marked.map((line) => line.replace(/[[\]]/g, '')));
  expect(left.map(wordsOf)).toEqual(
    marked.map((line) => wordsOf(line.slice(3).replace(/\[[^\]]*\]/g, ''))),
  );
  expect(new Set(left.join(' ').match(/@[A-Z]+_\d+/g))).toEqual(new Set(['@EMAIL_001']));
}

test('letters over turns, said again by the other one', () => {
  expectTaken(
    'A: Na jaký e-mail?',
    'Z: Píšu. [Pé jako Petr],',
    'A: [pé],',
    'Z: [a, er, té],',
    'A: [a, er, té],',
    'Z: [potom ú, es, e, ká. Tečka, a pak jé, a, en].',
    'A: [jé, a, en], ano.',
    'Z: [Zavináč seznam tečka cz].',
    'A: [partusek.jan@seznam.cz].',
  );
});

test('letters with what they are like, and what is said of them', () => {
  expectTaken(
    'A: A mail?',
    'Z: [K jako Karel, á, bez čárky, o, l], zavináč, [volny tečka cz].',
    'A: [kaol@volny.cz].',
  );
});

test('pieces whose signs stand in other turns', () => {
  expectTaken(
    'A: Diktujte mi ten mail.',
    'Z: [servis].',
    'A: [Servis], mám.',
    'Z: [Tečka jih].',
    'A: Ano.',
    'Z: Zavináč, a teď pozor, [hajek] bez háčku, [pomlčka, pila].',
    'A: Ano.',
    'Z: [tečka eu].',
    'A: [servis.jih@hajek-pila.eu].',
  );
});

test('a sign without anything before it asks for what was said turns ago', () => {
  expectTaken(
    'A: Kam to mám hodit?',
    'Z: [vorel].',
    'A: [Vorel], mám.',
    'Z: [Zavináč pila pomlčka lhota tečka cz].',
  );
});

test.each([
  ['minus', '[jana mínus vodova zavináč seznam tečka cz]'],
  ['kropka', '[jana kropka vodova], bez ty čárky, [małpa wp kropka pl]'],
  ['bodka', '[jana bodka vodova zavináč azet bodka sk]'],
  ['dot', '[jana dot vodova at proton dot me]'],
  ['punkt', '[vodova minus jana at t minus online punkt de]'],
  ['podčiarkovník', '[jana podčiarkovník vodova zavináč zoznam bodka sk]'],
])('signs that are called otherwise: %s', (_sign, said) => {
  expectTaken('A: A e-mail?', `Z: ${said}.`);
});

test('a piece that is corrected, and a host that is', () => {
  expectTaken(
    'A: E-mail?',
    'Z: [Petra], bez háčku, [tečka vodova]. [Zavináč protonmail]. Nebo ne, [proton tečka me].',
    'A: [petra.vodova@proton.me].',
  );
  expectTaken(
    'A: A mail na vás?',
    'Z: [sklad pomlčka vorel], ne pomlčka, podtržítko, [sklad_vorel zavináč seznam.cz].',
    'A: [sklad_vorel@seznam.cz].',
  );
});

test('a text without capitals and pauses', () => {
  expectTaken(
    'A: mail máte',
    'Z: žena má [jarka] něco mínus [vodova zavináč seznam]',
    'A: co je to mínus pomlčka nebo podtržítko',
    'Z: no to dole teda vlastně podtržítko [jarka podtržítko vodova]',
    'A: [jarka_vodova@seznam.cz] a telefon pro operátora',
  );
  expectTaken('A: a jaký máte email', 'Z: [janvorel bez háčku všecko malý zavináč email cz]');
});

test('an answer that both say, when a sign follows', () => {
  expectTaken('A: A mail?', 'Z: [lesak]', 'A: [lesák]', 'Z: [potom pomlčka pila zavináč post cz]');
});

test('where the mail lies is its host', () => {
  expectTaken('A: E-mail?', 'Z: Teď mám [jvorel na centrumu].');
  expectTaken('A: E-mail?', 'Z: [Káťa pomlčka vodova], s krátkým a, [na seznamu].');
});

test.each([
  [
    'Z: Tečka na konci řádku mi nejde napsat, a pomlčka taky ne.',
    'A: A zavináč?',
    'Z: Zavináč taky nejde.',
  ],
  [
    'A: Poslal jsem to na mail, přišlo to?',
    'Z: Nepřišlo. A co ty výkresy v pé dé ef?',
    'A: Ty stačí jen dé vé gé.',
  ],
  ['A: Pošlu smlouvu na mail.', 'Z: Dobře. Verze dva tečka jedna?', 'A: Ano, smlouva tečka pdf.'],
  ['A: A váš e-mail?', 'Z: Poštou.', 'A: Poštou, dobře.'],
  ['A: A váš e-mail?', 'Z: Nemám, jsem tu od dvou do tří, a i v pátek.', 'A: Jo a kdy to bude?'],
  ['A: Mail už máme.', 'Z: Je tam pomlčka, nebo podtržítko?', 'A: Pomlčka je tam dvakrát.'],
])('%s … holds none', (...turns) => {
  expect(redact(...turns)).toEqual(turns.map((line) => line.slice(3)));
});

test('what is asked for next is no piece of it', () => {
  const left = redact(
    'A: A e-mail?',
    'Z: Jana tečka vodova zavináč seznam tečka cz.',
    'A: A číslo účtu?',
    'Z: Devadesát čtyři, pomlčka, 272156527, lomeno 0800.',
  );
  expect(left.slice(1)).toEqual(['@EMAIL_001.', 'A číslo účtu?', '@ACCOUNT_001.']);
});

test('a piece that digits touch is none: its tag would not end there', () => {
  const [, left] = redact('A: Mail je vodova@firma.cz.', 'Z: Vodova777, zavináč vodova777.');
  expect(left).not.toMatch(/@EMAIL_\d{4}/);
});

test('a dictation of any length costs in proportion to it', () => {
  const time = (length: number): number => {
    const turns = Array.from({ length }, (_, n) =>
      n % 3 === 0 ? 'A: a mail?' : n % 3 === 1 ? 'Z: es, ká, el, tečka' : 'A: es, ká, el, vorel',
    );
    const started = process.cpuUsage();
    redact(...turns);
    return process.cpuUsage(started).user;
  };
  time(300);
  expect(time(4000) / Math.max(time(500), 1000)).toBeLessThan(32);
});
