import { readFile } from 'node:fs/promises';
import { failed, skippable } from '../../stage/errors.ts';
import { milliseconds } from '../assemble/segments.ts';
import type { Sides } from '../audio/channels.ts';
import { audioPath, type Input } from '../input.ts';
import type { About, MadeText, Maker, MakerSettings } from './maker.ts';
import { readSpinocoTranscript } from './spinoco-transcript.ts';

/** What belongs after a recording's id, beside its audio: Spinoco's own transcript, as fetch stores it. */
const ENDING = '.spinoco.json';

/** A change of any changes results: raise it. */
const VERSION = 'spinoco-1';

/** Turns the transcript that Spinoco made itself into a record; nothing is listened to. */
export class SpinocoMaker implements Maker {
  readonly #data: string;
  readonly #sides: Sides;

  /** @param data absolute data directory */
  constructor(data: string, sides: Sides) {
    this.#data = data;
    this.#sides = sides;
  }

  readonly about: About = {
    engine: 'spinoco',
    engineVersion: null,
    model: null,
    modelSha256: null,
    device: null,
  };

  async prepare(): Promise<void> {
    // needs nothing
  }

  get settings(): MakerSettings {
    return { engine: 'spinoco', import: VERSION, ...this.#sides };
  }

  async make(input: Input): Promise<MadeText> {
    const path = audioPath(input, this.#data).replace(/\.[^./]+$/, '') + ENDING;
    const value = await readJson(path);
    const heard = readSpinocoTranscript(value, this.#sides);
    if (heard === null) {
      throw skippable('no-transcript', "spinoco's transcript has no text that we can find");
    }
    const last = Math.max(0, ...heard.segments.map(({ end }) => end ?? 0));
    return {
      made: {
        duration_s: input.recording.duration_s ?? milliseconds(last),
        speech_s: null,
        segments: heard.segments,
        warnings: [],
      },
      language: heard.language,
      run: {},
    };
  }

  progress(): null {
    return null;
  }

  async close(): Promise<void> {
    // holds nothing
  }
}

async function readJson(path: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code !== 'ENOENT')
      throw failed('transcript-unreadable', `cannot read (${code})`, { cause });
    throw failed('transcript-missing', "spinoco's transcript is not beside the audio", {
      hint: 'spinoco-fetch --with transcriptions downloads it where there is one',
    });
  }
  try {
    return JSON.parse(text);
  } catch {
    throw skippable('no-transcript', "spinoco's transcript is not JSON");
  }
}
