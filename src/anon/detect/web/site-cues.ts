import { isFunctionWord } from '../../names/ordinary.ts';
import { fold } from '../../spoken/fold.ts';
import type { Token } from '../../spoken/mail-tokens.ts';
import { promptOf } from '../heard.ts';
import type { Turn } from '../stream.ts';

/**
 * Ends of web addresses that are no Czech words and no file names: behind them no cue is needed. `Ano.No`
 * and `smlouva.pdf` are none; what is meant with another ending is written with www or a scheme.
 */
export const ENDINGS =
  'cz|sk|com|eu|net|org|info|biz|shop|online|store|pl|hu|de|uk|fr|ch|us|app|cloud';
/** of newer ones, and of other countries: a name in small letters must stand before them */
export const RARE_ENDINGS =
  'studio|tech|site|website|blog|agency|live|pro|club|xyz|network|group|design|house|art|travel|world|photo|gallery|academy|school|center|systems|solutions|services|company|digital|media|software|support|team|tv|io|dev|gov|edu|at|ua|it|es|nl|be|dk|fi|ro|bg|hr|si|ly|gl|ai|co';

/** What is on the web. */
const WEB =
  /^(?:web(?:u|y|em|ov[a-z]{1,3})?|strank[a-z]*|stranc[a-z]*|domen[a-z]*|subdomen[a-z]*|e?-?shop(?:u|em)?|eshop(?:u|em)?|odkaz(?:u|em)?|portal(?:u|em)?|url|internetu|najde(?:te|s))$/;
/** between that and the address, beside the words of the grammar */
const LINK = /^(?:adres[uaey]|jmenuje|jmenem|najdete|jdete|nazev|nazvem|nazvu|firmy)$/;
/** inside a name: `kytky od babi` */
const INSIDE = /^(?:od|do|na|pod|u|v|ve|za|pro|s|z|bez|k)$/;
const MOST_WORDS = 4;

/** Whether the web was spoken of among the tokens. */
export const speaksOfWeb = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }) => WEB.test(fold(word)));

/** `A web máte jaký?`, on flat text: the last sentence asks for an address. */
const QUESTION = /(?<![a-z])(?:web|strank|domen|e-?shop)[^?.]{0,32}\?\s*$/;

/** Whether the others asked for an address on the web right before a turn. */
export const isSiteAsked = (turn: Turn): boolean =>
  QUESTION.test(promptOf(turn).flat.slice(-LONGEST_QUESTION));
const LONGEST_QUESTION = 64;

/**
 * Index of the first token of an address that begins behind a word for the web, or answers the question for it
 * (`asked`), and goes on to the last token: `na webu kytky od babi`; −1: no such word stands before, or too many
 * others do.
 */
export function behindWeb(tokens: readonly Token[], asked: boolean): number {
  const web = tokens.findLastIndex(({ word }) => WEB.test(fold(word)));
  if (web < 0 && !asked) return -1;
  let first = web + 1;
  for (let n = first; n < tokens.length; n += 1) {
    const { word, sign } = tokens[n] as Token;
    const folded = fold(word);
    const link =
      sign === ',' ||
      LINK.test(folded) ||
      (isFunctionWord(word) && !(n > first && INSIDE.test(folded)));
    if (link) first = n + 1;
  }
  const words = tokens.slice(first);
  const plain = words.every(({ sign, word }) => sign === '' && /^[\p{L}\p{N}]/u.test(word));
  return plain && words.length > 0 && words.length <= MOST_WORDS ? first : -1;
}
