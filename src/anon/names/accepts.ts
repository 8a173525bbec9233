import { type Cue, PHONE } from './cues.ts';
import { MARK } from './marks.ts';
import { isAdjective, isNoun } from './ordinary.ts';
import type { Sense } from './senses.ts';
import { isParticiple } from './subjects.ts';
import { GAP, type Token } from './tokens.ts';

/** Whether a word is a name after `cue`. */
export function accepts(
  token: Token,
  sense: Sense,
  cue: Cue | null,
  next: Token | undefined,
): boolean {
  if (!cue || !agrees(sense, cue)) return false;
  if (
    cue.word === 'tu' &&
    sense.lasts.length + sense.firsts.length === 0 &&
    isPointedAt(token, next)
  )
    return false;
  return token.capital && !(token.initial && cue.kind === 'role')
    ? acceptsCapital(token, sense, cue, next)
    : acceptsLower(token, sense, cue, next);
}

/** `tu cézetovou`, `je tu Charleyova teta`: `tu` points at something. */
const isPointedAt = ({ capital, lower }: Token, next: Token | undefined): boolean =>
  (!capital && lower.endsWith('ou')) || describes(next);

function acceptsCapital(token: Token, sense: Sense, cue: Cue, next: Token | undefined): boolean {
  const listed = sense.firsts.length + sense.lasts.length > 0;
  const strong = cue.kind === 'honorific' || cue.kind === 'named';
  if (sense.brand || sense.people) return strong && (listed || !sense.ordinary);
  // jednatelka Lipové pekárny
  if (cue.kind === 'role' && /ov(?:é|ých)$/u.test(token.lower) && describes(next)) return false;
  // píše Forbidden: what is written somewhere
  const shown = cue.word === 'píše' && sense.likeness === 0;
  if (!sense.ordinary) return listed || !(shown || sense.hopeless || isLabel(token, cue, next));
  if (cue.word === 'píše' && !listed) return false;
  if (cue.word === '?' && describes(next)) return false;
  if (listed && (strong || sense.lasts.length > 0)) return true;
  // a common word with a capital where none belongs: somebody is called so
  if (isLabel(token, cue, next)) return false;
  // tady Hotel Diplomat
  if (cue.kind === 'presents' && (token.marks & MARK.thingNoun) !== 0) return false;
  // pan Li Wei
  if (cue.kind === 'honorific' && next?.capital === true && next.gap === GAP.blank) return true;
  if (token.initial || cue.word === '?' || (token.marks & MARK.grammar) !== 0) return false;
  return (
    !sense.hopeless &&
    !((token.marks & MARK.personNoun) !== 0 && cue.kind !== 'presents' && cue.kind !== 'named') &&
    (cue.kind === 'honorific' || !describes(next))
  );
}

/** `píše ERROR`, `jednatelka Lipové pekárny` */
const isLabel = ({ shout }: Token, { kind }: Cue, next: Token | undefined): boolean =>
  (shout && kind !== 'named') || (kind === 'role' && describes(next));

function acceptsLower(token: Token, sense: Sense, cue: Cue, next: Token | undefined): boolean {
  const { lower } = token;
  const strong = cue.kind === 'honorific' || cue.kind === 'named';
  const presented = cue.kind === 'presents' && next !== undefined && GOES_ON.test(next.lower);
  const told = sense.lasts.length > 0 && (strong || presented);
  if (sense.brand) return told && cue.word !== '?' && !describes(next);
  if ((token.marks & MARK.personNoun) !== 0 && !told) return false;
  if (sense.ordinary) return acceptsWord(token, sense, cue, next);
  if (sense.firsts.length + sense.lasts.length > 0)
    return cue.kind !== 'role' || sense.lasts.length > 0;
  if (sense.hopeless || lower.length < 3 || token.gap >= GAP.comma) return false;
  switch (cue.kind) {
    case 'named':
      return cue.word !== '?' || sense.likeness > 0;
    case 'honorific':
      return (
        sense.likeness > 0 ||
        cue.word === 'pane' ||
        (cue.gender === 'm' && !OF_VERBS.test(lower)) ||
        (cue.word === 'panem' && lower.endsWith('ou'))
      );
    case 'presents':
      return sense.likeness === 2 || presented;
    case 'role':
      return false;
  }
}

