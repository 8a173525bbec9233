import { adjectival } from './adjectival.ts';
import { type Forms, indeclinable, type Part, singular, withEndings } from './forms.ts';
import { beforeIn, palatalised, soft, withoutMovingE } from './sounds.ts';

const SOFT_STEM = /[žščřcjďťň]$/iu;
const POSSESSIVE = 'in ina ino iny iných iným inými ině inu inou ini';

/** All forms of a woman's name; follows žena, růže, píseň, mladá; surnames without an ending stay as they are. */
export function feminine(name: string, part: Part): Forms {
  if (/ová$/iu.test(name)) return likeNovakova(name);
  if (/á$/iu.test(name)) return adjectival(name, 'f');
  if (/í$/iu.test(name) && part === 'last') return adjectival(name, 'f');
  if (/a$/iu.test(name)) return likeZena(name);
  if (/ie$/iu.test(name)) return likeMarie(name);
  if (/[eě]$/iu.test(name) && part === 'first' && !/oe$/iu.test(name)) return likeRuze(name);
  if (/[^aeiouyáéíóúůýě]$/iu.test(name) && part === 'first') return consonant(name);
  return indeclinable(name);
}

/** Like an adjective, but the family is `Novákovy`. */
function likeNovakova(name: string): Forms {
  const forms = adjectival(name, 'f');
  return { ...forms, plural: [...forms.plural, `${name.slice(0, -1)}y`] };
}

function likeZena(name: string): Forms {
  const stem = name.slice(0, -1);
  const possessive = withEndings(beforeIn(stem), POSSESSIVE);
  const plural = withEndings(stem, 'y ám ách ami');
  if (/[eiouy]$/iu.test(stem)) {
    // Lea, Andrea, Viktoria: the stem ends in a vowel
    const dat = `${stem}e|${stem}i|${stem}ji`;
    return {
      singular: singular(
        name,
        `${stem}y|${stem}ji|${stem}e|${stem}i`,
        dat,
        `${stem}u`,
        `${stem}o`,
        dat,
        `${stem}ou`,
      ),
      plural,
      possessive,
    };
  }
  if (SOFT_STEM.test(stem)) {
    const either = `${soft(stem, 'e')}|${soft(stem, 'i')}`;
    return {
      singular: singular(
        name,
        `${soft(stem, 'i')}|${soft(stem, 'e')}`,
        either,
        `${stem}u`,
        `${stem}o`,
        either,
        `${stem}ou`,
      ),
      plural,
      possessive,
    };
  }
  const dat = palatalised(stem);
  return {
    singular: singular(name, `${stem}y`, dat, `${stem}u`, `${stem}o`, dat, `${stem}ou`),
    plural,
    possessive,
  };
}

function likeMarie(name: string): Forms {
  const stem = name.slice(0, -1);
  return {
    singular: singular(name, name, `${stem}i`, `${stem}i`, name, `${stem}i`, `${stem}í`),
    plural: withEndings(stem, 'í ím emi ích'),
    possessive: withEndings(stem, POSSESSIVE),
  };
}

function likeRuze(name: string): Forms {
  const stem = name.slice(0, -1);
  return {
    singular: singular(name, name, `${stem}i`, `${stem}i`, name, `${stem}i`, `${stem}í`),
    plural: withEndings(stem, 'í ím emi ích'),
    possessive: withEndings(stem, POSSESSIVE),
  };
}

/** `Dagmar`, `Ester`, `Karmen`: most people leave them as they are, some decline them. */
function consonant(name: string): Forms {
  const same = [name];
  const dat = SOFT_STEM.test(name) ? soft(name, 'i') : palatalised(name);
  return {
    singular: {
      nom: same,
      gen: [name, `${name}y`, soft(name, 'i')],
      dat: [name, dat, soft(name, 'i')],
      acc: [name, `${name}u`],
      voc: [name, `${name}o`],
      loc: [name, dat, soft(name, 'i')],
      ins: [name, `${name}ou`, soft(name, 'í')],
    },
    plural: [],
    possessive: withEndings(beforeIn(name), POSSESSIVE),
  };
}

/** The surname of the wife of `name`: `Novák` → `Nováková`, `Hájek` → `Hájková`, `Veselý` → `Veselá`. */
export function wifeOf(name: string): string[] {
  if (/ý$/iu.test(name)) return [`${name.slice(0, -1)}á`];
  if (/ů$/iu.test(name)) return [name];
  if (/í$/iu.test(name)) return [name, `${name.slice(0, -1)}ová`];
  if (/[ao]$/iu.test(name)) return [`${name.slice(0, -1)}ová`];
  if (/ě$/iu.test(name)) return [`${soft(softened(name.slice(0, -1)), 'ová')}`, `${name}ová`];
  if (/e$/iu.test(name)) return [`${name.slice(0, -1)}ová`, `${name}ová`];
  if (/[iyéu]$/iu.test(name)) return [`${name}ová`];
  if (/^švec$/iu.test(name)) return [`${name.charAt(0)}evcová`, `${name}ová`];
  const dropped = withoutMovingE(name);
  if (dropped === null) return [`${name}ová`];
  return /[eě][kc]$/iu.test(name)
    ? [`${dropped}ová`, `${name}ová`]
    : [`${name}ová`, `${dropped}ová`];
}

function softened(stem: string): string {
  const change: Readonly<Record<string, string>> = { n: 'ň', d: 'ď', t: 'ť' };
  const last = stem.at(-1) ?? '';
  return stem.slice(0, -1) + (change[last] ?? last);
}
