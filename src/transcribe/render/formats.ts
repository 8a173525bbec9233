import type { Segment, Transcript } from '../../records/index.ts';
import { clockTime, stamp } from './times.ts';

/** Further forms of a transcript, for people and players; all are made of the stored JSON alone. */
export const FORMATS = ['srt', 'vtt', 'txt', 'md'] as const;

export type Format = (typeof FORMATS)[number];

/** A transcript in one of the forms, ended by a line feed. */
export function render(transcript: Transcript, format: Format): string {
  return RENDERERS[format](transcript);
}

const RENDERERS: Readonly<Record<Format, (transcript: Transcript) => string>> = {
  srt: (transcript) =>
    cues(transcript)
      .map(({ start, end, segment }, i) => {
        const times = `${stamp(start, ',')} --> ${stamp(end, ',')}`;
        return `${i + 1}\n${times}\n${speaker(segment)}: ${line(segment.text)}\n`;
      })
      .join('\n'),
  vtt: (transcript) =>
    `WEBVTT\n${cues(transcript)
      .map(({ start, end, segment }) => {
        const times = `${stamp(start, '.')} --> ${stamp(end, '.')}`;
        const voice = escaped(speaker(segment)).replace(/\s+/g, ' ');
        return `\n${times}\n<v ${voice}>${escaped(line(segment.text))}</v>\n`;
      })
      .join('')}`,
  txt: (transcript) =>
    spoken(transcript)
      .map((segment) => `${since(segment, '[', '] ')}${speaker(segment)}: ${line(segment.text)}\n`)
      .join(''),
  md: markdown,
};

/** Turns of one speaker as paragraphs, under what is known of the call. */
function markdown(transcript: Transcript): string {
  const about = [`- recording: \`${transcript.recording_id}\``];
  const at = transcript.recording?.recorded_at;
  if (typeof at === 'string') about.push(`- recorded: ${quoted(at)}`);
  if (typeof transcript.duration_s === 'number') {
    about.push(`- duration: ${clockTime(transcript.duration_s)}`);
  }
  const turns: { readonly first: Segment; readonly texts: string[] }[] = [];
  for (const segment of spoken(transcript)) {
    const last = turns.at(-1);
    if (last && speaker(last.first) === speaker(segment)) last.texts.push(line(segment.text));
    else turns.push({ first: segment, texts: [line(segment.text)] });
  }
  const paragraphs = turns.map(({ first, texts }) => {
    return `**${quoted(speaker(first))}**${since(first, ' ', '')}  \n${quoted(texts.join(' '))}\n`;
  });
  return [`# Call ${transcript.call_id}\n`, `${about.join('\n')}\n`, ...paragraphs].join('\n');
}

/** Where a segment begins, between two signs; nothing when nobody knows. */
function since({ start }: Segment, before: string, after: string): string {
  return typeof start === 'number' ? `${before}${clockTime(start)}${after}` : '';
}

/** Marks of Markdown that would change what is read. */
function quoted(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}

function spoken({ segments }: Transcript): Segment[] {
  return segments.filter(({ text }) => text !== '');
}

interface Cue {
  readonly segment: Segment;
  readonly start: number;
  readonly end: number;
}

/** Segments that have a place in time; a cue must last, or players drop it. */
function cues(transcript: Transcript): Cue[] {
  return spoken(transcript).flatMap((segment) => {
    const { start, end } = segment;
    if (typeof start !== 'number') return [];
    return [{ segment, start, end: Math.max(end ?? start, start + 0.001) }];
  });
}

function speaker({ speaker }: Segment): string {
  return line(speaker ?? 'unknown');
}

/** One line: a blank line would end a cue, and `-->` would begin one. */
function line(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('-->', '→').trim();
}

/** WebVTT cue text (W3C WebVTT §4.2.2). */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
