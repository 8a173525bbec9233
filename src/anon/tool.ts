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
  before: ['fetch', 'transcribe'],
  files: 'transcripts (JSON or NDJSON)',
  flags: {
    types: {
      type: 'string',
      value: 'LIST',
      description:
        'what to take out, comma-separated, of PHONE, EMAIL, IBAN, ACCOUNT, CARD, BIRTH_NUMBER, DATE_OF_BIRTH, ICO, DIC, PLATE, CUSTOMER_ID, URL, IP, USERNAME, SECRET, PERSON, ADDRESS',
      default: 'all',
    },
    allow: {
      type: 'string',
      value: 'FILE',
      description: 'values that stay, one a line',
    },
    deny: {
      type: 'string',
      value: 'FILE',
      description: 'values that always go, one a line, after TYPE and a tab if they have a type',
    },
    rules: {
      type: 'string',
      value: 'FILE',
      description: 'own patterns: JSON, a list of {"type", "pattern", "ignore_case", "checksum"}',
    },
    names: {
      type: 'string',
      value: 'LEVEL',
      description: 'how eagerly names are looked for: off, cued, balanced, aggressive',
      default: 'balanced',
    },
    'names-dic': {
      type: 'string',
      value: 'FILE',
      description: 'a hunspell dictionary of your own (.dic, .aff beside it) as further lexicon',
    },
    spans: {
      type: 'boolean',
      description: 'add pii.spans: what was taken out where, without values',
    },
    explain: {
      type: 'boolean',
      description: 'like --spans, with rule, checksum, cue and score of each',
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
