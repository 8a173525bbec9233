import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { silentLog } from '../../../../src/stage/log.ts';
import { DIALECTS, type DialectName } from '../../../../src/transcribe/engines/http/dialect.ts';
import { RemoteEndpoint } from '../../../../src/transcribe/engines/http/endpoint.ts';
import { chooseModel, recognise } from '../../../../src/transcribe/engines/http/recognise.ts';
import { type Remote, remoteOf } from '../../../../src/transcribe/engines/http/remote.ts';
import { SpeechService } from '../../../../src/transcribe/engines/http/service.ts';
import { wavOf } from '../../../../src/transcribe/engines/http/wav.ts';
import { optionsSchema } from '../../../../src/transcribe/options.ts';
import { type Asr, startAsr } from '../../../helpers/asr.ts';

const never = new AbortController().signal;
const window = wavOf(new Float32Array(2.5 * 16_000));
const TOKEN = 'token-of-the-test';

let pauses: number[] = [];
const remotes: Remote[] = [];

/** The way to a server; pauses are noted, not made. */
async function remoteTo(url: string, more: object = {}, env: object = {}): Promise<Remote> {
  const options = optionsSchema.parse(more);
  const remote = await remoteOf(
    url,
    options,
    {
      env: { ...env },
      log: silentLog,
      clock: Date.now,
      random: () => 0.5,
      sleep: async (ms) => void pauses.push(ms),
      signal: never,
    },
    4,
  );
  remotes.push(remote);
  return remote;
}

async function serviceAt(url: string, name: DialectName, env: object = {}): Promise<SpeechService> {
  const { client, patience } = await remoteTo(url, {}, env);
  const dialect = DIALECTS[name];
  const wish = { language: 'cs', prompt: 'Plamen', model: 'whisper-1' };
  return new SpeechService(
    new RemoteEndpoint(client, dialect.pulse),
    { path: dialect.path, fields: (seconds) => dialect.fields(wish, seconds), patience: 2000 },
    patience,
  );
}

describe.each(['openai', 'whisper.cpp'] as const)('a server that speaks %s', (name) => {
  let asr: Asr;
  beforeAll(async () => {
    asr = await startAsr('--dialect', name, '--token', TOKEN);
  });
  afterAll(async () => {
    for (const remote of remotes.splice(0)) await remote.close();
    await asr.stop();
  });
  beforeEach(async () => {
    pauses = [];
    await asr.control({ clearFaults: true, answer: null, resetCounts: true });
  });

  const env = { SPINOCO_ASR_TOKEN: TOKEN };
  const path = DIALECTS[name].path;
  const hear = async () => (await serviceAt(asr.url, name, env)).hear(window, never);
  const asked = async () => (await asr.control()).counts[`/${path}`] ?? 0;

  it('is sent a whole WAV file and what to listen for, and the token', async () => {
    const { words } = await hear();
    expect(words.map(({ word }) => word)).toEqual(['Kotel', 'hřeje.']);
    const { last } = await asr.control();
    expect(last).toMatchObject({
      authorization: `Bearer ${TOKEN}`,
      wav: { rate: 16_000, channels: 1, bits: 16 },
      seconds: 2.5,
    });
    const common = [
      ['language', 'cs'],
      ['prompt', 'Plamen'],
      ['response_format', 'verbose_json'],
    ];
    const own =
      name === 'openai'
        ? [
            ['model', 'whisper-1'],
            ...common,
            ['timestamp_granularities[]', 'word'],
            ['timestamp_granularities[]', 'segment'],
            ['temperature', '0'],
          ]
        : [
            ...common,
            ['max_len', '100000'],
            ['no_language_probabilities', 'true'],
            // whisper.cpp hears the last sentence again if it may begin anew near the end
            ['duration', '1600'],
          ];
    expect(last?.fields).toEqual(own);
  });

  it('is recognised, and says what it has', async () => {
    const { client, patience } = await remoteTo(asr.url, {}, env);
    const recognised = await recognise(client, null, patience);
    expect(recognised.dialect.name).toBe(name);
    expect(recognised.models).toEqual(name === 'openai' ? ['whisper-1'] : null);
    expect(chooseModel(recognised, null)).toBe(name === 'openai' ? 'whisper-1' : null);
    expect(chooseModel(recognised, 'mine')).toBe('mine');
  });

  it.each([
    ['429 with a time to wait', 'status=429,retry-after=7,times=1', [7000]],
    ['503', 'status=503,times=2', [250, 500]],
    ['500', 'status=500,times=1', [250]],
    ['a connection that is reset', 'reset=1,times=1', [250]],
    ['an answer that is cut', 'cut=40,times=1', [250]],
    ['JSON that is cut', 'short=40,times=1', [250]],
    ['HTML with status 200', 'html=1,times=1', [250]],
    ['nothing with status 200', 'empty=1,times=1', [250]],
    ['a connection that is closed though it was to be kept', 'slam=1,times=1', []],
  ])('gets another try after %s', async (_, fault, waited) => {
    await asr.control({ faults: [`${fault},path=/${path}`] });
    expect((await hear()).words).toHaveLength(2);
    expect(pauses).toEqual(waited);
  });

  it('gets four tries in all; the window is to blame as long as the server lives', async () => {
    await asr.control({ faults: [`status=500,path=/${path}`] });
    await expect(hear()).rejects.toMatchObject({ recovery: 'retriable', code: 'http-500' });
    expect(await asked()).toBe(4);
  });

  it('ends the run when it answers nothing any more', async () => {
    await asr.control({ faults: ['status=503'] });
    await expect(hear()).rejects.toMatchObject({
      recovery: 'fatal',
      exitCode: 69,
      message: 'the speech server is not there: the speech server answered 503',
    });
  });

  it('ends the run when it asks for more patience than there is', async () => {
    await asr.control({ faults: ['status=429,retry-after=3600'] });
    await expect(hear()).rejects.toMatchObject({ recovery: 'fatal', exitCode: 75 });
    expect(await asked()).toBe(1);
  });

  it.each([
    [401, 77, 'the speech server refuses the token (401)'],
    [403, 77, 'the speech server refuses the token (403)'],
    [404, 69, 'the speech server does not know what we ask (404)'],
    [405, 69, 'the speech server does not know what we ask (405)'],
    [307, 69, 'the speech server does not know what we ask (307)'],
    [413, 69, 'the speech server takes no window of 81 kB (413)'],
  ])('ends the run with %i', async (status, exitCode, message) => {
    await asr.control({ faults: [`status=${status},location=http://127.0.0.1:9/,path=/${path}`] });
    await expect(hear()).rejects.toMatchObject({ recovery: 'fatal', exitCode, message });
    expect(await asked()).toBe(1);
  });

  it('ends the run when it refuses the first window, and fails a record when it refuses a later one', async () => {
    const service = await serviceAt(asr.url, name, env);
    await asr.control({ faults: [`status=400,times=1,path=/${path}`] });
    await expect(service.hear(window, never)).rejects.toMatchObject({
      recovery: 'fatal',
      exitCode: 69,
    });
    await service.hear(window, never);
    await asr.control({ faults: [`status=422,times=1,path=/${path}`] });
    await expect(service.hear(window, never)).rejects.toMatchObject({
      recovery: 'failed',
      code: 'http-422',
      message: 'the speech server refused a window (422)',
    });
  });

  it('may answer that it heard nothing', async () => {
    await asr.control({ answer: { text: '', segments: [] } });
    expect((await hear()).words).toEqual([]);
  });

  it('is given up at once when the run ends', async () => {
    await asr.control({ faults: ['stall=10'] });
    const stop = new AbortController();
    const service = await serviceAt(asr.url, name, env);
    const heard = service.hear(window, stop.signal);
    stop.abort(new Error('stopped'));
    await expect(heard).rejects.toThrow();
    expect(pauses).toEqual([]);
  });
});

