import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow, MODEL } from '../helpers/pipeline.ts';
import { lines, ndjson, sh, temporary } from '../helpers/shell.ts';

const transcript = (id: string, text = 'Dobrý den.') => ({
  type: 'transcript',
  v: 1,
  recording_id: id,
  call_id: `call-${id}`,
  text,
  segments: [{ id: 0, start: 0, end: 1, speaker: 'customer', channel: 0, text, words: null }],
});

/** 16-bit PCM at 8 kHz. */
function wav(channels: number, frames: number): Buffer {
  const data = Buffer.alloc(frames * channels * 2);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + data.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(channels, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000 * channels * 2, 28);
  head.writeUInt16LE(channels * 2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]);
}

describe('lines that are no records', () => {
  test('each is named, kept, and the rest goes on', async () => {
    const cwd = await temporary();
    const input = Buffer.concat([
      Buffer.from('\ufeff'),
      Buffer.from(`${JSON.stringify(transcript('first'))}\r\n`),
      Buffer.from('garbage 777 123 456\nnull\n[1,2]\n"text"\n42\n\n'),
      Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d, 0x0a]),
      Buffer.from(`${JSON.stringify({ ...transcript('x'), segments: 'none' })}\n`),
      Buffer.from(`${JSON.stringify(transcript('../../x'))}\n`),
      Buffer.from(`{"pad":"${'x'.repeat(33 * 1024 * 1024)}"}\n`),
      Buffer.from(ndjson([transcript('last', 'řádek\u2028oddělovač')])),
    ]);
    const ran = await sh('spinoco-anon --vault none', { cwd, input });
    expect(ran.code, ran.stderr).toBe(1);
    expect(lines(ran.stdout).map((record) => record.recording_id)).toEqual(['first', 'last']);
    expect(lines(ran.stdout)[1]?.text).toBe('řádek\u2028oddělovač');
    for (const place of [2, 3, 4, 5, 6, 8, 9, 10, 11]) {
      expect(ran.stderr).toMatch(new RegExp(`^spinoco-anon: stdin:${place}: .+$`, 'm'));
    }
    expect(ran.stderr).toMatch(/stdin:9: segments: /);
    expect(ran.stderr).not.toContain('777 123 456');
    const rejects = lines(await readFile(join(cwd, 'data/metadata/rejects.anon.jsonl'), 'utf8'));
    expect(rejects).toHaveLength(9);
    expect(rejects[0]?.line).toBe('garbage 777 123 456');
    expect(rejects.at(-1)).toMatchObject({ where: 'stdin:11', length: 33 * 1024 * 1024 + 10 });
  });

  test('--strict stops at the first with 65', async () => {
    const cwd = await temporary();
    const input = `${JSON.stringify(transcript('a'))}\nnull\n${JSON.stringify(transcript('b'))}\n`;
    const ran = await sh('spinoco-anon --strict --vault none', { cwd, input });
    expect(ran.code).toBe(65);
    expect(ran.stderr).toMatch(/stdin:2: /);
  });

  test('empty input is nothing to do', async () => {
    const cwd = await temporary();
    for (const tool of ['spinoco-anon --vault none', `spinoco-transcribe --model '${MODEL}'`]) {
      const ran = await sh(tool, { cwd, input: '' });
      expect([ran.code, ran.stdout], ran.stderr).toEqual([0, '']);
    }
  });

  test('a record of another kind is refused by name; one that is past the stage goes through', async () => {
    const cwd = await temporary();
    const recording = { type: 'recording', v: 1, recording_id: 'r', call_id: 'c', path: 'x.ogg' };
    const refused = await sh('spinoco-anon --vault none', { cwd, input: ndjson([recording]) });
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/spinoco-anon: stdin:1: type: expected "transcript"/);
    const past = transcript('a');
    const through = await sh(`spinoco-transcribe --model '${MODEL}'`, {
      cwd,
      input: ndjson([past]),
    });
    expect([through.code, lines(through.stdout)], through.stderr).toEqual([0, [past]]);
  });
});

describe('audio that is none', () => {
  test('every file is named with its reason, the good ones are transcribed', async () => {
    const cwd = await temporary();
    await writeFile(join(cwd, 'page.ogg'), '<html>not found</html>');
    await writeFile(join(cwd, 'zero.wav'), '');
    await writeFile(join(cwd, 'no-samples.wav'), wav(1, 0));
    await writeFile(join(cwd, 'one-sample.wav'), wav(1, 1));
    await writeFile(join(cwd, 'mono-silence.wav'), wav(1, 8000));
    const ran = await sh(
      `spinoco-transcribe page.ogg zero.wav no-samples.wav one-sample.wav mono-silence.wav nowhere.ogg --model '${MODEL}'`,
      { cwd },
    );
    expect(ran.code, ran.stderr).toBe(1);
    const good = lines(ran.stdout);
    expect(good.map((record) => record.text)).toEqual(['', '']);
    const words = ran.stderr.trim().split('\n');
    for (const line of words) expect(line).toMatch(/^spinoco-transcribe: /);
    expect(ran.stderr).toMatch(/page\.ogg|file-[0-9a-f]{16}/);
    expect(ran.stderr).toMatch(/nowhere\.ogg/);
    const left = [...(await filesBelow(cwd)).keys()];
    expect(left).toHaveLength(5);
  });

  test('a bad recording is quarantined, the pipeline goes on', async () => {
    const cwd = await temporary();
    await sh('mkdir -p data', { cwd });
    await writeFile(join(cwd, 'data/bad.ogg'), 'no audio');
    await writeFile(join(cwd, 'data/good.wav'), wav(2, 8000));
    const input = ndjson(
      ['bad.ogg', 'good.wav', '../escape.wav', '/etc/hostname'].map((path, n) => ({
        type: 'recording',
        v: 1,
        recording_id: `r${n}`,
        call_id: `c${n}`,
        path,
      })),
    );
    const ran = await sh(`spinoco-transcribe --model '${MODEL}' | spinoco-anon --vault none`, {
      cwd,
      input,
    });
    expect(ran.status, ran.stderr).toEqual([1, 0]);
    expect(lines(ran.stdout).map((record) => record.recording_id)).toEqual(['r1']);
    for (const id of ['r0', 'r2', 'r3']) {
      expect(ran.stderr).toMatch(new RegExp(`^spinoco-transcribe: ${id}: .+$`, 'm'));
    }
    const again = await sh(`spinoco-transcribe --model '${MODEL}' > /dev/null`, { cwd, input });
    expect(again.stderr).toMatch(/quarantined before/);
    expect(again.code, again.stderr).toBe(0);
  });
});
