// How good the transcripts of the fixture calls are: character errors and times against what was spoken.
// Usage: node test/bench/transcripts.mjs < transcripts.ndjson   (file names are the recording ids, or in that order)
import { readFileSync } from 'node:fs';
import { distance } from './distance.mjs';

const spoken = readFileSync(new URL('../../fixtures/audio/expected.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const transcripts = readFileSync(0, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const files = [...new Set(spoken.map(({ file }) => file))];

const inOrder = (turns) => turns.map(({ text }) => text).join(' ');
const mean = (numbers) => numbers.reduce((sum, n) => sum + n, 0) / (numbers.length || 1);
const all = { wrong: 0, characters: 0, starts: [], ends: [] };
for (const [i, file] of files.entries()) {
  const name = file.replace('.ogg', '');
  const made = transcripts.find(({ recording_id }) => recording_id === name) ?? transcripts[i];
  const turns = spoken.filter((turn) => turn.file === file);
  const speakers = new Set(made.segments.map(({ speaker }) => speaker));
  let wrong = 0;
  let characters = 0;
  for (const speaker of new Set(
    turns.map((turn) => (speakers.has('unknown') ? 'unknown' : turn.speaker)),
  )) {
    const is = (one) => speaker === 'unknown' || one.speaker === speaker;
    const wanted = inOrder(turns.filter(is));
    wrong += distance(inOrder(made.segments.filter(is)), wanted);
    characters += wanted.length;
  }
  for (const { text, start, end } of turns.flatMap(({ sentences }) => sentences)) {
    const found = made.segments.find(
      (segment) => segment.text === text && Math.abs(segment.start - start) < 2,
    );
    if (!found) continue;
    all.starts.push(Math.abs(found.start - start));
    all.ends.push(Math.abs(found.end - end));
  }
  all.wrong += wrong;
  all.characters += characters;
  process.stdout.write(`${name.padEnd(24)} ${wrong} of ${characters} characters wrong\n`);
}
const rate = ((100 * all.wrong) / all.characters).toFixed(2);
process.stdout.write(
  `character error rate ${rate} %; ${all.starts.length} sentences exact, ` +
    `starts off by ${mean(all.starts).toFixed(3)} s on average (worst ${Math.max(...all.starts).toFixed(2)}), ` +
    `ends by ${mean(all.ends).toFixed(3)} s\n`,
);
