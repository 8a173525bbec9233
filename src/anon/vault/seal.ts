import {
  createCipheriv,
  createDecipheriv,
  createHash,
  hkdfSync,
  randomBytes as systemRandom,
} from 'node:crypto';

/** Format version of vault lines; bound into everything that is sealed. */
export const VAULT_VERSION = 0;

const CIPHER = 'aes-256-gcm';
export const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Which entry a sealed text belongs to: authenticated with it, so that it opens nowhere else. */
export interface Binding {
  readonly recording_id: string;
  readonly call_id: string;
  /** 1, 2, 3 … : which entry of this recording */
  readonly sequence: number;
}

/** Source of random bytes; an argument so that tests can have their own. */
export type RandomBytes = (size: number) => Buffer;
export const randomBytes: RandomBytes = (size) => systemRandom(size);

/** A sealed text does not open: another key, another place, or changed bytes. */
export class SealError extends Error {
  override readonly name = 'SealError';
}

/** The key that wraps the recordings' keys (HKDF-SHA-256, RFC 5869). */
export function wrappingKey(root: Uint8Array): Buffer {
  const info = `spinoco vault v${VAULT_VERSION} key wrap`;
  return Buffer.from(hkdfSync('sha256', root, Buffer.alloc(0), info, KEY_BYTES));
}

/** A name for a root key that tells nothing of it: says which key a vault needs. */
export function keyName(root: Uint8Array): string {
  const info = `spinoco vault v${VAULT_VERSION} key name`;
  return Buffer.from(hkdfSync('sha256', root, Buffer.alloc(0), info, 8)).toString('hex');
}

/** JSON of an array: no two bindings read the same. */
function additionalData(purpose: 'key' | 'entry', binding: Binding): Buffer {
  const { recording_id, call_id, sequence } = binding;
  return Buffer.from(JSON.stringify([VAULT_VERSION, purpose, recording_id, call_id, sequence]));
}

/** Encrypts (AES-256-GCM, fresh random nonce): nonce, ciphertext and tag as base64. */
export function seal(
  key: Uint8Array,
  purpose: 'key' | 'entry',
  binding: Binding,
  plain: Uint8Array,
  random: RandomBytes,
): string {
  const nonce = random(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(additionalData(purpose, binding));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64');
}

/** Decrypts what `seal` made; throws SealError when anything at all differs. */
export function unseal(
  key: Uint8Array,
  purpose: 'key' | 'entry',
  binding: Binding,
  sealed: string,
): Buffer {
  const bytes = Buffer.from(sealed, 'base64');
  if (bytes.length < NONCE_BYTES + TAG_BYTES || bytes.toString('base64') !== sealed) {
    throw new SealError('not a sealed text');
  }
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const body = bytes.subarray(NONCE_BYTES, bytes.length - TAG_BYTES);
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(additionalData(purpose, binding));
  decipher.setAuthTag(bytes.subarray(bytes.length - TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(body), decipher.final()]);
  } catch (cause) {
    throw new SealError('does not open with this key', { cause });
  }
}

/** sha256 of a JSON value, whatever the order of its fields. */
export function digest(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}

/** JSON with sorted fields. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`).join(',')}}`;
}
