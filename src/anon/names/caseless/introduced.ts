import { wordList } from '../../spoken/word-list.ts';
import { MARK } from '../marks.ts';
import { beside, precedes } from '../subjects.ts';
import { GAP, type Token } from '../tokens.ts';

const PRESENTS = wordList('tady tu zde volá');
/** Said before one presents oneself: `dobrý den tady …`. */
const SAID_BEFORE = wordList('den dobrý prosím deň ráno odpoledne večer');
const IS = wordList('je byl byla bude');
/** Whose name stands there. */
const BELL = wordList('zvonek zvonku schránka schránce visačka');
/** How far one's name stands from the beginning, in words, when one answers the telephone. */
const OPENING = 12;
/** For what one answers. */
const DESK = wordList(
  'linka dispečink podpora středisko oddělení recepce vrátnice reklamace reklamací odbyt příjem sklad skladu účtárna úsek odbor centrum pohotovost pokladna ordinace sekretariát kancelář podatelna ambulance informace servis provoz obsluha',
);
const TO_WHOM = wordList('mu jí jim mi');

/** `dobrý den tady hoa`, `soused …`, `předsedou je …`, `kalabus dobrý den`, `říkáme jí pepinka`: it says who somebody is. */
export function isIntroduced(tokens: readonly Token[], at: number): boolean {
  const before = precedes(tokens, at);
  return (before !== undefined && announces(tokens, at, before)) || greets(tokens, at);
}

/** `zvonek bílý`, `havarijní linka motyčka`: on a bell, and last in what somebody says who answers for a desk. */
export function isPosted(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [precedes(tokens, at), tokens[at + 1]];
  if (!before) return false;
  if (BELL.has(before.lower)) return true;
  if (at > OPENING || (next && next.gap < GAP.line) || !DESK.has(before.lower)) return false;
  return tokens.slice(1, at).every(({ gap }) => gap < GAP.line);
}

function announces(tokens: readonly Token[], at: number, before: Token): boolean {
  const { lower, marks, initial } = before;
  const two = tokens[at - 2];
  if ((marks & MARK.personNoun) !== 0) return true;
  if (PRESENTS.has(lower)) return initial || !two || SAID_BEFORE.has(two.lower);
  if (initial && /^dobr(?:ý|ej)$/u.test(lower)) return true;
  if (IS.has(lower)) return ((two?.marks ?? 0) & MARK.personNoun) !== 0;
  return TO_WHOM.has(lower) && /^říká/u.test(two?.lower ?? '');
}

/** `kalabus dobrý den`, `kalabus u telefonu` */
function greets(tokens: readonly Token[], at: number): boolean {
  const [one, two] = [beside(tokens, at + 1)?.lower, tokens[at + 2]];
  if (one === 'dobrý') return /^de[nň]$/u.test(two?.lower ?? '');
  return one === 'u' && ((two?.marks ?? 0) & MARK.telephone) !== 0;
}
