import { fold } from '../spoken/lexicon.ts';
import { type Stream, saidBefore, turnAt, turnIndexAt } from './stream.ts';

/** What the words before a number announce; `OTHER`: a number that is nobody's (an order, a price, a model). */
export type CueKind =
  | 'PHONE'
  | 'BIRTH_NUMBER'
  | 'DATE_OF_BIRTH'
  | 'ACCOUNT'
  | 'IBAN'
  | 'CARD'
  | 'CARD_CODE'
  | 'CARD_EXPIRY'
  | 'ICO'
  | 'DIC'
  | 'PLATE'
  | 'CUSTOMER_ID'
  | 'POSTCODE'
  | 'EMAIL'
  | 'IP'
  | 'SECRET'
  | 'NUMBER'
  | 'OTHER';

export interface Cue {
  readonly kind: CueKind;
  /** "the last digits of" */
  readonly last: boolean;
}

/** How far back a cue may begin, in characters. */
const REACH = 96;
/** Characters between the end of the cue and the number. */
const FARTHEST = 44;

const W = '[a-z]*';
const NUMBER = 'cisl[a-z]{0,4}|c\\.';
const LINK = '(?:\\s(?:je|ma|mela|s|na|tedy|to|vase|moje|te|ta|tve|k|pro))?[\\s:]{1,3}';
const OWN = `(?:zakaznic|klientsk|smluvn|partnersk|uzivatelsk|osobni|pojistn|clensk|vernostni|zamestnaneck|studijni|prihlasovaci|registracni)${W}`;
const OWNED = `(?:smlouv|zakazni|klient|elektromer|plynomer|vodomer|odberne|odbernym|pojist|obcansk|ridicsk|prukaz|pasu|uzivatel|licenc|chorobopis|pacient|pojistenc|clen|vernostni|studen|zamestnan|klic|cestovni|uver|pujck|hypotek|leasing|ucastnik|zadost|spisu|rezervac|letenk|sim|legitimac|permanentk|recept|predplat|imei|cip)${W}`;
const METER = `(?:elektromer|plynomer|vodomer|kalorimetr)${W}`;
const THING = `(?:objednav|zakaz(?:ek|k)|faktur|reklamac|verz|typ|model|chyb|zasah|dodaci|jednac|dokla|uctenk|list|vyrobk|zaruk|zarucn|tiket|incident|pozadav|pripad|hlasen|kotl|kotel|zarizen|serie|dil|pokoj|kancelar|dver|patr)${W}`;

