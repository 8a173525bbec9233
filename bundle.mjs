// How everything here is bundled: the tools, and what tests and benches run as processes.
import { readFileSync } from 'node:fs';
import { copyFile, rename, rm } from 'node:fs/promises';
import { build } from 'esbuild';

/** esbuild's options for code that Node runs. */
export const FOR_NODE = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  logLevel: 'warning',
};

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
        ...FOR_NODE,
        entryPoints: { [name]: entry },
        outdir: fresh,
        splitting: true,
        external,
        plugins: [events],
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
