import { type CallSegment, milliseconds } from '../assemble/segments.ts';
import type { Sides } from '../audio/channels.ts';

/** What Spinoco's own transcript says, in our terms; times are null where it has none. */
export interface SpinocoTranscript {
  readonly language: string | null;
  readonly segments: readonly ImportedSegment[];
}

export type ImportedSegment = Omit<CallSegment, 'start' | 'end' | 'channel' | 'words'> & {
  readonly start: number | null;
  readonly end: number | null;
  readonly channel: number | null;
  readonly words: [];
};

type Fields = Readonly<Record<string, unknown>>;

/** Where a list of what was said may stand; the API does not document it, so it is read as others write it. */
const LISTS = [
  'segments',
  'transcription',
  'transcript',
  'transcripts',
  'items',
  'results',
  'utterances',
  'phrases',
  'chunks',
  'result',
  'data',
];
const TEXTS = ['text', 'transcript', 'content', 'phrase', 'sentence', 'value'];
const STARTS = [
  'start',
  'from',
  'begin',
  'offset',
  'startTime',
  'start_time',
  'startOffset',
  'time',
];
const ENDS = ['end', 'to', 'stop', 'endTime', 'end_time', 'endOffset'];
const LENGTHS = ['duration', 'length'];
const SPEAKERS = [
  'speaker',
  'channel',
  'channelTag',
  'channel_tag',
  'participant',
  'role',
  'side',
  'party',
  'direction',
];

const LEFT = /^(customer|client|caller|left|l|0|external|zákazník|zakaznik|klient)$/i;
const RIGHT = /^(agent|operator|user|right|r|1|internal|operátor)$/i;

/** Deepest place where a list is looked for. */
const DEPTH = 4;

/** The segments of a transcript as Spinoco gives it, in order of their start; null when no text is found in it. */
export function readSpinocoTranscript(value: unknown, sides: Sides): SpinocoTranscript | null {
  const found = listIn(value, DEPTH);
  const whole = textOf(value);
  const items = found ?? (whole === null ? [] : [{ text: whole }]);
  const scale = scaleOf(items);
  const segments = items
    .flatMap((item) => segmentOf(item, sides, scale))
    .map((segment, place) => ({ segment, place }))
    // what has no time stays where it stands
    .sort((a, b) => (a.segment.start ?? 0) - (b.segment.start ?? 0) || a.place - b.place)
    .map(({ segment }, id) => ({ ...segment, id }));
  if (segments.length === 0) return null;
  return { language: languageOf(value), segments };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first list, nearest to the top, of which an item has a text. */
function listIn(value: unknown, depth: number): Fields[] | null {
  if (Array.isArray(value)) {
    const items = value.filter(isFields);
    if (items.some((item) => textOf(item) !== null)) return items;
    const deeper = items.flatMap((item) => listIn(item, depth - 1) ?? []);
    return depth > 0 && deeper.length > 0 ? deeper : null;
  }
  if (!isFields(value) || depth === 0) return null;
  for (const name of LISTS) {
    const found = listIn(value[name], depth - 1);
    if (found !== null) return found;
  }
  return null;
}

function textOf(value: unknown): string | null {
  if (!isFields(value)) return null;
  for (const name of TEXTS) {
    const text = value[name];
    if (typeof text === 'string' && text.trim() !== '') return text.trim();
  }
  return null;
}

function segmentOf(item: Fields, sides: Sides, scale: number): ImportedSegment[] {
  const text = textOf(item);
  if (text === null) return [];
  const start = numberOf(item, STARTS);
  const length = numberOf(item, LENGTHS);
  const end = numberOf(item, ENDS) ?? (start === null || length === null ? null : start + length);
  const scaled = (seconds: number | null): number | null =>
    seconds === null ? null : milliseconds(seconds * scale);
  const channel = channelOf(item);
  const speaker = channel === null ? 'unknown' : channel === 0 ? sides.left : sides.right;
  const confidence = numberOf(item, ['confidence', 'probability']);
  return [
    {
      id: 0,
      start: scaled(start),
      end: scaled(end),
      speaker,
      channel,
      text,
      confidence: confidence !== null && confidence >= 0 && confidence <= 1 ? confidence : null,
      words: [],
    },
  ];
}

/** A number, `"12.5"`, `"12.5s"`, `"00:01:02.5"`, or an object such as `{"seconds":12}`. */
function numberOf(item: Fields, names: readonly string[]): number | null {
  for (const name of names) {
    const value = item[name];
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    if (typeof value === 'string') {
      const clock = /^(?:(\d+):)?(\d+):(\d+(?:[.,]\d+)?)$/.exec(value.trim());
      if (clock) {
        const [, hours = '0', minutes = '0', seconds = '0'] = clock;
        return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'));
      }
      const plain = /^-?\d+(\.\d+)?(?=s?$)/.exec(value.trim());
      if (plain) return Number(plain[0]);
    }
    if (isFields(value) && typeof value.seconds === 'number') return value.seconds;
  }
  return null;
}

function channelOf(item: Fields): number | null {
  for (const name of SPEAKERS) {
    const value = item[name];
    const word = isFields(value) ? (value.role ?? value.type ?? value.name ?? value.id) : value;
    if (typeof word !== 'string' && typeof word !== 'number') continue;
    if (LEFT.test(String(word))) return 0;
    if (RIGHT.test(String(word))) return 1;
  }
  return null;
}

/** Times in milliseconds are told by their size: no call lasts ten hours, and no segment minutes on average. */
function scaleOf(items: readonly Fields[]): number {
  const ends = items.flatMap((item) => numberOf(item, ENDS) ?? numberOf(item, STARTS) ?? []);
  const last = Math.max(0, ...ends);
  return last > 36_000 || last > 600 * Math.max(1, ends.length) ? 0.001 : 1;
}

function languageOf(value: unknown): string | null {
  const language = isFields(value) ? (value.language ?? value.languageCode ?? value.lang) : null;
  const code = typeof language === 'string' ? /^[a-z]{2,3}(?=$|[-_])/i.exec(language)?.[0] : null;
  return code?.toLowerCase() ?? null;
}
