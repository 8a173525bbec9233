import type { Flag, Flags, Tool } from '../stage/tool.ts';
import { ASKING_FLAGS, SERVER_FLAGS } from './engines/http/flags.ts';

/** Flags that say where models are, for the stage and for `models`. */
const MODELS: Flags = {
  'models-dir': {
    type: 'string',
    value: 'DIR',
    description: 'where named models are (default: spinoco/models in the user cache)',
  },
};

const MODEL: Flag = {
  type: 'string',
  value: 'NAME|FILE',
  description: 'speech model: a name such as large-v3, medium, tiny, or a whisper.cpp file',
  default: 'large-v3',
};

/** `spinoco-transcribe`, as data. */
export const tool: Tool = {
  name: 'spinoco-transcribe',
  stage: 'transcribe',
  description: 'Turn recordings into transcripts: text with speakers, segments and word times',
  before: ['fetch'],
  after: ['anon'],
  files: 'audio files (OGG, WAV, what ffmpeg reads); without any, records are read from stdin',
  flags: {
    engine: {
      type: 'string',
      value: 'auto|napi|http|spinoco',
      description:
        "who makes the text: the built-in engine, a speech server, or spinoco's own transcript",
      default: 'auto',
    },
    model: MODEL,
    ...MODELS,
    language: {
      type: 'string',
      value: 'CODE',
      description: 'language spoken, or auto',
      default: 'cs',
    },
    threads: {
      type: 'string',
      value: 'N',
      description: 'threads a record (default: cores divided by jobs)',
    },
    left: {
      type: 'string',
      value: 'NAME',
      description: 'who speaks on the left channel',
      default: 'customer',
    },
    right: {
      type: 'string',
      value: 'NAME',
      description: 'who speaks on the right channel',
      default: 'agent',
    },
    prompt: {
      type: 'string',
      value: 'TEXT|@FILE',
      description: 'text that tells the engine names and terms to expect',
    },
    glossary: {
      type: 'string',
      value: 'FILE',
      description: 'terms to expect, one a line; as many as the engine reads',
    },
    format: {
      type: 'string',
      value: 'srt|vtt|txt|md',
      description: 'write this form, too, beside the JSON; may be given several times',
      repeat: true,
    },
    'no-vad': {
      type: 'boolean',
      description: 'transcribe everything, not only what sounds like speech',
    },
    'vad-threshold': {
      type: 'string',
      value: 'N',
      description: 'how sure it must be that a sound is a voice, 0 to 1',
      default: '0.5',
    },
    'vad-min-silence': {
      type: 'string',
      value: 'SECONDS',
      description: 'shorter pauses do not divide speech',
      default: '0.3',
    },
    'vad-min-speech': {
      type: 'string',
      value: 'SECONDS',
      description: 'shorter sounds are no speech',
      default: '0.08',
    },
    window: {
      type: 'string',
      value: 'SECONDS',
      description:
        'longest stretch that the engine hears at once: shorter is slower, and loses less',
      default: '26',
    },
    'clean-list': {
      type: 'string',
      value: 'FILE',
      description: 'further phrases that engines make up, one a line',
    },
    'no-clean': { type: 'boolean', description: 'leave in what the engine seems to have made up' },
    'timeout-factor': {
      type: 'string',
      value: 'N',
      description: 'give up a recording after so many times its length',
      default: '30',
    },
    ...SERVER_FLAGS,
    ...ASKING_FLAGS,
  },
  commands: {
    engines: {
      description: 'says which engines are available here, and why one is not',
      flags: {
        model: MODEL,
        ...MODELS,
        ...SERVER_FLAGS,
        json: { type: 'boolean', description: 'as NDJSON', env: false },
      },
      load: async () => (await import('./engines/command.ts')).engines,
    },
    models: {
      description: 'lists, downloads and checks speech models',
      args: 'list | pull NAME… | verify [NAME…]',
      flags: {
        ...MODELS,
        'models-url': {
          type: 'string',
          value: 'URL',
          description: 'where models are downloaded from',
          default: 'the whisper.cpp repository',
        },
      },
      load: async () => (await import('./models/command.ts')).models,
    },
  },
  load: async () => (await import('./open.ts')).open,
};
