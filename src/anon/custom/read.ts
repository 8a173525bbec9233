import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { fatal } from '../../stage/errors.ts';
import { EXIT } from '../../stage/exit-codes.ts';
import type { Settings } from '../detect/detector.ts';
import type { Level } from '../names/levels.ts';
import { nameSearch, readDictionary } from '../names/open.ts';
import { parseAllowList, parseDenyList } from './lists.ts';
import { parseOwnRules } from './own-rules.ts';

interface Files {
  readonly types: ReadonlySet<string>;
  readonly allow?: string | undefined;
  readonly deny?: string | undefined;
  readonly rules?: string | undefined;
  readonly names: Level;
  readonly namesDic?: string | undefined;
}

/**
 * The user's lists and rules, and a hash of each file: results follow from what the files hold, not from
 * where they lie. Throws (78) when one cannot be read or used; its lines are never shown, they may be personal data.
 */
export async function readLists({ types, allow, deny, rules, names, namesDic }: Files): Promise<{
  detection: Settings;
  lists: Readonly<Record<string, string | null>>;
}> {
  const [allowed, denied, own, words] = await Promise.all([
    read('allow', allow, parseAllowList),
    read('deny', deny, parseDenyList),
    read('rules', rules, parseOwnRules),
    readDictionary(namesDic),
  ]);
  return {
    detection: {
      types,
      allow: allowed?.value ?? null,
      deny: denied?.value ?? null,
      own: own?.value ?? [],
      names: nameSearch(names, {
        ...(allowed ? { allowed: allowed.value.texts } : {}),
        dictionary: words?.dictionary ?? null,
      }),
    },
    lists: {
      allow: allowed?.hash ?? null,
      deny: denied?.hash ?? null,
      own: own?.hash ?? null,
      names,
      words: words?.hash ?? null,
    },
  };
}

async function read<T>(
  what: string,
  path: string | undefined,
  parse: (file: string) => T,
): Promise<{ value: T; hash: string } | null> {
  if (path === undefined) return null;
  let file: string;
  try {
    file = await readFile(path, 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw fatal(EXIT.config, `${what}-file`, `--${what} ${path}: ${code}`, { cause });
  }
  try {
    return { value: parse(file), hash: createHash('sha256').update(file).digest('hex') };
  } catch (error) {
    throw fatal(EXIT.config, `${what}-file`, `--${what} ${path}: ${reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof z.ZodError)) return (error as Error).message;
  const [issue] = error.issues;
  const [place, ...field] = issue?.path ?? [];
  const where =
    typeof place === 'number'
      ? `rule ${place + 1}${field.length > 0 ? `, ${field.join('.')}` : ''}: `
      : '';
  return `${where}${issue?.message.toLowerCase() ?? 'wrong'}`;
}
