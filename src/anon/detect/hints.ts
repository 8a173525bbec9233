import type { Word } from '../spoken/words.ts';
import { CARS } from './cars.ts';
import { isLetterName } from './spelled-letters.ts';

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

/** A word of a text that hints at something whatever stands beside it, in lower case. */
const PATTERNS: readonly (readonly [number, RegExp])[] = [
  [
    HINTS.plate,
    /aut[oaěue]|v[uoů]z|spz|esp[eé]z|^zet$|^rz$|zna[čc]k|pozn[aá]va[cč]|rejestr|kennz|^e[cč]v$|nabour|^parkov|^parkuj|^boti[cč]k|^vrak|vjezd|p[rř]ijed|^odjel|^[rř]idi[cč]/u,
  ],
  [HINTS.plate, new RegExp(`^(?:${CARS})$`, 'u')],
  [HINTS.birth, /naro|urodz|gebor|geburt|^nar$|ro[cč]n[ií]k|rodn|úda[jů]|ově[rř]|totožn|jmén/u],
  [
    HINTS.secret,
    /hesl|login|username|u[žz]ivatel|p[řr]ihl[aá][sš]|kontroln[ií]|ov[eě][rř]ovac|bezpe[cč]nostn|^tajn|^slov[ií][cč]k|smluven|^zad[aá]va?l|^zam[kč]|^zablok|jm[eé]n(?:o|em)$|^hl[aá]s[ií]te|^profil|^nick|p[rř]ezd[ií]vk|instagr|facebo|^wi-?fi|^n[aá]lep|^[sš]t[ií]t/u,
  ],
  [
    HINTS.access,
    /^k[óo]d(?:u|em|y|ek|ku|ů)?$|^pin|^puk|hesl|kl[aá]vesnic|trezor|kl[ií][cč]ek$|^zvon(?:e[cč])?ek$|kontroln[ií]|^sejf|^dve[rř]|^vrat|^br[aá]n|vchod|^vstup|^z[aá]mek|^z[aá]vor|^gar[aá][zž]|^alarm|box|^schr[aá]n|^v[yý]tah|^sklep|^kol[aá]r|^kl[ií][cč]|turniket|^[cč]te[cč]|^zabezpe[cč]|^k[óo]dov|^[cč][ií]seln|m[ií]stn|^zak[oó]d|^(?:na|vy|za|z|do)?(?:ma[cč]k|[tť]uk)|^navol|^stisk|^otev[ií]r|^od[ei]m[yk]|^odjist|^odk[oó]d|^jezd[ií]|^esemes|^sms|^zpr[aá]v|^notifik|^ov[eě][rř]en|^ov[eě][rř]ovac|^autor|^token|^z[aá]mk|^wi-?fi|^klí[cč]$|^klic$|^zad[aáe]/u,
  ],
  [HINTS.mail | HINTS.letters, /mail|mejl|zavin[aá]/u],
  [
    HINTS.letters,
    /te[cč]k|podtr[zž]|poml[cč]k|diakri|h[aá][cč][ke]|[cč][aá]rk|(?:kr[aá]tk|dlouh|m[eě]kk|tvrd)\p{L}{2,3}$/u,
  ],
  [HINTS.host, /^vin[aá][cč]|^ryb|^(?:at|et|ät)$/u],
  [HINTS.mailbox, /^elektronick/u],
  [
    HINTS.machine,
    /^ip|^ajp|^ping|^dns$|gateway|ve[řr]ejn|^br[aá]n|router|modem|server|kamer|tisk[aá]rn|lok[aá]ln|static|prohl[ií][zž]e[cč]|^s[ií][tť]|po[cč][ií]ta[cč]|switch|p[řr][ií]stupov|^mask|rekord[eé]r|^adres/u,
  ],
  [
    HINTS.thing,
    /smlouv|smluv|zmluv|umow|poji[sš]|z[aá]kazn|klient|[cč]len|studen|studij|isic|pr[uů]kaz|ob[cč]an|[rř]idi[cč]|^pas|datov|schr[aá]n|licen[cč]|rezerva[cč]|booking|permanent|legitim|letenk|kart|[cč]ip|^ei[ck]|^ean|m[eě]r|odb[eě]rn|symbol|^vs$|^var$|^id$|vin$|imei|v[eě]rnost|partner|u[zž]ivatel|osobn|zam[eě]stn|p[rř]ihla[sš]ovac|registra[cč]|chorobop|pacient|kl[ií][cč]|cestovn|[uú]v[eě]r|p[uů]j[cč]k|hypot|leasing|[uú][cč]astn|[zž][aá]dost|spis|^sim|recept|p[rř]edplat|^viz|reisep|f[uü]hrer|^veden|^evid|^registrov|^zaps[aá]n|variabil|spot[rř]eb|^pod$|[cč]ten[aá][rř]/u,
  ],
  [HINTS.site, /^web|^str[aá]n[kc]|dom[eé]n|shop|^odkaz|^port[aá]l|^url$|^internetu$/u],
  [HINTS.web, /^v[eé]$|^v[eé]č|^www|^há$|^ha$/u],
  [HINTS.masked, /^x{2,}$/u],
  [HINTS.cased, /^mal[ýyéeáaou]{1,2}m?$/u],
  // a data box may have no digit
  [HINTS.spelled | HINTS.box, /^datov|^schr[aá]n|box/u],
];

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
  for (const [bits, pattern] of PATTERNS) if (pattern.test(lower)) hints |= bits;
  if (entry?.month !== undefined) hints |= HINTS.month;
  if (entry?.sign === '.') hints |= HINTS.dot;
  if (entry?.sign === '@' && lower.length > 2) hints |= HINTS.mail | HINTS.letters;
  if (entry?.sign === '@' || entry?.host !== undefined) hints |= HINTS.host;
  return hints;
}
