// Makes long calls out of the turns of the fixture calls: two channels, the parties take turns, pauses between.
import { readFile, writeFile } from 'node:fs/promises';
import { OggVorbisDecoder } from '@wasm-audio-decoders/ogg-vorbis';

const RATE = 8000;
const fixtures = new URL('../../../fixtures/audio/', import.meta.url);

let turnsOnce = null;

/** Turns with their sound: `channel` 0 customer, 1 agent. */
function fixtureTurns() {
  turnsOnce ??= readTurns();
  return turnsOnce;
}

async function readTurns() {
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

/** Writes channels of equal length as WAV (8 kHz, 16 bits). */
export async function writeWav(path, channels) {
  const frames = channels[0].length;
  const samples = Buffer.alloc(frames * channels.length * 2);
  for (const [c, sound] of channels.entries()) {
    for (let i = 0; i < frames; i += 1) {
      samples.writeInt16LE(Math.round(sound[i] * 0x7fff), (i * channels.length + c) * 2);
    }
  }
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(channels.length, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE * 2 * channels.length, 28);
  head.writeUInt16LE(2 * channels.length, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples.length, 40);
  await writeFile(path, Buffer.concat([head, samples]));
}

/** Numbers 0…1 from a fixed generator. */
export function numbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Writes a call of `minutes` as WAV, two channels, pauses of 0.2 to 1.2 s between turns, and returns what is said on
 * each channel. Always the same for the same length.
 */
export async function writeLongCall(path, minutes) {
  const turns = await fixtureTurns();
  const frames = minutes * 60 * RATE;
  const channels = [new Float32Array(frames), new Float32Array(frames)];
  const texts = [[], []];
  const next = numbers(7);
  let at = RATE;
  for (let n = 0; ; n += 1) {
    const pause = 0.2 + next();
    const { channel, text, sound } = turns[n % turns.length];
    if (at + sound.length > frames) break;
    channels[channel].set(sound, at);
    texts[channel].push(text);
    at += sound.length + Math.round(pause * RATE);
  }
  await writeWav(path, channels);
  return texts.map((said) => said.join(' '));
}

/**
 * Writes one channel of about `words` words, sentences of different turns `pause` seconds apart, no longer than
 * `longest` seconds; returns what is said, or null when the dice gave something else.
 */
export async function writeWords(path, { words, pause, longest, next }) {
  const bag = [...(await fixtureTurns())];
  const chosen = [];
  let said = 0;
  let length = 0;
  while (said < words && bag.length > 0) {
    const [turn] = bag.splice(Math.floor(next() * bag.length), 1);
    const count = turn.text.split(' ').length;
    const more = turn.sound.length + Math.round((pause - 0.15) * RATE);
    if (length + more > longest * RATE || said + count > words + 4) continue;
    if (chosen.some(({ text }) => text === turn.text)) continue;
    chosen.push(turn);
    said += count;
    length += more;
  }
  if (said < words - 3) return null;
  const sound = new Float32Array(length);
  let at = 0;
  for (const turn of chosen) {
    sound.set(turn.sound, at);
    at += turn.sound.length + Math.round((pause - 0.15) * RATE);
  }
  await writeWav(path, [sound]);
  return chosen.map(({ text }) => text).join(' ');
}
