import { type Atom, type Reading, readings } from '../spoken/lattice.ts';
import { unitAfter } from './amounts.ts';
import { answers } from './answers.ts';
import { best, type Candidate } from './best.ts';
import { classify, PARTS, type Verdict } from './classify.ts';
import { countryOf, HOME, LETTERED } from './country.ts';
import { type Cue, cueBefore } from './cues.ts';
import type { Finding } from './finding.ts';
import { isCounted, isGoods, isTorn, type Listing, listing } from './goods.ts';
import { judgeIban } from './iban-words.ts';
import { spokenAddress } from './ip-words.ts';
import type { KnownPhone } from './known.ts';
import { judgePhone } from './phone-words.ts';
import { isMobile } from './plan.ts';
import type { Scan } from './scan.ts';
import { type SpokenRun, spokenRuns } from './spoken-runs.ts';
import { isSum } from './sums.ts';
import { withTails } from './tails.ts';
import { judgeTax } from './vat.ts';

/** atoms that one identifier may have: an IBAN digit by digit, and some counted twice */
const LONGEST = 34;
/** readings kept at a time, and how many in runs that no person speaks */
const STATES = 256;
const FEW = 6;
const ENDLESS = 72;
/** words before or after a number that may belong to its sentence: `tak jedna věc` */
const MOST_DROPPED = 3;
const FEWEST_DIGITS = 3;
/** without such a cue no fewer digits are anything */
const USUAL_DIGITS = 6;
/** of a mis-heard telephone number that was announced as a number, and of one that nothing announced */
const ANNOUNCED_DIGITS = 8;
const UNANNOUNCED_DIGITS = 9;
const SHORT: ReadonlySet<string> = new Set(['CARD_CODE', 'CARD_EXPIRY', 'CUSTOMER_ID', 'SECRET']);
/** what every group costs that could have been part of the one before it */
const ODD = 6;
/** so many of them, at most, in a number that nothing announces: chance would pass a checksum */
const MOST_ODD = 2;

/** Identifiers said in words, or half in words and half in figures: all readings of a run compete. */
export function findSpokenNumbers(
  scan: Scan,
  claimed: readonly Finding[],
  known: readonly KnownPhone[],
): Finding[] {
  const found: Finding[] = [];
  for (const run of spokenRuns(scan, claimed)) {
    for (const finding of judgeRun(scan, run, known)) found.push(finding);
  }
  return found;
}

interface Judged {
  readonly verdict: Verdict;
  readonly reading: Reading;
}

function judgeRun(scan: Scan, run: SpokenRun, known: readonly KnownPhone[]): Finding[] {
  const { atoms } = run;
  const [head] = atoms;
  const tail = atoms.at(-1);
  if (!head || !tail) return [];
  const start = run.letters[0]?.start ?? head.start;
  const cue = cueBefore(scan, start);
  const part = cue !== null && isPart(scan, run, start, cue);
  if (mostDigits(atoms) < (part ? FEWEST_OF_PART : FEWEST_DIGITS)) return [];
  const unit = run.amount || unitAfter(scan.text, tail.end);
  const sum = isSum(atoms, cue);
  // nothing that comes with the digits can make an identifier of fewer of them
  const bare =
    run.letters.length === 0 && known.length === 0 && !atoms.some(({ sign }) => sign === '.');
  if (bare && run.plus < 0 && (sum || isGoods(scan.text, atoms, cue))) return [];
  const address = spokenAddress(atoms, cue);
  if (address !== null) return [addressOf(run, address, cue)];
  const candidates: Candidate[] = [];
  const states = atoms.length > ENDLESS ? FEW : STATES;
  const list = listing(atoms);
  const { left } = list;
  for (let first = 0; first < atoms.length; first += 1) {
    if ((atoms[first] as Atom).weak && first === 0) continue;
    // too few digits are left to be anything
    const heard = heardFrom(first, cue);
    const fewest = part ? FEWEST_OF_PART : bare ? fewestAlone(heard) : fewestDigits(heard);
    if ((left[first] as number) < fewest) break;
    readings(atoms, first, LONGEST, states, (last, all) => {
      const place = {
        first,
        last,
        cue,
        part,
        list,
        unit: sum || (unit && last === atoms.length - 1),
      };
      const judged = judge(run, place, all, known);
      if (judged.length > 0) candidates.push(candidate(run, first, last, cue, judged));
    });
    if (first === 0 && candidates.some((one) => isSettled(one, atoms.length))) break;
  }
  const found = withTails(scan.text, atoms, best(atoms.length, candidates));
  const country = countryOf(run.letters);
  if (country === null) return found;
  return found.map((one) => {
    const lettered = HOME.has(country.code) || LETTERED.has(one.type);
    return one.start === head.start && lettered ? { ...one, start: country.start } : one;
  });
}

