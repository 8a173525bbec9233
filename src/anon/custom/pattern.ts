/**
 * Reads a regular expression and says why it may take more than linear time, or null when it cannot:
 * no back references, no unbounded or nested repetition, and a bounded number of ways to match from any
 * one place. V8 backtracks; what passes here costs at most `MOST_WAYS` steps a character.
 */
export function superLinear(source: string): string | null {
  const open: Group[] = [{ ways: 1, alternatives: 1 }];
  for (let at = 0; at < source.length; ) {
    const char = source.charAt(at);
    const top = open.at(-1) as Group;
    if (char === '\\') {
      if (/[1-9k]/.test(source.charAt(at + 1))) return 'back references are not allowed';
      const property = /^\\[pP]\{[^}]{1,40}\}|^\\u\{?[0-9a-fA-F]{1,6}\}?/.exec(
        source.slice(at, at + 48),
      );
      at += property ? property[0].length : 2;
    } else if (char === '[') {
      at = endOfClass(source, at);
    } else if (char === '(') {
      const head = /^\((?:\?(?:[:=!]|<[=!]|<[A-Za-z]\w{0,30}>))?/.exec(source.slice(at, at + 40));
      at += head?.[0].length ?? 1;
      open.push({ ways: 1, alternatives: 1 });
      continue;
    } else if (char === ')') {
      const closed = open.pop() as Group;
      const parent = open.at(-1);
      if (!parent) return 'it has a bracket too many';
      at += 1;
      const times = quantifier(source, at);
      if (times === 'unbounded') return 'repetition must have an upper bound, such as {1,40}';
      if (times && closed.ways * closed.alternatives > 1 && times.most > 1) {
        return 'a repeated group must not hold repetition or alternatives';
      }
      parent.ways *=
        closed.ways * closed.alternatives * (times ? times.most - times.fewest + 1 : 1);
      at += times?.length ?? 0;
      if (parent.ways > MOST_WAYS) return TOO_MANY;
      continue;
    } else if (char === '|') {
      top.alternatives += 1;
      at += 1;
      continue;
    } else at += 1;
    const times = quantifier(source, at);
    if (times === 'unbounded') return 'repetition must have an upper bound, such as {1,40}';
    if (!times) continue;
    top.ways *= times.most - times.fewest + 1;
    at += times.length;
    if (times.most > MOST_TIMES || top.ways > MOST_WAYS) return TOO_MANY;
  }
  return null;
}

const MOST_WAYS = 4096;
const MOST_TIMES = 256;
const TOO_MANY = 'it can match in too many ways: lower the bounds of its repetitions';

interface Group {
  /** ways to match from one place, at most */
  ways: number;
  alternatives: number;
}

function endOfClass(source: string, start: number): number {
  let at = start + 1;
  if (source.charAt(at) === '^') at += 1;
  while (at < source.length && source.charAt(at) !== ']') at += source.charAt(at) === '\\' ? 2 : 1;
  return at + 1;
}

function quantifier(
  source: string,
  at: number,
): { fewest: number; most: number; length: number } | 'unbounded' | null {
  const match = /^(?:([*+?])|\{(\d{1,6})(?:(,)(\d{1,6})?)?\})\??/.exec(source.slice(at, at + 20));
  if (!match) return null;
  const [{ length }, sign, fewest, comma, most] = match;
  if (sign === '?') return { fewest: 0, most: 1, length };
  if (sign !== undefined || (comma !== undefined && most === undefined)) return 'unbounded';
  const from = Number(fewest);
  return { fewest: from, most: comma === undefined ? from : Number(most), length };
}
