import { clean } from '../assemble/clean.ts';
import { withoutCrossTalk } from '../assemble/cross-talk.ts';
import type { Said } from '../assemble/segments.ts';
import type { AudioStream, Block, Warning } from '../audio/audio.ts';
import { Likeness, speakerOf } from '../audio/channels.ts';
import { ENGINE_RATE, ResampledChannel } from '../audio/resample.ts';
import type { Engine, HeardWord } from '../engines/engine.ts';
import { Hearing } from '../engines/hearing.ts';
import { onCallClock } from '../speech/call-clock.ts';
import { Listener } from '../speech/listener.ts';
import type { Window } from '../speech/pack.ts';
import type { Effort, Job } from './protocol.ts';
import type { TranscribeTools } from './transcribe.ts';

interface Channel {
  readonly resampled: ResampledChannel;
  readonly listener: Listener;
  readonly words: HeardWord[];
}

type Settings = Pick<Job, 'sides' | 'listen' | 'clean'>;

/** A call while it is read: its channels, what was heard on them, and what that took. */
export class Call {
  readonly #audio: AudioStream;
  readonly #job: Settings;
  readonly #tools: TranscribeTools;
  readonly #channels: Channel[];
  readonly #likeness = new Likeness();
  readonly #hearing: Hearing<{ readonly channel: Channel; readonly words: HeardWord[] }>;
  /** two channels that nothing has told apart yet: one of them is enough to listen to */
  #twins: boolean;
  #samples = 0;
  /** transcribed up to here, s */
  #done = 0;
  #engineMs = 0;
  #windows = 0;
  #engine: { readonly used: Engine; readonly runsBefore: number } | null = null;

  constructor(audio: AudioStream, job: Settings, tools: TranscribeTools) {
    this.#audio = audio;
    this.#job = job;
    this.#tools = tools;
    this.#twins = audio.channels === 2;
    this.#hearing = new Hearing(async () => {
      const used = await tools.engine();
      this.#engine = { used, runsBefore: used.encoderRuns ?? 0 };
      return used;
    });
    this.#channels = Array.from({ length: audio.channels }, () => ({
      resampled: new ResampledChannel(audio.sampleRate),
      listener: new Listener(ENGINE_RATE, job.listen),
      words: [],
    }));
  }

  /** s */
  get duration(): number {
    return this.#samples / this.#audio.sampleRate;
  }

  /** speech of all channels together, s */
  get speech(): number {
    return this.#channels.reduce((sum, { listener }) => sum + listener.speechSeconds, 0);
  }

  get effort(): Effort {
    const runs = this.#engine?.used.encoderRuns;
    return {
      engine_s: this.#engineMs / 1000,
      windows: this.#windows,
      encoder_runs: runs === undefined ? null : runs - (this.#engine?.runsBefore ?? 0),
    };
  }

  /** Takes the next block of all channels; transcribes what is settled when enough is held. */
  async push(block: Block): Promise<void> {
    if (this.#twins) this.#likeness.push(block);
    this.#samples += block[0]?.length ?? 0;
    for (const [i, { resampled, listener }] of this.#channels.entries()) {
      listener.push(resampled.push(block[i] as Float32Array));
    }
    if (this.#channels.some(({ listener }) => listener.full)) await this.#settle(false);
  }

  /** After the last block: transcribes what is left. */
  async end(): Promise<void> {
    for (const { resampled, listener } of this.#channels) listener.push(resampled.end());
    await this.#settle(true);
    // windows may be answered in any order; what they became comes in theirs
    for (const { channel, words } of await this.#waitFor(this.#hearing.all())) {
      channel.words.push(...words);
    }
    this.#report(this.duration, true);
  }

  /** What was said on every channel, without what leaked or was made up. */
  said(): { readonly said: Said[]; readonly warnings: Warning[] } {
    const channels = this.#channels.length;
    const heard = this.#channels.map(({ words, listener }, channel) => {
      const spoken = listener.speech.map(({ start, end }) => ({
        start: start / ENGINE_RATE,
        end: end / ENGINE_RATE,
      }));
      const { clean: phrases, listen, sides } = this.#job;
      const speaker = speakerOf(channel, channels, this.#twins, sides);
      if (phrases === null) return { channel, speaker, words, invented: 0, repeated: 0 };
      const cleaned = clean(words, listen.model === null ? null : spoken, phrases);
      return { channel, speaker, ...cleaned };
    });
    const levels = (channel: number, start: number, end: number): ArrayLike<number> =>
      this.#listener(channel).levels({ start: start * ENGINE_RATE, end: end * ENGINE_RATE });
    const { said, words } = withoutCrossTalk(
      heard.map(({ channel, speaker, words }) => ({ channel, speaker, words })),
      levels,
    );
    const sum = (of: 'invented' | 'repeated'): number =>
      heard.reduce((all, one) => all + one[of], 0);
    const counted: Warning[] = [
      warning('cross-talk', words, 'words heard on both channels kept on the louder one'),
      warning('invented', sum('invented'), 'sentences left out that nobody spoke'),
      warning('repeated', sum('repeated'), 'repetitions left out that nobody spoke'),
    ];
    return { said, warnings: counted.filter(({ count }) => count !== 0) };
  }

  #listener(channel: number): Listener {
    return (this.#channels[channel] as Channel).listener;
  }

  async #settle(last: boolean): Promise<void> {
    this.#twins &&= this.#likeness.equal;
    const before = this.#done;
    const ready = this.#channels.flatMap((channel, i) => {
      // the second of two equal channels is listened to only once they have parted
      if (this.#twins && i > 0) channel.listener.skip(last);
      else
        return channel.listener
          .settle(this.#tools.detector, last)
          .map((window) => ({ window, channel }));
      return [];
    });
    const settled = this.#channels[0]?.listener.settledSeconds ?? 0;
    for (const [i, { window, channel }] of ready.entries()) {
      this.#report(before + ((settled - before) * i) / ready.length, last);
      await this.#transcribe(window, channel);
    }
    this.#done = settled;
    this.#report(settled, last);
  }

  async #transcribe({ samples, pieces }: Window, channel: Channel): Promise<void> {
    this.#windows += 1;
    await this.#waitFor(
      this.#hearing.give(samples, (heard) => ({
        channel,
        words: onCallClock(heard, pieces, ENGINE_RATE),
      })),
    );
  }

  async #waitFor<T>(answer: Promise<T>): Promise<T> {
    const begun = this.#tools.clock();
    try {
      return await answer;
    } finally {
      this.#engineMs += this.#tools.clock() - begun;
    }
  }

  #report(done: number, whole: boolean): void {
    this.#tools.progress({ decoded_s: this.duration, whole, done_s: done });
  }
}

function warning(code: string, count: number, what: string): Warning {
  return { code, message: `${count} ${what}`, count };
}
