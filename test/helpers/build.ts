import { execFileSync } from 'node:child_process';
import { bundle } from '../../bundle.mjs';

/** Builds what the tests run as processes: the tools themselves and a small stage of the tests' own. */
export default async function setup(): Promise<void> {
  execFileSync(process.execPath, ['build.mjs'], { stdio: 'inherit' });
  // whole at once: another test run may be using the last one
  await bundle({ 'spinoco-upper': 'test/helpers/tools/upper.ts' }, 'test/helpers/tools/dist');
}
