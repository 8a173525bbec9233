import type { Dictionary } from './senses.ts';

/** A rule of an affix file: a word that ends (or begins) with `add` may come of an entry with this flag. */
interface Affix {
  readonly flag: string;
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp;
}

interface Entry {
  readonly flags: string;
  /** written with a capital: a name of somebody or something */
  readonly name: boolean;
}

/**
 * A hunspell dictionary as a further lexicon: `dic` and `aff` are the bytes of the two files (`aff` may be
 * absent: then only the entries themselves are known). Words are asked for in lower case; suffixes and
 * prefixes one at a time, which is what dictionaries of Czech use. Format: hunspell(5).
 */
export function hunspell(dic: Uint8Array, aff: Uint8Array | null): Dictionary {
  const rules = aff && decode(aff);
  const encoding = rules?.encoding ?? 'utf-8';
  const long = rules?.longFlags ?? false;
  const entries = new Map<string, Entry>();
  for (const line of new TextDecoder(encoding).decode(dic).split(/\r?\n/)) {
    const [word = '', flags = ''] = (line.split(/[\t ]/)[0] ?? '').split('/');
    if (word === '' || /^\d+$/.test(word)) continue;
    const lower = word.toLowerCase();
    const before = entries.get(lower);
    // a word that is a name as well is first of all a word
    entries.set(lower, {
      flags: (before?.flags ?? '') + flags,
      name: (before?.name ?? true) && lower !== word,
    });
  }
  const suffixes = byEnding(rules?.suffixes ?? []);
  const prefixes = rules?.prefixes ?? [];
  const has = (flags: string, flag: string): boolean =>
    long ? [...flags.matchAll(/../gu)].some(([one]) => one === flag) : flags.includes(flag);
  const direct = (word: string, prefix: string | null): Entry | null => {
    const fits = (entry: Entry | undefined) =>
      entry !== undefined && (prefix === null || has(entry.flags, prefix));
    const entry = entries.get(word);
    if (entry && fits(entry)) return entry;
    for (let length = 0; length <= Math.min(word.length, LONGEST); length += 1) {
      const add = word.slice(word.length - length);
      for (const { flag, strip, condition } of suffixes.get(add) ?? []) {
        const stem = word.slice(0, word.length - length) + strip;
        const found = condition.test(stem) ? entries.get(stem) : undefined;
        if (found && has(found.flags, flag) && fits(found)) return found;
      }
    }
    return null;
  };
  return (word) => {
    let entry = direct(word, null);
    for (const { flag, add, strip } of entry ? [] : prefixes) {
      if (add !== '' && word.startsWith(add))
        entry ??= direct(strip + word.slice(add.length), flag);
    }
    if (!entry) return null;
    return entry.name ? 'name' : 'word';
  };
}

/** Longest ending of a rule. */
const LONGEST = 12;

function byEnding(rules: readonly Affix[]): Map<string, Affix[]> {
  const map = new Map<string, Affix[]>();
  for (const rule of rules) {
    const list = map.get(rule.add);
    if (list) list.push(rule);
    else map.set(rule.add, [rule]);
  }
  return map;
}

interface Rules {
  readonly encoding: string;
  readonly longFlags: boolean;
  readonly suffixes: readonly Affix[];
  readonly prefixes: readonly Affix[];
}

function decode(aff: Uint8Array): Rules {
  // the name of the encoding is plain ASCII
  const head = new TextDecoder('latin1').decode(aff);
  const label = /^SET\s+(\S+)/m.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
  const encoding = label.replace(/^iso(\d)/, 'iso-$1').replace(/^microsoft-cp/, 'windows-');
  const suffixes: Affix[] = [];
  const prefixes: Affix[] = [];
  for (const line of new TextDecoder(encoding).decode(aff).split(/\r?\n/)) {
    const [kind, flag, strip, add, condition] = line.trim().split(/\s+/);
    // header lines have a count where a rule has its ending
    if ((kind !== 'SFX' && kind !== 'PFX') || !flag || condition === undefined || add === undefined)
      continue;
    const ending = add.split('/')[0] ?? '';
    const rule = {
      flag,
      strip: strip === undefined || strip === '0' ? '' : strip.toLowerCase(),
      add: ending === '0' ? '' : ending.toLowerCase(),
      condition: conditionOf(condition, kind === 'SFX'),
    };
    (kind === 'SFX' ? suffixes : prefixes).push(rule);
  }
  return { encoding, longFlags: /^FLAG\s+long/m.test(head), suffixes, prefixes };
}

/** Conditions hold letters, classes and dots only; anything else is taken literally. */
function conditionOf(condition: string, atEnd: boolean): RegExp {
  const safe = condition.replace(/[\\*+?(){}|$]/g, '\\$&').replace(/\[\]/g, '');
  return new RegExp(atEnd ? `${safe}$` : `^${safe}`, 'iu');
}
