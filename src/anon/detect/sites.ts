import { mailTokens, type Token } from '../spoken/mail-tokens.ts';
import { type Finding, merge, overlaps } from './finding.ts';
import { HINTS } from './hints.ts';
import { domainAt } from './mail-host.ts';
import { localOf } from './mail-local.ts';
import type { Hit, Scan } from './scan.ts';

/**
 * Ends of web addresses that are no Czech words and no file names: behind them no cue is needed. `Ano.No`
 * and `smlouva.pdf` are none; what is meant with another ending is written with www or a scheme.
 */
const ENDINGS = 'cz|sk|com|eu|net|org|info|biz|shop|online|store|pl|hu|de|uk|fr|ch|us|app|cloud';
const WRITTEN = new RegExp(
  `(?<![\\p{L}\\p{N}@._/-])((?:[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}\\.){1,5}(${ENDINGS})|[\\p{L}\\p{N}][\\p{L}\\p{N}-]{1,62}\\. ?(cz))(?![\\p{L}\\p{N}@-]|\\.[\\p{L}\\p{N}])(?:/[^\\s<>"'„“]{0,200})?`,
  'giu',
);
/** most texts end here: behind no dot stands an ending */
const HINT = new RegExp(`\\.(?:${ENDINGS})|\\. cz`, 'iu');
const ENDING = new RegExp(`^(?:${ENDINGS})$`);
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
  if ((scan.hints & (HINTS.ending | HINTS.dot)) === 0) return found;
  for (const site of written(scan.text)) add(site, 'url-bare', claimed, found);
  const taken = merge(claimed, found);
  const more: Finding[] = [];
  for (const hit of scan.hits) {
    if (hit.entry.sign !== '.' || hit.start < (more.at(-1)?.end ?? 0)) continue;
    const site = overlaps(taken, hit.start, hit.end) ? null : said(scan.text, hit);
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
    const raw = all.replace(/[.,;:!?)\]]+$/, '');
    const value = raw.toLowerCase().replaceAll(' ', '').replace(/\/$/, '');
    yield { start: match.index, end: match.index + raw.length, value };
  }
}

/** The address around a spoken dot: what stands before it, an ending, and what follows after slashes. */
function said(text: string, dot: Hit): Site | null {
  const right = mailTokens(text, dot.end, Math.min(text.length, dot.end + RIGHT));
  const ending = domainAt(right, 0);
  if (!ending || !ENDING.test(ending.value)) return null;
  const left = mailTokens(text, Math.max(0, dot.start - LEFT), dot.start);
  if (left.at(-1)?.entry?.host) return null;
  const local = localOf(left, text);
  if (!local || !/[a-z]{2}/.test(local.value)) return null;
  return { start: local.start, ...withPath(right, ending.end, `${local.value}.${ending.value}`) };
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
