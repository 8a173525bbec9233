import { StageError } from '../stage/errors.ts';
import { EXIT } from '../stage/exit-codes.ts';
import type { CommandContext, RawOptions } from '../stage/tool.ts';
import { revealSchema, vaultPlace } from './options.ts';
import { withoutRun } from './redact/anonymize.ts';
import type { JsonObject } from './redact/json.ts';
import { MismatchError, original } from './vault/entry.ts';
import { VaultReader } from './vault/reader.ts';

/** `spinoco-anon reveal [FILE…]`: the original transcripts of redacted records, byte for byte in every string. */
export async function reveal(raw: RawOptions, context: CommandContext): Promise<void> {
  const place = vaultPlace(revealSchema.parse(raw), context.data, context.env);
  const reader = await VaultReader.open(place.directory, place.keyFile);
  for await (const item of context.records(context.args)) {
    if (context.signal.aborted) break;
    let reason: string | null = null;
    if ('reject' in item) reason = item.reject;
    else {
      const record = 'record' in item ? item.record : item.pass;
      const result = await revealRecord(record, reader);
      if (typeof result === 'string') reason = result;
      else await context.emit(result);
    }
    if (reason === null) continue;
    context.fail(EXIT.some);
    context.log.error(`${item.where}: ${reason}`);
  }
}

/** The original record, or the reason (one line, no personal data) why there is none. */
export async function revealRecord(record: object, reader: VaultReader): Promise<object | string> {
  const redacted = withoutRun(record);
  const { type, recording_id, call_id } = redacted;
  if (type !== 'anonymized') return 'not an anonymized record';
  if (typeof recording_id !== 'string' || typeof call_id !== 'string') {
    return 'an anonymized record needs recording_id and call_id';
  }
  try {
    const entry = await reader.get({ recording_id, call_id });
    if (entry === null) return `recording ${recording_id} is not in the vault`;
    return original(redacted, entry) as JsonObject;
  } catch (error) {
    if (error instanceof StageError && error.recovery !== 'fatal') return error.message;
    if (error instanceof MismatchError) return error.message;
    throw error;
  }
}
