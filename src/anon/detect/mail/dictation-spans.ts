import { type Chunk, isSign } from './dictation-chunks.ts';
import { LODGED } from './dictation-kinds.ts';
import { domainAt } from './mail-host.ts';
import type { Part } from './mail-region.ts';
import type { SpelledRun } from './spelled-runs.ts';

/** Tokens of a part, both indexes inclusive. */
interface Place {
  readonly part: Part;
  readonly first: number;
  readonly last: number;
}

/** What of a part is dictated. */
export interface Span extends Place {
  /** of the spans of one speaker and region, those with the same number are one address */
  readonly address: number;
}

/** words before the first sign of a chunk, or behind its last one, that belong to the address */
const MOST_WORDS = 3;
const MOST_BEHIND = 2;

/** What of a speaker's chunks is dictated; spans whose signs ask for each other are one address. */
export function spansIn(chunks: readonly Chunk[]): Span[] {
  const { opens, closes } = edgesOf(chunks);
  const apart = chunks.map((chunk, n) => isSite(chunk) || isMentioned(chunk, chunks[n + 1]));
  const spans: Span[] = [];
  let address = 0;
  let bound = false;
  for (const [n, chunk] of chunks.entries()) {
    // a sign asks for the piece that the next chunk begins with, a piece for the sign
    const led = n > 0 && chunk.follows && !apart[n - 1] && closes[n - 1] !== chunk.opens;
    const after = chunks[n + 1]?.follows && !apart[n + 1];
    const followed = after === true && opens[n + 1] !== chunk.closes;
    if (!led && !bound) address += 1;
    bound = followed;
    for (const one of spansOf(chunk, led, followed)) spans.push({ ...one, address });
  }
  return joined(spans);
}

/** Whether chunks open and close; a letter or a number by itself stands for what is behind it, or before. */
function edgesOf(chunks: readonly Chunk[]) {
  const closes = chunks.map((chunk) => chunk.closes);
  const opens = chunks.map((chunk) => chunk.opens);
  const small = chunks.map(isSmall);
  for (let n = 1; n < chunks.length; n += 1)
    if (small[n] && chunks[n]?.follows) closes[n] = closes[n - 1] ?? false;
  for (let n = chunks.length - 2; n >= 0; n -= 1)
    if (small[n] && chunks[n + 1]?.follows) opens[n] = opens[n + 1] ?? false;
  return { opens, closes };
}

const MOST_SMALL = 6;
/** letters inside a sentence; fewer are an abbreviation */
const FEWEST_IN_TALK = 4;

const isSmall = ({ part: { kinds }, first, last }: Chunk): boolean =>
  last - first < MOST_SMALL &&
  kinds.slice(first, last + 1).every((kind) => kind === 'letter' || kind === 'number');

/** What of a chunk is dictated; `led`, `followed`: the chunk before, behind it and this one ask for each other. */
function spansOf(chunk: Chunk, led: boolean, followed: boolean): Place[] {
  const { part, first, last } = chunk;
  const span = chunk.filled
    ? filledSpan(chunk, led, followed)
    : led && followed
      ? { part, first, last }
      : null;
  const sure = (run: SpelledRun) =>
    !run.single && (run.letters.length >= FEWEST_IN_TALK || isClear(chunk));
  const certain = [...part.runs.filter(sure), ...part.hosts];
  const more = certain.filter(
    (one) => one.first >= first && one.last <= last && !(span && covers(span, one)),
  );
  const places = more.map((one) => ({ part, first: one.first, last: one.last }));
  return span ? [span, ...places] : places;
}

const covers = (span: Place, run: { readonly first: number; readonly last: number }): boolean =>
  span.first <= run.first && span.last >= run.last;

