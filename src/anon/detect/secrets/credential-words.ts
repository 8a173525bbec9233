import { isAdjective, isFunctionWord, isNoun, isOrdinary } from '../../names/ordinary.ts';

/** Between the announcement of a value and the value, in folded letters. */
const LINK =
  /^(?:je|jsou|bylo|byl|byla|bude|budou|zni|znelo|zustava|mam|mame|mate|ma|jsem|sem|jsme|si|to|tam|tak|no|ja|my|ho|teda|tedy|takze|treba|prosim|ano|jo|ne|nastavil[a]?|dal[a]?|davam|davame|dej(?:te)?|nov[ey]|nova|star[ey]|moje|vase|nase|docasne|puvodni|k|do|na|od|u|pro|z|ze|v|nej|nemu|ehm|hm|a|ale|malym|velkym|zadej[a-z]*|zada(?:l|la|vam|val|vala)|(?:na)?pis[a-z]*|psal[a]?|vid[ií]m|vidime|evidujeme|vedu|vedeme|svit[i]|ukazuje|stoji|napsal[a]?|nastavi[a-z]*|dame?|vam|mu|ji|jim|mi|ted|nam|by|mel[oaiy]?|byt|bejt|furt|porad|vzdycky|asi|mozna|nejspis|zkus(?:te|im|il|ila)?|rekneme|nebo|jako|pod|jmenem|wifi|wi|fi|siti|sit|routeru|uctu|systemu|nalepce|papire|papirku|tom|te|mysli[mt]|myslel[a]?|ze|tusim|snad|prej|pry|neco|to|bych)$/;
/** says that a value follows */
const COPULA = /^(?:je|bude|bylo|byl|zni|znelo|zustava|byt|bejt)$/;
const TRIES =
  /^(?:zkus(?:te|im|il|ila|me)?|zada(?:l|la|vam|val|vala|m)|zadej(?:te)?|napsal[a]?|napis(?:te)?|dam|dame|dej(?:te)?|treba|nebo|mozna|tipuju|tipnu|rekneme|pisu|davam|zadavam|tukam|vyplnuj[iu])$/;
/** Such an answer, or such a sentence, holds no value. */
const NO_VALUE =
  /^(?:ne|nevim|nevi|nemam|neznam|nikdy|nepamatuj[a-z]*|pamatuj[a-z]*|zapomn[a-z]+|zadn[a-z]+|jak[aey]?|ktere|moment|pockejte|pockej|chvil[a-z]+|vterin[a-z]+|dobre|dobry|spatne|spravne|jasne|stejn[a-z]+|porad|zmenil[a]?|zmen[a-z]*|menil[a]?|prosim|dekuj[iu]|aspon|alespon|minimalne|nejmene|nejvic[e]?|diky|co|proc|kde|ted|hned|uz|jeste|asi|mozna|jasny|jiste|urcite|ano|jo|jj|nechci|nereknu|nejde|nejdou|nefunguje|psal[a]?|vid[ií]m|vidime|evidujeme|vedu|vedeme|svit[i]|ukazuje|stoji|posl[a-z]+|vsechno|nic|to|tohle|tady|tak|no|hesl[a-z]*|jmen[a-z]+|login[a-z]*|pin|kod[a-z]*|udaj[a-z]*|cisl[a-z]*|datum|rok|slov[oa]|znak[a-z]*|pismen[a-z]*|potreba|problem[a-z]*|pravda|konec|otazk[a-z]*|mail[a-z]*|email[a-z]*|napsan[a-z]*|ulozen[a-z]*|schovan[a-z]*|mus(?:i|el|it)[a-z]*|mel[aoi]?|muz(?:e|u|eme|ete|es)|bez|jinak|jin(?:[aeouy]|ych|eho|emu|ym|ymi|am|de|ud)|vypad[a-z]*|rozum[a-z]*|slys[a-z]*|souhlas[a-z]*|nesouhlas[a-z]*|hotovo|nula|plat(?:i|il|it|n)[a-z]*|funguj[a-z]*|chyb[a-z]*)$/;
