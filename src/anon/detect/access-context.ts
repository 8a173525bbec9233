import type { Token } from '../spoken/mail-tokens.ts';
import { cuesOf } from './cue-phrases.ts';
import { cueBefore } from './cues.ts';
import { ownWords, promptOf } from './heard.ts';
import { isCzech } from './plan.ts';
import type { Scan } from './scan.ts';
import { OPENING, TOPICS, type TurnTopics } from './secret-topics.ts';
import type { Reading } from './spelled.ts';
import { turnAt } from './stream.ts';

/** characters between `kód` and its signs */
const FARTHEST = 48;
/** an answer begins within so many */
const START = 24;
/** turns behind the one in which a code was spoken of */
const MOST_TURNS = 3;
/** the clause up to here; the dot of `22.41` ends none */
const CLAUSE = /(?:[^.,?!;…\n]|[.,](?=\d))*$/;
/** digits of a code that nothing but the talk around it announces */
const MOST_ALONE = 8;
/** digits that follow `na`: more are a telephone number */
const MOST_BEHIND_ON = 6;
/** what a code stands behind; a safe, or who uses it, has other numbers as well */
const ANNOUNCES = [OPENING, TOPICS.password].map((cue) => new RegExp(cue, 'g'));

/** what parts `kód` from digits that are no code */
const APART =
  /[.?!;…0-9]|(?<![a-z])(?:korun|minut|hodin|dn[iyu]|znak|cislic|mist[an]|konc|posledni|telefon|chyb|displej|vyprs|plati\sdo|roku|roce|stoji|cena|castk|zaplat|verz|ulic|bydl|patr|pokoj|smlouv|ucet|uctu|cislo\skart|objednav|na\s(?:cislo|tel|mobil))/;
/** `Posílám nový kód. Pé šest …` */
const RIGHT_BEHIND = /^[.:,]?\s{0,2}$/;
/** what a device shows is an error */
const SHOWN = /displej|hlasi|hlask|svit|blik|error|fehler|poruch|zavad|chyb/;
/** codes that open nothing, named in the same sentence or in the question for it */
const NO_ACCESS =
  /(?<![a-z])(?:slev|akc[eni]|kupon|voucher|poukaz|letak|promo|katalog|produkt|zbozi|vyrobk|nahradn|barv|etiket|recept|sazb|sazeb|pojistovn|diagn|sukl|lek[uy]?(?![a-z])|objednav|polozk|sortiment|tarif|odstin|chyb|hlas(?:i|ka|ku)|displej|zavad|poruch)/;
/** what has codes of three digits: the back of a card, a keypad */
const SHORT =
  /kart|vzadu|zezadu|ze\szadu|zadni|druhe\sstran|cv[cv]|dver|bran|vchod|vrat|alarm|zam(?:ek|k)|vytah|garaz|zavor|klavesnic|klic|trezor|pin(?![a-z])/;
/** before a time, a day, a price */
const BEFORE_OTHER = /(?<![a-z])(?:v|ve|od|do|po|pred|kolem|za|asi|okolo|mezi|bod|kapitol[aey])\s$/;
const ON = /(?<![a-z])na\s$/;
/** Stands before a code in its clause, and says little. */
const LINK =
  /^(?:a|ale|ano|asi|bude|budou|by|bych|byl[aoi]?|dame?|dej(?:te|me)?|dobre|druh[yeaj]{1,2}|furt|garaz|ja|je|jeho|jo|ma|mame?|mate|mel[oa]?|nastav(?:te|ime|il|ila)?|ne|nejak[eyj]{1,2}|no|nov[eyaj]{1,2}|pak|pardon|porad|prvni|puvodni|rad(?:eji|si|sej)|rekneme|rek(?:la|l|li)|sem|jsem|si|star[eyaj]{1,2}|tady|tak|takze|tam|teda|tedy|ten|to|treba|uz|vlastne|zada(?:l|la|te|m)|zadej(?:te)?|zkus(?:te|im|ila|il)?|zustava|dvere|bran[ak]|branka|vchod|alarm|zamek|master|docasn[yeaj]{1,2}|ted|jeste|jednou|znova|zmackn[a-z]*|stiskn[a-z]*|vypn[a-z]*|odkod[a-z]*|odemk[a-z]*|otev[a-z]*|prisel|prislo|doslo|dosel|cel[yea]|prosim|moment)$/;
/** says that a code follows, where codes are spoken of */
const INTRODUCES =
  /^(?:nov|star[eyj]|puvod|zkus|dej|dam|rad(?:eji|si|sej)|treba|master|docasn|zustava|zadal|zadej|zmackn|stiskn|vypn|odkod|prisel|prislo|doslo)/;
/** says so where one was spoken of right now */
const SAYS = /^(?:je|bude|byl|mam|ma|mel|to)/;
/** a code in the last sentence asks for it, unless that says what is done with it */
const SENTENCE = /[^.?!]*$/;
const LAST_SENTENCE = /[^.?!]*[.?!]?\s*$/;
const ABOUT = /pos[li]|prij[di]|zasl|neri|nemus|nikdy|zmen|blok|vypr|zapom|funguj/;
/** asks for it, without the word */
const ASKS = /(?<![a-z])(?:nov[yeao]|stavajici|stary|puvodni|druhy)[^.]{0,40}\?\s*$/;
const KEY = /^(?:kl[ií][cč]ek|zvon(?:e[cč])?ek|k[řr][ií][žz]ek|hv[eě]zdi[cč]k[aou]u?)$/;
const DOOR_KEY = /^(?:kl[ií][cč]ek|zvon(?:e[cč])?ek)$/;
/** tokens on either side of a code among which a key is looked for: `klíček a 4471 a znova klíček` */
const KEYS_BEFORE = 3;
const KEYS_BEHIND = 4;
/** behind a code that is a clause of its own */
const CLAUSE_END = /^\s{0,2}(?:[.,?!;…\n]|\.\.\.|$)/;
const BEHIND =
  /^\s(?:a\s|ano|jo|tak|dobře|souhlas|nastav|hotovo|děkuj|rok|zvon|klíč|křížek|hvězd|jako|myslím|asi)/iu;
