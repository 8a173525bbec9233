import type { Context } from '../../stage/tool.ts';
import type { Options } from '../options.ts';
import type { Maker } from './maker.ts';

/** A maker, and how many records it can have at once. */
export interface OpenedMaker {
  readonly maker: Maker;
  readonly jobs: number;
}

/** Where the build laid what makers need besides their code. */
export interface Places {
  /** the bundled engine child */
  readonly child: string;
  /** Silero's model */
  readonly silero: string;
}

/** Builds a maker from the options; what needs time or may be missing is left for its `prepare`. */
export type OpenMaker = (
  options: Options,
  context: Context,
  places: Places,
) => Promise<OpenedMaker>;
