import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { fatal, type StageError } from '../stage/errors.ts';
import { EXIT } from '../stage/exit-codes.ts';
import { HALLUCINATIONS, phrasesOf } from './assemble/clean.ts';
import { serverOptions } from './engines/http/options.ts';
import { number, word } from './option-kinds.ts';
import { FORMATS } from './render/formats.ts';
import { PACKING } from './speech/pack.ts';

const whole = { error: 'must be a whole number from 1' };

const yes = z.union([z.boolean(), z.stringbool()], { error: 'must be true or false' });

const formats = z.enum(FORMATS, { error: `must be ${FORMATS.join(', ')}` });

/** The room's own options; defaults live here. */
export const optionsSchema = z.object({
  engine: z
    .enum(['auto', 'napi', 'http', 'spinoco'], { error: 'must be auto, napi, http or spinoco' })
    .default('auto'),
  model: word('a model name or file').default('large-v3'),
  modelsDir: word('a directory').optional(),
  language: word('a language code such as cs')
    .regex(/^[a-z]{2,3}$|^auto$/, { error: 'must be a language code such as cs, or auto' })
    .default('cs'),
  threads: z.coerce.number(whole).int(whole).min(1, whole).optional(),
  left: word('a name').default('customer'),
  right: word('a name').default('agent'),
  prompt: z.string({ error: 'must be text or @FILE' }).default(''),
  glossary: word('a file').optional(),
  noVad: yes.default(false),
  vadThreshold: number('a number from 0.05 to 0.95', 0.05, 0.95).default(0.5),
  vadMinSilence: number('seconds from 0.1 to 5', 0.1, 5).default(0.3),
  vadMinSpeech: number('seconds up to 5', 0, 5).default(0.08),
  window: number('seconds from 10 to 28', 10, 28).default(PACKING.longest),
  noClean: yes.default(false),
  cleanList: word('a file').optional(),
  format: z
    .union([z.array(formats), z.string().transform((text) => text.split(','))], {
      error: `must be ${FORMATS.join(', ')}`,
    })
    .pipe(z.array(formats))
    .default([]),
  timeoutFactor: number('a number from 1', 1, 100_000).default(30),
  ...serverOptions,
});

export type Options = Readonly<z.output<typeof optionsSchema>>;

/**
 * The engine that the options mean: `auto` is a speech server where one is named, else the built-in engine.
 * @throws StageError fatal 78 when they contradict one another
 */
export function engineOf(options: Options): 'napi' | 'http' | 'spinoco' {
  const { engine, asrUrl, asrServer, device } = options;
  if (engine === 'napi' || engine === 'spinoco') return engine;
  if (asrUrl !== undefined && asrServer !== undefined) {
    throw contradiction('--asr-url and --asr-server are two servers', 'give one of them');
  }
  if (asrUrl !== undefined && device !== 'auto') {
    throw contradiction('--device is for --asr-server', 'the server of --asr-url chooses itself');
  }
  if (asrUrl !== undefined || asrServer !== undefined) return 'http';
  if (engine === 'auto') return 'napi';
  throw contradiction('--engine http needs a server', 'give --asr-url or --asr-server');
}

function contradiction(message: string, hint: string): StageError {
  return fatal(EXIT.config, 'engine', message, { hint });
}

/** The prompt itself: text, or the content of the file after `@`. */
export async function promptText(prompt: string): Promise<string> {
  if (!prompt.startsWith('@')) return prompt.trim();
  return (await readText('--prompt', prompt.slice(1))).trim();
}

/** Terms of a glossary, one a line; `#` begins a comment. */
export async function glossaryTerms(file: string | undefined): Promise<string[]> {
  return file === undefined ? [] : phrasesOf(await readText('--glossary', file));
}

/** Phrases to leave out: the built-in ones and those of a list; null when nothing is to be cleaned. */
export async function cleaningPhrases(options: Options): Promise<readonly string[] | null> {
  const { noClean, cleanList } = options;
  if (noClean) return null;
  if (cleanList === undefined) return HALLUCINATIONS;
  return [...HALLUCINATIONS, ...phrasesOf(await readText('--clean-list', cleanList))];
}

async function readText(flag: string, file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw fatal(EXIT.config, 'option-file', `${flag}: ${file} cannot be read`, { cause });
  }
}
