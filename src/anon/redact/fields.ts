import { SAFE_ID } from '../../records/common.ts';

/**
 * What the schema says of a string field: `keep` is never touched as long as it has the `shape` that the
 * field promises, `drop` leaves the record, `phone` and `person` are personal data as a whole.
 * Every field that is not named here is scanned.
 */
export type Rule =
  | { readonly kind: 'keep'; readonly shape: RegExp }
  | { readonly kind: 'drop' }
  | { readonly kind: 'phone' }
  | { readonly kind: 'person' }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, Rule>> };

const keep = (shape: RegExp): Rule => ({ kind: 'keep', shape });
const fields = (inner: Readonly<Record<string, Rule>>): Rule => ({ kind: 'object', fields: inner });
const DROP: Rule = { kind: 'drop' };
const PHONE: Rule = { kind: 'phone' };
const PERSON: Rule = { kind: 'person' };

const ID = keep(SAFE_ID);
const TIME = keep(/^\d{4}-\d\d-\d\d(?:[T ][\d:.]{4,18}(?:Z|[+-]\d\d:?\d\d)?)?$/);
const HASH = keep(/^[0-9a-f]{16,128}$/i);
const WORD = keep(/^[a-z_-]{0,32}$/i);
const ANY = keep(/^/);

const AGENT = fields({ name: PERSON, phone: PHONE, number: PHONE, e164: PHONE });

const RECORDING = fields({
  type: WORD,
  recording_id: ID,
  call_id: ID,
  also_in: ID,
  recorded_at: TIME,
  direction: WORD,
  caller: PHONE,
  callee: PHONE,
  agent: AGENT,
  path: DROP,
  sha256: HASH,
  format: fields({ codec: WORD }),
});

/** Settings of the engine are scanned: a prompt may name people. */
const ASR = fields({
  engine: ANY,
  engine_version: ANY,
  model: ANY,
  model_sha256: HASH,
  device: ANY,
  settings_hash: ANY,
});

/** A segment; `text` and `words` have their own treatment. Whoever is called otherwise than the schema says is scanned. */
export const SEGMENT: Rule = fields({ speaker: keep(/^(?:customer|agent|unknown)$/) });

/** The record itself. `text` and `segments` have their own treatment before this table is asked. */
export const RECORD: Readonly<Record<string, Rule>> = {
  type: WORD,
  call_id: ID,
  recording_id: ID,
  recorded_at: TIME,
  caller: PHONE,
  callee: PHONE,
  agent: AGENT,
  recording: RECORDING,
  language: WORD,
  asr: ASR,
  path: DROP,
};

/** Names of fields that the schemas define: never personal data, whatever the agent is called. */
export const FIELD_NAMES: ReadonlySet<string> = new Set(
  (
    'type v call_id recording_id recording language duration_s text segments asr speech_s warnings path ' +
    'id start end speaker channel confidence words word probability recorded_at direction caller callee ' +
    'agent name voicemail hashtags also_in bytes sha256 format codec sample_rate channels engine ' +
    'engine_version model model_sha256 device settings settings_hash pii number run phone e164'
  ).split(' '),
);
