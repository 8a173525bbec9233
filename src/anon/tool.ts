import type { Context, Flags, Opened, RawOptions, Tool } from '../stage/tool.ts';

const VAULT_FLAGS: Flags = {
  vault: {
    type: 'string',
    value: 'DIR',
    description: 'directory of the encrypted map back to the originals, or none',
    default: '<data>/vault; none in a pure filter',
  },
  'vault-key-file': {
    type: 'string',
    value: 'FILE',
    description: 'root key of the vault: one line, base64 of 32 bytes, mode 0600',
    default: '~/.config/spinoco/vault.key',
  },
};

/** `spinoco-anon`, as data. */
export const tool: Tool = {
  name: 'spinoco-anon',
  stage: 'anon',
  description: 'takes personal data out of transcripts',
  files: 'transcripts (JSON or NDJSON)',
  flags: {
    types: {
      type: 'string',
      value: 'LIST',
      description: 'what to take out, comma-separated',
      default: 'PHONE,EMAIL,IBAN,PERSON',
    },
    ...VAULT_FLAGS,
  },
  commands: {
    reveal: {
      description: 'gives the original transcripts of redacted records back',
      args: '[FILE…]',
      flags: VAULT_FLAGS,
      load: async () => (await import('./reveal.ts')).reveal,
    },
  },
  load: async () =>
    (await import('./open.ts')).open as (
      raw: RawOptions,
      context: Context,
    ) => Promise<Opened<never, object>>,
};
