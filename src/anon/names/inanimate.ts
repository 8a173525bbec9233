import { wordList } from '../spoken/word-list.ts';
import { actsAfter, doneBy } from './context.ts';
import { MARK } from './marks.ts';
import { isAdjective, isNoun } from './ordinary.ts';
import { isKindNoun } from './roles.ts';
import type { Sense, Senses } from './senses.ts';
import { precedes } from './subjects.ts';
import { GAP, type Token } from './tokens.ts';

/** Prepositions of which none stands before a nominative. */
const GOVERNING = wordList(
  'na pro přes za o od do z ze u bez k ke proti s se v ve po při nad pod před mezi podle kvůli díky kolem místo skrz mimo vedle včetně kromě',
);
/** How a man is called in the nominative; -ým, -ých, -ím and -ův are other cases. */
const NOMINATIVE = /(?:[bcčdďfgjklnňpqrřsštťwxzž]|[^ů]v)$/u;

/** `na Živnostenský`: somebody would be `-ého`, and no woman is `-ý` behind these in speech either. */
const OF_ACCUSATIVE = /^(?:na|pro|za|přes)$/u;

/** `u Wedosu`, `bez Koriandru`: men are `-a` behind these, women never `-u`. */
const OF_GENITIVE = /^(?:u|od|do|z|ze|bez|podle|kolem|vedle|místo|kromě|včetně)$/u;

/** `na Pýr`, `přes Spooler`: what lives would have an ending behind a preposition. */
export function undeclined(tokens: readonly Token[], at: number): boolean {
  const before = precedes(tokens, at);
  if (before === undefined || !GOVERNING.has(before.lower)) return false;
  const { lower } = tokens[at] as Token;
  if (lower.endsWith('u')) return OF_GENITIVE.test(before.lower);
  return NOMINATIVE.test(lower) || (lower.endsWith('ý') && OF_ACCUSATIVE.test(before.lower));
}

const JOINS = /^(?:a|i|nebo|či|ani|anebo|plus)$/u;
/** `Sifon, a taky Těsnění` */
const BETWEEN = /^(?:taky|také|i|hlavně|potom|pak|ještě|možná|asi|k|tomu|teda|vlastně)$/u;
const MOST_BETWEEN = 2;

/** `Hořák a Trysky`, `Lopatky a řemen`: what is joined to a thing is another. */
export function amongThings(tokens: readonly Token[], at: number, senses: Senses): boolean {
  return joinedTo(tokens, at, senses, -1) || joinedTo(tokens, at, senses, 1);
}

function joinedTo(tokens: readonly Token[], at: number, senses: Senses, step: 1 | -1): boolean {
  let joined = false;
  for (let n = at + step; at + MOST_BETWEEN + 2 >= n && n >= at - MOST_BETWEEN - 2; n += step) {
    const [token, right] = [tokens[n], tokens[step < 0 ? n + 1 : n]];
    if (!token || (right?.gap ?? GAP.apart) > GAP.comma) return false;
    if (JOINS.test(token.lower)) joined = true;
    else if (!(joined && BETWEEN.test(token.lower))) {
      const comma = right?.gap === GAP.comma && token.capital && !token.initial;
      return (joined || comma) && isPlainThing(token, senses);
    }
  }
  return false;
}

/** How devices, shops and sciences are called, though nobody listed them: `sešívačka`, `datumovka`, `topítko`. */
const DEVICE =
  /.{3}(?:ačk[auyo]|ačce|ačkou|ovk[auyo]|ovce|ovkou|árn[auyěo]|[íi]dl[oaue]m?|[aáí]tk[oau]|ovač[eiů]?|[iy]zac[ei]|izací|metr[uye]?|graf[uye]?|skop[uye]?|[áó]ri(?:um|a|u)|metri[ei]|skopi[ei]|terapi[ei]|itid[auyěo]|óz[auyeo])$/u;

/** By its ending a thing that nobody listed. */
export const isDevice = ({ lower }: Token): boolean => DEVICE.test(lower);

/** A noun of ordinary Czech that is nobody's name, and nobody; by its ending as well. */
function isPlainThing(token: Token, senses: Senses): boolean {
  if ((token.marks & (MARK.grammar | MARK.personNoun)) !== 0) return false;
  const noun = (token.marks & MARK.ordinary) !== 0 && isNoun(token.lower);
  if (!noun && !isDevice(token)) return false;
  const { firsts, lasts } = senses.of(token);
  return firsts.length + lasts.length === 0;
}

