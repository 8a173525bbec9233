import { cp, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MODEL, numbersOf, ROOT, world } from '../helpers/pipeline.ts';
import { lines, sh, temporary } from '../helpers/shell.ts';

interface Block {
  readonly language: string;
  readonly text: string;
  readonly heading: string;
}

/** The code blocks of a page, in order, each with the heading above it. */
async function blocks(page: string): Promise<Block[]> {
  const found: Block[] = [];
  let heading = '';
  const text = await readFile(join(ROOT, page), 'utf8');
  for (const [whole, title, language, code] of text.matchAll(
    /^#+ (.+)$|^```(\w+)\n([\s\S]*?)^```$/gm,
  )) {
    if (title !== undefined) heading = title;
    else if (whole) found.push({ language: language ?? '', text: code ?? '', heading });
  }
  return found;
}

/** What stands in the page for a reader's own values, and what a test has instead. */
function filledIn(text: string): string {
  return text
    .replace('the-token-of-your-account', 'fixture-token')
    .replace('/models/ggml-large-v3-q5_0.bin', MODEL)
    .replace('make build\n', '');
}

describe('every command of the README', () => {
  test('none is left untested', async () => {
    const headings = (await blocks('README.md')).map(
      ({ language, heading }) => `${language}: ${heading}`,
    );
    expect(headings).toEqual([
      'sh: Two commands',
      'sh: In real life',
      'sh: In real life',
      'sh: In real life',
      'sh: In real life',
      'cron: In real life',
      'sh: In real life',
      'sh: In real life',
      'sh: One file, no traces',
      'sh: Getting the original back',
    ]);
  });

  test('real life, from .env to reveal', async () => {
    const page = await blocks('README.md');
    const { cwd, env, data } = await world();
    // the reader stands in a clone
    for (const name of ['bin', 'dist', 'fixtures', 'node_modules', 'package.json']) {
      await symlink(join(ROOT, name), join(cwd, name));
    }
    const script = page
      .filter(({ language, heading }) => language === 'sh' && heading !== 'Two commands')
      .map(({ text }) => filledIn(text))
      .join('\n');
    const ran = await sh(`set -e\n${script}`, {
      cwd,
      env: { SPINOCO_API_BASE: env.SPINOCO_API_BASE as string },
    });
    expect(ran.code, ran.stderr).toBe(0);
    expect(await numbersOf(data)).toHaveLength(8);
    const emitted = lines(await readFile(join(cwd, 'today.ndjson'), 'utf8'));
    expect(emitted).toHaveLength(8);
    expect(ran.stdout).toMatch(/^5b1f0c1e\S+\t\d+\t\d+$/m);
    expect(ran.stdout).toMatch(/@PHONE_001/);
    expect(ran.stderr).not.toMatch(/can be read by others/);
    expect(await readFile(join(cwd, '.config/spinoco/vault.key'), 'utf8')).toMatch(/^\S{44}\n$/);
  });

  test('the line for cron', async () => {
    const [{ text }] = (await blocks('README.md')).filter(
      ({ language }) => language === 'cron',
    ) as [Block];
    const { cwd, env, data } = await world();
    const command = text
      .replace(/^(\S+ ){5}/, '')
      .replace('/srv/calls', cwd)
      .replace('/opt/spinoco-tools/bin', join(ROOT, 'bin'));
    const ran = await sh(command, { cwd, env });
    expect(ran.code, ran.stderr).toBe(0);
    // cron sends mail for every word
    expect(ran.stdout + ran.stderr).toBe('');
    expect(await numbersOf(data)).toHaveLength(8);
  });
});

describe('make', () => {
  /** A clone as `git clone` leaves it, with what npm would install. */
  async function clone(): Promise<string> {
    const cwd = await temporary();
    await sh(
      `git -C '${ROOT}' ls-files -z --cached --others --exclude-standard | (cd '${ROOT}' && xargs -0 tar c) | tar x`,
      { cwd },
    );
    await cp(join(ROOT, 'dist'), join(cwd, 'dist'), { recursive: true });
    await symlink(join(ROOT, 'node_modules'), join(cwd, 'node_modules'));
    await sh('touch node_modules/.installed dist/.built', { cwd });
    return cwd;
  }

  test('demo twice: a table and a transcript, then nothing to do', async () => {
    const cwd = await clone();
    const first = await sh('make demo', { cwd });
    expect(first.code, first.stderr).toBe(0);
    expect(first.stdout).toMatch(/^call +duration +speech +words +redactions$/m);
    expect(first.stdout.match(/^5b1f0c1e\S+ +[\d.]+ s +[\d.]+ s +\d+ /gm)).toHaveLength(8);
    expect(first.stdout).toMatch(/^\[00:\d\d\] customer: /m);
    const second = await sh('make demo', { cwd });
    expect(second.code, second.stderr).toBe(0);
    expect(second.stdout).toMatch(/everything was already done: 8 calls/);
    expect(second.stderr).toMatch(/spinoco-transcribe: nothing to do/);
  });

  test('run, fetch, transcribe, anon, redo, status', async () => {
    const { env } = await world();
    const cwd = await clone();
    const settings = { cwd, env };
    for (const target of ['fetch', 'transcribe', 'anon', 'run SINCE=7d', 'run']) {
      const ran = await sh(`make ${target}`, settings);
      expect(ran.code, `${target}: ${ran.stderr}`).toBe(0);
    }
    expect(await numbersOf(join(cwd, 'data'))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const redo = await sh(
      'make redo FILE="$(find data/01_recordings -name \'*.ogg\' | head -n 1)"',
      settings,
    );
    expect(redo.code, redo.stderr).toBe(0);
    expect(lines(redo.stdout)).toHaveLength(1);
    expect((await sh('make redo', settings)).code).toBe(2);
    const status = await sh('make status', settings);
    expect(status.stdout).toMatch(/^anon: 8 done$/m);
    expect((await sh('make help', settings)).stdout).toMatch(/^demo +/m);
  });
});
