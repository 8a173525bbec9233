import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startAsr } from '../helpers/asr.ts';
import {
  AUDIO,
  eventually,
  MODEL,
  PIPELINE,
  processesOf,
  ROOT,
  results,
  world,
} from '../helpers/pipeline.ts';
import { lines, sh, temporary } from '../helpers/shell.ts';

/** The whisper-server that `make whisper-server` left in the cache; null when there is none. */
function builtServer(): string | null {
  try {
    const script = join(ROOT, 'fixtures/asr/build-whisper-server.sh');
    return execFileSync(script, ['--kept'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

interface Transcript {
  readonly recording_id: string;
  readonly language: string | null;
  readonly text: string;
  readonly warnings: { readonly code: string }[];
  readonly segments: {
    readonly start: number;
    readonly end: number;
    readonly speaker: string;
    readonly text: string;
    readonly confidence: number | null;
    readonly words: { readonly probability: number | null }[];
  }[];
  readonly asr: Record<string, unknown> & { readonly settings: Record<string, unknown> };
}

const transcripts = (text: string): Transcript[] => lines(text) as unknown as Transcript[];

const server = builtServer();

// reason to skip: make whisper-server needs cmake and a compiler; CI builds it
describe.skipIf(server === null)('a whisper-server of our own, on the micro model', () => {
  test('hears the same words as the built-in engine in the same windows, and says how sure it is', async () => {
    const cwd = await temporary();
    const command = `spinoco-transcribe -k -j2 --threads 1 --model '${MODEL}' ${AUDIO}/*.ogg`;
    const napi = await sh(command, { cwd });
    const http = await sh(`${command} --asr-server '${server}'`, { cwd });
    expect([napi.code, http.code], http.stderr).toEqual([0, 0]);
    const [own, heard] = [transcripts(napi.stdout), transcripts(http.stdout)];
    expect(heard).toHaveLength(8);
    const said = (all: Transcript[]) =>
      all.map(({ segments }) => segments.map(({ speaker, text }) => `${speaker}: ${text}`));
    expect(said(heard)).toEqual(said(own));
    for (const [i, transcript] of heard.entries()) {
      expect(transcript.asr).toMatchObject({
        engine: 'http',
        engine_version: 'whisper.cpp',
        model: 'ggml-micro-cs',
        model_sha256: own[i]?.asr.model_sha256,
        device: 'cpu',
        confidence_from: 'words',
      });
      for (const [k, segment] of transcript.segments.entries()) {
        expect(segment.confidence).toBeGreaterThan(0);
        expect(segment.confidence).toBeLessThanOrEqual(1);
        for (const { probability } of segment.words) {
          expect(probability).toBeGreaterThan(0);
          expect(probability).toBeLessThanOrEqual(1);
        }
        expect(Math.abs(segment.start - (own[i]?.segments[k]?.start ?? 0))).toBeLessThan(0.3);
      }
    }
    // probabilities are measured, not made up: they differ
    const all = heard.flatMap(({ segments }) => segments.map(({ confidence }) => confidence));
    expect(new Set(all).size).toBeGreaterThan(20);
    expect(await processesOf(cwd)).toEqual([]);
  });

  test('runs the whole pipeline, and leaves nothing running when it is killed', async () => {
    const { cwd, env, data } = await world();
    const settings = { cwd, env: { ...env, SPINOCO_TRANSCRIBE_ASR_SERVER: server as string } };
    const named = async (name: RegExp) =>
      (await processesOf(cwd)).filter(({ command }) => name.test(command));
    const killed = sh(`${PIPELINE} > /dev/null`, settings);
    await eventually('a server runs', async () => (await named(/whisper-server/)).length > 0);
    for (const { pid } of await named(/bin\/spinoco-transcribe/)) process.kill(pid, 'SIGKILL');
    expect((await killed).code).toBe(137);
    await eventually('it is gone', async () => (await named(/whisper-server|keeper/)).length === 0);
    const ran = await sh(PIPELINE, settings);
    expect(ran.code, ran.stderr).toBe(0);
    const found = await results(data);
    expect([...found.keys()].filter((name) => name.startsWith('03/'))).toHaveLength(16);
    expect(await named(/whisper-server|keeper/)).toEqual([]);
  });

  test('says that there is no GPU where one was asked for', async () => {
    const cwd = await temporary();
    const ran = await sh(
      `spinoco-transcribe --device gpu --asr-server '${server}' --model '${MODEL}' ${AUDIO}/07-mono-plyn.ogg`,
      { cwd },
    );
    expect([ran.code, ran.stdout]).toEqual([69, '']);
    expect(ran.stderr).toMatch(/^spinoco-transcribe: the speech server found no GPU$/m);
  });

  test('engines says what it runs on', async () => {
    const cwd = await temporary();
    const ran = await sh(`spinoco-transcribe engines --asr-server '${server}' --model '${MODEL}'`, {
      cwd,
    });
    expect(ran.code, ran.stderr).toBe(0);
    expect(ran.stdout).toMatch(
      /^ {2}napi +yes +\S+ \(whisper\.cpp 1\.7\.2\), cpu, no probabilities$/m,
    );
    expect(ran.stdout).toMatch(/^\* http +yes +whisper-server on cpu, with ggml-micro-cs$/m);
  });
});

describe("somebody else's speech server", () => {
  test.each([
    ['openai', 'faster-whisper', 'words'],
    ['openai', 'cloud', 'segments'],
    ['whisper.cpp', 'cloud', 'words'],
  ])('%s, %s: the pipeline with 64 jobs, twice', async (dialect, flavour, confidence) => {
    const token = 'secret-of-the-speech-server';
    const asr = await startAsr('--dialect', dialect, '--flavour', flavour, '--token', token);
    onTestFinished(() => asr.stop());
    const { cwd, env, data } = await world();
    const tokenFile = join(cwd, 'asr-token');
    await writeFile(tokenFile, `${token}\n`, { mode: 0o600 });
    const command = `spinoco-fetch --since last | spinoco-transcribe -j64 --asr-url ${asr.url} --asr-token-file '${tokenFile}' --asr-field 'beam_size=5' | spinoco-anon`;
    const ran = await sh(command, { cwd, env });
    expect(ran.code, ran.stderr).toBe(0);
    const emitted = lines(ran.stdout) as unknown as Transcript[];
    expect(emitted).toHaveLength(8);
    for (const { asr: about, segments, warnings, language } of emitted) {
      expect(about).toMatchObject({
        engine: 'http',
        engine_version: dialect,
        confidence_from: confidence,
      });
      expect(about.settings.asr_fields).toEqual([['beam_size', '5']]);
      expect(about.device).toBeNull();
      expect(language).toBe('cs');
      expect(warnings).toEqual([]);
      for (const segment of segments) {
        expect(segment.confidence).toBeCloseTo(confidence === 'segments' ? 0.9 : 0.8);
        for (const { probability } of segment.words) {
          if (confidence === 'segments') expect(probability).toBeNull();
          else expect(probability).toBeCloseTo(0.8);
        }
      }
    }
    const { counts, last } = await asr.control();
    expect(last?.fields).toContainEqual(['beam_size', '5']);
    const path = dialect === 'openai' ? '/v1/audio/transcriptions' : '/inference';
    // two channels of six calls, one of two
    expect(counts[path]).toBe(14);

    const again = await sh(command, { cwd, env });
    expect([again.code, again.stdout]).toEqual([0, '']);
    expect((await asr.control()).counts[path]).toBe(14);
    // the token is nowhere but where it was put
    const grep = await sh(`grep -rl '${token}' . || true`, { cwd });
    expect(grep.stdout).toBe('./asr-token\n');
    expect(ran.stderr).not.toContain(token);
    expect(await readFile(join(data, 'ledger/transcribe.jsonl'), 'utf8')).not.toContain(asr.url);
  });

  test('is not there: 69, nothing counted as tried', async () => {
    const { cwd, env, data } = await world();
    const ran = await sh(
      'spinoco-fetch --limit 1 | spinoco-transcribe --asr-url http://127.0.0.1:9 | spinoco-anon',
      { cwd, env },
    );
    expect(ran.status[1]).toBe(69);
    expect(ran.stderr).toMatch(/^spinoco-transcribe: the speech server is not there: /m);
    const ledger = await readFile(join(data, 'ledger/transcribe.jsonl'), 'utf8');
    expect(ledger).not.toMatch(/"s":"failed"/);
  });

  test.each([
    ['--engine http', 78, '--engine http needs a server'],
    [
      '--asr-url http://127.0.0.1:9 --asr-server x',
      78,
      '--asr-url and --asr-server are two servers',
    ],
    ['--asr-url http://127.0.0.1:9 --device gpu', 78, '--device is for --asr-server'],
    ['--device gpu', 69, 'the built-in engine uses no GPU'],
    ['--asr-url nonsense', 78, 'the address of the speech server is no URL'],
    [
      '--asr-url http://u:p@127.0.0.1:9',
      78,
      'the address of the speech server must not hold credentials',
    ],
    ['--asr-field x --asr-url http://127.0.0.1:9', 2, '--asr-field: must be NAME=VALUE'],
    ['--asr-dialect latin', 2, '--asr-dialect: must be auto, openai or whisper.cpp'],
    ['--asr-timeout 0', 2, '--asr-timeout: must be seconds, more than 0'],
  ])('%s: %i', async (flags, code, message) => {
    const cwd = await temporary();
    const ran = await sh(
      `spinoco-transcribe ${flags} --model '${MODEL}' ${AUDIO}/07-mono-plyn.ogg`,
      { cwd },
    );
    expect(ran.stderr.split('\n')[0]).toBe(`spinoco-transcribe: ${message}`);
    expect([ran.code, ran.stdout]).toEqual([code, '']);
  });

  test('engines names it, or says why not', async () => {
    const asr = await startAsr('--models', 'large-v3,small');
    onTestFinished(() => asr.stop());
    const cwd = await temporary();
    const there = await sh(`spinoco-transcribe engines --asr-url ${asr.url}`, { cwd });
    expect(there.code).toBe(0);
    expect(there.stdout).toMatch(
      /^\* http +yes +127\.0\.0\.1:\d+ speaks openai, has large-v3, small$/m,
    );
    const none = await sh('spinoco-transcribe engines --json', { cwd });
    expect(lines(none.stdout)).toMatchObject([
      { engine: 'napi', available: true, used: true },
      { engine: 'http', available: false, used: false, says: 'no server is named' },
      { engine: 'spinoco', available: true, used: false },
    ]);
    const gone = await sh('spinoco-transcribe engines --asr-url http://127.0.0.1:9', { cwd });
    expect(gone.code).toBe(69);
    expect(gone.stdout).toMatch(/^\* http +no +the speech server is not there: /m);
  });
});
