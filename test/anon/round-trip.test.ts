import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TYPES } from '../../src/anon/detect/finding.ts';
import { redactTranscript, withoutRun } from '../../src/anon/redact/anonymize.ts';
import type { JsonObject } from '../../src/anon/redact/json.ts';
import type { Entity } from '../../src/anon/redact/tags.ts';
import { revealRecord } from '../../src/anon/reveal.ts';
import { anonStage, parseTranscript } from '../../src/anon/stage.ts';
import { makeEntry, original } from '../../src/anon/vault/entry.ts';
import { VaultReader } from '../../src/anon/vault/reader.ts';
import { Vault } from '../../src/anon/vault/vault.ts';
import { silentLog } from '../../src/stage/log.ts';
import { strings, transcript } from './build.ts';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'round-trip-'));
});
afterAll(() => rmSync(directory, { recursive: true }));

const sensitive = fc.constantFrom(
  '777 123 456',
  '+420 777, 123, 456',
  '7 7 7 1 2 3 4 5 6',
  '605111222',
  'CZ65 0800 0000 1920 0014 5399',
  'CZ70 9131 0000 1920 0014 5399',
  'jan.novák@example.cz',
  'Jana Veselá',
  'veselá',
  '@PHONE_001',
  '@EMAIL_002',
  '@LITERAL_001',
  '777',
  '123',
  '456',
  ' ',
  ', ',
  '\n',
  '\u2028',
  '\ud800',
  'číslo',
  '@',
  '#2',
);
const anyText = fc.oneof(
  sensitive,
  fc
    .array(fc.oneof(sensitive, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 8 })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);
const key = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'run',
    '777123456',
    '777 123 456',
    '@PHONE_001',
    '@PHONE_001#2',
    '0',
    'note',
  ),
  anyText,
);
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    anyText,
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    tie('list'),
    tie('object'),
  ),
  list: fc.array(tie('value'), { maxLength: 3 }),
  object: fc.array(fc.tuple(key, tie('value')), { maxLength: 4 }).map(fromPairs),
}));

