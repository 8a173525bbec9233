import { vocabulary } from './vocabulary.ts';

/** Endings of words that no form of a name has. */
const NEVER_A_NAME =
  /(?:uju|uji|uješ|uje|ujem|ujme|ujeme|ujete|ujou|ujte|ovat|oval[aio]?|ování|ováním|ost|ostí|ostech|ostmi|nout|ejte|ejme|ěte|ěji|ější|ejší|ujícího|ující|ismus|lost|telný|telná|telně|itelně|ovaný|ovaná|ované|ovaného|aci|ace|ací|acích|acím|ologie|ovatel|ovač|metr|graf|ství|stvím|ctví|telstvo|kráte?|krát|ního|nímu|ních|ními|oucí|ící|ání|áním|ění|ením|ně|hle|pak|koli|koliv|náct|desát)$/u;

/** A word of ordinary Czech, in lower case: known by stem and ending, with `ne-` and `nej-` as well. */
export const isOrdinary = (word: string): boolean => vocabulary().has(word);

/** A word of the grammar rather than of the dictionary: a pronoun, a particle, a form of `být`. */
export const isFunctionWord = (word: string): boolean => vocabulary().words.has(word);

/** An adjective of ordinary Czech, in lower case. */
export const isAdjective = (word: string): boolean => vocabulary().isAdjective(word);

/** A noun of ordinary Czech, in lower case. */
export const isNoun = (word: string): boolean => vocabulary().isNoun(word);

/** A word that by its ending is no form of a name, though nobody has listed it. */
export const cannotBeName = (word: string): boolean => NEVER_A_NAME.test(word);