/** A word of ordinary Czech in lower case: what stands around it must leave no room for anything else. */
function acceptsWord(token: Token, sense: Sense, cue: Cue, next: Token | undefined): boolean {
  const { lower } = token;
  if ((token.marks & (MARK.grammar | MARK.named)) !== 0 || lower === cue.word) return false;
  if (describes(next) && !(cue.word === 'pane' && sense.lasts.length > 0)) return false;
  const strong = cue.kind === 'honorific' || (cue.kind === 'named' && cue.word !== '?');
  const presented = cue.kind === 'presents' && next !== undefined && GOES_ON.test(next.lower);
  if (sense.lasts.length > 0) return strong || presented || cue.word === PHONE;
  if (/ov(?:á|é|ou)$/u.test(lower)) return cue.gender === 'f' || cue.kind === 'named';
  const adjective = isAdjective(lower);
  if (/^(?:pane|paní|pani)$/u.test(cue.word))
    return adjective
      ? lower.endsWith(cue.gender === 'm' ? 'ý' : 'á')
      : cue.word === 'pane' && isNoun(lower) && /[oeui]$/u.test(lower);
  // s panem Vrbou, panu Křížovi: nobody says so of a thing
  if (/^(?:pana|panu|panem|pánem)$/u.test(cue.word)) return !adjective;
  const named = adjective ? /[ýá]$/u.test(lower) : isNoun(lower) || isParticiple(lower);
  if (/^(?:příjmení|jmenuj[ui])$/u.test(cue.word)) return named;
  return presented && /^volám/u.test(next?.lower ?? '') && named && !ORGANISATION.test(lower);
}

/** They present themselves as people do: `tady banka, volám`. */
export const ORGANISATION =
  /^(?:firm|pojišťovn|bank|škol|úřad|obec|servis|podpor|link|recepc|nemocnic|hotel|restaurac|společnost|organizac|družstv|provozovn|prodejn|obchod|kancelář|sklad|dispečink|redakc|poradn|ordinac|lékárn|pošt|elektrárn|teplárn|plynárn|vodárn)/u;

/** Said after one's own name: `tady mucha volám`, `tady šlechta dobrý den`. */
const GOES_ON =
  /^(?:volám|voláme|volal|volala|dobrý|prosím|zdravím|chtěla?|potřebuj[iu]|přeji|přeju|hezký)$/u;

/** How verbs end: `pan volá`. */
const OF_VERBS =
  /(?:[aeiouyáéíě]l[aoiy]?|[aeiíěuo]t|[uj]e|ují|jou|[ií]me?|[áí]m|[áíe]š|[íáe]te|nou)$/u;

/** A lower-case noun follows: `paní nová zákaznice` describes, it names nobody. */
export function describes(next: Token | undefined): boolean {
  if (next === undefined || next.capital || next.gap !== GAP.blank) return false;
  return (next.marks & MARK.grammar) === 0 && (isNoun(next.lower) || ABSTRACT.test(next.lower));
}

/** How nouns are made of other words: `bankovnictví`, `aktualizace`. */
const ABSTRACT = /.{3}(?:ctví|ství|ování|ost|osti|ostí|ace|aci|ací|logie|logii)$/u;

/** `pan` wants a man's name, `paní` a woman's, as far as the lists know; foreign surnames have no gender. */
function agrees(sense: Sense, { gender, kind }: Cue): boolean {
  if (gender === null || kind !== 'honorific') return true;
  if (sense.firsts.some((entry) => entry.gender === gender)) return true;
  if (sense.lasts.length === 0) return true;
  if (sense.lasts.some((entry) => entry.gender === gender)) return true;
  return gender === 'f' || !sense.ordinary;
}
