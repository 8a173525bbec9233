import { describe, expect, test } from 'vitest';
import { TYPES } from '../../../src/anon/detect/finding.ts';
import { redactTranscript } from '../../../src/anon/redact/anonymize.ts';
import type { Transcript } from '../../../src/records/transcript.ts';
import { strings, transcript } from '../build.ts';

const redact = (record: Transcript, types: readonly (typeof TYPES)[number][] = TYPES) => {
  const before = JSON.stringify(record);
  const result = redactTranscript(record, { types: new Set(types) });
  expect(JSON.stringify(record)).toBe(before);
  return { ...result, record: result.fields as unknown as Transcript };
};
const texts = (record: Transcript): string[] => record.segments.map(({ text }) => text);
const words = (record: Transcript, n: number): string[] =>
  (record.segments[n]?.words ?? []).map(({ word }) => word);

describe('tags', () => {
  test('are numbered in order of appearance, one value one tag', () => {
    const { record, pii } = redact(
      transcript([
        ['customer', 'volejte 777 123 456 nebo 605 111 222'],
        ['agent', 'takže +420777123456 a jan@example.cz'],
        ['customer', 'ano, 6 0 5 1 1 1 2 2 2'],
      ]),
    );
    expect(texts(record)).toEqual([
      'volejte @PHONE_001 nebo @PHONE_002',
      'takže @PHONE_001 a @EMAIL_001',
      'ano, @PHONE_002',
    ]);
    expect(pii).toEqual({ total: 3, by_type: { EMAIL: 1, PHONE: 2 } });
  });
  test('that stand in the text already are literals and no personal data', () => {
    const { record, pii } = redact(transcript([['customer', '@PHONE_001 a 777 123 456']]));
    expect(texts(record)).toEqual(['@LITERAL_001 a @PHONE_001']);
    expect(pii).toEqual({ total: 1, by_type: { PHONE: 1 } });
  });
  test('of types that were not asked for are not given', () => {
    const turns = [['customer', '777 123 456, jan@example.cz']] as const;
    const recording = { caller: '+420605111222', agent: { name: 'Jana Veselá' } };
    const { record } = redact(transcript(turns, { recording }), ['EMAIL']);
    expect(texts(record)).toEqual(['777 123 456, @EMAIL_001']);
    expect(record.recording).toEqual(recording);
  });
});

describe('streams', () => {
  test('a number over two segments of one speaker is one, with the other speaker between', () => {
    const { record, pii } = redact(
      transcript([
        ['customer', 'moje číslo je 777, 123,'],
        ['agent', 'ano.'],
        ['customer', '456. Děkuji.'],
      ]),
    );
    expect(texts(record)).toEqual(['moje číslo je @PHONE_001', 'ano.', 'Děkuji.']);
    expect(record.text).toBe('moje číslo je @PHONE_001\nano.\nDěkuji.');
    expect(words(record, 0)).toEqual([' moje', ' číslo', ' je', ' @PHONE_001']);
    expect(words(record, 2)).toEqual(['', ' Děkuji.']);
    expect(pii.total).toBe(1);
  });
  test('a segment that loses all stays, empty', () => {
    const { record } = redact(
      transcript([
        ['customer', '777'],
        ['customer', '123'],
        ['customer', '456.'],
        ['agent', 'ano'],
      ]),
    );
    expect(texts(record)).toEqual(['@PHONE_001', '', '', 'ano']);
    expect(record.text).toBe('@PHONE_001\nano');
    expect(record.segments[1]?.words).toMatchObject([{ start: 1, end: 2, word: '' }]);
  });
  test('pieces said by two speakers, or long apart, are no number', () => {
    const two = transcript([
      ['customer', 'to je 777 123'],
      ['agent', '456 korun'],
    ]);
    expect(texts(redact(two).record)).toEqual(texts(two));
    const late = transcript([
      ['customer', 'to je 777 123'],
      ['customer', '456 je to'],
    ]);
    Object.assign(late.segments[1] as object, { start: 100, end: 101 });
    expect(texts(redact(late).record)).toEqual(texts(late));
  });
});