/** `kód 5033 chyba` */
const ERROR = /^[\s,]{1,2}(?:to je\s)?(?:chyb|error|zavad|poruch)/;
const AMOUNT = /tisic|milion/;
const YEAR = /^(?:19|20)[0-9]{2}$/;
/** what these announce is no code */
const OTHERS: ReadonlySet<string> = new Set(
  'PHONE BIRTH_NUMBER DATE_OF_BIRTH ACCOUNT IBAN CARD CARD_EXPIRY ICO DIC PLATE CUSTOMER_ID POSTCODE EMAIL IP'.split(
    ' ',
  ),
);

/** the code of a card, of a SIM, of a message: so many digits may be one beside these cues */
const MOST_OF: Readonly<Record<string, number>> = { CARD: 4, PHONE: 6 };
const PHONE = 9;
const USUAL = 4;

/** Whether the signs that token `n` begins are a code that opens something; `age`: see `topicsOf`. */
export function isAccessCode(
  scan: Scan,
  tokens: readonly Token[],
  n: number,
  read: Reading,
  age: TurnTopics['age'],
): boolean {
  const { text } = scan;
  const { start } = tokens[n] as Token;
  // `V4.003`, `22.41`
  if (/[^\s,;:("„“–-]/.test(text.charAt(start - 1))) return false;
  if (besideKey(tokens, n, read.end)) return true;
  const { flat } = ownWords(scan);
  const turn = turnAt(scan, start);
  const head = turn?.start ?? 0;
  const before = flat.slice(Math.max(head, start - FARTHEST), start);
  const on = ON.test(before) && read.value.length > MOST_BEHIND_ON;
  if (BEFORE_OTHER.test(before) || on) return false;
  const said = flat.slice(start, read.end);
  const { value, letters } = read;
  if (AMOUNT.test(said) || (value.length === PHONE && isCzech(value) && !/pomlck|-/.test(said)))
    return false;
  const prompt = turn ? promptOf(turn).flat : '';
  const opens = start - head <= START;
  const sentence = SENTENCE.exec(before)?.[0] ?? '';
  if (NO_ACCESS.test(sentence)) return false;
  if (opens && NO_ACCESS.test(LAST_SENTENCE.exec(prompt)?.[0] ?? '')) return false;
  // three digits are an error's as well
  if (value.length < USUAL && !SHORT.test(sentence) && !SHORT.test(prompt)) return false;
  const gap = announcedBy(before);
  // whatever was asked before, the speaker has named a code
  if (gap !== null) return !isOther(gap, value) && !ERROR.test(flat.slice(read.end, read.end + 16));
  if (value.length > MOST_ALONE || SHOWN.test(before) || YEAR.test(said)) return false;
  const words = wordsOf(CLAUSE.exec(before)?.[0] ?? '');
  const behind = text.slice(read.end, read.end + 12);
  if (!words.every((word) => LINK.test(word) || KEY.test(word))) return false;
  if (!CLAUSE_END.test(behind) && !BEHIND.test(behind)) return false;
  if (opens && asksFor(prompt)) return !isOther(before, value);
  if (OTHERS.has(cueBefore(scan, start)?.kind ?? '') || age.code > MOST_TURNS) return false;
  // all of the turn, right after somebody spoke of a code
  const whole =
    opens && turn !== undefined && /^[^\p{L}\p{N}]*$/u.test(text.slice(read.end, turn.end));
  if (whole && age.code < 2 && letters === 0 && value.length >= USUAL) return true;
  const introduced = words.some((word) => INTRODUCES.test(word));
  if (letters > 0) return age.code === 0 && introduced;
  const just = age.code === 0 || (age.code === 1 && opens && value.length === USUAL);
  return introduced || ASKS.test(prompt) || (just && words.some((word) => SAYS.test(word)));
}

const wordsOf = (clause: string): string[] =>
  clause.split(/[^a-z0-9]+/).filter((word) => word !== '');

/** Something else is announced in these words. */
const isOther = (words: string, value: string): boolean =>
  cuesOf(words).some(({ kind }) => OTHERS.has(kind) && value.length > (MOST_OF[kind] ?? 0));

function asksFor(prompt: string): boolean {
  const last = LAST_SENTENCE.exec(prompt)?.[0] ?? '';
  return (TOPICS.code.test(last) || TOPICS.password.test(last)) && !ABOUT.test(last);
}

/** What stands between `kód` and the signs, when nothing in it says that they are something else; else null. */
function announcedBy(before: string): string | null {
  let end = -1;
  for (const cue of ANNOUNCES)
    for (const { index, 0: word } of before.matchAll(cue)) end = Math.max(end, index + word.length);
  const gap = before.slice(end);
  if (end < 0 || SHOWN.test(before.slice(0, end))) return null;
  return RIGHT_BEHIND.test(gap) || !APART.test(gap) ? gap : null;
}

/** `klíček, 4471, klíček` */
function besideKey(tokens: readonly Token[], n: number, end: number): boolean {
  let behind = n;
  while ((tokens[behind]?.start ?? end) < end) behind += 1;
  return (
    tokens.slice(Math.max(0, n - KEYS_BEFORE), n).some(isDoorKey) ||
    tokens.slice(behind, behind + KEYS_BEHIND).some(isDoorKey)
  );
}

const isDoorKey = ({ word }: Token): boolean => DOOR_KEY.test(word);
