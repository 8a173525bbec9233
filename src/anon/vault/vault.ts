import { fatal } from '../../stage/errors.ts';
import { EXIT } from '../../stage/exit-codes.ts';
import type { Log } from '../../stage/log.ts';
import { AppendFile } from './append-file.ts';
import type { EntryBody } from './entry.ts';
import { createRootKey, readRootKey } from './key-file.ts';
import { encodeLine, entriesPath, hasLines, keysPath, vaultLines } from './lines.ts';
import {
  type Binding,
  KEY_BYTES,
  keyName,
  type RandomBytes,
  randomBytes,
  seal,
  wrappingKey,
} from './seal.ts';

export interface VaultOptions {
  /** directory of the vault */
  readonly directory: string;
  /** file of the root key; made if there is none and no vault yet */
  readonly keyFile: string;
  readonly log: Log;
  readonly random?: RandomBytes;
}

/** The root key for a vault; made new only while there is no vault that an older key belongs to (else 78). */
async function rootKey({ directory, keyFile, log, random = randomBytes }: VaultOptions) {
  const existing = await readRootKey(keyFile);
  const used = (await hasLines(keysPath(directory))) || (await hasLines(entriesPath(directory)));
  if (existing) return existing;
  if (used) throw missingKey(directory, keyFile);
  const made = await createRootKey(keyFile, random);
  log.info(`new vault key in ${keyFile}: keep a copy, nothing can be revealed without it`);
  return made;
}

export function missingKey(directory: string, keyFile: string) {
  return fatal(EXIT.config, 'vault-key-missing', `vault ${directory}: no key file ${keyFile}`, {
    hint: 'name it with --vault-key-file, or use another --vault',
  });
}

export function wrongKey(directory: string, keyFile: string) {
  return fatal(EXIT.config, 'vault-key-wrong', `vault ${directory}: ${keyFile} is not its key`, {
    hint: 'name the right one with --vault-key-file',
  });
}

/**
 * The vault as the stage writes it. Every entry has a fresh random key, which the root key wraps in
 * `keys.jsonl`; the last entry of a recording counts.
 */
export class Vault {
  readonly #keys: AppendFile;
  readonly #entries: AppendFile;
  readonly #wrap: Buffer;
  readonly #name: string;
  readonly #random: RandomBytes;
  readonly #sequences: Map<string, number>;

  private constructor(
    files: { keys: AppendFile; entries: AppendFile },
    root: Buffer,
    sequences: Map<string, number>,
    random: RandomBytes,
  ) {
    this.#keys = files.keys;
    this.#entries = files.entries;
    this.#wrap = wrappingKey(root);
    this.#name = keyName(root);
    this.#sequences = sequences;
    this.#random = random;
  }

  /** Opens the vault for writing; throws fatal 78 when its key is missing, wrong or readable by others. */
  static async open(options: VaultOptions): Promise<Vault> {
    const { directory, keyFile, random = randomBytes } = options;
    const root = await rootKey(options);
    const name = keyName(root);
    const sequences = new Map<string, number>();
    for await (const { line } of vaultLines(keysPath(directory))) {
      if (!line) continue;
      if (line.root !== undefined && line.root !== name) throw wrongKey(directory, keyFile);
      sequences.set(
        line.recording_id,
        Math.max(line.sequence, sequences.get(line.recording_id) ?? 0),
      );
    }
    const keys = await AppendFile.open(keysPath(directory));
    try {
      const entries = await AppendFile.open(entriesPath(directory));
      return new Vault({ keys, entries }, root, sequences, random);
    } catch (error) {
      await keys.close();
      throw error;
    }
  }

  /** Stores an entry; it is on disk when this resolves, and only then may the redacted record leave. */
  async put(ids: Omit<Binding, 'sequence'>, body: EntryBody): Promise<void> {
    const { recording_id, call_id } = ids;
    const sequence = (this.#sequences.get(recording_id) ?? 0) + 1;
    this.#sequences.set(recording_id, sequence);
    const binding: Binding = { recording_id, call_id, sequence };
    const key = this.#random(KEY_BYTES);
    const wrapped = seal(this.#wrap, 'key', binding, key, this.#random);
    const sealed = seal(key, 'entry', binding, Buffer.from(JSON.stringify(body)), this.#random);
    this.#keys.append(encodeLine({ ...binding, root: this.#name, sealed: wrapped }));
    this.#entries.append(encodeLine({ ...binding, sealed }));
    key.fill(0);
    await Promise.all([this.#keys.flush(), this.#entries.flush()]);
  }

  async close(): Promise<void> {
    await Promise.all([this.#keys.close(), this.#entries.close()]);
  }
}
