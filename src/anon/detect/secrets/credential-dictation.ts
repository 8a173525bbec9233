import { fold } from '../../spoken/fold.ts';
import type { Token } from '../../spoken/mail-tokens.ts';
import { wordList } from '../../spoken/word-list.ts';
import { exampleEnd } from '../codes/spelled-letters.ts';
import { cueBefore } from '../cues.ts';
import { promptOf } from '../heard.ts';
import type { Scan } from '../scan.ts';
import type { Turn } from '../stream.ts';
import { tokensIn } from '../tokens.ts';
import type { Announced } from './credential-context.ts';
import { isDictating, isJoint, isModifier } from './credential-words.ts';

/** tokens of a turn in which nothing but signs are said */
const MOST_TOKENS = 24;
/** what is spelled is something else */
const OTHER =
  /(?<![a-z])(?:prijmen|jmen(?!\w*\s(?:a\shesl|pro))|pise|e-?mail|mejl|ulic|adres|spz|znack|smlouv|rodn|firm|telefon|objednav|faktur)/;

/** what is spelled behind these is no password */
const OTHER_CUES = wordList('PHONE BIRTH_NUMBER ACCOUNT IBAN CARD ICO DIC PLATE CUSTOMER_ID OTHER');

export const isOtherCue = (scan: Scan, start: number): boolean =>
  OTHER_CUES.has(cueBefore(scan, start)?.kind ?? '');

/**
 * The letters and digits that make a turn of which nothing else is said: `velké té`, `malé vé, osm`, `T, jo`.
 * Null: something else is said.
 */
export function dictated(scan: Scan, turn: Turn, goesOn: boolean): readonly Announced[] | null {
  const tokens = tokensIn(scan, turn.start, turn.end);
  if (tokens.length === 0 || tokens.length > MOST_TOKENS || OTHER.test(promptOf(turn).flat))
    return null;
  const pieces: Announced[] = [];
  let sure = goesOn;
  for (let n = 0; n < tokens.length; n += 1) {
    const token = tokens[n] as Token;
    const { start, end, word, sign, spoken } = token;
    const folded = fold(word);
    const last = pieces.at(-1);
    const example = last ? exampleEnd(tokens, n, last.value.slice(-1)) : null;
    if (example) {
      n = example.next - 1;
      continue;
    }
    const size = isModifier(folded);
    // `S malým`, `A nakonec`, but `v, jo`
    const next = tokens[n + 1];
    const little =
      n === 0 &&
      LITTLE.test(word) &&
      next !== undefined &&
      next.sign === '' &&
      next.word !== 'jako';
    const said = little ? '' : signOf(token);
    sure ||= said !== '' && !LITTLE.test(word);
    if (said !== '') {
      const near = last && /^[\s,]{0,2}$/.test(scan.text.slice(last.end, start));
      if (near) pieces.pop();
      pieces.push(
        near ? { start: last.start, end, value: last.value + said } : { start, end, value: said },
      );
    } else if (!(little || size || sign !== '' || spoken || isJoint(folded) || isDictating(folded)))
      return null;
  }
  return sure && !isOtherCue(scan, turn.start) ? pieces : null;
}

/** Whether a letter is among them, not only digits. */
export const hasLetters = (pieces: readonly Announced[]): boolean =>
  pieces.some(({ value }) => /[a-z]/.test(value));

/** A letter by its name or written alone, digits; `a` joins others. */
function signOf({ word, entry, capital, sign }: Token): string {
  if (sign !== '') return '';
  if (/^[0-9]+$/.test(word)) return word;
  if (word.length === 1)
    return /^\p{L}$/u.test(word) && (capital || !/[aio]/.test(word)) ? fold(word) : '';
  const letter = entry?.letter;
  if (letter !== undefined && letter.length < 3) return fold(letter);
  return entry?.kind !== undefined && !entry.weak ? `${entry.value ?? 0}` : '';
}

/** words of one letter */
const LITTLE = /^[aikosuvz]$/;

const SIZED =
  /(?<![a-z])(?:velk|mal)(?:ym|e|y|eho|a|ou|em)\s(?:pismen[a-z]{1,4}\s)?([a-z]{1,3})(?![a-z])/g;

/** Letters of which the size is said: `s velkým R`, `malé bé`. */
export function* sizedLetters(
  scan: Scan,
  flat: string,
  turn: Pick<Turn, 'start' | 'end'>,
): Generator<Announced> {
  for (const match of flat.slice(turn.start, turn.end).matchAll(SIZED)) {
    const name = match[1] as string;
    const end = turn.start + match.index + match[0].length;
    const [token] = tokensIn(scan, end - name.length, end);
    const letter = token?.entry?.letter;
    // `malým a velkým`
    const little =
      LITTLE.test(name) &&
      !token?.capital &&
      !/^(?:\s{0,2}[.,?!\n]|$|\sjako\s)/.test(flat.slice(end, end + 8));
    if (!little && (name.length === 1 || (letter !== undefined && letter.length < 3)))
      yield { start: end - name.length, end, value: letter ? fold(letter) : name };
  }
}
