import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ListedTask, parseTask } from '../../src/fetch/tasks.ts';

const AT = Date.parse('2026-11-16T07:42:11.250Z');

function task(fields: object = {}): Record<string, unknown> {
  return {
    id: 'call-1',
    lastUpdate: AT + 1000,
    tpe: {
      direction: {
        __tpe: 'Terminating',
        from: { number: { e164: '+420717938108' } },
        toPhoneNumber: '+420226000100',
      },
    },
    detail: {
      __tpe: 'Recordings',
      recordings: {
        'rec-1': { id: 'rec-1', date: AT, duration: 23.34, vm: false, available: true },
      },
    },
    hashTags: [{ id: 'h-01' }],
    owner: 'u-01',
    assignee: 'u-02',
    ...fields,
  };
}

function withRecording(fields: object, key = 'rec-1'): unknown {
  return task({ detail: { __tpe: 'Recordings', recordings: { [key]: fields } } });
}

function read(value: unknown): ListedTask {
  const parsed = parseTask(value);
  if ('reason' in parsed) throw new Error(parsed.reason);
  return parsed;
}

describe('parseTask', () => {
  it('reads an incoming call', () => {
    expect(read(task())).toEqual({
      id: 'call-1',
      lastUpdate: AT + 1000,
      direction: 'inbound',
      caller: '+420717938108',
      callee: '+420226000100',
      agent: 'u-01',
      hashtags: [{ id: 'h-01' }],
      skills: [],
      recordings: [{ id: 'rec-1', date: AT, duration: 23.34, voicemail: false, available: true }],
      odd: [],
    });
  });

  it('reads an outgoing call', () => {
    const direction = {
      __tpe: 'Originating',
      fromPhoneNumber: '+420226000100',
      to: { number: { e164: '+420736204887' } },
    };
    expect(read(task({ tpe: { direction } }))).toMatchObject({
      direction: 'outbound',
      caller: '+420226000100',
      callee: '+420736204887',
    });
  });

  it.each([
    ['no tpe', { tpe: undefined }],
    ['null', { tpe: null }],
    ['another kind', { tpe: { direction: { __tpe: 'Internal' } } }],
    ['a number', { tpe: { direction: 7 } }],
  ])('takes a direction that is %s as unknown', (_, fields) => {
    expect(read(task(fields))).toMatchObject({ direction: 'unknown', caller: null, callee: null });
  });

  it('takes missing and odd extras as unknown', () => {
    const odd = task({
      hashTags: 'x',
      owner: 7,
      assignee: null,
      tpe: { direction: { __tpe: 'Terminating' } },
    });
    expect(read(odd)).toMatchObject({
      hashtags: [],
      agent: null,
      direction: 'inbound',
      caller: null,
    });
    expect(read(task({ owner: undefined })).agent).toBe('u-02');
    expect(read(task({ owner: { id: 'u-09' } })).agent).toBe('u-09');
  });

  it.each([
    ['no detail', { detail: undefined }],
    ['a null detail', { detail: null }],
    ['another detail', { detail: { __tpe: 'Chat', recordings: 5 } }],
    ['no recordings in it', { detail: { __tpe: 'Recordings', recordings: {} } }],
  ])('finds no recordings in a task with %s', (_, fields) => {
    const parsed = read(task(fields));
    expect(parsed.recordings).toEqual([]);
    expect(parsed.odd).toEqual([]);
  });

  it.each([
    [AT, AT],
    [String(AT), AT],
    ['2026-11-16T07:42:11.250Z', AT],
    [AT + 0.7, AT],
    [undefined, null],
    [null, null],
  ])('reads the date %j', (date, at) => {
    expect(read(withRecording({ id: 'rec-1', date })).recordings[0]?.date).toBe(at);
  });

  it('takes what a recording does not say as unknown or usual', () => {
    expect(read(withRecording({})).recordings).toEqual([
      { id: 'rec-1', date: null, duration: null, voicemail: false, available: true },
    ]);
    expect(read(withRecording({ available: false })).recordings[0]?.available).toBe(false);
  });

  it.each([
    ['a string', 'x', /^task without id$/],
    ['null', null, /^task without id$/],
    ['no id', task({ id: undefined }), /^task without id$/],
    ['a number for an id', task({ id: 7 }), /^task 7$/],
    ['a path for an id', task({ id: '../../x' }), /^task "\.\.\/\.\.\/x"$/],
    ['no last update', task({ lastUpdate: undefined }), /^task call-1$/],
    ['a wrong last update', task({ lastUpdate: 'soon' }), /^task call-1$/],
    ['a last update before time', task({ lastUpdate: -1 }), /^task call-1$/],
    ['a text for its detail', task({ detail: 'x' }), /^task call-1$/],
    [
      'a list for its recordings',
      task({ detail: { __tpe: 'Recordings', recordings: [] } }),
      /^task call-1$/,
    ],
    ['no list of recordings', task({ detail: { __tpe: 'Recordings' } }), /^task call-1$/],
  ])('rejects a task with %s', (_, value, where) => {
    const parsed = parseTask(value);
    expect(parsed).toMatchObject({ where: expect.stringMatching(where) });
    expect((parsed as { reason: string }).reason).not.toMatch(/\n|\+420/);
  });

  it.each([
    ['a path for an id', { id: '../../x' }, 'id: not a usable id'],
    ['a wrong date', { date: {} }, 'date'],
    ['a date out of time', { date: 9e15 }, 'date'],
    ['a text for its duration', { duration: 'long' }, 'duration'],
    ['a negative duration', { duration: -1 }, 'duration'],
  ])('rejects only a recording with %s', (_, fields, reason) => {
    const recordings = { good: { id: 'good' }, bad: fields };
    const parsed = read(task({ detail: { __tpe: 'Recordings', recordings } }));
    expect(parsed.recordings.map(({ id }) => id)).toEqual(['good']);
    expect(parsed.odd).toEqual([{ where: 'task call-1', reason: expect.stringContaining(reason) }]);
  });

  it('rejects a recording whose only name is a path', () => {
    const parsed = read(withRecording({}, '../../x'));
    expect(parsed.recordings).toEqual([]);
    expect(parsed.odd[0]?.reason).toBe('recording "../../x": not a usable id');
  });

  it('never throws, whatever the API sends', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('id', 'lastUpdate', 'tpe', 'detail', 'hashTags', 'owner'),
        (value, field) => {
          parseTask(value);
          parseTask(task({ [field]: value }));
          parseTask(withRecording(value as object));
        },
      ),
    );
  });
});
