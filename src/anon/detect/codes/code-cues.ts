import { type CueKind, cueBefore } from '../cues.ts';
import { ownWords, piecesBefore, promptOf } from '../heard.ts';
import { HINTS } from '../hints.ts';
import type { Scan } from '../scan.ts';
import { turnAt } from '../stream.ts';
import { type Stretch, stretchesNear } from '../stretches.ts';
import { NUMBER_OF } from './thing-phrases.ts';

/** What is numbered with letters; on flat text. Digits alone need a stronger cue: see `cue-phrases.ts`. */
const THING =
  '(?:pas(?:u|em|y|ove|oveho|ov[ay]|port)?|viz(?:a|um|a)|datov[a-z]+|schrank[a-z]*|licenc[a-z]*|zakazni[a-z]+|klient[a-z]*|clen(?:stv[a-z]*|sk[a-z]+|em|a|ka|kou)?|student[a-z]*|studij[a-z]*|isic|prukaz[a-z]*|obcank[a-z]*|ridic(?:ak|sk)[a-z]*|fuhrerschein|reisepass|passport|kart(?:a|u|y|ou|e)|kartick[a-z]*|cip(?:u|em|y)?|ei[ck]|eicko|ean|elektromer[a-z]*|plynomer[a-z]*|vodomer[a-z]*|smlouv[a-z]*|pojist[a-z]*|rezervac[a-z]*|booking[a-z]*|permanentk[a-z]*|legitimac[a-z]*|letenk[a-z]*|umowa|umowy|zmluv[a-z]*|zadost[a-z]*|prihlask[a-z]*|pacient[a-z]*|zadank[a-z]*|popelnic[a-z]*|nadob[a-z]*|polis[a-z]*|police|(?:veden|evidovan|registrovan|zapsan)[a-z]{0,3}(?:\\s[a-z]+){0,3}\\s(?:pod|jako)|mist[a-z]*\\sodber[a-z]*)';
const THINGS = new RegExp(`(?<![a-z0-9])(?:${THING}|${NUMBER_OF})(?![a-z])`);
/** such a thing named right before, whatever else was asked for: `ISIC mám, S420 …` */
const RIGHT_BEFORE = new RegExp(
  `(?<![a-z0-9])${THING}(?:[\\s,]{1,2}(?!kod|hesl|pin)[a-z]+){0,3}[\\s,:]{1,3}$`,
);
/** what a number is when it was announced, though a thing that has another one stands between */
const FIRM: ReadonlySet<CueKind> = new Set([
  'OTHER',
  'PLATE',
  'EMAIL',
  'ACCOUNT',
  'IBAN',
  'IP',
  'ICO',
  'DIC',
]);
const DATA_BOX =
  /(?<![a-z])(?:datov(?:k[a-z]+|[a-z]{1,3}\s(?:schran[a-z]*|id))|schran[kc][a-z]{1,2}|(?:data|id)\s?box[a-z]*)(?![a-z])/;
/** no passport, when it has its mark: `pás` */
const STEEL = /(?<!\p{L})pás/iu;
const NEAR = 40;
/** … and behind the question that it answers */
const START = 24;
const ASKED = 96;
const FAR = 120;
const DATA = /datov|(?:data|id)\s?box/;

/**
 * Whether a code with letters may stand at `at`: its number was announced, or only a thing that has one was
 * `named`.
 */
export function announcesCode(scan: Scan, at: number): 'number' | 'thing' | null {
  const kind = cueBefore(scan, at)?.kind;
  if (kind === 'CUSTOMER_ID') return 'number';
  const open = kind === undefined || kind === 'NUMBER' || kind === 'CARD';
  if (!open && FIRM.has(kind)) return null;
  const answers = at - (turnAt(scan, at)?.start ?? 0) <= START;
  const near = answers ? ASKED : NEAR;
  const thing = open ? named(scan, at, THINGS, near) : isNamedBefore(scan, at);
  return thing && !STEEL.test(scan.text.slice(Math.max(0, at - NEAR), at)) ? 'thing' : null;
}

/** Whether the speaker named a thing right before, in the same turn. */
function isNamedBefore(scan: Scan, at: number): boolean {
  const from = Math.max(turnAt(scan, at)?.start ?? 0, at - NEAR);
  return RIGHT_BEFORE.test(ownWords(scan).flat.slice(from, at));
}

/**
 * Whether a data box was named before `at`, right before or in the question; a mere `schránka` may be one of
 * mail.
 */
export function announcesDataBox(scan: Scan, at: number): 'near' | 'far' | null {
  if (!speaksOfData(scan)) return null;
  if (named(scan, at, DATA_BOX, NEAR)) return 'near';
  const kind = cueBefore(scan, at)?.kind;
  const open = kind === undefined || kind === 'NUMBER' || kind === 'CUSTOMER_ID';
  return open && named(scan, at, DATA_BOX, FAR) ? 'far' : null;
}

const speaking = new WeakMap<Scan, boolean>();

/** Whether anybody speaks of data boxes in the call. */
function speaksOfData(scan: Scan): boolean {
  let speaks = speaking.get(scan);
  if (speaks === undefined) {
    const asked = (n: number) => ((scan.askedBefore[n] ?? 0) & HINTS.box) !== 0;
    speaks =
      DATA.test(ownWords(scan).flat) ||
      scan.turns.some((turn, n) => asked(n) && DATA.test(promptOf(turn).flat));
    speaking.set(scan, speaks);
  }
  return speaks;
}

function named(scan: Scan, at: number, what: RegExp, near: number): boolean {
  return piecesBefore(scan, at, near).some(({ heard, from, to }) =>
    what.test(heard.flat.slice(from, to)),
  );
}

/** a code stands so far behind a thing that has one, or in so many turns behind the question for it */
const ABOUT = { before: 0, behind: 64, turns: 3 };

/** Where a code that was announced may begin: sorted, without overlaps. */
export const codeStretches = (scan: Scan): Stretch[] => stretchesNear(scan, HINTS.thing, ABOUT);
