import type { Opened, Tool } from '../stage/tool.ts';
import { FLAGS } from './flags.ts';

/** The stages that read what fetch writes, in order of the pipeline: their ledgers say what is settled. */
export const AFTER = ['transcribe', 'anon'];

/** `spinoco-fetch` as data. Nothing heavy is imported before the arguments are parsed. */
export const tool: Tool = {
  name: 'spinoco-fetch',
  stage: 'fetch',
  description: 'Downloads call recordings from Spinoco and writes one NDJSON record for each',
  defaultJobs: 4,
  after: AFTER,
  flags: FLAGS,
  async load() {
    const { open } = await import('./open.ts');
    return open as (...args: Parameters<typeof open>) => Promise<Opened<never, object>>;
  },
};
