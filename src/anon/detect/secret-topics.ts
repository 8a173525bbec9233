import { ownWords, promptOf } from './heard.ts';
import { HINTS } from './hints.ts';
import type { Scan } from './scan.ts';
import type { Turn } from './stream.ts';

/** What may be spoken of: a password, the name of a user, a code that lets somebody in. */
export type Topic = 'password' | 'user' | 'code';

/** what a code is when it opens nothing: an error, a thing for sale, a bank, what is printed on a box */
const OTHER_BEFORE =
  '(?:chybov|slevov|promo|akcn|qr|carov|ean|kuponov|produktov|katalogov|postovn|smerovac|bankovn|zdrojov|barevn|mezinarodn|telefonn|sukl|ucetn|objednac|poruchov|darkov|zavadov|rezervacn|swift|bic|zakaznick|klientsk|partnersk)[a-z]*\\s';
const OTHER_BEHIND =
  '\\s(?:(?:t[eyo]ho?|nas[ei]h?o?|vas[ei]h?o?|nahradni[a-z]*|nov[a-z]{1,3})\\s)?(?:chyb|zavad|poruch|hlas|produkt|vyrob|zboz|zem[eií]|bank|barv|dil[uy]?|slev|kupon|akc|recept|material|sazeb|sazb|tarif|obc|okres|kraj|diagn|nemoc|vykon|pojist|rezerv|letenk|letu|zajezd|zasilk|balik|predvol|odsti|predmet|cinnost|odpad|sukl|leku|polozk|artikl|model|typ|kotl|stroj|zarizen|prodejn|pobock|stanic|stredisk|uradu|financn|projekt|program|kurz|zakazn|klient)';

/** A code that opens something, on flat text. */
export const OPENING = new RegExp(
  '(?<![a-z0-9])(?:pin(?:u|em|y|ek|ko|kod[a-z]*)?|puk(?:u|em|y)?|' +
    `(?<!${OTHER_BEFORE})kod(?:u|em|y|ek|ku)?(?!${OTHER_BEHIND}))(?![a-z])`,
);

/** What brings a topic up, on flat text. */
export const TOPICS: Readonly<Record<Topic, RegExp>> = {
  password:
    /(?<![a-z0-9])(?:hes(?:lo|la|lu|le|lem|el)|heslicko|password[a-z]*|kontrolni\sotazk[a-z]*)(?![a-z])/,
  user: /(?<![a-z0-9])(?:(?:uzivatelsk|prihlasovac)[a-z]+\s(?:jmen[a-z]+|udaj[a-z]*)|login[a-z]{0,3}|username|uzivatel(?:e|em|i)?|prihlas[a-z]+|loguj[a-z]+|zalogov[a-z]+|chce\sto\sjmeno|zadaval[aoi]?|zadal[aoi]?|zam(?:k[nl]|ce?n)[a-z]*|zablok[a-z]*)(?![a-z])/,
  code: new RegExp(`${OPENING.source}|(?<![a-z])(?:trezor|klavesnic)[a-z]*`),
};

/** A turn, and how many turns of the same speaker ago each topic came up, in his words or before them. */
export interface TurnTopics {
  readonly from: number;
  readonly to: number;
  readonly age: Readonly<Record<Topic, number>>;
}

const NAMES: readonly Topic[] = ['password', 'user', 'code'];
const NEVER = 99;
/** turns without such a word bring nothing up */
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
  const age = { password: NEVER, user: NEVER, code: NEVER };
  const whole: Turn = { start: 0, end: scan.text.length, place: 0, at: null, prompt: '' };
  const turns = scan.turns.length > 0 ? scan.turns : [whole];
  const places = scan.places.filter(({ hints }) => (hints & HINTED) !== 0);
  let place = 0;
  return turns.map((turn, n) => {
    const { start: from, end: to } = turn;
    // a turn may be empty
    while (place < places.length && (places[place]?.end ?? 0) <= from) place += 1;
    const own = (places[place]?.start ?? to) < to ? flat.slice(from, to) : '';
    const asked = ((scan.askedBefore[n] ?? 0) & HINTED) !== 0;
    const prompt = asked ? promptOf(turn).flat : '';
    for (const topic of NAMES) {
      const named = TOPICS[topic].test(prompt) || TOPICS[topic].test(own);
      age[topic] = named ? 0 : age[topic] + 1;
    }
    return { from, to, age: { ...age } };
  });
}
