import { adjectival } from './adjectival.ts';
import { type Forms, indeclinable, type Part, singular, withEndings } from './forms.ts';
import { soft, withoutMovingE } from './sounds.ts';

/** Moving e is certain in these first names; in others (`Daniel`, `Marcel`, `Samuel`) it stays. */
const MOVING_FIRST = /^(?:kar|pav|hav|šav|aur)el$|^lev$|(?:ek|ěk|ec)$/iu;
const SOFT_END = /[žščřcjďťň]$/iu;
const SOFT_L = /^(?:král|.*tel|kužel|korbel)$/iu;
const VOWEL = /[aeiouyáéíóúůýě]/iu;

const HARD_POSSESSIVE = 'ův ova ovo ovu ovou ovy ově ovi ových ovým ovými';

/** All forms of a man's name; follows the patterns pán, muž, předseda, soudce, mladý, jarní. */
export function masculine(name: string, part: Part): Forms {
  // Janů, and Le of Vietnam
  if (/ů$/iu.test(name) || name.length < 2 || /^.[eě]$/iu.test(name)) return indeclinable(name);
  if (/[ýí]$/iu.test(name)) return adjectival(name, 'm');
  if (/[éuyi]$/iu.test(name)) return foreignVowel(name);
  if (/a$/iu.test(name)) return likePredseda(name);
  if (/o$/iu.test(name)) return hard(name, [name.slice(0, -1)], [name]);
  if (/[eě]$/iu.test(name)) return likeSoudce(name);
  // Magnus, not Rus
  if (/.[^aou]us$/iu.test(name)) return latin(name);
  return consonant(name, part);
}

function consonant(name: string, part: Part): Forms {
  const dropped = withoutMovingE(name);
  let stems: string[];
  if (dropped === null || (part === 'first' && !MOVING_FIRST.test(name))) stems = [name];
  else if (/[eě][kc]$/iu.test(name)) stems = part === 'first' ? [dropped] : [dropped, name];
  else stems = part === 'first' ? [dropped] : [name, dropped];
  // Švec, Ševce: the e moves forward where the rest could not be said
  if (/^švec$/iu.test(name)) stems = [`${name.charAt(0)}evc`, name];
  const shortened = shortVowel(name);
  if (shortened !== null) stems = [...stems, shortened];
  if (SOFT_END.test(name) || SOFT_L.test(name)) return softConsonant(name, stems);
  if (/[szx]$/iu.test(name)) return sibilant(name, stems);
  return hard(name, stems, stems.map(vocative));
}

/** `Kůň` → `Koň`: only in short names, where it is alive. */
function shortVowel(name: string): string | null {
  return /^[^aeiouyáéíóúýě]{1,2}ů[^aeiouyáéíóúůýě]{1,2}$/iu.test(name)
    ? name.replace(/ů/u, 'o')
    : null;
}

function hard(nom: string, stems: readonly string[], voc: readonly string[]): Forms {
  const each = (...endings: string[]) =>
    stems.flatMap((stem) => endings.map((ending) => stem + ending)).join('|');
  return {
    singular: singular(
      nom,
      each('a'),
      each('ovi', 'u'),
      each('a'),
      voc.join('|'),
      each('ovi', 'u'),
      each('em'),
    ),
    plural: stems.flatMap((stem) => [
      ...withEndings(stem, 'ovi ové ů ům y ích ech ama ovy ových ovým ovými ovic ovejch ovejm'),
      ...locativePlural(stem),
    ]),
    possessive: stems.flatMap((stem) => withEndings(stem, HARD_POSSESSIVE)),
  };
}

/** `Novák` → `Novácích`, `Vlach` → `Vlaších`. */
function locativePlural(stem: string): string[] {
  if (/ch$/iu.test(stem)) return [`${stem.slice(0, -2)}ších`];
  const change: Record<string, string> = { k: 'c', h: 'z', g: 'z' };
  const to = change[stem.at(-1)?.toLowerCase() ?? ''];
  return to === undefined ? [] : [`${stem.slice(0, -1)}${to}ích`];
}

/** `Nováku`, `Petře`, `Davide`; after a vowel `r` stays: `Fiedlere`. */
function vocative(stem: string): string {
  if (/th$/iu.test(stem)) return `${stem}u|${stem}e`;
  if (/(?:[kgh]|ch)$/iu.test(stem)) return `${stem}u`;
  if (/[^aeiouyáéíóúůýě]r$/iu.test(stem)) return `${stem.slice(0, -1)}ře|${stem}e`;
  if (/[eě]l$/iu.test(stem)) return `${stem}i|${stem}e`;
  return `${stem}e`;
}

function softConsonant(nom: string, stems: readonly string[]): Forms {
  const each = (...endings: string[]) =>
    stems.flatMap((stem) => endings.map((ending) => soft(stem, ending))).join('|');
  const voc = stems.map((stem) =>
    /c$/iu.test(stem) && /[eě]c$|^švec$/iu.test(nom) && stem !== nom
      ? `${stem.slice(0, -1)}če`
      : soft(stem, 'i'),
  );
  return {
    singular: singular(
      nom,
      each('e'),
      each('ovi', 'i'),
      each('e'),
      voc.join('|'),
      each('ovi', 'i'),
      each('em'),
    ),
    plural: stems.flatMap((stem) =>
      'ovi ové ů ům e i ích ema ovy ových ovým ovými ovic ovejch ovejm'
        .split(' ')
        .map((end) => soft(stem, end)),
    ),
    possessive: stems.flatMap((stem) => withEndings(stem, HARD_POSSESSIVE)),
  };
}

