// Writes whisper.cpp (ggml) model files of the exact dimensions of real models, with weights of noise: they take the
// memory and the time of the real ones, and understand nothing. Real weights are not needed to measure either.
// Whatever they hear, they say a hundred words a window, as sure as a real model is of speech, so that the decoder works
// as it does in a call and no second attempt at a higher temperature is made: the embedding of position n is that of the
// n-th token to say, and nothing else in the decoder tells one dimension from another.
// Usage: node test/bench/transcribe/ggml.mjs tiny|base|small|medium|large-v3|large-v3-turbo [f16|q5_0] FILE
import { closeSync, openSync, writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** state, heads, encoder and decoder layers, mel bands, tokens (Whisper paper, table 1; whisper.cpp's loader) */
const MODELS = {
  tiny: { state: 384, heads: 6, encoder: 4, decoder: 4, mels: 80, vocabulary: 51865 },
  base: { state: 512, heads: 8, encoder: 6, decoder: 6, mels: 80, vocabulary: 51865 },
  small: { state: 768, heads: 12, encoder: 12, decoder: 12, mels: 80, vocabulary: 51865 },
  medium: { state: 1024, heads: 16, encoder: 24, decoder: 24, mels: 80, vocabulary: 51865 },
  'large-v3': { state: 1280, heads: 20, encoder: 32, decoder: 32, mels: 128, vocabulary: 51866 },
  'large-v3-turbo': {
    state: 1280,
    heads: 20,
    encoder: 32,
    decoder: 4,
    mels: 128,
    vocabulary: 51866,
  },
};

const AUDIO_CONTEXT = 1500;
const TEXT_CONTEXT = 448;
const FREQUENCIES = 201;

/** Tokens of `<|endoftext|>` and, for 51865 tokens, `<|0.00|>` (whisper.cpp's loader). */
const END = 50257;
const TIME_ZERO = 50364;

/** Words a window; a talkative minute has twice as many. */
const WORDS = 100;

/** Amplitude of the embeddings: far above what makes a token certain. */
const GAIN = 0.1;

/** ggml's numbers of tensor types and of whole-file types */
const TYPES = { f32: { id: 0 }, f16: { id: 1, file: 1 }, q5_0: { id: 6, file: 2008 } };

/** Tensors of a model: name, dimensions as PyTorch has them, and whether quantised models keep them whole. */
function* tensors({ state, encoder, decoder, mels, vocabulary }) {
  yield ['encoder.positional_embedding', [AUDIO_CONTEXT, state], 'f32'];
  yield ['encoder.conv1.weight', [state, mels, 3], 'f16'];
  yield ['encoder.conv1.bias', [state, 1], 'f32'];
  yield ['encoder.conv2.weight', [state, state, 3], 'f16'];
  yield ['encoder.conv2.bias', [state, 1], 'f32'];
  yield ['encoder.ln_post.weight', [state], 'f32'];
  yield ['encoder.ln_post.bias', [state], 'f32'];
  for (let i = 0; i < encoder; i += 1) yield* block(`encoder.blocks.${i}`, state, ['attn']);
  yield ['decoder.positional_embedding', [TEXT_CONTEXT, state], 'positions'];
  yield ['decoder.token_embedding.weight', [vocabulary, state], 'tokens'];
  yield ['decoder.ln.weight', [state], 'f32'];
  yield ['decoder.ln.bias', [state], 'f32'];
  for (let i = 0; i < decoder; i += 1) {
    yield* block(`decoder.blocks.${i}`, state, ['attn', 'cross_attn']);
  }
}

function* block(name, state, attentions) {
  for (const attention of attentions) {
    for (const part of ['query', 'key', 'value', 'out']) {
      yield [`${name}.${attention}.${part}.weight`, [state, state], 'weights'];
      if (part !== 'key') yield [`${name}.${attention}.${part}.bias`, [state], 'f32'];
    }
    yield [`${name}.${attention}_ln.weight`, [state], 'f32'];
    yield [`${name}.${attention}_ln.bias`, [state], 'f32'];
  }
  yield [`${name}.mlp.0.weight`, [4 * state, state], 'weights'];
  yield [`${name}.mlp.0.bias`, [4 * state], 'f32'];
  yield [`${name}.mlp.2.weight`, [state, 4 * state], 'weights'];
  yield [`${name}.mlp.2.bias`, [state], 'f32'];
  yield [`${name}.mlp_ln.weight`, [state], 'f32'];
  yield [`${name}.mlp_ln.bias`, [state], 'f32'];
}

/** Noise from a fixed generator, −1…1. */
function generator(seed) {
  let state = (Math.imul(seed, 0x9e3779b1) + 7) >>> 0;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x85ebca6b) + 0x6d2b79f5) >>> 0;
    return state / 2 ** 31 - 1;
  };
}

