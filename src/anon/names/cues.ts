import type { Gender } from './grammar/forms.ts';
import { MARK } from './marks.ts';
import { isThingsOwn } from './things.ts';
import { GAP, type Token } from './tokens.ts';

/**
 * What announces a name, strongest first: somebody is addressed or named (`pan`, `jmenuju se`), somebody
 * presents himself (`tady`, `u telefonu`), somebody is told of by his part (`kolega`, `technik`).
 */
export type CueKind = 'named' | 'honorific' | 'presents' | 'role';

export interface Cue {
  readonly kind: CueKind;
  readonly gender: Gender | null;
  readonly word: string;
}

const MOST_BETWEEN = 3;

/** `word` of a cue `u telefonu`: whoever is on the telephone has a name. */
export const PHONE = 'telefonu';

const ANY =
  MARK.title |
  MARK.sir |
  MARK.lady |
  MARK.pair |
  MARK.named |
  MARK.telephone |
  MARK.presents |
  MARK.personNoun;

const COPULA = /^(?:je|bude|byl|byla)$/u;

/** `všichni mi říkají Fonza`, `říkáme jí Pepinka` */
const NICKNAMED = /^říka(?:j[ií]?|jou)$|^říká(?:me|m)?$/u;
const TO_WHOM = /^(?:mi|mu|jí|nám|ti)$/u;
const isToSomebody = (tokens: readonly Token[], verb: number): boolean =>
  TO_WHOM.test(tokens[verb + 1]?.lower ?? '') || TO_WHOM.test(tokens[verb - 1]?.lower ?? '');

/** The cue before token `at`, over titles and small words; null when there is none. */
export function cueBefore(tokens: readonly Token[], at: number): Cue | null {
  let titled: string | null = null;
  let small = 0;
  let phone = false;
  for (let n = at - 1; n >= 0 && at - n <= 7; n -= 1) {
    const token = tokens[n] as Token;
    const next = tokens[n + 1] as Token;
    const { lower, marks } = token;
    // Příjmení? Vomáčka.
    const asked = n === at - 1 && (marks & MARK.asks) !== 0 && next.gap === GAP.sentence;
    if (next.gap >= GAP.sentence && !asked) break;
    if ((marks & MARK.title) !== 0 && small === 0) {
      titled = lower;
      continue;
    }
    if (NICKNAMED.test(lower) && isToSomebody(tokens, n))
      return { kind: 'named', gender: null, word: '?' };
    const near = small === 0 && next.gap <= GAP.line;
    if ((marks & ANY) !== 0) {
      if ((marks & MARK.sir) !== 0 && near && (lower !== 'p' || token.dot))
        return { kind: 'honorific', gender: 'm', word: lower };
      if ((marks & MARK.lady) !== 0 && near && (lower.length > 2 || token.dot))
        return { kind: 'honorific', gender: 'f', word: lower };
      if ((marks & MARK.pair) !== 0 && near) return { kind: 'role', gender: null, word: lower };
    }
    if (titled !== null) return { kind: 'honorific', gender: null, word: titled };
    if ((marks & ANY) !== 0) {
      // jmenuje se to expanzomat
      if (lower === 'jmenuje' && next.lower === 'se' && tokens[n + 2]?.lower === 'to') return null;
      if (isThingsOwn(tokens, n)) return null;
      if ((marks & MARK.named) !== 0) return { kind: 'named', gender: null, word: lower };
      if ((marks & MARK.telephone) !== 0) phone = true;
    }
    if ((marks & MARK.presents) !== 0 || phone) {
      if (phone) return { kind: 'presents', gender: null, word: PHONE };
      if (small <= 2) return { kind: 'presents', gender: null, word: lower };
    }
    // lektor bude Declan
    const says = small === 1 && next.gap <= GAP.line && COPULA.test(next.lower);
    if ((marks & MARK.personNoun) !== 0 && (near || says))
      return { kind: 'role', gender: null, word: lower };
    if ((marks & MARK.amidCue) === 0 || small >= MOST_BETWEEN) break;
    small += 1;
  }
  return titled === null ? null : { kind: 'honorific', gender: null, word: titled };
}

/** Said of how one is written: `Wágner s dlouhým á`, `Dombrovska, na konci krátké a`. */
const SPELLING =
  /^(?:se? (?:dlouh|krátk|měkk|tvrd|dvojit|ypsilon|jednoduch)|bez (?:háčk|čárk)|(?:píše|píšu) se$)/u;

/** What follows a name that somebody says of himself: `Novák u telefonu`, `Novák, dobrý den`, `Novák jméno`. */
export function cueAfter(tokens: readonly Token[], last: number): boolean {
  const [one, two] = [tokens[last + 1], tokens[last + 2]];
  if (!one || one.gap >= GAP.sentence) return false;
  const pair = `${one.lower} ${two?.lower ?? ''}`;
  return (
    /^(?:u telefonu|u aparátu|na telefonu|na lince|na drátě|dobrý den|dobré ráno|dobré odpoledne|dobrý večer|hezký den|přeji hezký|přeju hezký|pěkný den|jméno moje|moje jméno|je jméno|je moje|se jmenuju|se jmenuji|mluví tady)$/u.test(
      pair,
    ) ||
    /^(?:jméno|příjmení)$/u.test(one.lower) ||
    SPELLING.test(pair) ||
    (one.gap === GAP.comma && /^(?:na konci|na začátku|uprostřed s)$/u.test(pair)) ||
    (one.gap === GAP.comma && /^(?:prosím|prosim|přejete)$/u.test(one.lower))
  );
}

/** The other side asked for a name. */
export const ASKED =
  /(?:jmenujete|jmenuješ|jménem|jméno|jména|příjmení|s kým mluvím|s kým hovořím|s kým mám|kdo volá|kdo je tam|představ|na koho|koho mám|hláskovat|vyhláskovat)[^.!?]{0,60}[.!?]?[^.!?]{0,40}$/iu;

/** The other side asked who. */
export const ASKED_WHO =
  /(?:^|[^\p{L}])(?:kdo|koho|komu|kým|kom|čí)(?:$|[^\p{L}])[^.!?]{0,16}[.!?]?\s*$/iu;