describe('words', () => {
  test('of one number become one, from the first start to the last end', () => {
    const { record } = redact(transcript([['customer', 'číslo 777 123 456, děkuji']]));
    expect(record.segments[0]?.words).toEqual([
      { start: 0, end: 1, word: ' číslo', probability: null },
      { start: 1, end: 4, word: ' @PHONE_001,', probability: null },
      { start: 4, end: 5, word: ' děkuji', probability: null },
    ]);
  });
  test('keep the least of the known probabilities', () => {
    const record = transcript([['customer', '777 123 456']]);
    record.segments[0]?.words?.forEach((word, n) => {
      word.probability = [0.9, 0.4, 0.7][n] as number;
    });
    expect(redact(record).record.segments[0]?.words).toMatchObject([{ probability: 0.4 }]);
  });
  test('two addresses in one word, a word in pieces', () => {
    const record = transcript([['customer', 'a@b.cz,c@d.cz 777123456']]);
    (record.segments[0] as { words: unknown }).words = [
      { word: 'a@b.cz,c@d.cz' },
      { word: ' 777' },
      { word: '123' },
      { word: '456' },
    ];
    expect(words(redact(record).record, 0)).toEqual(['@EMAIL_001,@EMAIL_002', ' @PHONE_001']);
  });
  test('that disagree with the text are scanned by themselves and blanked where needed', () => {
    const record = transcript([
      ['customer', 'moje číslo je 777 123 456 ano'],
      ['agent', 'nic tu není'],
      ['agent', 'pište novak@example.cz'],
      ['customer', 'volejte prosím'],
    ]);
    const say = (n: number, ...spoken: string[]) => {
      (record.segments[n] as { words: unknown }).words = spoken.map((word) => ({ word }));
    };
    say(0, ' moje', ' čislo', ' je', ' 777', ' 123', ' 4', ' 5', ' ano');
    say(1, ' volejte', ' 605', ' 111', ' 222');
    say(2, ' pište', ' novak', ' zavináč', ' example', ' tečka', ' cz');
    say(3, ' volejte', ' raději', ' 55', ' prosím');
    const { record: redacted } = redact(record);
    expect(words(redacted, 0)).toEqual([' moje', '', ' je', ' @PHONE_002', ' ano']);
    expect(words(redacted, 1)).toEqual(['', ' @PHONE_003']);
    expect(words(redacted, 2)).toEqual([' pište', ' @EMAIL_001']);
    expect(words(redacted, 3)).toEqual([' volejte', ' raději', '', ' prosím']);
  });
});

describe('text', () => {
  const turns = [
    ['customer', 'je to 777 123'],
    ['agent', 'ano'],
    ['customer', '456 a hotovo'],
  ] as const;
  test('joined by blanks is rebuilt from the segments', () => {
    const record = transcript(turns, { text: ' je to 777 123 ano  456 a hotovo ' });
    expect(redact(record).record.text).toBe(' je to @PHONE_001 ano  a hotovo ');
  });
  test('that says something else is scanned with the same tags, pieces of split numbers too', () => {
    const text = 'Shrnutí: 777 123 (prý) 456 a hotovo, jinak 605 111 222 nebo +420 777123456.';
    expect(redact(transcript(turns, { text })).record.text).toBe(
      'Shrnutí: @PHONE_001 (prý) @PHONE_001 a hotovo, jinak @PHONE_002 nebo @PHONE_001.',
    );
  });
});

