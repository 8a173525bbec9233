/** How Czech changes the end of a stem before an ending (orthography included). */

const HARDENED: Readonly<Record<string, string>> = { ň: 'n', ď: 'd', ť: 't' };

/** `Kaň` + `e` → `Kaně`, + `i` → `Kani`: the hook moves from the consonant to the vowel. */
export function soft(stem: string, ending: string): string {
  const last = stem.at(-1) ?? '';
  const hard = HARDENED[last];
  if (hard === undefined || ending === '') return stem + ending;
  const bare = stem.slice(0, -1) + hard;
  if (ending.startsWith('e')) return `${bare}ě${ending.slice(1)}`;
  return /^[ií]/.test(ending) ? bare + ending : stem + ending;
}

/** Dative and locative of `žena`: `Lenka` → `Lence`, `Věra` → `Věře`, `Jana` → `Janě`. */
export function palatalised(stem: string): string {
  if (stem.endsWith('ch')) return `${stem.slice(0, -2)}še`;
  const before = stem.slice(0, -1);
  switch (stem.at(-1)) {
    case 'k':
      return `${before}ce`;
    case 'h':
    case 'g':
      return `${before}ze`;
    case 'r':
      return `${before}ře`;
    case 'd':
    case 't':
    case 'n':
    case 'b':
    case 'p':
    case 'v':
    case 'm':
    case 'f':
      return `${stem}ě`;
    default:
      return soft(stem, 'e');
  }
}

/** Before `-in` of a woman's possessive: `Lenka` → `Lenčin`, `Věra` → `Věřin`. */
export function beforeIn(stem: string): string {
  if (stem.endsWith('ch')) return `${stem.slice(0, -2)}š`;
  const before = stem.slice(0, -1);
  switch (stem.at(-1)) {
    case 'k':
      return `${before}č`;
    case 'h':
    case 'g':
      return `${before}ž`;
    case 'r':
      return `${before}ř`;
    default:
      return soft(stem, 'i').slice(0, -1);
  }
}

const SOFTENED: Readonly<Record<string, string>> = { n: 'ň', d: 'ď', t: 'ť' };

/**
 * The stem without its moving `e`: `Hájek` → `Hájk`, `Vaněk` → `Vaňk`, `Němec` → `Němc`, `Karel` → `Karl`;
 * null where there is none to drop.
 */
export function withoutMovingE(name: string): string | null {
  const match = /^(.*[^aeiouyáéíóúůýě])([eě])([kclvňn])$/iu.exec(name);
  if (!match) return null;
  const [, head = '', vowel, last = ''] = match;
  if (head.length < 2 && !/^(?:lev|pes)$/iu.test(name)) return null;
  // the hook of ě stays with the consonant: Vaněk, Vaňka; but Zbyněk, Luděk alike
  const hooked = vowel === 'ě' ? SOFTENED[head.at(-1) ?? ''] : undefined;
  return (hooked === undefined ? head : head.slice(0, -1) + hooked) + last;
}
