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

const W = '[a-z]*';
const NUMBER = 'cisl(?!ic)[a-z]{0,4}|c\\.';
const LINK = '(?:\\s(?:je|ma|mela|s|na|tedy|to|vase|moje|te|ta|tve|k|pro))?[\\s:]{1,3}';
const OWN = `(?:zakaznic|klientsk|smluvn|partnersk|uzivatelsk|osobni|pojistn|clensk|vernostni|zamestnaneck|studijni|prihlasovaci|registracni)${W}`;
const OWNED = `(?:smlouv|zakazni|klient|elektromer|plynomer|vodomer|odberne|odbernym|pojist|obcansk|ridicsk|prukaz|pasu|uzivatel|licenc|chorobopis|pacient|pojistenc|clen|vernostni|studen|zamestnan|klic|cestovni|uver|pujck|hypotek|leasing|ucastnik|zadost|spisu|rezervac|letenk|sim|legitimac|permanentk|recept|predplat|imei|cip|skodn|prihlask|uchazec|litack|zadank|platce|stravnik)${W}`;
const METER = `(?:elektromer|plynomer|vodomer|kalorimetr)${W}`;
const THING = `(?:objednav|zakaz(?:ek|k)|faktur|reklamac|verz|typ|model|chyb|zasah|dodaci|jednac|dokla|uctenk|list|vyrobk|zaruk|zarucn|tiket|ticket|transakc|zasilk|balik|dobropis|stiznost|incident|pozadav|pripad|hlasen|kotl|kotel|zarizen|serie|dil|pokoj|kancelar|dver|patr)${W}`;

/** A faint phrase speaks only for what stands right behind it; a measure's number is short. */
type Strength = 'faint' | 'measure';

