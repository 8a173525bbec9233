import { flattened } from '../../spoken/fold.ts';
import { cueBefore } from '../cues.ts';
import { ownWords, promptOf } from '../heard.ts';
import { HINTS } from '../hints.ts';
import type { Scan } from '../scan.ts';
import { saidBefore, turnAt, turnIndexAt } from '../stream.ts';
import { isHinted } from '../stretches.ts';
import { CARS } from './cars.ts';

/** of a plate, and of no brand */
const SURE =
  /spz|espez|ecv|pe zet|(?<![a-z])rz(?![a-z])|(?:registra|poznavac|statni)[a-z]* znack|poznavack|(?:polsk|slovensk|nemeck|ukrajinsk|rakousk|madarsk|rumunsk|litevsk|cizi|zahranicn)[a-z]* znack|rejestrac|kennzeichen/;
const CAR = new RegExp(`(?<![a-z])(?:${CARS})(?![a-z])`);
/** right before: `kamion, AA 4716 KB`, `Fabie 8Z9 9706` */
const RIGHT_BEFORE = new RegExp(
  `(?<![a-z])(?:${CARS})(?:\\s[a-z]+)?[\\s,:–-]{1,3}(?:(?:je|ma|mam|mame|s|se|cislo|znack[a-z]{1,2}|to)[\\s,:]{1,3}){0,3}$`,
);
/** what is done with a car */
const TRAFFIC =
  /(?<![a-z])(?:nabour|odrel|tukl|predji|zaparkov|parkov|parkuj|botick|vrak|vjezd|prijed|odjel|ujel|odtahl|ridic|sjezd|stoji tady)[a-z]*/;
const NEAR = 48;
const REACH = 96;
/** the question for a plate, and how far into a turn its answer begins */
const QUESTION = /znack[a-z]{1,3}[^.?!]{0,24}\?/;
const START = 24;

/** How strongly what stands around `at` speaks for a plate. */
export interface PlateCue {
  /** a plate was asked for or named */
  readonly asked: boolean;
  /** by a word that is said of nothing else */
  readonly sure: boolean;
  /** somebody speaks of a car before, or of its plate right after */
  readonly car: boolean;
  /** a car is named right before */
  readonly adjacent: boolean;
  /** somebody speaks of driving, parking, an accident */
  readonly traffic: boolean;
}

/** What speaks for a plate that begins at `at`. */
export function plateCue(scan: Scan, at: number): PlateCue {
  const asked = cueBefore(scan, at)?.kind === 'PLATE';
  const turn = turnAt(scan, at);
  // `Jakou máte značku?`: nobody spells the name of a make
  const answers =
    turn !== undefined && at - turn.start <= START && QUESTION.test(promptOf(turn).flat);
  // most words before a number speak of nothing on wheels
  const near = turn !== undefined && turn.start >= at - NEAR;
  const prompted = near && ((scan.askedBefore[turnIndexAt(scan, at)] ?? 0) & HINTS.plate) !== 0;
  const hinted = prompted || isHinted(scan, at - NEAR, at, HINTS.plate);
  const before = hinted ? flattened(saidBefore(scan, at, NEAR)) : '';
  const adjacent = before !== '' && RIGHT_BEFORE.test(before);
  const behind = isHinted(scan, at, at + REACH, HINTS.plate);
  return {
    asked,
    sure: asked && (answers || SURE.test(flattened(saidBefore(scan, at, REACH)))),
    car:
      adjacent ||
      CAR.test(before) ||
      (behind && SURE.test(ownWords(scan).flat.slice(at, at + REACH))),
    adjacent,
    traffic: TRAFFIC.test(before),
  };
}
