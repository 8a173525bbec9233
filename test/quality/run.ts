// `make quality`: measures, writes REPORT.md, and fails when a figure is lower than the committed one.
// Usage, in the project's directory: node test/quality/run.mjs [--check]   (--check writes nothing)
import { readFileSync, writeFileSync } from 'node:fs';
import { handCalls } from './calls/section.ts';
import { identifiers } from './identifiers.ts';
import { namesSection } from './names/section.ts';
import type { Figure, MakeSection } from './section.ts';
import { percent, table } from './section.ts';

/** One line a room; each measures itself on what its generator held back. */
const SECTIONS: readonly MakeSection[] = [identifiers, namesSection, handCalls];

const REPORT = 'test/quality/REPORT.md';
/** figures are shown to two decimals of a percent */
const ROUNDING = 0.000_051;

function committed(): ReadonlyMap<string, number> {
  let text = '';
  try {
    text = readFileSync(REPORT, 'utf8');
  } catch {
    return new Map();
  }
  const rows = text.matchAll(/^\| `([^`]+)` \| ([\d.]+) % \|$/gm);
  return new Map([...rows].map(([, name, value]) => [name as string, Number(value) / 100]));
}

const before = committed();
const parts: string[] = [
  '# Quality',
  'Made by `make quality` from generated calls of invented people, held back while the rules were written, and from ' +
    'calls written by hand. CI fails when a figure falls.',
];
const figures: Figure[] = [];
for (const make of SECTIONS) {
  const section = await make();
  parts.push(`## ${section.title}`, section.body);
  figures.push(...section.figures);
}
parts.push(
  '## Figures that CI holds',
  table(
    ['figure', 'value'],
    figures.map(({ name, value }) => [`\`${name}\``, percent(value)]),
  ),
);
const fallen = figures.filter(({ name, value }) => value < (before.get(name) ?? 0) - ROUNDING);
const lost = [...before.keys()].filter((name) => !figures.some((figure) => figure.name === name));
for (const { name, value } of fallen) {
  console.error(`quality: ${name}: ${percent(value)}, was ${percent(before.get(name) ?? 0)}`);
}
for (const name of lost) console.error(`quality: ${name}: no longer measured`);
if (!process.argv.includes('--check')) writeFileSync(REPORT, `${parts.join('\n\n')}\n`);
console.log(`${figures.length} figures, ${fallen.length + lost.length} fallen`);
process.exitCode = fallen.length + lost.length > 0 ? 1 : 0;
