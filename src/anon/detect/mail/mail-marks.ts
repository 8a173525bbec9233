import type { CueKind, CuePlace } from '../cue-phrases.ts';
import { type Finding, firstEndingAfter } from '../finding.ts';
import { firstFrom } from '../first-from.ts';
import { ownWords } from '../heard.ts';
import { HINTS } from '../hints.ts';
import type { HintPlace, Scan } from '../scan.ts';
import type { Utterance } from './dialogue.ts';

/** Hints of words that begin talk about an address. */
export const SEEDS = HINTS.mail | HINTS.mailbox;

/** what is asked for or told next */
const CLOSING: ReadonlySet<CueKind> = new Set([
  ...(['PHONE', 'BIRTH_NUMBER', 'DATE_OF_BIRTH', 'ACCOUNT', 'IBAN', 'CARD', 'CARD_CODE'] as const),
  ...(['CARD_EXPIRY', 'ICO', 'DIC', 'PLATE', 'CUSTOMER_ID', 'POSTCODE', 'IP', 'SECRET'] as const),
]);

/** `kontakt` may be that of mail, `smlouva` what is sent to it */
const OPEN = /^(?:kontakt|napis|ozve|spojen|link|lince|smlouv|odbern|vs$|var)/;

const closes = ({ kind, start, end }: CuePlace, flat: string): boolean =>
  CLOSING.has(kind) && !OPEN.test(flat.slice(start, end));

/** What of a turn may be about an address. */
export interface Open {
  readonly from: number;
  readonly to: number;
  /** mail is spoken of in it */
  readonly seeded: boolean;
  /** still open where it ends */
  readonly after: boolean;
}

/** What of a turn may be about an address: what asks for something else ends it, a word of mail begins it anew. */
export function openIn(
  scan: Scan,
  found: readonly Finding[],
  { from, to }: Utterance,
  before: boolean,
): Open | null {
  const seeds = seedsIn(scan, found, from, to);
  if (!before && seeds.length === 0) return null;
  const marks = [...seeds, ...closingIn(scan, from, to)].sort((a, b) => a.at - b.at);
  let [first, last] = [before ? from : -1, to];
  let open = before;
  let secret = false;
  let floor = from;
  for (const { at, kind } of marks) {
    if (kind === 'closing' || kind === 'secret') {
      if (open) last = at;
      open = false;
      secret = kind === 'secret';
      floor = at;
    } else if (!open && !(secret && kind === 'word' && isNear(scan.text.slice(floor, at)))) {
      open = true;
      // behind what was asked for before, an address begins with its clause
      if (first < 0) first = floor === from ? from : clauseOf(scan.text, at, floor);
    }
  }
  if (open) last = to;
  return first < 0 ? null : { from: first, to: last, seeded: seeds.length > 0, after: open };
}

/** Where a turn begins to speak of addresses, or of something else. */
interface Mark {
  readonly at: number;
  /** `word`: mail is named; behind a password it says what this is for */
  readonly kind: 'word' | 'sign' | 'closing' | 'secret';
}

/** characters between a password and what it is for: `heslo k mailu` */
const NEAR = 20;
const isNear = (between: string): boolean => between.length < NEAR && !/[,.;?!]/.test(between);

/** Whether something else is asked for, or told, in a stretch. */
export const asksForElse = (scan: Scan, from: number, to: number): boolean =>
  closingIn(scan, from, to).length > 0;

function closingIn(scan: Scan, from: number, to: number): Mark[] {
  const { cues, flat } = ownWords(scan);
  const marks: Mark[] = [];
  for (let n = firstFrom(cues, from); n < cues.length; n += 1) {
    const cue = cues[n] as CuePlace;
    if (cue.start >= to) break;
    if (closes(cue, flat))
      marks.push({ at: cue.start, kind: cue.kind === 'SECRET' ? 'secret' : 'closing' });
  }
  return marks;
}

/** Where the clause that holds offset `at` begins, not before `floor`. */
function clauseOf(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && !/[,.;?!]/.test(text.charAt(start - 1))) start -= 1;
  return start;
}

const WORD = /mail|mejl|elek/iu;

/** Words of mail, signs and addresses. */
function seedsIn(
  { places, text }: Scan,
  found: readonly Finding[],
  from: number,
  to: number,
): Mark[] {
  const marks: Mark[] = [];
  for (let n = firstFrom(places, from); n < places.length; n += 1) {
    const { start: at, end, hints } = places[n] as HintPlace;
    if (at >= to) break;
    if ((hints & SEEDS) === 0) continue;
    marks.push({ at, kind: WORD.test(text.slice(at, end)) ? 'word' : 'sign' });
  }
  for (let n = firstEndingAfter(found, from); n < found.length; n += 1) {
    const { start, type } = found[n] as Finding;
    if (start >= to) break;
    if (type === 'EMAIL') marks.push({ at: Math.max(start, from), kind: 'sign' });
  }
  return marks;
}
