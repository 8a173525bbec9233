import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { execaNode } from 'execa';
import { afterEach, describe, expect, it } from 'vitest';
import type { Job } from '../../../src/transcribe/child/protocol.ts';
import type { EngineOptions } from '../../../src/transcribe/engines/engine.ts';
import { Pool } from '../../../src/transcribe/pool/pool.ts';
import { bundle, fixture, SILERO } from '../fixtures.ts';

const script = await bundle('src/transcribe/child/main.ts', 'pool-child');
const never = { signal: new AbortController().signal };
const env = { PATH: process.env.PATH, LANG: 'C.UTF-8', SPINOCO_TOKEN: 'secret' };

const pools: Pool[] = [];
function pool(): Pool {
  const made = new Pool(script, env);
  pools.push(made);
  return made;
}
afterEach(async () => {
  await Promise.all(pools.splice(0).map((one) => one.close()));
});

function job(file: string, more: Partial<Job> = {}): Job {
  return {
    kind: 'job',
    file: fixture(file),
    sha256: null,
    sides: { left: 'customer', right: 'agent' },
    listen: { model: SILERO, threshold: 0.5, minSilence: 0.3, minSpeech: 0.08, window: 26 },
    clean: [],
    engine: { model: fixture('model/ggml-micro-cs.bin'), language: 'cs', prompt: '', threads: 1 },
    ...more,
  };
}

/** Whether a process runs; one that only waits for its parent to notice its end does not. */
function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    if (process.platform !== 'linux') return true;
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** Waits for an event of the outside world that nobody announces. */
async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setImmediate(resolve));
}

