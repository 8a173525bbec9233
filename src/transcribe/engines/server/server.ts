import { constants } from 'node:os';
import { execa } from 'execa';
import { Client, type ClientOptions } from '../../../http/client.ts';
import { failed, fatal, StageError } from '../../../stage/errors.ts';
import { EXIT } from '../../../stage/exit-codes.ts';
import type { Environment } from '../../pool/engine-child.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { type Device, deviceIn } from './device.ts';
import { freePort } from './free-port.ts';
import { KEEPER } from './keeper.ts';

export interface ServerOptions {
  /** path of a `whisper-server` */
  readonly program: string;
  /** path of the model file */
  readonly model: string;
  readonly threads: number;
  readonly device: 'auto' | 'cpu' | 'gpu';
  readonly env: Environment;
  readonly client: Omit<ClientOptions, 'base' | 'headers' | 'service'>;
  /** aborted when the run must stop now */
  readonly signal: AbortSignal;
  /** 0 ≤ x < 1 */
  readonly random: () => number;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
}

/** The environment that a server needs, its choice of a GPU included; no token. */
const PASSED =
  /^(PATH|HOME|LANG|LC_ALL|TMPDIR|LD_LIBRARY_PATH|XDG_CACHE_HOME|(CUDA|HIP|ROCR|GGML|GPU|OMP|MTL|VK|ZE)_\w+)$/;

/** Between two looks whether it is ready, and the longest wait for a model to be loaded, ms. */
const LOOK = 50;
const LOADING = 600_000;

/** From a broken connection to the news of a death, ms. */
const SETTLE = 200;

/** A port that somebody else took in the meantime is worth another try. */
const STARTS = 3;

const KEPT = 16_000;

function start(options: ServerOptions, port: number, path: string) {
  const { program, model, threads, device, env } = options;
  const names = Object.keys(env).filter((name) => PASSED.test(name));
  const flags = ['--host', '127.0.0.1', '--port', String(port), '--request-path', path];
  const own = ['-m', model, '-t', String(threads), ...(device === 'cpu' ? ['-ng'] : [])];
  return execa('sh', ['-c', KEEPER, 'keeper', program, ...own, ...flags], {
    stdin: 'pipe',
    stdout: 'ignore',
    stderr: 'pipe',
    buffer: false,
    reject: false,
    extendEnv: false,
    env: Object.fromEntries(names.map((name) => [name, env[name]])),
    // a group of its own: a Ctrl-C is for us to answer
    detached: true,
  });
}

type Running = ReturnType<typeof start>;

/** A `whisper-server` of our own: started when it is needed, started again when it dies, gone when we are. */
export class ManagedServer implements Endpoint {
  readonly #options: ServerOptions;
  #process: Running | null = null;
  #up: Promise<Client> | null = null;
  #said = '';
  #death: string | null = null;

  constructor(options: ServerOptions) {
    this.#options = options;
  }

  /** process id of its keeper, which leads the group */
  get pid(): number | undefined {
    return this.#process?.pid;
  }

  /** Where it computes; known once it has been reached. */
  get device(): Device {
    return deviceIn(this.#said);
  }

  /** @throws StageError fatal 69 when it does not start, or has no GPU where one was asked for */
  async reach(signal: AbortSignal): Promise<Client> {
    signal.throwIfAborted();
    this.#up ??= this.#start();
    const up = this.#up;
    try {
      return await up;
    } catch (error) {
      if (this.#up === up) this.#up = null;
      throw error;
    }
  }

  /** It can live again, but the window that it died of every time is to blame. */
  async verdict(error: StageError): Promise<StageError> {
    // its connections break a moment before it is known to be dead
    if (this.#death === null) await this.#options.sleep(SETTLE);
    if (this.#death === null) return error;
    return failed('engine-died', `the speech server died (${this.#death})`);
  }

  async close(): Promise<void> {
    const running = this.#process;
    this.#process = null;
    this.#up = null;
    // the keeper sees the end of its stdin and does the rest
    running?.stdin?.end();
    await running;
  }

  async #start(): Promise<Client> {
    for (let n = 1; ; n += 1) {
      try {
        return await this.#once();
      } catch (error) {
        await this.close();
        if (n >= STARTS || !/couldn't bind/.test(this.#said)) throw error;
      }
    }
  }

  async #once(): Promise<Client> {
    const { client, random } = this.#options;
    const port = await freePort();
    // only ours answers there
    const path = `/${random().toString(36).slice(2)}`;
    const running = start(this.#options, port, path);
    this.#process = running;
    this.#said = '';
    this.#death = null;
    running.stdin?.on('error', () => undefined);
    running.stderr?.setEncoding('utf8').on('data', (text: string) => {
      if (this.#said.length < KEPT) this.#said += text;
    });
    void running.then(({ exitCode, signal }) => {
      if (this.#process !== running) return;
      this.#process = null;
      this.#up = null;
      this.#death = deathOf(exitCode, signal);
    });
    const base = new URL(`http://127.0.0.1:${port}${path}/`);
    const way = new Client({ ...client, base, service: 'the speech server', headers: {} });
    await this.#ready(way);
    const { device } = this.#options;
    if (device === 'gpu' && this.device.device !== 'gpu') {
      throw fatal(EXIT.unavailable, 'no-gpu', 'the speech server found no GPU', {
        hint: 'use a whisper-server built for this GPU (CUDA, Vulkan, HIP, Metal), or --device auto',
      });
    }
    return way;
  }

  /** Waits until the model is loaded: the server listens only then. */
  async #ready(client: Client): Promise<void> {
    const { sleep, signal, client: about } = this.#options;
    const latest = about.clock() + LOADING;
    for (;;) {
      if (this.#process === null) throw this.#unusable(this.#death ?? 'ended');
      if (about.clock() > latest) throw this.#unusable('not ready after 10 minutes');
      try {
        const answer = await client.send({ path: 'health', signal });
        await answer.body.dump();
        if (answer.status === 200) return;
      } catch (error) {
        if (!(error instanceof StageError)) throw error;
      }
      await sleep(LOOK, signal);
    }
  }

  #unusable(why: string): StageError {
    this.#death = null;
    return fatal(EXIT.unavailable, 'server-start', `the speech server does not start (${why})`, {
      hint: 'check --asr-server and --model; --debug shows what it said',
      cause: new Error(this.#said.slice(-2000)),
    });
  }
}

/** How a process ended that a shell waited for: 128 and more stand for a signal. */
function deathOf(exitCode: number | undefined, signal: string | undefined): string {
  const number = (exitCode ?? 0) - 128;
  const named = Object.entries(constants.signals).find(([, value]) => value === number)?.[0];
  return signal ?? named ?? `exit ${exitCode}`;
}
