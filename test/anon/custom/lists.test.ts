import { describe, expect, test } from 'vitest';
import { parseAllowList, parseDenyList } from '../../../src/anon/custom/lists.ts';
import { type OwnRule, parseOwnRules } from '../../../src/anon/custom/own-rules.ts';
import { superLinear } from '../../../src/anon/custom/pattern.ts';
import { detect } from '../../../src/anon/detect/detect.ts';
import { NOTHING_KNOWN, type Settings } from '../../../src/anon/detect/detector.ts';

const find = (text: string, settings: Partial<Settings>): string[] =>
  detect(text, NOTHING_KNOWN, { types: new Set(['PHONE', 'EMAIL']), ...settings }).map(
    ({ type, start, end }) => `${type}:${text.slice(start, end)}`,
  );

describe('the allow list', () => {
  const allow = parseAllowList('# our own\n800 123 456\ninfo@Example.cz\n\n');
  test('keeps numbers in every form, spoken too', () => {
    const text =
      'volejte 800123456, +420 800 123 456 nebo osm set sto dvacet tři čtyři sta padesát šest';
    expect(find(text, {})).toHaveLength(3);
    expect(find(text, { allow })).toEqual([]);
  });
  test('keeps addresses whatever their case, and nothing else', () => {
    expect(find('INFO@example.cz a jan@example.cz a 777 123 456', { allow })).toEqual([
      'EMAIL:jan@example.cz',
      'PHONE:777 123 456',
    ]);
  });
});

describe('the deny list', () => {
  const deny = parseDenyList('Modrá laguna\nPROJECT\tSněžka 2\n');
  test('takes values with any case, diacritics and blanks, as whole words', () => {
    expect(find('v modra  LAGUNA, projekt Sněžka 2, lagunami', { deny })).toEqual([
      'DENIED:modra  LAGUNA',
      'PROJECT:Sněžka 2',
    ]);
  });
  test('goes before the allow list', () => {
    expect(find('Modrá laguna', { deny, allow: parseAllowList('Modrá laguna') })).toHaveLength(1);
  });
  test('is refused by line when a type is none', () => {
    expect(() => parseDenyList('ok\nsmall\tx')).toThrow('line 2: the type');
    expect(() => parseDenyList('LITERAL\tx')).toThrow('line 1');
    expect(parseDenyList('\n# nothing\n')).toBeNull();
  });
});

describe('own rules', () => {
  const rules = (list: unknown): OwnRule[] => parseOwnRules(JSON.stringify(list));
  test('find their type, with their checksum', () => {
    const own = rules([
      { type: 'CONTRACT', pattern: '\\bSML-[0-9]{6}\\b', ignore_case: true },
      { type: 'MEMBER', pattern: '\\b[0-9]{8}\\b', checksum: 'luhn' },
    ]);
    expect(find('sml-123456 a 12345674 a 12345678', { own })).toEqual([
      'CONTRACT:sml-123456',
      'MEMBER:12345674',
    ]);
  });
  test.each([
    [[{ type: 'A' }], /expected string/],
    [[{ type: 'a', pattern: 'x' }], /like CONTRACT_NUMBER/],
    [[{ type: 'A', pattern: '(' }], /rule 1 \(A\): the pattern is no regular expression/],
    [[{ type: 'A', pattern: 'x?' }], /matches nothing/],
    [[{ type: 'A', pattern: 'x', checksum: 'md5' }], /Invalid option/],
    [[{ type: 'A', pattern: '(a+)+b' }], /upper bound/],
  ])('%j is refused', (list, reason) => expect(() => rules(list)).toThrow(reason));
  test('a file that is no JSON is refused', () =>
    expect(() => parseOwnRules('{')).toThrow('must be JSON'));
});

test.each([
  '(a+)+b',
  'a*',
  '\\d{2,}x',
  '(a|a){1,40}b',
  '(a{1,9}){1,9}',
  '(?:a|b){2,3}',
  '(.)\\1',
  '\\k<x>',
  'a{0,99}b{0,99}c{0,99}',
  'a{0,9999}',
  ')',
])('%s may run away', (source) => expect(superLinear(source)).not.toBeNull());

test.each([
  'SML-[0-9]{6}',
  '[A-Z]{2,3}[0-9]{4,9}',
  '(?:CZ|SK)[0-9]{8,10}',
  'a?b?',
  '\\p{L}{3,20}-\\d{2}',
  '[*+]{1,3}',
  '(?<x>[a-z]{3}){2}',
])('%s is linear', (source) => expect(superLinear(source)).toBeNull());
