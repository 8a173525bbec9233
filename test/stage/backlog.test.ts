import { expect, test } from 'vitest';
import { unsettled } from '../../src/stage/backlog.ts';
import type { Entry, LedgerView } from '../../src/stage/entry.ts';

type Short = readonly [state: Entry['s'], input?: string, sha?: string];

function view(entries: Readonly<Record<string, Short>>, piped = true): LedgerView {
  const map = new Map(
    Object.entries(entries).map(([key, [s, input, sha]]) => {
      const out = sha === undefined ? [] : [{ path: `${key}.json`, bytes: 1, sha }];
      return [key, { s, in: input ?? '', out, t: '', run: '' } satisfies Entry] as const;
    }),
  );
  return {
    get: (key) => map.get(key),
    entries: () => map.entries(),
    *states() {
      for (const [key, { s }] of map) yield [key, s];
    },
    piped,
  };
}

const own = view({ a: ['done', 'x', 'A'] });
const done = view({ a: ['done', 'A', 'T'] });

test.each<[string, LedgerView[], boolean, string[]]>([
  ['no later ledger, stdout a pipe: nothing is settled', [], true, ['a']],
  ['no later ledger, stdout no pipe: nobody will read', [], false, []],
  ['runs on files do not count', [view({ a: ['done', 'A'] }, false)], true, ['a']],
  ['runs on files do not count without a pipe either', [view({}, false)], false, []],
  ['a later stage that knows nothing of it', [view({})], false, ['a']],
  ['done with the present artifact', [done], true, []],
  ['done with an older artifact', [view({ a: ['done', 'OLD', 'T'] })], true, ['a']],
  ['failed', [view({ a: ['failed', 'A'] })], true, ['a']],
  ['reserved only', [view({ a: ['reserved', 'A'] })], true, ['a']],
  ['waiting', [view({ a: ['waiting', 'A'] })], true, ['a']],
  ['quarantined', [view({ a: ['quarantined', 'A'] })], true, []],
  ['quarantined with an older artifact', [view({ a: ['quarantined', 'OLD'] })], true, ['a']],
  ['done, and the stage after it has not seen it', [done, view({})], true, ['a']],
  ['done and done', [done, view({ a: ['done', 'T', 'R'] })], true, []],
  ['the last did an older transcript', [done, view({ a: ['done', 'OLD'] })], true, ['a']],
  ['quarantined in the last', [done, view({ a: ['quarantined', 'T'] })], true, []],
  [
    'quarantined before the last, which never saw it',
    [view({ a: ['quarantined', 'A'] }), view({})],
    true,
    [],
  ],
])('%s', (_, later, stdoutIsPipe, expected) => {
  expect(unsettled(own, later, stdoutIsPipe)).toEqual(expected);
});

test.each<Entry['s']>(['failed', 'quarantined', 'waiting', 'listed', 'reserved'])(
  'what is %s here is no backlog',
  (state) => {
    expect(unsettled(view({ a: [state] }), [view({})], true)).toEqual([]);
  },
);

test('the order is that of the first ledger lines', () => {
  const many = view({ c: ['done', '', '1'], a: ['done', '', '2'], b: ['done', '', '3'] });
  expect(unsettled(many, [view({ a: ['done', '2'] })], true)).toEqual(['c', 'b']);
});
