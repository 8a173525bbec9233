import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256OfFile } from '../sha256.ts';
import type { CatalogueModel } from './catalogue.ts';

/** What is not complete yet; a later pull goes on from there. */
export const UNFINISHED = '.part';

/** What a directory holds of a model, as far as sizes tell. */
export type Stored = 'whole' | 'wrong-size' | 'partial' | 'missing';

/** Bytes of a file; null when it is not there. */
export async function sizeOf(path: string): Promise<number | null> {
  return stat(path).then(
    ({ size }) => size,
    () => null,
  );
}

export async function stored({ file, bytes }: CatalogueModel, directory: string): Promise<Stored> {
  const path = join(directory, file);
  const size = await sizeOf(path);
  if (size !== null) return size === bytes ? 'whole' : 'wrong-size';
  return (await sizeOf(`${path}${UNFINISHED}`)) === null ? 'missing' : 'partial';
}

/** What is wrong with a stored model, read to its end if its size is right; null: nothing. */
export async function wrongWith(model: CatalogueModel, directory: string): Promise<string | null> {
  switch (await stored(model, directory)) {
    case 'missing':
      return 'is not there';
    case 'partial':
      return 'is not complete';
    case 'wrong-size':
      return 'is damaged (its size differs)';
    case 'whole': {
      const same = (await sha256OfFile(join(directory, model.file))) === model.sha256;
      return same ? null : 'is damaged (its sha256 differs)';
    }
  }
}
