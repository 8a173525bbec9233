import type { Scan } from '../scan.ts';
import { type Chunk, isPiece, isSign } from './dictation-chunks.ts';
import { readingOf } from './dictation-reading.ts';
import type { Part, Region } from './mail-region.ts';
import { opensAbout } from './mail-words.ts';

/** tokens of an answer */
const MOST_TOKENS = 3;
/** the question for what stands behind the sign */
const HOST_ASKED =
  /(?:zavin[aá][cč]\p{L}*|dom[eé]n\p{L}+|koncovk\p{L}+|u koho|na [cč]em)\s?(?:je|m[aá]te|tam|to|co|pak)?\s?[?.…]*\s*$/iu;
/** turns in which the sign of an address may follow */
const MOST_LATER = 8;
/** turns between a letter by itself and others */
const NEAR = 2;

/** Nothing else is said in its turn. */
const isAnswer = ({ part: { kinds, ends }, first, last, filled }: Chunk): boolean =>
  ends &&
  filled &&
  last - first < MOST_TOKENS &&
  kinds.every((kind, n) => (n >= first && n <= last) || kind === 'gap' || kind === 'pause');

/** The answer to the question for what stands behind the sign: `Seznam.` */
export function isHostAsked(region: Region, chunk: Chunk, scans: readonly Scan[]): boolean {
  const { part, turn, first, last } = chunk;
  const before = region[turn - 1];
  if (!before || before.stream === part.stream || first < last || !isAnswer(chunk)) return false;
  return HOST_ASKED.test(scans[before.stream]?.text.slice(before.from, before.to) ?? '');
}

/** Said again in the next turn, or the one before, by somebody else, and a sign follows: both write it down. */
export function isEchoed(region: Region, chunk: Chunk): boolean {
  if (!isAnswer(chunk)) return false;
  const { part, turn, first, last } = chunk;
  const said = readingOf(part, first, last);
  if (said.length < 2) return false;
  const same = [region[turn - 1], region[turn + 1]].some(
    (other) => other !== undefined && other.stream !== part.stream && saysOnly(other) === said,
  );
  const later = region.slice(turn + 1, turn + MOST_LATER);
  return same && later.some(({ kinds }) => kinds.some(isSign));
}

/** The reading of a turn that holds pieces and little words; empty when it says more. */
function saysOnly(part: Part): string {
  const { kinds } = part;
  const pieces = kinds.flatMap((kind, n) => (isPiece(kind) ? [n] : []));
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return '';
  const more = kinds.some((kind) => kind === 'talk' || isSign(kind));
  return more ? '' : readingOf(part, first, last);
}

/** A letter by itself, beside turns in which letters are told; `spoken`: those in which something was found. */
export function isSingle(region: Region, chunk: Chunk, spoken: ReadonlySet<Part>): boolean {
  const { part, turn, first, last } = chunk;
  const run = part.runs.find((one) => one.first === first && one.last === last);
  if (!run?.single) return false;
  if (part.kinds[first - 1] === 'talk' || part.kinds[last + 1] === 'talk') return false;
  // `s jedním bé`, `s té na konci`
  if (part.tokens.slice(Math.max(0, first - 2), first).some(opensAbout)) return false;
  const near = region.slice(Math.max(0, turn - NEAR), turn + NEAR + 1);
  return spoken.has(part) || near.some(({ runs }) => runs.some(({ single }) => !single));
}
