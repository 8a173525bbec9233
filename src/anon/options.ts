import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import type { RawOptions } from '../stage/tool.ts';
import { type PiiType, TYPES } from './detect/finding.ts';
import { LEVELS } from './names/levels.ts';

const path = (what: string) => z.string({ error: `must name a ${what}` }).min(1);

const types = z
  .union([z.string(), z.array(z.string())], { error: 'must be a list of types' })
  .transform((value, context): ReadonlySet<PiiType> => {
    const words = (typeof value === 'string' ? value.split(',') : value)
      .map((word) => word.trim().toUpperCase())
      .filter((word) => word !== '');
    const unknown = words.find((word) => !(TYPES as readonly string[]).includes(word));
    if (unknown === undefined && words.length > 0) return new Set(words as PiiType[]);
    const known = TYPES.join(', ');
    context.addIssue({ code: 'custom', message: `must be a list of ${known}` });
    return z.NEVER;
  })
  .default(new Set(TYPES));

const flag = z.union([z.boolean(), z.stringbool()]).default(false);

const lists = {
  allow: path('file').optional(),
  deny: path('file').optional(),
  rules: path('file').optional(),
  names: z.enum(LEVELS, { error: `must be one of ${LEVELS.join(', ')}` }).default('balanced'),
  namesDic: path('file').optional(),
  spans: flag,
  explain: flag,
};

const vault = { vault: path('directory').optional(), vaultKeyFile: path('file').optional() };

/** Options of redaction; `vault` is a directory or the word `none`. */
export const anonSchema = z.object({ types, ...lists, ...vault });
/** Options of `reveal`. */
export const revealSchema = z.object(vault);

export interface VaultPlace {
  readonly directory: string;
  readonly keyFile: string;
}

/** Where vault and key are when nothing else is said. */
export function vaultPlace(
  options: z.output<typeof revealSchema>,
  data: string,
  env: Readonly<Record<string, string | undefined>>,
): VaultPlace {
  const config = env.XDG_CONFIG_HOME || join(env.HOME || homedir(), '.config');
  return {
    directory: options.vault === undefined ? join(data, 'vault') : resolve(options.vault),
    keyFile:
      options.vaultKeyFile === undefined
        ? join(config, 'spinoco', 'vault.key')
        : resolve(options.vaultKeyFile),
  };
}

/** Parses raw values; throws a ZodError that the command line turns into one line. */
export function parseAnonOptions(raw: RawOptions): z.output<typeof anonSchema> {
  return anonSchema.parse(raw);
}
