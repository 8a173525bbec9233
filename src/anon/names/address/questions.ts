import { flattened } from '../../spoken/fold.ts';
import type { Said } from '../answers.ts';
import { MARK } from '../marks.ts';
import { GAP, type Token } from '../tokens.ts';

/** What the other side wants to know: an address, where something is, a house's number, a postcode. */
export type Wanted = 'place' | 'where' | 'number' | 'postcode';

/** How much of what the others said is looked at, in letters. */
const REACH = 160;
/** `Takže Lhota 5, jo?`: what is no question of its own. */
const TAG_QUESTION =
  /[.,!?…\s]+(?:ano|jo|ze jo|ze|ne|prosim|prosim vas|je to tak|souhlasi|sedi|dekuji|dekuju|dobre|jasne|rozumim|hm|dobre)\s*[.?!…]*\s*$/;
const SENTENCES = 2;
const ENDS = new Set('.!?…');
/** Addresses of another kind. */
const OTHER = /(?:e-?)?mail|mejl|meil|webov|internetov|(?<![a-z])(?:ip|url)(?![a-z])/;

/** Words that begin like one of these, in flat text (see `flattened`) as all patterns here. */
const begins = (...words: readonly string[]): RegExp =>
  new RegExp(`(?<![a-z])(?:${words.join('|')})`);

const HOUSE = '(?:domu|dum|baraku|barak|chaty|chata|chalupy|vchodu|bytu|dom|domcek|domceku)';
const NUMBER = begins(
  'popisn|supisn|v?orientacn[a-z]* cisl|domovn[a-z]* cisl|cp(?![a-z])|c\\.\\s?p\\.',
  `evidencn[a-z]* cisl[a-z]*(?: (?:${HOUSE}|budov|nemovit)|\\s*[?]?$)|cisl[a-z]* (?:v?orientacn|evidencn)`,
  'bytov[a-z]{1,2} jednotk|(?:kter|jak|ktor|ak)[a-z]{1,3} (?:je to |to je |mate )?(?:panelak|barak|dum|domek|vchod|byt)(?![a-z])',
  `(?:byt|${HOUSE})(?![a-z])[^?]{0,30}[.?!,] (?:a )?jak[a-z]{1,3} (?:[a-z]{1,4} ){0,2}cisl`,
  `cisl[a-z]* (?:[a-z]{1,6} ){0,2}${HOUSE}(?![a-z])|${HOUSE}(?![a-z]) (?:[a-z]{1,6} ){0,3}cisl`,
  `(?:jak|ak|kter)[a-z]* (?:[a-z]{1,4} ){0,2}cisl[a-z]* (?:[a-z]{1,4} ){0,2}${HOUSE}(?![a-z])`,
);
/** `Řekněte mi obec a číslo popisné.`: a number with what has it. */
const PLACE_AND_NUMBER = begins(
  '(?:ulic|obec|obc|ves|mest)[a-z]* (?:a|i|plus) (?:[a-z]{1,6} )?cisl',
);
/** `A dům?`, `Popisné?`: nothing else is said in the last sentence. */
const HOUSE_ALONE =
  /(?:^|[.?!,])\s*(?:(?:a|tak|no|jo|jeste|ten|to) )*(?:dum|barak|domek|chata|chalupa|byt|popisn[a-z]+|orientacn[a-z]+|evidencn[a-z]+|cp|dom)\s*[?.]*$/;
const POSTCODE = begins('psc(?![a-z])|pe ?es ?ce|smerovac|postovni (?:cislo|kod)');
const WHO = begins(
  'jmen|prijmen|koho(?![a-z])|kym(?![a-z])|kdo(?![a-z])|men[oa](?![a-z])|priezvisk',
);
/** `Kolik vás tam bydlí?` */
const COUNT = begins('kolik (?:vas|je|lidi|osob|jich|nas)(?![a-z])');
/** What is nobody's home. */
const ANOTHER = begins('poboc|prodejn|obchod|lekarn|nemocnic|dovolen|hotel|vylet');
/** Words that ask wherever they stand in the last sentence. */
const PLACE = begins(
  'adres(?!ar)|bydlist|bydlisk|bydl(?:i(?:te|s|me|m)?|ej|eji|el[aiy]?)(?![a-z])|byva(?:te|s)(?![a-z])|pobyt',
  'kam (?:[a-z]{1,7} ){0,2}(?:to|vam|vas|ti|se|si|mam|mame|ma(?![a-z])|mate|js?te|jedeme|pri|prij|pos|do|odv|zav|bude|pojed|nav|ze|prines|prist)(?![a-z]*vol)',
  'kde (?:[a-z]{1,8} ){0,2}zij(?:e|ete|es|ou|i)(?![a-z])',
  'odkud (?:js?te|jsi|to|(?:vas|te) ma(?:me|m)?(?![a-z]))|odkial',
);
/** Words that ask in a question only. */
const IN_QUESTION = begins(
  'ulic|obec(?![a-z])|obce(?![a-z])|obci|ves(?![a-z])|vsi|vesnic|mest[oae](?![a-z])|mestec|ctvrt',
  '(?:kter|jak|ktor|ak)[a-z]{1,3} (?:je to |to je |mate )?(?:cast|post)|cast obce|katastr|lokalit|sidl(?:o|ite)',
  'misto (?:odberu|dodani|instalace|pojisteni|udalosti|plneni|montaze)',
);
/** `Tak mi řekněte ulici.` */
const TELL = begins(
  'rekn|nadikt|diktuj|potreb|dej(?:te)?(?![a-z])|popros|prosim|prosil|zbyva|chybi|povedz',
);
const WHERE = begins(
  'kde(?:ze|pak)? (?:presne )?(?:to|je|js?te|jsi|mate|se|stoji|byd|najd|lezi|ten|ta|vas|sa|ma(?:me|m|ji|j)?|hori|havaroval[a-z]?|(?:chce|bude)(?:te|s|me|m)?)(?![a-z])',
  '(?:vy |ty )?(?:js?te|jsi|volate|bydlite) ze?(?![a-z])|kde presne|(?:kam|odkud|kudy)(?:ze|pak)?(?![a-z])|kde\\s*\\?',
);

