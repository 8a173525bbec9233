import { type Finding, merge, overlaps } from '../finding.ts';
import { HINTS } from '../hints.ts';
import { LETTERED } from '../numbers/country.ts';
import type { Scan } from '../scan.ts';

/** a country, and the check digits or the first of a tax number */
const HEAD = /^[A-Z]{2}[0-9]{2}/;

/** heads that are looked for: more are no call */
const MOST_HEADS = 24;

/** The heads of IBANs and tax numbers, read back before the rest was said: `CZ54, dál?`, `DE77 3704`. */
export function findLetteredAgain(
  { text, hints, digits }: Scan,
  claimed: readonly Finding[],
  memory: readonly Finding[],
): Finding[] {
  // a head is capitals, and digits right behind them
  if (digits.length === 0 || (hints & HINTS.code) === 0) return [];
  const written = headsIn(text, claimed);
  if (written.size === 0) return [];
  let found: readonly Finding[] = [];
  const heads = new Set<string>();
  for (const { type, value, read } of readingsOf(memory)) {
    const head = HEAD.exec(read)?.[0];
    if (head === undefined || heads.has(head) || !written.has(head)) continue;
    if (heads.size >= MOST_HEADS) break;
    heads.add(head);
    const more: Finding[] = [];
    for (const { 0: said, index: start } of text.matchAll(inGroups(head))) {
      const end = start + said.length;
      if (!read.startsWith(said.replaceAll(' ', '')) || overlaps(claimed, start, end)) continue;
      if (!overlaps(found, start, end)) more.push({ start, end, type, value, rule: 'echo' });
    }
    found = merge(found, more);
  }
  return [...found];
}

/** What begins with a country's letters, in every way it may be read. */
const readingsOf = (memory: readonly Finding[]) =>
  memory
    .filter(({ type }) => LETTERED.has(type))
    .flatMap(({ type, value, candidates = [] }) =>
      [value, ...candidates].map((read) => ({ type, value, read })),
    );

const ANY_HEAD = /(?<![\p{L}\p{N}])[A-Z] ?[A-Z] ?[0-9] ?[0-9]/gu;

/** The heads that stand in a text where nothing was found: hardly any, so that few are looked for. */
function headsIn(text: string, claimed: readonly Finding[]): ReadonlySet<string> {
  const heads = new Set<string>();
  for (const { 0: said, index } of text.matchAll(ANY_HEAD))
    if (!overlaps(claimed, index, index + said.length)) heads.add(said.replaceAll(' ', ''));
  return heads;
}

/** The head in any grouping, and groups behind it. */
const inGroups = (head: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${[...head].join(' ?')}(?: ?[0-9]{2,4}){0,8}(?![\\p{L}\\p{N}])`,
    'gu',
  );
