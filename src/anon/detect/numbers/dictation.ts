import { type CueKind, cueBefore } from '../cues.ts';
import { type EntityType, type Finding, firstEndingAfter, NUMBERS } from '../finding.ts';
import { firstFrom } from '../first-from.ts';
import { ownWords, promptOf } from '../heard.ts';
import type { Scan } from '../scan.ts';
import type { Turn } from '../stream.ts';
import { type ReadTurn, readTurn } from './dictation-turn.ts';
import { ofInsurance } from './insurance.ts';

/** Types that are dictated in pieces. */
const DICTATED: ReadonlySet<string> = new Set([...NUMBERS, 'PLATE']);
/** … and have letters in them. */
const LETTERED: ReadonlySet<string> = new Set(['PLATE', 'CUSTOMER_ID', 'SECRET']);
/** What somebody is asked to dictate, by the words of the question. */
const ASKED: Readonly<Partial<Record<CueKind, EntityType>>> = {
  PHONE: 'PHONE',
  BIRTH_NUMBER: 'BIRTH_NUMBER',
  ACCOUNT: 'ACCOUNT',
  IBAN: 'IBAN',
  CARD: 'CARD',
  CARD_CODE: 'CARD',
  ICO: 'ICO',
  DIC: 'DIC',
  PLATE: 'PLATE',
  CUSTOMER_ID: 'CUSTOMER_ID',
  SECRET: 'SECRET',
};
/** turns of talk after which nothing is dictated any more; a long one counts twice */
const PATIENCE = 2;
const LONG_TALK = 6;
/** words beside its numbers that a turn of a dictation may have */
const MOST_TALK = 2;
/** digits of a first piece, and of the others */
const FIRST_DIGITS = 3;
const FEWEST_DIGITS = 2;
/** a number behind these is a time, a span, a day or a price */
const BESIDE_TIMES = new Set(
  'v ve za na po od do k ke mezi kolem okolo před asi zhruba přes'.split(' '),
);
/** What is being dictated. */
interface Topic {
  readonly type: EntityType;
  /** of what was found of it; null: it was only asked for */
  readonly value: string | null;
  /** turns until it is forgotten */
  left: number;
  /** the turn before was a piece of it */
  near: boolean;
}

/** A turn in the order of the call. */
interface Spoken {
  readonly stream: number;
  readonly scan: Scan;
  readonly turn: Turn;
}

/**
 * Pieces of a number that two people dictate and repeat over turns, too short or too strange to be anything by
 * themselves: `sedmdesát tři`, `to je sedm tři`, `ještě pět`. Where something is dictated, or was asked for, the
 * numbers of turns that hold hardly anything else belong to it, whoever says them. Findings by stream.
 */
export function findDictated(
  scans: readonly Scan[],
  found: readonly (readonly Finding[])[],
): Finding[][] {
  const more: Finding[][] = scans.map(() => []);
  let topic: Topic | null = null;
  for (const { stream, scan, turn } of inOrder(scans)) {
    const claimed = found[stream] ?? [];
    const own = within(claimed, turn).filter(({ type }) => DICTATED.has(type));
    const read = topic || own.length > 0 ? readTurn(scan, turn, claimed) : null;
    const pieces: Finding[] = topic && read ? piecesOf(topic, read, scan, turn) : [];
    for (const one of pieces) more[stream]?.push(one);
    topic = next(topic, { own, pieces, read, scan, turn });
  }
  return more;
}

/** The findings that lie in a turn, at least in part. */
function within(claimed: readonly Finding[], { start, end }: Turn): readonly Finding[] {
  const first = firstEndingAfter(claimed, start);
  let last = first;
  while ((claimed[last]?.start ?? end) < end) last += 1;
  return claimed.slice(first, last);
}

function inOrder(scans: readonly Scan[]): Spoken[] {
  const all = scans.flatMap((scan, stream) => scan.turns.map((turn) => ({ stream, scan, turn })));
  return all.sort((a, b) => a.turn.place - b.turn.place);
}

/** The pieces of the topic that a turn holds; none where it is ordinary talk. */
function piecesOf(topic: Topic, read: ReadTurn, scan: Scan, turn: Turn): Finding[] {
  const { pieces, talk, numbers } = read;
  const talked = talk > MOST_TALK && 2 * talk > numbers;
  if (talked && !ASKS_ON.test(promptOf(turn).flat.slice(-LONGEST_REQUEST))) return [];
  if (topic.value !== null && !topic.near) return [];
  const { type } = topic;
  if (ofInsurance(scan, turn)) return [];
  const least = topic.value === null ? FIRST_DIGITS : talk === 0 ? 1 : FEWEST_DIGITS;
  return pieces
    .filter(({ start, end, digits, amount, lettered, before }) => {
      if (lettered && !LETTERED.has(type)) return false;
      if (talked && !isSentence(scan.text, turn, start, end)) return false;
      // `A poslední čtyři?`
      if (before.word.startsWith('posledn') && scan.text.charAt(end) === '?') return false;
      if (amount || digits < least || (before.talk && !talked) || BESIDE_TIMES.has(before.word))
        return false;
      const kind = cueBefore(scan, start)?.kind;
      return kind === undefined || kind === 'NUMBER' || ASKED[kind] === type;
    })
    .map(({ start, end }) => {
      const value = topic.value ?? scan.text.slice(start, end);
      return { start, end, type, rule: 'dictated', value, score: 0.6 };
    });
}

/** the number is asked on: `lomeno?`, `a dál?` */
const ASKS_ON = /(?<![a-z])(?:lomeno|lomitko|pomlcka|dal|zbytek|konec|potom|pak|dalsi)\s?\?\s*$/;
const LONGEST_REQUEST = 32;

/** `Počkejte, má to na kartičce. Čtyři sta`: the last sentence of a turn is nothing but a number. */
const isSentence = (text: string, turn: Turn, start: number, end: number): boolean =>
  /[.?!…]\s*$/.test(text.slice(turn.start, start).slice(-3)) &&
  !/[\p{L}\p{N}]/u.test(text.slice(end, turn.end));

interface Heard {
  readonly own: readonly Finding[];
  readonly pieces: readonly Finding[];
  readonly read: ReadTurn | null;
  readonly scan: Scan;
  readonly turn: Turn;
}

/** What is being dictated after a turn. */
function next(topic: Topic | null, { own, pieces, read, scan, turn }: Heard): Topic | null {
  const last = own.at(-1) ?? pieces.at(-1);
  if (last) return { type: last.type, value: last.value, left: PATIENCE, near: true };
  const kind = lastCue(scan, turn);
  const asked = kind && ASKED[kind];
  if (asked && (read?.pieces.length ?? 0) === 0) {
    const same = topic?.type === asked ? topic.value : null;
    return { type: asked, value: same, left: PATIENCE, near: same !== null };
  }
  if (!topic || kind === 'OTHER') return null;
  const { talk = 0, numbers = 0 } = read ?? {};
  const left = topic.left - (talk > LONG_TALK ? 2 : 1);
  if (left < 0) return null;
  // a short word between two pieces: `ano`, `pokračujte`
  return { ...topic, left, near: topic.near && talk <= MOST_TALK && numbers === 0 };
}

/** The last words of a turn that announce a number. */
function lastCue(scan: Scan, { start, end }: Turn): CueKind | undefined {
  const { cues } = ownWords(scan);
  let at = firstFrom(cues, end) - 1;
  // a cue may reach into the next turn
  while ((cues[at]?.end ?? 0) > end) at -= 1;
  return (cues[at]?.start ?? -1) >= start ? cues[at]?.kind : undefined;
}
