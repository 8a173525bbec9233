import { casesOf } from './grammar/decline.ts';
import type { Entry } from './lexicon.ts';

/** Names that are words as well, but rarely are anything else in a call: `Vlasta`, `Dohnal`. */
const RATHER_NAMES = new Set(
  (
    'vilma vlasta květa mikuláš silvestr nelinka jelena vít vítek kosma líba sebastian ruda luky ' +
    'milena přemysl majka augusta růža metod štěpka krista valentýna anděla světla živa květuše ' +
    'opletal vedral doležal navrátil dohnal zapletal kvapil odehnal stejskal kratochvíl dostál zaoral roubal skácel otáhal růžička'
  ).split(' '),
);

/** Whether a form is a name rather than a word: Květina and líbám are other words, though Květa and Líba have such forms in the plural. */
export const isRather = ({ lemma, part, gender }: Entry, lower: string): boolean =>
  RATHER_NAMES.has(lemma) && casesOf(lemma, part, gender, lower).size > 0;
