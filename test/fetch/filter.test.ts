import { describe, expect, it } from 'vitest';
import { filters, unwanted } from '../../src/fetch/filter.ts';
import { filterOf, parseOptions } from '../../src/fetch/options.ts';
import type { Recording } from '../../src/records/index.ts';

const record: Recording = {
  type: 'recording',
  v: 1,
  recording_id: 'r',
  call_id: 'c',
  path: 'p',
  duration_s: 60,
  direction: 'inbound',
  voicemail: false,
  hashtags: [{ id: 'h-01' }, { id: 'h-02', value: 'high' }],
  skills: [{ id: 's1', label: 'servis' }, { id: 's2' }],
};

const why = (raw: object, changed: Partial<Recording> = {}) =>
  unwanted({ ...record, ...changed }, filterOf(parseOptions(raw as Record<string, unknown>)));

describe('filters', () => {
  it('say whether a run passes over anything', () => {
    expect(filters(filterOf(parseOptions({})))).toBe(false);
    for (const raw of [
      { direction: 'inbound' },
      { voicemail: 'no' },
      { minDuration: '5' },
      { maxDuration: '2m' },
      { skillsMustnot: 's1' },
      { hashtagsShould: 'h' },
    ]) {
      expect(filters(filterOf(parseOptions(raw))), JSON.stringify(raw)).toBe(true);
    }
  });

  it.each([
    [{}, null],
    [{ direction: 'inbound' }, null],
    [{ direction: 'outbound' }, 'direction'],
    [{ voicemail: 'only' }, 'voicemail'],
    [{ voicemail: 'no' }, null],
    [{ minDuration: '60' }, null],
    [{ minDuration: '61' }, 'min-duration'],
    [{ maxDuration: '1m' }, null],
    [{ maxDuration: '59.9' }, 'max-duration'],
    [{ skillsMust: 's1, s2' }, null],
    [{ skillsMust: ['s1', 's3'] }, 'skills-must'],
    [{ skillsShould: 's3,s2' }, null],
    [{ skillsShould: 's3' }, 'skills-should'],
    [{ skillsMustnot: 's3' }, null],
    [{ skillsMustnot: 's3,s2' }, 'skills-mustnot'],
    [{ hashtagsMust: 'h-01,h-02' }, null],
    [{ hashtagsMust: 'h-02:high' }, null],
    [{ hashtagsMust: 'h-02: high ' }, null],
    [{ hashtagsMust: 'h-02:low' }, 'hashtags-must'],
    [{ hashtagsMust: 'h-01:high' }, 'hashtags-must'],
    [{ hashtagsShould: 'h-09,h-01' }, null],
    [{ hashtagsShould: 'h-09' }, 'hashtags-should'],
    [{ hashtagsMustnot: 'h-02:low' }, null],
    [{ hashtagsMustnot: 'h-02' }, 'hashtags-mustnot'],
  ])('%j: %j', (raw, reason) => {
    expect(why(raw)).toBe(reason);
  });

  it('do not lose what the API says nothing of', () => {
    const unknown = { duration_s: null, voicemail: null, hashtags: null, skills: null };
    expect(why({ minDuration: 10, maxDuration: 20, voicemail: 'no' }, unknown)).toBeNull();
    expect(why({ skillsMustnot: 's1', hashtagsMustnot: 'h-01' }, unknown)).toBeNull();
    expect(why({ skillsMust: 's1' }, unknown)).toBe('skills-must');
    expect(why({ hashtagsMust: 'h-01' }, { hashtags: ['h-01'] })).toBeNull();
  });
});