describe('metadata', () => {
  const recording = {
    recording_id: 'rec-1',
    call_id: 'call-1',
    recorded_at: '2026-11-20T10:00:00Z',
    direction: 'inbound',
    caller: '+420777123456',
    callee: '800 123 456',
    agent: { id: '0f8fad5b-d9cb-469f-a165-70867728950e', name: 'Jana Veselá' },
    also_in: ['777123456'],
    path: '01_recordings/2026/11/20/rec-1.ogg',
    sha256: `${'0'.repeat(55)}777123456`,
    bytes: 777123456,
    format: { codec: 'vorbis', sample_rate: 8000, channels: 2 },
  };
  test('caller, callee and agent are taken out, everywhere with the same tag', () => {
    const { record } = redact(
      transcript(
        [
          ['agent', 'tady Veselá, voláte z 777, 123, 456?'],
          ['customer', 'ano, paní Jana Veselá'],
        ],
        {
          recording,
          path: '02_transcripts/2026/11/20/rec-1.json',
          asr: { engine: 'napi', model: 'large-v3', settings: { prompt: 'pan z 777 123 456' } },
          warnings: ['volal 777123456'],
        },
      ),
    );
    expect(texts(record)).toEqual([
      'tady @PERSON_001, voláte z @PHONE_001?',
      'ano, paní @PERSON_001',
    ]);
    const { path: _path, ...kept } = recording;
    expect(record.recording).toEqual({
      ...kept,
      caller: '@PHONE_001',
      callee: '@PHONE_002',
      agent: { id: recording.agent.id, name: '@PERSON_001' },
    });
    expect(record.path).toBeUndefined();
    expect(record.warnings).toEqual(['volal @PHONE_001']);
    expect(record.asr).toEqual({
      engine: 'napi',
      model: 'large-v3',
      settings: { prompt: 'pan z @PHONE_001' },
    });
  });
  test('numbers stored as numbers are numbers', () => {
    const holder = { caller: 777123456, callee: 158, agent: { phone: 605111222 } };
    const { fields } = redact(transcript([['agent', '605 111 222']], { recording: holder }));
    expect(fields).toMatchObject({
      text: '@PHONE_003',
      recording: { caller: '@PHONE_001', callee: '@PHONE_002', agent: { phone: '@PHONE_003' } },
    });
  });
  test('ids are never touched, a caller that is nobody is none', () => {
    const ids = {
      call_id: '777123456',
      recording_id: '605111222',
      recording: { caller: 'anonymous', callee: null },
    };
    const { fields, pii } = redact(transcript([['agent', 'dobrý den']], ids));
    expect(fields).toMatchObject(ids);
    expect(pii.total).toBe(0);
  });
  test('an agent called as a field or a tag does no harm', () => {
    const { record } = redact(
      transcript([['agent', 'text']], { recording: { agent: { name: 'Text' } } }),
    );
    expect(record.text).toBe('@PERSON_001');
    expect(Object.keys(record.segments[0] ?? {})).toContain('text');
  });
});

describe('fields that no schema knows', () => {
  test('are scanned, keys and known numbers too; two keys of one value stay two', () => {
    const { fields } = redact(
      transcript([['customer', 'nic']], {
        recording: { caller: '777123456' },
        note: ['tel. 605 111 222', { mail: 'jan@example.cz' }],
        '605111222': 1,
        '605 111 222': 2,
        number_of_caller: 420777123456,
        epoch: 1763800000000,
      }),
    );
    expect(fields).toMatchObject({
      note: ['tel. @PHONE_002', { mail: '@EMAIL_001' }],
      '@PHONE_002': 1,
      '@PHONE_002#2': 2,
      number_of_caller: '@PHONE_001',
      epoch: 1763800000000,
    });
  });
  test('of segments and words are scanned, __proto__ is a key as any', () => {
    const record = transcript([['Jan 777 123 456', 'dobrý den']]);
    Object.assign(record.segments[0] as object, JSON.parse('{"__proto__":{"x":"777123456"}}'));
    const first = record.segments[0];
    Object.defineProperty(first, '__proto__', { value: { x: '777123456' }, enumerable: true });
    Object.assign(first?.words?.[0] as object, { alternatives: ['605 111 222'] });
    const { fields } = redact(record);
    expect(strings(fields).filter((text) => /777|605/.test(text))).toEqual([]);
    expect(strings(fields)).toContain('__proto__');
  });
});

test('the same record gives the same bytes', () => {
  const record = transcript([['customer', '777 123 456 a jan@example.cz']], {
    z: '605 111 222',
    a: '1',
  });
  expect(JSON.stringify(redact(record).fields)).toBe(
    JSON.stringify(redact(structuredClone(record)).fields),
  );
});
