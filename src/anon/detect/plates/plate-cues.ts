import { flattened } from '../../spoken/fold.ts';
import { wordList } from '../../spoken/word-list.ts';
import { cueBefore } from '../cues.ts';
import { ownWords, promptOf } from '../heard.ts';
import { HINTS } from '../hints.ts';
import type { Scan } from '../scan.ts';
import { saidBefore, turnAt, turnIndexAt } from '../stream.ts';
import { isHinted } from '../stretches.ts';
import { CARS } from './cars.ts';
import { spokenOf } from './plate-talk.ts';

/** of a plate, and of no brand */
const SURE =
  /spz|espez|ecv|pe zet|(?<![a-z])rz(?![a-z])|(?:registra|poznavac|statni)[a-z]* znack|poznavack|(?:polsk|slovensk|nemeck|ukrajinsk|rakousk|madarsk|rumunsk|litevsk|cizi|zahranicn|vlastni|osobni)[a-z]* znack|znack[a-z]{1,2} na prani|rejestrac|kennzeichen/;
const CAR = new RegExp(`(?<![a-z])(?:${CARS})(?![a-z])`);
/** a car, or who drives it */
const DRIVEN = `(?!znack)(?:${CARS}|elektrik[a-z]*|elektromobil[a-z]*|veteran[a-z]*|slovak[a-z]*|polak[a-z]*|nemec|nemce|rakusan[a-z]*|ukrajinec|ukrajince)`;
/** right before, and no number between: `kamion, AA 4716 KB`, `auto z Ukrajiny, AX 2217 HE`, `Rakouské auto? Ano, W 71 824 F` */
const RIGHT_BEFORE = new RegExp(
  `(?<![a-z])${DRIVEN}(?:[\\s,:?–-]{1,3}(?!a\\s|i\\s|nebo\\s|motor|model|typ)[a-z]+){0,4}(?:[\\s,:?–-]{1,3}|(?:\\.{3}|…)\\s)$`,
);
/** what is done with a car */
const TRAFFIC =
  /(?<![a-z])(?:nabour|odrel|tukl|predji|zaparkov|parkov|parkuj|botick|vrak|vjezd|prijed|odjel|ujel|odtahl|ridic|sjezd|stoji tady)[a-z]*/;
const NEAR = 48;
const REACH = 96;
/** words between a plate and the word for it: `značka je teda nějak …`; any other is a brand */
const BETWEEN = wordList(
  `jsou mam mame mate mela melo meli bude byla tusim myslim asi ano jako tedy teda takze moje nase vase jeho jeji cislo
  konci zacina tady tam toho tohoto auta auto vozu vuz vozidla motorky privesu navesu kamionu nova stara nejak
  pockejte moment prosim vas vam reknu diktuju dobre jasne`,
);
const APPLIANCE =
  /(?<![a-z])(?:prack|ledni|myck|susick|kotel|kotl|televiz|notebook|telefon|mobil|bojler|sporak|troub|klimatiz|spotrebic|vyrob|cerpadl|monitor|tiskarn|modem|router|vysavac|topen)/;
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
  /** plates are spoken of in this call, and nothing else was announced here */
  readonly spokenOf: boolean;
  /** … and plates of the owner's choice among them */
  readonly wished: boolean;
}

/** What speaks for a plate that begins at `at`. */
export function plateCue(scan: Scan, at: number): PlateCue {
  const kind = cueBefore(scan, at)?.kind;
  const goods = isOfGoods(scan, at);
  const named = kind === 'PLATE' && !goods;
  const free = named || ((kind === undefined || kind === 'NUMBER') && !goods);
  const talk = spokenOf(scan);
  const turn = turnAt(scan, at);
  // `Jakou máte značku?`: nobody spells the name of a make
  const answers =
    turn !== undefined && at - turn.start <= START && asksForPlate(promptOf(turn).flat);
  // most words before a number speak of nothing on wheels
  const near = turn !== undefined && turn.start >= at - NEAR;
  const prompted = near && ((scan.askedBefore[turnIndexAt(scan, at)] ?? 0) & HINTS.plate) !== 0;
  const hinted = prompted || isHinted(scan, at - NEAR, at, HINTS.plate);
  const before = hinted ? flattened(saidBefore(scan, at, NEAR)) : '';
  const adjacent = before !== '' && RIGHT_BEFORE.test(before);
  const behind = isHinted(scan, at, at + REACH, HINTS.plate);
  const said = named ? flattened(saidBefore(scan, at, REACH)) : '';
  const sure = named && (answers || SURE.test(said));
  return {
    asked: named && (sure || !isOfBrand(said)),
    sure,
    car:
      adjacent ||
      CAR.test(before) ||
      (behind && SURE.test(ownWords(scan).flat.slice(at, at + REACH))),
    adjacent,
    traffic: TRAFFIC.test(before),
    spokenOf: free && talk.plates,
    wished: free && talk.wishes,
  };
}

/** Whether a plate is asked for, and no make of a machine. */
const asksForPlate = (flat: string): boolean => QUESTION.test(flat) && !APPLIANCE.test(flat);

/** `značka Bosch, KGN 3900`: whether a brand stands behind the word that may be one of a plate. */
function isOfBrand(said: string): boolean {
  const from = said.lastIndexOf('znac');
  if (from < 0) return false;
  const [, ...words] = said.slice(from).match(/[a-z]+/g) ?? [];
  return words.some((word) => word.length > 2 && !BETWEEN.has(word) && !CAR.test(word));
}

/** `díl XF 4471`: goods, papers and faults have such numbers, too. */
function isOfGoods(scan: Scan, at: number): boolean {
  return GOODS.test(ownWords(scan).flat.slice(Math.max(0, at - NEAR), at));
}

const GOODS =
  /(?<![a-z])(?:dil|kod|model|typ|objednav|faktur|dodaci list|zakaz|poloz|zboz|artikl|vyrob|chyb|poruch|norm|formular|verz|pneu|rozmer|motor|olej|kabel)[a-z]{0,4}[\s,:.]{1,3}(?:c(?:islo|\.)\s)?(?:[a-z]{1,3}\s)?$/;
