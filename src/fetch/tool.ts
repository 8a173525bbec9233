import type { Opened, Tool } from '../stage/tool.ts';
import { FLAGS } from './flags.ts';

/** `spinoco-fetch` as data. Nothing heavy is imported before the arguments are parsed. */
export const tool: Tool = {
  name: 'spinoco-fetch',
  stage: 'fetch',
  description: 'Downloads call recordings from Spinoco and writes one NDJSON record for each',
  defaultJobs: 4,
  flags: FLAGS,
  async load() {
    const { open } = await import('./open.ts');
    return open as (...args: Parameters<typeof open>) => Promise<Opened<never, object>>;
  },
};
