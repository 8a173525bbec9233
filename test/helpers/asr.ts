import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleFixture, type FixtureServer, startFixture } from './fixture-server.ts';

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

/** A program in `directory` that behaves as a `whisper-server` would, and as `flags` say; its path. */
export async function whisperServerIn(directory: string, ...flags: string[]): Promise<string> {
  const script = await bundleFixture('fixtures/asr/main.ts', directory);
  const program = join(directory, 'whisper-server');
  const quoted = [process.execPath, script, '--dialect', 'whisper.cpp', ...flags]
    .map((word) => `'${word}'`)
    .join(' ');
  await writeFile(program, `#!/bin/sh\nexec ${quoted} "$@"\n`, { mode: 0o755 });
  return program;
}
