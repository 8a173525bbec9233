import { actsAfter, actsBefore } from './context.ts';
import { casesOf } from './grammar/decline.ts';
import { MARK } from './marks.ts';
import type { Sense } from './senses.ts';
import type { Span } from './span.ts';
import { isGreeted, isSought, precedes, withSomebody } from './subjects.ts';
import { GAP, type Token } from './tokens.ts';

/** How far into a stream somebody presents himself without saying so. */
const OPENING = 20;
/** Whoever says this presents himself no more. */
const TRADES =
  /^(?:ne)?(?:má(?:te|me|m)|ved(?:ete|eme)|chci|chtěl[ai]?|potřebuj[iu]|prodává(?:te|me)|hraj(?:ete|í)|sháním)$/u;
/** Said behind one's name when the telephone is answered. */
const GREETING = /^(?:dobr[ýéáo]|přej[iu]|zdravím|hezký|krásný|pěkný|ahoj|čau|u)$/u;
/** `já jsem Dan`, `to je Pšenčík`, `nejsem Jelen` */
const AM = /^(?:ne)?(?:jsem|sem|som|jsme|sme)$/u;
const BELL = /^(?:zvonek|zvonk|schránk|visačk|cedulk|podpis|razítk|občank|pas[ue]?$|faktuř)/u;
/** Whom one calls and greets. */
const CALLED =
  /^(?:(?:za)?volej(?:te)?|(?:za)?volat|pozdrav(?:uj|ujte|te)?|poproste?|přepojte|sežeňte|pusťte)$/u;
/** How nothing but people ends: `Hugovi`, `Horákové`. */
const OF_PEOPLE = /(?:ov(?:i|y|á|ou))$/u;

/** What says that a word is a name: nothing but its capital, what people do as well, or how people are introduced. */
export const PROOF = { bare: 0, acts: 1, introduced: 2 } as const;
export type Proof = (typeof PROOF)[keyof typeof PROOF];

/**
 * How sure it is, without any cue, that a word is somebody's name: who answers the telephone, who is called out, whose bell
 * it is, who acts. Things are called like people too (`Bernard`, `Adéla`, `Julie`), but not so.
 */
export function proofOf(tokens: readonly Token[], span: Span, sense: Sense): Proof {
  const { from, last, firsts } = span;
  if (opens(tokens, from, last) || isGreeted(tokens, from) || isSought(tokens, from))
    return PROOF.introduced;
  const before = precedes(tokens, from)?.lower ?? '';
  if (isAddressed(tokens, from, firsts.length > 0) || AM.test(before) || isOnBell(tokens, from))
    return PROOF.introduced;
  if (comesFrom(tokens, last) || isKin(tokens, last)) return PROOF.introduced;
  if (isCalled(tokens, from, last, sense)) return PROOF.introduced;
  const { lower } = tokens[last] as Token;
  const named = sense.lasts.length > 0 || firsts.length > 0 || sense.likeness === 2;
  if ((named && OF_PEOPLE.test(lower)) || withSomebody(tokens, from)) return PROOF.acts;
  const acts = CALLED.test(before) || actsAfter(tokens, last, true) || actsBefore(tokens, from);
  return acts ? PROOF.acts : PROOF.bare;
}

/** `Helpdesk, Matouš.`, `Dobrý den, Oldřich, technická podpora`, `Standa, zdravím`: in the first turn of a speaker. */
function opens(tokens: readonly Token[], from: number, last: number): boolean {
  if (from >= OPENING) return false;
  const [token, next] = [tokens[from] as Token, tokens[last + 1]];
  for (let n = 1; n <= from; n += 1) {
    const { gap, lower } = tokens[n] as Token;
    if (gap === GAP.line || gap === GAP.apart || TRADES.test(lower)) return false;
  }
  if (next && next.gap <= GAP.comma && GREETING.test(next.lower)) return true;
  return token.gap === GAP.comma && (!next || next.gap >= GAP.comma);
}

/** `vy jste Jarmila` */
const isAddressed = (tokens: readonly Token[], at: number, first: boolean): boolean =>
  first &&
  /^(?:jste|ste|jsi|seš)$/u.test(precedes(tokens, at)?.lower ?? '') &&
  /^(?:vy|ty)$/u.test(tokens[at - 2]?.lower ?? '');

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

/** `Nguyen je soused`, `Ruprechtová je přítelkyně` */
function isKin(tokens: readonly Token[], last: number): boolean {
  const [is, noun] = [tokens[last + 1], tokens[last + 2]];
  if (is?.gap !== GAP.blank || noun?.gap !== GAP.blank) return false;
  return /^(?:je|byla?|bude|není)$/u.test(is.lower) && (noun.marks & MARK.personNoun) !== 0;
}
