import { ownWords, promptOf } from '../heard.ts';
import { HINTS } from '../hints.ts';
import type { Scan } from '../scan.ts';
import type { Turn } from '../stream.ts';
import { LOCK, LOCKED, MESSAGE, NETWORK_KEY, OPENS, PRESSES, TYPED } from './lock-phrases.ts';

/** What may be spoken of: a password, the name of a user, a code that lets somebody in, what is locked. */
export type Topic = 'password' | 'user' | 'code' | 'lock';

/** what a code is when it opens nothing: an error, a thing for sale, a bank, what is printed on a box */
const OTHER_BEFORE =
  '(?:chybov|slevov|promo|akcn|qr|carov|ean|kuponov|produktov|katalogov|postovn|smerovac|bankovn|zdrojov|barevn|mezinarodn|telefonn|sukl|ucetn|objednac|poruchov|darkov|zavadov|rezervacn|swift|bic|zakaznick|klientsk|partnersk)[a-z]*\\s';
const OTHER_BEHIND =
  '\\s(?:(?:t[eyo]ho?|nas[ei]h?o?|vas[ei]h?o?|nahradni[a-z]*|nov[a-z]{1,3})\\s)?(?:chyb|zavad|poruch|hlas|produkt|vyrob|zboz|zem[eií]|bank|barv|dil[uy]?|slev|kupon|akc|recept|material|sazeb|sazb|tarif|obc|okres|kraj|diagn|nemoc|vykon|pojist|rezerv|letenk|letu|zajezd|zasilk|balik|predvol|odsti|predmet|cinnost|odpad|sukl|leku|polozk|artikl|model|typ|kotl|stroj|zarizen|prodejn|pobock|stanic|stredisk|uradu|financn|projekt|program|kurz|zakazn|klient)';

/** A code that opens something, on flat text. */
export const OPENING = new RegExp(
  '(?<![a-z0-9])(?:kombinac(?:e|i)|pin(?:u|em|y|ek|ko|kod[a-z]*)?|puk(?:u|em|y)?|' +
    `(?<!${OTHER_BEFORE})kod(?:u|em|y|ek|ku)?(?!${OTHER_BEHIND}))(?![a-z])`,
);

/** What brings a topic up, on flat text. */
export const TOPICS: Readonly<Record<Topic, RegExp>> = {
  password:
    /(?<![a-z0-9])(?:hes(?:lo|la|lu|le|lem|el)|heslicko|password[a-z]*|passphrase|(?:wi-?\s?fi|router|modem|nalepc|nalepk|stitk)[a-z]*[^.?!]{0,40}(?:napsan|uveden|stoji|vytisten)[a-z]*|(?:kontroln|overovac|bezpecnostn|tajn|smluven)[a-z]*\s(?:otazk|odpoved|slov|slovick|fraz)[a-z]*)(?![a-z])/,
  user: /(?<![a-z0-9])(?:(?:uzivatelsk|prihlasovac)[a-z]+\s(?:jmen[a-z]+|udaj[a-z]*)|login[a-z]{0,3}|username|uzivatel(?:e|em|i)?|prihlas[a-z]+|(?:muj|mam|ma|jeho|jejich|svuj|svem|mem)\s(?:[a-z]+\s)?profil[a-z]{0,2}|nick[a-z]*|prezdivk[a-z]*|instagram[a-z]*|facebook[a-z]*|loguj[a-z]+|zalogov[a-z]+|chce\sto\sjmeno|zadaval[aoi]?|zadal[aoi]?|zam(?:k[nl]|ce?n)[a-z]*|zablok[a-z]*)(?![a-z])/,
  code: new RegExp(
    `${OPENING.source}|(?<![a-z])(?:trezor|sejf|klavesnic|kombinac|odkod|zakod|(?:na\\s)?kodovan|(?:kodov|ciseln)[a-z]*\\s(?:zam|otevir|vstup|dver|dvir|vrat|brank|klav)|zam(?:ek|k)[a-z]*\\sna\\s(?:cisl|kod)|(?:ctyr|pet|sest)i?mistn[a-z]*\\s(?:kod|cisl|ciseln))[a-z]*|${OPENS}(?![a-z])|${MESSAGE}|${NETWORK_KEY}|${TYPED}|` +
      `${LOCK}[^.?!]{0,60}${PRESSES}|${PRESSES}[^.?!]{0,60}${LOCK}`,
  ),
  lock: LOCKED,
};

/** A turn, and how many turns of the same speaker ago each topic came up, in his words or before them. */
export interface TurnTopics {
  readonly from: number;
  readonly to: number;
  readonly age: Readonly<Record<Topic, number>>;
}

const NAMES: readonly Topic[] = ['password', 'user', 'code', 'lock'];
const NEVER = 99;
/** turns without such a word do not bring a topic up */
const HINT_OF: Readonly<Record<Topic, number>> = {
  password: HINTS.secret,
  user: HINTS.secret,
  code: HINTS.access,
  lock: HINTS.access,
};
const HINTED = HINTS.secret | HINTS.access;

/** several detectors ask about the same text */
const kept = new WeakMap<Scan, readonly TurnTopics[]>();

/** What every turn is about. */
export function topicsOf(scan: Scan): readonly TurnTopics[] {
  let topics = kept.get(scan);
  if (!topics) {
    topics = look(scan);
    kept.set(scan, topics);
  }
  return topics;
}

function look(scan: Scan): TurnTopics[] {
  const { flat } = ownWords(scan);
  const age = { password: NEVER, user: NEVER, code: NEVER, lock: NEVER };
  const whole: Turn = { start: 0, end: scan.text.length, place: 0, at: null, prompt: '' };
  const turns = scan.turns.length > 0 ? scan.turns : [whole];
  const places = scan.places.filter(({ hints }) => (hints & HINTED) !== 0);
  let place = 0;
  return turns.map((turn, n) => {
    const { start: from, end: to } = turn;
    // a turn may be empty
    while (place < places.length && (places[place]?.end ?? 0) <= from) place += 1;
    let hints = 0;
    for (let at = place; at < places.length && (places[at]?.start ?? to) < to; at += 1)
      hints |= places[at]?.hints ?? 0;
    const own = (hints & HINTED) !== 0 ? flat.slice(from, to) : '';
    const asked = scan.askedBefore[n] ?? 0;
    const prompt = (asked & HINTED) !== 0 ? promptOf(turn).flat : '';
    for (const topic of NAMES) {
      const hint = HINT_OF[topic];
      const named =
        ((asked & hint) !== 0 && TOPICS[topic].test(prompt)) ||
        ((hints & hint) !== 0 && TOPICS[topic].test(own));
      age[topic] = named ? 0 : age[topic] + 1;
    }
    return { from, to, age: { ...age } };
  });
}
