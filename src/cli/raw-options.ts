import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { fatal } from '../stage/errors.ts';
import { EXIT } from '../stage/exit-codes.ts';
import type { Flags } from '../stage/tool.ts';
import type { Arguments } from './arguments.ts';
import { GENERAL, READING, STAGE } from './shared-flags.ts';

export const CONFIG_FILE = 'spinoco.config.json';

/** Where a value came from decides what a mistake in it is: a usage or a configuration error. */
export interface RawValues {
  readonly raw: Readonly<Record<string, unknown>>;
  /** camelCase name → `--jobs`, `SPINOCO_JOBS`, `spinoco.config.json: jobs` */
  readonly origin: Readonly<Record<string, string>>;
}

export function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function environmentName(name: string, stage: string | null): string {
  const words = name.replaceAll('-', '_').toUpperCase();
  return stage === null ? `SPINOCO_${words}` : `SPINOCO_${stage.toUpperCase()}_${words}`;
}

/** Names of environment variables that may hold a flag's value, the strongest first. */
function environmentNames(name: string, flags: Flags, stage: string): string[] {
  const flag = flags[name];
  if (flag?.env === false) return [];
  if (flag?.env !== undefined) return [flag.env];
  const shared = name in GENERAL || name in STAGE || name in READING;
  const own = environmentName(name, stage);
  if (!shared) return [own];
  // the Python predecessor's name
  const old = name === 'jobs' && stage === 'transcribe' ? ['MAX_PARALLEL'] : [];
  return [own, environmentName(name, null), ...old];
}

type Variables = Readonly<Record<string, string | undefined>>;

/** What `./.env` says, and whether others can read it. A directory of that name is somebody else's. */
export function readDotEnv(): { readonly variables: Variables; readonly open: boolean } {
  const found = statSync('.env', { throwIfNoEntry: false });
  if (!found?.isFile()) return { variables: {}, open: false };
  try {
    const variables = parseEnv(readFileSync('.env', 'utf8')) as Variables;
    return { variables, open: (found.mode & 0o077) !== 0 };
  } catch (error) {
    throw fatal(EXIT.config, 'config', `.env: ${(error as NodeJS.ErrnoException).code}`);
  }
}

function readConfig(path: string | undefined): { file: string; values: Record<string, unknown> } {
  const file = path ?? CONFIG_FILE;
  if (path === undefined && !existsSync(file)) return { file, values: {} };
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(resolve(file), 'utf8'));
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : 'not JSON';
    throw fatal(EXIT.config, 'config', `${file}: ${why}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw fatal(EXIT.config, 'config', `${file}: not a JSON object`);
  }
  return { file, values: value as Record<string, unknown> };
}

/** Flag > environment > `.env` > configuration file; defaults are the schemas'. `env`: the strongest first. */
export function rawOptions(
  parsed: Arguments,
  flags: Flags,
  stage: string,
  env: readonly Variables[],
): RawValues {
  const raw: Record<string, unknown> = {};
  const origin: Record<string, string> = {};
  const config = readConfig(parsed.values.config as string | undefined);
  const section = Object.hasOwn(config.values, stage) ? config.values[stage] : undefined;
  if (section !== undefined && (typeof section !== 'object' || section === null)) {
    throw fatal(EXIT.config, 'config', `${config.file}: ${stage}: not an object`);
  }
  const sections = [
    Object.entries(config.values).filter(
      ([, value]) => typeof value !== 'object' || Array.isArray(value),
    ),
    Object.entries(section ?? {}),
  ];
  for (const [level, entries] of sections.entries()) {
    for (const [name, value] of entries) {
      // at the top level a name may belong to another tool
      if (!Object.hasOwn(flags, name) && level === 1) {
        throw fatal(EXIT.config, 'config', `${config.file}: unknown option ${stage}.${name}`);
      }
      if (!Object.hasOwn(flags, name)) continue;
      raw[camelCase(name)] = value;
      origin[camelCase(name)] = `${config.file}: ${name}`;
    }
  }
  for (const name of Object.keys(flags)) {
    const names = environmentNames(name, flags, stage);
    const layer = env.find((variables) => names.some((variable) => variables[variable]));
    const found = layer && names.find((variable) => layer[variable]);
    if (layer && found !== undefined) {
      raw[camelCase(name)] = layer[found];
      origin[camelCase(name)] = found;
    }
    const given = parsed.values[name];
    if (given !== undefined) {
      raw[camelCase(name)] = given;
      origin[camelCase(name)] = `--${name}`;
    }
  }
  return { raw, origin };
}
