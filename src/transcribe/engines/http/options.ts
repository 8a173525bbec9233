import { z } from 'zod';

function text(what: string) {
  return z.string({ error: `must be ${what}` }).min(1, { error: `must be ${what}` });
}

/** A number of a flag or of a configuration file; an empty word is no zero. */
function number(what: string, least: number, most: number) {
  const error = `must be ${what}`;
  const digits = z.string().regex(/^\d+(\.\d+)?$/, { error });
  return z
    .union([z.number(), digits.transform(Number)], { error })
    .pipe(z.number({ error }).min(least, { error }).max(most, { error }));
}

const FIELD = 'must be NAME=VALUE';
const field = z.string({ error: FIELD }).regex(/^[\w.[\]-]+=/, { error: FIELD });

/** Options of speech servers; defaults live here. */
export const serverOptions = {
  asrUrl: text('a URL').optional(),
  asrTokenFile: text('a file').optional(),
  asrDialect: z
    .enum(['auto', 'openai', 'whisper.cpp'], { error: 'must be auto, openai or whisper.cpp' })
    .default('auto'),
  asrServer: text('a file').optional(),
  device: z.enum(['auto', 'cpu', 'gpu'], { error: 'must be auto, cpu or gpu' }).default('auto'),
  asrModel: text('a name').optional(),
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
