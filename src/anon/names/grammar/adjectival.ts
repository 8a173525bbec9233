import { type Forms, type Gender, singular, withEndings } from './forms.ts';

/** Before the plural ending -í of the pattern mladý: `-ský` → `-ští`, `-hý` → `-zí`. */
function softPlural(stem: string): string {
  const changes: readonly (readonly [RegExp, string])[] = [
    [/sk$/u, 'št'],
    [/ck$/u, 'čt'],
    [/ch$/u, 'š'],
    [/k$/u, 'c'],
    [/[hg]$/u, 'z'],
    [/r$/u, 'ř'],
  ];
  const change = changes.find(([pattern]) => pattern.test(stem));
  return `${change ? stem.replace(change[0], change[1]) : stem}í`;
}

/** Surnames that are adjectives: `Veselý, Veselá` (mladý) and `Krejčí` (jarní), spoken endings included. */
export function adjectival(name: string, gender: Gender): Forms {
  const stem = name.slice(0, -1);
  const plural = [...withEndings(stem, 'é ých ým ými ejch ejm ejma'), softPlural(stem)];
  if (name.endsWith('ý')) {
    return {
      singular: singular(
        name,
        `${stem}ého|${stem}ýho`,
        `${stem}ému|${stem}ýmu`,
        `${stem}ého|${stem}ýho`,
        `${name}|${stem}ej`,
        `${stem}ém|${stem}ým`,
        `${stem}ým`,
      ),
      plural: [...plural, `${stem}ej`],
      possessive: [],
    };
  }
  if (name.endsWith('á')) {
    return {
      singular: singular(
        name,
        `${stem}é|${stem}ý`,
        `${stem}é|${stem}ý`,
        `${stem}ou`,
        name,
        `${stem}é|${stem}ý`,
        `${stem}ou`,
      ),
      plural,
      possessive: [],
    };
  }
  const soft = withEndings(stem, 'ích ím ími ovi ových ovým ovými');
  if (gender === 'f') return { singular: singular(name), plural: soft, possessive: [] };
  return {
    singular: singular(
      name,
      `${stem}ího`,
      `${stem}ímu`,
      `${stem}ího`,
      name,
      `${stem}ím`,
      `${stem}ím`,
    ),
    plural: soft,
    possessive: [],
  };
}
