import type { HeardWord } from '../engine.ts';

/** A stretch of text as a server times it: a token, a word, several words; seconds of the window. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** 0…1 */
  readonly probability: number | null;
}

interface Letter {
  readonly letter: string;
  readonly start: number;
  readonly end: number;
  readonly piece: Piece;
}

/**
 * The words of a text with the times of pieces that hold its letters, however those are cut: whisper.cpp gives
 * tokens, faster-whisper words with spaces, the OpenAI API words without their punctuation. Text and pieces are laid
 * over one another letter by letter. A word is as probable as its pieces on average, as openai-whisper has it.
 * null when the letters differ.
 */
export function onTimeline(text: string, pieces: readonly Piece[]): HeardWord[] | null {
  const line = lineOf(pieces);
  const words = text.split(/\s+/).filter((word) => word !== '');
  const spelled = words.map(plain);
  if (spelled.flat().join('') !== line.map(({ letter }) => letter).join('')) return null;
  let at = 0;
  return words.map((word, i) => {
    const letters = line.slice(at, at + (spelled[i] as string[]).length);
    at += letters.length;
    const [first, last] = [letters[0], letters.at(-1)];
    // a dash between two words stands where the first one ends
    if (first === undefined || last === undefined) return mark(word, pieces, line[at - 1]);
    const under = [...new Set(letters.map(({ piece }) => piece))];
    return { start: first.start, end: last.end, word, probability: mean(under) };
  });
}

/** A word without letters: as probable as the piece that spells it. */
function mark(word: string, pieces: readonly Piece[], before: Letter | undefined): HeardWord {
  const from = before === undefined ? 0 : pieces.indexOf(before.piece);
  const own = pieces.slice(from).find(({ text }) => text.trim() === word);
  const start = before?.end ?? own?.start ?? 0;
  return { start, end: start, word, probability: own?.probability ?? null };
}

/** All letters in order. A full stop that is a piece of its own lasts until its sentence ends: so does its word. */
function lineOf(pieces: readonly Piece[]): Letter[] {
  const line: Letter[] = [];
  for (const piece of pieces) {
    const letters = lettersOf(piece);
    line.push(...letters);
    const before = line.at(-1);
    if (letters.length > 0 || before === undefined || /^\s/.test(piece.text)) continue;
    line[line.length - 1] = { ...before, end: Math.max(before.end, piece.end) };
  }
  return line;
}

function lettersOf(piece: Piece): Letter[] {
  const letters = plain(piece.text);
  const each = (piece.end - piece.start) / letters.length;
  return letters.map((letter, i) => ({
    letter,
    start: piece.start + i * each,
    end: piece.start + (i + 1) * each,
    piece,
  }));
}

/** Letters and digits, in small letters. */
function plain(text: string): string[] {
  return [
    ...text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
  ];
}

function mean(pieces: readonly Piece[]): number | null {
  let sum = 0;
  for (const { probability } of pieces) {
    if (probability === null) return null;
    sum += probability;
  }
  return sum / pieces.length;
}