/** Names in -s, -z, -x waver between the patterns: `Denisa` and `Denise`, `Kosa`. */
function sibilant(nom: string, stems: readonly string[]): Forms {
  const either = hard(
    nom,
    stems,
    stems.flatMap((stem) => (VOWEL.test(nom) ? [`${stem}i`, `${stem}e`] : [`${stem}e`])),
  );
  const add = (list: readonly string[], ending: string) => [
    ...list,
    ...stems.map((stem) => stem + ending),
  ];
  const { singular: one } = either;
  return {
    ...either,
    singular: {
      ...one,
      gen: add(one.gen, 'e'),
      dat: add(one.dat, 'i'),
      acc: add(one.acc, 'e'),
      loc: add(one.loc, 'i'),
    },
  };
}

/** `Svoboda`, `Kaňa`: like předseda; after a soft consonant like `Kani`, `Kaně`. */
function likePredseda(nom: string): Forms {
  const stem = nom.slice(0, -1);
  const softened = SOFT_END.test(stem);
  const gen = softened
    ? `${soft(stem, 'i')}|${soft(stem, 'e')}`
    : stem.endsWith('i') || stem.endsWith('e')
      ? `${stem}y|${stem}i|${stem}ji`
      : `${stem}y`;
  return {
    singular: singular(
      nom,
      gen,
      softened ? `${stem}ovi|${soft(stem, 'i')}` : `${stem}ovi`,
      `${stem}u`,
      `${stem}o`,
      softened ? `${stem}ovi|${soft(stem, 'i')}` : `${stem}ovi`,
      `${stem}ou`,
    ),
    plural: [
      ...withEndings(stem, 'ovi ové ů ům y ech ama ovy ových ovým ovými ovic ovejch ovejm'),
      ...locativePlural(stem),
      ...(softened ? [soft(stem, 'ích'), soft(stem, 'i')] : []),
    ],
    possessive: withEndings(stem, HARD_POSSESSIVE),
  };
}

/** `Purkyně`, `Andrle`. */
function likeSoudce(nom: string): Forms {
  const stem = nom.slice(0, -1);
  const bare = nom.endsWith('ě') ? soft(`${stem}`, '') : stem;
  const plain = nom.endsWith('ě') ? ({ n: 'ň', d: 'ď', t: 'ť' }[stem.at(-1) ?? ''] ?? '') : '';
  const hooked = plain === '' ? bare : stem.slice(0, -1) + plain;
  const dat = nom.endsWith('ě') ? `${hooked}ovi|${stem}i` : `${stem}emu|${stem}ovi|${stem}i`;
  return {
    singular: singular(
      nom,
      nom.endsWith('ě') ? nom : `${nom}ho|${nom}`,
      dat,
      nom.endsWith('ě') ? nom : `${nom}ho|${nom}`,
      nom,
      nom.endsWith('ě') ? dat : `${nom}m|${dat}`,
      `${nom}m`,
    ),
    plural: withEndings(hooked, 'ovi ové ů ům ovy ových ovým ovými'),
    possessive: withEndings(hooked, HARD_POSSESSIVE),
  };
}

/** `Julius` → `Julia`, `Magnus` → `Magna` or `Magnuse`. */
function latin(nom: string): Forms {
  const short = hard(nom, [nom.slice(0, -2)], [`${nom.slice(0, -2)}e`, nom]);
  const long = sibilant(nom, [nom]);
  const cases = Object.entries(short.singular).map(([key, list]) => [
    key,
    [...new Set([...list, ...long.singular[key as keyof Forms['singular']]])],
  ]);
  return {
    singular: Object.fromEntries(cases),
    plural: [...short.plural, ...long.plural],
    possessive: [...short.possessive, ...long.possessive],
  };
}

/** `Nagy` → `Nagye` and `Nagyho`, `Henry` → `Henryho`, `René` → `Reného`, `Gaži` → `Gažiho`. */
function foreignVowel(nom: string): Forms {
  const more = /[yu]$/iu.test(nom);
  return {
    singular: singular(
      nom,
      more ? `${nom}ho|${nom}e|${nom}` : `${nom}ho|${nom}`,
      more ? `${nom}mu|${nom}ovi|${nom}i` : `${nom}mu|${nom}ovi`,
      more ? `${nom}ho|${nom}e|${nom}` : `${nom}ho|${nom}`,
      nom,
      `${nom}m|${nom}ovi`,
      more ? `${nom}m|${nom}em` : `${nom}m`,
    ),
    plural: withEndings(nom, 'ovi ové ů ům ových ovým ovými'),
    possessive: withEndings(nom, HARD_POSSESSIVE),
  };
}
