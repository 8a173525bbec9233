import { fatal, skippable } from '../../stage/errors.ts';
import { EXIT } from '../../stage/exit-codes.ts';
import type { EntryBody } from './entry.ts';
import { readRootKey } from './key-file.ts';
import {
  entriesPath,
  hasLines,
  keysPath,
  lineAt,
  type PlacedLine,
  type VaultLine,
  vaultLines,
} from './lines.ts';
import { type Binding, keyName, SealError, unseal, wrappingKey } from './seal.ts';
import { missingKey, wrongKey } from './vault.ts';

type Place = Omit<PlacedLine, 'line'>;

/** Opens entries of a vault. Kept in memory: the wrapped keys, and where the last entry of each recording is. */
export class VaultReader {
  readonly #entries: string;
  readonly #wrap: Buffer;
  readonly #keys: ReadonlyMap<string, readonly VaultLine[]>;
  readonly #places: ReadonlyMap<string, Place>;

  private constructor(
    entries: string,
    wrap: Buffer,
    keys: ReadonlyMap<string, readonly VaultLine[]>,
    places: ReadonlyMap<string, Place>,
  ) {
    this.#entries = entries;
    this.#wrap = wrap;
    this.#keys = keys;
    this.#places = places;
  }

  /** Throws fatal 78 when there is no such vault, or its key is missing, wrong or readable by others. */
  static async open(directory: string, keyFile: string): Promise<VaultReader> {
    if (!(await hasLines(keysPath(directory)))) {
      throw fatal(EXIT.config, 'no-vault', `no vault in ${directory}`, {
        hint: 'name it with --vault DIR',
      });
    }
    const root = await readRootKey(keyFile);
    if (!root) throw missingKey(directory, keyFile);
    const name = keyName(root);
    const keys = new Map<string, VaultLine[]>();
    for await (const { line } of vaultLines(keysPath(directory))) {
      if (!line) continue;
      if (line.root !== undefined && line.root !== name) throw wrongKey(directory, keyFile);
      keys.set(entryName(line), [...(keys.get(entryName(line)) ?? []), line]);
    }
    const places = new Map<string, Place>();
    for await (const { line, offset, length } of vaultLines(entriesPath(directory))) {
      if (line) places.set(line.recording_id, { offset, length });
    }
    return new VaultReader(entriesPath(directory), wrappingKey(root), keys, places);
  }

  /**
   * The last entry of a recording; null when the vault has none. Throws skippable when the entry or its
   * key was changed, or was made for another call.
   */
  async get({ recording_id, call_id }: Omit<Binding, 'sequence'>): Promise<EntryBody | null> {
    const place = this.#places.get(recording_id);
    const line = place && (await lineAt(this.#entries, place));
    if (!line) return null;
    const binding = { recording_id, call_id, sequence: line.sequence };
    // two processes may have made the same sequence number at once: both keys are tried
    for (const wrapped of this.#keys.get(entryName(binding)) ?? []) {
      try {
        const key = unseal(this.#wrap, 'key', binding, wrapped.sealed);
        return JSON.parse(unseal(key, 'entry', binding, line.sealed).toString('utf8')) as EntryBody;
      } catch (error) {
        if (!(error instanceof SealError)) throw error;
      }
    }
    throw skippable('vault-damaged', 'the vault entry does not open: damaged, or of another call');
  }
}

const entryName = ({ recording_id, sequence }: Omit<Binding, 'call_id'>): string =>
  `${sequence} ${recording_id}`;
