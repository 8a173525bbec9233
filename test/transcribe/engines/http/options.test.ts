import { expect, it } from 'vitest';
import { engineOf, optionsSchema } from '../../../../src/transcribe/options.ts';

const url = { asrUrl: 'http://127.0.0.1:8000' };
const own = { asrServer: 'whisper-server' };

it.each([
  [{}, 'napi'],
  [url, 'http'],
  [own, 'http'],
  [{ ...own, device: 'gpu' }, 'http'],
  [{ ...url, engine: 'http' }, 'http'],
  [{ ...url, engine: 'napi' }, 'napi'],
  [{ ...own, engine: 'spinoco' }, 'spinoco'],
])('%j means the engine %s', (raw, engine) => {
  expect(engineOf(optionsSchema.parse(raw))).toBe(engine);
});

it.each([[{ engine: 'http' }], [{ ...url, ...own }], [{ ...url, device: 'gpu' }]])(
  '%j contradicts itself: 78',
  (raw) => {
    expect(() => engineOf(optionsSchema.parse(raw))).toThrow(
      expect.objectContaining({ exitCode: 78 }),
    );
  },
);

it('reads fields, times and rates', () => {
  const raw = { asrField: ['beam_size=5', 'a[]=x=y', 'empty='], asrTimeout: '1.5', asrRate: 3 };
  expect(optionsSchema.parse(raw)).toMatchObject({
    asrField: [
      ['beam_size', '5'],
      ['a[]', 'x=y'],
      ['empty', ''],
    ],
    asrTimeout: 1500,
    asrRate: 3,
  });
  expect(optionsSchema.parse({ asrField: 'a=b' }).asrField).toEqual([['a', 'b']]);
  expect(optionsSchema.parse({})).toMatchObject({ asrField: [], asrTimeout: 600_000, asrRate: 0 });
});
