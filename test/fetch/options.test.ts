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
      maxWait: 120_000,
      rate: 0,
      with: [],
      metadataOnly: false,
      dryRun: false,
      direction: 'any',
      voicemail: 'yes',
      skillsMust: [],
      skillsShould: [],
      skillsMustnot: [],
      hashtagsMust: [],
      hashtagsShould: [],
      hashtagsMustnot: [],
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
    expect(parseOptions({ maxWait: '0', rate: '0.5' })).toMatchObject({ maxWait: 0, rate: 0.5 });
    expect(parseOptions({ until: '2026-11-01' }).until).toMatchObject({ kind: 'from' });
    expect(parseOptions({ minDuration: '2m', maxDuration: 90 })).toMatchObject({
      minDuration: 120,
      maxDuration: 90,
    });
    expect(parseOptions({ since: '7d' }).since).toEqual({ kind: 'ago', ms: 604_800_000 });
  });

  it.each([
    [{ since: 'tomorrow' }, 'since', /must be last, all/],
    [{ overlap: '1' }, 'overlap', /must be a duration/],
    [{ timeout: 'long' }, 'timeout', /must be seconds/],
    [{ timeout: '0' }, 'timeout', /more than 0/],
    [{ maxWait: '-1' }, 'maxWait', /at least 0/],
    [{ rate: '-1' }, 'rate', /negative/],
    [{ rate: 'fast' }, 'rate', /requests a second/],
    [{ until: 'last' }, 'until', /must be a date/],
    [{ with: 'transcriptions,video' }, 'with', /must be transcriptions/],
    [{ direction: 'in' }, 'direction', /inbound, outbound or any/],
    [{ voicemail: 'maybe' }, 'voicemail', /only, no or yes/],
    [{ minDuration: 'short' }, 'minDuration', /seconds or a duration/],
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
