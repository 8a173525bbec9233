import type { Command } from '../stage/tool.ts';

/** `status`: the same in all three tools; says how things stand in a data directory. */
export const statusCommand: Command = {
  description: 'how things stand in the data directory',
  flags: {
    json: { type: 'boolean', description: 'as one JSON object', env: false },
    verify: {
      type: 'boolean',
      description: 'check every line of the ledgers; exit 65 if one is bad',
      env: false,
    },
  },
  load: async () => (await import('./status.ts')).status,
};
