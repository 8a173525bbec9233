import { fileURLToPath } from 'node:url';
import type { Transcript } from '../records/index.ts';
import type { Context, Opened, RawOptions } from '../stage/tool.ts';
import { type Input, recordOf } from './input.ts';
import type { OpenedMaker, Places } from './make/opened.ts';
import { SpinocoMaker } from './make/spinoco-maker.ts';
import { engineOf, type Options, optionsSchema } from './options.ts';
import { TranscribeStage } from './stage.ts';

/** What the build lays beside this module. */
const PLACES: Places = {
  child: fileURLToPath(new URL('./transcribe-child.js', import.meta.url)),
  silero: fileURLToPath(new URL('./silero_vad.onnx', import.meta.url)),
};

/** Validates the options and opens the stage; the model is looked for only when the run has begun. */
export async function open(raw: RawOptions, context: Context): Promise<Opened<never, object>> {
  const options = Object.freeze(optionsSchema.parse(raw));
  if (options.format.length > 0 && context.mode === 'filter') {
    context.log.warn(
      '--format writes files beside the JSON, and a pure filter writes none',
      'give --data DIR',
    );
  }
  const { maker, jobs } = await makerOf(options, context);
  const stage = new TranscribeStage({ data: context.data, formats: options.format }, maker);
  const opened: Opened<Input, Transcript> = {
    stage,
    jobs,
    fromFile: (path) => recordOf(path, context.data),
  };
  return opened as Opened<never, object>;
}

/** Who makes the text. What an engine needs is loaded only for the one that is wanted. */
async function makerOf(options: Options, context: Context): Promise<OpenedMaker> {
  const engine = engineOf(options);
  if (engine === 'spinoco') {
    const sides = { left: options.left, right: options.right };
    return { maker: new SpinocoMaker(context.data, sides), jobs: context.jobs };
  }
  if (engine === 'napi') {
    const { openNapi } = await import('./make/napi-engine.ts');
    return openNapi(options, context, PLACES);
  }
  if (options.asrServer !== undefined) {
    const { openManaged } = await import('./make/server-engine.ts');
    return openManaged(options, context, PLACES);
  }
  const { openRemote } = await import('./make/http-engine.ts');
  return openRemote(options, context, PLACES);
}
