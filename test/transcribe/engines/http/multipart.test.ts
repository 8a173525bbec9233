import { expect, it } from 'vitest';
import { formOf } from '../../../../src/transcribe/engines/http/multipart.ts';
import { wavOf } from '../../../../src/transcribe/engines/http/wav.ts';

it('is read by others as it was meant', async () => {
  const wav = wavOf(Float32Array.from({ length: 20_000 }, (_, i) => Math.sin(i)));
  const fields = [
    ['timestamp_granularities[]', 'word'],
    ['timestamp_granularities[]', 'segment'],
    ['prompt', 'Plamen 18,\r\n"kotel"; --boundary\n'],
    ['odd" name', 'x'],
  ] as const;
  const { type, body } = formOf(fields, wav);
  const read = await new Response(new Uint8Array(body), {
    headers: { 'content-type': type },
  }).formData();
  const file = read.get('file') as File;
  expect([file.name, file.type]).toEqual(['window.wav', 'audio/wav']);
  expect(Buffer.from(await file.arrayBuffer()).equals(Buffer.from(wav))).toBe(true);
  read.delete('file');
  expect([...read]).toEqual(fields);
});