/** All cues, on folded text (lower case, no diacritics); the longer phrase stands before the shorter. */
const PHRASES: readonly (readonly [CueKind, string])[] = [
  ['CUSTOMER_ID', `(?:vyrobni|seriov|evidencni)${W}\\s(?:${NUMBER})\\s${METER}`],
  // where a number is printed, not what it is
  ['NUMBER', `carov${W}\\s(?:kod${W})`],
  [
    'OTHER',
    `${THING}${LINK}(?:${NUMBER})|(?:${NUMBER})\\s(?:te\\s|vasi\\s|moji\\s|ty\\s)?${THING}|` +
      `(?:vyrobni|seriov|evidencni|inventarn|katalogov|objednac|poradov|chybov)${W}\\s(?:${NUMBER}|kod${W})|(?:cislo|cisla)\\sjednaci`,
  ],
  [
    'CUSTOMER_ID',
    `(?:(?:${NUMBER})\\s)?(?:zakaznick|vernostni|clensk)${W}\\skart${W}|zakaznicke(?:ho|mu|m)?|vin|imei|(?:ean|eic)(?:\\skod${W})?|id|var\\.?\\s?symbol${W}|obcansk${W}\\sprukaz${W}|obcank${W}|ridicak${W}|ridicsk${W}\\sprukaz${W}|cestovni${W}\\spas${W}|${OWNED}${LINK}(?:${NUMBER})|rezervacni${W}\\s(?:kod${W}|${NUMBER})|(?:variabiln|specifick|konstantn)${W}(?:\\ssymbol${W})?|varsymbol${W}|${OWN}\\s(?:${NUMBER}|kod${W}|id)|` +
      `(?:${NUMBER}|id|kod${W})\\s(?:me\\s|te\\s|vasi\\s|moji\\s|jeho\\s|naseho\\s|vaseho\\s)?${OWNED}|(?:smlouv|pojistk|elektromer|plynomer|odbern)${W}(?:\\smist${W})?${LINK}(?:${NUMBER})|` +
      `smlouv${W}|odbern${W}\\smist${W}|vs`,
  ],
  ['BIRTH_NUMBER', `rodn[a-z]{0,3}(?:\\s(?:${NUMBER}|cisel))?|rc|er\\sce|ercko|ercka`],
  ['DATE_OF_BIRTH', `dat${W}\\snaroz${W}|naroz${W}|narod(?:i|en)${W}|nar\\.|rocnik${W}`],
  [
    'ACCOUNT',
    `(?:${NUMBER}\\s)?uc(?:et|tu|tem|ty|ctu|te)|bankovni${W}\\sspojeni${W}|predcisl${W}|kod${W}\\sbank${W}`,
  ],
  ['IBAN', 'i-?\\s?ban[a-z]{0,3}|aj-?ban[a-z]{0,3}'],
  [
    'CARD_CODE',
    `cv[vc]2?|(?:tri|posledni)\\s(?:cisla|cislice)\\sze?\\s?zad[a-z]*|ce\\sve\\s(?:ce|ve)|bezpecnostni${W}\\skod${W}|kontrolni${W}\\skod${W}|` +
      `(?:kod${W}|cisl${W})\\s(?:ze?|na)\\s(?:te\\s)?(?:druhe|zadni)\\sstran${W}(?:\\skart${W})?`,
  ],
  ['CARD_EXPIRY', `platnost${W}|expirac${W}|plati\\sdo`],
  [
    'CARD',
    `(?:${NUMBER}\\s)?(?:platebni\\s)?kart(?:a|y|e|u|ou|icka|icky|icku)|kreditk${W}|debetk${W}|kreditni${W}`,
  ],
  ['ICO', 'ic[ok]?|ick[aou]|i\\sce\\s?o|ico[a-z]?'],
  [
    'DIC',
    `dic(?:o|a|u|em|k[aou])?|de\\si\\sce|vat(?:\\sid)?|ic\\sdph|danov${W}\\s(?:identifikacni${W}\\s)?(?:${NUMBER})`,
  ],
  [
    'PLATE',
    `spz(?:tk)?${W}|espezet${W}|es\\spe\\szet|rz|(?:registracni|poznavaci|statni)${W}\\sznack${W}|znack(?:a|u|y|ou)`,
  ],
  ['POSTCODE', `psc|pe\\ses\\sce|(?:postovni${W}\\s)?smerovaci${W}(?:\\s${NUMBER})?`],
  ['EMAIL', `e-?mail${W}|mejl${W}|mail${W}|emil(?:ov${W})?`],
  ['IP', 'ip(?:\\sadres[a-z]{1,3})?|ipcko'],
  [
    'SECRET',
    `pin(?:u|em|y)?(?:\\s?kod${W})?|puk(?:u|em|y)?|hesl(?:o|a|u|e|em)|` +
      `(?:overovac|autorizac|jednoraz|pristup|potvrzovac|odblokovac|vstupn|tajn|sms)${W}\\skod${W}|` +
      `(?:prisel|dosel|prijde|posl|posil|zasl|prect|nadiktuj|diktuj|opis|zadej|rekn)${W}(?:\\s[a-z]{1,9}){0,4}\\skod(?:u|em|y)?(?!\\s(?:chyb|produkt|vyrob|zboz))(?:\\s(?:v\\s|pres\\s)?(?:sms|esemes)${W})?|` +
      `kod(?:u|em|y)?\\s(?:sms|esemes)${W}|kod(?:u|em|y)?\\s(?:z|ze|od|ode|k|ke|do|na)\\s(?:te\\s|toho\\s)?(?:sms|esemes|zprav|mobil|aplikac|branky|bran|dver|vrat|alarm|zamk|schrank|trezor|vchod|garaz|wifi)${W}`,
  ],
  [
    'PHONE',
    `tel(?:efon${W})?|mob(?:il${W})?|(?:za|pro)?vol(?:ej|at|am|al|ejte|ame|ala|ani|bu)${W}|predvolb${W}|prozvon${W}|dovol${W}|kontakt${W}|` +
      `whatsapp${W}|vocap${W}|(?<!\\b(?:v|ve|z|ze)\\s)(?:sms|esemes)${W}|spojeni|link(?:a|u|ou|y)|lince|napis${W}\\sna|ozve${W}\\sna`,
  ],
  [
    'OTHER',
    `objednav${W}|zakaz(?:ka|ky|ku|ce|kou|ek)|faktur${W}|reklamac${W}|(?:vyrobni|seriov|evidencn)${W}|verz${W}|typ(?:u|em|ove${W})?|model${W}|` +
      `chyb${W}|kod(?:u|em)?|cen(?:a|y|u|e|ou)|stoj(?:i|e)|stal[oaiy]?|zaplat${W}|plat(?:il|im|it|ba|by)${W}|castk${W}|dluh${W}|` +
      `rok(?:u|em|y)?|roce|let(?:a|ech)?|odecet|odect${W}|stav(?:u|em)?|elektromer${W}|plynomer${W}|vodomer${W}|paragraf${W}|zakon${W}|` +
      `kapitol${W}|kanal${W}|tlak${W}|teplot${W}|vykon${W}|spotreb${W}|pojisten${W}|rozmer${W}|vyska|sirka|delka|strana|kolem|priblizne|asi|zhruba`,
  ],
  ['NUMBER', 'cisl[a-z]{0,4}|c\\.'],
];

