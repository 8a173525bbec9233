import type { Token } from '../tokens.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const TYPES = words(
  'ulice ulici ulicí ulicích ulica ulicu ulicou ul náměstí náměstím nám námestie námestia námestí námestím třída třídě třídy třídu třídou tř trieda triede triedy nábřeží nábř nábrežie nábreží bulvár bulváru sídliště sídlišti sídl sídlisko sídlisku alej aleji alejí stezka náves návsi',
);
/** Abbreviations that are other words without their dot: `nám` is to us. */
const WITH_DOT = words('nám ul tř nábř sídl');

/** `ulice`, `náměstí`, `tř.`: what kind of street it is. */
export const isType = ({ lower, dot }: Token): boolean =>
  TYPES.has(lower) && (dot || !WITH_DOT.has(lower));

/** Announce that somebody says where he lives or sits. */
export const CUE = words(
  'bydlím bydlíme bydlí bydlíš bydlíte bydlel bydlela bydleli bydliště bydlišti bydlištěm adresa adresy adrese adresu adresou trvale trvalé korespondenční doručovací fakturační odběrné odběrného nastěhovali přestěhovala přestěhoval přestěhovali stěhuju stěhuji stěhujeme sídlí sídlíme sídlo sídlem pobyt pobytu pobytem bývam bývame býva bytom',
);
/** Say where somebody is wanted: they speak for what has a number, not for a town alone. */
export const WEAK_CUE = words(
  'pošlete pošli posílejte posílá posílat doručte doručit přijeďte přijede přijet přijedete dorazte zajeďte jezdí chalupa chalupu chata chatu dům domek barák byt vila provozovna provozovnu pobočka pobočku sklad dílna prodejna kancelář',
);
export const TOWN_CUE = words(
  'město městě města obec obci obce vesnice vesnici vesničce osada osadě městys chalupa chalupu chalupě chata chatu chatě mesto meste',
);
export const POSTCODE_CUE = words('psč psc směrovací směrovacího');
/** `číslo popisné`, `čp`, `dům číslo`. */
export const HOUSE_CUE = words(
  'popisné popisného popisném popisným čp evidenční orientační č domu dům',
);
/** May stand between two parts of one address. */
export const BETWEEN = words(
  'v ve na číslo čísle čísla č čp popisné popisného psč směrovací poštovní je to a u okres okrese ulice ulici město městě obec obci dům domu byt adresa adrese prosím tedy teda jako',
);
export const PREPOSITION = words('na u pod nad k ke v ve za mezi před do');
/** Stand between a street and its number. */
export const NUMBER_CUE = words('číslo čísle čísla č čp popisné orientační domu dom');

/** Endings of unlisted streets. */
export const STREET_SHAPE =
  /(?:ov[aáéy]|ově|ovu|ovou|sk[áéýú]|skou|ck[áéý]|ckou|n[íáé]|nou|ní|ého|ých|ovo|ovým|in[aou]|ině|[^aeiou]ů)$/u;
/** What is counted: the number before is none of a house. */
export const UNITS =
  /^(?:kč|korun[^'’]*|hodin[^'’]*|minut[^'’]*|vteřin[^'’]*|sekund[^'’]*|dn[íiůy]|dnech|let|rok(?:y|u|ů|em|ech)?|měsíc[^'’]*|týdn[^'’]*|stup[^'’]*|bar[^'’]*|litr[^'’]*|metr[^'’]*|kus[^'’]*|procent[^'’]*|kilo[^'’]*|krát|ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince|kw|kwh|watt[^'’]*|lid[íi]|osob|byt[ůy]|radiátor[^'’]*|eur[^'’]*|tisíc[^'’]*|milion[^'’]*|megabit[^'’]*|giga[^'’]*|mega[^'’]*|pater|patro|patře|patra)$/u;