/** All phrases, on flat text (see `flattened`) (lower case, no diacritics); the longer phrase stands before the shorter. */
const PHRASES: readonly (readonly [CueKind, string, Strength?])[] = [
  ['CUSTOMER_ID', `(?:vyrobni|seriov|evidencni)${W}\\s(?:${NUMBER})\\s${METER}`],
  // where a number is printed, not what it is
  ['NUMBER', `carov${W}\\s(?:kod${W})`],
  [
    'OTHER',
    `${THING}${LINK}(?:${NUMBER})|(?:${NUMBER})\\s(?:te\\s|vasi\\s|moji\\s|ty\\s)?${THING}|` +
      `(?:vyrobni|seriov|evidencni|inventarn|katalogov|objednac|poradov|chybov)${W}\\s(?:${NUMBER}|kod${W})|(?:cislo|cisla)\\sjednaci|spisov${W}\\sznac${W}`,
  ],
  // a health insurance knows people by their birth numbers
  ['BIRTH_NUMBER', `(?:${NUMBER})\\s(?:zdravotniho\\s)?pojistenc${W}`],
  [
    'CUSTOMER_ID',
    `(?:(?:${NUMBER})\\s)?(?:zakaznick|vernostni|clensk)${W}\\skart${W}|zakaznicke(?:ho|mu|m)?|vin|vinu|imei|(?:ean|eic)(?:\\skod${W})?|id|var\\.?\\s?symbol${W}|obcansk${W}\\sprukaz${W}|obcank${W}|ridicak${W}|ridicsk${W}\\sprukaz${W}|cestovni${W}\\spas${W}|${OWNED}${LINK}(?:${NUMBER})|rezervacni${W}\\s(?:kod${W}|${NUMBER})|(?:variabiln|specifick|konstantn)${W}(?:\\ssymbol${W})?|varsymbol${W}|(?:produktov|licencni|aktivacni)${W}\\sklic${W}|mist${W}\\sodber${W}|${OWN}\\s(?:${NUMBER}|kod${W}|id)|` +
      `(?:${NUMBER}|id|kod${W})\\s(?:me\\s|te\\s|vasi\\s|moji\\s|jeho\\s|naseho\\s|vaseho\\s)?${OWNED}|(?:smlouv|pojistk|elektromer|plynomer|odbern)${W}(?:\\smist${W})?${LINK}(?:${NUMBER})|` +
      `smlouv${W}|odbern${W}\\smist${W}|vs`,
  ],
  ['BIRTH_NUMBER', `rodn[a-z]{0,3}(?:\\s(?:${NUMBER}|cisel))?|rc|er\\sce|ercko|ercka`],
  [
    'DATE_OF_BIRTH',
    `dat${W}\\snaroz${W}|naroz${W}|narod(?:i|en)${W}|nar\\.|rocnik${W}|urodz${W}|gebor${W}|geburt${W}`,
  ],
  [
    'ACCOUNT',
    `(?:${NUMBER}\\s)?uc(?:et|tu|tem|ty|ctu|te)|bankovni${W}\\sspojeni${W}|predcisl${W}|kod${W}\\sbank${W}`,
  ],
  ['IBAN', 'i-?\\s?ban[a-z]{0,3}|aj-?ban[a-z]{0,3}'],
  [
    'CARD_CODE',
    `(?:cv[vc]2?|cevece|ce\\sve\\sce)(?:cko|cka|cku)?|(?:tri|posledni)\\s(?:cisla|cislice)\\s(?:ze?\\s?zad[a-z]*|vzadu|na\\s(?:te\\s)?(?:zadni|druhe))|ce\\sve\\s(?:ce|ve)|bezpecnostni${W}\\skod${W}|kontrolni${W}\\skod${W}|` +
      `kod${W}\\s(?:ze\\s?zadu|vzadu)|(?:kod${W}|cisl${W})\\s(?:ze?|na)\\s(?:te\\s)?(?:druhe|zadni)\\sstran${W}(?:\\skart${W})?`,
  ],
  ['CARD_EXPIRY', `platnost${W}(?:\\sa\\s(?:ten\\s)?kod${W})?|expirac${W}|plati(?:la|l)?\\sdo`],
  [
    'CARD',
    // what stands in a file, or on what somebody holds, is no card's number
    `(?:${NUMBER}\\s)?(?:platebni\\s)?(?<!\\b(?:v|do|nemam|mam\\sna)\\s)kart(?:a|y|e|u|ou|icka|icky|icku)|kreditk${W}|debetk${W}|kreditni${W}|vis(?:a|u|y|e|ou)|mastercard${W}|maestro`,
  ],
  ['ICO', 'ic(?!\\sdph)(?:[oku]|em)?|ick[aou]|i\\sce\\s?o|ico[a-z]?'],
  [
    'DIC',
    `dic(?:o|a|u|em|k[aou])?|de\\si\\sce|vat(?:\\sid)?|ic\\sdph|danov${W}\\s(?:identifikacni${W}\\s)?(?:${NUMBER})`,
  ],
  [
    'PLATE',
    `spz(?:tk)?${W}|espezet${W}|es\\spe\\szet|rz|ecv|poznavack${W}|rejestrac${W}|kennzeichen|(?:registracni|poznavaci|statni)${W}\\sznack${W}|znac(?:ka|ku|ky|kou|ce)`,
  ],
  ['POSTCODE', `psc|pe\\ses\\sce|(?:postovni${W}\\s)?smerovaci${W}(?:\\s${NUMBER})?`],
  ['EMAIL', `e-?mail${W}|mejl${W}|mail${W}|emil(?:ov${W})?`],
  [
    'IP',
    `ip(?:\\sadres[a-z]{1,3})?|ipcko|ajp(?:i|y|icko)|(?:verejn|statick|pevn)${W}\\sadres[a-z]{1,3}`,
  ],
  [
    'SECRET',
    `pin(?:u|em|y)?(?:\\s?kod${W})?|puk(?:u|em|y)?|hesl(?:o|a|u|e|em)|` +
      `(?:overovac|autorizac|jednoraz|pristup|potvrzovac|odblokovac|vstupn|tajn|sms)${W}\\skod${W}|` +
      `(?:prisel|dosel|prijde|posl|posil|zasl|prect|nadiktuj|diktuj|opis|zadej|rekn)${W}(?:\\s[a-z]{1,9}){0,4}\\skod(?:u|em|y)?(?!\\s(?:chyb|produkt|vyrob|zboz))(?:\\s(?:v\\s|pres\\s)?(?:sms|esemes)${W})?|` +
      `kod(?:u|em|y)?\\s(?:sms|esemes)${W}|kod(?:u|em|y)?\\s(?:z|ze|od|ode|k|ke|do|na)\\s(?:te\\s|toho\\s)?(?:sms|esemes|zprav|mobil|aplikac|branky|bran|dver|vrat|alarm|zamk|schrank|trezor|vchod|garaz|wifi)${W}`,
  ],
  [
    'PHONE',
    `tel(?:efon${W})?|mob(?:il${W})?|(?:za|pro)?vol(?:ej|bu|a(?!nt))${W}|predvolb${W}|prozvon${W}|dovol${W}|kontakt${W}|` +
      `whatsapp${W}|vocap${W}|(?<!\\b(?:v|ve|z|ze)\\s)(?:sms|esemes)${W}|spojeni|link(?:a|u|ou|y)|lince|napis${W}\\sna|oz(?:ve|vu|vat|yva)${W}(?:\\s(?:se|vam|mu|ji|nam)){0,2}\\sna`,
  ],
  [
    'OTHER',
    `objednav${W}|zakaz(?:ka|ky|ku|ce|kou|ek)|faktur${W}|reklamac${W}|(?:vyrobni|seriov|evidencn)${W}|verz${W}|typ(?:u|em|ove${W})?|model${W}|` +
      `kod(?:u|em)?|odecet|odect${W}|stav(?:u|em)?|elektromer${W}|plynomer${W}|vodomer${W}|port(?:u|y|em|ech)?|plomb${W}|sarz${W}|polozk${W}`,
    'faint',
  ],
  [
    'OTHER',
    `chyb${W}|cen(?:a|y|u|e|ou)|stoj(?:i|e)|stal[oaiy]?|zaplat${W}|plat(?:il|im|it|ba|by)${W}|castk${W}|dluh${W}|` +
      `rok(?:u|em|y)?|roce|let(?:a|ech)?|paragraf${W}|zakon${W}|kapitol${W}|kanal${W}|tlak${W}|teplot${W}|vykon${W}|spotreb${W}|` +
      `pojisten(?:i|im)|rozmer${W}|zon(?:a|y|u|e|ach)|kmitoct${W}|frekvenc${W}|souradnic${W}|sedadl${W}|` +
      'vyska|sirka|delka|strana|kolem|priblizne|asi|zhruba',
    'measure',
  ],
  // an account by itself: `ten u spořitelny, 457076574`
  [
    'ACCOUNT',
    `(?:u|od|z|ze)\\s(?:ceske\\s)?(?:sporiteln[yie]|sporky|komerc(?:ky|ni\\sbanky)|kb|csob|monety|fio|raiffeisen${W}|raiffky|unicredit${W}|mbank${W}|air\\sbank|creditas|tatra\\sbanky)`,
    'faint',
  ],
  // `deset číslic` counts them
  ['NUMBER', NUMBER],
];

const CUES = new RegExp(
  `(?<![a-z0-9])(?:${PHRASES.map(([, source]) => `(${source})`).join('|')})(?![a-z])`,
  'g',
);

/** A phrase that announces a number. */
export interface CuePlace {
  readonly start: number;
  readonly end: number;
  readonly kind: CueKind;
  /** speaks only for what stands right behind it */
  readonly faint: boolean;
  /** what is counted or measured, never in as many digits as a telephone number has */
  readonly measure: boolean;
}

/** All cues of a flat text, in their order. */
export function cuesOf(flat: string): CuePlace[] {
  const places: CuePlace[] = [];
  CUES.lastIndex = 0;
  for (let match = CUES.exec(flat); match; match = CUES.exec(flat)) {
    let n = 1;
    while (match[n] === undefined) n += 1;
    const [kind, , strength] = PHRASES[n - 1] as (typeof PHRASES)[number];
    const [faint, measure] = [strength !== undefined, strength === 'measure'];
    places.push({ start: match.index, end: CUES.lastIndex, kind, faint, measure });
  }
  return places;
}
