import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as timeout } from 'node:timers/promises';
import { Agent } from 'undici';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { silentLog } from '../../../../src/stage/log.ts';
import { DIALECTS } from '../../../../src/transcribe/engines/http/dialect.ts';
import { SpeechService } from '../../../../src/transcribe/engines/http/service.ts';
import { wavOf } from '../../../../src/transcribe/engines/http/wav.ts';
import { deviceIn } from '../../../../src/transcribe/engines/server/device.ts';
import {
  ManagedServer,
  type ServerOptions,
} from '../../../../src/transcribe/engines/server/server.ts';
import { whisperServerIn } from '../../../helpers/asr.ts';

const never = new AbortController().signal;
const window = wavOf(new Float32Array(2.5 * 16_000));
const directory = await mkdtemp(join(tmpdir(), 'spinoco-server-'));
const dispatcher = new Agent();
const servers: ManagedServer[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});
afterAll(async () => {
  await dispatcher.destroy();
  await rm(directory, { recursive: true });
});

function serverOf(program: string, more: Partial<ServerOptions> = {}): ManagedServer {
  const server = new ManagedServer({
    program,
    model: '/nowhere/model.bin',
    threads: 1,
    device: 'auto',
    env: { PATH: process.env.PATH, SPINOCO_ASR_TOKEN: 'secret', CUDA_VISIBLE_DEVICES: '0' },
    client: { dispatcher, timeout: 5000, clock: Date.now },
    signal: never,
    random: Math.random,
    sleep: async (ms) => void (await timeout(Math.min(ms, 20))),
    ...more,
  });
  servers.push(server);
  return server;
}

function serviceOf(server: ManagedServer): SpeechService {
  const { path, fields } = DIALECTS['whisper.cpp'];
  const wish = { language: 'cs', prompt: '', model: null };
  return new SpeechService(
    server,
    { path, fields: (seconds) => fields(wish, seconds), patience: 5000 },
    {
      tries: 4,
      base: 1,
      maxWait: 1000,
      random: () => 1,
      sleep: (ms) => timeout(ms),
      log: silentLog,
    },
  );
}

/** Process ids of a group that still run. */
function group(leader: number): number[] {
  try {
    const rows = execFileSync('ps', ['-eo', 'pid=,pgid=,stat='], { encoding: 'utf8' }).split('\n');
    return rows
      .map((row) => row.trim().split(/\s+/))
      .filter(([, pgid, stat]) => Number(pgid) === leader && !stat?.startsWith('Z'))
      .map(([pid]) => Number(pid));
  } catch {
    return [];
  }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await timeout(5);
}

describe('a server of our own', () => {
  it('starts when it is needed, hears, and is gone when it is closed', async () => {
    const server = serverOf(await whisperServerIn(directory));
    expect(server.pid).toBeUndefined();
    const { words } = await serviceOf(server).hear(window, never);
    expect(words.map(({ word }) => word)).toEqual(['Kotel', 'hřeje.']);
    expect(server.device).toEqual({ device: 'cpu', name: null });
    const pid = server.pid as number;
    expect(group(pid).length).toBeGreaterThanOrEqual(2);
    if (process.platform === 'linux') {
      const environment = readFileSync(`/proc/${pid}/environ`, 'utf8');
      expect(environment).toContain('CUDA_VISIBLE_DEVICES=0');
      expect(environment).not.toContain('SPINOCO');
    }
    await server.close();
    expect(group(pid)).toEqual([]);
  });

  it('is started again when it died, and the window is asked again', async () => {
    const server = serverOf(await whisperServerIn(directory, '--die-of', '2'));
    const service = serviceOf(server);
    await service.hear(window, never);
    const first = server.pid;
    // the second window kills it; asked of the next one it is a first one
    expect((await service.hear(window, never)).words).toHaveLength(2);
    expect(server.pid).not.toBe(first);
  });

  it('fails the record whose window it dies of every time', async () => {
    const server = serverOf(await whisperServerIn(directory, '--die-of', '1'));
    await expect(serviceOf(server).hear(window, never)).rejects.toMatchObject({
      recovery: 'failed',
      code: 'engine-died',
      message: 'the speech server died (SIGSEGV)',
    });
  });

  it('says that it does not start', async () => {
    const program = join(directory, 'broken');
    await writeFile(program, '#!/bin/sh\necho no model >&2\nexit 3\n', { mode: 0o755 });
    await expect(serverOf(program).reach(never)).rejects.toMatchObject({
      recovery: 'fatal',
      exitCode: 69,
      message: 'the speech server does not start (exit 3)',
    });
  });

  it('uses the GPU that it names, and none if it must not', async () => {
    const program = await whisperServerIn(directory, '--gpu', 'CUDA0');
    const free = serverOf(program, { device: 'gpu' });
    await free.reach(never);
    expect(free.device).toEqual({ device: 'gpu', name: 'CUDA0' });
    const bound = serverOf(program, { device: 'cpu' });
    await bound.reach(never);
    expect(bound.device.device).toBe('cpu');
  });

  it('is an error where a GPU was asked for and there is none', async () => {
    const server = serverOf(await whisperServerIn(directory), { device: 'gpu' });
    await expect(server.reach(never)).rejects.toMatchObject({
      exitCode: 69,
      message: 'the speech server found no GPU',
    });
    expect(server.pid).toBeUndefined();
  });

  it('does not end with a Ctrl-C that reaches the whole group of the stage', async () => {
    const server = serverOf(await whisperServerIn(directory));
    await server.reach(never);
    const pid = server.pid as number;
    const own = execFileSync('ps', ['-o', 'pgid=', '-p', String(process.pid)], {
      encoding: 'utf8',
    });
    expect(pid).not.toBe(Number(own));
    expect(group(pid)).toContain(pid);
  });
});

it('leaves no server behind when the stage is killed', async () => {
  const program = await whisperServerIn(directory);
  const { bundle } = await import('../../fixtures.ts');
  const script = await bundle('test/transcribe/engines/server/keeping.ts', 'keeping');
  const { execaNode } = await import('execa');
  const parent = execaNode(script, [program], { ipc: true, reject: false, nodeOptions: [] });
  const pid = Number(await parent.getOneMessage());
  expect(group(pid).length).toBeGreaterThanOrEqual(2);
  parent.kill('SIGKILL');
  await parent;
  await until(() => group(pid).length === 0);
});

it.each([
  ['whisper_backend_init_gpu: no GPU found\n', { device: 'cpu', name: null }],
  ['x\nwhisper_backend_init_gpu: using CUDA0 backend\n', { device: 'gpu', name: 'CUDA0' }],
  ['whisper_backend_init_gpu: using Metal backend\n', { device: 'gpu', name: 'Metal' }],
  ['whisper_backend_init: using BLAS backend\n', { device: 'cpu', name: null }],
])('reads the device out of %j', (said, device) => {
  expect(deviceIn(said)).toEqual(device);
});
