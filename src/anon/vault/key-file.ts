import { link, open, readFile, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fatal } from '../../stage/errors.ts';
import { EXIT } from '../../stage/exit-codes.ts';
import { makeDirectory, syncDirectory } from '../../stage/files.ts';
import { KEY_BYTES, type RandomBytes } from './seal.ts';

const OTHERS = 0o077;

function refused(code: string, message: string, hint: string) {
  return fatal(EXIT.config, code, message, { hint });
}

/** The root key in `path`, or null if there is no such file. Throws (78) when others may read it or it is none. */
export async function readRootKey(path: string): Promise<Buffer | null> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw refused('vault-key', `${path}: ${error.code}`, 'the key file must be readable');
  });
  if (found === null) return null;
  if (!found.isFile()) throw refused('vault-key', `${path}: not a file`, 'give a key file');
  if ((found.mode & OTHERS) !== 0) {
    throw refused('vault-key-mode', `${path} can be read by others`, `chmod 600 ${path}`);
  }
  const line = (await readFile(path, 'utf8').catch(() => '')).trim();
  const key = Buffer.from(line, 'base64');
  if (key.length !== KEY_BYTES || key.toString('base64') !== line) {
    throw refused('vault-key', `${path}: not a key`, 'a key is one line, base64 of 32 bytes');
  }
  return key;
}

/**
 * Makes a new root key, 0600 whatever the umask. It appears under its name only when it is complete
 * and durable; if another process was faster, that one's key is the key.
 */
export async function createRootKey(path: string, random: RandomBytes): Promise<Buffer> {
  try {
    await writeRootKey(path, random);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw fatal(EXIT.config, 'vault-key', `${path}: cannot be made (${code})`, {
      cause,
      hint: 'name another with --vault-key-file, or write no vault with --vault none',
    });
  }
  const key = await readRootKey(path);
  if (key === null) throw refused('vault-key', `${path}: gone again`, 'something removed it');
  return key;
}

async function writeRootKey(path: string, random: RandomBytes): Promise<void> {
  await makeDirectory(dirname(path));
  const temporary = `${path}.${random(6).toString('hex')}.tmp`;
  try {
    const handle = await open(temporary, 'wx', 0o600);
    try {
      await handle.chmod(0o600);
      await handle.writeFile(`${random(KEY_BYTES).toString('base64')}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await link(temporary, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(temporary, { force: true });
  }
  await syncDirectory(dirname(path));
}
