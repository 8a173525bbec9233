import type { Cue } from './cues.ts';
import type { Level } from './levels.ts';
import { isAdjective, isFunctionWord, isNoun } from './ordinary.ts';
import type { Sense } from './senses.ts';
import { GAP, type Token } from './tokens.ts';

/** Whether a word is a name after `cue`. */
export function accepts(
  token: Token,
  sense: Sense,
  cue: Cue | null,
  next: Token | undefined,
): boolean {
  if (!cue || !agrees(sense, cue)) return false;
  return token.capital && !(token.initial && cue.kind === 'role')
    ? acceptsCapital(token, sense, cue, next)
    : acceptsLower(token, sense, cue, next);
}

function acceptsCapital(token: Token, sense: Sense, cue: Cue, next: Token | undefined): boolean {
  const listed = sense.firsts.length + sense.lasts.length > 0;
  const strong = cue.kind === 'honorific' || cue.kind === 'named';
  if (sense.brand || sense.people) return strong && (listed || !sense.ordinary);
  if (!sense.ordinary) return listed || !sense.hopeless;
  if (listed) return strong || sense.lasts.length > 0;
  // a common word with a capital where none belongs: somebody is called so
  if (token.initial || cue.word === '?' || isFunctionWord(token.lower)) return false;
  return !sense.hopeless && !ROLE_WORD.test(token.lower) && !describes(next);
}

function acceptsLower(token: Token, sense: Sense, cue: Cue, next: Token | undefined): boolean {
  if (sense.brand) return false;
  const { lower } = token;
  const strong = cue.kind === 'honorific' || cue.kind === 'named';
  const presented = cue.kind === 'presents' && next !== undefined && GOES_ON.test(next.lower);
  if (sense.ordinary) {
    if (sense.lasts.length > 0)
      return (strong && cue.word !== '?' && !describes(next)) || presented;
    if (isFunctionWord(lower) || isAdjective(lower)) return false;
    return cue.gender === 'f' && /ov(?:á|é|ou)$/u.test(lower);
  }
  if (sense.firsts.length + sense.lasts.length > 0)
    return cue.kind !== 'role' || sense.lasts.length > 0;
  if (sense.hopeless || lower.length < 3) return false;
  switch (cue.kind) {
    case 'named':
      return cue.word !== '?' || sense.likeness > 0;
    case 'honorific':
      return (
        sense.likeness > 0 ||
        cue.word === 'pane' ||
        (cue.gender === 'm' && MANLY.test(lower)) ||
        (cue.word === 'panem' && lower.endsWith('ou'))
      );
    case 'presents':
      return sense.likeness === 2 || presented;
    case 'role':
      return false;
  }
}

/** Said after one's own name: `tady mucha volám`, `tady šlechta dobrý den`. */
const GOES_ON =
  /^(?:volám|voláme|volal|volala|dobrý|prosím|zdravím|chtěla?|potřebuj[iu]|přeji|přeju|hezký)$/u;

/** How forms of men's surnames end that verbs do not. */
const MANLY = /(?:[^aeiouyáéíóúůýěl]|ovi|em)$/u;

/** Who does such things has a name: `slíbil Odehnal`, `přijel Molnár`. */
const DOES =
  /^(?:psa|říka|slíbi|přije|přiše|posla|podepsa|objedna|řek|tvrdi|opravi|opravova|měni|děla|montova|zapsa|vyřizova|domlouva|potvrdi|vyřídi)l[aio]?$|^volal[aio]?$|^přišl[aio]$/u;

/** What follows is the name of a thing: `model Panther`, `kotel Luna`. */
const THING =
  /^(?:model\p{L}*|typ\p{L}{0,2}|značk\p{L}|kot(?:el|le|li|lem)|program\p{L}*|aplikac\p{L}|verz\p{L}|firm\p{L}|řad\p{L}|tarif\p{L}*|produkt\p{L}*)$/u;

/** Before an unlisted word with a capital these mean a place. */
const PLACE_PREPOSITION = /^(?:v|ve|do|z|ze)$/u;

const ROLE_WORD =
  /^(?:vedouc|ředitel|doktor|domác|účetn|technik|zákazn|majitel|správc|kolega|učitel|prezident|ministr)/u;

/** A lower-case noun follows: `paní nová zákaznice` describes, it names nobody. */
function describes(next: Token | undefined): boolean {
  return next !== undefined && !next.capital && next.gap === GAP.blank && isNoun(next.lower);
}

/** `pan` wants a man's name, `paní` a woman's, as far as the lists know; foreign surnames have no gender. */
function agrees(sense: Sense, { gender, kind }: Cue): boolean {
  if (gender === null || kind !== 'honorific') return true;
  if (sense.firsts.some((entry) => entry.gender === gender)) return true;
  if (sense.lasts.length === 0) return true;
  if (sense.lasts.some((entry) => entry.gender === gender)) return true;
  return gender === 'f' || !sense.ordinary;
}

/** Names without any cue: what the lists know and ordinary language does not. */
export function uncued(
  token: Token,
  sense: Sense,
  before: Token | undefined,
  next: Token | undefined,
  level: Level,
): boolean {
  if (!token.capital || sense.brand || sense.people) return false;
  const listed = sense.firsts.length + sense.lasts.length > 0;
  const eager = level === 'aggressive';
  if (token.lower.length < 3 || (token.shout && token.lower.length < 4 && !eager)) return false;
  if (listed && !sense.ordinary) return true;
  const nextCapital = next?.capital === true && next.gap === GAP.blank && !next.initial;
  if (token.initial) {
    const hers = sense.likeness === 2 && /ová$/u.test(token.lower) && !describes(next);
    return !sense.ordinary && !sense.hopeless && (hers || (eager && sense.likeness > 0));
  }
  // an adjective with a capital begins the name of a place more often: Nový Jičín
  if (listed) return sense.lasts.length > 0 && !nextCapital && !describes(next);
  if (sense.ordinary || sense.hopeless) return false;
  if (eager || sense.likeness === 2) return true;
  if (before && THING.test(before.lower)) return false;
  if (nextCapital || token.shout || (before && PLACE_PREPOSITION.test(before.lower))) return false;
  return sense.likeness === 1 || (before !== undefined && DOES.test(before.lower));
}
