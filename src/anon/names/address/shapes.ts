import { MARK } from '../marks.ts';
import { GAP, type Token } from '../tokens.ts';
import type { Place } from './places.ts';
import { isWholeAnswer, type Reading } from './reading.ts';
import { STREET_SHAPE } from './words.ts';

/**
 * What villages in no list look like. Of 1,960 listed places of one word the endings below have two thirds; of surnames
 * only those in `-ov` and `-ec` have them, and these are asked for.
 */
const ENDING =
  /(?:.ic|[čšžřcj]an|..[bdklmnprstvzžšč]an)(?:e|í|ích|ím|y|ech|ů)$|..(?:ov|ín|ýn|ec|ště|sko|čí|čky|nky|vky)$|..(?:ově|íně|išti|sku|čkách|nkách|vkách)$/u;
/** `Horní`, `Velká`, `Suchá`: what comes before the name of a village to tell it from another. */
const HEAD =
  /^(?:(?:horn|doln|předn|zadn|prostředn|spodn)(?:í|ím|ího)|(?:velk|mal|nov|star|such|dlouh|bíl|čern|červen|kamenn|česk|moravsk|slezsk|hrub|vysok|nízk|krásn|dobr|svat|zlat|stříbrn|železn|pust|mokr|široká|širok|kostel|křiv|hluch|dubov|lesn|hrad|králov|německ|uhersk|rychl|hluch|jablon|kopčan|vyšn|nižn|dolný|dolná|dolné|horný|horná|horné|veľk|stredn)(?:á|é|ý|ou|ém|ej|ého|om))$/u;
/** Names that many villages have, by themselves or with more: `Lhota u Kamenice`. */
const NOUN =
  /^(?:lhot(?:a|ě|y|u|ou|ka|ce|ky|ku)|újezd(?:u|ě|em|ec|ci|a)?|ves|vsi|vsí|víska|vísce|vísky|lehot(?:a|e|y|u|ka|ke|ky|ku)|hradec|hradci|hradiště|hradišti|kostelec|kostelci|městec|městci|týn(?:ec|ci|ě|a)?|brod(?:u|ě|ek|ku)?|dvor(?:y|ech|ce|cích)|studénka|studénce|teplice|teplicích|bystřice|bystřici|kamenice|kamenici|olešnice|olešnici|rokytnice|rokytnici|lomnice|lomnici|skalice|skalici|poříčí|podolí|záhoří|podhradí|podlesí|hůrka|hůrce|hůrky|hůrku)$/u;
/** Parts of towns that an adjective tells apart. */
const PART = /^(?:předměstí|sídliště|sídlišti|město|městě|města)$/u;
const BY = /^(?:u|nad|pod|na|v|ve|při|za)$/u;
/** Regions, and other places in which nobody has a number. */
export const REGION =
  /^(?:čech(?:y|ách|ám)|morav[aěuy]|slezsk[ouau]|slovensk[oua]|evrop[aěuy]|vysočin[aěuy]|šumav[aěuy]|americe|rusk[oua]|německ[oua]|rakousk[oua]|polsk[oua]|maďarsk[oua])$/u;

/** A place in no list that by its form is one, from token `at` on: `Rudňov`, `Dolní Kaliště`, `Lhota pod Dubem`; null for anything else. */
export function shapedPlace(look: Reading, at: number): Place | null {
  const { tokens, taken, brand } = look;
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  if (!(isName(token) || look.caseless) || taken(at) || REGION.test(token.lower)) return null;
  if (look.caseless) return headedAnswer(look, at);
  const headed =
    HEAD.test(token.lower) && next !== undefined && isName(next) && next.gap === GAP.blank;
  const first = headed ? at + 1 : at;
  const name = tokens[first] as Token;
  if (headed && look.somebody(name)) return null;
  if (taken(first) || brand(name) || (!headed && !isAlone(look, at))) return null;
  const last = near(tokens, first) ?? first;
  return { last, name: written(tokens, at, last) };
}

/** `dolní kaliště`, `choceňské předměstí` as the whole answer to a question for a place, where nothing has a capital. */
function headedAnswer(look: Reading, at: number): Place | null {
  const { tokens, taken } = look;
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  if (!next || next.number || next.gap !== GAP.blank || taken(at + 1)) return null;
  const suburb = PART.test(next.lower) && /(?:sk|ck)(?:é|ém|ého)$/u.test(token.lower);
  if (!suburb && !HEAD.test(token.lower)) return null;
  if ((next.marks & MARK.ordinary) !== 0 && !suburb && !NOUN.test(next.lower)) return null;
  if (!isWholeAnswer(look, at, at + 1)) return null;
  return { last: at + 1, name: written(tokens, at, at + 1) };
}

/** One word: a noun of villages, or an ending of theirs on a word that is nothing else. */
function isAlone({ tokens, somebody, surname }: Reading, at: number): boolean {
  const token = tokens[at] as Token;
  if (NOUN.test(token.lower)) return true;
  if ((token.marks & (MARK.ordinary | MARK.grammar)) !== 0 || token.lower.length < 5) return false;
  return ENDING.test(token.lower) && !somebody(token) && !surname(token);
}

/** Over `nad Sázavou`, `u Kolína` behind a name that ends at `last`; null where nothing such follows. */
function near(tokens: readonly Token[], last: number): number | null {
  const [by, name] = [tokens[last + 1], tokens[last + 2]];
  if (!by || !name || !BY.test(by.lower) || by.capital || !isName(name)) return null;
  // v Letovicích na Pražské
  if (/^(?:na|ve?|za)$/u.test(by.lower) && STREET_SHAPE.test(name.lower)) return null;
  return by.gap === GAP.blank && name.gap === GAP.blank ? last + 2 : null;
}

const isName = ({ capital, number, shout, tie }: Token): boolean =>
  capital && !number && !shout && tie !== '-';

const written = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last + 1)
    .map(({ lower }) => lower)
    .join(' ');

/** `Týna nad Bečvou`: a place in no list by its river. */
export function placeByRiver(tokens: readonly Token[], at: number): Place | null {
  const by = tokens[at + 1];
  if (!by || !/^(?:nad|pod)$/u.test(by.lower) || !isName(tokens[at] as Token)) return null;
  const last = near(tokens, at);
  return last === null ? null : { last, name: written(tokens, at, last) };
}
