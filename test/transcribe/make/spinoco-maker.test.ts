import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { transcriptSchema } from '../../../src/records/index.ts';
import { parseRecording } from '../../../src/transcribe/input.ts';
import { SpinocoMaker } from '../../../src/transcribe/make/spinoco-maker.ts';
import { readSpinocoTranscript } from '../../../src/transcribe/make/spinoco-transcript.ts';
import { TranscribeStage } from '../../../src/transcribe/stage.ts';
import { taskFor } from '../../helpers/task.ts';

const sides = { left: 'customer', right: 'agent' };

function read(value: unknown): unknown {
  return readSpinocoTranscript(value, sides)?.segments.map(
    ({ start, end, speaker, channel, text }) => [start, end, speaker, channel, text],
  );
}

const WANTED = [
  [0.8, 4.1, 'agent', 1, 'Dobrý den.'],
  [4.5, 8.4, 'customer', 0, 'Kotel netopí.'],
];

describe('readSpinocoTranscript', () => {
  it.each([
    [
      'seconds, speakers',
      {
        segments: [
          { start: 0.8, end: 4.1, speaker: 'Agent', text: 'Dobrý den.' },
          { start: 4.5, end: 8.4, speaker: 'customer', text: 'Kotel netopí.' },
        ],
      },
    ],
    [
      'milliseconds, channels, out of order',
      [
        { from: 4500, to: 8400, channel: 0, content: 'Kotel netopí.' },
        { from: 800, to: 4100, channel: 1, content: 'Dobrý den.' },
      ],
    ],
    [
      'lengths, nested',
      {
        result: {
          utterances: [
            {
              offset: '0.8s',
              duration: '3.3s',
              role: { type: 'operator' },
              transcript: ' Dobrý den. ',
            },
            {
              offset: '00:04.5',
              duration: 3.9,
              role: { type: 'client' },
              transcript: 'Kotel netopí.',
            },
          ],
        },
      },
    ],
  ])('reads segments with %s', (_, value) => {
    expect(read(value)).toEqual(WANTED);
  });

  it('invents nothing that is not there', () => {
    expect(read({ segments: [{ text: 'Haló?' }, { nothing: 1 }, { text: '' }] })).toEqual([
      [null, null, 'unknown', null, 'Haló?'],
    ]);
    expect(read({ text: 'Jen text.', language: 'cs-CZ' })).toEqual([
      [null, null, 'unknown', null, 'Jen text.'],
    ]);
    expect(readSpinocoTranscript({ text: 'x', language: 'cs-CZ' }, sides)?.language).toBe('cs');
  });

  it.each([[null], [7], ['text'], [[]], [{}], [{ segments: [] }], [{ segments: [{ start: 1 }] }]])(
    'finds none in %j',
    (value) => {
      expect(readSpinocoTranscript(value, sides)).toBeNull();
    },
  );
});

describe('SpinocoMaker', async () => {
  const data = await mkdtemp(join(tmpdir(), 'spinoco-'));
  await mkdir(join(data, '01_recordings'));
  afterAll(() => rm(data, { recursive: true }));
  const stage = new TranscribeStage({ data, formats: [] }, new SpinocoMaker(data, sides));
  const task = taskFor(data);
  const recording = (id: string) =>
    parseRecording({
      type: 'recording',
      v: 1,
      recording_id: id,
      call_id: 'c1',
      duration_s: 23.3,
      path: `01_recordings/${id}.ogg`,
      sha256: 'aa',
    });

  it('makes a transcript record without any audio', async () => {
    const transcript = { segments: [{ start: 1, end: 2, channel: 1, text: 'Dobrý den.' }] };
    await writeFile(join(data, '01_recordings/r1.spinoco.json'), JSON.stringify(transcript));
    const { record } = await stage.work(recording('r1'), task);
    expect(transcriptSchema.parse(record)).toEqual(record);
    expect(record).toMatchObject({
      text: 'Dobrý den.',
      duration_s: 23.3,
      speech_s: null,
      language: null,
      asr: {
        engine: 'spinoco',
        engine_version: null,
        model: null,
        model_sha256: null,
        device: null,
      },
      segments: [{ start: 1, end: 2, speaker: 'agent', channel: 1, words: [], confidence: null }],
    });
  });

  it('waits for one that is missing, and gives up on one that says nothing', async () => {
    await expect(stage.work(recording('r2'), task)).rejects.toMatchObject({
      recovery: 'failed',
      code: 'transcript-missing',
      hint: expect.stringContaining('--with transcriptions'),
    });
    await writeFile(join(data, '01_recordings/r3.spinoco.json'), '{"status":"done"}');
    await expect(stage.work(recording('r3'), task)).rejects.toMatchObject({
      recovery: 'skippable',
    });
    await writeFile(join(data, '01_recordings/r4.spinoco.json'), '{');
    await expect(stage.work(recording('r4'), task)).rejects.toMatchObject({
      recovery: 'skippable',
    });
  });
});
