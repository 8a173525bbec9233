import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fatal, type StageError } from '../../stage/errors.ts';
import { EXIT } from '../../stage/exit-codes.ts';
import { sha256OfFile } from '../sha256.ts';
import { catalogued, MODEL_NAMES } from './catalogue.ts';

/** A model file that is there. */
export interface Model {
  /** as records tell it: the name asked for, or the file's name without ending; never a path */
  readonly name: string;
  readonly path: string;
  readonly sha256: string;
}

/** Where models are looked for by name unless `--models-dir` says otherwise. */
export function defaultModelsDir(env: Readonly<Record<string, string | undefined>>): string {
  const cache = env.XDG_CACHE_HOME || join(env.HOME ?? '.', '.cache');
  return join(cache, 'spinoco', 'models');
}

/**
 * Finds a model by path (`./x.bin`, or anything with a slash or `.bin`) or by name in `directory`, and hashes it.
 * @throws StageError fatal 69 with what to do when it is not there, 78 for a name that nobody knows
 */
export async function findModel(wanted: string, directory: string): Promise<Model> {
  const path = locateModel(wanted, directory);
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw missing(wanted, directory);
  const name = isPath(wanted) ? basename(wanted).replace(/\.bin$/, '') : wanted;
  return { name, path, sha256: await sha256Of(path) };
}

const hashes = new Map<string, Promise<string>>();

/** Counted once a process, since models are large. */
function sha256Of(path: string): Promise<string> {
  const known = hashes.get(path);
  if (known !== undefined) return known;
  const counting = sha256OfFile(path);
  hashes.set(path, counting);
  return counting;
}

function isPath(wanted: string): boolean {
  return wanted.includes('/') || wanted.endsWith('.bin');
}

/** Where a model is, or would be. */
export function locateModel(wanted: string, directory: string): string {
  if (isPath(wanted)) return resolve(wanted);
  const known = catalogued(wanted);
  if (known !== undefined) return join(directory, known.file);
  throw fatal(EXIT.config, 'model-unknown', `unknown model ${wanted}`, {
    hint: `a path of a model file, or one of ${MODEL_NAMES.join(', ')}`,
  });
}

function missing(wanted: string, directory: string): StageError {
  const hint =
    catalogued(wanted) === undefined
      ? `give --model a file in whisper.cpp's format, or one of ${MODEL_NAMES.join(', ')}`
      : `spinoco-transcribe models pull ${wanted}, or give --model FILE (looked in ${directory})`;
  return fatal(EXIT.unavailable, 'model-missing', `model ${wanted} is not there`, { hint });
}
