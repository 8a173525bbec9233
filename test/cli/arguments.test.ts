import { expect, test } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.ts';
import { statusCommand } from '../../src/cli/status-command.ts';
import type { Tool } from '../../src/stage/tool.ts';

const tool: Tool = {
  name: 'spinoco-upper',
  stage: 'upper',
  description: '',
  files: 'files',
  flags: {
    since: { type: 'string', description: '' },
    term: { type: 'string', repeat: true, description: '' },
  },
  load: () => Promise.reject(new Error('not here')),
};
const parse = (...argv: string[]) => parseArguments(argv, tool, { status: statusCommand });
const words = (...argv: string[]) => {
  const { command, words } = parse(...argv);
  return [command, ...words];
};

test.each([
  [['status'], ['status']],
  [['--data', 'd', 'status'], ['status']],
  [['--data', 'status'], [null]],
  [
    ['-q', 'status', 'x'],
    ['status', 'x'],
  ],
  [['./status'], [null, './status']],
  [
    ['a.json', 'status'],
    [null, 'a.json', 'status'],
  ],
  [
    ['--', 'status'],
    [null, 'status'],
  ],
  [
    ['--', '--force'],
    [null, '--force'],
  ],
  [['-'], [null, '-']],
  [['toString'], [null, 'toString']],
])('%j', (argv, expected) => {
  expect(words(...argv)).toEqual(expected);
});

test.each([
  [['-j2'], { jobs: '2' }],
  [['-j', '2', '-k'], { jobs: '2', 'keep-order': true }],
  [['-kj2'], { jobs: '2', 'keep-order': true }],
  [['--jobs=3', '--since=-1'], { jobs: '3', since: '-1' }],
  [['--term', 'a', '--term', 'b'], { term: ['a', 'b'] }],
  [['--since', 'a', '--since', 'b'], { since: 'b' }],
])('%j', (argv, expected) => {
  expect({ ...parse(...argv).values }).toEqual(expected);
});

test.each([
  [['--sinse', 'last'], "unknown option '--sinse'"],
  [['-x'], "unknown option '-x'"],
  [['--since'], "option '--since <value>' argument missing"],
  [['--since', '--verbose'], "option '--since' argument is ambiguous"],
  [['--jobs', '-2'], "option '--jobs' argument is ambiguous"],
  [['--force=yes'], "option '--force' does not take an argument"],
  [['--no-force'], "unknown option '--no-force'"],
  [['status', '--force'], "unknown option '--force'"],
  [['--json'], "unknown option '--json'"],
  [['--__proto__'], "unknown option '--__proto__'"],
])('%j is a mistake', (argv, message) => {
  expect(() => parse(...argv)).toThrow(
    expect.objectContaining({ exitCode: 2, message, hint: 'try spinoco-upper --help' }),
  );
});

test('a tool that takes no files says so', () => {
  const { files: _, ...rest } = tool;
  expect(() => parseArguments(['x'], rest, {})).toThrow(/unexpected argument 'x'/);
  expect(() => parseArguments(['--filter'], rest, {})).toThrow("unknown option '--filter'");
});
