/** What is said around locks, keys and messages with codes, on flat text (see `flattened`). */

/** What is locked, and keys are pressed to open. */
export const LOCK =
  '(?<![a-z])(?:dver|vrat|bran|vchod|zam(?:ek|k)|zavor|garaz|trezor|sejf|alarm|box|z-?box|schran|vytah|sklep|kolarn|klavesnic|klic|turniket|vstup|domu|dum|barak|zasuvk|skrin|obrazovk|tablo|ctecc|ctecek|cteck|krabick|zabezpec|kodov|ciseln)[a-z]*';
/** Keys are pressed. */
export const PRESSES =
  '(?<![a-z])(?:(?:na|vy|za|z|do)?(?:mack|tuk|klep|cvak)|navol|stisk|(?:za|na)d(?:a|ej)|(?:ma(?:m|me|te)?|je|nastaven[a-z]*)(?:\\s(?:to|ho|ji|tam|visac[a-z]+|ciseln[a-z]+|kodov[a-z]+))?,?\\sna(?![a-z]))[a-z]*';
/** What opens, or lets somebody in, on a code. */
export const OPENS =
  '(?<![a-z])(?:otev[ir]|odemyk|odemk|odjist|odkod|zakod|zamyk|jezdi|chodi|leze|pousti)[a-z]*(?:\\s(?:se|to|tam|ji|ho|je|ty|pak|vas|nas|mi)){0,3}\\sna';
/** A message, or a device, that tells a code to whoever wants in. */
export const MESSAGE =
  '(?<![a-z])(?:(?:pris|dos|doraz|prijd|dojd|chod|posl|posil|mam)[a-z]*(?:\\s[a-z]+){0,3}\\s(?:esemes|sms|zprav|notifikac|overen|autorizac|potvrzen)[a-z]*|(?:autorizac|overovac|autentiz|potvrzovac|bezpecnostn|jednorazov)[a-z]*\\s(?:sms|esemes|zprav|aplikac|kalkulac|kalkulat|token|cisl|cislic)[a-z]*|token[a-z]*)';
/** The key of a wireless network. */
export const NETWORK_KEY =
  '(?<![a-z])(?:(?:wi-?\\s?fi|wpa2?|sit(?:i|e|ovy)|router)[a-z]*[^.?!]{0,40}\\sklic(?:em|e)?(?!e?nk)|klic\\s(?:k|ke|od|na|pro)\\s(?:[a-z]+\\s)?(?:wi-?\\s?fi|sit|router|internet)[a-z]*)';

/** Keys are pressed, and no telephone's. */
export const TYPED = '(?<![a-z])(?:vy|na)(?:tuk|mack)[a-z]*';

/** What is pressed, or was tried, where a lock or a code was spoken of a little before. */
export const TRIED: readonly RegExp[] = [
  /(?<![a-z])(?:(?:na|vy|za|z|do)?(?:mack|tuk|cvak)[a-z]*|navol[a-z]*|stisk[a-z]*|nastav(?:te|i|il[aoi]?)?|misto|dal[aio]|zadej(?:te)?|zada(?:te|m|l[aoi]?)|zkou?s(?:te|il[aoi]?|el[aoi]?|im|eli)|(?:da(?:te|l[aoi]?)|dejte)\s(?:(?:jsem|sem|jste|jsme|tam|si)\s?){1,2}|tam\s(?:jsem\s)?da(?:te|l[aoi]?|m))(?![a-z])/g,
];
/** What says of a lock which code it has, right before the code. */
export const IS =
  /(?<![a-z])(?:(?:je|byl[aoi]?|bude|plati|zustava|ma(?:me|ji|te)?)(?:\s(?:to|tam|ten|ted|porad|furt)){0,2}|zam(?:ek|ku)|trezor(?:ek|u)?|sejf|alarm|klavesnice|schranka|zavora|brank?a|vrata)[\s:,]{1,2}$/;

/** What announces a code that is given by no word for one: keys are pressed, a door opens on it, a message came. */
export const TELLING: readonly RegExp[] = [
  new RegExp(`${OPENS}(?![a-z])`, 'g'),
  new RegExp(MESSAGE, 'g'),
  new RegExp(NETWORK_KEY, 'g'),
  new RegExp(TYPED, 'g'),
];
/** what is locked, and the keys that are pressed where it was spoken of */
export const LOCKED = new RegExp(LOCK);
export const PRESSING = new RegExp(PRESSES, 'g');

/** Whether something is pressed in a turn, or was tried. */
export const isTried = (said: string): boolean => TRIED.some((one) => said.search(one) >= 0);
