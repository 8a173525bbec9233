import { cueBefore } from '../cues.ts';
import { piecesBefore } from '../heard.ts';
import { HINTS } from '../hints.ts';
import type { Scan } from '../scan.ts';
import { type Stretch, stretchesNear } from '../stretches.ts';

/** What is numbered with letters; on flat text. Digits alone need a stronger cue: see `cue-phrases.ts`. */
const THINGS =
  /(?<![a-z0-9])(?:pas(?:u|em|y|ove|oveho|ov[ay]|port)?|viz(?:a|um|a)|datov[a-z]+|schrank[a-z]*|licenc[a-z]*|zakazni[a-z]+|klient[a-z]*|clen(?:sk[a-z]+|em|a|ka|kou)?|student[a-z]*|isic|prukaz[a-z]*|obcank[a-z]*|ridic(?:ak|sk)[a-z]*|fuhrerschein|reisepass|passport|kart(?:a|u|y|ou|e)|cip(?:u|em|y)?|ei[ck]|eicko|ean|elektromer[a-z]*|plynomer[a-z]*|vodomer[a-z]*|smlouv[a-z]*|pojist[a-z]*|rezervac[a-z]*|booking[a-z]*|permanentk[a-z]*|legitimac[a-z]*|letenk[a-z]*|umowa|umowy|zmluv[a-z]*|(?:veden|evidovan|registrovan|zapsan)[a-z]{0,3}(?:\s[a-z]+){0,3}\s(?:pod|jako)|mist[a-z]*\sodber[a-z]*)(?![a-z])/;
const DATA_BOX =
  /(?<![a-z])(?:datov(?:k[a-z]+|[a-z]{1,3}\s(?:schran[a-z]*|id))|schran[kc][a-z]{1,2}|(?:data|id)\s?box[a-z]*)(?![a-z])/;
/** no passport, when it has its mark: `pás` */
const STEEL = /(?<!\p{L})pás/iu;
const NEAR = 40;
const FAR = 120;
const DATA = /datov|(?:data|id)\s?box/;

/**
 * Whether a code with letters may stand at `at`: its number was announced, or only a thing that has one was
 * `named`.
 */
export function announcesCode(scan: Scan, at: number): 'number' | 'thing' | null {
  const kind = cueBefore(scan, at)?.kind;
  if (kind === 'CUSTOMER_ID') return 'number';
  if (kind !== undefined && kind !== 'NUMBER' && kind !== 'CARD') return null;
  const thing =
    named(scan, at, THINGS, NEAR) && !STEEL.test(scan.text.slice(Math.max(0, at - NEAR), at));
  return thing ? 'thing' : null;
}

/** Whether a data box was named before `at`; a mere `schránka` may be one of mail. */
export const announcesDataBox = (scan: Scan, at: number): boolean =>
  named(scan, at, DATA_BOX, NEAR) && named(scan, at, DATA, FAR);

function named(scan: Scan, at: number, what: RegExp, near: number): boolean {
  return piecesBefore(scan, at, near).some(({ heard, from, to }) =>
    what.test(heard.flat.slice(from, to)),
  );
}

/** a code stands so far behind a thing that has one, or in so many turns behind the question for it */
const ABOUT = { before: 0, behind: 64, turns: 3 };

/** Where a code that was announced may begin: sorted, without overlaps. */
export const codeStretches = (scan: Scan): Stretch[] => stretchesNear(scan, HINTS.thing, ABOUT);
