import { SAFE_ID } from './common.ts';

/*
 * The schemas of transcripts by hand: a tenth of their cost, for records that a tool reads and writes by the
 * thousand. What these say yes to, the schemas accept (a test holds them against each other); where they say
 * no, the schema is asked, which knows the reason.
 */

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): boolean =>
  value === undefined || value === null || typeof value === 'string';
const isNumber = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'number' && Number.isFinite(value));
const isId = (value: unknown): boolean => typeof value === 'string' && SAFE_ID.test(value);
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const isOptional = (value: unknown, is: (one: unknown) => boolean): boolean =>
  value === undefined || value === null || is(value);

/** Whether this is surely what `transcriptSchema` accepts. */
export const isSurelyTranscript = (value: unknown): boolean =>
  isFields(value) && value.type === 'transcript' && hasTranscript(value);

/** Whether this is surely what `anonymizedSchema` accepts. */
export const isSurelyAnonymized = (value: unknown): boolean =>
  isFields(value) &&
  value.type === 'anonymized' &&
  hasTranscript(value) &&
  isOptional(value.number, (number) => isCount(number) && (number as number) > 0) &&
  isFields(value.pii) &&
  isCount(value.pii.total) &&
  isFields(value.pii.by_type) &&
  Object.values(value.pii.by_type).every(isCount) &&
  value.pii.spans === undefined;

const hasTranscript = (value: Fields): boolean =>
  value.v === 1 &&
  isId(value.call_id) &&
  isId(value.recording_id) &&
  isOptional(value.recording, isFields) &&
  isText(value.language) &&
  isNumber(value.duration_s) &&
  typeof value.text === 'string' &&
  Array.isArray(value.segments) &&
  value.segments.every(isSegment) &&
  isOptional(value.asr, isAsr) &&
  isNumber(value.speech_s) &&
  isOptional(value.warnings, Array.isArray) &&
  isText(value.path);

const isSegment = (value: unknown): boolean =>
  isFields(value) &&
  typeof value.text === 'string' &&
  isNumber(value.id) &&
  isNumber(value.start) &&
  isNumber(value.end) &&
  isText(value.speaker) &&
  isNumber(value.channel) &&
  isNumber(value.confidence) &&
  isOptional(value.words, (words) => Array.isArray(words) && words.every(isWord));

const isWord = (value: unknown): boolean =>
  isFields(value) &&
  typeof value.word === 'string' &&
  isNumber(value.start) &&
  isNumber(value.end) &&
  isNumber(value.probability);

const isAsr = (value: unknown): boolean =>
  isFields(value) &&
  isText(value.engine) &&
  isText(value.engine_version) &&
  isText(value.model) &&
  isText(value.model_sha256) &&
  isText(value.device) &&
  isOptional(value.settings, isFields) &&
  isText(value.settings_hash);
