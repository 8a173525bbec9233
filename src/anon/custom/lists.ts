import { fold } from '../spoken/fold.ts';

/** Values that are never, or always, taken out. */
export interface AllowList {
  readonly texts: ReadonlySet<string>;
  /** entries that are numbers, by their digits */
  readonly numbers: ReadonlySet<string>;
}

/** A value that is always taken out, in any case and with any blanks. */
export interface DenyList {
  readonly pattern: RegExp;
  /** type by normal form */
  readonly types: ReadonlyMap<string, string>;
}

export const DENIED = 'DENIED';
const TYPE = /^[A-Z][A-Z_]{0,30}$/;
/** names of tags that have a meaning of their own */
const RESERVED = new Set(['LITERAL']);

/** Whether a word may be the type of a user's own rule: what stands in its tags. */
export const isTypeName = (word: string): boolean => TYPE.test(word) && !RESERVED.has(word);

/** Case, diacritics and the number of blanks do not matter. */
export function normal(text: string): string {
  return fold(text.toLowerCase()).replace(/\s+/g, ' ').trim();
}

/** Entries of a list file: one a line, `#` begins a comment line. */
function entries(file: string): string[] {
  return file
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

const isNumber = (entry: string): boolean =>
  /^[+0-9 ()/.-]+$/.test(entry) && /[0-9]{3}/.test(digitsOf(entry));

/** The digits that two ways to write a number have in common: without home prefix. */
export function digitsOf(text: string): string {
  return text.replace(/[^0-9]/g, '').replace(/^(?:00)?420(?=[0-9]{9}$)/, '');
}

export function parseAllowList(file: string): AllowList {
  const all = entries(file);
  return {
    texts: new Set(all.map(normal)),
    numbers: new Set(all.filter(isNumber).map(digitsOf)),
  };
}

/** Lines `value` or `TYPE<tab>value`; throws an Error that names the bad line, never its text. */
export function parseDenyList(file: string): DenyList | null {
  const types = new Map<string, string>();
  for (const [n, line] of file.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const tab = line.indexOf('\t');
    const type = tab < 0 ? DENIED : line.slice(0, tab).trim();
    if (!isTypeName(type)) throw new Error(`line ${n + 1}: the type must be like CUSTOMER_NAME`);
    const value = normal(line.slice(tab + 1));
    if (value !== '') types.set(value, type);
  }
  if (types.size === 0) return null;
  const forms = [...types.keys()].sort((a, b) => b.length - a.length).map(form);
  const source = `(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`;
  return { pattern: new RegExp(source, 'giu'), types };
}

/** A value as a pattern on folded text. */
function form(value: string): string {
  const escaped = value.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  return escaped.replaceAll(' ', '\\s{1,8}');
}
