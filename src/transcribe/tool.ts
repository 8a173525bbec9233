import type { Tool } from '../stage/tool.ts';

/** `spinoco-transcribe`, as data. */
export const tool: Tool = {
  name: 'spinoco-transcribe',
  stage: 'transcribe',
  description: 'Turn recordings into transcripts: text with speakers, segments and word times',
  files: 'audio files (OGG Vorbis, WAV); without any, records are read from stdin',
  flags: {
    model: {
      type: 'string',
      value: 'NAME|FILE',
      description: 'speech model: a name such as large-v3, medium, tiny, or a whisper.cpp file',
      default: 'large-v3',
    },
    'models-dir': {
      type: 'string',
      value: 'DIR',
      description: 'where named models are (default: spinoco/models in the user cache)',
    },
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
  },
  load: async () => (await import('./open.ts')).open,
};