function filledSpan(chunk: Chunk, led: boolean, followed: boolean): Place | null {
  const { part, first, last, opens, closes } = chunk;
  const { kinds } = part;
  const signs = indexes(first, last).filter((n) => isSign(kinds[n]));
  const [one, other] = [signs[0], signs.at(-1)];
  if (one === undefined || other === undefined) {
    // a piece has nothing said of it on its free side
    if (kinds[first - 1] === 'talk' || (!followed && kinds[last + 1] === 'talk')) return null;
    if (followed) return { part, first: led ? first : wordsBefore(chunk, last), last };
    return led ? { part, first, last: wordsBehind(chunk, first) } : null;
  }
  // `dva tečka jedna` is a version
  const named = (n: number) => kinds[n] === 'word' || kinds[n] === 'letter';
  const inner = signs.some((n) => n > first && n < last && (named(n - 1) || named(n + 1)));
  const clear = isClear(chunk);
  const pause = isPause(part, last + 1);
  const broken = pause && kinds[last] === 'joint';
  if (!inner && !(opens && (led || clear)) && !(closes && clear && (followed || broken)))
    return null;
  if (!led && !followed && (isSite(chunk) || isHandle(chunk))) return null;
  const kept = led || clear || kinds[first] === 'at';
  const from = opens ? (kept ? first : first + 1) : wordsBefore(chunk, one - 1);
  const to = closes ? (followed ? last : last - 1) : wordsBehind(chunk, other + 1);
  const numbers = indexes(from, to).every((n) => kinds[n] !== 'word' && kinds[n] !== 'letter');
  return from > to || (numbers && !led && !followed) ? null : { part, first: from, last: to };
}

/** A host that is written, or one that everybody knows with something before it: it points to nobody. */
function isSite(chunk: Chunk): boolean {
  const { part, first, last } = chunk;
  const { tokens, kinds } = part;
  const from = tokens[first]?.word === LODGED ? first + 1 : first;
  const here = indexes(from, last);
  const dot = here.findLast((n) => n > from && tokens[n]?.sign === '.');
  if (dot === undefined || here.some((n) => kinds[n] === 'at') || !domainAt(tokens, dot + 1))
    return false;
  const written = here.every((n) => !isSign(kinds[n]) || !tokens[n]?.spoken);
  return written || (tokens[from]?.entry?.host !== undefined && !isClear(chunk));
}

/** A joint by itself in a sentence about it: `ta tečka za cenou`. */
const isMentioned = ({ part, last, filled }: Chunk, after: Chunk | undefined): boolean =>
  !filled && part.kinds[last] === 'joint' && !isPause(part, last + 1) && after?.follows !== true;

/** `@novak`: somebody's name where there is no mail. */
function isHandle({ part: { tokens, kinds }, first, last }: Chunk): boolean {
  if (kinds[first] !== 'at') return false;
  const next = tokens[first + 1];
  return next?.entry?.host === undefined && !indexes(first + 1, last).some((n) => isSign(kinds[n]));
}

/** The first token of the address when `to` is the last one before a sign. */
function wordsBefore({ part, first }: Chunk, to: number): number {
  const { kinds } = part;
  let words = 0;
  const most = kinds[first - 1] === 'talk' ? 1 : MOST_WORDS;
  for (let n = to; n >= first; n -= 1) {
    if (kinds[n] === 'word') words += 1;
    if (words > most) return n + 1;
  }
  return first;
}

/** The last token of the address when `from` is the first one behind a sign. */
function wordsBehind({ part, last }: Chunk, from: number): number {
  const { kinds, tokens } = part;
  const domain = tokens[from - 1]?.sign === '.' ? domainAt(tokens, from) : null;
  const most = isPause(part, last + 1) ? MOST_BEHIND : 1;
  let words = 0;
  for (let n = from; n <= last; n += 1) {
    if (domain && (tokens[n]?.start ?? 0) >= domain.end) return n - 1;
    if (kinds[n] === 'word') words += 1;
    if (words > most) return n - 1;
  }
  return last;
}

const isPause = ({ kinds }: Part, n: number): boolean =>
  kinds[n] === undefined || kinds[n] === 'pause';

/** Nothing but little words before it in its clause; `na gmailu` says something only behind a piece. */
function isClear({ part, first }: Chunk): boolean {
  const { kinds, tokens } = part;
  if (tokens[first]?.word === LODGED) return false;
  let n = first - 1;
  while (kinds[n] === 'gap') n -= 1;
  return kinds[n] !== 'talk';
}

const indexes = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, n) => from + n);

/** Spans with nothing but a pause between them as one. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    const between = last?.part === span.part ? indexes(last.last + 1, span.first - 1) : null;
    const near = between?.every((n) => span.part.kinds[n] === 'pause');
    if (last && near && span.first > last.first)
      all[all.length - 1] = { ...last, last: Math.max(last.last, span.last) };
    else all.push(span);
  }
  return all;
}
