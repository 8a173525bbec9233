import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Transcript } from '../../records/index.ts';
import type { NewFile } from '../../stage/stage.ts';
import { FORMATS, type Format, render } from './formats.ts';

/**
 * The files beside a stored transcript: the forms that were asked for, and those that stand there already, so that
 * none is left behind that says something else.
 */
export async function viewsOf(
  transcript: Transcript,
  formats: readonly Format[],
  data: string,
): Promise<NewFile[]> {
  const { path } = transcript;
  if (typeof path !== 'string') return [];
  const views: NewFile[] = [];
  for (const format of FORMATS) {
    const beside = `${path.replace(/\.json$/, '')}.${format}`;
    const wanted = formats.includes(format) || (await exists(join(data, beside)));
    if (wanted) views.push({ path: beside, data: render(transcript, format) });
  }
  return views;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
