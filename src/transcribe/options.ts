import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { fatal } from '../stage/errors.ts';
import { EXIT } from '../stage/exit-codes.ts';

const whole = { error: 'must be a whole number from 1' };

function word(what: string) {
  return z.string({ error: `must be ${what}` }).min(1, { error: `must be ${what}` });
}

/** The room's own options; defaults live here. */
export const optionsSchema = z.object({
  model: word('a model name or file').default('large-v3'),
  modelsDir: word('a directory').optional(),
  language: word('a language code such as cs')
    .regex(/^[a-z]{2,3}$|^auto$/, { error: 'must be a language code such as cs, or auto' })
    .default('cs'),
  threads: z.coerce.number(whole).int(whole).min(1, whole).optional(),
  left: word('a name').default('customer'),
  right: word('a name').default('agent'),
  prompt: z.string({ error: 'must be text or @FILE' }).default(''),
});

export type Options = Readonly<z.output<typeof optionsSchema>>;

/** The prompt itself: text, or the content of the file after `@`. */
export async function promptText(prompt: string): Promise<string> {
  if (!prompt.startsWith('@')) return prompt.trim();
  try {
    return (await readFile(prompt.slice(1), 'utf8')).trim();
  } catch (cause) {
    throw fatal(EXIT.config, 'prompt', `--prompt: ${prompt.slice(1)} cannot be read`, { cause });
  }
}
