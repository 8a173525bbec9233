import { describe, expect, it } from 'vitest';
import { transcriptSchema } from '../../src/records/index.ts';
import { transcriptPath } from '../../src/transcribe/assemble/transcript.ts';
import type { Transcribed } from '../../src/transcribe/child/protocol.ts';
import { type Input, parseRecording } from '../../src/transcribe/input.ts';
import type { About, Maker } from '../../src/transcribe/make/maker.ts';
import { TranscribeStage } from '../../src/transcribe/stage.ts';
import { taskFor } from '../helpers/task.ts';

const RECORDING = {
  type: 'recording',
  v: 1,
  recording_id: 'r1',
  call_id: 'c1',
  recorded_at: '2026-11-21T23:30:00+01:00',
  caller: '+420601000000',
  path: '01_recordings/r1.ogg',
  sha256: 'aa',
  queue: 'servis',
  run: { cached: true },
};

const MADE: Transcribed = {
  sha256: 'aa',
  duration_s: 4,
  speech_s: 2,
  warnings: [{ code: 'cut-off', message: 'the audio file ends before its end' }],
  segments: [
    {
      id: 0,
      start: 0,
      end: 1,
      speaker: 'agent',
      channel: 1,
      text: 'Haló?',
      confidence: null,
      words: [],
    },
    {
      id: 1,
      start: 1,
      end: 2,
      speaker: 'customer',
      channel: 0,
      text: 'Ano.',
      confidence: null,
      words: [],
    },
  ],
};

const ABOUT: About = {
  engine: 'napi',
  engineVersion: '1',
  model: 'tiny',
  modelSha256: 'mm',
  device: 'cpu',
};

/** A stage whose words come from nowhere: what is tested is the record that it makes of them. */
function stageWith(asked: Input[] = []): TranscribeStage {
  const maker: Maker = {
    about: ABOUT,
    settings: { engine: 'napi', model_sha256: 'mm', language: 'cs' },
    prepare: async () => undefined,
    make: async (input) => {
      asked.push(input);
      return { made: MADE, language: 'cs', run: { wall_s: 1, rtf: 0.25, audio_s: 4 } };
    },
    progress: () => null,
    close: async () => undefined,
  };
  return new TranscribeStage({ data: '/data', formats: ['srt'] }, maker);
}

describe('TranscribeStage', () => {
  it('makes a transcript that keeps its recording', async () => {
    const asked: Input[] = [];
    const stage = stageWith(asked);
    const work = await stage.work(parseRecording(RECORDING), taskFor('/data'));
    expect(transcriptSchema.parse(work.record)).toEqual(work.record);
    expect(work.record).toMatchObject({
      type: 'transcript',
      v: 1,
      call_id: 'c1',
      recording_id: 'r1',
      recording: { queue: 'servis', caller: '+420601000000' },
      language: 'cs',
      text: 'Haló?\nAno.',
      asr: {
        engine: 'napi',
        engine_version: '1',
        model: 'tiny',
        model_sha256: 'mm',
        device: 'cpu',
      },
      warnings: MADE.warnings,
      path: '02_transcripts/2026/11/21/r1.json',
    });
    expect(Object.keys(work.record.recording ?? {})).not.toContain('run');
    expect(asked.map(({ recording }) => recording.recording_id)).toEqual(['r1']);
  });

  it('stores one line, and keeps what belongs to the run out of it', async () => {
    const { record, files, run } = await stageWith().work(
      parseRecording(RECORDING),
      taskFor('/data'),
    );
    expect(files).toEqual([
      { path: '02_transcripts/2026/11/21/r1.json', data: `${JSON.stringify(record)}\n` },
    ]);
    expect(run).toEqual({ wall_s: 1, rtf: 0.25, audio_s: 4 });
    expect(JSON.stringify(record)).not.toMatch(/wall_s|rtf/);
  });

  it('writes nothing as a filter', async () => {
    const work = await stageWith().work(parseRecording(RECORDING), taskFor(null));
    expect(work.files).toEqual([]);
    expect(work.record.path).toBeNull();
  });

  it('renders what is wanted beside the JSON from the record alone', async () => {
    const stage = stageWith();
    const { record } = await stage.work(parseRecording(RECORDING), taskFor('/data'));
    const views = await stage.views(record);
    expect(views.map(({ path }) => path)).toEqual(['02_transcripts/2026/11/21/r1.srt']);
    expect(String(views[0]?.data)).toMatch(/00:00:01,000 --> 00:00:02,000/);
  });

  it('takes the audio for the fingerprint', async () => {
    const stage = stageWith();
    expect(await stage.fingerprint(parseRecording(RECORDING))).toBe('aa');
    const unknown = parseRecording({ ...RECORDING, sha256: null });
    expect(await stage.fingerprint(unknown)).toBe('no-audio');
  });

  it('lets transcripts pass', () => {
    const past = { type: 'transcript', recording_id: 'rec-2', call_id: 'call-2' };
    expect(stageWith().passes(past)).toEqual(['rec-2', 'call-2']);
    expect(stageWith().passes({ ...past, type: 'anonymized' })).toEqual(['rec-2', 'call-2']);
    expect(stageWith().passes({ ...past, type: 'recording' })).toBeNull();
  });
});

describe('transcriptPath', () => {
  it.each([null, undefined, 'yesterday', '9999999999'])('is undated for %s', (recorded_at) => {
    const { recording } = parseRecording({ ...RECORDING, recorded_at });
    expect(transcriptPath(recording)).toBe('02_transcripts/undated/r1.json');
  });
});
