import { expect, test } from 'vitest';
import { Screen, type ScreenOptions, type Terminal } from '../../src/cli/screen.ts';

const K = '\x1b[K';

function screen(terminal: Partial<Terminal> = {}, options: Partial<ScreenOptions> = {}) {
  const written: string[] = [];
  const fake = {
    isTTY: true,
    columns: 40,
    write: (text: string) => written.push(text),
    ...terminal,
  };
  const made = new Screen(fake, {
    shared: false,
    plain: false,
    inForeground: () => true,
    ...options,
  });
  return { fake, screen: made, take: () => written.splice(0).join('') };
}

test('draws over the line before, and takes it away for what is said', () => {
  const { screen: it, take } = screen();
  it.draw(['one']);
  it.draw(['two']);
  expect(take()).toBe(`\rone${K}\rtwo${K}`);
  it.say('tool: said\n');
  it.say('tool: more\n');
  expect(take()).toBe(`\r${K}tool: said\ntool: more\n`);
  it.draw(['two']);
  it.clear();
  it.clear();
  expect(take()).toBe(`\rtwo${K}\r${K}`);
});

test('draws an unchanged line only now and then, in case somebody wrote over it', () => {
  const { screen: it, take } = screen();
  for (let n = 0; n < 21; n += 1) it.draw(['same']);
  expect(take()).toBe(`\rsame${K}`.repeat(3));
});

test('takes the longest form that fits, and cuts the shortest where none does', () => {
  const { screen: it, fake, take } = screen();
  const forms = ['a line of more than thirty columns', 'a shorter line', 'short'];
  const drawn = (columns: number): string => {
    fake.columns = columns;
    it.draw(forms);
    return take();
  };
  expect(drawn(40)).toBe(`\r${forms[0]}${K}`);
  // the last column stays free
  expect(drawn(34)).toBe(`\r${forms[1]}${K}`);
  expect(drawn(4)).toBe(`\rsho${K}`);
  expect(drawn(0)).toBe(`\r${forms[0]}${K}`);
});

test('draws nothing where another stage draws, but takes its line away', () => {
  const { screen: it, take } = screen({}, { shared: true });
  expect([it.draws, it.isTerminal]).toEqual([false, true]);
  it.draw(['line']);
  it.say('tool: said\n');
  expect(take()).toBe(`\r${K}tool: said\n`);
});

test.each<[string, Partial<Terminal>, Partial<ScreenOptions>]>([
  ['a file', { isTTY: false }, { shared: true }],
  ['json, or a dumb terminal', {}, { plain: true, shared: true }],
  ['json, the last stage', {}, { plain: true }],
])('writes text and nothing else into %s', (_, terminal, options) => {
  const { screen: it, take } = screen(terminal, options);
  it.draw(['line']);
  it.say('tool: said\n');
  it.clear();
  expect(take()).toBe('tool: said\n');
});

test('leaves the terminal alone in the background, and comes back', () => {
  let foreground = true;
  const { screen: it, take } = screen({}, { inForeground: () => foreground });
  it.draw(['one']);
  take();
  foreground = false;
  it.draw(['two']);
  it.say('tool: said\n');
  it.clear();
  expect(take()).toBe('tool: said\n');
  foreground = true;
  it.draw(['two']);
  expect(take()).toBe(`\rtwo${K}`);
});