/** How far around a word others show how the text uses capitals. */
const REACH = 8;

/**
 * Whether nouns have capitals here where none belong (`vyměnili Tlumiče a Brzdy`): who writes so gives every thing
 * that he names one, and a capital says little.
 */
export function hasLooseCapitals(tokens: readonly Token[], at: number, senses: Senses): boolean {
  const end = Math.min(tokens.length, at + REACH + 1);
  for (let n = Math.max(0, at - REACH); n < end; n += 1) {
    const token = tokens[n] as Token;
    if (n === at || !token.capital || token.initial || token.shout) continue;
    // a name of several words: Galaxy Watch, Nová Ves
    if (tokens[n - 1]?.capital && token.gap === GAP.blank) continue;
    if (tokens[n + 1]?.capital && tokens[n + 1]?.gap === GAP.blank) continue;
    if (isPlainThing(token, senses) && !senses.of(token).brand) return true;
  }
  return false;
}

/** `v Georgi`, and not `v Petrově autě`: one is inside of things. */
export function isInside(tokens: readonly Token[], at: number): boolean {
  const before = precedes(tokens, at);
  return before !== undefined && /^ve?$/u.test(before.lower) && !isTheirs(tokens, at);
}

/** `Petrově autě`: what is somebody's stands behind him. */
export const isTheirs = (tokens: readonly Token[], at: number): boolean =>
  /(?:ov|in)(?:[aouyě]|ou|ých|ým|ými)$/u.test((tokens[at] as Token).lower) && hasNoun(tokens, at);

const OF_PLACES = /(?:ově|[sc]ké|[nv]ém|etu|itu)$/u;

/** `na Strahově`, `na Slezské`, `na Mzdovém`, `na Turniketu`: people are `-ovi`, and what is theirs has its noun behind it. */
export function isPlaceCase(tokens: readonly Token[], at: number): boolean {
  const before = precedes(tokens, at);
  if (before === undefined || !/^(?:na|v|ve|po|o|při)$/u.test(before.lower)) return false;
  return OF_PLACES.test((tokens[at] as Token).lower) && !hasNoun(tokens, at);
}

function hasNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && next.gap === GAP.blank && isNoun(next.lower);
}

/** What one needs, gets, changes or reads on a display is a thing, in a form that no man has. */
const WANTED =
  /^(?:ne)?(?:potřeb(?:uj\p{L}+|ova[lt]\p{L}?)|chc(?:i|e|eme|ete|ou)|chtěl[ai]?|dosta(?:l[aiy]?|nu|nete|t)|m[áaě](?:jí|l[aiy]?|me|te|m)|hlás[ií]l?[ao]?|ukazuj?e|svítí|zobraz\p{L}+|vyměn(?:il[ai]?|it|í|íme|íte)|reklam\p{L}+|předepsal[ai]?|napsal[ai]?|vzal[ai]?|bere|užív\p{L}+|(?:na)?instal\p{L}+|stáh\p{L}+|zap[ln]\p{L}+|vyp[ln]\p{L}+|(?:do|na)?koup\p{L}+|(?:do)?objedn\p{L}+|prod[aá]\p{L}+|vyčist\p{L}+)$/u;
const BESIDE_VERB =
  /^(?:mi|si|jsem|jsme|jste|bych|nám|vám|mu|jí|taky|tam|ještě|jenom|jen|asi|nový|novou|nové|ten|tu|to)$/u;
/** How people end in the accusative, and women in the nominative. */
const ANIMATE = /(?:[^aeiouyáéíóúůýě]a|[^aeiou]e|ě|ého|ího|ovi|ou|ov[áéy])$/u;

/** `má Koliku`, where `to má Kocman` is somebody. */
const HAD = /[ui]$/u;

