import { MARK } from '../marks.ts';
import { GAP, type Token } from '../tokens.ts';

/** Words around a number that speak of nothing else: `Ne, opravuji na 27.` */
const SMALL: ReadonlySet<string> = new Set(
  `
  no že snad tuším možná nejspíš tak takže ano jo jasně dobře já jsem je to ne nein nie nikoli vlastně teda tedy tady oprav opravuji opravuju opravím opraveno
  opravte opravíme na má bejt být správně pardon promiňte sorry myslím asi můj moje naše náš máme mám psal psala říkal říkala aha
  áno ja číslo čísle domu takhle prej prý ale a souhlasí sedí platí neplatí nesedí nesouhlasí přesně samozřejmě určitě hotovo
  zapsáno píšu přepsáno přepíšu jako bude potvrzuju potvrzuji rozumím ještě jednou nebo spíš ten ta tam popisné popisný popisná čp
  evidenční orientační vorientační súpisné prosím hele počkejte počkej moment fakt jasný dobrý buď lomeno lomítko psč poštovní
  směrovací pak potom dál jaj maj u nás vás máte mají stojí napsáno psáno bydlím bydlíme barák dům domek chata chalupa nový nové
  starý staré teď už taky furt pořád naopak nemáme čili totiž víte děkuju děkuji výborně super ok okej vidím opravdu jenom jen
  jenže dyť vždyť přece byl byla bylo dřív původně zase vchod konkrétně hlavně ulice my jsme sme on ono vono von`
    .trim()
    .split(/\s+/),
);
/** Somebody takes back what he has just said. */
const CORRECTS =
  /^(?:vlastně|ne|ale|pardon|promiňte|respektive|sorry|oprava|nie|vlastne|oprav(?:uji|uju|te|eno)?|správně)$/u;
const MOST_SMALL = 10;
/** Digits, and words that may be as many, of a house's number that is said twice. */
const MOST_DIGITS = 8;
const MOST_GROUPS = 12;

export const isNumber = ({ number, marks }: Token): boolean =>
  number || (marks & MARK.numberWord) !== 0;

/** Nothing but small words stands from token `from` to the number `at…last`, and nothing else right behind it. */
export function isBare(
  tokens: readonly Token[],
  from: number,
  at: number,
  last: number,
  end: number,
): boolean {
  return isSmall(tokens, from, at) && endsBare(tokens, last, end);
}

/** `Hořovická 4, vlastně 4 A`: a correction from token `from` to the number `at…last`. */
export function isCorrection(tokens: readonly Token[], from: number, at: number): boolean {
  if (!isSmall(tokens, from, at)) return false;
  for (let n = from; n < at; n += 1) if (CORRECTS.test((tokens[n] as Token).lower)) return true;
  return false;
}

/** Only small words and numbers stand at tokens `from…to - 1`. */
export function isSmall(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > MOST_SMALL) return false;
  for (let n = from; n < to; n += 1) {
    const token = tokens[n] as Token;
    if (!SMALL.has(token.lower) && !isNumber(token)) return false;
  }
  return true;
}

function endsBare(tokens: readonly Token[], last: number, end: number): boolean {
  const after = tokens[last + 1];
  return !after || last === end || after.gap >= GAP.comma || SMALL.has(after.lower);
}

/** The end of a number in groups that is longer than any house's; 0 where there is none. */
export function longNumber(tokens: readonly Token[], at: number): number {
  let [digits, n] = [0, at];
  for (; n < tokens.length && n - at < MOST_GROUPS; n += 1) {
    const token = tokens[n] as Token;
    if (!isNumber(token) || (n > at && token.gap > GAP.comma)) break;
    digits += token.number ? token.end - token.start : 1;
  }
  return digits > MOST_DIGITS ? n - 1 : 0;
}
