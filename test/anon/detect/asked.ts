import { detectAll } from '../../../src/anon/detect/detect.ts';
import { NOTHING_KNOWN } from '../../../src/anon/detect/detector.ts';
import { TYPES } from '../../../src/anon/detect/finding.ts';
import type { Stream } from '../../../src/anon/detect/stream.ts';

const settings = { types: new Set<string>(TYPES) };

/** What is found in the answers to a question, each a turn of the same speaker. */
export function asked(question: string, ...answers: string[]): string[] {
  let length = 0;
  const turns = answers.map((answer, n) => {
    const start = length;
    length += answer.length + 1;
    return { start, end: length - 1, place: 2 * n, at: null, prompt: n === 0 ? question : 'Ano.' };
  });
  const stream: Stream = { text: answers.join('\n'), turns };
  const [found = []] = detectAll([stream], NOTHING_KNOWN, settings);
  return found.map(({ start, end, type }) => `${type}:${stream.text.slice(start, end)}`);
}
