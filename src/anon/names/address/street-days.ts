import { GAP, type Token } from '../tokens.ts';
import { isWholeAnswer, numberAfter, type Part, type Reading } from './reading.ts';
import { settled } from './street-company.ts';
import { street, written } from './street-part.ts';

const ORDINAL =
  /^(?:prvního|druhého|třetího|čtvrtého|pátého|šestého|sedmého|osmého|devátého|desátého|\p{L}{2,6}náctého|(?:\p{L}{3,6}a)?(?:dvacátého|třicátého))$/u;
const ONES = /^(?:prvního|druhého|třetího|čtvrtého|pátého|šestého|sedmého|osmého|devátého)$/u;
const TENS = /^(?:dvacátého|třicátého)$/u;
const MONTH =
  /^(?:ledna|února|března|dubna|května|máje|června|července|srpna|září|října|listopadu|prosince|augusta)$/u;

/** `Sedmnáctého listopadu 11`: a day is a street where an address is being said and its number follows, or nothing else. */
export function spokenDay(look: Reading, at: number, meant: boolean): Part | null {
  const { tokens } = look;
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  if (!next || next.gap > GAP.blank || !isOrdinal(token)) return null;
  const last = TENS.test(token.lower) && ONES.test(next.lower) ? at + 2 : at + 1;
  const month = tokens[last];
  if (!month || month.gap > GAP.blank || !MONTH.test(month.lower)) return null;
  const house = numberAfter(look, last);
  const numbered = house >= 0 && (meant || settled(look, house));
  if (!numbered && !isWholeAnswer(look, at, last)) return null;
  return street(at, last, written(tokens, at, last), true);
}

const isOrdinal = ({ lower, number }: Token): boolean => !number && ORDINAL.test(lower);
