import { joinSegments, type Recording, type Transcript } from '../../records/index.ts';
import { settingsHash } from '../../stage/settings.ts';
import type { About, MadeText } from '../make/maker.ts';

/** Which engine made the text, and how: all of it is stored with the transcript. */
export interface Asr extends About {
  /** settings of the stage that change the result, model included */
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface TranscriptParts {
  readonly recording: Recording;
  readonly made: MadeText['made'];
  readonly asr: Asr;
  readonly language: string | null;
  /** relative to the data directory; null in a pure filter */
  readonly path: string | null;
}

/** The transcript record: holds only what follows from the audio, its record and the settings. */
export function transcriptOf({
  recording,
  made,
  asr,
  language,
  path,
}: TranscriptParts): Transcript {
  const { type: _type, v: _v, run: _run, ...about } = recording;
  return {
    type: 'transcript',
    v: 1,
    call_id: recording.call_id,
    recording_id: recording.recording_id,
    recording: about,
    language,
    duration_s: made.duration_s,
    text: joinSegments(made.segments),
    segments: made.segments.map(({ words, ...segment }) => ({
      ...segment,
      words: words.map((word) => ({ ...word })),
    })),
    asr: {
      engine: asr.engine,
      engine_version: asr.engineVersion,
      model: asr.model,
      model_sha256: asr.modelSha256,
      device: asr.device,
      ...(asr.deviceName === undefined ? {} : { device_name: asr.deviceName }),
      ...(made.heard === undefined ? {} : { confidence_from: made.heard.confidence }),
      settings: { ...asr.settings },
      settings_hash: settingsHash(asr.settings),
    },
    speech_s: made.speech_s,
    warnings: [...made.warnings],
    path,
  };
}

/** Where a transcript is stored: by the UTC day of the recording, or `undated`. */
export function transcriptPath({ recorded_at, recording_id }: Recording): string {
  const at = recorded_at ? new Date(recorded_at) : null;
  const dated = at !== null && !Number.isNaN(at.getTime()) && /^\d{4}-/.test(at.toISOString());
  const day = dated ? at.toISOString().slice(0, 10).replaceAll('-', '/') : 'undated';
  return `02_transcripts/${day}/${recording_id}.json`;
}
