import { OPENING, TOPICS } from './secret-topics.ts';

/** What is said around codes that let somebody in, on flat text (see `flattened`). */

/** what a code stands behind; a safe, or who uses it, has other numbers as well */
export const ANNOUNCES: readonly RegExp[] = [OPENING, TOPICS.password].map(
  (cue) => new RegExp(cue, 'g'),
);
/** what parts `kód` from digits that are no code */
export const APART =
  /[.?!;…0-9]|(?<![a-z])(?:korun|minut|hodin|dn[iyu]|znak|cislic|mist[an]|konc|posledni|telefon|chyb|displej|vyprs|plati\sdo|roku|roce|stoji|cena|castk|zaplat|verz|ulic|bydl|patr|pokoj|smlouv|ucet|uctu|cislo\skart|objednav|na\s(?:cislo|tel|mobil))/;
/** `Posílám nový kód. Pé šest …` */
export const RIGHT_BEHIND = /^[.:,]?\s{0,2}$/;
/** what a device shows is an error */
export const SHOWN = /displej|hlasi|hlask|svit|blik|error|fehler|poruch|zavad|chyb/;
/** codes that open nothing, named in the same sentence or in the question for it */
export const NO_ACCESS =
  /(?<![a-z])(?:slev|akc[eni]|kupon|voucher|poukaz|letak|promo|katalog|produkt|zbozi|vyrobk|nahradn|barv|etiket|recept|sazb|sazeb|pojistovn|diagn|sukl|lek[uy]?(?![a-z])|objednav|polozk|sortiment|tarif|odstin|chyb|hlas(?:i|ka|ku)|displej(?!e?i?\s(?:telefon|mobil))|zavad|poruch)/;
/** what has codes of three digits: the back of a card, a keypad */
export const SHORT =
  /kart|vzadu|zezadu|ze\szadu|zadni|druhe\sstran|cv[cv]|dver|bran|vchod|vrat|alarm|zam(?:ek|k)|vytah|garaz|zavor|klavesnic|klic|trezor|pin(?![a-z])/;
/** a card's end and its code in one answer */
export const EXPIRY = /(?<![a-z])(?:platnost|expirac)/;
/** before a time, a day, a price */
export const BEFORE_OTHER =
  /(?<![a-z])(?:v|ve|od|do|po|pred|kolem|za|asi|okolo|mezi|bod|lomeno|lomitko|kapitol[aey])\s$/;
export const ON = /(?<![a-z])na\s$/;
/** stands before a code in its clause, and says little: `to je`, `nový je`, `dejte třeba`; keys, too */
export const LINK =
  /^(?:(?:za|na|vy|z|do)?(?:da(?:m|s|t|te|l[aoi]?|va[a-z]*)?|mack[a-z]*|tuk[a-z]*|cvak[a-z]*|ps(?:al[aoi]?|at)|pis[a-z]*)|navol[a-z]*|reset[a-z]*|nastav[a-z]*|(?:z|pre)men[a-z]*|predel[a-z]*|prenastav[a-z]*|ho|ji|mi|vam|mu|na|se|ze|tech|ty|a|ale|ano|asi|bude|budou|by|bych|byl[aoi]?|dame?|dej(?:te|me)?|dobre|druh[yeaj]{1,2}|furt|garaz|ja|je|jeho|jo|ma|mame?|mate|mel[oa]?|nastav(?:te|ime|il|ila)?|ne|nejak[eyj]{1,2}|no|nov[eyaj]{1,2}|hlavni|spravn[yaej]{1,2}|nouzov[yaej]{1,2}|servisni|dalsi|dnesni|vas|nas|muj|pak|pardon|porad|prvni|puvodni|rad(?:eji|si|sej)|rekneme|rek(?:la|l|li)|sem|jsem|si|star[eyaj]{1,2}|tady|tak|takze|tam|teda|tedy|ten|ti|tobe|nam|to|treba|uz|vlastne|zada(?:l|la|te|m)|zadej(?:te)?|zkus(?:te|im|ila|il)?|zustava|dvere|bran[ak]|branka|vchod|alarm|zamek|master|docasn[yeaj]{1,2}|ted|jeste|jednou|znova|zmackn[a-z]*|stiskn[a-z]*|vypn[a-z]*|odkod[a-z]*|odemk[a-z]*|otev[a-z]*|prisel|prislo|doslo|dosel|cel[yea]|prosim|moment|klicek|zvon(?:ecek|ek)|krizek|hvezdick(?:a|ou|u))$/;
