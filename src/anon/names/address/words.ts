import { MARK } from '../marks.ts';
import type { Token } from '../tokens.ts';

/** `ulice`, `náměstí`, `tř.`: what kind of street it is. */
export const isType = ({ marks, dot }: Token): boolean =>
  (marks & MARK.streetType) !== 0 && (dot || (marks & MARK.needsDot) === 0);

/** Endings of unlisted streets. */
export const STREET_SHAPE =
  /(?:ov[aáéy]|ově|ovu|ovou|sk[áéýú]|skou|ck[áéý]|ckou|n[íáé]|nou|ní|ého|ých|ovo|ovým|in[aou]|ině|[^aeiou]ů)$/u;
/** Streets abroad. */
export const FOREIGN_STREET = /.{3}(?:stra(?:ß|ss)e|gasse|allee|platz|straat|utca)$/u;
/** What is counted: the number before is none of a house. */
export const UNITS =
  /^(?:kč|korun[^'’]*|hodin[^'’]*|minut[^'’]*|vteřin[^'’]*|sekund[^'’]*|dn[íiůy]|dnech|let|rok(?:y|u|ů|em|ech)?|měsíc[^'’]*|týdn[^'’]*|stup[^'’]*|bar[^'’]*|litr[^'’]*|metr[^'’]*|kus[^'’]*|procent[^'’]*|kilo[^'’]*|krát|ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince|kw|kwh|watt[^'’]*|lid[íi]|osob|byt[ůy]|radiátor[^'’]*|eur[^'’]*|tisíc[^'’]*|milion[^'’]*|megabit[^'’]*|giga[^'’]*|mega[^'’]*|pater|patro|patře|patra|plus|kk|pokoj[^'’]*|míst[ao]?|palc[^'’]*|oken|okna|kol[ao]?|stran[^'’]*|hektar[^'’]*|aut[ao]?|lidem|dět[íi]|haléř[^'’]*|zlot[^'’]*|gram[^'’]*|centimetr[^'’]*|milimetr[^'’]*|čtverečn[^'’]*|ampér[^'’]*|volt[^'’]*|hertz[^'’]*|decibel[^'’]*|sezení|porc[^'’]*)$/u;
/** What may follow a house's number without a comma: `Lhotka 4 je jeho snacha`. */
export const GOES_ON =
  /^(?:je|a|u|v|ve|na|nebo|kde|tam|prosím|souhlasí|ano|jo|teda|tedy|okres|ale|to|jsem|jsme)$/u;
