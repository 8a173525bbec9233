import { type Finding, merge, overlaps } from '../finding.ts';
import { ownWords, promptOf } from '../heard.ts';
import { HINTS } from '../hints.ts';
import { type Scan, speaksOf } from '../scan.ts';
import { turnAt } from '../stream.ts';
import { tokensIn } from '../tokens.ts';
import { answeredValues, someSigns } from './credential-answers.ts';
import { type Announced, announcedValue } from './credential-context.ts';
import {
  asksFor,
  CHANGED,
  CORRECTION,
  ELIDED,
  ENTERED,
  isRefusal,
  KINDS,
  type Kind,
  PASSWORD,
  USER,
} from './credential-cues.ts';
import { dictated, hasLetters, sizedLetters } from './credential-dictation.ts';
import { strays } from './credential-strays.ts';
import { findCredentialsAgain } from './credentials-again.ts';
import { topicsOf } from './secret-topics.ts';

/** characters behind an announcement that its sentence is read */
const FAR = 160;
/** so many turns later something that is no word is still what was spoken of */
const MOST_TURNS = 2;
/** values that one announcement may be followed by, and characters between two of them */
const MOST_CORRECTIONS = 4;
const NEAR = 32;
/** turns of the same speaker between two in which signs are dictated: `ano`, `moment, tužka` */
const MOST_BETWEEN = 2;
/** `4+kk, 52 m2` */
const FLAT = /^[0-9]\s?\+|(?<!\p{L})m2/u;
const RULES = { SECRET: 'password-cue', USERNAME: 'username-cue' } as const;

/** Passwords and user names; the detectors before have taken numbers, e-mails and addresses. */
export function findCredentials(scan: Scan, claimed: readonly Finding[]): Finding[] {
  const { text, turns } = scan;
  // most texts end here
  if (!speaksOf(scan, HINTS.secret | HINTS.cased)) return [];
  const found: Finding[] = [];
  const own = () => ownWords(scan).flat;
  // a text may be nothing but passwords: comparing each with all others would be quadratic
  const taken = new Uint8Array(text.length);
  const add = (type: Kind['type'], { start, end, value }: Announced, score: number) => {
    if (
      end <= start ||
      value === '' ||
      FLAT.test(text.slice(start, end)) ||
      overlaps(claimed, start, end)
    )
      return;
    if (taken.subarray(start, end).some((one) => one !== 0)) return;
    taken.fill(type === 'SECRET' ? 1 : 2, start, end);
    found.push({ start, end, type, rule: RULES[type], value, cue: type, score });
  };
  const asked = turns.filter((_, n) => ((scan.askedBefore[n] as number) & HINTS.secret) !== 0);
  for (const turn of asked) for (const one of someSigns(scan, turn)) add('SECRET', one, 0.8);
  if ((scan.hints & HINTS.secret) !== 0)
    for (const kind of KINDS)
      for (const match of own().matchAll(kind.cue)) {
        const end = turnAt(scan, match.index)?.end ?? text.length;
        for (const one of announcedFrom(scan, match.index + match[0].length, end, kind, false))
          add(kind.type, one, 0.8);
      }
  for (const kind of KINDS)
    for (const turn of asked)
      if (asksFor(kind, promptOf(turn).flat))
        for (const one of answeredValues(scan, turn, kind)) add(kind.type, one, 0.7);
  /** `login je pospra01. Pé ó es pé er á …` */
  const isOfUser = (from: number, start: number): boolean => {
    const near = Math.max(from, start - NEAR);
    const at = taken.subarray(near, start).lastIndexOf(2);
    return (
      at >= 0 &&
      !own()
        .slice(near + at, start)
        .includes('hesl')
    );
  };
  /** turns since signs were dictated */
  let since = MOST_BETWEEN + 1;
  for (const [n, { from, to, age }] of topicsOf(scan).entries()) {
    const near = Math.min(age.password, age.user);
    const spelling = since <= MOST_BETWEEN;
    since += 1;
    const cased = isInTwoSizes(scan, from, to);
    if (near > MOST_TURNS && !cased && !spelling) continue;
    const turn = turns[n];
    if (turn && age.password <= MOST_TURNS) {
      const { flat } = promptOf(turn);
      const to = CHANGED.test(flat);
      const again = isRefusal(flat);
      if ((age.password > 0 && (to || ENTERED.test(flat))) || again)
        for (const one of answeredValues(scan, turn, PASSWORD, { to, again }))
          add('SECRET', one, 0.7);
    }
    if (age.password <= MOST_TURNS)
      for (const match of own().slice(from, to).matchAll(ELIDED))
        for (const one of announcedFrom(
          scan,
          from + match.index + match[0].length,
          to,
          PASSWORD,
          true,
        ))
          add('SECRET', one, 0.7);
    const before = turns[n - 1];
    const asked = before !== undefined && USER.question.test(own().slice(before.start, before.end));
    const name = age.user < Math.min(age.password, age.code);
    const pieces = turn ? dictated(scan, turn, spelling) : null;
    const about = Math.min(age.password, age.code) <= MOST_TURNS || asked;
    const goesOn: boolean = pieces !== null && (spelling || (about && hasLetters(pieces)));
    for (const one of strays(scan, claimed, { from, to }, spelling ? -1 : near)) {
      const named = /[._]\p{L}|podtr/iu.test(text.slice(one.start, one.end));
      // `jste přihlášený jako? … zdenka66, a heslo?`
      const echo = asked && !own().slice(from, one.start).includes('hesl');
      const user =
        echo || isOfUser(from, one.start) || (name && (named || age.password > MOST_TURNS));
      add(user ? 'USERNAME' : 'SECRET', one, 0.6);
    }
    for (const one of (goesOn ? pieces : null) ?? []) add(name ? 'USERNAME' : 'SECRET', one, 0.6);
    for (const one of sizedLetters(scan, own(), { start: from, end: to }))
      add(name ? 'USERNAME' : 'SECRET', one, 0.6);
    if (goesOn) since = 0;
  }
  found.sort((a, b) => a.start - b.start);
  // before a number in it is taken for one by itself
  return [...merge(found, findCredentialsAgain(scan, merge(claimed, found), found))];
}

/** The value behind an announcement, and those it is corrected to; `said`: see `announcedValue`. */
function* announcedFrom(
  scan: Scan,
  start: number,
  end: number,
  kind: Kind,
  said: boolean,
): Generator<Announced> {
  let from = start;
  for (let n = 0; n < MOST_CORRECTIONS; n += 1) {
    const tokens = tokensIn(scan, from, Math.min(end, from + FAR));
    const one = announcedValue(scan, tokens, from, kind, said || n > 0);
    if (!one) return;
    yield one;
    const between = CORRECTION.exec(ownWords(scan).flat.slice(one.end, one.end + NEAR));
    if (!between) return;
    from = one.end + between[0].length;
  }
}

/** `velké Z, malé x, 4, 9`: only in a password it matters which. */
function isInTwoSizes(scan: Scan, from: number, to: number): boolean {
  if ((scan.hints & HINTS.cased) === 0) return false;
  const said = ownWords(scan).flat.slice(from, to);
  return SMALL.test(said) && CAPITAL.test(said);
}

const LETTER_SAID = '(?:ym|ymi|y|e|a|ou)\\s(?:pismen[a-z]*\\s)?[a-z]{1,3}(?![a-z])';
const SMALL = new RegExp(`(?<![a-z])mal${LETTER_SAID}`);
const CAPITAL = new RegExp(`(?<![a-z])velk${LETTER_SAID}`);
