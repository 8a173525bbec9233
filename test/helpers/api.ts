import { type FixtureServer, startFixture } from './fixture-server.ts';

/** State of the fixture server, as its control endpoint tells it. */
export interface ApiState {
  readonly faults: string[];
  readonly tasks: number;
  /** requests by path */
  readonly counts: Record<string, number>;
  /** answers by status */
  readonly statuses: Record<string, number>;
}

/** The fixture Spinoco server in its own process; its faults, tasks and counts: see fixtures/api/server.ts. */
export interface Api extends FixtureServer<ApiState> {
  /** requests for paths that begin so */
  count(path: string): Promise<number>;
}

/** Starts it; `flags` as on its command line. */
export async function startApi(...flags: string[]): Promise<Api> {
  const server = await startFixture<ApiState>('fixtures/api/main.ts', flags);
  return {
    ...server,
    async count(path) {
      const { counts } = await server.control();
      return Object.entries(counts).reduce((n, [key, c]) => n + (key.startsWith(path) ? c : 0), 0);
    },
  };
}
