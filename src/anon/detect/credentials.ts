import { fold } from '../spoken/fold.ts';
import { wordOf } from '../spoken/words.ts';
import { findCredentialsAgain } from './credentials-again.ts';
import { type Finding, merge, overlaps } from './finding.ts';
import { ownWords, promptOf } from './heard.ts';
import { HINTS } from './hints.ts';
import { type Scan, speaksOf } from './scan.ts';
import { type Turn, turnAt } from './stream.ts';

/**
 * Passwords and user names that are words: whoever hears them can be somebody else. Codes of digits (a PIN, a
 * PUK, the code of a text message) are read with all other numbers; here is what no grammar of numbers reads.
 */
interface Kind {
  readonly type: 'SECRET' | 'USERNAME';
  /** what announces it, on folded text */
  readonly cue: RegExp;
  /** a question for it at the end of what the other one said: the answer is nothing but it */
  readonly question: RegExp;
}

/** Between the word and the question mark: whose, of what, but no verb of another question. */
const OF_WHAT =
  '(?:[,\\s]+(?!je\\b|jste\\b|se\\b|vam\\b|mate\\b|funguj|plat|men|zmen|zna)[a-z]+){0,5}(?:,?\\s(?:ktere|co)\\b[^?.]{0,40})?';

const KINDS: readonly Kind[] = [
  {
    type: 'SECRET',
    cue: /(?<![a-z0-9])hesl(?:o|a|u|em)(?![a-z])/g,
    question: new RegExp(`(?<![a-z])(?:hesl(?:o|em)|kontrolni otazk[ay])${OF_WHAT}\\s?[?:.]?\\s*$`),
  },
  {
    type: 'USERNAME',
    cue: /(?<![a-z0-9])(?:(?:uzivatelsk|prihlasovac)[a-z]+\s(?:jmen[a-z]+|udaj[a-z]*)|login[a-z]{0,3}|username|uzivatel(?:e|em)?|(?:prihlas[a-z]+|prihlaseny|prihlasena)(?:\s(?:se|jsem|tam)){0,2}\s(?:jako|pod))(?![a-z])/g,
    question: new RegExp(
      `(?<![a-z])(?:(?:uzivatelsk|prihlasovac)[a-z]+\\sjmen[a-z]+|login|jakym\\sjmenem(?:\\s(?:jste|ste|se|prihlas[a-z]+)){0,3})${OF_WHAT}\\s?[?:.]?\\s*$`,
    ),
  },
];

/** how far behind its announcement a value may begin, and how far its sentence is read, in characters */
const NEAR = 32;
const FAR = 96;
const MOST_WORDS = 3;
/** letters and digits of a made-up code */
const SHORTEST_CODE = 5;
/** so many turns later something that is no word is still what was spoken of */
const MOST_TURNS = 2;
/** characters beside a value that is the whole turn */
const FRINGE = 8;

/** Words between the announcement and the value. */
const LINK =
  /^(?:je|jsou|bylo|byl|byla|zni|mam|mate|mame|jsem|si|to|tam|tak|no|teda|tedy|takze|treba|prosim|ano|jo|nastavil[a]?|dal[a]?|nove|stare|moje|docasne|k|do|na|od|ehm|hm|a|malym|velkym|bude|zadej[a-z]*|napis[a-z]*|nastavi[a-z]*|dam[e]?|znelo|vam|mu|ji|ted|nam)$/;
/** Such an answer, or such a sentence, holds no value. */
const NO_VALUE =
  /^(?:ne|nevim|nemam|neznam|nikdy|nepamatuj[a-z]*|zapomn[a-z]+|zadn[a-z]+|jak[aey]?|ktere|moment|pockejte|chvil[a-z]+|vterin[a-z]+|dobre|dobry|spatne|spravne|jasne|stejn[a-z]+|porad|zmenil[a]?|prosim|dekuj[iu]|aspon|alespon|minimalne|nejmene|nejvic[e]?|diky|co|proc|kde|ted|hned|uz|jeste|asi|mozna|jasny|jiste|urcite|ano|jo|jj|nechci|nereknu|nejde|nefunguje|psal[a]?|posl[a-z]+|vsechno|nic|to|tohle|tady|tak|no)$/;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[._@#!+*-]+[\p{L}\p{N}\p{M}]+)*[!#*]?/gu;
const SENTENCE = /[.?!…\n]/;

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly folded: string;
}

/** Passwords and user names; the detectors before have taken numbers, e-mails and addresses. */
export function findCredentials(scan: Scan, claimed: readonly Finding[]): Finding[] {
  const { text, turns } = scan;
  // most texts end here
  if (!speaksOf(scan, HINTS.secret)) return [];
  const found: Finding[] = [];
  // a text may be nothing but passwords: comparing each with all others would be quadratic
  const taken = new Uint8Array(text.length);
  const add = (kind: Kind, pieces: readonly Piece[], score: number) => {
    const [first] = pieces;
    const last = pieces.at(-1);
    if (!first || !last || overlaps(claimed, first.start, last.end)) return;
    if (taken.subarray(first.start, last.end).includes(1)) return;
    taken.fill(1, first.start, last.end);
    const value = pieces.map(({ folded }) => folded.replace(/[^a-z0-9]/g, '')).join('');
    const { type } = kind;
    found.push({
      start: first.start,
      end: last.end,
      type,
      rule: RULES[type],
      value,
      cue: type,
      score,
    });
  };
  for (const kind of KINDS) {
    for (const [n, turn] of turns.entries()) {
      const asked = ((scan.askedBefore[n] as number) & HINTS.secret) !== 0;
      if (asked && kind.question.test(promptOf(turn).flat)) {
        add(kind, answer(scan, turn, kind), 0.7);
      }
    }
    if ((scan.hints & HINTS.secret) === 0) continue;
    for (const match of ownWords(scan).flat.matchAll(kind.cue)) {
      add(kind, announced(text, match.index + match[0].length, kind), 0.8);
    }
  }
  for (const { from, to, kind } of topics(scan)) {
    for (const match of text.slice(from, to).matchAll(WORD)) {
      const one = piece(match, from);
      const alone = one.raw.length >= to - from - FRINGE && isCode(one.raw);
      if (alone || isMixed(one.raw)) add(kind, [one], 0.6);
    }
  }
  // before a number in it is taken for one by itself
  found.push(...findCredentialsAgain(scan, merge(claimed, found), found));
  return found.sort((a, b) => a.start - b.start);
}

