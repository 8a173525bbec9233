import { fold } from '../../spoken/fold.ts';
import { mailTokens, type Token } from '../../spoken/mail-tokens.ts';
import { type Finding, merge, overlaps } from '../finding.ts';
import { HINTS } from '../hints.ts';
import { domainAt } from '../mail/mail-host.ts';
import { localOf } from '../mail/mail-local.ts';
import { type Scan, speaksOf } from '../scan.ts';
import { turnAt } from '../stream.ts';
import { behindWeb, ENDINGS, isSiteAsked, RARE_ENDINGS, speaksOfWeb } from './site-cues.ts';

const WRITTEN = new RegExp(
  `(?<![\\p{L}\\p{N}@._/-])((?:[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}\\.){1,5}(${ENDINGS}|${RARE_ENDINGS})|[\\p{L}\\p{N}][\\p{L}\\p{N}-]{1,62}\\. ?(cz))(?![\\p{L}\\p{N}@-]|\\.[\\p{L}\\p{N}])(?:/[^\\s<>"'„“]{0,200})?`,
  'giu',
);
/** most texts end here: behind no dot stands an ending */
const HINT = new RegExp(`\\.(?:${ENDINGS}|${RARE_ENDINGS})|\\. cz`, 'iu');
const ENDING = new RegExp(`^(?:${ENDINGS})$`);
const RARE = new RegExp(`^(?:${RARE_ENDINGS})$`);
/** a name before a rare ending; `t.co` is too short to be told from an abbreviation */
const NAME = /^[\p{Ll}\p{N}-]{3,}$/u;
const SHORT_LINK = /^bit\.ly$/;
/** where everybody has his mail, and what programmers call by such a name: they point to nobody */
const NOBODYS =
  /^(?:(?:asp|ado|vb)\.net|(?:seznam|email|post|centrum|volny|atlas|tiscali|quick|azet|zoznam|gmail|hotmail|outlook|yahoo|icloud|live|msn)\.(?:cz|sk|com))$/;
/** characters looked at on either side of a spoken dot */
const LEFT = 80;
const RIGHT = 60;
const MOST_PIECES = 4;

/** Web addresses without `www` and scheme, written (`firma.cz/kontakt`) or said (`firma tečka cé zet`). */
export function findSites(scan: Scan, claimed: readonly Finding[]): Finding[] {
  const found: Finding[] = [];
  if (!speaksOf(scan, HINTS.site) && (scan.hints & (HINTS.ending | HINTS.dot)) === 0) return found;
  for (const site of written(scan.text)) add(site, 'url-bare', claimed, found);
  const taken = merge(claimed, found);
  const more: Finding[] = [];
  for (const { start, end, entry } of scan.hits) {
    // `na webu firma cz`: the dot was lost
    const lost = entry.letter === 'cz' && speaksOf(scan, HINTS.site);
    if ((entry.sign !== '.' && !lost) || start < (more.at(-1)?.end ?? 0)) continue;
    if (overlaps(taken, start, end)) continue;
    const site = said(scan, start, lost ? start : end, lost);
    if (site && site.start >= (more.at(-1)?.end ?? 0)) add(site, 'url-spoken', taken, more);
  }
  return [...merge(found, more)];
}

function add({ start, end, value }: Site, rule: string, taken: readonly Finding[], to: Finding[]) {
  if (NOBODYS.test(value) || overlaps(taken, start, end)) return;
  to.push({ start, end, type: 'URL', rule, value, score: 0.7 });
}

interface Site {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

function* written(text: string): Generator<Site> {
  if (!HINT.test(text)) return;
  for (const match of text.matchAll(WRITTEN)) {
    const [all, host = '', ending = '', split = ''] = match;
    const labels = host.slice(0, host.lastIndexOf('.'));
    // a sentence may begin behind a full stop: `Nevím.Info`
    const shouted = host === host.toUpperCase();
    if (!shouted && ending + split !== (ending + split).toLowerCase()) continue;
    if (!/\p{L}/u.test(labels)) continue;
    if (RARE.test(ending) && !NAME.test(labels.split('.').at(-1) ?? '') && !SHORT_LINK.test(host))
      continue;
    const raw = all.replace(/[.,;:!?)\]]+$/, '');
    const value = raw.toLowerCase().replaceAll(' ', '').replace(/\/$/, '');
    const end = match.index + raw.length;
    // `firma.cz lomeno kontakt`
    const behind = raw === host ? mailTokens(text, end, Math.min(text.length, end + RIGHT)) : [];
    yield {
      start: match.index,
      ...(behind.length > 0 ? withPath(behind, end, value) : { end, value }),
    };
  }
}

/** The address around a spoken dot: what stands before it, an ending, and what follows after slashes. */
function said(scan: Scan, from: number, to: number, lost: boolean): Site | null {
  const { text } = scan;
  const turn = turnAt(scan, from);
  const asked = lost && turn !== undefined && from - turn.start <= LEFT && isSiteAsked(turn);
  const right = mailTokens(text, to, Math.min(text.length, to + RIGHT));
  const left = mailTokens(text, asked ? turn.start : Math.max(0, from - LEFT), from);
  const web = lost || speaksOfWeb(left);
  const ending = domainAt(right, 0) ?? (web ? rareAt(right[0]) : null);
  if (!ending || !(ENDING.test(ending.value) || (web && RARE.test(ending.value)))) return null;
  if (left.at(-1)?.entry?.host) return null;
  const name = nameOf(text, left, { lost, asked });
  if (!name || !/[a-z]{2}/.test(name.value)) return null;
  return { start: name.start, ...withPath(right, ending.end, `${name.value}.${ending.value}`) };
}

function rareAt(token: Token | undefined): { value: string; end: number } | null {
  return token && RARE.test(token.word) ? { value: token.word, end: token.end } : null;
}

/** What stands before the ending: all words behind a word for the web, or as many as a name of mail would have. */
function nameOf(
  text: string,
  left: readonly Token[],
  { lost, asked }: { readonly lost: boolean; readonly asked: boolean },
): { start: number; value: string } | null {
  const first = behindWeb(left, asked);
  const head = left[first];
  if (head) {
    const value = left
      .slice(first)
      .map(({ word }) => fold(word))
      .join('');
    return { start: head.start, value };
  }
  return lost ? null : localOf(left, text);
}

/** A site with what is said after slashes behind its end: `lomeno kontakt`. */
export function withPath(
  tokens: readonly Token[],
  host: number,
  site: string,
): { readonly end: number; readonly value: string } {
  let [end, value] = [host, site];
  let n = tokens.findIndex(({ start }) => start >= host);
  for (let count = 0; n >= 0 && count < MOST_PIECES; count += 1) {
    const [slash, piece] = [tokens[n], tokens[n + 1]] as [Token?, Token?];
    if (slash?.sign !== '/' || piece?.sign !== '') break;
    value += `/${piece.word}`;
    end = piece.end;
    n += 2;
  }
  return { end, value };
}
