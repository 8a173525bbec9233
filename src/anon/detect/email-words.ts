import { fold } from '../spoken/fold.ts';
import { mailTokens, type Token } from '../spoken/mail-tokens.ts';
import { cueBefore } from './cues.ts';
import { type Finding, overlaps } from './finding.ts';
import { HINTS } from './hints.ts';
import { localOf } from './mail-local.ts';
import type { Hit, Scan } from './scan.ts';

/** characters that are looked at on either side of the sign */
const LEFT = 160;
const RIGHT = 90;
/** a sign that is no Czech word */
const AT_BEFORE = /\s(?:at|et)\s{1,2}$/iu;
/** a written sign is looked at when signs are said this near (characters): `novak @ seznam tečka cz` */
const NEAR = 50;
const TLD = new Set(
  'cz sk com eu net org info pl de at hu uk fr ch us io biz me app dev name mobi online shop store cloud'.split(
    ' ',
  ),
);

/**
 * E-mail addresses that were said, or half said and half written: found from the sign outwards
 * (`zavináč`, `@` with blanks), or, where the recogniser lost it, from a known host behind a cue.
 */
export function findSpokenEmails(scan: Scan, claimed: readonly Finding[]): Finding[] {
  const found: Finding[] = [];
  if (scan.signs.length === 0 && (scan.hints & HINTS.host) === 0) return found;
  let floor = 0;
  let claim = 0;
  for (const { at, end, lost } of anchors(scan)) {
    if (at < floor || overlaps(claimed, at, end)) continue;
    while (claim < claimed.length && (claimed[claim] as Finding).end <= at) claim += 1;
    const before = claimed[claim - 1]?.end ?? 0;
    const finding = around(scan, at, end, Math.max(floor, before), lost);
    if (!finding || overlaps(claimed, finding.start, finding.end)) continue;
    found.push(finding);
    floor = finding.end;
  }
  return found;
}

interface Anchor {
  readonly at: number;
  readonly end: number;
  /** no sign: the place before a host */
  readonly lost: boolean;
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
  const all: Anchor[] = signs.filter(near).map((at) => ({ at, end: at + 1, lost: false }));
  for (const { start, end, entry } of hits) {
    if (entry.sign === '@' && end - start > 3) {
      // `za vináč`
      all.push({ at: start, end, lost: false });
    } else if (entry.host !== undefined) {
      // `jan horák at gmail tečka com`
      const sign = AT_BEFORE.exec(text.slice(Math.max(0, start - 6), start));
      if (sign) all.push({ at: start - sign[0].length + 1, end: start, lost: false });
      all.push({ at: start, end: start, lost: true });
    } else if (entry.sign === '@') all.push({ at: start, end, lost: true });
  }
  for (const match of text.matchAll(/(?<!\p{L})za vin[aá][cč]\p{L}{0,2}/giu)) {
    all.push({ at: match.index, end: match.index + match[0].length, lost: false });
  }
  return all.sort((a, b) => a.at - b.at || Number(a.lost) - Number(b.lost));
}

