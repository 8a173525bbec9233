import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { audioPath, parseRecording, recordOf } from '../../src/transcribe/input.ts';
import { fixture } from './fixtures.ts';

const data = await mkdtemp(join(tmpdir(), 'input-'));
afterAll(() => rm(data, { recursive: true }));

const RECORDING = { type: 'recording', v: 1, recording_id: 'r1', call_id: 'c1', path: 'a/b.ogg' };

async function itemOf(file: string): Promise<unknown> {
  for await (const item of recordOf(file, data)) return item;
  return undefined;
}

describe('parseRecording', () => {
  it('keeps fields that it does not know', () => {
    const { recording } = parseRecording({ ...RECORDING, queue: 'servis' });
    expect(recording).toEqual({ ...RECORDING, queue: 'servis' });
  });

  it.each([
    [{ ...RECORDING, type: 'x' }, 'type: '],
    [{ ...RECORDING, recording_id: '../x' }, 'recording_id: not a usable id'],
    [{ ...RECORDING, path: 7 }, 'path: '],
  ])('names the field that is wrong', (value, message) => {
    expect(() => parseRecording(value)).toThrow(message);
  });
});

describe('audioPath', () => {
  const at = (path: string): string => audioPath(parseRecording({ ...RECORDING, path }), '/data');

  it('stays inside the data directory', () => {
    expect(at('01_recordings/x/../r1.ogg')).toBe('/data/01_recordings/r1.ogg');
    for (const path of ['/etc/passwd', '../x.ogg', 'a/../../x.ogg', '..', 'a\0b']) {
      expect(() => at(path)).toThrow('the record points out of the data directory');
    }
  });
});

describe('recordOf', () => {
  it('names a foreign file after its content, never after its name', async () => {
    const file = join(data, '+420777123456.ogg');
    await copyFile(fixture('audio/02-email.ogg'), file);
    const item = await itemOf(file);
    expect(item).toMatchObject({ record: { file, recording: { recorded_at: null } } });
    const { recording } = (item as { record: { recording: Record<string, string> } }).record;
    expect(recording.recording_id).toMatch(/^file-[0-9a-f]{16}$/);
    expect(recording.call_id).toBe(recording.recording_id);
    expect(recording.sha256).toContain(recording.recording_id?.slice(5));
    expect(JSON.stringify(recording)).not.toContain('420777');
  });

  it('finds the stored record of a file of the data directory', async () => {
    const day = join(data, '01_recordings/2026/11/22');
    await mkdir(day, { recursive: true });
    await writeFile(join(day, 'r1.json'), JSON.stringify(RECORDING));
    await writeFile(join(day, 'r2.json'), 'no json');
    expect(await itemOf(join(day, 'r1.ogg'))).toMatchObject({
      record: { recording: RECORDING, file: null },
    });
    expect(await itemOf(join(day, 'r2.ogg'))).toMatchObject({
      reject: 'its stored record is not JSON',
    });
    expect(await itemOf(join(day, 'r3.ogg'))).toMatchObject({
      reject: 'its stored record (.json beside it) is not there',
    });
  });

  it('rejects what is no file', async () => {
    expect(await itemOf(join(data, 'nowhere.ogg'))).toMatchObject({ reject: 'no such file' });
    expect(await itemOf(tmpdir())).toMatchObject({ reject: 'a directory, not an audio file' });
  });
});
