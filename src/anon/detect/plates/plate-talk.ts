import { ownWords, promptOf } from '../heard.ts';
import { HINTS } from '../hints.ts';
import type { Scan } from '../scan.ts';

/** What a call is about, as far as it is about plates. */
export interface PlateTalk {
  /** somebody names a plate by a word that is said of nothing else */
  readonly plates: boolean;
  /** somebody speaks of one that its owner chose */
  readonly wishes: boolean;
}

const PLATES =
  /(?<![a-z])(?:spz|espez|ecv(?![a-z])|rz(?![a-z])|registracni(?:ch|mi|m|ho)? znac|poznavac|statni(?:ch)? poznav|rejestrac|kennzeichen)/;
const WISHES =
  /znac[a-z]{1,3} na prani|(?:vlastni|osobni|personalizovan[a-z]*) (?:[a-z]+ ){0,3}znac/;

const kept = new WeakMap<Scan, PlateTalk>();

/** Whether the speakers of a stream speak of plates anywhere. */
export function spokenOf(scan: Scan): PlateTalk {
  let talk = kept.get(scan);
  if (!talk) {
    talk = listen(scan);
    kept.set(scan, talk);
  }
  return talk;
}

function listen(scan: Scan): PlateTalk {
  let [plates, wishes] = [false, false];
  const hear = (flat: string) => {
    wishes ||= WISHES.test(flat);
    plates ||= wishes || PLATES.test(flat);
  };
  if ((scan.hints & HINTS.plate) !== 0) hear(ownWords(scan).flat);
  for (const [n, turn] of scan.turns.entries())
    if (((scan.askedBefore[n] ?? 0) & HINTS.plate) !== 0) hear(promptOf(turn).flat);
  return { plates, wishes };
}
