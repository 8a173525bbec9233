import { detect, detectAll } from '../detect/detect.ts';
import type { Known, Settings } from '../detect/detector.ts';
import type { Finding } from '../detect/finding.ts';
import type { Stream } from '../detect/stream.ts';
import type { TagBook } from './tags.ts';

/** `[start, end)` of a text gives way to `text`. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** the tag of a finding that goes over more than one segment, of which this is a part */
  readonly apart?: string;
}

/** Puts sorted replacements that do not overlap into a text. */
export function replace(text: string, replacements: readonly Replacement[]): string {
  if (replacements.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: by } of replacements) {
    parts.push(text.slice(at, start), by);
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** One short word in lower case. */
const PLAIN = /^[a-z_-]{0,24}$/;

/** What the redaction of one record shares: what is known, what is looked for, and the tags given so far. */
export class Redactor {
  readonly known: Known;
  readonly settings: Settings;
  readonly tags: TagBook;
  /** what the streams of the recording held: it is looked for in every other string of the record */
  readonly #memory: Finding[] = [];
  /** words of the schemas and the like, and what became of them since the streams were heard */
  readonly #plain = new Map<string, string>();

  constructor(known: Known, settings: Settings, tags: TagBook) {
    this.known = known;
    this.settings = settings;
    this.tags = tags;
  }

  /** The findings of one string that is no stream. */
  find(text: string): Finding[] {
    return detect(text, this.known, this.settings, this.#memory);
  }

  /** The findings of all speakers' streams, which the recording then remembers. */
  findAll(streams: readonly Stream[]): Finding[][] {
    const found = detectAll(streams, this.known, this.settings, this.#memory);
    for (const findings of found) for (const one of findings) this.#memory.push(one);
    this.#plain.clear();
    return found;
  }

  wants(type: string): boolean {
    return this.settings.types.has(type);
  }

  tagOf(text: string, { type, value, start, end, candidates }: Finding): string {
    return this.tags.tag(type, value, text.slice(start, end), candidates);
  }

  /** One string by itself, personal data replaced by tags. */
  redact(text: string): string {
    // a recording says `agent` a hundred times
    if (!PLAIN.test(text)) return this.#redact(text);
    let redacted = this.#plain.get(text);
    if (redacted === undefined) {
      redacted = this.#redact(text);
      this.#plain.set(text, redacted);
    }
    return redacted;
  }

  #redact(text: string): string {
    const findings = this.find(text);
    return replace(
      text,
      findings.map((finding) => ({ ...finding, text: this.tagOf(text, finding) })),
    );
  }
}
