import { stat } from 'node:fs/promises';
import { fatal } from '../../stage/errors.ts';
import { EXIT } from '../../stage/exit-codes.ts';
import type { Log } from '../../stage/log.ts';
import type { Context } from '../../stage/tool.ts';
import { freeMemory, gigabytes, jobsThatFit, memoryNeed, requireMemory } from '../memory.ts';
import { defaultModelsDir, findModel, locateModel, type Model } from '../models/find.ts';
import { readModelHeader } from '../models/ggml.ts';
import { type Prompt, promptOf } from '../models/prompt.ts';
import type { Options } from '../options.ts';

/** A model on this machine, as options name it. */
export interface Wanted {
  readonly name: string;
  readonly directory: string;
  /** how often a job has it in memory */
  readonly copies: number;
}

export function wantedModel(options: Options, context: Context, copies: number): Wanted {
  const directory = options.modelsDir ?? defaultModelsDir(context.env);
  return { name: options.model, directory, copies };
}

/** As many jobs as were asked for, or as many as find memory. A model that is not there is found missing later. */
export async function jobsInMemory(
  { name, directory, copies }: Wanted,
  context: Context,
): Promise<number> {
  const path = locateModel(name, directory);
  const size = await stat(path).then(
    (found) => found.size,
    () => null,
  );
  if (size === null) return context.jobs;
  const need = memoryNeed(size, copies);
  const free = await freeMemory();
  const jobs = jobsThatFit(context.jobs, need, free);
  if (jobs < context.jobs) {
    const said = `${context.jobs} jobs of ${gigabytes(need)} each, ${gigabytes(free)} are free`;
    context.log.warn(`${said}: lowered to ${jobs}`);
  }
  return jobs;
}

/**
 * Finds the model before the first record, so that nothing is counted as tried without it, and fits the prompt to it.
 * @throws StageError fatal: 69 when it is missing, broken or too large for memory, 78 when the prompt is too long
 */
export async function prepareModel(
  { name, directory, copies }: Wanted,
  text: string,
  glossary: readonly string[],
  log: Log,
): Promise<{ readonly model: Model; readonly prompt: Prompt }> {
  const model = await findModel(name, directory);
  const header = await readModelHeader(model.path);
  if (header === null) {
    throw fatal(EXIT.unavailable, 'model-unusable', `model ${model.name} is no whisper.cpp model`, {
      hint: 'it must be a complete ggml file; spinoco-transcribe models verify checks those of the catalogue',
    });
  }
  const { size } = await stat(model.path);
  requireMemory(model.name, memoryNeed(size, copies), await freeMemory());
  const prompt = promptOf(text, glossary, header);
  sayTerms(prompt, glossary, log);
  return { model, prompt };
}

/** Says when the glossary did not fit. */
export function sayTerms({ terms }: Prompt, glossary: readonly string[], log: Log): void {
  if (terms < glossary.length) {
    log.warn(`${terms} of ${glossary.length} terms of the glossary fit into the prompt`);
  }
}
