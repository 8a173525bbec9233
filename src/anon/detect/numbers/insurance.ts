import { ownWords, promptOf } from '../heard.ts';
import type { Stream, Turn } from '../stream.ts';

/** has a number of three digits, asked for beside other ones: `pojišťovna dvě stě jedenáct` */
const INSURANCE = /pojistovn[a-z]{0,3}(?![a-z])/;
const ASKED_INSURANCE = /pojistovn[a-z]{0,3}[^a-z]*$/;

/** Somebody speaks of a health insurance in a turn, or has just asked for it. */
export const ofInsurance = (stream: Stream, turn: Turn): boolean =>
  ASKED_INSURANCE.test(promptOf(turn).flat) ||
  INSURANCE.test(ownWords(stream).flat.slice(turn.start, turn.end));
