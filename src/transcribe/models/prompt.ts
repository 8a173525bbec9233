import { fatal } from '../../stage/errors.ts';
import { EXIT } from '../../stage/exit-codes.ts';
import type { ModelHeader } from './ggml.ts';

/** How whisper.cpp divides a text before it looks for tokens: contractions, words, numbers, signs, with the space before. */
const PIECES = /'s|'t|'re|'ve|'m|'ll|'d| ?[A-Za-z]+| ?[0-9]+| ?[^\sA-Za-z0-9]+|\s+/g;

/**
 * How many tokens whisper.cpp makes of a text: the longest known token, again and again (`tokenize` of whisper.cpp
 * 1.7). A byte that no token knows counts as one.
 */
export function countTokens(text: string, vocabulary: ReadonlySet<string>): number {
  // tokens are bytes, not characters
  const bytes = Buffer.from(text, 'utf8').toString('latin1');
  let count = 0;
  for (const [piece] of bytes.matchAll(PIECES)) {
    for (let at = 0; at < piece.length; count += 1) {
      let length = piece.length - at;
      while (length > 1 && !vocabulary.has(piece.slice(at, at + length))) length -= 1;
      at += length;
    }
  }
  return count;
}

/** The text that primes every window, and how many terms of the glossary found room in it. */
export interface Prompt {
  readonly text: string;
  readonly terms: number;
}

/**
 * Prompt and glossary in one text that the engine reads whole: half of its context, less one token. As many terms as
 * fit, in their order.
 * @throws StageError fatal 78 when the prompt alone is too long: the engine would drop its beginning without a word
 */
export function promptOf(prompt: string, glossary: readonly string[], model: ModelHeader): Prompt {
  const vocabulary = new Set(model.vocabulary);
  const budget = Math.floor(model.textContext / 2) - 1;
  // the engine puts a space before the first word
  const size = (text: string): number => countTokens(` ${text}`, vocabulary);
  if (prompt !== '' && size(prompt) > budget) {
    throw fatal(EXIT.config, 'prompt', `--prompt has ${size(prompt)} tokens, ${budget} fit`);
  }
  return promptWithin(prompt, glossary, { size, budget });
}

/** Letters that a Whisper model of unknown vocabulary reads for sure: half of its context, two letters a token. */
const LETTERS = 440;

/** Prompt and glossary for an engine whose model is elsewhere. */
export function promptForStranger(prompt: string, glossary: readonly string[]): Prompt {
  return promptWithin(prompt, glossary, { size: (text) => text.length, budget: LETTERS });
}

function promptWithin(
  prompt: string,
  glossary: readonly string[],
  { size, budget }: { readonly size: (text: string) => number; readonly budget: number },
): Prompt {
  let text = prompt;
  let terms = 0;
  for (const term of glossary) {
    const longer = terms > 0 ? `${text}, ${term}` : `${text} ${term}`.trim();
    if (size(`${longer}.`) > budget) continue;
    text = longer;
    terms += 1;
  }
  return { text: terms > 0 ? `${text}.` : text, terms };
}