/** As JSON.parse would make it: every key its own, `__proto__` too. */
function fromPairs(pairs: readonly (readonly [string, unknown])[]): object {
  const object = {};
  for (const [name, value] of pairs) {
    Object.defineProperty(object, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return object;
}

const word = fc.record(
  {
    word: anyText,
    start: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
    extra: json.value,
  },
  { requiredKeys: ['word'] },
);
const segment = fc
  .record({
    text: anyText,
    speaker: fc.option(fc.oneof(fc.constantFrom('customer', 'agent'), anyText)),
    words: fc.option(fc.array(word, { maxLength: 5 })),
    aligned: fc.boolean(),
    more: json.object,
  })
  .map(({ aligned, more, ...fields }) => {
    const words = aligned
      ? fields.text.split(' ').map((one) => ({ word: ` ${one}` }))
      : fields.words;
    return {
      ...(more as object),
      ...fields,
      start: null,
      end: null,
      id: null,
      channel: null,
      confidence: null,
      words,
    };
  });
const record = fc
  .record({
    segments: fc.array(segment, { maxLength: 5 }),
    text: fc.option(anyText),
    recording: fc.option(json.object),
    caller: fc.option(anyText),
    agent: fc.option(anyText),
    more: json.object,
    path: fc.option(anyText),
  })
  .map(({ segments, text, recording, caller, agent, more, path }) => {
    const whole = {
      ...(more as object),
      type: 'transcript',
      v: 1,
      call_id: 'call-1',
      recording_id: 'rec-1',
      segments,
      text:
        text ??
        segments
          .map((one) => one.text)
          .filter((one) => one !== '')
          .join('\n'),
      recording: recording && {
        ...(recording as object),
        caller,
        agent: { name: agent },
        path: 'x.ogg',
      },
      path,
      run: { wall_s: 1 },
      language: null,
      duration_s: null,
      asr: null,
      speech_s: null,
      warnings: null,
    };
    // what a stage reads has been through JSON
    return JSON.parse(JSON.stringify(whole)) as object;
  });

function redacted(value: object): {
  before: JsonObject;
  after: JsonObject;
  entities: readonly Entity[];
} {
  const before = parseTranscript(value);
  const { fields, pii, entities } = redactTranscript(before, { types: new Set(TYPES) });
  const after = { ...fields, type: 'anonymized', pii, number: 1, path: 'x.txt' };
  return { before: withoutRun(before), after: after as unknown as JsonObject, entities };
}

test('every string comes back, whatever the transcript holds', () => {
  fc.assert(
    fc.property(record, (value) => {
      const { before, after, entities } = redacted(value);
      const entry = JSON.parse(JSON.stringify(makeEntry(before, after, entities)));
      const emitted = JSON.parse(JSON.stringify(after));
      expect(JSON.stringify(original(emitted, entry))).toBe(JSON.stringify(before));
    }),
    { numRuns: 70 },
  );
});

test('every tag of the output is one that was given', () => {
  fc.assert(
    fc.property(record, (value) => {
      const { after, entities } = redacted(value);
      const given = new Set(entities.map(({ tag }) => tag));
      for (const text of strings(after)) {
        for (const [tag] of text.matchAll(/@[A-Z_]+_[0-9]+/g)) expect(given).toContain(tag);
      }
    }),
    { numRuns: 50 },
  );
});

test('reveal gives it back through stage and vault', async () => {
  const vaultOptions = {
    directory: join(directory, 'vault'),
    keyFile: join(directory, 'key'),
    log: silentLog,
  };
  let number = 0;
  await fc.assert(
    fc.asyncProperty(record, async (value) => {
      number += 1;
      const ids = { recording_id: `rec-${number}`, call_id: `call-${number}` };
      const before = parseTranscript({ ...value, ...ids });
      const stage = anonStage({
        detection: { types: new Set(TYPES) },
        openVault: () => Vault.open(vaultOptions),
      });
      const work = await stage.work(before, {
        signal: new AbortController().signal,
        data: directory,
        attempt: 1,
        log: silentLog,
        reserve: async () => number,
      });
      await stage.close?.();
      const emitted = JSON.parse(
        JSON.stringify({ ...work.record, run: { cached: false } }),
      ) as object;
      const reader = await VaultReader.open(vaultOptions.directory, vaultOptions.keyFile);
      const revealed = await revealRecord(emitted, reader);
      expect(JSON.stringify(revealed)).toBe(JSON.stringify(withoutRun(before)));
    }),
    { numRuns: 20 },
  );
});

const digits = fc
  .tuple(
    fc.constantFrom('601', '737', '775', '222', '541'),
    fc.integer({ min: 100_000, max: 999_999 }),
  )
  .map(([head, tail]) => head + tail);
const cuts = fc
  .uniqueArray(fc.integer({ min: 1, max: 8 }), { maxLength: 8 })
  .map((list) => list.sort((a, b) => a - b));
const separator = fc.constantFrom(' ', ', ', '. ', '.', '-', '\u00a0');

test('a number dictated over segments of one speaker leaves no piece behind', () => {
  fc.assert(
    fc.property(
      digits,
      cuts,
      separator,
      fc.boolean(),
      fc.constantFrom('\n', ' ', ' | ', '\nmluvčí: '),
      (number, at, by, between, joint) => {
        const groups = [0, ...at].map((from, n) => number.slice(from, at[n] ?? 9));
        const half = Math.ceil(groups.length / 2);
        const parts = [groups.slice(0, half), groups.slice(half)].map((part) => part.join(by));
        const turns: [string, string][] = [['customer', `moje číslo je ${parts[0]}`]];
        if (between) turns.push(['agent', 'ano']);
        turns.push(['customer', `${parts[1]} a děkuji`]);
        const whole = transcript(turns, { note: `volal ${number}` });
        whole.text = whole.segments.map((one) => one.text).join(joint);
        const { after } = redacted(whole);
        const left = strings(after).filter(
          (text) => !text.startsWith('@') && /[0-9]/.test(text.replace(/@PHONE_001/g, '')),
        );
        expect(left.filter((text) => !['call-1', 'rec-1', 'x.txt'].includes(text))).toEqual([]);
        expect(after.pii).toMatchObject({ total: 1 });
      },
    ),
    { numRuns: 100 },
  );
});
