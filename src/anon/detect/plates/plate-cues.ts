import { cueBefore } from '../cues.ts';
import { HINTS } from '../hints.ts';
import type { Scan } from '../scan.ts';
import { saidBefore, turnAt, turnIndexAt } from '../stream.ts';
import { isHinted } from '../stretches.ts';
import { CARS } from './cars.ts';

/** of a plate, and of no brand */
const SURE =
  /spz|esp[eé]z|e[cč]v|p[eé] zet|(?<!\p{L})rz(?!\p{L})|(?:registra|poznávac|poznavac|státní|statni)\p{L}* zna[čc]k|poznáva[čc]k|(?:polsk|slovensk|německ|ukrajinsk|rakousk|maďarsk|rumunsk|litevsk|cizí|zahraničn)\p{L}* značk|rejestrac|kennzeichen/iu;
const CAR = new RegExp(`(?<!\\p{L})(?:${CARS})(?!\\p{L})`, 'iu');
/** right before: `kamion, AA 4716 KB`, `Fabie 8Z9 9706` */
const RIGHT_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${CARS})(?:\\s\\p{L}+)?[\\s,:–-]{1,3}(?:(?:je|má|mám|máme|s|se|číslo|značk\\p{L}{1,2}|to)[\\s,:]{1,3}){0,3}$`,
  'iu',
);
/** what is done with a car */
const TRAFFIC =
  /(?<!\p{L})(?:nabour|odřel|ťukl|předjí|zaparkov|parkov|parkuj|boti[čc]k|vrak|vjezd|přijed|odjel|ujel|odtáhl|řidi[čc]|sjezd|stojí tady)\p{L}*/iu;
const NEAR = 48;
const REACH = 96;
/** the question for a plate, and how far into a turn its answer begins */
const QUESTION = /značk\p{L}{1,3}[^.?!]{0,24}\?/iu;
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
  const answers = turn !== undefined && at - turn.start <= START && QUESTION.test(turn.prompt);
  // most words before a number speak of nothing on wheels
  const near = turn !== undefined && turn.start >= at - NEAR;
  const prompted = near && ((scan.askedBefore[turnIndexAt(scan, at)] ?? 0) & HINTS.plate) !== 0;
  const hinted = prompted || isHinted(scan, at - NEAR, at, HINTS.plate);
  const before = hinted ? saidBefore(scan, at, NEAR) : '';
  const adjacent = before !== '' && RIGHT_BEFORE.test(before);
  const behind = isHinted(scan, at, at + REACH, HINTS.plate);
  return {
    asked,
    sure: asked && (answers || SURE.test(saidBefore(scan, at, REACH))),
    car: adjacent || CAR.test(before) || (behind && SURE.test(scan.text.slice(at, at + REACH))),
    adjacent,
    traffic: TRAFFIC.test(before),
  };
}
