import type { Anonymized } from '../records/anonymized.ts';
import type { Segment } from '../records/transcript.ts';

/** Control characters would let a transcript write to the reader's terminal; each becomes a blank. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** A redacted transcript for people: a head of ids and counts, then one line a turn. */
export function renderText(record: Anonymized): string {
  const lines = [...head(record), '', ...turns(record)];
  return `${lines.join('\n').trimEnd()}\n`;
}

const clean = (text: string): string => text.replace(CONTROL, ' ').replace(/ {2,}/g, ' ').trim();

function head(record: Anonymized): string[] {
  const recording = (record.recording ?? {}) as Readonly<Record<string, unknown>>;
  const agent = recording.agent as { readonly name?: unknown } | null | undefined;
  const rows: (readonly [string, unknown])[] = [
    ['call', record.call_id],
    ['recording', record.recording_id],
    ['recorded', recording.recorded_at],
    ['direction', recording.direction],
    ['caller', recording.caller],
    ['callee', recording.callee],
    ['agent', agent?.name],
    ['duration', typeof record.duration_s === 'number' ? time(record.duration_s) : null],
    ['redacted', counts(record.pii)],
  ];
  return rows
    .filter(([, value]) => typeof value === 'string' && value !== '')
    .map(([name, value]) => `${`${name}:`.padEnd(11)}${clean(String(value))}`);
}

function counts({ total, by_type }: Anonymized['pii']): string {
  const types = Object.entries(by_type).map(([type, count]) => `${type} ${count}`);
  return types.length > 0 ? `${total} (${types.join(', ')})` : String(total);
}

/** Segments of one speaker that follow each other are one turn; emptied ones are left out. */
function turns(record: Anonymized): string[] {
  const merged: { start: number | null; speaker: string; texts: string[] }[] = [];
  for (const segment of record.segments) {
    const text = clean(segment.text);
    if (text === '') continue;
    const speaker = speakerOf(segment);
    const last = merged.at(-1);
    if (last?.speaker === speaker) last.texts.push(text);
    else merged.push({ start: segment.start ?? null, speaker, texts: [text] });
  }
  if (merged.length === 0) return record.text.split('\n').map(clean);
  return merged.map(({ start, speaker, texts }) => {
    const at = start === null ? '' : `[${time(start)}] `;
    return `${at}${speaker}: ${texts.join(' ')}`;
  });
}

function speakerOf({ speaker }: Segment): string {
  return clean(speaker ?? '') || 'unknown';
}

/** Seconds as `mm:ss`, from an hour on `h:mm:ss`. */
function time(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const pad = (n: number): string => String(n).padStart(2, '0');
  const minutes = Math.floor(whole / 60);
  const tail = `${pad(minutes % 60)}:${pad(whole % 60)}`;
  return minutes < 60 ? tail : `${Math.floor(minutes / 60)}:${tail}`;
}
