import type { Word } from '../spoken/words.ts';
import { isLetterName } from './codes/spelled-letters.ts';
import { CAR_STEMS } from './plates/cars.ts';
import { StemIndex } from './stems.ts';

/**
 * What a word may be a sign of, one bit each. A detector asks for its own before it looks at a text: most texts
 * hold nothing of what it looks for. A hint may be wrong where it is given, never where it is not.
 */
export const HINTS = {
  /** a car, or its plate */
  plate: 1 << 0,
  /** a birth, or who somebody is */
  birth: 1 << 1,
  /** a password, or the name of a user */
  secret: 1 << 2,
  /** mail, or the sign in its addresses */
  mail: 1 << 3,
  /** the letters of an address */
  letters: 1 << 4,
  /** a dot that is said */
  dot: 1 << 5,
  /** a host, or a sign that is said or half lost */
  host: 1 << 6,
  /** an address on the web that is said */
  web: 1 << 7,
  month: 1 << 8,
  /** the digits of a card that are not shown */
  masked: 1 << 9,
  /** capitals that touch digits, or nearly */
  code: 1 << 10,
  /** an ending of a host, right behind a dot */
  ending: 1 << 11,
  /** digits, a dot, digits */
  dotted: 1 << 12,
  /** mail that is called by another word */
  mailbox: 1 << 13,
  /** the name of a letter that is no other word, or a few capitals */
  spelled: 1 << 14,
  /** small letters that touch digits */
  grown: 1 << 15,
  /** a code that lets somebody in */
  access: 1 << 16,
  /** a machine, or its address */
  machine: 1 << 17,
  /** a place on the web */
  site: 1 << 18,
  /** a thing, or somebody, that has a number of its own */
  thing: 1 << 19,
  /** a data box */
  box: 1 << 20,
  /** a small letter, or a capital, by its size */
  cased: 1 << 21,
} as const;

/** What hints at what, whatever stands beside it. */
const STEMS: readonly (readonly [number, string])[] = [
  [
    HINTS.plate,
    `-auto- -auta- -aute- -autu- -vuz- -voz- -spz- -espez- zet rz -znack- -poznavac- -rejestr- -kennz- ecv -nabour- parkov- parkuj-
    botick- boticek- vrak- -vjezd- -prijed- odjel- ridic-`,
  ],
  [HINTS.plate, CAR_STEMS],
  [
    HINTS.birth,
    '-naro- -urodz- -gebor- -geburt- nar -rocnik- -rodn- -udaj- -over- -totozn- jmeno jmena jmenu jmenem',
  ],
  [
    HINTS.secret,
    `-hesl- -login- -username- -uzivatel- -prihlas- -kontroln- -overovac- -bezpecnost- tajn- slovick- -smluven- zadal- zadaval-
    zamk- zamc- zablok- -jmeno -jmenem hlasite- hlasim profil- nick- -prezdivk- -instagr- -facebo- wifi- nalep- stit-`,
  ],
  [
    HINTS.access,
    `kod kodu kodem kody kodek kodku pin- puk- -hesl- -klavesnic- -trezor- -klicek zvonek zvonecek -kontroln- sejf- dver- vrat-
    bran- -vchod- vstup- zamek- zavor- garaz- alarm- -box- schran- vytah- sklep- kolar- klic- -turniket- ctec- zabezpec- kodov-
    ciseln- -mistn- zakod- mack- namack- vymack- zamack- zmack- domack- tuk- natuk- vytuk- zatuk- ztuk- dotuk- navol- stisk-
    otevir- odemk- odemy- odimk- odimy- odjist- odkod- jezdi- esemes- sms- zprav- notifik- overen- overovac- autor- token- zamk-
    wifi- zada- zade- kombinac- krabick- skrin- zasuvk- nastav-`,
  ],
  [HINTS.mail | HINTS.letters, '-mail- -mejl- -zavina-'],
  [
    HINTS.letters,
    '-teck- -podtrz- -pomlck- -diakri- -hack- -hace- -cark- -kratk- -dlouh- -mekk- -tvrd-',
  ],
  [HINTS.host, 'vinac- ryb- at et'],
  [HINTS.mailbox, 'elektronick-'],
  [
    HINTS.machine,
    `ip- ajp- ping- dns -gateway- -verejn- bran- -router- -modem- -server- -kamer- -tiskarn- -lokaln- -static- -prohlizec- sit-
    -pocitac- -switch- -pristupov- mask- -rekorder- adres-`,
  ],
  [
    HINTS.thing,
    `-smlouv- -smluv- -zmluv- -umow- -pojis- -zakazn- -klient- -clen- -studen- -studij- isic- -prukaz- -obcan- -ridic- pas pasu
    pasem pasy pasov- -datov- -schran- -licenc- -rezervac- -booking- -permanent- -legitim- -letenk- -kart- cip- mikrocip- eic- eik-
    ean- -mer- -odbern- -symbol- vs var id -vin -imei- -vernost- -partner- -uzivatel- -osobn- -zamestn- -prihlasovac- -registrac-
    -chorobop- -pacient- -klic- -cestovn- -uver- -pujck- -hypot- -leasing- -ucastn- -zadost- spis spisu spisem spisov- sim simu
    simk- simc- -recept- -predplat- viz- -reisep- -fuhrer- veden- evid- registrov- zapsan- -variabil- -spotreb- pod -ctenar- -prihlask-
    -zadank- -popelnic- nadob- polis- objektu jednotk- zaka zacky
    uchazec- ditete stravnik- program- litack- hrob- abonent- platce majitel- drzitel- prijemce psa uco cislo cisla cislem`,
  ],
  [HINTS.site, 'web- strank- stranc- -domen- -shop- odkaz- portal- url internetu najdete najdes'],
  [HINTS.web, 've veck- vecek- www- ha'],
  [HINTS.masked, 'xx- hvezdic- krizky iksy'],
  [HINTS.cased, 'maly male mala malo malu malou malym malem'],
  // a data box may have no digit
  [HINTS.spelled | HINTS.box, 'datov- schran- -box-'],
];

let index: StemIndex | null = null;

/** The hints of a word by itself, found when it is met first. */
export function hintsOf(word: Word): number {
  if (word.hints < 0) word.hints = look(word);
  return word.hints;
}

/** longer words in capitals are shouted */
const MOST_CAPITALS = 3;

function look({ lower, entry, capital, shout }: Word): number {
  let hints = 0;
  if (
    isLetterName(lower, entry) ||
    ((shout || (capital && lower.length === 1)) && lower.length <= MOST_CAPITALS)
  )
    hints |= HINTS.spelled;
  index ??= new StemIndex(STEMS);
  hints |= index.of(lower);
  if (entry?.month !== undefined) hints |= HINTS.month;
  if (entry?.sign === '.') hints |= HINTS.dot;
  if (entry?.sign === '@' && lower.length > 2) hints |= HINTS.mail | HINTS.letters;
  if (entry?.sign === '@' || entry?.host !== undefined) hints |= HINTS.host;
  return hints;
}