describe('Pool, with the real engine', () => {
  it('transcribes a call: who said what, and when', async () => {
    const { result: made, effort } = await pool().run(job('audio/01-nefunguje-kotel.ogg'), never);
    expect(made.segments.map(({ speaker, channel, text }) => [speaker, channel, text])).toEqual([
      ['agent', 1, 'Dobrý den, technická podpora, u telefonu Pospíšil.'],
      ['customer', 0, 'Dobrý den, nefunguje mi kotel.'],
      ['customer', 0, 'Radiátory jsou studené.'],
      ['agent', 1, 'Jaký máte typ kotle?'],
      ['customer', 0, 'Mám kotel Plamen 18.'],
      ['agent', 1, 'Prosím, nadiktujte mi telefonní číslo.'],
      ['customer', 0, 'Moje číslo je 717 938 108.'],
      ['agent', 1, 'Děkuji, na shledanou.'],
    ]);
    const starts = [0.8, 4.58, 6.9, 8.89, 10.67, 13.14, 16.48, 21.06];
    for (const [i, segment] of made.segments.entries()) {
      expect(Math.abs(segment.start - (starts[i] ?? 0))).toBeLessThan(0.1);
      expect(segment.words.map(({ word }) => word).join(' ')).toBe(segment.text);
      expect(segment.words[0]?.start).toBe(segment.start);
      expect(segment.words.at(-1)?.end).toBe(segment.end);
    }
    expect(made).toMatchObject({ duration_s: 23.34, warnings: [] });
    expect(made.speech_s).toBeCloseTo(17.7, 0);
    expect(effort).toMatchObject({ windows: 2, encoder_runs: 2 });
    expect(effort.engine_s).toBeGreaterThan(0);
  });

  it('keeps a child for the next record, and gives it no secret', async () => {
    const one = pool();
    const first = await one.run(job('audio/07-mono-plyn.ogg'), never);
    const [pid, ...more] = one.pids;
    const again = await one.run(job('audio/07-mono-plyn.ogg'), never);
    expect(one.pids).toEqual([pid]);
    expect(more).toEqual([]);
    expect(again.result).toEqual(first.result);
    if (process.platform === 'linux') {
      const environment = await readFile(`/proc/${pid}/environ`, 'utf8');
      expect(environment).toContain('LANG=C.UTF-8');
      expect(environment).not.toContain('SPINOCO');
      const status = await readFile(`/proc/${pid}/status`, 'utf8');
      const peak = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024;
      // measured: 200, of which node has 45, the speech detector 35, decoding 15, the engine the rest
      expect(peak).toBeLessThan(230);
    }
  });

  it('costs one record when a child dies, and goes on with another', async () => {
    const one = pool();
    await one.run(job('model/README.md'), never).catch(() => undefined);
    const [pid] = one.pids;
    const doomed = one.run(job('audio/02-email.ogg'), never);
    process.kill(pid as number, 'SIGSEGV');
    await expect(doomed).rejects.toMatchObject({
      recovery: 'failed',
      code: 'engine-died',
      message: 'the engine child died (SIGSEGV)',
    });
    await expect(one.run(job('model/README.md'), never)).rejects.toMatchObject({
      code: 'unsupported-audio',
    });
    expect(one.pids).not.toContain(pid);
  });

  it('ignores a Ctrl-C that reaches the whole group', async () => {
    const one = pool();
    await one.run(job('model/README.md'), never).catch(() => undefined);
    const [pid] = one.pids as [number];
    process.kill(pid, 'SIGINT');
    process.kill(pid, 'SIGTERM');
    await expect(one.run(job('model/README.md'), never)).rejects.toMatchObject({
      name: 'StageError',
    });
    expect(one.pids).toEqual([pid]);
  });

  it('kills the child when the run is aborted', async () => {
    const one = pool();
    const stop = new AbortController();
    const running = one.run(job('audio/02-email.ogg'), { signal: stop.signal });
    const [pid] = one.pids as [number];
    stop.abort(new Error('stopped'));
    await expect(running).rejects.toThrow('stopped');
    await until(() => !alive(pid));
  });

  it('kills a child that takes too long, and goes on with another', async () => {
    const one = pool();
    const late = { ...never, outlast: () => Promise.resolve() };
    await expect(one.run(job('audio/02-email.ogg'), late)).rejects.toMatchObject({
      recovery: 'failed',
      code: 'engine-timeout',
      hint: expect.stringContaining('--timeout-factor'),
    });
    await until(() => one.pids.length === 0);
    await expect(one.run(job('model/README.md'), never)).rejects.toMatchObject({
      code: 'unsupported-audio',
    });
  });

  it.each([
    ['SIGILL', 'AVX2'],
    ['SIGKILL', 'memory'],
  ] as const)('says what %s may mean', async (signal, hint) => {
    const one = pool();
    await one.run(job('model/README.md'), never).catch(() => undefined);
    const doomed = one.run(job('audio/02-email.ogg'), never);
    process.kill(one.pids[0] as number, signal);
    await expect(doomed).rejects.toMatchObject({ hint: expect.stringContaining(hint) });
  });

  it('reports a file that is no audio, that changed, that is missing; each for itself', async () => {
    const one = pool();
    const failure = (what: Job): Promise<unknown> => one.run(what, never).catch((error) => error);
    expect(await failure(job('model/README.md'))).toMatchObject({
      name: 'StageError',
      recovery: 'skippable',
      message: 'the file is no supported audio (it looks like text)',
      hint: 'supported: OGG Vorbis, OGG Opus, WAV, and with ffmpeg on PATH what it reads',
    });
    expect(await failure(job('audio/02-email.ogg', { sha256: '00' }))).toMatchObject({
      recovery: 'failed',
      code: 'audio-changed',
    });
    expect(await failure(job('audio/nowhere.ogg'))).toMatchObject({ code: 'audio-missing' });
    const broken = { model: fixture('audio/expected.jsonl') };
    const bad = job('audio/07-mono-plyn.ogg');
    expect(
      await failure({ ...bad, engine: { ...(bad.engine as EngineOptions), ...broken } }),
    ).toMatchObject({
      recovery: 'fatal',
      exitCode: 69,
      message: 'the model file cannot be loaded',
    });
  });

  it('says that the engine does not start', async () => {
    const one = new Pool(fixture('nowhere.js'), env);
    await expect(one.run(job('audio/02-email.ogg'), never)).rejects.toMatchObject({
      recovery: 'fatal',
      exitCode: 69,
      message: 'the engine does not start (exit 1)',
    });
  });
});

describe('the life-line', () => {
  it('takes the child with a parent that is killed', async () => {
    // a parent of its own, killed in the middle of a transcription
    const call = JSON.stringify(job('audio/05-dlouhe-ticho.ogg'));
    const parent = execaNode(fixture('../test/transcribe/pool/parent.mjs'), [script, call], {
      ipc: true,
      reject: false,
      nodeOptions: [],
    });
    const child = Number(await parent.getOneMessage());
    parent.kill('SIGKILL');
    await until(() => !alive(child));
    await parent;
    expect(alive(child)).toBe(false);
  });
});