/** says that a code follows, where codes are spoken of */
export const INTRODUCES =
  /^(?:(?:za|na|vy|z|do)?(?:da(?:s|te|l[aoi]?|va[a-z]*)?$|mack|tuk|psal|pis)|navol|nastav|reset|zmen|nov|star[eyj]|puvod|zkus|dej|dam|rad(?:eji|si|sej)|treba|master|docasn|zustava|zadal|zadej|zmackn|stiskn|vypn|odkod|prisel|prislo|doslo)/;
/** says so where one was spoken of right now */
export const SAYS = /^(?:je|bude|byl|mam|ma|mel|to)/;
/** asks for one, without the word */
export const ASKS = /(?<![a-z])(?:nov[yeao]|stavajici|stary|puvodni|druhy)[^.]{0,40}\?\s*$/;
/** a code in the last sentence asks for it, unless that says what is done with it */
export const ABOUT = /pos[li]|prij[di]|zasl|neri|nemus|nikdy|zmen|blok|vypr|zapom|funguj/;
/** … and how it is to be said */
export const READ =
  /prect|precist|cist|ctet|(?:na)?dikt|rekn|opis|sdel|povez|jak[eyao](?![a-z])|potrebuj/;
/** keys of a door, and of nothing else; `*101#` is dialled */
export const DOOR_KEY = /^(?:klicek|zvon(?:ecek|ek))$/;
/** behind a code that is a clause of its own, and words that go on behind one where there are no pauses */
export const BEHIND =
  /^(?:\s{0,2}(?:[.,?!;…\n]|$)|\s(?:a\s|ale\s|pak\s|potom\s|to\s|ano|jo|tak|dobre|souhlas|nastav|hotovo|dekuj|rok|zvon|klic|krizek|hvezd|jako|myslim|asi))/;
/** `kód 5033 chyba` */
export const ERROR = /^[\s,]{1,2}(?:to je\s)?(?:chyb|error|zavad|poruch)/;
export const AMOUNT = /tisic|milion/;
export const YEAR = /^(?:19|20)[0-9]{2}$/;
/** numbers of an order, a meter, a thing for sale … are dictated as well */
export const NOBODYS =
  /(?<![a-z])(?:objednav|faktur|zakazk|reklamac|stav|odecet|odect|spotreb|model|typ(?![a-z])|verz|dil(?![a-z])|cen[auy](?![a-z])|korun|chyb|hlasi|psc|telefon|mobil|ucet|uctu|smlouv|klientsk|zakaznick|rodn|narozen|kart|variabil|symbol|ic[o](?![a-z])|linka|rozmer|sirk|vysk|vyrobn|seriov|evidenc|inventar|roku?(?![a-z])|barv|odstin|ral(?![a-z])|zelen|cerven|modr|hned|sed[aoy](?![a-z])|bil[aoyue](?![a-z])|adres|byt(?:u|e|em)?(?![a-z])|bydl|ulic|cislo\s(?:popisn|dom|orient))/;
/** keys that are pressed behind a code */
export const KEY_BEHIND =
  /^[\s,]{1,2}(?:a\s|pak\s|potom\s|plus\s|s\s|potvrd[a-z]*\s){0,2}(?:hvezd|krizk|krizek|zvon|klic(?:ek|kem)|enter|potvrd|bzuc|pock)/;
/** behind it another clause begins, where nobody makes a pause */
export const CONJUNCTION = /^(?:a|ale|ze|pak|potom|tak|takze|nebo|jo|no|teda)$/;
/** the clause, and the sentence, up to here; the dot of `22.41` ends none */
export const CLAUSE = /(?:[^.,?!;…\n]|[.,](?=\d))*$/;
export const SENTENCE = /[^.?!]*$/;
