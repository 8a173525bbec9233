import { feminine } from './feminine.ts';
import { CASES, type Forms, type Gender, type Part } from './forms.ts';
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
