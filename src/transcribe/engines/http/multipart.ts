import { randomUUID } from 'node:crypto';

/** A body of `multipart/form-data`, and the type that names its boundary. */
export interface Form {
  readonly type: string;
  readonly body: Buffer;
}

/**
 * Fields and one WAV file as `multipart/form-data` (RFC 7578) in one piece: a FormData goes through web streams, which
 * takes longer than sending it. Names and values are ours or the user's own; line breaks are percent-encoded as the
 * HTML standard has it.
 */
export function formOf(fields: readonly (readonly [string, string])[], wav: Uint8Array): Form {
  // it cannot stand in the audio by chance
  const boundary = randomUUID();
  const heads = fields.map(
    ([name, value]) =>
      `--${boundary}\r\ncontent-disposition: form-data; name="${escaped(name)}"\r\n\r\n${value}\r\n`,
  );
  // the name of the file says nothing of the call
  const file = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="window.wav"\r\ncontent-type: audio/wav\r\n\r\n`;
  const body = Buffer.concat([
    Buffer.from(heads.join('') + file),
    wav,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  return { type: `multipart/form-data; boundary=${boundary}`, body };
}

function escaped(name: string): string {
  return name.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22');
}
