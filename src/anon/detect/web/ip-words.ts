import { type Atom, readings } from '../../spoken/lattice.ts';
import { cueBefore } from '../cues.ts';
import type { Context } from '../detector.ts';
import { type Finding, overlaps, valuesOf } from '../finding.ts';
import { piecesBefore } from '../heard.ts';
import { HINTS } from '../hints.ts';
import { makeRun } from '../numbers/spoken-runs.ts';
import { allItems, type Item, type Scan, speaksOf } from '../scan.ts';
import { type Octets, octetsFrom } from './octets.ts';

const COUNT = 4;
const MOST_ATOMS = 24;
/** atoms before the address in the same run: `port dva, sto devadesát dva …` */
const MOST_DROPPED = 2;
const REACH = 80;
const STATES = 64;
/** of an address of a machine, and of nothing else */
const SURE =
  /(?<![a-z])(?:ip(?:v4|cko|cka|cku|ecko|adres[a-z]*)?|aj\s?p(?:i|y|icko|icka|icku)|i\spe|ping[a-z]*|dns|gateway|verejn[a-z]{1,3})(?![a-z])/;
/** of a machine that has one */
const MACHINE =
  /(?<![a-z])(?:bran(?:a|u|y|e|ou)|router[a-z]*|modem[a-z]*|server[a-z]*|kamer[a-z]*|rekorder[a-z]*|tiskarn[a-z]*|lokaln[a-z]+|static[a-z]+|prohlizec[a-z]*|sit(?:i|e|ova|ove)?|pocitac[a-z]*|switch[a-z]*|pristupov[a-z]+|mask[a-z]*|adres[a-z]{0,2}\s(?:je|ma))(?![a-z])/;

/** Addresses of machines that were said, with dots or without, or written in groups: `sto devadesát dva sto šedesát osm nula jedna`. */
export function findSpokenIps(
  scan: Scan,
  claimed: readonly Finding[],
  { memory }: Pick<Context, 'memory'>,
): Finding[] {
  const remembered = [...valuesOf(memory, 'IP')].filter((value) => /^[0-9.]+$/.test(value));
  if (remembered.length === 0 && !speaksOf(scan, HINTS.machine)) return [];
  const items = allItems(scan);
  const found: Finding[] = [];
  let floor = 0;
  for (let n = 0; n < items.length; n += 1) {
    const item = items[n] as Item;
    if (item.start < floor) continue;
    // four numbers stand near each other, or what is known goes on
    if (!isFollowed(items, n) && found.length === 0 && remembered.length === 0) continue;
    const atoms = makeRun(scan, items, n, MOST_ATOMS);
    const end = atoms.at(-1)?.end;
    if (end === undefined) continue;
    const one =
      addressIn(scan, atoms, claimed, remembered) ??
      pieceOf(found.at(-1), items[n - 1], atoms, claimed);
    // each run is read once
    floor = one ? one.end : end;
    if (one) found.push(one);
  }
  return found;
}

/** As many numbers as an address has begin within reach of item `n`. */
function isFollowed(items: readonly Item[], n: number): boolean {
  const { start, entry } = items[n] as Item;
  if (entry && entry.kind === undefined) return false;
  let count = 0;
  for (let at = n; (items[at]?.start ?? Number.POSITIVE_INFINITY) - start <= REACH; at += 1)
    if (!items[at]?.entry || items[at]?.entry?.kind !== undefined) count += 1;
  return count >= COUNT;
}

function addressIn(
  scan: Scan,
  atoms: readonly Atom[],
  claimed: readonly Finding[],
  remembered: readonly string[],
): Finding | null {
  const whole = { start: atoms[0]?.start ?? 0, end: atoms.at(-1)?.end ?? 0 };
  const known = digitByDigit(atoms, remembered);
  if (known !== undefined && !overlaps(claimed, whole.start, whole.end))
    return { ...whole, type: 'IP', rule: 'ip-again', value: known, score: 0.8 };
  for (let first = 0; first <= MOST_DROPPED && first + COUNT <= atoms.length; first += 1) {
    for (const one of octetsFrom(atoms, first, COUNT)) {
      const { numbers, last } = one;
      const start = (atoms[first] as Atom).start;
      const { end } = atoms[last] as Atom;
      const value = numbers.join('.');
      if (overlaps(claimed, start, end)) continue;
      const again = remembered.includes(value);
      if (!again && !(isWhole(atoms, last) && isAddress(scan, start, first, one))) continue;
      return {
        start,
        end,
        type: 'IP',
        rule: again ? 'ip-again' : 'ip-said',
        value,
        score: 0.8,
      };
    }
  }
  return null;
}

/** `…, tečka čtyřicet dva`: what is said on behind an address that was interrupted. */
function pieceOf(
  address: Finding | undefined,
  before: Item | undefined,
  atoms: readonly Atom[],
  claimed: readonly Finding[],
): Finding | null {
  const start = atoms[0]?.start ?? 0;
  if (!address || before?.entry?.sign !== '.' || start - address.end > REACH) return null;
  let last = -1;
  for (;;) {
    const [octet] = octetsFrom(atoms, last + 1, 1).sort((a, b) => b.last - a.last);
    if (!octet) break;
    last = octet.last;
    if (atoms[last + 1]?.sign !== '.') break;
  }
  const end = atoms[last]?.end;
  if (end === undefined || overlaps(claimed, start, end)) return null;
  return { ...address, start, end, rule: 'ip-piece' };
}

/** All digits of an address, whatever stands between them: `osm sedm dva čtyři devět …`. */
function digitByDigit(atoms: readonly Atom[], remembered: readonly string[]): string | undefined {
  if (remembered.length === 0) return undefined;
  const said = new Set<string>();
  readings(atoms, 0, atoms.length, STATES, (last, all) => {
    if (last === atoms.length - 1) for (const { digits } of all) said.add(digits);
  });
  return remembered.find((value) => said.has(value.replaceAll('.', '')));
}

/** Nothing but a pause stands behind it. */
const isWhole = (atoms: readonly Atom[], last: number): boolean =>
  last === atoms.length - 1 || ((atoms[last + 1] as Atom).gap > 1 && atoms[last + 1]?.sign !== '.');

function isAddress(
  scan: Scan,
  at: number,
  first: number,
  { numbers, dots, middle }: Octets,
): boolean {
  const [a = 0, b = 0] = numbers;
  if (a === 0 || isNobodys(numbers)) return false;
  // of a local network: nothing else begins so
  if (a === 192 && b === 168) return true;
  const named = (what: RegExp): boolean =>
    piecesBefore(scan, at, REACH).some(({ heard, from, to }) =>
      what.test(heard.flat.slice(from, to)),
    );
  if (first > 0) return dots > 1 && named(SURE);
  const three = numbers.filter((one) => one > 99).length;
  if (named(SURE)) return dots > 0 || three > 0 || a === 10;
  // `heslo k routeru je osm sedm čtyři …`
  if (cueBefore(scan, at)?.kind === 'SECRET') return false;
  return ((dots > 1 && middle) || three > 0 || a === 10) && named(MACHINE);
}

/** A mask, or an address that all machines know. */
export function isNobodys(numbers: readonly number[]): boolean {
  const value = numbers.join('.');
  return /^255\.|^0\.0\.0\.0$|^127\.|^8\.8\.[48]\.[48]$|^1\.[01]\.[01]\.1$|^9\.9\.9\.9$/.test(
    value,
  );
}
