import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '../helpers/pipeline.ts';
import { lines, ndjson, sh, temporary } from '../helpers/shell.ts';
import { generate, transcriptOf } from '../quality/identifiers.ts';
import { leaksOf, shown, withoutMachines } from '../quality/leaks.ts';

/** ledgers and manifests are full of bytes and milliseconds */
const AMONG_MACHINES = 8;

test('nothing of what was said is left in output, files, ledger, vault or on stderr', async () => {
  const cwd = await temporary();
  const calls = generate(true, 330);
  const records = calls.map(({ turns }, n) => {
    const said = turns.map(({ speaker, parts }) => ({
      speaker,
      text: parts.map(({ text }) => text).join(''),
    }));
    const whole = transcriptOf(said);
    const segments = whole.segments.map((segment, index) => ({
      ...segment,
      words: segment.text.split(/(?= )/).map((word, at) => ({
        word,
        start: 4 * index + at / 100,
        end: 4 * index + (at + 1) / 100,
        probability: null,
      })),
    }));
    return { ...whole, segments, call_id: `call-${n}`, recording_id: `rec-${n}` };
  });
  const ran = await sh('spinoco-anon --data data --vault-key-file key --verbose --explain', {
    cwd,
    input: ndjson(records),
  });
  expect(ran.code, ran.stderr).toBe(0);
  const out = new Map(lines(ran.stdout).map((record) => [record.recording_id, record]));
  const logs: string[] = [ran.stderr];
  const texts = new Map<string, string>();
  for (const [file, data] of await filesBelow(join(cwd, 'data'))) {
    const text = data.toString('utf8');
    const call = /_(call-\d+)\./.exec(file)?.[1];
    if (call) texts.set(call, `${texts.get(call) ?? ''}\n${text}`);
    else logs.push(...text.split('\n'));
  }
  expect(texts.size).toBe(calls.length);
  const scrubbed = shown(logs.map(withoutMachines));
  const leaks: string[] = [];
  for (const [n, call] of calls.entries()) {
    const { segments, text } = out.get(`rec-${n}`) as {
      segments: { text: string; words: { word: string }[] }[];
      text: string;
    };
    const heard = segments.flatMap((one) => [one.text, one.words.map(({ word }) => word).join('')]);
    const files = (texts.get(`call-${n}`) ?? '').split('\n');
    const left = [
      ...leaksOf(call, shown([text, ...heard, ...files])),
      ...leaksOf(call, scrubbed, AMONG_MACHINES),
    ];
    if (left.length > 0) leaks.push(`${call.type}, ${call.style}: ${left.join(' | ')}`);
  }
  expect(leaks).toEqual([]);
});
