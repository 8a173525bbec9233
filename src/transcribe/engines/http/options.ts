import * as z from 'zod';
import { number, word } from '../../option-kinds.ts';

const FIELD = 'must be NAME=VALUE';
const field = z.string({ error: FIELD }).regex(/^[\w.[\]-]+=/, { error: FIELD });

/** Options of speech servers; defaults live here. */
export const serverOptions = {
  asrUrl: word('a URL').optional(),
  asrTokenFile: word('a file').optional(),
  asrDialect: z
    .enum(['auto', 'openai', 'whisper.cpp'], { error: 'must be auto, openai or whisper.cpp' })
    .default('auto'),
  asrServer: word('a file').optional(),
  device: z.enum(['auto', 'cpu', 'gpu'], { error: 'must be auto, cpu or gpu' }).default('auto'),
  asrModel: word('a name').optional(),
  asrField: z
    .union([z.array(field), field.transform((one) => [one])], { error: FIELD })
    .transform((fields) =>
      fields.map((one): readonly [string, string] => {
        const at = one.indexOf('=');
        return [one.slice(0, at), one.slice(at + 1)];
      }),
    )
    .default([]),
  /** given as seconds, kept as milliseconds */
  asrTimeout: number('seconds, more than 0', 0.001, 86_400)
    .transform((seconds) => Math.round(seconds * 1000))
    .prefault(600),
  asrRate: number('a number of requests a second', 0, 1_000_000).default(0),
};

const schema = z.object(serverOptions);

export type ServerOptions = Readonly<z.output<typeof schema>>;
