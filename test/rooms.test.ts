import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** What the project's linter says of one file, were it at that place. */
function lint(path: string, source: string): { status: number | null; said: string } {
  const folder = mkdtempSync(join(tmpdir(), 'spinoco-rooms-'));
  try {
    const config = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8')) as object;
    const own = { ...config, $schema: undefined, vcs: { enabled: false } };
    writeFileSync(join(folder, 'biome.json'), JSON.stringify(own));
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), source);
    const biome = join(root, 'node_modules/.bin/biome');
    const ran = spawnSync(biome, ['lint', path], { cwd: folder, encoding: 'utf8' });
    return { status: ran.status, said: `${ran.stdout}${ran.stderr}` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const imports = (from: string): string => `import { z } from '${from}';\n\nexport const y = z;\n`;

test.each([
  ['src/anon/x.ts', '../fetch/api.ts'],
  ['src/anon/detect/x.ts', '../../transcribe/stage.ts'],
  ['src/fetch/x.ts', '../anon/stage.ts'],
  ['src/fetch/x.ts', '../transcribe/stage.ts'],
  ['src/transcribe/x.ts', '../fetch/stage.ts'],
  ['src/transcribe/child/x.ts', '../../anon/stage.ts'],
  ['src/stage/x.ts', '../cli/log.ts'],
  ['src/stage/x.ts', '../anon/stage.ts'],
  ['src/cli/x.ts', '../fetch/stage.ts'],
  ['src/records/x.ts', '../stage/codec.ts'],
  ['src/records/x.ts', 'node:fs'],
  ['src/http/x.ts', '../fetch/open.ts'],
  ['src/stage/x.ts', '../http/client.ts'],
  ['src/anon/x.ts', '../http/client.ts'],
])('%s must not import %s', (path, from) => {
  const { status, said } = lint(path, imports(from));
  expect([status, said]).toEqual([1, expect.stringContaining('noRestrictedImports')]);
});

test.each([
  ['src/anon/x.ts', 'console.log(1);', 'noConsole'],
  ['src/stage/x.ts', 'console.log(1);', 'noConsole'],
  ['src/cli/x.ts', 'console.log(1);', 'noConsole'],
  ['src/anon/x.ts', 'process.exit(1);', 'noRestrictedGlobals'],
  ['src/fetch/x.ts', 'process.stdout.write(process.env.HOME ?? "");', 'noRestrictedGlobals'],
  ['src/transcribe/x.ts', 'process.exit(1);', 'noRestrictedGlobals'],
  ['src/records/x.ts', 'process.exit(1);', 'noRestrictedGlobals'],
])('%s must not: %s', (path, source, rule) => {
  const { status, said } = lint(path, `${source}\n`);
  expect([status, said]).toEqual([1, expect.stringContaining(rule)]);
});

test.each([
  ['src/anon/x.ts', '../stage/codec.ts'],
  ['src/fetch/x.ts', '../records/index.ts'],
  ['src/transcribe/x.ts', '../cli/main.ts'],
  ['src/cli/x.ts', '../stage/run.ts'],
  ['src/transcribe/x.ts', '../http/client.ts'],
  ['src/http/x.ts', '../stage/errors.ts'],
  ['src/records/x.ts', 'zod'],
])('%s may import %s', (path, from) => {
  expect(lint(path, imports(from)).status).toBe(0);
});
