import { lastSentence } from '../last-sentence.ts';

/**
 * Passwords and user names that are words: whoever hears them can be somebody else. Codes of digits are read
 * in `access-codes.ts`.
 */
export interface Kind {
  readonly type: 'SECRET' | 'USERNAME';
  /** what announces it, on folded text */
  readonly cue: RegExp;
  /** a question for it at the end of what the other one said: the answer is nothing but it */
  readonly question: RegExp;
  /** the same where the sentence goes on: `heslo k wifi, abych …` */
  readonly request?: RegExp;
}

/** Between the word and the question mark: whose, of what, but no verb of another question. */
const OF_WHAT =
  '(?:[,\\s]+(?!je\\b|jste\\b|se\\b|funguj|plat|men|zmen)[a-z]+){0,6}(?:,?\\s(?:ktere|co)\\b[^?.]{0,40})?';

/** A word that was agreed on. */
const WORD =
  '(?:kontroln|overovac|bezpecnostn|tajn|smluven)[a-z]{1,3}\\s(?:slov|odpoved|fraz)[a-z]{0,4}';
/** … or is asked by a question that was */
const SECURITY = '(?:kontroln|bezpecnostn|overovac)[a-z]{1,3}\\sotazk[a-z]{1,3}';
/** asks for what is named behind it */
const ASKS =
  '(?<![a-z])(?:jak[eya]|ktere|potrebuj[a-z]*|potreboval[a-z]*|reknete|rekni|rekl[ai]?|nadiktuj[a-z]*|nadiktoval[a-z]*|sdel[a-z]*|povez[a-z]*|napiste|muzete|znate|poprosim|poprosil[a-z]*|prosim|dejte|mate)(?![a-z])';
/** what else is done with it, or said of it */
const NO_ASKING =
  '(?<![a-z])(?:zmen|zapom|posl|posil|blok|reset|obnov|vypr|muset|musi|mela|melo|nefung|nesed|spatn|funguj|plat|aspon|alespon|nejmene)';
/** asks what it is changed to: `na co to změníme?` */
export const CHANGED =
  /(?<![a-z])na\s(?:co|jak[eoy]+)\s(?:[a-z]+\s){0,3}(?:zmen|nastav|da[mt]|predel|chcete|chtel)[a-z]*(?:\s[a-z]+){0,2}\s?[?.]?\s*$/;
/** asks for what was spoken of, without the word: `a jaké tam píšete?` */
export const ENTERED =
  /(?<![a-z])(?:jak[eo]|ktere|co)\s(?:(?:tam|si|to|ted|teda|tedy|presne|vy|ste|jste)\s){0,4}(?:pis|zadav|zadal|zkous|zkus|dav|pouziv|mate|tuk|vypln)[a-z]*(?:\s[a-z]+){0,2}\s?[?.]?\s*$/;

/** said of the one that was spoken of, without the word: `výchozí je`, `resetuju ho na`, `mělo by to být` */
export const ELIDED =
  /(?<![a-z])(?:(?:vychozi|nov[ey]|docasn[ey]|puvodni|star[ey]|tovarni|hlavni|spravne|dnesni|posledni|moje)\s(?:je|bude|bylo|zni|mam)(?:\s(?:ted|asi|prej|pry|tusim|myslim))?|(?:zmen|predel|prenastav|resetu|prepis)[a-z]*\s(?:(?:si|to|ho|je|vam|ji|heslo|slovo|treba|teda|tedy|rovnou)\s){0,3}na(?:\streba)?|zmenit[?,\s]{1,3}na|mel[oa]?\sby\s(?:to\s)?(?:byt|bejt)|(?:dejte|dame|dam|zvolim|zvolte|pouzij[a-z]*)\s(?:(?:si|tam|to|mi|teda|tedy)\s){0,3}treba)(?![a-z])/g;
/** said between a value and the right one: `borůvka, teda brusinka` */
export const CORRECTION =
  /^[\s,.…]{0,4}(?:teda|tedy|vlastne|pardon|ne|nebo|respektive|totiz|mozna|pockejte)(?:[\s,.]{1,3}(?:teda|tedy|ne|pardon|vlastne|spis|to|je|asi|mozna|i|jeste))*[\s,]{1,3}/;
