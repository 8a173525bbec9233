/** How a word of a town's name is declined: `Pardubice, Pardubicích`, `Praha, Praze`, `Brno, Brně`. */

import { palatalised, soft, withoutMovingE } from '../grammar/sounds.ts';

/** Forms of one word of a place name, in lower case, the word itself among them. */
export function placeForms(word: string): Set<string> {
  const forms = new Set([word]);
  const add = (stem: string, endings: string) => {
    for (const ending of endings.split(' ')) forms.add(soft(stem, ending));
  };
  const stem = word.slice(0, -1);
  if (/(?:á|é|ý)$/u.test(word)) add(stem, 'á é ý ou ého ému ém ým ých ými ej om ýho ýmu ejch');
  else if (/í$/u.test(word)) add(stem, 'í ího ímu ím ích ími');
  else if (/ice$/u.test(word)) add(word.slice(0, -3), 'ic icím icích icemi ici ice');
  else if (/(?:any|aně)$/u.test(word)) add(stem, 'ů ům ech y ami');
  else if (/ov$|ín$|ev$/u.test(word)) add(word, 'a u ě em ovi');
  else if (/(?:ov|in)y$/u.test(word)) add(stem, 'y ých ým ými ech ů ům');
  else if (/y$/u.test(word)) add(stem, 'y ech ám ům ů ami');
  else if (/a$/u.test(word)) {
    add(stem, 'y u o ou i ách ami');
    forms.add(palatalised(stem));
  } else if (/o$/u.test(word)) add(stem, 'a u ě e em ách');
  else if (/[eě]$/u.test(word)) add(stem, 'e ě i í ím ích emi');
  else {
    // Bubeneč, v Bubenči
    const dropped =
      withoutMovingE(word) ?? (/[^aeiouy]eč$/u.test(word) ? `${word.slice(0, -2)}č` : null);
    for (const one of dropped === null ? [word] : [dropped, word]) {
      add(one, 'a u ě e i í em ovi ech ích ů ům');
      if (/r$/u.test(one)) forms.add(palatalised(one));
    }
  }
  if (/y$/u.test(word) || /any$/u.test(word)) forms.add(stem);
  if (/ice$/u.test(word)) forms.add(word.slice(0, -1));
  return forms;
}

/** Forms of one word of a street: nominative, and what `v`, `do`, `na`, `z` ask for. */
export function streetForms(word: string): Set<string> {
  const forms = placeForms(word);
  // Erbenova (ulice): Erbenově, Erbenovu, Erbenovou, Erbenovy
  if (/(?:ov|in)a$/u.test(word))
    for (const end of ['y', 'ě', 'u', 'ou', 'o', 'ým', 'ých', 'é', 'ý', 'ej'])
      forms.add(word.slice(0, -1) + end);
  if (/(?:ov|in)o$/u.test(word))
    for (const end of ['a', 'u', 'ě', 'ým', 'o']) forms.add(word.slice(0, -1) + end);
  return forms;
}

/** What the nominative of a place in no list may be, when it was said in another case: `Žeravic`, `Žeravicích` of Žeravice. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ic(?:ích|ím|emi)?$/u, ['ice']],
  [/(ov|ín|ýn)(?:a|u|ě|em)$/u, ['$1']],
  [/an(?:ech|ům|y|ů)?$/u, ['any']],
  [/(č|n|v)(?:kách|kám|ek)$/u, ['$1ky']],
  [/išti$|iště(?:m)?$/u, ['iště']],
  [/ce$/u, ['ka', 'ec']],
  [/(?:u|ě|ou)$/u, ['a', 'o', '']],
];

/** A place's name as it was said, and its nominatives by the ending. */
export function nominatives(word: string): string[] {
  const found = [word];
  for (const [ending, more] of ENDINGS)
    if (ending.test(word)) for (const one of more) found.push(word.replace(ending, one));
  return found;
}
