import type { Context } from '../../stage/tool.ts';
import type { Question } from '../engines/http/ask.ts';
import { type Dialect, type Wish, withOwn } from '../engines/http/dialect.ts';
import type { SpeechService } from '../engines/http/service.ts';
import { HttpTranscriber } from '../engines/http/transcriber.ts';
import type { Options } from '../options.ts';
import { Pool } from '../pool/pool.ts';
import { EngineMaker, type Ready } from './engine-maker.ts';
import { listening } from './listening.ts';
import type { Places } from './opened.ts';

/** Speech servers that have been found, and what they are. */
export interface Servers {
  readonly ready: Ready;
  /** one a request that may be in flight */
  readonly services: readonly SpeechService[];
}

/** Where servers come from. */
export interface Source {
  /** children that decode recordings for them, at most */
  readonly decoders: number;
  find(): Promise<Servers>;
  close(): Promise<void>;
}

/** A maker whose windows are heard by speech servers. */
export async function makerWithServers(
  options: Options,
  { data, env, clock, sleep }: Context,
  places: Places,
  source: Source,
): Promise<EngineMaker> {
  const pool = new Pool(places.child, env, source.decoders);
  let transcriber: HttpTranscriber | null = null;
  return new EngineMaker(
    { ...(await listening(options, data, places.silero)), threads: 1 },
    {
      transcriber: {
        run: (job, around) => (transcriber as HttpTranscriber).run(job, around),
        async close() {
          await pool.close();
          await source.close();
        },
      },
      async prepare() {
        const { ready, services } = await source.find();
        transcriber = new HttpTranscriber(pool, services, options.language);
        return ready;
      },
      clock,
      sleep,
    },
  );
}

/** What every window is asked with, fields of the user's own included. */
export function questionOf(
  dialect: Dialect,
  wish: Wish,
  { asrField, asrTimeout }: Options,
): Question {
  return {
    path: dialect.path,
    fields: (seconds) => withOwn(dialect.fields(wish, seconds), asrField),
    patience: asrTimeout,
  };
}

/** Fields of the user's own as a setting that changes results. */
export function fieldsIn({ asrField }: Options): { asr_fields?: Options['asrField'] } {
  return asrField.length === 0 ? {} : { asr_fields: asrField };
}
