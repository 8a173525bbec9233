import { CASES } from '../../../src/anon/names/grammar/forms.ts';
import type { Random } from '../generate/random.ts';
import { firstIn, lastIn, type Somebody } from './people.ts';

/** A call in which somebody says who he is, and both sides come back to the name in other forms. */
export interface NamedCall {
  readonly turns: readonly (readonly [speaker: string, text: string])[];
  /** the surname in all cases, in lower case: none of them may be left */
  readonly forms: readonly string[];
}

export function namedCall(who: Somebody, random: Random): NamedCall {
  const sir = who.gender === 'm' ? 'pane' : 'paní';
  const introduction = random.pick([
    `Dobrý den, tady ${lastIn(who, 'nom')}, potřebuji poradit s kotlem.`,
    `Dobrý den, jmenuji se ${firstIn(who, 'nom')} ${lastIn(who, 'nom')} a volám kvůli servisu.`,
    `Dobrý den, u telefonu ${lastIn(who, 'nom')}, zase nám netopí.`,
  ]);
  const turns: [string, string][] = [
    ['agent', 'Dobrý den, zákaznická linka, s kým mluvím?'],
    ['customer', introduction],
    ['agent', `Dobře, ${sir} ${lastIn(who, 'voc')}, kotel je vedený na ${lastIn(who, 'acc')}?`],
    [
      'customer',
      random.pick([
        `Ano, na ${lastIn(who, 'acc').toLowerCase()}, tak to má být.`,
        `Ano, ${lastIn(who, 'nom')}. Od ${lastIn(who, 'gen')} jste to dostali vloni.`,
      ]),
    ],
    [
      'agent',
      `Děkuji. Takže ${lastIn(who, 'nom').toLowerCase()}, termín pošlu ${lastIn(who, 'dat')} zprávou.`,
    ],
    ['customer', `Domluvte to přímo s ${lastIn(who, 'ins')}, ${lastIn(who, 'nom')} to otevře.`],
  ];
  return { turns, forms: CASES.map((form) => lastIn(who, form).toLowerCase()) };
}
