import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { fatal } from '../../stage/errors.ts';
import { EXIT } from '../../stage/exit-codes.ts';
import { fold } from '../spoken/fold.ts';
import { Places } from './address/places.ts';
import type { NameSearch } from './find.ts';
import { BadDictionary, hunspell } from './hunspell.ts';
import type { Level } from './levels.ts';
import { type NameLists, shippedNames } from './lexicon.ts';
import { type Dictionary, Senses } from './senses.ts';

/** The search with the shipped lists; they are read when the first word is looked up. */
export function nameSearch(
  level: Level,
  {
    lists = shippedNames(),
    allowed = new Set<string>(),
    dictionary = null,
  }: {
    readonly lists?: NameLists;
    readonly allowed?: ReadonlySet<string>;
    readonly dictionary?: Dictionary | null;
  } = {},
): NameSearch {
  const words = new Set([...allowed].flatMap((text) => text.split(' ')).map(fold));
  return { senses: new Senses(lists, words, dictionary), places: new Places(), level };
}

/**
 * The user's hunspell dictionary (`FILE.dic`, and `FILE.aff` beside it when it is there) and a hash of what
 * it holds. Throws (78) when it cannot be read.
 */
export async function readDictionary(
  path: string | undefined,
): Promise<{ readonly dictionary: Dictionary; readonly hash: string } | null> {
  if (path === undefined) return null;
  const dic = await bytes(path);
  if (dic instanceof Error) throw unreadable(path, dic);
  const aff = await bytes(path.replace(/(?:\.dic)?$/i, '.aff'));
  if (aff instanceof Error && (aff as NodeJS.ErrnoException).code !== 'ENOENT') {
    throw unreadable(path, aff);
  }
  const rules = aff instanceof Error ? null : aff;
  const hash = createHash('sha256').update(dic);
  if (rules) hash.update('\0').update(rules);
  return { dictionary: makeDictionary(path, dic, rules), hash: hash.digest('hex') };
}

function makeDictionary(path: string, dic: Uint8Array, aff: Uint8Array | null): Dictionary {
  try {
    return hunspell(dic, aff);
  } catch (cause) {
    const why = cause instanceof BadDictionary ? cause.message : 'is no hunspell dictionary';
    throw fatal(EXIT.config, 'names-dic', `--names-dic ${path}: ${why}`, { cause });
  }
}

async function bytes(path: string): Promise<Uint8Array | Error> {
  try {
    // what is no file, a pipe or a device, may never end
    const about = await stat(path);
    if (!about.isFile()) throw new BadDictionary('is no file');
    if (about.size > LARGEST) throw new BadDictionary(`is larger than ${LARGEST / 2 ** 20} MiB`);
    return await readFile(path);
  } catch (error) {
    return error as Error;
  }
}

/** The whole of Czech takes 4 MB. */
const LARGEST = 32 * 2 ** 20;

function unreadable(path: string, cause: Error): Error {
  const { code } = cause as NodeJS.ErrnoException;
  const why = cause instanceof BadDictionary ? cause.message : code;
  return fatal(EXIT.config, 'names-dic', `--names-dic ${path}: ${why}`, { cause });
}