/** A piece of every word that the questions below look for: most prompts have none of them. */
const ANY =
  /adres|bydl|byv|pobyt|kam(?![a-z])|odk|kud|kde|ulic|ob[ec]|ves|vsi|mest|misto|cast|ctvr|post|katastr|lokal|sidl|cisl|c[.]|cp|psc|es ?c|smerov|popis|supis|orient|domov|dum|barak|dom|chat|chalup|byt|jednot|panel|vchod| ze? /;

/** What the others' last words ask for; null when it is no place. */
export function wantedBy(prompt: string): Wanted | null {
  let tail = flattened(prompt.slice(-REACH));
  if (!ANY.test(tail)) return null;
  for (let n = 0; n < 2; n += 1) tail = tail.replace(TAG_QUESTION, '?');
  const last = lastSentences(tail);
  if (OTHER.test(last)) return null;
  if (PLACE_AND_NUMBER.test(last)) return 'place';
  if (NUMBER.test(last) || HOUSE_ALONE.test(last)) return 'number';
  // who answers with a name as well says that first
  if (COUNT.test(last)) return null;
  if (PLACE.test(last)) return WHO.test(last) ? 'where' : 'place';
  if (POSTCODE.test(last)) return 'postcode';
  // who transcribes without capitals leaves out the marks as well
  const asks = /\?/u.test(last) || !/[.!?…]\s*$/u.test(last);
  if (!asks && !TELL.test(last)) return null;
  if (IN_QUESTION.test(last)) return ANOTHER.test(last) ? null : 'place';
  return WHERE.test(last) ? 'where' : null;
}

/** The last two sentences of a text. */
function lastSentences(text: string): string {
  let at = text.length;
  for (let n = 0; n < SENTENCES && at > 0; n += 1) {
    while (at > 0 && (ENDS.has(text.charAt(at - 1)) || text.charAt(at - 1) === ' ')) at -= 1;
    while (at > 0 && !ENDS.has(text.charAt(at - 1))) at -= 1;
  }
  return text.slice(at);
}

/** A turn, or its beginning, in which the answer to a question is sought: tokens `from…to`. */
export interface Answer {
  readonly from: number;
  readonly to: number;
  readonly wanted: Wanted;
}

/** An answer is not sought further than so many words. */
const LONGEST = 30;
/** `Moment, kouknu se.`: the answer is still to come. */
const SHORT = 6;
/** `Ano?`: what is said meanwhile asks for nothing else. */
const SHORT_PROMPT = 24;

/** The turns that answer a question for a place, in their order. */
export function answersIn({ turns }: Said, tokens: readonly Token[]): Answer[] {
  const answers: Answer[] = [];
  let at = 0;
  let open: Wanted | null = null;
  for (let n = 0; n < turns.length; n += 1) {
    const { start, prompt } = turns[n] as Said['turns'][number];
    const wanted: Wanted | null = wantedBy(prompt) ?? (prompt.length <= SHORT_PROMPT ? open : null);
    open = null;
    if (wanted === null) continue;
    while (at < tokens.length && (tokens[at] as Token).start < start) at += 1;
    const end = turns[n + 1]?.start ?? Number.POSITIVE_INFINITY;
    let to = at;
    let said = false;
    for (; to < tokens.length && to - at < LONGEST && (tokens[to] as Token).start < end; to += 1) {
      const { number, capital, initial, marks } = tokens[to] as Token;
      if (number || (marks & MARK.numberWord) !== 0 || (capital && !initial)) said = true;
    }
    if (to > at) answers.push({ from: at, to: to - 1, wanted });
    if (to - at <= SHORT && !said) open = wanted;
  }
  return answers;
}

/** Words before the answer itself. */
const MOST_FILLERS = 4;
const MOST_SENTENCES = 3;

/** The tokens that may begin an answer: of the turn, and of its next sentences. */
export function beginningsOf(
  answers: readonly Answer[],
  tokens: readonly Token[],
): ReadonlyMap<number, Answer> {
  const beginnings = new Map<number, Answer>();
  for (const answer of answers) {
    const { from, to, wanted } = answer;
    let sentences = 0;
    for (let at = from; at <= to; at += 1) {
      if (at > from && (tokens[at] as Token).gap < GAP.line) continue;
      sentences += 1;
      if (sentences > (wanted === 'where' ? 1 : MOST_SENTENCES)) break;
      let n = at;
      const filler = (one: number) => ((tokens[one] as Token).marks & MARK.beforeAnswer) !== 0;
      while (n <= to && n - at < MOST_FILLERS && filler(n)) n += 1;
      if (n <= to) beginnings.set(n, answer);
    }
  }
  return beginnings;
}
