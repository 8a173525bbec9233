import { findCodes } from './codes.ts';
import { findCredentialsAgain } from './credentials-again.ts';
import type { Context } from './detect.ts';
import { type Finding, firstEndingAfter, merge, NUMBERS, overlaps } from './finding.ts';
import { lettered } from './pieces.ts';
import { findPlates } from './plate.ts';
import type { Scan } from './scan.ts';

/**
 * The findings of a stream, those replaced that are only the digits, or the letters, of a code that the
 * recording holds: of `ŽP 98 300 771/2` a search for numbers has seen the end, one for names the beginning.
 */
export function withCodes(
  scan: Scan,
  claimed: readonly Finding[],
  context: Pick<Context, 'memory'>,
): readonly Finding[] {
  const plates = lettered(context.memory, 'PLATE');
  const others = lettered(context.memory, 'CUSTOMER_ID');
  const secrets = context.memory.some(
    ({ type, value }) => (type === 'SECRET' || type === 'USERNAME') && /[a-z]/i.test(value),
  );
  if (plates.length === 0 && others.length === 0 && !secrets) return claimed;
  const named = claimed.map((one) =>
    one.type === 'PLATE'
      ? asWhole(one, plates)
      : one.type === 'CUSTOMER_ID'
        ? asWhole(one, others)
        : one,
  );
  const weak = named.filter((one) => isWeak(scan, one));
  if (weak.length === 0) return named;
  const rest = named.filter((one) => !isWeak(scan, one));
  const found = [
    ...findCodes(scan, rest, context),
    ...findPlates(scan, rest, context),
    ...findCredentialsAgain(scan, rest, context.memory),
  ].filter((one) => one.rule.endsWith('-again') && reachesOver(one, weak));
  const again: Finding[] = [];
  for (const one of found.sort((a, b) => a.start - b.start || b.end - a.end))
    if (one.start >= (again.at(-1)?.end ?? 0)) again.push(one);
  const kept = weak.filter(({ start, end }) => !overlaps(again, start, end));
  return merge(rest, merge(kept, again));
}

/** signs that a piece of a code has at least, when it was taken for a code itself */
const SHORTEST = 3;

/** A piece of a longer code has its value, so that both get one tag. */
function asWhole(one: Finding, codes: readonly string[]): Finding {
  const { value } = one;
  if (value.length < SHORTEST || !codes.includes(value)) return one;
  const whole = codes.reduce(
    (top, code) => (code.length > top.length && code.includes(value) ? code : top),
    value,
  );
  return whole === value ? one : { ...one, value: whole };
}

/** A number that nothing announced, or the digits of a password, letters taken for a name, a spelling word (`tři Zuzana dva`). */
const isWeak = ({ text }: Scan, { type, rule, cue, value, start, end }: Finding): boolean =>
  (NUMBERS.has(type) && cue === undefined) ||
  (type === 'SECRET' && /^[0-9]+$/.test(value)) ||
  rule === 'person-spelled' ||
  (type === 'PERSON' && !/\s/.test(text.slice(start, end)));

/** Whether what a finding touches lies within it, and is not all of it. */
function reachesOver({ start, end }: Finding, weak: readonly Finding[]): boolean {
  let n = firstEndingAfter(weak, start);
  let touched = false;
  for (let one = weak[n]; one && one.start < end; one = weak[n]) {
    if (one.start < start || one.end > end || one.end - one.start === end - start) return false;
    touched = true;
    n += 1;
  }
  return touched;
}
