import { type AllowList, DENIED, type DenyList, digitsOf, normal } from '../custom/lists.ts';
import type { OwnRule } from '../custom/own-rules.ts';
import { type Finding, merge, overlaps } from './finding.ts';

/** Values of the deny list, wherever they stand as whole words, whatever their case and blanks. */
export function findDenied(text: string, claimed: readonly Finding[], deny: DenyList): Finding[] {
  const found: Finding[] = [];
  const folded = foldInPlace(text);
  for (const match of folded.matchAll(deny.pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    if (overlaps(claimed, start, end)) continue;
    const value = normal(match[0]);
    found.push({
      start,
      end,
      type: deny.types.get(value) ?? DENIED,
      rule: 'deny',
      value,
      score: 1,
    });
  }
  return found;
}

/** Lower case without diacritics, offset for offset; a character that would become two stays. */
function foldInPlace(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    const plain = char.toLowerCase().normalize('NFD').charAt(0);
    folded += plain;
  }
  return folded;
}

/** Matches of the user's own patterns; the first rule wins. */
export function findOwn(
  text: string,
  claimed: readonly Finding[],
  rules: readonly OwnRule[],
): Finding[] {
  let taken = claimed;
  const all: Finding[] = [];
  for (const { type, pattern, name, checksum } of rules) {
    const found: Finding[] = [];
    for (const match of text.matchAll(pattern)) {
      const [value] = match;
      const start = match.index;
      const end = start + value.length;
      if (value === '' || overlaps(taken, start, end)) continue;
      if (checksum && !checksum(value.replace(/[^0-9A-Za-z]/g, '').toUpperCase())) continue;
      found.push({
        start,
        end,
        type,
        rule: name,
        value: normal(value),
        score: 1,
        ...(checksum ? { checksum: true } : {}),
      });
    }
    taken = merge(taken, found);
    for (const one of found) all.push(one);
  }
  return all.sort((a, b) => a.start - b.start);
}

/** Whether a finding is on the allow list, by its words or by its digits. */
export function isAllowed(text: string, { start, end, value }: Finding, allow: AllowList): boolean {
  return isAllowedValue(text.slice(start, end), allow) || isAllowedValue(value, allow);
}

/** Whether a value by itself is on the allow list: a number of the firm, the name of a product. */
export function isAllowedValue(value: string, allow: AllowList | null | undefined): boolean {
  if (!allow) return false;
  if (allow.texts.has(normal(value))) return true;
  const digits = digitsOf(value);
  return digits.length >= 3 && !/\p{L}/u.test(value) && allow.numbers.has(digits);
}
