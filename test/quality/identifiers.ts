import { TYPES } from '../../src/anon/detect/finding.ts';
import { redactTranscript } from '../../src/anon/redact/anonymize.ts';
import type { Span } from '../../src/anon/redact/streams.ts';
import type { Transcript } from '../../src/records/transcript.ts';
import { type Case, makeCase, PERTURBATIONS } from './generate/cases.ts';
import { KINDS } from './generate/kinds.ts';
import { negatives } from './generate/negatives.ts';
import { Random } from './generate/random.ts';
import { STYLES } from './generate/render.ts';
import { mutations } from './mutations.ts';
import { percent, type Section, scores, table } from './section.ts';

/** Cases of each half; odd ones were looked at while the rules were written, even ones are held back. */
const COUNT = 6600;
const SEED = 20_261_122;
const IDENTIFIERS = new Set<string>(
  TYPES.filter((type) => type !== 'PERSON' && type !== 'ADDRESS'),
);

/** The held-back half unless `held` is false. */
export function generate(held = true, count = COUNT): Case[] {
  const cases: Case[] = [];
  const kinds = Object.keys(KINDS);
  for (let n = 0; n < 2 * count; n += 1) {
    const random = new Random(SEED + n * 7919);
    const style = STYLES[
      Math.floor(n / 2 / kinds.length) % STYLES.length
    ] as (typeof STYLES)[number];
    const one = makeCase(
      kinds[Math.floor(n / 2) % kinds.length] as string,
      style,
      random.pick(PERTURBATIONS),
      random,
    );
    if ((n % 2 === 0) === held) cases.push(one);
  }
  return cases;
}

export function transcriptOf(
  turns: readonly { readonly speaker: string; readonly text: string }[],
): Transcript {
  const segments = turns.map(({ speaker, text }, id) => ({
    id,
    start: id * 4,
    end: id * 4 + 3,
    speaker,
    channel: speaker === 'agent' ? 1 : 0,
    text,
  }));
  return {
    type: 'transcript',
    v: 1,
    call_id: 'c',
    recording_id: 'r',
    text: segments.map(({ text }) => text).join('\n'),
    segments,
  } as Transcript;
}

export interface Judged {
  readonly one: Case;
  readonly found: number;
  readonly missed: number;
  readonly wrong: number;
  readonly rightType: number;
}

/** A gold part is found when every letter and digit of it is under a tag; a span that touches no gold part is wrong. */
export function judge(one: Case): Judged {
  const texts = one.turns.map(({ speaker, parts }) => ({
    speaker,
    text: parts.map(({ text }) => text).join(''),
  }));
  const { spans } = redactTranscript(transcriptOf(texts), { types: IDENTIFIERS });
  const touched = new Set<Span>();
  let found = 0;
  let missed = 0;
  let rightType = 0;
  one.turns.forEach(({ parts }, segment) => {
    let at = 0;
    for (const { text, gold, either } of parts) {
      if (either) for (const span of spans) if (span.segment === segment) touched.add(span);
      if (gold) {
        const over = spans.filter(
          (span) => span.segment === segment && span.start < at + text.length && at < span.end,
        );
        for (const span of over) touched.add(span);
        const covered = [...text].every(
          (char, n) =>
            !/[\p{L}\p{N}]/u.test(char) ||
            over.some((span) => span.start <= at + n && at + n < span.end),
        );
        if (covered) found += 1;
        else missed += 1;
        if (covered && over.some(({ type }) => type === one.type)) rightType += 1;
      }
      at += text.length;
    }
  });
  return {
    one,
    found,
    missed,
    wrong: spans.filter((span) => !touched.has(span)).length,
    rightType,
  };
}

function add(all: readonly Judged[]) {
  const total = { found: 0, missed: 0, wrong: 0, rightType: 0, leaks: 0, cases: all.length };
  for (const { found, missed, wrong, rightType } of all) {
    total.found += found;
    total.missed += missed;
    total.wrong += wrong;
    total.rightType += rightType;
    if (missed > 0) total.leaks += 1;
  }
  return total;
}

function rows(all: readonly Judged[], key: (one: Case) => string): string[][] {
  const groups = new Map<string, Judged[]>();
  for (const one of all) {
    const name = key(one.one);
    const list = groups.get(name);
    if (list) list.push(one);
    else groups.set(name, [one]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, list]) => {
      const total = add(list);
      const { precision, recall, f2 } = scores(total);
      const right = total.found === 0 ? 1 : total.rightType / total.found;
      return [
        name,
        String(total.cases),
        percent(precision),
        percent(recall),
        percent(f2),
        percent(right),
        String(total.leaks),
      ];
    });
}

const HEAD = ['', 'cases', 'precision', 'recall', 'F2', 'right type', 'leaks'];

/** Identifiers: what `detect` and `spoken` find. */
export function identifiers(): Section {
  const judged = generate().map(judge);
  const total = add(judged);
  const { precision, recall, f2 } = scores(total);
  const sentences = negatives(4200, new Random(SEED));
  const untouched = sentences.filter(
    (text) =>
      redactTranscript(transcriptOf([{ speaker: 'customer', text }]), { types: IDENTIFIERS }).spans
        .length === 0,
  ).length;
  const quiet = untouched / sentences.length;
  const wrong = mutations();
  const figure = (name: string, value: number) => ({ name: `identifiers/${name}`, value });
  const byType = rows(judged, ({ type }) => type);
  const asShare = (text: string | undefined) => Number.parseFloat(text ?? '0') / 100;
  return {
    title: 'Identifiers',
    body: [
      'A part is found when every letter and digit of it is under a tag, of whatever type; "right type" says how many of these have the type that was meant. ' +
        'Leaks are recordings in which anything of a part is left. A span beside every part is wrong. "Mis-heard" cases have a wrong or lost digit.',
      '### By type',
      table(HEAD, byType),
      '### By style',
      table(
        HEAD,
        rows(judged, ({ style }) => style),
      ),
      wrong.body,
      `### Sentences without personal data\n\n${sentences.length} sentences of amounts, years, times, measures, models, errors and order numbers, written and spoken: ${percent(quiet)} untouched.`,
    ].join('\n\n'),
    figures: [
      figure('precision', precision),
      figure('recall', recall),
      figure('F2', f2),
      figure('recordings without a leak', 1 - total.leaks / total.cases),
      figure('untouched sentences', quiet),
      ...wrong.figures,
      ...byType.map(([name, , , share]) => figure(`${name} recall`, asShare(share))),
    ],
  };
}
