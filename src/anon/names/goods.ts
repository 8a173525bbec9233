import { MARK } from './marks.ts';
import { isNoun } from './ordinary.ts';
import { precedes } from './subjects.ts';
import { GAP, type Token } from './tokens.ts';

/** How much what stands around a word says that it is goods, a work or a place on the way, and nobody. */
export const GOODS = { no: 0, likely: 1, certain: 2 } as const;
export type Goods = (typeof GOODS)[keyof typeof GOODS];

/** Words between a verb and what one wants. */
const MOST_BETWEEN = 3;
const BETWEEN =
  /^(?:mi|si|jsem|jsme|jste|bych|bychom|nám|vám|mu|jí|taky|také|tam|ještě|jenom|jen|asi|třeba|nějak(?:ý|ou|é|ého)|nov(?:ý|ou|é|ého|ý)|ten|to|tu|toho|u|nás|vás|i|v|na|lednu|únoru|březnu|dubnu|květnu|červnu|červenci|srpnu|září|říjnu|listopadu|prosinci|pátek|sobotu|neděli)$/u;

/** What nobody does with people: one sells, looks for, plays, eats and takes things. */
const TRADED =
  /^(?:ne)?(?:vedete|vedeme|shán(?:ím|íme|ěla?|ěli)|(?:vy)?prodá(?:vá|váte|váme|vají|vali?)|nabízí(?:te|me)?|vyrábí(?:te|me)?|doporuč(?:uju|uji|ujete|ujeme|ila?)|objedn(?:at|ala?|áme|ám|áte)|koupi(?:t|la?|li)|kup(?:ovala?|uju|uji)|hraj(?:ete|eme|ou)|promít(?:áte|áme|ají)|(?:do)?čet?(?:la?|tu|tla)|žer(?:e|ou)|jí|pij(?:e|u|eme)|užív(?:á|ám|áte|ala?)|použív(?:á|ám|áte|ala?)|nainstal(?:ovat|ovala?|uju)|stáh(?:nout|la?|ni)|namíchal[ai]?|pěstuj(?:u|i|eme|ete)|jezdím|řídím|zasadi(?:t|la?))$/u;
/** What one does with things more often than with people. */
const WANTED =
  /^(?:ne)?(?:má(?:te|me|m)|dá(?:te|me|m)|dej(?:te)?|dal[ai]?|vez(?:mu|mete|meme|měte)|vzala?|ber(?:u|eme|ete)|brala?|chc(?:i|e|eme|ete)|chtěl[ai]?|potřebuj(?:u|i|eme|ete)|vybral[ai]?|přid(?:áme|at|ejte)|děl(?:áte|áme)|uděl(?:áte|áme)|doš(?:el|la|ly|lo)|čekáme|existuje|znáte|chválila?)$/u;

/** Said of what lies on a shelf or is shown: `skladem`, `v akci`. */
const STOCKED =
  /^(?:skladem|vyprodan[ýáéoa]?|vyprodán[ao]?|objednávku|předpis|dostání|nabídce|akci|slevě|vyřazen[ýáéoa]?)$/u;
const STOCK_REACH = 5;
/** `třikrát Kozla` */
const TIMES =
  /^(?:jednou|jedenkrát|.{2,}krát|dvojitou|dvojité|půl|sklenici|láhev|lahev|kilo|deku|balení|krabičku|tubu|kusů)$/u;
/** How one comes somewhere: what stands behind is a stop, a station, a street. */
const RIDDEN =
  /^(?:tramvaj|autobus|metr[aeou]|trolejbus|linka|spoj|výluk[auy]|zastavuje|staví|nestaví|vystup(?:te|ujete|it|uju)?|přestup(?:te|ujete|it|uju)?|nastup(?:te|ujete|it)?|dostanu|dostanete|áčkem|béčkem|céčkem|tramvají|autobusem|metrem)$/u;
const TO_PLACE = /^(?:na|z|ze|do|přes|u)$/u;
const RIDE_REACH = 7;

/** `rychlík Petr Vok`, `opera Evžen Oněgin`: works and trains are called after people, by both names. */
const WORK =
  /^(?:rychlík|expres|vlak|film|seriál|román|oper[auy]|operet[auy]|balet|muzikál|inscenac[ei]|představení|skladb[auy]|odrůd[auy]|růž[ei]|koktejl|parník|loď)$/u;

export const isWork = (tokens: readonly Token[], at: number): boolean =>
  WORK.test(precedes(tokens, at)?.lower ?? '');

/** What stands around token `at` within its sentence. */
export function goodsAt(tokens: readonly Token[], at: number): Goods {
  const bought = boughtBy(tokens, at);
  if (bought === GOODS.certain || isStocked(tokens, at) || isStop(tokens, at)) return GOODS.certain;
  if (bought === GOODS.likely || isCounted(tokens, at) || isFronted(tokens, at))
    return GOODS.likely;
  return heads(tokens, at) ? GOODS.likely : GOODS.no;
}

/** `vedete Acanu`, `máte ještě Rubín` */
function boughtBy(tokens: readonly Token[], at: number): Goods {
  for (let n = at - 1; n >= 0 && at - n <= MOST_BETWEEN + 1; n -= 1) {
    if ((tokens[n + 1] as Token).gap !== GAP.blank) return GOODS.no;
    const { lower } = tokens[n] as Token;
    if (TRADED.test(lower)) return GOODS.certain;
    if (WANTED.test(lower)) return GOODS.likely;
    if (!BETWEEN.test(lower)) return GOODS.no;
  }
  return GOODS.no;
}

/** `Ferda je skladem`, `Foresto máme v akci` */
function isStocked(tokens: readonly Token[], at: number): boolean {
  for (let n = at + 1; n < tokens.length && n - at <= STOCK_REACH; n += 1) {
    const { gap, lower } = tokens[n] as Token;
    if (gap > GAP.blank) return false;
    if (STOCKED.test(lower)) return true;
  }
  return false;
}

/** `tramvají na Palmovku`, `vystupte na Floře` */
function isStop(tokens: readonly Token[], at: number): boolean {
  if (!TO_PLACE.test(precedes(tokens, at)?.lower ?? '')) return false;
  for (let n = at - 2; n >= 0 && at - n <= RIDE_REACH; n -= 1) {
    if ((tokens[n + 1] as Token).gap > GAP.comma) return false;
    if (RIDDEN.test((tokens[n] as Token).lower)) return true;
  }
  return false;
}

/** `třikrát Kozla` */
const isCounted = (tokens: readonly Token[], at: number): boolean =>
  TIMES.test(precedes(tokens, at)?.lower ?? '');

/** `Pavlovu máme`, `Cyrana bych bral` */
function isFronted(tokens: readonly Token[], at: number): boolean {
  for (let n = at + 1; n < tokens.length && n - at <= 2; n += 1) {
    const { gap, lower } = tokens[n] as Token;
    if (gap > GAP.blank) return false;
    if (WANTED.test(lower) || TRADED.test(lower)) return true;
  }
  return false;
}

/** `Felix kapsičky`: what it is stands behind its name. */
function heads(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || next.capital || next.number || next.gap !== GAP.blank) return false;
  if ((next.marks & (MARK.grammar | MARK.personNoun | MARK.telephone)) !== 0) return false;
  return (next.marks & MARK.ordinary) !== 0 && isNoun(next.lower);
}