function addressOf({ atoms }: SpokenRun, value: string, cue: Cue | null): Finding {
  const [start, end] = [atoms[0]?.start ?? 0, atoms.at(-1)?.end ?? 0];
  const place = { start, end, value };
  return { ...place, type: 'IP', rule: 'spoken-ip', score: 0.8, ...(cue ? { cue: cue.kind } : {}) };
}

/** digits of a piece that a country's letters or a question announce */
const FEWEST_OF_PART = 2;

/** Whether a run may be but the beginning of what was announced, or a piece of what was asked for. */
function isPart(scan: Scan, { letters }: SpokenRun, start: number, { kind }: Cue): boolean {
  if (LETTERED.has(kind) && countryOf(letters) !== null) return true;
  return PARTS.has(kind) && answers(scan, start, kind);
}

/** All of the run is what was announced, and a checksum or the numbering plan says so, too. */
const isSettled = ({ first, last, finding }: Candidate, count: number): boolean =>
  first === 0 &&
  last === count - 1 &&
  finding.checksum === true &&
  (finding.cue === finding.type || (finding.cue === 'NUMBER' && finding.type === 'PHONE'));

function mostDigits(atoms: readonly Atom[]): number {
  let most = 0;
  for (const { kind, digits } of atoms) {
    most += digits.length || (kind === 'u' ? 1 : kind === 'h' ? 3 : kind === 'k' ? 4 : 2);
    if (most > 40) break;
  }
  return most;
}

/** What was announced comes next; a number further on must speak for itself. */
function heardFrom(first: number, cue: Cue | null): Cue | null {
  if (first > 0 && cue?.last) return { ...cue, last: false };
  return first <= MOST_DROPPED || cue?.kind === 'OTHER' ? cue : null;
}

const fewestDigits = (heard: Cue | null): number =>
  heard && (heard.last || SHORT.has(heard.kind)) ? FEWEST_DIGITS : USUAL_DIGITS;

/** The same of digits without letters, dots and numbers that the recording brings: telephone numbers are the shortest. */
function fewestAlone(heard: Cue | null): number {
  if (heard?.last) return FEWEST_DIGITS;
  if (heard === null || heard.kind === 'OTHER') return UNANNOUNCED_DIGITS;
  return heard.kind === 'NUMBER' ? ANNOUNCED_DIGITS : fewestDigits(heard);
}

interface Place {
  readonly first: number;
  readonly last: number;
  readonly cue: Cue | null;
  /** may be a piece of what was asked for */
  readonly part: boolean;
  readonly list: Listing;
  readonly unit: boolean;
}

function judge(
  run: SpokenRun,
  { first, last, cue, part, list, unit }: Place,
  all: readonly Reading[],
  known: readonly KnownPhone[],
): readonly Judged[] {
  const heard = heardFrom(first, cue);
  const fewest = part && first === 0 ? FEWEST_OF_PART : fewestDigits(heard);
  let longest = 0;
  let natural = Number.POSITIVE_INFINITY;
  for (const { groups, digits } of all) {
    natural = Math.min(natural, groups);
    longest = Math.max(longest, digits.length);
  }
  if (longest < fewest) return NOBODYS;
  const { atoms } = run;
  const left = leftOver(atoms, first - 1, -1);
  const right = leftOver(atoms, last + 1, 1);
  const whole = left === 0 && right === 0;
  const near = left <= MOST_DROPPED && right <= MOST_DROPPED;
  // words that seldom stand inside a number: only what proves itself goes on over them
  const loose = isLoose(atoms, first, last);
  const judged: Judged[] = [];
  const country = first === 0 ? countryOf(run.letters) : null;
  const plus = first === 0 && run.plus >= 0;
  // nothing speaks for it but its digits
  const sheer =
    !plus &&
    !whole &&
    run.letters.length === 0 &&
    known.length === 0 &&
    (heard === null || (PLAIN_CUES.has(heard.kind) && !heard.last));
  const counted =
    heard === null && !plus && known.length === 0 && isCounted(atoms, first, last, list);
  for (const reading of all) {
    const { digits, marks, skipped } = reading;
    const extra = reading.groups - natural;
    if (digits.length < fewest) continue;
    if (sheer && marks === digits && !hasLength(digits)) continue;
    const add = (verdict: Verdict | null) => {
      if (verdict && (!loose || verdict.checksum === true || isWhole(verdict, digits)))
        judged.push({ verdict: { ...verdict, score: verdict.score - ODD * extra }, reading });
    };
    const phone = judgePhone({ digits, marks, plus, cue: heard, whole, near, unit }, known);
    // what begins as a mobile number does, or with a country, needs no more evidence
    const doubtful =
      heard === null && digits.length === 9 && known.length === 0 && !isMobile(digits);
    const odd = counted || (doubtful && extra > 0 && isTorn(atoms, first, last, reading.groups));
    if (!phone || !odd) add(phone);
    // after `plus` comes a telephone number
    if (unit || skipped || plus) continue;
    if (first === 0) add(judgeIban(country, digits, heard, whole));
    if (country && HOME.has(country.code))
      add(judgeTax(country.code, digits, whole && heard?.kind === 'DIC'));
    const other = classify({
      digits,
      marks: marks.includes(',') ? marks.replaceAll(',', '') : marks,
      cue: heard,
      whole,
      lettered: country !== null,
      part: part && digits.length >= FEWEST_DIGITS,
      spoken: true,
    });
    const certain =
      heard !== null && other?.score !== undefined && other.score > 10 * digits.length + 70;
    if (certain || extra <= MOST_ODD) add(other);
  }
  return judged;
}

