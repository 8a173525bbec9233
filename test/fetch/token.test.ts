import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readToken } from '../../src/fetch/token.ts';
import { silentLog } from '../../src/stage/log.ts';

let directory: string;
let file: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'token-'));
  file = join(directory, 'token');
  await writeFile(file, 'from-file\n', { mode: 0o600 });
});
afterAll(() => rm(directory, { recursive: true }));

const config = expect.objectContaining({ exitCode: 78, hint: expect.any(String) });

describe('readToken', () => {
  it('takes the variable, or the file, and the flag before both', async () => {
    const env = { SPINOCO_TOKEN: ' from-variable ' };
    expect(await readToken(undefined, env, silentLog)).toBe('from-variable');
    expect(await readToken(file, {}, silentLog)).toBe('from-file');
    expect(await readToken(file, { SPINOCO_TOKEN_FILE: file }, silentLog)).toBe('from-file');
    expect(await readToken(file, { ...env, SPINOCO_TOKEN_FILE: file }, silentLog)).toBe(
      'from-variable',
    );
    expect(await readToken(file, env, silentLog)).toBe('from-file');
  });

  it('is a configuration error without one', async () => {
    await expect(readToken(undefined, {}, silentLog)).rejects.toEqual(config);
    await expect(readToken(undefined, { SPINOCO_TOKEN: '  ' }, silentLog)).rejects.toEqual(config);
    await expect(readToken(join(directory, 'none'), {}, silentLog)).rejects.toEqual(config);
  });

  it.each(['two words', 'two\nlines', 'č'])('refuses %j without saying it', async (token) => {
    const error = await readToken(undefined, { SPINOCO_TOKEN: token }, silentLog).catch((e) => e);
    expect(error).toEqual(config);
    expect(error.message).not.toContain(token);
  });

  it('warns of a file that others can read', async () => {
    const warn = vi.fn();
    const open = join(directory, 'open');
    await writeFile(open, 'x');
    await chmod(open, 0o644);
    await readToken(open, {}, { ...silentLog, warn });
    await readToken(file, {}, { ...silentLog, warn });
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      `${open} can be read by others`,
      `chmod 600 ${open}`,
    );
  });
});
