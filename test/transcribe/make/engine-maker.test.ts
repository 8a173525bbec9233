import { describe, expect, it } from 'vitest';
import { transcriptOf } from '../../../src/transcribe/assemble/transcript.ts';
import type { Job, Transcribed } from '../../../src/transcribe/child/protocol.ts';
import { parseRecording } from '../../../src/transcribe/input.ts';
import { EngineMaker, type Ready } from '../../../src/transcribe/make/engine-maker.ts';
import type { Surroundings } from '../../../src/transcribe/pool/conversation.ts';
import { taskFor } from '../../helpers/task.ts';

const RECORDING = { type: 'recording', v: 1, recording_id: 'r1', call_id: 'c1', path: 'r1.ogg' };
const RESULT = { sha256: 'aa', duration_s: 4, speech_s: 2, segments: [], warnings: [] };
const ABOUT = { engine: 'http', engineVersion: 'openai', model: 'm', modelSha256: null };

const task = taskFor('/data');

/** A maker whose engine says `result`, and what the engine was asked. */
async function makerWith(ready: Partial<Ready>, result: Transcribed = RESULT) {
  const asked: { readonly job: Job; readonly around: Surroundings }[] = [];
  const maker = new EngineMaker(
    {
      data: '/data',
      language: 'auto',
      sides: { left: 'customer', right: 'agent' },
      threads: 3,
      listen: { model: null, threshold: 0.5, minSilence: 0.3, minSpeech: 0.08, window: 26 },
      clean: null,
      timeoutFactor: 30,
    },
    {
      transcriber: {
        async run(job, around) {
          asked.push({ job, around });
          return { result, effort: { engine_s: 1, windows: 1, encoder_runs: null } };
        },
        close: async () => undefined,
      },
      prepare: async () => ({
        about: { ...ABOUT, device: null },
        modelPath: null,
        settings: { asr_model: 'm' },
        prompt: 'Plamen',
        ...ready,
      }),
      clock: () => 0,
      sleep: () => new Promise(() => undefined),
    },
  );
  await maker.prepare();
  return { maker, asked };
}

describe('EngineMaker', () => {
  it('lets children load no model when somebody else hears, and gives them their time all the same', async () => {
    const { maker, asked } = await makerWith({});
    await maker.make(parseRecording(RECORDING), task);
    expect(asked[0]?.job.engine).toBeNull();
    expect(asked[0]?.around.outlast).toBeDefined();
    const own = await makerWith({ modelPath: '/m.bin' });
    await own.maker.make(parseRecording(RECORDING), task);
    expect(own.asked[0]?.job.engine).toEqual({
      model: '/m.bin',
      language: 'auto',
      prompt: 'Plamen',
      threads: 3,
    });
    expect(own.asked[0]?.around.outlast).toBeDefined();
  });

  it('takes the language from an engine that tells it', async () => {
    const { maker } = await makerWith(
      {},
      { ...RESULT, heard: { language: 'cs', confidence: 'words' } },
    );
    expect((await maker.make(parseRecording(RECORDING), task)).language).toBe('cs');
    const silent = await makerWith({});
    expect((await silent.maker.make(parseRecording(RECORDING), task)).language).toBeNull();
  });

  it('counts as settings what changes the text, and tells in the record what was used', async () => {
    const { maker } = await makerWith(
      { about: { ...ABOUT, device: 'gpu', deviceName: 'CUDA0' } },
      { ...RESULT, heard: { language: null, confidence: 'segments' } },
    );
    expect(maker.settings).toMatchObject({ engine: 'http', asr_model: 'm', prompt: 'Plamen' });
    // its longest window and how much it looks at together
    expect(maker.settings.packing).toMatch(/^packed-\d+\/26\/300$/);
    expect(Object.keys(maker.settings)).not.toEqual(expect.arrayContaining(['threads', 'device']));
    const input = parseRecording(RECORDING);
    const { made, language } = await maker.make(input, task);
    const { about, settings } = maker;
    const asr = { ...about, settings };
    const record = transcriptOf({ recording: input.recording, made, asr, language, path: null });
    expect(record.asr).toMatchObject({
      engine: 'http',
      model_sha256: null,
      device: 'gpu',
      device_name: 'CUDA0',
      confidence_from: 'segments',
    });
  });
});
