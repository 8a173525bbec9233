import { encode } from './codec.ts';
import { fatal } from './errors.ts';
import { EXIT } from './exit-codes.ts';

/** Small records are gathered up to this many bytes or until the next turn of the event loop. */
const GATHER = 64 * 1024;

/**
 * Writes records to stdout as NDJSON. A slow reader slows the caller down (`write` waits for `drain`);
 * a reader that went away is no error (`onGone`), anything else on stdout is fatal 74.
 */
export class RecordWriter {
  readonly #out: NodeJS.WritableStream;
  readonly #onGone: () => void;
  readonly #beforeWriting: (() => void) | undefined;
  #gathered: string[] = [];
  #size = 0;
  #turn: NodeJS.Immediate | undefined;
  #drained: Promise<void> | undefined;
  #gone = false;
  #error: Error | undefined;
  #wake: (() => void) | undefined;

  /** @param beforeWriting called before anything is written */
  constructor(out: NodeJS.WritableStream, onGone: () => void, beforeWriting?: () => void) {
    this.#out = out;
    this.#onGone = onGone;
    this.#beforeWriting = beforeWriting;
    out.on('error', (error: NodeJS.ErrnoException) => this.#failed(error));
    out.on('drain', () => this.#wake?.());
  }

  /** Resolves when there is room for the next record. Rejects when stdout cannot be written. */
  async write(record: object): Promise<void> {
    await this.text(encode(record));
  }

  async text(text: string): Promise<void> {
    if (this.#error) throw this.#error;
    if (this.#gone) return;
    this.#gathered.push(text);
    this.#size += text.length;
    if (this.#size >= GATHER) this.#flush();
    else this.#turn ??= setImmediate(() => this.#flush());
    while (this.#drained) await this.#drained;
    if (this.#error) throw this.#error;
  }

  /** Resolves when everything was handed to the kernel. */
  async end(): Promise<void> {
    this.#flush();
    while (this.#drained) await this.#drained;
    if (!this.#gone && !this.#error) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        this.#out.write('', () => resolve());
      });
    }
    // a synchronous stdout (file, terminal) reports its error a turn later
    await new Promise<void>((resolve) => setImmediate(resolve));
    if (this.#error) throw this.#error;
  }

  #flush(): void {
    clearImmediate(this.#turn);
    this.#turn = undefined;
    if (this.#size === 0 || this.#gone || this.#error) return;
    const text = this.#gathered.join('');
    this.#gathered = [];
    this.#size = 0;
    this.#beforeWriting?.();
    if (this.#out.write(text)) return;
    this.#drained ??= new Promise<void>((resolve) => {
      this.#wake = () => {
        this.#drained = undefined;
        this.#wake = undefined;
        resolve();
      };
    });
  }

  #failed(error: NodeJS.ErrnoException): void {
    if (error.code === 'EPIPE') {
      if (!this.#gone) {
        this.#gone = true;
        this.#onGone();
      }
    } else {
      this.#error ??= fatal(
        EXIT.io,
        'stdout',
        `cannot write to stdout (${error.code ?? error.message})`,
        { cause: error },
      );
    }
    this.#wake?.();
  }
}
