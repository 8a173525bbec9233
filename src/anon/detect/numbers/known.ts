import { normalize } from '../normalize.ts';
import type { Candidate } from './best.ts';
import { isCzech, isSlovak, splitCountry } from './plan.ts';
import type { Run } from './runs.ts';

/** A telephone number that comes with the record. */
export interface KnownPhone {
  /** canonical value, `+420777123456` */
  readonly value: string;
  /** the digits that every written form of it holds */
  readonly core: string;
  /** country code without `+`, or empty */
  readonly code: string;
}

/** As many digits make a match certain wherever they lie in a run; fewer must be groups of their own. */
const CERTAIN = 9;
/** Shorter numbers (emergency lines, extensions) are ordinary numbers in a text. */
const FEWEST = 6;

/** Canonical form of a telephone number from metadata, whatever signs it is written with. */
export function canonicalPhone(written: string): KnownPhone {
  const raw = normalize(written).text;
  const digits = raw.replace(/[^0-9]/g, '');
  // an address or a name, not a number
  if (digits.length < FEWEST && /\p{L}/u.test(raw))
    return { value: raw.trim(), core: '', code: '' };
  const international = /^\s*[(]?\s*[+＋]/.test(raw)
    ? digits
    : digits.startsWith('00')
      ? digits.slice(2)
      : null;
  if (international === null) {
    if (digits.length === 9 && isCzech(digits)) return make('420', digits);
    const rest = digits.slice(3);
    if (digits.startsWith('420') && isCzech(rest)) return make('420', rest);
    if (digits.startsWith('421') && isSlovak(rest)) return make('421', rest);
    return { value: digits === '' ? raw.trim() : digits, core: digits, code: '' };
  }
  const split = splitCountry(international);
  return split
    ? make(split.code, split.national)
    : { value: international, core: international, code: '' };
}

function make(code: string, national: string): KnownPhone {
  return { value: `+${code}${national}`, core: national, code };
}

/** Occurrences of known numbers in a run: in any grouping, with or without prefix, beside other digits. */
export function* knownCandidates(run: Run, known: readonly KnownPhone[]): Generator<Candidate> {
  for (const phone of known) {
    const { core } = phone;
    if (core.length < FEWEST) continue;
    for (
      let at = run.digits.indexOf(core);
      at >= 0;
      at = run.digits.indexOf(core, at + core.length)
    ) {
      const candidate = candidateAt(run, phone, at);
      if (candidate) yield candidate;
    }
  }
}

function candidateAt(run: Run, phone: KnownPhone, at: number): Candidate | null {
  const to = at + phone.core.length;
  const from = withPrefix(run, phone, at);
  const first = groupOf(run, from);
  const last = groupOf(run, to - 1);
  const aligned = run.offsets[first] === from && run.offsets[last + 1] === to;
  if (phone.core.length < CERTAIN && !aligned) return null;
  const head = run.groups[first];
  const tail = run.groups[last];
  if (!head || !tail) return null;
  return {
    first,
    last,
    score: 10 * (to - from) + 100,
    finding: {
      start: first === 0 && run.plus >= 0 ? run.plus : head.start,
      end: tail.end,
      type: 'PHONE',
      rule: 'phone-known',
      value: phone.value,
    },
  };
}

function withPrefix(run: Run, { code }: KnownPhone, at: number): number {
  for (const prefix of code === '' ? [] : [`00${code}`, code, '0']) {
    if (at >= prefix.length && run.digits.startsWith(prefix, at - prefix.length)) {
      return at - prefix.length;
    }
  }
  return at;
}

/** Index of the group that holds digit `at` (binary search: runs may be long). */
function groupOf(run: Run, at: number): number {
  let low = 0;
  let high = run.groups.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((run.offsets[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
