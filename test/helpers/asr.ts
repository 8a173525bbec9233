import { type FixtureServer, startFixture } from './fixture-server.ts';

/** State of the fixture speech server, as its control endpoint tells it. */
export interface AsrState {
  readonly faults: string[];
  /** requests by path */
  readonly counts: Record<string, number>;
  /** most windows at the same time */
  readonly peak: number;
  /** the last window that it heard */
  readonly last: {
    readonly fields: [string, string][];
    readonly authorization: string | null;
    readonly bytes: number;
    readonly wav: { readonly rate: number; readonly channels: number; readonly bits: number };
    readonly seconds: number;
  } | null;
}

export type Asr = FixtureServer<AsrState>;

/** The fixture speech server in its own process; see fixtures/asr/main.ts for its flags. */
export function startAsr(...flags: string[]): Promise<Asr> {
  return startFixture<AsrState>('fixtures/asr/main.ts', flags);
}
