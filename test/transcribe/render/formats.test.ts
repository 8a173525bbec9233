import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WebVTTParser } from 'webvtt-parser';
import type { Transcript } from '../../../src/records/index.ts';
import { FORMATS, render } from '../../../src/transcribe/render/formats.ts';
import { viewsOf } from '../../../src/transcribe/render/views.ts';

const TURNS: readonly (readonly [number | null, number | null, string, string])[] = [
  [0.8, 4.17, 'agent', 'Dobrý den, technická podpora, u telefonu Pospíšil.'],
  [4.58, 6.57, 'customer', 'Dobrý den, nefunguje mi kotel.'],
  [6.9, 8.43, 'customer', 'Tlak je <1 bar & --> klesá.'],
  [9, 9, 'agent', ''],
  [3661.0004, 3662.5, 'agent', 'Děkuji,\n*na* shledanou.'],
  [null, null, 'unknown', 'Bez času.'],
];

const CALL: Transcript = {
  type: 'transcript',
  v: 1,
  call_id: 'c1',
  recording_id: 'r1',
  recording: { recorded_at: '2026-11-21T08:30:00.000Z' },
  duration_s: 3670.2,
  text: '',
  segments: TURNS.map(([start, end, speaker, text]) => ({ start, end, speaker, text })),
  path: '02_transcripts/r1.json',
};

describe('render', () => {
  it.each(FORMATS)('writes %s', async (format) => {
    const golden = new URL(`golden/call.${format}`, import.meta.url);
    await expect(render(CALL, format)).toMatchFileSnapshot(golden.pathname);
  });

  it('writes WebVTT that a parser reads, whatever was said', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('-->', '&', '</v>'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 5 }), (pairs) => {
        const segments = pairs.map(([speaker, said], i) => ({
          start: i,
          end: i + 0.5,
          speaker: `a${speaker}`,
          text: `b${said}`,
        }));
        const { errors, cues } = new WebVTTParser().parse(render({ ...CALL, segments }, 'vtt'));
        expect([errors.length, cues.length]).toEqual([0, segments.length]);
      }),
      { numRuns: 50 },
    );
  });

  it('tells the parser who speaks, and what', () => {
    const entities = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };
    const { cues } = new WebVTTParser(entities).parse(render(CALL, 'vtt'));
    expect(cues[2]).toMatchObject({ startTime: 6.9, endTime: 8.43 });
    const [voice] = cues[2]?.tree.children ?? [];
    expect(voice).toMatchObject({ name: 'v', value: 'customer' });
    expect(voice?.children?.[0]).toMatchObject({ value: 'Tlak je <1 bar & → klesá.' });
  });
});

describe('viewsOf', () => {
  it('keeps up to date what stands there already', async () => {
    const data = await mkdtemp(join(tmpdir(), 'views-'));
    const call = { ...CALL, path: 'r1.json' };
    expect(await viewsOf(call, [], data)).toEqual([]);
    await writeFile(join(data, 'r1.md'), 'old');
    const views = await viewsOf(call, ['srt'], data);
    expect(views.map(({ path }) => path)).toEqual(['r1.srt', 'r1.md']);
    expect(await readFile(join(data, 'r1.md'), 'utf8')).toBe('old');
    expect(await viewsOf({ ...call, path: null }, ['srt'], data)).toEqual([]);
    await rm(data, { recursive: true });
  });
});
