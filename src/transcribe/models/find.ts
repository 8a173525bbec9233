import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fatal, type StageError } from '../../stage/errors.ts';
import { EXIT } from '../../stage/exit-codes.ts';
import { MODEL_NAMES, modelFile } from './catalogue.ts';

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
  const path = locate(wanted, directory);
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw missing(wanted, directory);
  const name = isPath(wanted) ? basename(wanted).replace(/\.bin$/, '') : wanted;
  return { name, path, sha256: await sha256Of(path) };
}

const hashes = new Map<string, Promise<string>>();

/** sha256 of a file, hex; counted once a process, since models are large. */
function sha256Of(path: string): Promise<string> {
  const known = hashes.get(path);
  if (known !== undefined) return known;
  const hash = createHash('sha256');
  const counting = pipeline(createReadStream(path), hash).then(() => hash.digest('hex'));
  hashes.set(path, counting);
  return counting;
}

function isPath(wanted: string): boolean {
  return wanted.includes('/') || wanted.endsWith('.bin');
}

function locate(wanted: string, directory: string): string {
  if (isPath(wanted)) return resolve(wanted);
  const file = modelFile(wanted);
  if (file !== undefined) return join(directory, file);
  throw fatal(EXIT.config, 'model-unknown', `unknown model ${wanted}`, {
    hint: `a path of a model file, or one of ${MODEL_NAMES.join(', ')}`,
  });
}

function missing(wanted: string, directory: string): StageError {
  const file = modelFile(wanted);
  const hint =
    file === undefined || isPath(wanted)
      ? `give --model a file in whisper.cpp's format, or one of ${MODEL_NAMES.join(', ')}`
      : `put ${file} of the whisper.cpp model repository into ${directory}, or give --model FILE`;
  return fatal(EXIT.unavailable, 'model-missing', `model ${wanted} is not there`, { hint });
}