/** the list of things that have numbers and prices speaks only for what stands right behind it */
const FAINT = PHRASES.findLastIndex(([kind]) => kind === 'OTHER');
const NEAR = 14;

const CUES = new RegExp(
  `(?<![a-z0-9])(?:${PHRASES.map(([, source]) => `(${source})`).join('|')})(?![a-z])`,
  'g',
);
/** `karta, konec 4471` */
const END = /(?<![a-z])kon(?:ec|ci)[^0-9]{0,12}$/;
const ENDED: ReadonlySet<string> = new Set(['CARD', 'PHONE', 'ACCOUNT']);
/** a number that a cue announced */
const SPENT = /[0-9]{3}/;
/** after a correction the cue of what was wrong still holds */
const CORRECTED = /(?:pardon|omlouv|vlastne|jeste jednou|znov|spatne|oprav)[^0-9]{0,24}$/;
const LAST =
  /(?:posledni[a-z]*|konci|(?:ma|na)\s(?:konec|konci)|koncov[a-z]+|ctyrcisl[a-z]*|trojcisl[a-z]*|zacina|na konci)(?:[^0-9]{0,30})$/;

/**
 * The nearest cue before offset `at`, in the speaker's own words or in what the other one asked just
 * before; null when there is none.
 */
export function cueBefore(stream: Stream, at: number): Cue | null {
  let kept = heard.get(stream);
  if (!kept) {
    kept = new Map();
    heard.set(stream, kept);
  }
  let cue = kept.get(at);
  if (cue === undefined) {
    cue = look(stream, at);
    kept.set(at, cue);
  }
  return cue;
}

/** several detectors ask about the same place */
const heard = new WeakMap<Stream, Map<number, Cue | null>>();

function look(stream: Stream, at: number): Cue | null {
  const cue = cueIn(saidBefore(stream, at, REACH));
  if (cue && (cue.kind !== 'NUMBER' || cue.last)) return cue;
  const asked = stillAsked(stream, at);
  const amount =
    asked?.kind !== 'DATE_OF_BIRTH' && AMOUNT.test(stream.text.slice(at, at + FARTHEST));
  return amount ? cue : (asked ?? cue);
}

/** thousands of something, up to the next pause */
const AMOUNT = /^[^,;.?!\n]*(?:tisíc|milion|korun|procent|let|(?<!\p{L})roku)/iu;
/** another question for the same thing */
const FURTHER = /kter|jak[ey]|presn|jeste|dal(?![a-z])|znov|zopak|druh|rok|den|mesic/;
/** what is dictated only when it was found: `moment`, `vezmu si brýle`, `to osmimístné` stand between */
const SOUGHT: ReadonlySet<CueKind> = new Set([
  ...([
    'CUSTOMER_ID',
    'ACCOUNT',
    'CARD',
    'BIRTH_NUMBER',
    'DATE_OF_BIRTH',
    'ICO',
    'SECRET',
  ] as const),
]);
const MOST_TURNS = 3;
/** characters before a number that answers: more is talk about something else */
const LONGEST_START = 48;
/** characters of a turn in which its question is looked for */
const LONGEST_PROMPT = 240;

/**
 * What the other speaker asked for some turns ago, when nobody has asked or named anything else, or said a
 * number, since. A date may be asked after further: `a přesně?`.
 */
