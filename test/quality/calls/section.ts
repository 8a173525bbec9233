import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TYPES } from '../../../src/anon/detect/finding.ts';
import { nameSearch } from '../../../src/anon/names/open.ts';
import { redactTranscript } from '../../../src/anon/redact/anonymize.ts';
import { transcriptOf } from '../identifiers.ts';
import { type Figure, percent, type Section, table } from '../section.ts';
import { type Judgement, judgeCall } from './judge.ts';
import { type Mark, type MarkedTurn, parseCall } from './markup.ts';

const FOLDER = 'test/quality/calls';

/** The halves: the one that developers look at, and the one that is measured only. */
export const HALVES = ['dev', 'held'] as const;
export type Half = (typeof HALVES)[number];

export interface JudgedCall extends Judgement {
  readonly name: string;
  readonly turns: readonly MarkedTurn[];
}

/** The calls of one half, anonymized as the tool does without further options, in the order of their names. */
export function judgeHalf(half: Half): JudgedCall[] {
  const settings = { types: new Set(TYPES), names: nameSearch('balanced') };
  const files = readdirSync(FOLDER).filter((name) => name.startsWith(`${half}-`));
  return files.sort().map((name) => {
    const turns = parseCall(readFileSync(join(FOLDER, name), 'utf8'));
    const { spans } = redactTranscript(transcriptOf(turns), settings);
    const judged = judgeCall(turns, (turn) => spans.filter(({ segment }) => segment === turn));
    return { name, turns, ...judged };
  });
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

interface Row {
  /** any one of its type */
  readonly mark: Mark;
  readonly count: number;
  readonly found: number;
  readonly right: number;
}

function byType(calls: readonly JudgedCall[]): Row[] {
  const parts = calls.flatMap((call) => call.parts);
  const marks = new Map(parts.map(({ mark }) => [mark.type ?? '', mark]));
  return [...marks]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, mark]) => {
      const list = parts.filter((part) => part.mark.type === type);
      const found = list.filter((part) => part.found);
      const right = found.filter((part) => part.rightType);
      return { mark, count: list.length, found: found.length, right: right.length };
    });
}

/** How much of all calls is found. */
function tally(calls: readonly JudgedCall[]) {
  const lists = calls.map(({ parts }) => parts);
  const parts = lists.flat();
  const found = parts.filter((part) => part.found);
  return {
    count: parts.length,
    found: found.length,
    right: found.filter((part) => part.rightType).length,
    sealed: lists.filter((list) => list.every((part) => part.found)).length,
  };
}

function measure(half: Half): { readonly body: string; readonly figures: readonly Figure[] } {
  const calls = judgeHalf(half);
  const rows = byType(calls);
  const all = tally(calls);
  const ordinary = sum(calls.map((call) => call.ordinary));
  const lost = sum(calls.map((call) => call.lost));
  const wrong = sum(calls.map((call) => call.wrong.length));
  const cells = (type: string, row: Omit<Row, 'mark'>): string[] => [
    type,
    String(row.count),
    percent(share(row.found, row.count)),
    percent(share(row.right, row.found)),
  ];
  const each = (n: number): string => `${((1000 * n) / ordinary).toFixed(1)} per 1,000`;
  const figure = (name: string, value: number) => ({ name: `calls/${half}/${name}`, value });
  return {
    body: [
      `### ${half}`,
      table(
        ['', 'parts', 'found', 'right type'],
        [...rows.map((row) => cells(row.mark.type ?? '', row)), cells('all', all)],
      ),
      `Nothing is left in ${all.sealed} of ${calls.length} calls. ${wrong} false spans in ${ordinary} ordinary words: ${each(wrong)}; ${lost} ordinary words lost: ${each(lost)}.`,
    ].join('\n\n'),
    figures: [
      figure('found', share(all.found, all.count)),
      figure('right type', share(all.right, all.found)),
      figure('calls without a leak', share(all.sealed, calls.length)),
      figure('ordinary words without a false span', 1 - share(wrong, ordinary)),
      figure('ordinary words kept', 1 - share(lost, ordinary)),
      ...rows.map((row) => figure(`${row.mark.type} found`, share(row.found, row.count))),
    ],
  };
}

/** The calls written by hand, per half. */
export function handCalls(): Section {
  const halves = HALVES.map(measure);
  return {
    title: 'Calls written by hand',
    body: [
      'Calls as people talk and as Whisper writes it (test/quality/calls/README.md), by somebody who did not know the rules. ' +
        'Developers read the half "dev"; the half "held" is measured only. A part is found when every letter and digit of it is ' +
        'under a tag, of whatever type; a span that touches no part is false.',
      ...halves.map(({ body }) => body),
    ].join('\n\n'),
    figures: halves.flatMap(({ figures }) => figures),
  };
}
