import { isUtf8 } from 'node:buffer';
import { closeSync, fchmodSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { makeDirectory } from './files.ts';
import type { Item } from './stage.ts';

type Reject = Extract<Item<never>, { reject: string }>;

/** Keeps lines that were no records in `metadata/rejects.<stage>.jsonl`, so that nothing is lost. */
export class Rejects {
  readonly #path: string;
  readonly #run: string;
  #fd: number | undefined;

  constructor(data: string, stage: string, run: string) {
    this.#path = join(data, 'metadata', `rejects.${stage}.jsonl`);
    this.#run = run;
  }

  async keep(item: Reject): Promise<void> {
    await makeDirectory(join(this.#path, '..'));
    if (this.#fd === undefined) {
      this.#fd = openSync(this.#path, 'a', 0o600);
      fchmodSync(this.#fd, 0o600);
    }
    const { where, reject, offset, length, raw } = item;
    const text = raw === undefined ? undefined : Buffer.from(raw);
    const kept = {
      run: this.#run,
      where,
      reason: reject,
      offset,
      length,
      // bytes that are no text would be changed by a string
      ...(text === undefined
        ? {}
        : isUtf8(text)
          ? { line: text.toString('utf8') }
          : { base64: text.toString('base64') }),
    };
    writeSync(this.#fd, `${JSON.stringify(kept)}\n`);
  }

  close(): void {
    if (this.#fd !== undefined) closeSync(this.#fd);
    this.#fd = undefined;
  }
}
