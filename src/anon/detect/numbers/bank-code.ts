import { type Atom, readings } from '../../spoken/lattice.ts';
import { type Finding, merge } from '../finding.ts';
import { promptOf } from '../heard.ts';
import { isBank } from '../rules/account.ts';
import type { Scan } from '../scan.ts';
import { turnAt } from '../stream.ts';
import { scanRuns } from './runs.ts';
import { spokenRuns } from './spoken-runs.ts';

const MOST_ATOMS = 6;
const FEW = 8;
/** `kód banky nula osm set`, `s kódem 0800`, `za lomítkem nula tři sta` */
const NAMED =
  /(?<!\p{L})(?:k[oó]d(?:em|u|y)?(?:\s(?:té\s)?bank\p{L}{0,2})?|lom[ií]t\p{L}{1,3}|lomeno)(?:\s(?:je|to je|mám|má))?[\s:,.]{1,2}$/iu;
const LONGEST_NAME = 32;
/** `A kód banky?`, `Za lomítkem?` */
const ASKED =
  /(?:kod[a-z]{0,2}\sbank[a-z]{0,2}|(?:jak|kter)[a-z]{1,3}\s(?:je\sto\s)?bank[a-z]{0,2}|lomit[a-z]{1,3}|lomeno|kod)[^.?!]{0,16}[?.]?$/;
/** characters of an answer: `Air Bank. To je třicet třicet` */
const LONGEST_ANSWER = 32;

/** The bank's code by itself, in a recording that holds an account. */
export function findBankCodes(
  scan: Scan,
  claimed: readonly Finding[],
  memory: readonly Finding[],
): Finding[] {
  if (!memory.some(({ type }) => type === 'ACCOUNT')) return [];
  const said: Finding[] = [];
  for (const { atoms } of spokenRuns(scan, claimed)) {
    const code = atoms.length > MOST_ATOMS ? undefined : codeOf(atoms);
    const [head, tail] = [atoms[0], atoms.at(-1)];
    if (code && head && tail && isNamed(scan, head.start))
      said.push(codeAt(head.start, tail.end, code));
  }
  const written: Finding[] = [];
  for (const { groups, digits } of scanRuns(scan, merge(claimed, said))) {
    const [head, tail] = [groups[0], groups.at(-1)];
    if (head && tail && isBank(digits) && isNamed(scan, head.start))
      written.push(codeAt(head.start, tail.end, digits));
  }
  return [...merge(said, written)];
}

const codeAt = (start: number, end: number, value: string): Finding => {
  const place = { start, end, value };
  return { ...place, type: 'ACCOUNT', rule: 'bank-code', score: 0.7 };
};

/** The code of a bank that a run may be. */
function codeOf(atoms: readonly Atom[]): string | undefined {
  let code: string | undefined;
  readings(atoms, 0, MOST_ATOMS, FEW, (last, all) => {
    if (last === atoms.length - 1) code = all.find(({ digits }) => isBank(digits))?.digits;
  });
  return code;
}

function isNamed(scan: Scan, start: number): boolean {
  if (NAMED.test(scan.text.slice(Math.max(0, start - LONGEST_NAME), start))) return true;
  const turn = turnAt(scan, start);
  if (!turn || turn.prompt === '' || start - turn.start > LONGEST_ANSWER) return false;
  return ASKED.test(promptOf(turn).flat);
}
