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

/** A file is no dictionary that can be read; the message says why. */
export class BadDictionary extends Error {}

/** How flags are written: one letter each, two, or numbers with commas. */
type FlagKind = 'single' | 'long' | 'num';

/**
 * A hunspell dictionary as a further lexicon: `dic` and `aff` are the bytes of the two files (`aff` may be
 * absent: then only the entries themselves are known). Words are asked for in lower case; suffixes and
 * prefixes one at a time, which is what dictionaries of Czech use. Format: hunspell(5). Throws BadDictionary.
 */
export function hunspell(dic: Uint8Array, aff: Uint8Array | null): Dictionary {
  const rules = aff && decode(aff);
  const { encoding, flagKind, aliases } = rules ?? NO_RULES;
  const entries = new Map<string, Entry>();
  for (const line of textOf(dic, encoding).split(/\r?\n/)) {
    const [word = '', given = ''] = (line.split(/[\t ]/)[0] ?? '').split('/');
    if (word === '' || /^\d+$/.test(word)) continue;
    const flags = aliases.length > 0 ? (aliases[Number(given) - 1] ?? '') : given;
    const lower = word.toLowerCase();
    const before = entries.get(lower);
    const both = [before?.flags, flags].filter((one) => one !== undefined && one !== '');
    // a word that is a name as well is first of all a word
    entries.set(lower, {
      flags: both.join(flagKind === 'num' ? ',' : ''),
      name: (before?.name ?? true) && lower !== word,
    });
  }
  if (entries.size === 0) throw new BadDictionary('holds no words');
  const suffixes = byEnding(rules?.suffixes ?? []);
  const prefixes = rules?.prefixes ?? [];
  const has = (flags: string, flag: string): boolean =>
    flagKind === 'single' ? flags.includes(flag) : flagsOf(flags, flagKind).includes(flag);
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
  readonly flagKind: FlagKind;
  /** flags for which entries have a number (`AF`), from 1 on */
  readonly aliases: readonly string[];
  readonly suffixes: readonly Affix[];
  readonly prefixes: readonly Affix[];
}

const NO_RULES: Rules = {
  encoding: 'utf-8',
  flagKind: 'single',
  aliases: [],
  suffixes: [],
  prefixes: [],
};

const flagsOf = (flags: string, kind: FlagKind): readonly string[] =>
  kind === 'num' ? flags.split(',') : [...flags.matchAll(/../gu)].map(([one]) => one);

/** Bytes as text; a file in another encoding than it says would hold no word that anybody says. */
function textOf(bytes: Uint8Array, encoding: string): string {
  if (bytes.includes(0)) throw new BadDictionary('is binary, no hunspell dictionary');
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new BadDictionary(`the encoding ${encoding} of its .aff file is unknown`);
  }
  try {
    return decoder.decode(bytes);
  } catch {
    throw new BadDictionary(`is not in ${encoding}, which its .aff file says or its absence means`);
  }
}

function decode(aff: Uint8Array): Rules {
  // the name of the encoding is plain ASCII
  const head = new TextDecoder('latin1').decode(aff);
  const label = /^SET\s+(\S{1,40})/m.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
  const encoding = label.replace(/^iso(\d)/, 'iso-$1').replace(/^microsoft-cp/, 'windows-');
  const [, kind] = /^FLAG\s+(long|num)/m.exec(head) ?? [];
  const flagKind: FlagKind = kind === 'long' || kind === 'num' ? kind : 'single';
  const aliases: string[] = [];
  const suffixes: Affix[] = [];
  const prefixes: Affix[] = [];
  for (const line of textOf(aff, encoding).split(/\r?\n/)) {
    const [kind, flag, strip, add, condition] = line.trim().split(/\s+/);
    if (kind === 'AF' && flag) aliases.push(flag);
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
  // the first AF says how many there are
  return { encoding, flagKind, aliases: aliases.slice(1), suffixes, prefixes };
}

/** Conditions hold letters, classes and dots only; anything else is taken literally. */
function conditionOf(condition: string, atEnd: boolean): RegExp {
  const safe = condition.replace(/[\\*+?(){}|$]/g, '\\$&').replace(/\[\]/g, '');
  try {
    return new RegExp(atEnd ? `${safe}$` : `^${safe}`, 'iu');
  } catch {
    throw new BadDictionary('a rule of its .aff file has a condition that cannot be read');
  }
}
