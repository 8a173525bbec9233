// Makes long calls out of the turns of the fixture calls: two channels, the parties take turns, pauses between.
import { readFile, writeFile } from 'node:fs/promises';
import { OggVorbisDecoder } from '@wasm-audio-decoders/ogg-vorbis';

const RATE = 8000;
const fixtures = new URL('../../fixtures/audio/', import.meta.url);

/** Turns with their sound: `channel` 0 customer, 1 agent. */
async function fixtureTurns() {
  const lines = (await readFile(new URL('expected.jsonl', fixtures), 'utf8')).trim().split('\n');
  const turns = [];
  const sounds = new Map();
  for (const turn of lines.map((line) => JSON.parse(line))) {
    if (!sounds.has(turn.file)) {
      const decoder = new OggVorbisDecoder();
      await decoder.ready;
      const { channelData } = await decoder.decodeFile(
        await readFile(new URL(turn.file, fixtures)),
      );
      decoder.free();
      sounds.set(turn.file, channelData);
    }
    const channels = sounds.get(turn.file);
    const channel = turn.speaker === 'agent' ? 1 : 0;
    const sound = channels[channels.length === 1 ? 0 : channel];
    const from = Math.round((turn.start - 0.05) * RATE);
    const to = Math.round((turn.end + 0.1) * RATE);
    turns.push({ channel, text: turn.text, sound: sound.slice(Math.max(0, from), to) });
  }
  return turns;
}

/**
 * Writes a call of `minutes` as WAV (8 kHz, 16 bits, two channels) and returns what is said on each channel.
 * Always the same for the same length.
 */
export async function writeLongCall(path, minutes) {
  const turns = await fixtureTurns();
  const frames = minutes * 60 * RATE;
  const samples = Buffer.alloc(frames * 4);
  const texts = [[], []];
  let at = RATE;
  let seed = 7;
  for (let n = 0; ; n += 1) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    const { channel, text, sound } = turns[n % turns.length];
    if (at + sound.length > frames) break;
    for (let i = 0; i < sound.length; i += 1) {
      samples.writeInt16LE(Math.round(sound[i] * 0x7fff), (at + i) * 4 + channel * 2);
    }
    texts[channel].push(text);
    // pauses of 0.2 to 1.2 s between turns
    at += sound.length + Math.round((0.2 + seed / 2 ** 32) * RATE);
  }
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(2, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE * 4, 28);
  head.writeUInt16LE(4, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples.length, 40);
  await writeFile(path, Buffer.concat([head, samples]));
  return texts.map((said) => said.join(' '));
}
