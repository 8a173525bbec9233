/** The seven cases of Czech, in the order in which schools count them. */
export const CASES = ['nom', 'gen', 'dat', 'acc', 'voc', 'loc', 'ins'] as const;

export type Case = (typeof CASES)[number];
export type Gender = 'm' | 'f';
/** Which part of a full name: Czech declines first names and surnames a little differently. */
export type Part = 'first' | 'last';

/** All forms of one name. Where Czech has several forms for one case, the usual one stands first. */
export interface Forms {
  readonly singular: Readonly<Record<Case, readonly string[]>>;
  /** `Novákovi, Nováků, Novákům …`: several people of that name, or the family */
  readonly plural: readonly string[];
  /** `Novákův, Novákova …`, `Janin, Janina …` */
  readonly possessive: readonly string[];
}

/** A form for each case from one list: `gen dat acc voc loc ins`, variants apart by `|`. */
export function singular(nom: string, ...others: readonly string[]): Forms['singular'] {
  const [gen, dat, acc, voc, loc, ins] = others.map((variants) => [
    ...new Set(variants.split('|')),
  ]);
  const same = [nom];
  return {
    nom: same,
    gen: gen ?? same,
    dat: dat ?? same,
    acc: acc ?? same,
    voc: voc ?? same,
    loc: loc ?? same,
    ins: ins ?? same,
  };
}

/** Name that has one form for everything: `Janů`, `Nikol`. */
export function indeclinable(nom: string): Forms {
  return { singular: singular(nom), plural: [], possessive: [] };
}

/** `stem` with each of the endings. */
export const withEndings = (stem: string, endings: string): string[] =>
  endings.split(' ').map((ending) => stem + ending);
