import { MORE_ADJECTIVES, MORE_NOUNS, MORE_VERBS, SPOKEN_WORDS } from './lists/everyday-words.ts';
import { ADJECTIVES, NOUN_FORMS, NOUNS, VERBS, WORDS } from './lists/ordinary-words.ts';
import { SLOVAK_NOUNS, SLOVAK_WORDS } from './lists/slovak-words.ts';

const setOf = (text: string): Set<string> => new Set(text.trim().split(/\s+/));

const OF_ADJECTIVES = setOf(
  'ý á é í ého ému ém ým ou ých ými ýho ýmu ej ejch ejma ě e o a u y ý ího ímu ím ích ími ější ejší ějšího ejšího ějším ejším ější ěji eji ší šího ším ně ost osti ostí ostmi ěji í ým ech ou i',
);
const OF_NOUNS = setOf(
  'a u e ě i y o í em ou ovi ové ů ům ech ich ích ách ám ami emi ím mi ata at etem en ní ího ové ovou ama ma ima ení ání et e ové ovna ovny',
).add('');
const OF_VERBS = setOf(
  'm š t l la li lo ly me te ti u i í e ím íš íme íte ám áš á áme áte ají ejí ím il ila ili ilo ily al ala ali alo aly el ela eli elo ely ěl ěla ěli ělo ěly nul nula nuli nulo nu neš ne neme nete nou nout ' +
    'uju uji uješ uje ujeme ujete ují ujou ej ejte ejme ete ěte eme íc it at ět ít át out ovat oval ovala ovali ovalo ován ována ováno ování án ána áno áni en ena eno eny eni ěn ěna ěno ěny ení ání ění utí uje ujte uj nutí ' +
    'lý lá lé ý á é mě l eš ěš aj eme ejou aný aná ané aného anému aným aných anými anou aní ený ená ené eného enému eným ených enými enou ení ěný ěná ěné ěného ěnému ěným ěných ěnou utý utá uté utého utým utých utou',
).add('');
/** What changes a verb's meaning: `při-vezl`, `od-vezl`. */
const PREFIX =
  /^(?:na|nade|do|za|po|pode?|před|pře|při|pro|od|ode|ob|o|roz|roze|u|vy?|ve|vz|s|se|z|ze)(?=.{4})/u;
/** Endings behind a prefixed stem that no name has: one letter is too little. */
const OF_PREFIXED = new Set([...OF_VERBS].filter((ending) => ending.length > 1 && ending !== 'em'));

/** Endings of words that no form of a name has. */
const NEVER_A_NAME =
  /(?:uju|uji|uješ|uje|ujem|ujme|ujeme|ujete|ujou|ujte|ovat|oval[aio]?|ování|ováním|ost|ostí|ostech|ostmi|nout|ejte|ejme|ěte|ěji|ější|ejší|ujícího|ující|ismus|lost|telný|telná|telně|itelně|ovaný|ovaná|ované|ovaného|aci|ace|ací|acích|acím|ologie|ovatel|ovač|metr|graf|ství|stvím|ctví|telstvo|kráte?|krát|ního|nímu|ních|ními|oucí|ící|ání|áním|ění|ením|ně|hle|pak|koli|koliv|náct|desát)$/u;

let words: ReadonlySet<string> | null = null;
let nouns: ReadonlySet<string> | null = null;
let stems: ReadonlyMap<string, readonly ReadonlySet<string>[]> | null = null;
const LONGEST_ENDING = 7;

function load(): void {
  words = setOf(WORDS + SPOKEN_WORDS + SLOVAK_WORDS);
  nouns = setOf(NOUN_FORMS + SLOVAK_NOUNS);
  const map = new Map<string, ReadonlySet<string>[]>();
  const add = (text: string, endings: ReadonlySet<string>) => {
    for (const stem of setOf(text)) {
      const list = map.get(stem);
      if (list) list.push(endings);
      else map.set(stem, [endings]);
    }
  };
  add(ADJECTIVES + MORE_ADJECTIVES, OF_ADJECTIVES);
  add(NOUNS + MORE_NOUNS, OF_NOUNS);
  add(VERBS + MORE_VERBS, OF_VERBS);
  stems = map;
}

/** words of a call repeat, those of a year's calls must not pile up */
const MOST_KEPT = 50_000;
const judged = new Map<string, boolean>();

/** A word of ordinary Czech, in lower case: known by stem and ending, with `ne-` and `nej-` as well. */
export function isOrdinary(word: string): boolean {
  const kept = judged.get(word);
  if (kept !== undefined) return kept;
  if (!words) load();
  const ordinary =
    known(word) || (word.startsWith('ne') && known(word.slice(word.startsWith('nej') ? 3 : 2)));
  if (judged.size >= MOST_KEPT) judged.clear();
  judged.set(word, ordinary);
  return ordinary;
}

function known(word: string): boolean {
  if (words?.has(word) || nouns?.has(word) || hasStem(word, () => true)) return true;
  return isPrefixed(word) || isSoftened(word);
}

/** Before some endings a noun's last consonant is another: `peněženka, peněžence`, `kubík, kubících`. */
const SOFTENED: readonly (readonly [RegExp, string])[] = [
  [/c(?:e|ích)$/u, 'k'],
  [/z(?:e|ích)$/u, 'h'],
  [/š(?:e|ích)$/u, 'ch'],
  [/ře$/u, 'r'],
];

const isSoftened = (word: string): boolean =>
  SOFTENED.some(([ending, hard]) => {
    const stem = word.replace(ending, hard);
    return stem !== word && stems?.get(stem)?.includes(OF_NOUNS) === true;
  });

/** A verb behind a prefix, in a form that nobody's name has. */
function isPrefixed(word: string): boolean {
  const rest = word.replace(PREFIX, '');
  if (rest === word) return false;
  if (rest.endsWith('l') && stems?.get(rest)?.includes(OF_VERBS)) return true;
  for (let cut = rest.length - 2; cut >= 3 && rest.length - cut <= LONGEST_ENDING; cut -= 1) {
    if (!OF_PREFIXED.has(rest.slice(cut))) continue;
    if (stems?.get(rest.slice(0, cut))?.includes(OF_VERBS)) return true;
  }
  return false;
}

function hasStem(word: string, wanted: (endings: ReadonlySet<string>) => boolean): boolean {
  for (let cut = word.length; cut >= 2 && word.length - cut <= LONGEST_ENDING; cut -= 1) {
    const classes = stems?.get(word.slice(0, cut));
    if (classes?.some((endings) => wanted(endings) && endings.has(word.slice(cut)))) return true;
  }
  return false;
}

/** A word of the grammar rather than of the dictionary: a pronoun, a particle, a form of `být`. */
export function isFunctionWord(word: string): boolean {
  if (!words) load();
  return words?.has(word) === true;
}

/** An adjective of ordinary Czech, in lower case. */
export function isAdjective(word: string): boolean {
  if (!stems) load();
  return hasStem(word, (endings) => endings === OF_ADJECTIVES);
}

/** A noun of ordinary Czech, in lower case. */
export function isNoun(word: string): boolean {
  if (!stems) load();
  return nouns?.has(word) === true || hasStem(word, (endings) => endings === OF_NOUNS);
}

/** A word that by its ending is no form of a name, though nobody has listed it. */
export function cannotBeName(word: string): boolean {
  return NEVER_A_NAME.test(word);
}