/** who logs in, not under which name */
const ROLE =
  /^(?:administrator[a-z]*|host[a-z]{0,2}|uzivatel[a-z]*|firm[a-z]+|klient[a-z]*|zamestnan[a-z]+|ucitel[a-z]*|rodic[a-z]*|student[a-z]*|spravc[a-z]+|root|nov[a-z]+)$/;
/** of verbs, adjectives and adverbs that nobody listed */
const NO_NOUN =
  /(?:[nltkchrvz][ýéáí]|ej|ší|cí|[nltv]ne|no|to|l[aoiy]|íš|eš|ím|ám|eme|ete|íte|áte|ují|uje|uju|jte|at|it|ět|et|out|ně|ky)$/u;
/** said while somebody thinks, before an answer */
const WAITS =
  /^(?:pockej(?:te)?|moment|momentik|chvil[a-z]+|jezis[a-z]*|jezkov[a-z]*|pardon|hm+|jejda|aha|haha|vteri[a-z]+|nevim|myslim|teda|tedy|vite|hele|jej|ach)$/;
/** said between letters and digits that are dictated one by one */
const DICTATES =
  /^(?:jo|ano|no|ne|takze|tak|pak|potom|dal|dalsi|je|to|mam|nakonec|celkem|celej|zacina|nejdriv|prvni|jako|dobre|piste|pis|moment|hm+|ehm|jeste|jednou|znovu|znova|teda|pardon|presne|mezera|a|i|dvojit[a-z]*)$/;
/** said of the letters of a value, before it or behind */
const MODIFIER =
  /^(?:mal[yea]m?[ai]?|velk[yea]m?|malymi|velkymi|bez|hack[au]|hacku|hacky|car[ek][kaey]*|carek|diakritik[yu]|dohromady|vsechno|vse|cel[yea]|cislem|cislice|cislici|cislicemi|slovem|slovy|pismen[a-z]*|jedn(?:o|im)|zacatku|zacatek|mezer[ay]?|prvni|krat(?:ke|kym)|rok|letopocet|mekk[ey]m?|tvrd[ey]m?|obycejn[a-z]+)$/;
/** joins pieces of a value */
const JOINT = /^(?:a|pak|potom|za|tim|nim|jeste|s|k|tomu|na|konci|konec|plus|hned|teda|tedy|jako)$/;

export const isLink = (folded: string): boolean => LINK.test(folded);
export const isCopula = (folded: string): boolean => COPULA.test(folded);
export const isTry = (folded: string): boolean => TRIES.test(folded);
export const isModifier = (folded: string): boolean => MODIFIER.test(folded);
export const isJoint = (folded: string): boolean => JOINT.test(folded);
export const isDictating = (folded: string): boolean => DICTATES.test(folded);
export const isWait = (folded: string): boolean => WAITS.test(folded);
export const isRole = (folded: string): boolean => ROLE.test(folded);

/** A word of talk, which no value is. */
export const isTalk = (folded: string, lower: string): boolean =>
  NO_VALUE.test(folded) || isFunctionWord(lower);

/** Whether a word in lower case may be a value by itself: a noun, or a word of no language. */
export const isNounLike = (lower: string): boolean =>
  isNoun(lower) || (!isAdjective(lower) && !NO_NOUN.test(lower));

/** A noun of the dictionary, or a word of no language. */
export const isSureNoun = (lower: string): boolean => isNoun(lower) || isStrange(lower);

/** Stands before a noun. */
export const isAdjectival = (lower: string): boolean =>
  isAdjective(lower) || /(?:[ýéá]|ej|ová)$/u.test(lower);

/** A word that no list knows, and that has the ending of no verb: `podhuri`. */
export const isStrange = (lower: string): boolean => !isOrdinary(lower) && !NO_NOUN.test(lower);
