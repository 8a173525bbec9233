import { MARK } from '../marks.ts';
import type { Token } from '../tokens.ts';

/** `ulice`, `náměstí`, `tř.`: what kind of street it is. */
export const isType = ({ marks, dot }: Token): boolean =>
  (marks & MARK.streetType) !== 0 && (dot || (marks & MARK.needsDot) === 0);

/** Endings of unlisted streets. */
export const STREET_SHAPE =
  /(?:ov[aáéy]|ově|ovu|ovou|sk[áéýú]|skou|ck[áéý]|ckou|n[íáé]|nou|ní|ého|ých|ovo|ovým|in[aou]|ině|[^aeiou]ů)$/u;
/** What is counted: the number before is none of a house. */
export const UNITS =
  /^(?:kč|korun[^'’]*|hodin[^'’]*|minut[^'’]*|vteřin[^'’]*|sekund[^'’]*|dn[íiůy]|dnech|let|rok(?:y|u|ů|em|ech)?|měsíc[^'’]*|týdn[^'’]*|stup[^'’]*|bar[^'’]*|litr[^'’]*|metr[^'’]*|kus[^'’]*|procent[^'’]*|kilo[^'’]*|krát|ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince|kw|kwh|watt[^'’]*|lid[íi]|osob|byt[ůy]|radiátor[^'’]*|eur[^'’]*|tisíc[^'’]*|milion[^'’]*|megabit[^'’]*|giga[^'’]*|mega[^'’]*|pater|patro|patře|patra)$/u;