/** it is only spoken of: `zapomněl jsem heslo.` */
const STATES =
  /(?<![a-z])(?:zapomn|zapomen|nesprav|spatn|neplatn|nezna|nemam|nevi|zmen|nejde|neber|nefung|vyprs)[a-z]*\s(?:[a-z]+\s){0,3}(?:hesl|login)[a-z]*[^?]{0,80}$/;

/** Whether what was said asks for a value. */
export const asksFor = ({ question, request }: Kind, flat: string): boolean =>
  (question.test(flat) && !STATES.test(flat.slice(-160))) || request?.test(flat) === true;

/** a value was no good, or another one is asked for */
const REFUSES =
  /(?<![a-z])(?:bohuzel|nesed|nesouhlas|neodpovid|ne(?=\s?[,.]|\s(?:to|tohle|zkus))|neni|nemam|nevid|spatn|nesprav|chybn|pokus|jeste\s(?:jed|neco)|znov|jin[eay]|dals|zkus|neber|neprosl|nepust|neproch)/;

/** Whether another value may follow: the last of it refuses one, or asks for another, and for nothing else. */
export function isRefusal(flat: string): boolean {
  const end = flat.slice(-160);
  const last = lastSentence(end);
  return REFUSES.test(last.includes('?') ? last : end);
}

export const PASSWORD: Kind = {
  type: 'SECRET',
  cue: new RegExp(`(?<![a-z0-9])(?:hesl(?:o|a|u|em)|heslicko|password|${WORD})(?![a-z])`, 'g'),
  question: new RegExp(
    `(?<![a-z])(?:hesl(?:o|em)|heslicko|kontrolni otazk[ay]|odpoved na [a-z]+ otazku|${WORD})${OF_WHAT}\\s?[?:.]?\\s*$`,
  ),
  request: new RegExp(
    `(?<![a-z])(?:${SECURITY}|slovick[oa]|(?:druh|tret|dals|jin)[a-z]{1,2}\\sotazk[ay])(?![a-z])[^?]{0,80}[?.]\\s*$|` +
      `${ASKS}[^.?!]{0,60}(?<![a-z])(?:hesl(?:o|em)|heslicko|${WORD})(?![a-z])(?![^.?!]{0,120}${NO_ASKING})[^.?!]{0,120}[.?!]?\\s*$`,
  ),
};
export const USER: Kind = {
  type: 'USERNAME',
  cue: /(?<![a-z0-9])(?:(?:uzivatelsk|prihlasovac)[a-z]+\s(?:jmen[a-z]+|udaj[a-z]*)|login[a-z]{0,3}|username|prezdivk[a-z]|nick(?:name)?|uzivatel(?:e|em)?|(?:prihlas[a-z]*|hlas(?:im|ite|it)(?=\sse)|loguj[a-z]*|zalogov[a-z]*)(?:\s(?:se|jsem|sem|tam|do\s[a-z]+)){0,3}\s(?:jako|pod(?:\sjmenem)?)|jmeno(?=(?:\sje)?\s[a-z0-9._]+[,\s]{1,2}(?:a\s)?heslo|\s(?:je|mam|mame|mate)\s[a-z]{1,16}[0-9._-][a-z0-9]))(?![a-z])/g,
  question: new RegExp(
    `(?<![a-z])(?:(?:uzivatelsk|prihlasovac)[a-z]+\\sjmen[a-z]+|login|prezdivk[ua]|nick(?:name)?|(?:jakym\\s(?:uzivatel|login)[a-z]*|jakym\\s(?:uzivatelsk[a-z]+\\s)?jmenem)(?:\\s(?:jste|ste|se|tam|vas|u|do|na|k|prihlas[a-z]+|hlas[a-z]+|registr[a-z]+|veden[a-z]*|ucet|uctu|portal[a-z]*|aplikac[a-z]*|nas)){0,7}|jmeno\\sje\\s(?:[a-z]+\\s)?[a-z0-9._]+|(?:pod|jako)\\s(?:cim|kdo|kym|koho|jakym)[a-z\\s]{0,16}\\s(?:pri)?(?:hlas|loguj)[a-z]+)${OF_WHAT}\\s?[?:.]?(?:\\s[a-z0-9._-]+\\?)?\\s*$`,
  ),
};

export const KINDS: readonly Kind[] = [PASSWORD, USER];