describe('the way to a server', () => {
  it.each([
    ['http://asr.invalid:9000', null],
    ['http://asr.invalid:9000/v1', 'openai'],
    ['http://asr.invalid:9000/v1/', 'openai'],
    ['http://asr.invalid:9000/v1/audio/transcriptions', 'openai'],
    ['http://asr.invalid:9000/inference', 'whisper.cpp'],
  ])('takes %s', async (url, dialect) => {
    expect(await remoteTo(url)).toMatchObject({ host: 'asr.invalid:9000', dialect });
  });

  it('shows a token to nobody on the way', async () => {
    const env = { SPINOCO_ASR_TOKEN: TOKEN };
    await expect(remoteTo('http://asr.invalid/', {}, env)).rejects.toMatchObject({
      exitCode: 78,
      message: 'the address of the speech server must be https: (plain http: only to this machine)',
    });
    await remoteTo('https://asr.invalid/', {}, env);
    await remoteTo('http://localhost:9000/', {}, env);
  });

  it('says that a server is not there before anything is tried', async () => {
    const { client, patience } = await remoteTo('http://127.0.0.1:9/');
    await expect(recognise(client, null, patience)).rejects.toMatchObject({
      recovery: 'fatal',
      exitCode: 69,
      message: expect.stringContaining('the speech server is not there'),
    });
  });

  it('keeps to the rate that was asked for', async () => {
    const asr = await startAsr();
    try {
      pauses = [];
      const { client } = await remoteTo(asr.url, { asrRate: '2' });
      for (let i = 0; i < 3; i += 1) {
        const answer = await client.send({ path: 'v1/models', signal: never });
        await answer.body.dump();
      }
      expect(pauses.map((ms) => Math.round(ms / 500))).toEqual([1, 2]);
    } finally {
      await asr.stop();
    }
  });
});

it('asks which model when a server has several', () => {
  const { openai } = DIALECTS;
  expect(chooseModel({ dialect: openai, models: ['large'] }, null)).toBe('large');
  expect(chooseModel({ dialect: openai, models: null }, null)).toBe('whisper-1');
  expect(() => chooseModel({ dialect: openai, models: ['large', 'small'] }, null)).toThrow(
    expect.objectContaining({ exitCode: 78, hint: 'say --asr-model: large, small' }),
  );
});
