/** How a speech server is spoken to. */
export interface Dialect {
  readonly name: DialectName;
  /** where windows are sent, relative to the address */
  readonly path: string;
  /** where it says that it lives */
  readonly pulse: string;
  /** form fields beside the audio of a window of so many seconds; a name may stand there twice */
  fields(wish: Wish, seconds: number): Fields;
}

export type Fields = readonly (readonly [string, string])[];

export type DialectName = 'openai' | 'whisper.cpp';

/** What every window is asked with. */
export interface Wish {
  /** `cs`, or `auto` */
  readonly language: string;
  /** empty for none */
  readonly prompt: string;
  /** as the server calls it; null: whatever it has loaded */
  readonly model: string | null;
}

/** platform.openai.com/docs/api-reference/audio: the cloud, faster-whisper servers, vLLM. */
const openai: Dialect = {
  name: 'openai',
  path: 'v1/audio/transcriptions',
  pulse: 'v1/models',
  fields: ({ language, prompt, model }) => [
    ['model', model ?? 'whisper-1'],
    ...(language === 'auto' ? [] : [['language', language] as const]),
    ...(prompt === '' ? [] : [['prompt', prompt] as const]),
    ['response_format', 'verbose_json'],
    ['timestamp_granularities[]', 'word'],
    ['timestamp_granularities[]', 'segment'],
    ['temperature', '0'],
  ],
};

/**
 * Since 1.7.3 whisper.cpp begins another run for what is left after the last sentence, however short, and hears that
 * sentence again in it. A second before the end it no longer begins one, as 1.7.2 did; all of the window is heard.
 */
const REST_MS = 900;

/** whisper.cpp, examples/server. It has one model, and answers one request after the other. */
const whisperCpp: Dialect = {
  name: 'whisper.cpp',
  path: 'inference',
  pulse: 'health',
  fields: ({ language, prompt }, seconds) => [
    ['language', language],
    ...(prompt === '' ? [] : [['prompt', prompt] as const]),
    ['response_format', 'verbose_json'],
    // its default of 60 letters a segment cuts words, and the true ends of segments get lost
    ['max_len', '100000'],
    // they cost a second run of the encoder, and nobody asked for them
    ['no_language_probabilities', 'true'],
    ['duration', String(Math.max(100, Math.round(seconds * 1000) - REST_MS))],
  ],
};

export const DIALECTS: Readonly<Record<DialectName, Dialect>> = {
  openai,
  'whisper.cpp': whisperCpp,
};

/** Fields of our own in place of those with the same name. */
export function withOwn(fields: Fields, own: Fields): Fields {
  const names = new Set(own.map(([name]) => name));
  return [...fields.filter(([name]) => !names.has(name)), ...own];
}