function stillAsked(stream: Stream, at: number): Cue | null {
  const { text, turns } = stream;
  const n = turnIndexAt(stream, at);
  let [end, turn] = [at, turns[n]];
  if (!turn || at - turn.start > LONGEST_START) return null;
  let asked = false;
  let further = false;
  for (let k = n; turn && k >= n - MOST_TURNS; k -= 1) {
    const own = text.slice(turn.start, end);
    const named = cueIn(own.slice(-LONGEST_PROMPT), LONGEST_PROMPT)?.kind;
    if (SPENT.test(own) || (k === n && named !== undefined)) return null;
    if (named !== undefined && named !== 'NUMBER')
      return SOUGHT.has(named) && further ? { kind: named, last: false } : null;
    const kind = cueIn(turn.prompt.slice(-LONGEST_PROMPT), LONGEST_PROMPT)?.kind;
    if (kind !== undefined && kind !== 'NUMBER') {
      const open = SOUGHT.has(kind) && !SPENT.test(turn.prompt);
      return open && !asked ? { kind, last: false } : null;
    }
    const question = turn.prompt.includes('?');
    further = question && FURTHER.test(fold(turn.prompt.toLowerCase()));
    asked ||= question && !further;
    end = turn.start;
    turn = turns[k - 1];
  }
  return null;
}

/** The nearest cue before the end of `said`. */
function cueIn(said: string, least = 0): Cue | null {
  const text = fold(said.toLowerCase());
  const last = LAST.test(text);
  const farthest = Math.max(least, CORRECTED.test(text) ? REACH : FARTHEST);
  let kind: CueKind | null = null;
  let from = 0;
  CUES.lastIndex = 0;
  for (let match = CUES.exec(text); match; match = CUES.exec(text)) {
    const gap = text.length - match.index - match[0].length;
    if (gap > farthest) continue;
    for (let n = 1; n < match.length; n += 1) {
      if (match[n] === undefined) continue;
      const found = (PHRASES[n - 1] as (typeof PHRASES)[number])[0];
      if (found === 'OTHER' && n - 1 === FAINT && gap > NEAR) break;
      // a plain "number" says nothing that a better word before it has not said, unless that had its number
      if (found !== 'NUMBER' || kind === null || SPENT.test(text.slice(from, match.index))) {
        kind = found;
        from = CUES.lastIndex;
      }
      break;
    }
  }
  if (kind === null) return last ? { kind: 'NUMBER', last } : null;
  return { kind, last: last || (ENDED.has(kind) && END.test(text)) };
}

/** the number was read back, and a question for something without a name of its own follows */
const SETTLED =
  /[0-9]{3}[0-9\s]*[.!]\s(?![^?]*(?:kter|dal\b|jest|zbyt|posledn|konec|tak\b|ano\b|spravn|slys|je to))(?:\p{L}+,?\s){2,8}\p{L}+\?/iu;

/** Whether, where a turn begins between two offsets, the other speaker asked for something else than `kind`. */
export function asksAnew(
  stream: Stream,
  from: number,
  to: number,
  kind: CueKind | undefined,
): boolean {
  const turn = turnAt(stream, to);
  if (!turn || turn.start <= from || !turn.prompt.includes('?')) return false;
  const asked = cueIn(turn.prompt)?.kind;
  return asked === undefined
    ? SETTLED.test(fold(turn.prompt.slice(-LONGEST_PROMPT)))
    : asked !== 'NUMBER' && asked !== kind;
}

const UNIT =
  /^[\s\u00a0\u202f]{0,2}(?:,-|Kč|€|\$|%|°|CZK|EUR|USD|kW|hPa|kPa|korun|kaček|káčé|ká čé|euro|dolar|procent|litr|kilowat|kWh|kubík|metr|milimetr|centimetr|kilometr|stup(?:ň|ní)|hodin|minut|vteřin|sekund|kus|kilo|znak|číslic|gram|watt|wat(?:tů|ů)|volt|ampér|tisíc|milion|milión|miliard|roků|měsíc|ročník|procenta|schod|(?:mm|cm|m[²³23]|kč|kač|eur|bar(?:ů|u|y)?|dn(?:[íůy]|ech|em)|let|rok[uy]?|krát)(?!\p{L}))/iu;

/** A unit follows: it is an amount, not an identifier. */
export function unitAfter(text: string, end: number): boolean {
  return UNIT.test(text.slice(end, end + 16));
}
