/** What is said around the numbers of things and people, on flat text (see `flattened`). */

/** goods, orders, machines, lines, places: their numbers are nobody's */
const NOBODYS =
  'objedn|zakazk|zakazek|faktur|reklamac|verz|typ|model|chyb|zasah|dodac|jednac|doklad|uctenk|list|vyrob|zaruk|zarucn|tiket|ticket|transakc|zasilk|balik|dobropis|stiznost|incident|pozadav|pripad|hlasen|kotl|zarizen|seri|dil|pokoj|kancelar|dver|patr|letu|linky|lince|vlaku|spoje|barv|odstin|sarz|poloz|zboz|artikl|produkt|kanal|port|paragraf|zakon|norm|kapitol|stran|nabid|poptav|stredis|poboc|prepaz|ramp|sklad|regal|sektor|stolu|sedad|rady|losu|inzerat|akce|predmet|trat|siln|dalni|domu|popis|orient|uctu|telef|mobil|vytah|aviz|zajezd|tiskarn|printr|stroj|pristroj|auta|vozidl|kola|bytu|parcel|plomb|tarif|nahradn|soucast|motor|protokol|operac|sluzb|cenik|katalog|kurz|lekc|hodin|dne|roku|tydne|mesice|jedna|dva|tri|sedm|devet|nula|osm';
/** the number of what somebody has, or is, that has no other name: `pod jakým číslem`, `číslo té jednotky` */
export const NUMBER_OF = `(?:pod\\s(?:jak|kter)[a-z]+\\scisl[a-z]+|(?<!(?:seriov|vyrobn|evidencn|inventarn|katalogov|objednac)[a-z]{1,3}\\s)(?:cisl(?:o|a|em)|id|kod(?:em|u)?)\\s(?:(?:te|toho|vasi|vaseho|moji|me|sve|nasi|v|vernostni[a-z]*)\\s){0,2}(?!${NOBODYS})[a-z]{3,}[aeiuy])`;

/** Who or what goes by a number, and is named beside it without the word: `pas mám 44 19 02 77`. */
const THING =
  '(?:pas(?:u|em|e|ovy)?|obcank[a-z]*|ridicak[a-z]*|prukazk?[a-z]*|legitimac[a-z]*|permanentk[a-z]*|cip(?:u|em|ek|y|ove[a-z]*)?|elektromer[a-z]*|plynomer[a-z]*|vodomer[a-z]*|merid[a-z]*|pojistk[a-z]*|zelen[a-z]{2}\\skart[a-z]|smlouv[a-z]*|licenc[a-z]*|variabil[a-z]*|(?:var|vari)\\.?\\s?symbol[a-z]*|symbol(?:em)?|ctenar[a-z]*|clen(?:em|ka|sky|stvi)?|zakaznik[a-z]*|zakaznic[a-z]*|klient(?:em|ka|sky)?|pacient(?:ka|em)?|odberatel[a-z]*|platce|predplatn[a-z]*|pojistn[a-z]{1,2}\\s(?:udalost|smlouv)[a-z]*|(?:skodn|pojistn)[a-z]{1,2}\\sudalost[a-z]*|imei|registrac[a-z]*|hypotek[a-z]*|leasing[a-z]*|uver[a-z]*|ucastnik[a-z]*|mist[oaeu]\\sspotreby|odbern[a-z]{1,3}\\smist[a-z]*|osobni(?:ho)?\\scisl[a-z]*|cisl[a-z]*\\smist[a-z]*|mist[a-z]*\\sodber[a-z]*|predplatitel[a-z]*|upomink[a-z]*|vyuctovani|uco|spojovaci(?:ho)?\\scisl[a-z]*)';
/** a card of a club, a shop: that of a bank is read with others */
const CARD = '(?:kart(?:a|u|e|y|ou)|karticka|karticku|karticce|kartick[yi])';
/** Somebody is kept under a number. */
const KEPT =
  '(?:(?:veden|evidovan|registrovan|zapsan|zaveden|hlasen|prihlasen)[a-z]{0,3}(?:\\s[a-z]+){0,3}|(?:mam|mate|ma|najdete|jsem|jsme)(?:\\s[a-z]+){0,3})\\s(?:pod|jako)(?:\\s(?:cisl[a-z]*|kod[a-z]*))?';
/** little words between that and the number */
const LINKS =
  '(?:(?:[\\s,:]{1,2}(?:je|ma|mam|mame|mate|tady|tu|to|tedy|teda|na|aute|dum|byt|u|vas|s|se|pod|cislo|cislem|c|ten|ta|tam|no|ano|jo|moje|moji|muj|nase|vase|ma|zacina|konci|toho|bude|takze|tak|pry|asi|stoji|napsano)){0,5}[\\s,:.–-]{1,3})';
/** … or more of them */
const TALK = '(?:,?\\s[a-z]+){1,6}[\\s,:]{1,2}';

/** a number of a thing, or of somebody, stands right behind */
export const NAMED = new RegExp(`(?<![a-z])(?:${THING}|${KEPT}|${NUMBER_OF})${LINKS}$`);
/** so does one that is dictated, or long, behind a few other words: `na kartičce do bazénu mám 1 0 0 4 4 7 1` */
export const SPOKEN_OF = new RegExp(`(?<![a-z])(?:${THING}|${CARD})${TALK}$`);
/** a thing, or somebody, that has a number was asked for, which is all of a sentence or its end */
export const ASKED = new RegExp(
  `(?<![a-z])(?:${THING}|${NUMBER_OF}|(?:pod|jake|jakym|ktere|kterym)\\s(?:[a-z]+\\s){0,3}cisl[a-z]*)(?:,?\\s[a-z]+){0,5}\\s?[?.,]?\\s*(?:prosim[?.]?)?\\s*$`,
);
/** what has other numbers than its own */
export const OTHER =
  /(?<![a-z])(?:(?<!ne\s)stav|odecet|odect|odecit|spotreb(?!y)|ukazuj|namer|cen[aoyu](?![a-z])|castk|plat[ibn]|zaplat|stoji(?!\stam)|kolik|rocn|mesicn|limit|vykon|roku?(?![a-z])|roce|kdy(?![a-z])|do\s?kdy|telefon|mobil|objednav|ucet|uctu|vyplac|plomb|faktur|zakazk|model|typ(?![a-z])|verz|chyb|psc|zust|dluh|preplat|nedoplat|splatk|jistin|procent|tarif|koren|delk|sirk|vysk|nabid|poptav|vytah|zasilk|balik|tiket|aviz|zajezd)/;
/** a meter shows what it has counted as well */
export const METERED = /elektromer|plynomer|vodomer|merid/;