/** `potřebuje Tetanovku`, `dostaly Mastitidu`, `hlásí Vakuum` */
export function isWanted(tokens: readonly Token[], at: number): boolean {
  if (ANIMATE.test((tokens[at] as Token).lower)) return false;
  for (let n = at - 1; n >= 0 && at - n <= MOST_BETWEEN + 1; n -= 1) {
    if ((tokens[n + 1] as Token).gap !== GAP.blank) return false;
    const { lower } = tokens[n] as Token;
    if (WANTED.test(lower) || (lower === 'má' && HAD.test((tokens[at] as Token).lower)))
      return true;
    if (!BESIDE_VERB.test(lower)) return false;
  }
  return false;
}

/** `odhlásila Oběd`, `vyměnil Vložku`: no subject of the verb before it, by its ending. */
export function isObject(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token;
  if (lower.endsWith('u')) return true;
  const verb = precedes(tokens, at)?.lower ?? '';
  // píše Přístup odepřen
  if (verb === 'píše' && isNoun(lower)) return true;
  return NOMINATIVE.test(lower) && doneBy(verb) === 'f';
}

/** When something is: these stand before anybody. */
const TIME =
  /^(?:den|dne|dnes|ráno|večer|odpoledne|dopoledne|noc|hodin|minut|týd|měsíc|rok|roku|let|chvíl|pondělí|úterý|střed|čtvrtek|pátek|sobot|neděl|jednou|dvakrát|moment|jméno|jmén|příjmení|prosím|telefon|link|drát)/u;

/** `Spacák Pinguin`, `rám Hemnes`: a noun that is nobody stands right before it and says what it is. */
export function isApposed(tokens: readonly Token[], at: number, senses: Senses): boolean {
  const before = precedes(tokens, at);
  if (!before || before.number || !NOMINATIVE.test((tokens[at] as Token).lower)) return false;
  return isPlainThing(before, senses) && !TIME.test(before.lower);
}

/** `pivo Bernard`, `ze zlatnictví Sofia`: what goods and houses are called like people in the nominative, where nobody does anything. */
export function isOfKind(tokens: readonly Token[], at: number, { firsts, lasts }: Sense): boolean {
  const [before, { lower }] = [precedes(tokens, at), tokens[at] as Token];
  if (!before) return false;
  if (before.lower === 'na' && isTicket(tokens, at - 1)) return true;
  if ((before.marks & MARK.thingNoun) === 0) return false;
  const house = INSIDE.test(precedes(tokens, at - 1)?.lower ?? '');
  if (!house && !isKindNoun(before.lower)) return false;
  const nominative = [...firsts, ...lasts].some(({ lemma }) => lemma === lower);
  return nominative && !actsAfter(tokens, at);
}

const INSIDE = /^(?:v|ve|do|z|ze)$/u;

/** `lístky na Lucii`, `vstupenka na zítra na Kabáty`: who is on the stage is no party of the call. */
function isTicket(tokens: readonly Token[], at: number): boolean {
  for (let n = at - 1; n >= 0 && at - n <= MOST_BETWEEN + 1; n -= 1) {
    if ((tokens[n + 1] as Token).gap !== GAP.blank) return false;
    if (/^(?:lístk|lístek|vstupen|koncert|představen)/u.test((tokens[n] as Token).lower))
      return true;
  }
  return false;
}

/** Said of people as well as of things. */
const OF_BOTH =
  /^(?:star|mlad|mal|velk|vysok|hodn|nov|dobr|zlat|mil|chud|tlust|hub|drah|vážen|pan|ubohý|zlý|takov|jak|naš|vaš|můj|tvůj|svůj|druh|první|prvn|posled|celý|sám|sam|samotn|nějak|bývalý|býval)/u;

/** `zimní Barumky`, `zelená Mamba`: an adjective in the same case says what kind it is; of people only a few are said so. */
export function isDescribed(tokens: readonly Token[], at: number): boolean {
  const before = precedes(tokens, at);
  if (!before || before.capital || (before.marks & MARK.grammar) !== 0) return false;
  return (
    /[áéíýej]$|ou$|ého$/u.test(before.lower) &&
    isAdjective(before.lower) &&
    !OF_BOTH.test(before.lower)
  );
}

/** `Royal Canin`, `Last Christmas`: what stands behind a capital that is no name is the rest of a title. */
export function isOfTitle(tokens: readonly Token[], at: number): boolean {
  const before = precedes(tokens, at);
  if (!before?.capital || before.number) return false;
  return !before.initial || (before.marks & (MARK.ordinary | MARK.grammar)) === 0;
}
