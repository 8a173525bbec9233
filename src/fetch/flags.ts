import type { Flags } from '../stage/tool.ts';

const ids = (description: string) => ({ type: 'string', value: 'ID,…', description }) as const;
const tags = (description: string) =>
  ({ type: 'string', value: 'ID[:VALUE],…', description }) as const;

/** What fetch alone takes. */
export const FLAGS: Flags = {
  since: {
    type: 'string',
    value: 'last|all|DATE|7d',
    description: 'what to fetch: what is new, everything, or what was updated since',
    default: 'last',
  },
  until: {
    type: 'string',
    value: 'DATE|7d',
    description: 'only what was updated before',
    env: false,
  },
  overlap: {
    type: 'string',
    value: 'DURATION',
    description: 'how far behind the cursor to ask again',
    default: '1h',
  },
  'dry-run': {
    type: 'boolean',
    description: 'say what would be done and why, one record each, and touch nothing',
    env: false,
  },
  'metadata-only': {
    type: 'boolean',
    description: 'store and write records, download no audio',
    env: false,
  },
  with: {
    type: 'string',
    value: 'transcriptions',
    description: "store Spinoco's own transcript beside the audio, where there is one",
  },
  direction: {
    type: 'string',
    value: 'inbound|outbound|any',
    description: 'only calls of this direction',
    default: 'any',
  },
  voicemail: {
    type: 'string',
    value: 'only|no|yes',
    description: 'only voicemails, none, or both',
    default: 'yes',
  },
  'min-duration': {
    type: 'string',
    value: 'SECONDS|2m',
    description: 'only recordings at least so long',
  },
  'max-duration': {
    type: 'string',
    value: 'SECONDS|2m',
    description: 'only recordings at most so long',
  },
  'skills-must': ids('only calls with all of these skills'),
  'skills-should': ids('only calls with any of these skills'),
  'skills-mustnot': ids('only calls with none of these skills'),
  'hashtags-must': tags('only calls with all of these hashtags'),
  'hashtags-should': tags('only calls with any of these hashtags'),
  'hashtags-mustnot': tags('only calls with none of these hashtags'),
  rate: {
    type: 'string',
    value: 'N',
    description: 'requests a second, at most; 0: no limit',
    default: '0',
  },
  timeout: {
    type: 'string',
    value: 'SECONDS',
    description: 'longest silence of the API before a request is given up',
    default: '60',
  },
  'max-wait': {
    type: 'string',
    value: 'SECONDS',
    description: 'longest wait that the API may ask for before a request is given up',
    default: '120',
  },
  'api-base': {
    type: 'string',
    value: 'URL',
    description: 'address of the Spinoco API',
    default: 'https://api.spinoco.com',
    env: 'SPINOCO_API_BASE',
  },
  'token-file': {
    type: 'string',
    value: 'FILE',
    description: 'file that holds the API token, if SPINOCO_TOKEN does not',
    env: 'SPINOCO_TOKEN_FILE',
  },
};
