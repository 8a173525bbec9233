import { fold } from '../../spoken/fold.ts';
import { mailTokens, type Token } from '../../spoken/mail-tokens.ts';
import { cueBefore } from '../cues.ts';
import { type Finding, overlaps } from '../finding.ts';
import { HINTS } from '../hints.ts';
import { type Host, hostOf } from '../mail/mail-host.ts';
import { isCzech } from '../numbers/plan.ts';
import type { Scan } from '../scan.ts';
import { isNobodys } from './ip-words.ts';
import { withPath } from './sites.ts';

/** Addresses with a scheme or `www`; every quantifier is bounded, so time is linear. */
const WRITTEN = /(?<![\p{L}\p{N}@.])(?:https?:\/\/|ftp:\/\/|www\s?\.\s?)[^\s<>"'„“]{2,300}/giu;
/** `vé vé vé tečka …`, `www firma cz`, `há té té pé es dvojtečka lomeno lomeno …` */
const SPOKEN =
  /(?<![\p{L}\p{N}])(?:(?:v[eé][ ,-]{1,2}){2}v[eé]|dvojit[eé] v[eé] v[eé]|(?:tři|3) ?(?:krát)? v[eé]čka|www|h[aá] t[eé] t[eé] p[eé](?: es)? dvojtečka(?: lomeno){1,2})[ ,.]{1,3}(?:v[eé] )?(?:tečk[aou]{1,2} )?/giu;
/** a piece of each of these: `ve` alone is in every sentence */
const SPOKEN_HINT = /v[eé][ ,-]{1,2}v[eé]|v[eé]č|www|h[aá] t[eé]/iu;

const IPV4 =
  /(?<![\p{L}\p{N}.]|[0-9][.\s]{1,3})(?:(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(?![\p{L}\p{N}]|[.\s]{1,3}[0-9])/gu;
const IPV6 =
  /(?<![\p{L}\p{N}:])(?=[0-9a-f:]{0,40}:[0-9a-f]{0,4}:)(?:[0-9a-f]{1,4}|:)(?::[0-9a-f]{0,4}){2,8}(?![\p{L}\p{N}:])/giu;
const RIGHT = 90;

/** Addresses on the web and of machines, written or said. */
export function findNetwork(scan: Scan, claimed: readonly Finding[]): Finding[] {
  const { text } = scan;
  const found: Finding[] = [];
  // each kind is found in the order of the text, beside what the kinds before it have taken
  let taken = claimed;
  let floor = 0;
  const next = () => {
    taken = [...claimed, ...found].sort((a, b) => a.start - b.start);
    floor = 0;
  };
  const add = (start: number, end: number, type: 'URL' | 'IP', value: string, rule: string) => {
    if (end <= start || start < floor || overlaps(taken, start, end)) return;
    floor = end;
    found.push({ start, end, type, value, rule, score: 0.9 });
  };
  if ((scan.hints & HINTS.web) !== 0 || text.includes('://')) {
    for (const match of text.matchAll(WRITTEN)) {
      const raw = match[0].replace(/[.,;:!?)\]]+$/, '');
      if (/[a-z0-9]\.[a-z]{2}/i.test(raw))
        add(match.index, match.index + raw.length, 'URL', site(raw), 'url');
    }
  }
  if ((scan.hints & HINTS.web) !== 0 && SPOKEN_HINT.test(text)) {
    next();
    for (const match of text.matchAll(SPOKEN)) {
      const from = match.index + match[0].length;
      const tokens = mailTokens(text, from, Math.min(text.length, from + RIGHT));
      const host = undotted(tokens) ?? hostOf(tokens);
      if (!host || !(host.dotted || host.sure || /^www/i.test(match[0]))) continue;
      const { end, value } = withPath(tokens, host.end, host.value);
      add(match.index, end, 'URL', value, 'url-spoken');
    }
  }
  if ((scan.hints & HINTS.dotted) !== 0) {
    next();
    for (const match of text.matchAll(IPV4)) {
      if (
        /(?:verz|v\.|firmware|kapitol)[^0-9]{0,12}$/iu.test(
          text.slice(Math.max(0, match.index - 24), match.index),
        )
      )
        continue;
      if (isNobodys(match[0].split('.').map(Number))) continue;
      // nine digits may be a telephone number, single ones a version
      const doubtful =
        isCzech(match[0].replaceAll('.', '')) ||
        (/^(?:[0-9]\.?)+$/.test(match[0]) && match[0].length === 7);
      if (doubtful && cueBefore(scan, match.index)?.kind !== 'IP') continue;
      add(match.index, match.index + match[0].length, 'IP', match[0], 'ipv4');
    }
  }
  if (text.includes(':')) {
    next();
    for (const match of text.matchAll(IPV6)) {
      if (!/[0-9a-f]/i.test(match[0]) || /^[0-9]{1,2}(?::[0-9]{2}){1,2}$/.test(match[0])) continue;
      add(match.index, match.index + match[0].length, 'IP', match[0].toLowerCase(), 'ipv6');
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const MOST_WORDS = 4;

/** A name of some words and its ending, where no dot was heard: `truhlářství novák cz`. */
function undotted(tokens: readonly Token[]): Host | null {
  const last = tokens.findIndex(({ word }) => /^(?:cz|sk|com|eu|net|org)$/.test(word));
  const words = tokens.slice(0, Math.max(0, last));
  const plain = words.every(({ sign, word }) => sign === '' && /^[\p{L}\p{N}]/u.test(word));
  if (words.length < 2 || words.length > MOST_WORDS || !plain) return null;
  const { word: ending, end } = tokens[last] as Token;
  const value = `${words.map(({ word }) => fold(word)).join('')}.${ending}`;
  return { end, value, dotted: true, sure: true };
}

/** One site, with or without scheme and `www`. */
const site = (raw: string): string =>
  raw
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');
