import type { Opened, Tool } from '../stage/tool.ts';

/** `spinoco-fetch` as data. Nothing heavy is imported before the arguments are parsed. */
export const tool: Tool = {
  name: 'spinoco-fetch',
  stage: 'fetch',
  description: 'Downloads call recordings from Spinoco and writes one NDJSON record for each',
  defaultJobs: 4,
  flags: {
    since: {
      type: 'string',
      value: 'last|all|DATE|7d',
      description: 'what to fetch: what is new, everything, or what was updated since',
      default: 'last',
    },
    overlap: {
      type: 'string',
      value: 'DURATION',
      description: 'how far behind the cursor to ask again',
      default: '1h',
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
    timeout: {
      type: 'string',
      value: 'SECONDS',
      description: 'longest silence of the API before a request is given up',
      default: '60',
    },
  },
  async load() {
    const { open } = await import('./open.ts');
    return open as (...args: Parameters<typeof open>) => Promise<Opened<never, object>>;
  },
};
