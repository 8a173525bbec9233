import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { answerOf } from '../../../../fixtures/asr/speech.ts';
import { failed } from '../../../../src/stage/errors.ts';
import type { Job } from '../../../../src/transcribe/child/protocol.ts';
import { type Understood, understand } from '../../../../src/transcribe/engines/http/answer.ts';
import type { SpeechService } from '../../../../src/transcribe/engines/http/service.ts';
import { HttpTranscriber } from '../../../../src/transcribe/engines/http/transcriber.ts';
import { secondsOf } from '../../../../src/transcribe/engines/http/wav.ts';
import { Pool } from '../../../../src/transcribe/pool/pool.ts';
import { bundle, fixture } from '../../fixtures.ts';

const script = await bundle('src/transcribe/child/main.ts', 'http-child');
const env = { PATH: process.env.PATH };
const signal = new AbortController().signal;

const pools: Pool[] = [];
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.close();
});

/** A transcriber whose windows are heard as `hear` says; `most` children. */
function transcriberWith(
  hear: (wav: Uint8Array, signal: AbortSignal) => Promise<Understood>,
  { inFlight = 4, most = 1, language = 'cs' } = {},
) {
  const pool = new Pool(script, env, most);
  pools.push(pool);
  const service = { hear } as unknown as SpeechService;
  return { pool, transcriber: new HttpTranscriber(pool, Array(inFlight).fill(service), language) };
}

function job(file: string): Job {
  return {
    kind: 'job',
    file: fixture(file),
    sha256: null,
    sides: { left: 'customer', right: 'agent' },
    // without speech detection every channel is heard as it is
    listen: { model: null, threshold: 0.5, minSilence: 0.3, minSpeech: 0.08, window: 26 },
    clean: null,
    engine: null,
  };
}

const heard = (wav: Uint8Array): Understood =>
  understand(answerOf(secondsOf(wav), 'openai', 'faster-whisper'), secondsOf(wav));

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('HttpTranscriber, with real children', () => {
  it('puts what servers hear on the clock of the call, with probabilities', async () => {
    const { transcriber } = transcriberWith(async (wav) => heard(wav));
    const { result } = await transcriber.run(job('audio/07-mono-plyn.ogg'), { signal });
    const words = result.segments.flatMap((segment) => segment.words);
    expect(words.length).toBeGreaterThan(10);
    for (const [i, word] of words.entries()) {
      expect(word.probability).toBe(0.8);
      expect(word.start).toBeCloseTo(i + 0.1, 1);
    }
    expect(result.segments[0]?.confidence).toBeCloseTo(0.8);
    expect(result).toMatchObject({ heard: { language: 'cs', confidence: 'words' }, warnings: [] });
  });

  it('has all windows of a call in flight at once, both channels, while the next call is decoded', async () => {
    let inFlight = 0;
    let answer = (): void => undefined;
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const { transcriber, pool } = transcriberWith(async (wav) => {
      inFlight += 1;
      await answered;
      return heard(wav);
    });
    const calls = ['audio/01-nefunguje-kotel.ogg', 'audio/02-email.ogg'].map((file) =>
      transcriber.run(job(file), { signal }),
    );
    // two channels each, none longer than a window, one child
    while (inFlight < 4) await turn();
    expect(pool.pids).toHaveLength(1);
    answer();
    for (const { result } of await Promise.all(calls)) {
      expect(new Set(result.segments.map(({ channel }) => channel))).toEqual(new Set([0, 1]));
    }
  });

  it('keeps no more requests in flight than it may', async () => {
    let inFlight = 0;
    let peak = 0;
    const { transcriber } = transcriberWith(
      async (wav) => {
        inFlight += 1;
        peak = Math.max(peak, inFlight);
        while (peak < 2) await turn();
        inFlight -= 1;
        return heard(wav);
      },
      { inFlight: 2 },
    );
    await Promise.all(
      Array.from({ length: 4 }, () => transcriber.run(job('audio/07-mono-plyn.ogg'), { signal })),
    );
    expect(peak).toBe(2);
  });

  it('fails the record of a window that is refused, with its reason', async () => {
    const { transcriber } = transcriberWith(async () => {
      throw failed('http-422', 'the speech server refused a window (422)');
    });
    const refused = transcriber.run(job('audio/07-mono-plyn.ogg'), { signal });
    await expect(refused).rejects.toMatchObject({
      name: 'StageError',
      recovery: 'failed',
      code: 'http-422',
    });
  });

  it('gives up a call whose decoding hangs, and goes on with the next one', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'transcriber-'));
    // whoever opens this waits for a writer
    const hanging = join(folder, 'hangs.ogg');
    execFileSync('mkfifo', [hanging]);
    const { transcriber } = transcriberWith(async (wav) => heard(wav));
    const late = { signal, outlast: () => Promise.resolve() };
    const hung = transcriber.run({ ...job('audio/07-mono-plyn.ogg'), file: hanging }, late);
    await expect(hung).rejects.toMatchObject({ recovery: 'failed', code: 'engine-timeout' });
    const { result } = await transcriber.run(job('audio/07-mono-plyn.ogg'), { signal });
    expect(result.segments.length).toBeGreaterThan(0);
    await rm(folder, { recursive: true });
  });

  it('keeps the time of the child while it works, not while it waits for a server', async () => {
    const working: boolean[] = [];
    const outlast = (work: AbortSignal) =>
      new Promise<void>((_, reject) => {
        const turn = working.push(true) - 1;
        work.addEventListener('abort', () => {
          working[turn] = false;
          reject(work.reason);
        });
      });
    const meanwhile: boolean[][] = [];
    const { transcriber } = transcriberWith(
      async (wav) => {
        // with room for one request, the second window waits until the first one is heard
        await turn();
        meanwhile.push([...working]);
        return heard(wav);
      },
      { inFlight: 1 },
    );
    await transcriber.run(job('audio/01-nefunguje-kotel.ogg'), { signal, outlast });
    expect(meanwhile[0]?.at(0)).toBe(false);
    expect(working.length).toBeGreaterThan(1);
    expect(working).not.toContain(true);
  });

  it('begins a call again whose child died while it only waited for words', async () => {
    let asked = 0;
    let release = (): void => undefined;
    const { transcriber, pool } = transcriberWith(async (wav, over) => {
      asked += 1;
      if (asked === 1) {
        await new Promise<void>((resolve) => {
          release = resolve;
          over.addEventListener('abort', () => resolve());
        });
      }
      return heard(wav);
    });
    const waiting = transcriber.run(job('audio/07-mono-plyn.ogg'), { signal });
    while (asked === 0) await turn();
    // the child is free when it has handed over its last window: then another call gets it
    const other = transcriber.run(job('model/README.md'), { signal });
    await expect(other).rejects.toMatchObject({ code: 'unsupported-audio' });
    process.kill(pool.pids[0] as number, 'SIGKILL');
    const { result } = await waiting;
    expect(result.segments.length).toBeGreaterThan(0);
    expect(asked).toBe(2);
    release();
  });
});
