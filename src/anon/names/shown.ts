import { actsAfter, actsBefore } from './context.ts';
import { casesOf } from './grammar/decline.ts';
import { MARK } from './marks.ts';
import type { Sense } from './senses.ts';
import type { Span } from './span.ts';
import { isGreeted, isSought, precedes, withSomebody } from './subjects.ts';
import { GAP, type Token } from './tokens.ts';

/** How far into a stream somebody presents himself without saying so. */
const OPENING = 20;
/** Said behind one's name when the telephone is answered. */
const GREETING = /^(?:dobr[ýéáo]|přej[iu]|zdravím|hezký|krásný|pěkný|ahoj|čau|u)$/u;
/** `já jsem Dan`, `to je Pšenčík`, `nejsem Jelen` */
const AM = /^(?:ne)?(?:jsem|sem|som|jsme|sme)$/u;
const BELL = /^(?:zvonek|zvonk|schránk|visačk|cedulk|podpis|razítk|občank|pas[ue]?$|faktuř)/u;
/** How nothing but people ends: `Hugovi`, `Horákové`. */
const OF_PEOPLE = /(?:ovi|ov(?:á|ou))$/u;

/**
 * Whether more than a capital says that a word is somebody's name: who answers the telephone, who is called out, who acts,
 * whose bell it is. Things are called like people too (`Bernard`, `Adéla`, `Julie`), but not so.
 */
export function isShown(
  tokens: readonly Token[],
  { from, last, firsts }: Span,
  sense: Sense,
): boolean {
  if (opens(tokens, from, last) || isGreeted(tokens, from) || isSought(tokens, from)) return true;
  if (isCalled(tokens, from, last, sense) || withSomebody(tokens, from)) return true;
  const before = precedes(tokens, from)?.lower ?? '';
  if (AM.test(before) || isOnBell(tokens, from) || comesFrom(tokens, last)) return true;
  const { lower } = tokens[last] as Token;
  if (OF_PEOPLE.test(lower) && (sense.lasts.length > 0 || firsts.length > 0)) return true;
  return actsAfter(tokens, last, true) || actsBefore(tokens, from);
}

/** `Helpdesk, Matouš.`, `Dobrý den, Oldřich, technická podpora`, `Standa, zdravím`: in the first words of a speaker. */
function opens(tokens: readonly Token[], from: number, last: number): boolean {
  if (from >= OPENING) return false;
  const [token, next] = [tokens[from] as Token, tokens[last + 1]];
  if (next && next.gap <= GAP.comma && GREETING.test(next.lower)) return true;
  return token.gap === GAP.comma && (!next || next.gap >= GAP.comma);
}

/** `Dík, Miro.`, `Haló, Jirko?`: a vocative between commas. */
function isCalled(tokens: readonly Token[], from: number, last: number, sense: Sense): boolean {
  const [token, next] = [tokens[from] as Token, tokens[last + 1]];
  if (token.gap < GAP.comma && !token.initial && (next?.gap ?? GAP.apart) < GAP.comma) return false;
  return [...sense.firsts, ...sense.lasts].some(({ lemma, part, gender }) => {
    if (lemma === token.lower) return false;
    const cases = casesOf(lemma, part, gender, token.lower);
    return cases.has('voc') && !cases.has('gen');
  });
}

/** `na zvonku je Hájek`, `na faktuře je Wágner` */
function isOnBell(tokens: readonly Token[], at: number): boolean {
  for (let n = at - 1; n >= 0 && at - n <= 4; n -= 1) {
    const { lower, marks } = tokens[n] as Token;
    if ((tokens[n + 1] as Token).gap > GAP.comma) return false;
    if (BELL.test(lower)) return true;
    if ((marks & MARK.grammar) === 0 && !/^(?:je|bude|napsáno|ještě|pořád)$/u.test(lower))
      return false;
  }
  return false;
}

/** `Michal z podpory`, `Standa ze skladu` */
function comesFrom(tokens: readonly Token[], last: number): boolean {
  const [from, place] = [tokens[last + 1], tokens[last + 2]];
  return (
    from?.gap === GAP.blank &&
    /^(?:z|ze|od)$/u.test(from.lower) &&
    place !== undefined &&
    !place.capital &&
    !place.number
  );
}