function around(
  scan: Scan,
  at: number,
  after: number,
  floor: number,
  lost: boolean,
): Finding | null {
  const { text } = scan;
  const right = unpaused(mailTokens(text, after, Math.min(text.length, after + RIGHT)));
  const host = hostOf(right);
  if (lost && !host?.dotted && !/\sna\s$/iu.test(text.slice(Math.max(0, at - 4), at))) return null;
  let left = unpaused(mailTokens(text, Math.max(floor, at - LEFT), at));
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

interface Host {
  readonly end: number;
  readonly value: string;
  /** a known host, or one with its domain */
  readonly sure: boolean;
  /** its domain was said */
  readonly dotted: boolean;
}

/** Reads a host from the first token on: `seznam tečka cz`, `gmejl kom`, `firma.cz`, `é mejl cé zet`. */
export function hostOf(tokens: readonly Token[]): Host | null {
  let n = 0;
  while (n < tokens.length && (tokens[n]?.sign === ',' || (n === 0 && tokens[n]?.sign === '.')))
    n += 1;
  const labels: string[] = [];
  let known = false;
  let end = -1;
  let dotted = false;
  for (let expect = true; n < tokens.length && labels.length < 5; ) {
    const token = tokens[n] as Token;
    if (token.sign === '.' || token.sign === '-') {
      const dot = token.sign === '.';
      // a full stop at the end of the sentence is no dot, unless a domain stands behind it
      const next = domainAt(tokens, n + 1);
      if (expect || (dot && !next && !labelAt(tokens, n + 1, token))) break;
      if (dot && next) {
        labels.push(next.value);
        end = next.end;
        dotted = true;
        return { end, value: labels.join('.'), sure: true, dotted };
      }
      if (!dot) labels.push(`${labels.pop()}-`);
      n += 1;
      expect = true;
      continue;
    }
    if (!expect) {
      if (token.sign === ',' && known && domainAt(tokens, n + 1)) {
        n += 1;
        continue;
      }
      const next = domainAt(tokens, n);
      if (next && (known || isSpelled(token) || token.word === 'cz')) {
        labels.push(next.value);
        return { end: next.end, value: labels.join('.'), sure: true, dotted: true };
      }
      break;
    }
    const label = readLabel(tokens, n);
    if (!label) break;
    known ||= label.known;
    const open = labels.at(-1);
    if (open?.endsWith('-')) labels[labels.length - 1] = open + label.value;
    else labels.push(label.value);
    end = label.end;
    n = label.next;
    expect = false;
  }
  return end < 0 ? null : { end, value: labels.join('.'), sure: known, dotted };
}

const isSpelled = (token: Token): boolean => token.entry?.letter !== undefined;

/** After a dot: a label that goes on, tight behind it or after a spoken dot. */
function labelAt(tokens: readonly Token[], n: number, dot: Token): boolean {
  const next = tokens[n];
  if (next?.sign !== '') return false;
  return dot.spoken || next.start === dot.end;
}

interface Label {
  readonly value: string;
  readonly end: number;
  readonly next: number;
  readonly known: boolean;
}

function readLabel(tokens: readonly Token[], n: number): Label | null {
  const token = tokens[n];
  if (token?.sign !== '') return null;
  // `gé mejl`, `dží mejl`, `g mail`, `é mail`
  const after = tokens[n + 1];
  if (after && /^(?:mejl|mail|majl|meil)(?:u|em)?$/.test(after.word) && token.word.length <= 3) {
    const gmail = /^(?:g|gé|dží|dži|gí)$/.test(token.word);
    return { value: gmail ? 'gmail' : 'email', end: after.end, next: n + 2, known: true };
  }
  if (token.entry?.host)
    return { value: token.entry.host, end: token.end, next: n + 1, known: true };
  if (token.entry?.letter && token.word.length <= 3) {
    let value = '';
    let at = n;
    for (; at < tokens.length && tokens[at]?.entry?.letter && !domainAt(tokens, at); at += 1) {
      value += tokens[at]?.entry?.letter ?? '';
    }
    if (at > n)
      return { value: fold(value), end: (tokens[at - 1] as Token).end, next: at, known: false };
  }
  return { value: fold(token.word), end: token.end, next: n + 1, known: false };
}

/** A top-level domain, written, said or spelled. */
export function domainAt(
  tokens: readonly Token[],
  n: number,
): { value: string; end: number } | null {
  const [token, next] = [tokens[n], tokens[n + 1]];
  if (token?.sign !== '') return null;
  if (TLD.has(token.word)) return { value: token.word, end: token.end };
  const letter = token.entry?.letter;
  if (letter === undefined) return null;
  if (letter.length > 1 && TLD.has(letter)) return { value: letter, end: token.end };
  const pair = letter + (next?.entry?.letter ?? '');
  if (next && pair.length === 2 && TLD.has(pair)) return { value: pair, end: next.end };
  return null;
}