/** As long as such a number is, and what was announced. */
function isWhole({ type, rule }: Verdict, { length }: string): boolean {
  if (type === 'BIRTH_NUMBER') return rule.endsWith('-misheard') && length === 10;
  return (type === 'CARD' && length === 16) || (type === 'ICO' && length === 8);
}

const NOBODYS: readonly Judged[] = [];

function isLoose(atoms: readonly Atom[], first: number, last: number): boolean {
  for (let n = first + 1; n <= last; n += 1) if ((atoms[n] as Atom).loose) return true;
  return false;
}

/** How many atoms are left from `from` on in one direction, up to words that part them from the rest. */
function leftOver(atoms: readonly Atom[], from: number, step: 1 | -1): number {
  let count = 0;
  for (let at = from; at >= 0 && at < atoms.length; at += step) {
    const border = atoms[step < 0 ? at + 1 : at] as Atom;
    if (border.loose) break;
    count += 1;
    if (count > MOST_DROPPED) break;
  }
  return count;
}

/** after these cues a number must have the length of one */
const PLAIN_CUES: ReadonlySet<string> = new Set(['PHONE', 'NUMBER', 'OTHER']);

/** Lengths of what needs no announcement: birth and telephone numbers, cards, and any number after `00`. */
function hasLength(digits: string): boolean {
  const { length } = digits;
  const usual = length === 9 || length === 10 || (length >= 12 && length <= 19);
  return usual || digits.startsWith('00');
}

/** What is left over at the ends speaks against a reading, the more so without a pause that is longer than those inside. */
function penalty(atoms: readonly Atom[], first: number, last: number): number {
  let widest = 1;
  for (let n = first + 1; n <= last; n += 1) widest = Math.max(widest, (atoms[n] as Atom).gap);
  const cost = (gap: number): number => (gap <= widest ? 25 : 2);
  const before = first === 0 ? 0 : cost((atoms[first] as Atom).gap);
  const after = last === atoms.length - 1 ? 0 : cost((atoms[last + 1] as Atom).gap);
  return before + after;
}

/** candidates kept for the vault, when several readings are possible */
const MOST_CANDIDATES = 16;

function candidate(
  run: SpokenRun,
  first: number,
  last: number,
  cue: Cue | null,
  judged: readonly Judged[],
): Candidate {
  const [top, ...rest] = [...judged].sort(
    (a, b) =>
      b.verdict.score - a.verdict.score ||
      a.reading.groups - b.reading.groups ||
      (a.verdict.value < b.verdict.value ? -1 : 1),
  ) as [Judged, ...Judged[]];
  const { verdict } = top;
  const others = new Set(
    rest.filter((one) => one.verdict.type === verdict.type).map((one) => one.verdict.value),
  );
  others.delete(verdict.value);
  const country = first === 0 ? countryOf(run.letters) : null;
  const called = first === 0 && run.plus >= 0 && verdict.type === 'PHONE';
  const start = called ? run.plus : (run.atoms[first] as Atom).start;
  return {
    first,
    last,
    score: verdict.score - penalty(run.atoms, first, last) - top.reading.groups / 100,
    finding: {
      start,
      end: (run.atoms[last] as Atom).end,
      type: verdict.type,
      rule: `spoken-${verdict.rule}`,
      value:
        country && verdict.type === 'DIC'
          ? verdict.value.replace('CZ', country.code)
          : verdict.value,
      score: Math.min(1, verdict.score / 250),
      ...(verdict.checksum === undefined ? {} : { checksum: verdict.checksum }),
      ...(cue ? { cue: cue.kind } : {}),
      ...(others.size > 0 ? { candidates: [...others].slice(0, MOST_CANDIDATES) } : {}),
    },
  };
}
