import { mailTokens, type Token } from '../../spoken/mail-tokens.ts';
import { cueBefore } from '../cues.ts';
import { type Finding, overlaps } from '../finding.ts';
import { HINTS } from '../hints.ts';
import type { Hit, Scan } from '../scan.ts';
import { hostOf } from './mail-host.ts';
import { localOf } from './mail-local.ts';
import { pieceBefore } from './mail-piece.ts';

/** characters that are looked at on either side of the sign */
const LEFT = 160;
const RIGHT = 90;
/** signs that are no Czech words, or are said in two, or are words of other languages */
const AT = /(?<!\p{L})(?:za vin[aá][cč]\p{L}{0,2}|kysel(?:á|ou) ryb(?:a|ička|u|ičku))(?!\p{L})/giu;
const FOREIGN_AT = /(?<=\s)(?:at|et|ät)(?=\s)/giu;
/** a written sign is looked at when signs are said this near (characters): `novak @ seznam tečka cz` */
const NEAR = 50;

/**
 * E-mail addresses that were said, or half said and half written: found from the sign outwards
 * (`zavináč`, `@` with blanks), or, where the recogniser lost it, from a known host behind a cue.
 */
export function findSpokenEmails(scan: Scan, claimed: readonly Finding[]): Finding[] {
  const found: Finding[] = [];
  if (scan.signs.length === 0 && (scan.hints & HINTS.host) === 0) return found;
  let floor = 0;
  let claim = 0;
  for (const { at, end, sign } of anchors(scan)) {
    if (at < floor || overlaps(claimed, at, end)) continue;
    while (claim < claimed.length && (claimed[claim] as Finding).end <= at) claim += 1;
    const before = claimed[claim - 1]?.end ?? 0;
    const finding = around(scan, at, end, Math.max(floor, before), sign);
    if (!finding || overlaps(claimed, finding.start, finding.end)) continue;
    found.push(finding);
    floor = finding.end;
  }
  return found;
}

interface Anchor {
  readonly at: number;
  readonly end: number;
  /** `foreign`: a word that may mean something else; `lost`: none, the place before a host */
  readonly sign: 'said' | 'foreign' | 'lost';
}

function anchors({ text, hits, signs }: Scan): Anchor[] {
  const said = hits.filter(({ entry }) => entry.sign !== undefined);
  let first = 0;
  // both lists are sorted: each is walked once
  const near = (at: number) => {
    while (first < said.length && (said[first] as Hit).start <= at - NEAR) first += 1;
    const next = said[first];
    return next !== undefined && next.start < at + NEAR;
  };
  const all: Anchor[] = signs.filter(near).map((at) => ({ at, end: at + 1, sign: 'said' }));
  for (const { start, end, entry } of hits) {
    if (entry.sign === '@' && end - start > 3) all.push({ at: start, end, sign: 'said' });
    else if (entry.host !== undefined) all.push({ at: start, end: start, sign: 'lost' });
  }
  for (const [pattern, sign] of [[AT, 'said'] as const, [FOREIGN_AT, 'foreign'] as const]) {
    for (const { 0: word, index } of text.matchAll(pattern))
      all.push({ at: index, end: index + word.length, sign });
  }
  return all.sort((a, b) => a.at - b.at || b.end - a.end);
}

function around(
  scan: Scan,
  at: number,
  after: number,
  floor: number,
  sign: Anchor['sign'],
): Finding | null {
  const { text } = scan;
  const lost = sign === 'lost';
  const right = unpaused(mailTokens(text, after, Math.min(text.length, after + RIGHT)));
  const host = hostOf(right);
  if (lost && !host?.dotted && !/\sna\s$/iu.test(text.slice(Math.max(0, at - 4), at))) return null;
  if (sign === 'foreign' && !host?.sure) return null;
  const from = Math.max(floor, at - LEFT);
  let left = written(inTurn(unpaused(mailTokens(text, from, at)), text), text, at);
  // `pavel podtržítko malý na seznamu`
  const lodged = lost && left.at(-1)?.word === 'na';
  if (lodged) left = left.slice(0, -1);
  const local = localOf(left, text, lost);
  if (!local || (lodged && (!local.composed || text.slice(local.start, at).includes(','))))
    return null;
  const asked = lost || !host?.sure ? cueBefore(scan, local.start)?.kind === 'EMAIL' : false;
  if (lost ? !asked : !(host?.sure || asked || local.composed)) return null;
  const end = host?.end ?? after;
  const value = `${local.value}@${host?.value ?? ''}`;
  return {
    start: local.start,
    end,
    type: 'EMAIL',
    rule: lost ? 'email-lost-sign' : 'email-spoken',
    value,
    score: host?.sure ? 0.95 : 0.7,
    ...(asked ? { cue: 'EMAIL' } : {}),
  };
}

/** Without the commas beside spoken signs: `jan, tečka, novák`. */
function unpaused(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ sign, spoken, end }, n) => {
    const [before, after] = [tokens[n - 1], tokens[n + 1]];
    const pause = sign === ',' || (sign === '.' && !spoken && after?.start !== end);
    return !pause || !(before?.spoken || after === undefined || after.spoken);
  });
}

/** characters of what is written before a sign by itself */
const LOCAL = /[\p{L}\p{N}._+-]{3,64}$/u;

/** What stands right before a written sign (`kopii jan@firma.cz`), and a spoken sign, a letter or a number before it. */
function written(tokens: readonly Token[], text: string, at: number): readonly Token[] {
  const local = text.charAt(at) === '@' ? LOCAL.exec(text.slice(Math.max(0, at - LEFT), at)) : null;
  if (!local || !/\p{L}/u.test(local[0])) return tokens;
  const first = tokens.findIndex(({ end }) => end > at - local[0].length);
  const before = tokens[first - 1];
  if (!before) return tokens;
  const joined = before.spoken || pieceBefore(tokens, first - 1)?.small;
  const turn = text.slice(before.end, tokens[first]?.start).includes('\n');
  return joined && !turn ? tokens : tokens.slice(first);
}

/** What of the tokens belongs to the last turn, or goes on over its beginning: a sign, or what is spelled. */
function inTurn(tokens: readonly Token[], text: string): readonly Token[] {
  let n = tokens.length - 1;
  for (; n > 0; n -= 1) {
    const [before, first] = [tokens[n - 1] as Token, tokens[n] as Token];
    if (!text.slice(before.end, first.start).includes('\n')) continue;
    const open = before.sign !== '' || first.sign !== '';
    if (!open && !(pieceBefore(tokens, n - 1)?.small && pieceBefore(tokens, n)?.small)) break;
  }
  return n > 0 ? tokens.slice(n) : tokens;
}
