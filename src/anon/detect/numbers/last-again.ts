import { readings } from '../../spoken/lattice.ts';
import { unitAfter } from '../amounts.ts';
import { type Finding, firstEndingAfter, merge } from '../finding.ts';
import { ownWords } from '../heard.ts';
import type { Scan } from '../scan.ts';
import { type KnownNumber, numbersOf } from './recall-numbers.ts';
import { scanRuns } from './runs.ts';
import { type SpokenRun, spokenRuns } from './spoken-runs.ts';

/** where somebody speaks of a number's end */
const END = /posledn|konc|konec/;
/** `čtyři jedna na konci`, `dvě stě třicet je poslední` */
const BEHIND =
  /^,?\s(?:je\s|jsou\s|má být\s)?(?:na konci|na závěr|je to poslední|poslední)(?!\s\p{L}*(?:čís|cif|tř|čt))/iu;
/** `na konci osm`, `poslední je čtyřka`, with nothing but a pause behind */
const BEFORE = /(?:na konci|konec(?: je)?|poslední(?: je| jsou)?)[\s,:]{1,2}$/iu;
const PAUSE = /^(?:[\s,]*$|[.,;?!\n])/u;
const REACH = 20;
const [FEWEST, MOST] = [2, 6];
/** a number whose end may be said again */
const LONG = 7;

/** The end of a number that was said, when it is said once more by itself: `ne, osm šest na konci`. */
export function findLastAgain(
  scan: Scan,
  claimed: readonly Finding[],
  memory: readonly Finding[],
): Finding[] {
  if (!END.test(ownWords(scan).flat)) return [];
  const numbers = numbersOf(memory).filter(({ digits }) => digits.length >= LONG);
  if (numbers.length === 0) return [];
  const last = (start: number, end: number, digits: string): Finding[] => {
    if (digits.length === 0 || digits.length > MOST || unitAfter(scan.text, end)) return [];
    if (!isLast(scan.text, start, end)) return [];
    const number =
      numberOf(numbers, digits) ?? nearlyOf(numbers, digits) ?? before(claimed, start, digits);
    if (!number) return [];
    const place = { start, end, type: number.type, rule: 'last-digits-again' };
    return [{ ...place, value: number.value.endsWith(digits) ? number.value : digits }];
  };
  const said = spokenRuns(scan, claimed).flatMap((run) => {
    const [head, tail] = [run.atoms[0], run.atoms.at(-1)];
    return head && tail ? last(head.start, tail.end, digitsOf(run)) : [];
  });
  const written = scanRuns(scan, merge(claimed, said)).flatMap(({ groups, digits }) => {
    const [head, tail] = [groups[0], groups.at(-1)];
    return head && tail ? last(head.start, tail.end, digits) : [];
  });
  return [...merge(said, written)];
}

function isLast(text: string, start: number, end: number): boolean {
  if (BEHIND.test(text.slice(end, end + REACH))) return true;
  return (
    BEFORE.test(text.slice(Math.max(0, start - REACH), start)) &&
    PAUSE.test(text.slice(end, end + REACH))
  );
}

/** The number that ends so. */
const numberOf = (numbers: readonly KnownNumber[], digits: string): Finding | undefined =>
  numbers.find((one) => one.digits.endsWith(digits))?.finding;

/** The number that ends so but for one digit. */
function nearlyOf(numbers: readonly KnownNumber[], digits: string): Finding | undefined {
  if (digits.length < FEWEST) return undefined;
  return numbers.find((one) => {
    const end = one.digits.slice(-digits.length);
    return [...digits].filter((digit, n) => digit !== end[n]).length === 1;
  })?.finding;
}

/** Another end of the number before it: two digits or more. */
function before(claimed: readonly Finding[], start: number, digits: string): Finding | undefined {
  if (digits.length < FEWEST) return undefined;
  for (let at = firstEndingAfter(claimed, start) - 1; at >= 0; at -= 1) {
    const one = claimed[at] as Finding;
    if (one.value.replace(/[^0-9]/g, '').length >= LONG) return one;
  }
  return undefined;
}

function digitsOf({ atoms }: SpokenRun): string {
  let digits = '';
  readings(atoms, 0, MOST, 1, (at, [first]) => {
    digits = at === atoms.length - 1 ? (first?.digits ?? '') : '';
  });
  return digits;
}
