import { wordOf } from '../../spoken/words.ts';
import { type Finding, overlaps } from '../finding.ts';
import { mod97 } from '../rules/mod97.ts';
import type { DigitSpan } from '../scan.ts';
import { gapBetween } from './gaps.ts';
import { DIGITS_ONLY, IBAN_LENGTHS } from './iban-lengths.ts';

const GAP = /[ \t\r\n\u00a0\u2000-\u200d\u202f\u2060\ufeff\u00ad.,;…/‐‑–—−-]/;
/** a number word, and what stands before it */
const LONGEST_WORD = 24;
const LETTER = /[\p{L}\p{M}]/u;

const isAsciiLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
/** most separators between two characters of one IBAN */
const LONGEST_GAP = 8;
/** digits, check digits among them, that make a mis-heard IBAN of what follows a country's letters */
const FEWEST = 12;
/** letter pairs that are also Czech words (`se`, `si`, `no`, `do` …) need capitals unless the checksum holds */
const ANY_CASE: ReadonlySet<string> = new Set(['CZ', 'SK']);

/**
 * IBANs in any grouping (ISO 13616: country's length, ISO 7064 mod 97-10). One whose checksum fails but
 * which has the country letters and the length, give or take two digits, was mis-heard: it is personal
 * data all the same and is found as `iban-misheard`.
 */
export function findIbans(
  text: string,
  spans: readonly DigitSpan[],
  claimed: readonly Finding[],
): Finding[] {
  const found: Finding[] = [];
  let floor = 0;
  for (const { start } of spans) {
    if (start < floor) continue;
    const country = countryBefore(text, start, floor);
    if (!country) continue;
    const finding = readFrom(text, start, country);
    if (!finding || overlaps(claimed, finding.start, finding.end)) continue;
    found.push(finding);
    floor = finding.end;
  }
  return found;
}

interface Country {
  readonly start: number;
  readonly code: string;
  readonly length: number;
  /** written in a way that is no ordinary word */
  readonly sure: boolean;
}

function skipGap(text: string, at: number, step: 1 | -1, most: number): number {
  let here = at;
  for (let n = 0; n < most && GAP.test(text.charAt(here)); n += 1) here += step;
  return here;
}

function countryBefore(text: string, digits: number, floor: number): Country | null {
  const second = skipGap(text, digits - 1, -1, 3);
  if (second <= floor || !isAsciiLetter(text.charCodeAt(second))) return null;
  const first = skipGap(text, second - 1, -1, 2);
  if (first < floor || !isAsciiLetter(text.charCodeAt(first))) return null;
  if (LETTER.test(text.charAt(first - 1))) return null;
  const a = text.charAt(first);
  const b = text.charAt(second);
  const code = (a + b).toUpperCase();
  const length = IBAN_LENGTHS.get(code);
  if (length === undefined) return null;
  return { start: first, code, length, sure: ANY_CASE.has(code) || a + b === code };
}

/** Characters of the account from `at`, and where each ends in the text. */
function collect(text: string, at: number, most: number, letters: boolean) {
  const allowed = letters ? /[0-9A-Za-z]/ : /[0-9]/;
  let body = '';
  const ends: number[] = [];
  let here = at;
  while (body.length < most && allowed.test(text.charAt(here))) {
    body += text.charAt(here).toUpperCase();
    ends.push(here + 1);
    const next = skipGap(text, here + 1, 1, LONGEST_GAP);
    here = next;
  }
  return { body, ends };
}

function readFrom(text: string, at: number, country: Country): Finding | null {
  const wanted = country.length - 2;
  const letters = !DIGITS_ONLY.has(country.code);
  const { body, ends } = collect(text, at, wanted, letters);
  const whole = body.length === wanted;
  const valid = whole && mod97(body.slice(2) + country.code + body.slice(0, 2)) === 1;
  const count = valid ? wanted : misheard(text, country, body, ends);
  if (count === 0 || (!valid && goesOn(text, ends[count - 1] as number))) return null;
  let end = ends[count - 1] as number;
  while (/[0-9]/.test(text.charAt(end))) end += 1;
  return {
    start: country.start,
    end,
    type: 'IBAN',
    rule: valid ? 'iban' : 'iban-misheard',
    value: country.code + body.slice(0, count),
    checksum: valid,
  };
}

/** Number words follow: all of it is judged together, with what is said. */
function goesOn(text: string, end: number): boolean {
  const rest = text.slice(end, end + LONGEST_WORD);
  const [, word] = /^[\s,.-]{1,4}(\p{L}{2,})/u.exec(rest) ?? [];
  const entry = word === undefined ? undefined : wordOf(word).entry;
  if (entry?.kind !== undefined) return true;
  return entry?.filler === true && /^[\s,.-]{1,4}(?:\p{L}{1,8}[\s,.-]{1,3}){1,2}[0-9]/u.test(rest);
}

/** How many of the characters are a mis-heard IBAN: a group too few or too many is personal data all the same. */
function misheard(text: string, country: Country, body: string, ends: readonly number[]): number {
  if (!country.sure) return 0;
  if (DIGITS_ONLY.has(country.code)) return body.length < FEWEST ? 0 : untilPause(text, ends);
  const closed = !/[\p{L}\p{N}]/u.test(text.charAt(ends.at(-1) ?? 0));
  const digits = body.replace(/[^0-9]/g, '').length;
  const wanted = country.length - 2;
  const fits = body.length === wanted && closed && /^[0-9]{2}/.test(body) && digits >= wanted / 2;
  return fits ? body.length : 0;
}

/** Up to the first pause that is stronger than all before it: what follows may be another number. */
function untilPause(text: string, ends: readonly number[]): number {
  let strongest = 0;
  for (let n = 1; n < ends.length; n += 1) {
    const { strength } = gapBetween(text, ends[n - 1] as number, (ends[n] as number) - 1);
    const pause = (ends[n] as number) - (ends[n - 1] as number) === 1 ? 0 : strength;
    if (pause >= 2 && pause > strongest && n >= FEWEST) return n;
    strongest = Math.max(strongest, pause);
  }
  return ends.length;
}
