import { MARK } from '../marks.ts';
import type { Sense } from '../senses.ts';
import type { Token } from '../tokens.ts';

/** A word of fewer letters is too many things. */
const SHORTEST = 3;

/** Words that no capital would make a name of. */
export function isNobody({ number, lower, marks }: Token, sense: Sense): boolean {
  return (
    number ||
    lower.length < SHORTEST ||
    sense.brand ||
    sense.people ||
    sense.hopeless ||
    (marks & (MARK.grammar | MARK.title)) !== 0
  );
}

/** `Benešová`: no house of business is called so by a noun before it. */
export const isWifely = ({ lower }: Token): boolean => lower.endsWith('ová');

/** How verbs and other words end that no surname does in the nominative. */
const NO_SURNAME =
  /(?:[aeiouyíě]l[aoiy]?|[aeiíěu]t|[uj]e|ují|jou|[ií]me?|ám|áš|íš|eš|[íáe]te|nou|ně|ky)$/u;

/** Whether a word, in lower case, ends as a surname may. */
export const endsAsSurname = (word: string): boolean => !NO_SURNAME.test(word);
