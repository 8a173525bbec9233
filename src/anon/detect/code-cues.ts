import { cueBefore } from './cues.ts';
import { ownWords, piecesBefore, promptOf } from './heard.ts';
import type { Scan } from './scan.ts';
import type { Stretch } from './stretches.ts';

/** What is numbered with letters; on flat text. Digits alone need a stronger cue: see `cue-phrases.ts`. */
const THINGS =
  /(?<![a-z0-9])(?:pas(?:u|em|y|ove|oveho|ov[ay]|port)?|viz(?:a|um|a)|datov[a-z]+|schrank[a-z]*|licenc[a-z]*|zakazni[a-z]+|klient[a-z]*|clen(?:sk[a-z]+|em|a|ka|kou)?|student[a-z]*|isic|prukaz[a-z]*|obcank[a-z]*|ridic(?:ak|sk)[a-z]*|fuhrerschein|reisepass|passport|kart(?:a|u|y|ou|e)|cip(?:u|em|y)?|ei[ck]|eicko|ean|elektromer[a-z]*|plynomer[a-z]*|vodomer[a-z]*|smlouv[a-z]*|pojist[a-z]*|rezervac[a-z]*|booking[a-z]*|permanentk[a-z]*|legitimac[a-z]*|letenk[a-z]*|umowa|umowy|zmluv[a-z]*)(?![a-z])/;
const ALL_THINGS = new RegExp(THINGS, 'g');
const DATA_BOX =
  /(?<![a-z])(?:datov(?:k[a-z]+|[a-z]{1,3}\s(?:schran[a-z]*|id))|schran[kc][a-z]{1,2}|(?:data|id)\s?box[a-z]*)(?![a-z])/;
/** no passport, when it has its mark: `pás` */
const STEEL = /(?<!\p{L})pás/iu;
const REACH = 64;
const NEAR = 40;
const FAR = 120;
const DATA = /datov|(?:data|id)\s?box/;
/** turns behind a question in which it may still be answered */
const MOST_TURNS = 3;

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

/** Where a code that was announced may begin: sorted, without overlaps. */
export function codeStretches(scan: Scan): Stretch[] {
  const all: Stretch[] = [];
  const add = (from: number, to: number) => {
    const last = all.at(-1);
    if (last && from <= last.to)
      all[all.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else all.push({ from, to });
  };
  const { flat } = ownWords(scan);
  const places = [...flat.matchAll(ALL_THINGS)].map(({ index, 0: word }) => index + word.length);
  for (const one of ownWords(scan).cues) if (one.kind === 'CUSTOMER_ID') places.push(one.end);
  const spans = places.map((from) => ({ from, to: Math.min(scan.text.length, from + REACH) }));
  const { turns } = scan;
  const endOf = (n: number) => turns[Math.min(turns.length - 1, n)]?.end ?? 0;
  for (const [n, turn] of turns.entries()) {
    const prompt = promptOf(turn);
    const asked =
      prompt.cues.some(({ kind }) => kind === 'CUSTOMER_ID') || THINGS.test(prompt.flat);
    if (asked) spans.push({ from: turn.start, to: endOf(n + MOST_TURNS) });
  }
  for (const { from, to } of spans.sort((a, b) => a.from - b.from)) add(from, to);
  return all;
}
