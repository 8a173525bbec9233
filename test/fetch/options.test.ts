import { describe, expect, it } from 'vitest';
import { parseOptions } from '../../src/fetch/options.ts';
import { tool } from '../../src/fetch/tool.ts';

describe('parseOptions', () => {
  it('has a default for everything that needs one', () => {
    expect(parseOptions({})).toEqual({
      since: { kind: 'last' },
      overlap: 3_600_000,
      apiBase: 'https://api.spinoco.com',
      timeout: 60_000,
    });
  });

  it('applies the defaults that the help shows', () => {
    const shown = Object.entries(tool.flags).flatMap(([name, flag]) =>
      flag.default === undefined
        ? []
        : [[name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()), flag.default]],
    );
    expect(parseOptions(Object.fromEntries(shown))).toEqual(parseOptions({}));
  });

  it('reads strings and JSON values alike', () => {
    expect(parseOptions({ timeout: '1.5' }).timeout).toBe(1500);
    expect(parseOptions({ timeout: 2 }).timeout).toBe(2000);
    expect(parseOptions({ since: '7d' }).since).toEqual({ kind: 'ago', ms: 604_800_000 });
  });

  it.each([
    [{ since: 'tomorrow' }, 'since', /must be last, all/],
    [{ overlap: '1' }, 'overlap', /must be a duration/],
    [{ timeout: 'long' }, 'timeout', /must be seconds/],
    [{ timeout: '0' }, 'timeout', /more than 0/],
  ])('refuses %j', (raw, path, message) => {
    expect(() => parseOptions(raw)).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({ path: [path], message: expect.stringMatching(message) }),
        ],
      }),
    );
  });
});
