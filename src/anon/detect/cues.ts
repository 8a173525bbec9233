/** How far a cue may stand from the number, in characters. */
const REACH = 48;

const PHONE_CUE =
  /(?:telefon|mobil|volej|volat|zavol|linka|linku|lince|kontakt|whatsapp|sms|čísl|cisl|(?:^|[^\p{L}])(?:tel|mob))[^0-9]{0,40}$/iu;

const THING =
  '(?:objednáv|zakáz|faktur|smlouv|reklamac|pojistk|licenc|verz|typ|model|chyb|elektroměr|plynoměr|vodoměr|zásah|dodací|kart|jednac)\\p{L}{0,8}';
const OTHER_NUMBER = new RegExp(
  `(?:${THING}\\s{1,3}(?:čísl\\p{L}{0,4}|č\\.)|čísl\\p{L}{0,4}\\s{1,3}${THING}|` +
    '(?:výrobní|sériov|evidenční|inventární|katalogov|objednac)\\p{L}{0,4}\\s{1,3}(?:čísl\\p{L}{0,4}|č\\.)|' +
    '(?:variabilní|specifick|konstantní)\\p{L}{0,4}\\s{1,3}symbol\\p{L}{0,3})' +
    '(?:\\s{1,3}(?:je|má|zní|to je|tedy|tak)){0,2}[\\s:,.-]{0,4}$',
  'iu',
);

const ANNOUNCED = /čísl|č\.|symbol/i;

const UNIT =
  /^[\s\u00a0\u202f]{0,2}(?:,-|Kč|€|\$|%|°|CZK|EUR|USD|korun|eur(?![\p{L}])|euro|dolar|procent|litr|kilowat|kWh|kubík|metr|milimetr|kilometr|stup(?:ň|ní)|bar(?:ů|u|y)?(?![\p{L}])|hodin|minut|vteřin|sekund|kus|kilo|gram|watt|wat(?:tů|ů)|volt|tisíc|milion|miliard|let(?![\p{L}])|roků)/iu;

/** A word that announces a telephone number stands before `start`. */
export function phoneCue(text: string, start: number): boolean {
  return PHONE_CUE.test(text.slice(Math.max(0, start - REACH), start));
}

/** The number before `start` is announced as that of an order, an invoice, a device. */
export function otherNumberCue(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  // the long expression is only worth its time when one of its key words is there
  return ANNOUNCED.test(before) && OTHER_NUMBER.test(before);
}

/** A unit follows: it is an amount, not an identifier. */
export function unitAfter(text: string, end: number): boolean {
  return UNIT.test(text.slice(end, end + 16));
}
