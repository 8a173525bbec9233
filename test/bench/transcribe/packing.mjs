// How many windows speech is laid into, what that costs in text, and why.
import { join } from 'node:path';
import { numbers, writeWords } from './long-call.mjs';
import {
  bundled,
  errors,
  folder,
  longCall,
  MICRO,
  per,
  runOf,
  SILERO,
  say,
  transcribe,
} from './tool.mjs';

export async function windows() {
  const { windowsOf } = await bundled('windows');
  say('\nwindows handed to the engine (goal: at most 1.3 x the least)');
  for (const minutes of [1, 10, 60]) {
    const { path } = await longCall(minutes);
    const channels = await windowsOf(path, SILERO);
    const count = channels.reduce((sum, one) => sum + one.windows, 0);
    const least = channels.reduce((sum, { seconds }) => sum + Math.ceil(seconds / 30), 0);
    const whole = Math.ceil((minutes * 60) / 30) * 2;
    say(
      `  ${minutes} min: ${count} windows, least ${least} (${per(count, least)} x), channels whole ${whole}`,
    );
  }
}

/** The micro model loses sentences in full windows (see `words`), so equal text has a price: shorter ones. */
export async function turns() {
  const { path, texts } = await longCall(10);
  say('\na call of 10 minutes whose parties take turns (goal: 1.7 x faster at equal text)');
  let whole = null;
  for (const [name, ...flags] of [
    ['channels whole', '--no-vad'],
    ['packed'],
    ['packed', '--window', '18'],
    ['packed', '--window', '16'],
  ]) {
    const one = await transcribe(path, '--model', MICRO, '--threads', '1', '-q', ...flags);
    whole ??= one;
    const { windows: count, encoder_runs, engine_s } = runOf(one);
    const { wrong, characters } = errors(one.records[0], texts);
    const rate = ((100 * wrong) / characters).toFixed(2);
    say(
      `  ${[name, ...flags].join(' ').padEnd(26)} ${count} windows, ${encoder_runs} encoder runs, engine ${engine_s.toFixed(1)} s, wall ${one.wall.toFixed(1)} s (${per(whole.wall, one.wall)} x faster), CPU ${one.cpu.toFixed(1)} s (${per(whole.cpu, one.cpu)} x less), character errors ${rate} %`,
    );
  }
}

/** Sentences of different turns in one window: errors by how many words there are, and how far apart sentences are. */
export async function words() {
  say('\nmicro model: character errors by words in a window of up to 28 s');
  for (const pause of [0.3, 0.9]) {
    const cells = [];
    for (const count of [8, 16, 24, 32, 40, 48]) {
      const next = numbers(99 + count);
      const [files, texts] = [[], []];
      for (let n = 0; texts.length < 16 && n < 200; n += 1) {
        const path = join(folder, `words-${pause}-${count}-${texts.length}.wav`);
        const text = await writeWords(path, { words: count, pause, longest: 27.9, next });
        if (text === null) continue;
        files.push(path);
        texts.push(text);
      }
      const flags = [
        '--model',
        MICRO,
        '--threads',
        '1',
        '--no-vad',
        '--window',
        '28',
        '--keep-order',
        '-q',
      ];
      const { records } = await transcribe(...files, ...flags);
      const all = records.map((record, i) => errors(record, [texts[i]]));
      const sum = (of) => all.reduce((total, one) => total + one[of], 0);
      const bad = all.filter(({ wrong }) => wrong > 10).length;
      const rate = ((100 * sum('wrong')) / sum('characters')).toFixed(1);
      cells.push(`${count}: ${rate} % (${bad} of ${all.length} windows lost a sentence)`);
    }
    say(`  sentences ${pause} s apart\n    ${cells.join('\n    ')}`);
  }
}
