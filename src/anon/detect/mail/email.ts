import type { Finding } from '../finding.ts';
import { overlaps } from '../finding.ts';

const LOCAL = /[\p{L}\p{M}\p{N}._%+'’-]/u;
const HOST = /[\p{L}\p{M}\p{N}.-]/u;
const BLANK = /[\s\u00a0\u202f\u200b]/;
const EDGE = /[.'’_%+-]/;
/** Whisper puts a blank beside the last dot: `novak@seznam. cz`. */
const SPLIT_TLD = /^\s?\.?\s?(?:cz|sk|com|eu|net|org|info|pl|de|at)(?![\p{L}\p{N}])/iu;
/** RFC 5321 allows 64 before the sign and 255 after it; a longer local part is taken as it comes. */
const LONGEST = 256;

/**
 * E-mail addresses, found from the `@` outwards: cost is bounded per sign, unlike that of a backtracking
 * expression. Letters with diacritics count (people are heard that way), punctuation at the ends does not.
 * One blank on either side of the sign is allowed when the host has a dot.
 */
export function findEmails(
  text: string,
  signs: readonly number[],
  claimed: readonly Finding[],
): Finding[] {
  const found: Finding[] = [];
  let floor = 0;
  for (const at of signs) {
    if (at < floor || overlaps(claimed, at, at + 1)) continue;
    const finding = around(text, at, floor);
    if (!finding || overlaps(claimed, finding.start, finding.end)) continue;
    found.push(finding);
    floor = finding.end;
  }
  return found;
}

function around(text: string, at: number, floor: number): Finding | null {
  const localEnd = at > floor && BLANK.test(text.charAt(at - 1)) ? at - 1 : at;
  const hostStart = BLANK.test(text.charAt(at + 1)) ? at + 2 : at + 1;
  const start = localStart(text, localEnd, floor);
  const hostEnd = endOfHost(text, hostStart);
  if (start === localEnd || hostEnd - hostStart < 2) return null;
  const end = withSplitTld(text, hostStart, hostEnd);
  const host = text.slice(hostStart, end);
  const tight = localEnd === at && hostStart === at + 1;
  if (!tight && !host.includes('.')) return null;
  return {
    start,
    end,
    type: 'EMAIL',
    rule: host.includes('.') ? 'email' : 'email-no-dot',
    value: canonical(`${text.slice(start, localEnd)}@${host}`),
  };
}

function localStart(text: string, end: number, floor: number): number {
  const lowest = Math.max(floor, end - LONGEST);
  let start = end;
  while (start > lowest && LOCAL.test(text.charAt(start - 1))) start -= 1;
  while (start < end && EDGE.test(text.charAt(start))) start += 1;
  return start;
}

function endOfHost(text: string, start: number): number {
  const highest = Math.min(text.length, start + LONGEST);
  let end = start;
  while (end < highest && HOST.test(text.charAt(end))) end += 1;
  while (end > start && EDGE.test(text.charAt(end - 1))) end -= 1;
  return end;
}

function withSplitTld(text: string, hostStart: number, hostEnd: number): number {
  const rest = text.slice(hostEnd, hostEnd + 12);
  const match = SPLIT_TLD.exec(rest);
  if (!match || !rest.trimStart().startsWith('.')) return hostEnd;
  return text.slice(hostStart, hostEnd).includes('.') ? hostEnd : hostEnd + match[0].length;
}

/** One address, however it was written down: blanks, case and diacritics do not matter. */
function canonical(address: string): string {
  if (/^[!-~]*$/.test(address)) return address.toLowerCase();
  return address
    .normalize('NFKD')
    .replace(/[\p{M}\s]/gu, '')
    .toLowerCase();
}
