import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lines, sh, temporary } from '../helpers/shell.ts';

const ffmpeg = spawnSync('ffmpeg', ['-version']).status === 0;

const FORMATS = [
  ['mp3', '-c:a libmp3lame -b:a 64k'],
  ['m4a', '-c:a aac -b:a 96k'],
  ['flac', '-c:a flac'],
] as const;

interface Made {
  readonly duration_s: number;
  readonly segments: readonly { speaker: string; start: number; text: string }[];
  readonly warnings: readonly { code: string }[];
}

/** What is said in fixtures/audio/01, where sound codecs change nothing. */
const SAID = [
  ['agent', 0.8, 'Dobrý den, technická podpora, u telefonu Pospíšil.'],
  ['customer', 4.58, 'Dobrý den, nefunguje mi kotel.'],
  ['customer', 6.9, 'Radiátory jsou studené.'],
  ['agent', 8.89, 'Jaký máte typ kotle?'],
] as const;

test.runIf(ffmpeg)('what ffmpeg reads is transcribed as if we read it ourselves', async () => {
  const cwd = await temporary();
  const call = join(process.cwd(), 'fixtures/audio/01-nefunguje-kotel.ogg');
  const model = join(process.cwd(), 'fixtures/model/ggml-micro-cs.bin');
  for (const [name, codec] of FORMATS) {
    await sh(`ffmpeg -nostdin -v error -i '${call}' ${codec} './-call.${name}'`, { cwd });
  }
  // the index of an MP4 file stands at its end: half of one says nothing
  const whole = await readFile(join(cwd, '-call.m4a'));
  await writeFile(join(cwd, 'half.m4a'), whole.subarray(0, whole.length / 2));
  const files = [...FORMATS.map(([name]) => `./-call.${name}`), 'half.m4a'].join(' ');
  const { stdout, stderr, code } = await sh(
    `spinoco-transcribe ${files} --keep-order --threads 1 --model '${model}'`,
    { cwd },
  );
  expect(stderr).toContain('ffmpeg finds no audio in the file');
  expect(code).toBe(1);
  const records = lines(stdout) as unknown as Made[];
  expect(records).toHaveLength(FORMATS.length);
  for (const { duration_s, segments, warnings } of records) {
    // encoders of MP3 and AAC pad the end
    expect(Math.abs(duration_s - 23.34)).toBeLessThan(0.2);
    expect(warnings).toEqual([]);
    expect(segments.slice(0, SAID.length).map(({ speaker, text }) => [speaker, text])).toEqual(
      SAID.map(([speaker, , text]) => [speaker, text]),
    );
    for (const [i, [, start]] of SAID.entries()) {
      expect(Math.abs((segments[i]?.start ?? 0) - start)).toBeLessThan(0.3);
    }
  }
});
