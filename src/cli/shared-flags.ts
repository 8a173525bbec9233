import type { Flags } from '../stage/tool.ts';

/** Flags that mean the same everywhere. Subcommands take those in `GENERAL`, stages all of them. */
export const GENERAL: Flags = {
  data: { type: 'string', value: 'DIR', description: 'data directory', default: './data' },
  config: {
    type: 'string',
    value: 'FILE',
    description: 'configuration file',
    default: './spinoco.config.json',
    env: false,
  },
  quiet: { type: 'boolean', short: 'q', description: 'say only what went wrong' },
  verbose: { type: 'boolean', short: 'v', description: 'say more' },
  debug: { type: 'boolean', description: 'show where an error came from' },
  'log-format': {
    type: 'string',
    value: 'text|json',
    description: 'form of what is said on stderr',
    default: 'text',
  },
  help: { type: 'boolean', short: 'h', description: 'show this help', env: false },
  version: { type: 'boolean', description: 'show the version', env: false },
};

export const STAGE: Flags = {
  jobs: { type: 'string', short: 'j', value: 'N', description: 'records at the same time' },
  'keep-order': {
    type: 'boolean',
    short: 'k',
    description: 'write records in the order of the input',
  },
  limit: { type: 'string', value: 'N', description: 'stop after N records', env: false },
  only: {
    type: 'string',
    value: 'ID,…',
    description: 'only these recordings or calls',
    env: false,
  },
  force: { type: 'boolean', description: 'redo what is done', env: false },
  'retry-failed': {
    type: 'boolean',
    description: 'only what failed or was quarantined',
    env: false,
  },
  'max-attempts': {
    type: 'string',
    value: 'N',
    description: 'runs in which a record may fail before it is quarantined',
    default: '3',
  },
  wait: { type: 'boolean', description: 'wait for another run to end instead of giving up' },
  grace: {
    type: 'string',
    value: 'SECONDS',
    description: 'time to finish after an interrupt',
    default: '30',
  },
};

/** Of stages that read records. */
export const READING: Flags = {
  filter: { type: 'boolean', description: 'pure filter: no ledger, no lock, no files', env: false },
  strict: { type: 'boolean', description: 'stop at the first bad line' },
  'max-line': {
    type: 'string',
    value: 'BYTES',
    description: 'longest line that is read',
    default: '16777216',
  },
};