/** Turns in which, or shortly before which, somebody spoke of a password or a user's name. */
function* topics(scan: Scan): Generator<{ from: number; to: number; kind: Kind }> {
  const { text } = scan;
  let kind: Kind | undefined;
  let age = 0;
  const whole: Turn = { start: 0, end: text.length, place: 0, at: null, prompt: '' };
  for (const turn of scan.turns.length > 0 ? scan.turns : [whole]) {
    const { start: from, end: to } = turn;
    const own = ownWords(scan).flat.slice(from, to);
    const prompt = promptOf(turn).flat;
    const named = KINDS.find(({ cue }) => prompt.search(cue) >= 0 || own.search(cue) >= 0);
    age = named ? 0 : age + 1;
    kind = named ?? kind;
    if (kind && age <= MOST_TURNS) yield { from, to, kind };
  }
}

const RULES = { SECRET: 'password-cue', USERNAME: 'username-cue' } as const;

function piece(match: RegExpMatchArray, offset: number): Piece {
  const [raw] = match;
  const start = offset + (match.index ?? 0);
  return { start, end: start + raw.length, raw, folded: fold(raw.toLowerCase()) };
}

/** Letters and digits in one, as nobody says or writes a word: `Sklad123`, `modra_sova9`. */
const isMixed = (raw: string): boolean =>
  /\p{L}{3}/u.test(raw) && (/\p{N}{2}/u.test(raw) || /\p{L}[._]\p{L}/u.test(raw));

/** Right where one was announced, a digit between small letters is enough: `x4k9tt`, `q7bm4x`. */
const isCode = (raw: string): boolean =>
  isMixed(raw) || (raw.length >= SHORTEST_CODE && /^[\p{Ll}\p{N}]*\p{Ll}\p{N}+\p{Ll}/u.test(raw));

/** The pieces of the sentence from `from` on, at most `reach` characters of it. */
function sentence(text: string, from: number, reach: number): Piece[] {
  const stretch = text.slice(from, from + reach);
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of stretch.matchAll(WORD)) {
    const one = piece(match, from);
    if (pieces.length > 0 && SENTENCE.test(stretch.slice(at, match.index))) break;
    pieces.push(one);
    at = match.index + one.raw.length;
  }
  return pieces;
}

/** What stands behind its announcement: mixed, before digits, quoted, or written like a name. */
function announced(text: string, from: number, kind: Kind): Piece[] {
  const pieces = sentence(text, from, NEAR + FAR);
  const [first] = pieces;
  if (!first || SENTENCE.test(text.slice(from, first.start))) return [];
  const n = pieces.findIndex(({ folded }) => !LINK.test(folded));
  const [head, next] = [pieces[n], pieces[n + 1]];
  if (!head || head.start - from > NEAR || NO_VALUE.test(head.folded) || isNumber(head)) return [];
  const numbered = next !== undefined && isNumber(next) && next.start - head.end <= 1;
  if (numbered && kind.type === 'SECRET') return [head, next];
  if (isCode(head.raw)) return [head];
  const quoted = /[„"“'‚]$/.test(text.slice(0, head.start));
  // `heslo Hortenzie`; the name of a user is written small, and stands by itself
  const named = kind.type === 'SECRET' && n <= 2 && /^\p{Lu}\p{Ll}{2}/u.test(head.raw);
  if (!quoted && !named) return [];
  const all = pieces.slice(n);
  return all.length <= MOST_WORDS && !all.some(isTalk) ? all : [head];
}

/** An answer of few words that is nothing but the value, or holds something that is no word. */
function answer(scan: Scan, turn: Turn, kind: Kind): Piece[] {
  const pieces = sentence(scan.text, turn.start, FAR).filter(
    ({ start }) => turnAt(scan, start) === turn,
  );
  const value = pieces.slice(
    Math.max(
      0,
      pieces.findIndex(({ folded }) => !LINK.test(folded)),
    ),
  );
  const mixed = value.find(({ raw }) => isCode(raw));
  if (mixed) return [mixed];
  if (value.length > MOST_WORDS && value.every(isSpelled)) return value;
  const most = kind.type === 'USERNAME' ? 1 : MOST_WORDS;
  const whole = value.length > 0 && value.length <= most && !value.some(isTalk);
  // numbers are read with all others
  return whole && !value.every(isNumber) ? value : [];
}

/** A letter, a number or a sign, as one spells. */
function isSpelled({ raw, folded }: Piece): boolean {
  const entry = wordOf(raw).entry;
  if (raw.length === 1 || /^(?:male|velke|maly|velky|hacek|carka)$/.test(folded)) return true;
  return isNumber({ raw }) || (entry?.letter ?? entry?.spells ?? entry?.sign) !== undefined;
}

const isTalk = ({ folded }: Piece): boolean => NO_VALUE.test(folded);

/** Figures, or a word of a number. */
const isNumber = ({ raw }: Pick<Piece, 'raw'>): boolean =>
  /^\p{N}+$/u.test(raw) || wordOf(raw).entry?.kind !== undefined;
