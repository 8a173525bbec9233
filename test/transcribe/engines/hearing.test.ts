import { describe, expect, it } from 'vitest';
import type { Engine, Heard } from '../../../src/transcribe/engines/engine.ts';
import { Hearing } from '../../../src/transcribe/engines/hearing.ts';

const samples = new Float32Array(1);

function word(text: string): Heard {
  return [{ start: 0, end: 1, word: text, probability: null }];
}

/** An engine whose windows are answered by hand. */
function engineWith(more: Partial<Engine> = {}) {
  const open: { resolve(heard: Heard): void; reject(error: Error): void }[] = [];
  const engine: Engine = {
    capabilities: { words: true, probabilities: false },
    load: async () => undefined,
    close: async () => undefined,
    transcribe: () => new Promise((resolve, reject) => open.push({ resolve, reject })),
    ...more,
  };
  return { engine, open };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('Hearing', () => {
  it('waits for each window of an engine without room', async () => {
    const { engine, open } = engineWith();
    const hearing = new Hearing<string>(async () => engine);
    let next = false;
    const given = hearing.give(samples, ([first]) => first?.word ?? '').then(() => (next = true));
    await settled();
    expect([open.length, next]).toEqual([1, false]);
    open[0]?.resolve(word('a'));
    await given;
    expect(await hearing.all()).toEqual(['a']);
  });

  it('gives as many as there is room for; what they become keeps its order', async () => {
    let enough = 0;
    const { engine, open } = engineWith({
      room: async () => undefined,
      enough: () => (enough += 1),
    });
    const hearing = new Hearing<string>(async () => engine);
    for (let i = 0; i < 3; i += 1) await hearing.give(samples, ([first]) => first?.word ?? '');
    expect(open).toHaveLength(3);
    const all = hearing.all();
    expect(enough).toBe(1);
    for (const [i, text] of ['a', 'b', 'c'].entries()) open[2 - i]?.resolve(word(text));
    expect(await all).toEqual(['c', 'b', 'a']);
  });

  it('stops giving when a window failed', async () => {
    const { engine, open } = engineWith({ room: async () => undefined });
    const hearing = new Hearing(async () => engine);
    await hearing.give(samples, () => 1);
    open[0]?.reject(new Error('deaf'));
    await settled();
    await expect(hearing.give(samples, () => 1)).rejects.toThrow('deaf');
    expect(open).toHaveLength(1);
    await expect(hearing.all()).rejects.toThrow('deaf');
  });

  it('asks for no engine where there is nothing to hear', async () => {
    const hearing = new Hearing(() => Promise.reject(new Error('asked')));
    expect(await hearing.all()).toEqual([]);
  });
});
