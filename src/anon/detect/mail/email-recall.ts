import { fold } from '../../spoken/fold.ts';
import { mailTokens, type Token } from '../../spoken/mail-tokens.ts';
import { type Finding, firstEndingAfter, overlaps, valuesOf } from '../finding.ts';
import type { Scan } from '../scan.ts';
import { hostOf } from './mail-host.ts';
import { pieceBefore } from './mail-piece.ts';

const LEFT = 160;
const RIGHT = 90;
/** letters and digits of an address that must be heard again, and what share of them */
const FEWEST = 4;
const SHARE = 0.6;
/** little words between two pieces */
const MOST_SKIPPED = 4;
const MOST_ADDRESSES = 50;
/** pieces of a dictation are no addresses */
const WHOLE = /^[^@]+@[^@]+$/;
/** words looked at for one address */
const MOST_STEPS = 200;

/**
 * The findings of a stream with every address of the recording whole wherever it is said again before a
 * spoken sign: `A, vágnerová, a pak osm jedna, zavináč` is more than its last piece.
 */
export function withAddresses(
  scan: Scan,
  claimed: readonly Finding[],
  memory: readonly Finding[],
): readonly Finding[] {
  const signs = scan.hits.filter(({ entry }) => entry.sign === '@');
  if (signs.length === 0) return claimed;
  const whole = [...valuesOf(memory, 'EMAIL')].filter((value) => WHOLE.test(value));
  const addresses = whole.slice(0, MOST_ADDRESSES);
  let findings = claimed;
  for (const { start: sign, end: after } of signs) {
    const left = mailTokens(scan.text, Math.max(0, sign - LEFT), sign);
    for (const value of addresses) {
      const start = saidAgain(left, value.slice(0, value.indexOf('@')));
      if (start < 0) continue;
      const right = mailTokens(scan.text, after, Math.min(scan.text.length, after + RIGHT));
      const end = hostOf(right.filter(({ sign: pause }) => pause !== ','))?.end ?? after;
      const taken = findings[firstEndingAfter(findings, start)];
      const longer = !taken || taken.start >= end || taken.start > start || taken.end < end;
      if (!longer) break;
      // a name or a number in it is a piece of it
      const rest = findings.filter((one) => one.start < start || one.end > end);
      if (overlaps(rest, start, end)) break;
      const again = { start, end, type: 'EMAIL', rule: 'email-again', value, score: 0.9 };
      findings = [...rest, again].sort((a, b) => a.start - b.start);
      break;
    }
  }
  return findings;
}

const bare = (text: string): string => fold(text).replace(/[^a-z0-9]/g, '');

interface Heard {
  readonly start: number;
  /** letters and digits of the local part that were not heard */
  readonly missing: number;
}

/** Where the local part begins when the last tokens say it, piece by piece from its end; or -1. */
function saidAgain(tokens: readonly Token[], local: string): number {
  const whole = bare(local);
  const { start, missing } = hear(tokens, tokens.length - 1, whole, 0, { steps: MOST_STEPS });
  const heard = whole.length - missing;
  return heard >= FEWEST && heard >= SHARE * whole.length ? start : -1;
}

/** Takes pieces of `rest` off its end; a little word that is a letter, too, is tried as both. */
function hear(
  tokens: readonly Token[],
  n: number,
  rest: string,
  skipped: number,
  left: { steps: number },
): Heard {
  const nothing: Heard = { start: -1, missing: rest.length };
  const token = tokens[n];
  left.steps -= 1;
  if (!token || rest === '' || skipped > MOST_SKIPPED || left.steps < 0) return nothing;
  const piece = pieceBefore(tokens, n);
  const said = piece ? [[piece.first, piece.value] as const] : [];
  const fits = [...said, [n, token.word] as const].find(([, value]) => {
    const plain = bare(value);
    return plain !== '' && rest.endsWith(plain);
  });
  let taken = nothing;
  if (fits) {
    const [first, value] = fits;
    const before = rest.slice(0, rest.length - bare(value).length);
    const more = hear(tokens, first - 1, before, 0, left);
    taken =
      more.start < 0 ? { start: (tokens[first] as Token).start, missing: before.length } : more;
  }
  const little = token.sign !== '' || token.entry?.filler === true;
  if (!little || taken.missing === 0) return taken;
  const passed = hear(tokens, n - 1, rest, skipped + (token.sign === '' ? 1 : 0), left);
  return passed.start >= 0 && passed.missing < taken.missing ? passed : taken;
}
