import { standFree } from '../../spoken/mail-tokens.ts';
import { unitAfter } from '../amounts.ts';
import { type Finding, merge, overlaps } from '../finding.ts';
import type { Scan } from '../scan.ts';
import { isEchoed, isHostAsked, isSingle } from './dictation-answers.ts';
import { chunksOf, type Earlier, earlierOf, isSign } from './dictation-chunks.ts';
import { readingOf } from './dictation-reading.ts';
import { type Span, spansIn } from './dictation-spans.ts';
import { domainAt } from './mail-host.ts';
import { mailRegions, type Region } from './mail-region.ts';

/**
 * The findings of all streams of a recording with the pieces of addresses that are dictated over turns: letters,
 * what stands beside signs, and what these ask for before or after them, whoever says it.
 */
export function withDictations(
  scans: readonly Scan[],
  found: readonly (readonly Finding[])[],
): readonly (readonly Finding[])[] {
  const regions = mailRegions(scans, found).filter((region) => isOfMail(region, scans, found));
  if (regions.length === 0) return found;
  return found.map((all, stream) => {
    const earlier = earlierOf(all);
    const more = regions.map((region) => dictated(region, stream, earlier, scans));
    return merge(all, more.flat());
  });
}

const MAIL = /mail|mejl|meil|adres|@/iu;

/** Speaks of mail, holds an address, or the sign and a domain: a keyboard has the same signs. */
function isOfMail(
  region: Region,
  scans: readonly Scan[],
  found: readonly (readonly Finding[])[],
): boolean {
  const named = region.some(
    ({ stream, from, to }) =>
      MAIL.test(scans[stream]?.text.slice(from, to) ?? '') ||
      overlaps(found[stream] ?? [], from, to),
  );
  return (
    named ||
    (region.some(({ kinds }) => kinds.includes('at')) &&
      region.some(({ tokens }) =>
        tokens.some(({ sign, spoken }, n) => sign === '.' && spoken && domainAt(tokens, n + 1)),
      ))
  );
}

/** What one speaker dictates in a region. */
function dictated(
  region: Region,
  stream: number,
  { all, mail, whole }: Earlier,
  scans: readonly Scan[],
): Finding[] {
  const chunks = chunksOf(region, stream, { all, mail, whole });
  const places = spansIn(chunks).flatMap((span) => freePlaces(span, all));
  const values = new Map<number, string>();
  for (const { part, first, last, address } of places)
    values.set(address, (values.get(address) ?? '') + readingOf(part, first, last));
  const found = places.map((place) => findingOf(place, values.get(place.address) ?? ''));
  const spoken = new Set(places.map(({ part }) => part));
  const rest = chunks.filter(
    (chunk) =>
      isHostAsked(region, chunk, scans) ||
      isEchoed(region, chunk) ||
      isSingle(region, chunk, spoken),
  );
  const taken = [...found].sort((a, b) => a.start - b.start);
  for (const { part, first, last } of rest) {
    for (const one of freePlaces({ part, first, last, address: 0 }, all, taken))
      found.push(findingOf(one, readingOf(part, one.first, one.last)));
  }
  return found.sort((a, b) => a.start - b.start);
}

function findingOf({ part: { tokens }, first, last }: Span, local: string): Finding {
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
  const value = `${local}@`;
  return { start, end, type: 'EMAIL', rule: 'email-dictated', value, cue: 'EMAIL', score: 0.7 };
}

/** `o půlnoci, mínus sleva třicet procent` */
const isAmount = ({ kinds, tokens }: Span['part'], n: number): boolean => {
  const next = tokens[n + 1];
  return kinds[n] === 'number' && next !== undefined && unitAfter(` ${next.word}`, 0);
};

/** What of a span is not found yet; a sign that is left beside what is says nothing. */
function freePlaces(span: Span, ...claimed: readonly (readonly Finding[])[]): Span[] {
  const { part, first, last } = span;
  const free = (n: number) => {
    const token = part.tokens[n];
    if (token === undefined || n > last) return false;
    return !claimed.some((list) => overlaps(list, token.start, token.end));
  };
  const places: Span[] = [];
  for (let n = first; n <= last; n += 1) {
    if (!free(n)) continue;
    if (part.kinds[n] === 'pause') continue;
    const from = n;
    while (free(n + 1)) n += 1;
    while (part.kinds[n] === 'pause') n -= 1;
    const signs = part.kinds.slice(from, n + 1).every(isSign);
    if (!standFree(part.tokens, from, n) || isAmount(part, n)) continue;
    if (!signs || (from === first && n === last)) places.push({ ...span, first: from, last: n });
  }
  return places;
}
