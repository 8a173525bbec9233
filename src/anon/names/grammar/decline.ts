import { feminine } from './feminine.ts';
import { CASES, type Case, type Forms, type Gender, type Part } from './forms.ts';
import { masculine } from './masculine.ts';

/**
 * All forms of a Czech name by rule. Source of the rules: the school grammar's patterns of nouns and
 * adjectives, with the wavering that Internetová jazyková příručka admits for names (`Denisa`/`Denise`).
 */
export function decline(name: string, part: Part, gender: Gender): Forms {
  return gender === 'm' ? masculine(name, part) : feminine(name, part);
}

/** Every form of `forms` once. */
export function allForms({ singular, plural, possessive }: Forms): Set<string> {
  return new Set([...CASES.flatMap((one) => singular[one]), ...plural, ...possessive]);
}

const cache = new Map<string, ReadonlySet<string>>();
/** Names of a year's calls must not pile up. */
const MOST_CACHED = 5_000;

/** Every form of a name, remembered: the same names come back in call after call. */
export function formsOf(name: string, part: Part, gender: Gender): ReadonlySet<string> {
  const key = `${name}|${part}|${gender}`;
  let forms = cache.get(key);
  if (!forms) {
    forms = allForms(decline(name, part, gender));
    if (cache.size >= MOST_CACHED) cache.clear();
    cache.set(key, forms);
  }
  return forms;
}

/** The cases of the singular in which `form` stands for a name; none where it is a plural or a possessive. */
export function casesOf(name: string, part: Part, gender: Gender, form: string): Set<Case> {
  const { singular } = decline(name, part, gender);
  return new Set(CASES.filter((one) => singular[one].includes(form)));
}
