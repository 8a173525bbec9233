import type { Said } from '../answers.ts';
import { MARK } from '../marks.ts';
import { GAP, type Token } from '../tokens.ts';

/** What the other side wants to know: an address, where something is, a house's number, a postcode. */
export type Wanted = 'place' | 'where' | 'number' | 'postcode';

/** How much of what the others said is looked at, in letters. */
const REACH = 160;
/** `Takže Lhota 5, jo?`: what is no question of its own. */
const TAG_QUESTION =
  /[.,!?…\s]+(?:ano|jo|že jo|že|ne|prosím|prosim|prosím vás|je to tak|souhlasí|sedí|děkuji|děkuju|dobře|jasně|rozumím|hm|áno|dobre)\s*[.?!…]*\s*$/iu;
const SENTENCES = 2;
const ENDS = new Set('.!?…');
/** Addresses of another kind. */
const OTHER = /(?:e-?)?mail|mejl|meil|webov|internetov|(?<!\p{L})(?:ip|url)(?!\p{L})/iu;

/** Words that begin like one of these. */
const begins = (...words: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words.join('|')})`, 'iu');

const HOUSE = '(?:domu|dům|baráku|barák|chaty|chata|chalupy|vchodu|bytu|dom|domček|domčeku)';
const NUMBER = begins(
  'popisn|súpisn|v?orientačn\\p{L}* čísl|domovn\\p{L}* čísl|čp(?!\\p{L})|č\\.\\s?p\\.',
  `evidenčn\\p{L}* čísl\\p{L}*(?: (?:${HOUSE}|budov|nemovit)|\\s*[?]?$)|čísl\\p{L}* (?:v?orientačn|evidenčn)`,
  'bytov\\p{L}{1,2} jednotk|(?:kter|jak|ktor|ak)\\p{L}{1,3} (?:je to |to je |máte )?(?:panelák|barák|dům|domek|vchod|byt)(?!\\p{L})',
  `(?:byt|${HOUSE})(?!\\p{L})[^?]{0,30}[.?!,] (?:a )?jak\\p{L}{1,3} (?:\\p{L}{1,4} ){0,2}čísl`,
  `čísl\\p{L}* (?:\\p{L}{1,6} ){0,2}${HOUSE}(?!\\p{L})|${HOUSE}(?!\\p{L}) (?:\\p{L}{1,6} ){0,3}čísl`,
  `(?:jak|ak|kter)\\p{L}* (?:\\p{L}{1,4} ){0,2}čísl\\p{L}* (?:\\p{L}{1,4} ){0,2}${HOUSE}(?!\\p{L})`,
);
/** `A dům?`, `Popisné?`: nothing else is said in the last sentence. */
const HOUSE_ALONE =
  /(?:^|[.?!,])\s*(?:(?:a|tak|no|jo|ještě|ten|to) )*(?:dům|barák|domek|chata|chalupa|byt|popisn\p{L}+|orientačn\p{L}+|evidenčn\p{L}+|čp|dom)\s*[?.]*$/iu;
const POSTCODE = begins(
  'psč(?!\\p{L})|psc(?!\\p{L})|p[eé] ?es ?č[eé]|sm[eě]rovac|poštovní (?:číslo|kód)',
);
const WHO = begins(
  'jmén|jmen[uo]|příjmen|koho(?!\\p{L})|kým(?!\\p{L})|kdo(?!\\p{L})|men[oa](?!\\p{L})|priezvisk',
);
/** `Kolik vás tam bydlí?` */
const COUNT = begins('kolik (?:vás|je|lidí|osob|jich|nás)(?!\\p{L})');
/** What is nobody's home. */
const ANOTHER = begins('poboč|prodejn|obchod|lékárn|nemocnic|dovolen|hotel|výlet');
/** Words that ask wherever they stand in the last sentence. */
const PLACE = begins(
  'adres(?!ář)|bydlišt|bydlisk|bydl[íi](?:te|š|me|m)?(?!\\p{L})|býva(?:te|š)(?!\\p{L})|pobyt',
  'kam (?:(?:teda|tedy|přesně|vlastně|pak|potom|prosím|prosim) )?(?:to|v[áa]m|v[áa]s|ti|se|si|m[áa]m|m[áa]me|m[áa](?!\\p{L})|m[áa]te|js?te|jedeme|při|prij|pos|do|odv|zav|bude|pojed|nav|že|prines|prísť)(?!\\p{L}*vol)',
  'odkud (?:js?te|jsi|to)|odkiaľ',
);
/** Words that ask in a question only. */
const IN_QUESTION = begins(
  'ulic|obec(?!\\p{L})|obce(?!\\p{L})|obci|ves(?!\\p{L})|vsi|vesnic|vesnič|měst[oaě](?!\\p{L})|městeč|mest[oe](?!\\p{L})|čtvrť|čtvrti',
  '(?:kter|jak|ktor|ak)\\p{L}{1,3} (?:je to |to je |máte )?(?:část|časť|pošt)|část obce|katastr|lokalit|sídl(?:o|íte)',
  'místo (?:odběru|dodání|instalace|pojištění|události|plnění|montáže)',
);
/** `Tak mi řekněte ulici.` */
const TELL = begins(
  'řekn|nadikt|diktuj|potřeb|dej(?:te)?(?!\\p{L})|popros|prosím|prosil|zbývá|chybí|povedz',
);
const WHERE = begins(
  'kde(?:že|pak)? (?:přesně )?(?:to|je|js?te|jsi|m[áa]te|se|stojí|byd|najd|leží|ten|ta|vás|sa|m[áa]me?)(?!\\p{L})',
  '(?:vy |ty )?(?:js?te|jsi|voláte|bydlíte) ze?(?!\\p{L})|kde (?:přesně|presne)|(?:kam|odkud|kudy)(?:že|pak)?(?!\\p{L})|kde\\s*\\?',
);

/** A piece of every word that the questions below look for, in lower case: most prompts have none of them. */
const ANY =
  /adres|bydl|býv|pobyt|kam |kam$|odk|kud|kde|ulic|ob[ec]|ves|vsi|m[ěe]st|místo|část|časť|čtvr|pošt|katastr|lokal|sídl|čísl|č[.]|čp|ps[čc]|es č|sm[eě]rov|popis|súpis|orient|domov|dům|bar[áa]k|dom|chat|chalup|byt|jednot|panel|vchod| ze? /;

/** What the others' last words ask for; null when it is no place. */
export function wantedBy(prompt: string): Wanted | null {
  let tail = prompt.slice(-REACH);
  if (!ANY.test(tail.toLowerCase())) return null;
  for (let n = 0; n < 2; n += 1) tail = tail.replace(TAG_QUESTION, '?');
  const last = lastSentences(tail);
  if (OTHER.test(last)) return null;
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