/** A row of noise in a type, as bytes, and as the numbers that a reader makes of them. */
function noise(count, type, gain, seed) {
  const next = generator(seed);
  if (type === 'f32') {
    const values = Float32Array.from({ length: count }, () => next() * gain);
    return { bytes: Buffer.from(values.buffer), values };
  }
  const values = new Float32Array(count);
  if (type === 'f16') {
    const bytes = Buffer.alloc(count * 2);
    for (let i = 0; i < count; i += 1) {
      values[i] = next() * gain;
      bytes.writeUInt16LE(half(values[i]), i * 2);
    }
    return { bytes, values };
  }
  // q5_0: blocks of 32 values of 5 bits as a f16 scale, 32 high bits, and 32 nibbles
  const bytes = Buffer.alloc((count / 32) * 22);
  for (let at = 0; at < count; at += 32) {
    const block = (at / 32) * 22;
    bytes.writeUInt16LE(half(gain / 16), block);
    let high = 0;
    for (let i = 0; i < 32; i += 1) {
      const q = Math.round((next() + 1) * 15.5);
      values[at + i] = (q - 16) * (gain / 16);
      high = (high | ((q >> 4) << i)) >>> 0;
      bytes[block + 6 + (i % 16)] |= (q & 15) << (i < 16 ? 0 : 4);
    }
    bytes.writeUInt32LE(high, block + 2);
  }
  return { bytes, values };
}

/** The token that is said at a position: `<|0.00|>`, words, `<|29.00|>`, the end. */
function said(position, vocabulary) {
  const zero = TIME_ZERO + vocabulary - 51865;
  const n = position - 2;
  if (n <= 0) return zero;
  if (n <= WORDS) return 1000 + n * 37;
  return n === WORDS + 1 ? zero + 1450 : END;
}

/** IEEE half precision, for numbers that are neither large nor tiny. */
function half(value) {
  const [bits] = new Uint32Array(Float32Array.of(value).buffer);
  const exponent = ((bits >>> 23) & 0xff) - 112;
  const sign = (bits >>> 16) & 0x8000;
  return exponent <= 0 ? sign : sign | (exponent << 10) | ((bits >>> 13) & 0x3ff);
}

/** Writes a model file; `kind`: f16 or q5_0. */
export function writeModel(name, kind, path) {
  const model = MODELS[name];
  const { state, heads, encoder, decoder, mels, vocabulary } = model;
  const file = openSync(path, 'w');
  const put = (bytes) => {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
  };
  const numbers = (...values) => put(Buffer.from(Int32Array.from(values).buffer));
  numbers(0x67676d6c, vocabulary, AUDIO_CONTEXT, state, heads, encoder);
  numbers(TEXT_CONTEXT, state, heads, decoder, mels, TYPES[kind].file);
  numbers(mels, FREQUENCIES);
  put(Buffer.from(new Float32Array(mels * FREQUENCIES).fill(0.01).buffer));
  // the tokens that have a text; whisper.cpp names the others itself
  const tokens = 50257;
  numbers(tokens);
  const words = [];
  for (let i = 0; i < tokens; i += 1) {
    const text = i < 256 ? Buffer.of(i) : Buffer.from(` t${i}`);
    words.push(Buffer.from(Int32Array.of(text.length).buffer), text);
  }
  put(Buffer.concat(words));
  // tokens that are never said may be all the same
  const spoken = new Set(Array.from({ length: TEXT_CONTEXT }, (_, p) => said(p, vocabulary)));
  const silent = noise(state, kind, GAIN, 0);
  const embedding = (token) => (spoken.has(token) ? noise(state, kind, GAIN, token + 1) : silent);
  const rows = new Map();
  for (const [tensor, dimensions, wanted] of tensors(model)) {
    const type = wanted === 'positions' ? 'f32' : TYPES[wanted] ? wanted : kind;
    numbers(dimensions.length, tensor.length, TYPES[type].id, ...[...dimensions].reverse());
    put(Buffer.from(tensor));
    if (wanted === 'positions') {
      for (let p = 0; p < TEXT_CONTEXT; p += 1) {
        const { values } = embedding(said(p, vocabulary));
        put(Buffer.from(values.map((value) => value * 100).buffer));
      }
      continue;
    }
    if (wanted === 'tokens') {
      for (let t = 0; t < vocabulary; t += 512) {
        const count = Math.min(512, vocabulary - t);
        put(Buffer.concat(Array.from({ length: count }, (_, i) => embedding(t + i).bytes)));
      }
      continue;
    }
    const width =
      type === 'q5_0' ? dimensions.at(-1) : dimensions.slice(1).reduce((a, b) => a * b, 1);
    const ones = /ln(_post)?\.weight$/.test(tensor);
    const key = `${ones ? 'ones' : type}/${width}`;
    if (!rows.has(key)) {
      const row = new Float32Array(width).fill(1);
      rows.set(key, ones ? Buffer.from(row.buffer) : noise(width, type, 0.02, width).bytes);
    }
    const row = rows.get(key);
    const count = dimensions.reduce((a, b) => a * b, 1) / width;
    const many = Buffer.concat(Array.from({ length: Math.min(count, 512) }, () => row));
    for (let done = 0; done < count; done += 512) {
      put(many.subarray(0, Math.min(512, count - done) * row.length));
    }
  }
  closeSync(file);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [name, ...rest] = process.argv.slice(2);
  const [kind, path] = rest.length === 2 ? rest : ['f16', rest[0]];
  if (!MODELS[name] || !TYPES[kind]?.file || !path) {
    console.error(
      'usage: node test/bench/transcribe/ggml.mjs tiny|base|small|medium|large-v3|large-v3-turbo [f16|q5_0] FILE',
    );
    process.exitCode = 2;
  } else writeModel(name, kind, path);
}
