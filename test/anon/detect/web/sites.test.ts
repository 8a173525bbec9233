import { expect, test } from 'vitest';
import { Random } from '../../../quality/generate/random.ts';
import { letterName } from '../../../quality/generate/render.ts';
import { find, findings } from '../find.ts';
import { redact } from '../redact.ts';

const random = new Random(47);
const NAMES = ['kotle-morava', 'stavbynovak', 'firma', 'naseudrzba', 'e-dilna', 'topeni24'];
const ENDINGS = ['cz', 'sk', 'com', 'eu', 'net', 'org', 'info', 'shop', 'de', 'pl'];
const sites = NAMES.flatMap((name) => ENDINGS.map((ending) => [name, ending] as const));

test('written without www and scheme', () => {
  for (const [name, ending] of sites) {
    const path = random.pick(['', '/kontakt', '/o-nas/tym.html', '?id=3']).replace(/^\?/, '/?');
    const site = `${random.pick(['', 'eshop.'])}${name}.${ending}${path}`;
    for (const end of ['.', ', děkuji', ' a tam to je', '!']) {
      expect(find(`Podívejte se na ${site}${end}`)).toEqual([`URL:${site}`]);
    }
  }
});

test('said', () => {
  for (const [name, ending] of sites) {
    const words = name.replaceAll('-', ' pomlčka ').replace('24', ' dvacet čtyři');
    const said = ending.length === 2 ? [...ending].map(letterName).join(' ') : ending;
    const site = `${words} tečka ${random.pick([ending, said])}${random.pick(['', ' lomeno kontakt'])}`;
    expect(find(`stránky jsou ${site}, děkuji`)).toEqual([`URL:${site}`]);
  }
  expect(findings('web je firma tečka cé zet lomeno kontakt')[0]?.value).toBe('firma.cz/kontakt');
});

test('an address of e-mail is no site, a site beside it is one', () => {
  expect(find('novak@firma.cz a firma.cz')).toEqual(['EMAIL:novak@firma.cz', 'URL:firma.cz']);
  expect(find('novák zavináč firma tečka cz')).toEqual(['EMAIL:novák zavináč firma tečka cz']);
});

test.each([
  'To nevím.No tak ano.Info mám jinde.',
  'Otevřete smlouva.pdf, faktura.docx, readme.md, foto.jpg nebo config.sys.',
  'Verze v1.2 nebo 3.14.1, např. kotel, tzn. dva, tj. tři.',
  'Novák a syn s.r.o., Kotle a.s., č.p. 12, p. Novák',
  'Mail mám na seznam.cz, dřív na gmail.com, tedy na seznamu tečka cz.',
  'Bylo to v roce 2015.de facto nikdy.',
  'Píšeme to v Node.js a ASP.NET.',
  'Tečka. Cz se píše jinak.',
  'Udělejte za tím tečku a tečka.',
  'jedna tečka dva baru',
])('%s holds none', (text) => {
  expect(find(text)).toEqual([]);
});

test.each([
  ['Z: najdete mě na kadeřnictví jana cz', 'najdete mě na @URL_001'],
  ['Z: najdete to na seznam cz', 'najdete to na seznam cz'],
])('a site behind where it is found: %s', (said, left) => expect(redact(said)).toEqual([left]));

test('a site answers the question for one, without a dot', () => {
  expect(redact('A: A stránky máte?', 'Z: jo, truhlářství u nováka cz').at(-1)).toBe(
    'jo, @URL_001',
  );
  expect(redact('A: A web?', 'Z: to nemáme').at(-1)).toBe('to nemáme');
});
