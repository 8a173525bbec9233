/** How a speech server is spoken to. */
export interface Dialect {
  readonly name: DialectName;
  /** where windows are sent, relative to the address */
  readonly path: string;
  /** where it says that it lives */
  readonly pulse: string;
  /** form fields beside the audio; a name may stand there twice */
  fields(wish: Wish): (readonly [string, string])[];
}

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

/** whisper.cpp, examples/server. It has one model, and answers one request after the other. */
const whisperCpp: Dialect = {
  name: 'whisper.cpp',
  path: 'inference',
  pulse: 'health',
  fields: ({ language, prompt }) => [
    ['language', language],
    ...(prompt === '' ? [] : [['prompt', prompt] as const]),
    ['response_format', 'verbose_json'],
    // its default of 60 letters a segment cuts words, and the true ends of segments get lost
    ['max_len', '100000'],
    // they cost a second run of the encoder, and nobody asked for them
    ['no_language_probabilities', 'true'],
  ],
};

export const DIALECTS: Readonly<Record<DialectName, Dialect>> = {
  openai,
  'whisper.cpp': whisperCpp,
};
