import type { Flags } from '../../../stage/tool.ts';

/** Flags that name a speech server, for the stage and for `engines`. */
export const SERVER_FLAGS: Flags = {
  'asr-url': {
    type: 'string',
    value: 'URL',
    description: 'speech server to use (openai or whisper.cpp); the audio goes there',
  },
  'asr-token-file': {
    type: 'string',
    value: 'FILE',
    description: 'file that holds its token, if SPINOCO_ASR_TOKEN does not',
  },
  'asr-dialect': {
    type: 'string',
    value: 'auto|openai|whisper.cpp',
    description: 'what it speaks',
    default: 'auto',
  },
  'asr-server': {
    type: 'string',
    value: 'FILE',
    description: 'whisper-server to start here, one a job, with --model',
  },
  device: {
    type: 'string',
    value: 'auto|cpu|gpu',
    description: 'what --asr-server must use',
    default: 'auto',
  },
};

/** Flags that say how a speech server is asked. */
export const ASKING_FLAGS: Flags = {
  'asr-model': {
    type: 'string',
    value: 'NAME',
    description: 'model to ask the server for (default: the only one that it has)',
  },
  'asr-field': {
    type: 'string',
    value: 'NAME=VALUE',
    description: 'further form field of every request; may be given several times',
    repeat: true,
  },
  'asr-timeout': {
    type: 'string',
    value: 'SECONDS',
    description: 'longest wait for a window to be heard',
    default: '600',
  },
  'asr-rate': {
    type: 'string',
    value: 'N',
    description: 'at most N requests a second (0: no limit)',
    default: '0',
  },
};
