import { NamesOfRecording } from '../../../src/anon/names/find.ts';
import { nameSearch } from '../../../src/anon/names/open.ts';
import { Random } from '../generate/random.ts';
import { type Figure, percent, type Section, scores, table } from '../section.ts';
import { namedCall } from './calls.ts';
import { FRAMES, pickFrame, type Sentence, sentence } from './frames.ts';
import { nameNegatives } from './negatives.ts';
import { halfTheNames, somebody } from './people.ts';
import { PLACE_FRAMES, placeSentence } from './places.ts';

const PER_FRAME = 600;
const NEGATIVES = 2000;
const CALLS = 500;
const search = nameSearch('balanced', { lists: halfTheNames() });

const find = (text: string) => {
  const names = new NamesOfRecording(search);
  names.hear([{ text, turns: [] }], [[]]);
  return names.find({ text, turns: [] }, []);
};

/** Whether the whole name or place was taken out, and how much else was. */
export function judge({ text, start, end }: Sentence): { found: boolean; wrong: number } {
  const findings = find(text);
  const covered = new Set<number>();
  for (const one of findings) for (let at = one.start; at < one.end; at += 1) covered.add(at);
  let found = true;
  for (let at = start; at < end; at += 1) {
    if (/[\p{L}\p{N}]/u.test(text.charAt(at)) && !covered.has(at)) found = false;
  }
  return { found, wrong: findings.filter((one) => one.end <= start || one.start >= end).length };
}

interface Row {
  readonly name: string;
  readonly precision: number;
  readonly recall: number;
}

function measure(name: string, make: () => Sentence): Row {
  const counts = { found: 0, missed: 0, wrong: 0 };
  for (let n = 0; n < PER_FRAME; n += 1) {
    const { found, wrong } = judge(make());
    if (found) counts.found += 1;
    else counts.missed += 1;
    counts.wrong += wrong;
  }
  const { precision, recall } = scores(counts);
  return { name, precision, recall };
}

/** Whether no form of the surname is left in a call of both sides. */
function nothingLeft(unknown: boolean, random: Random): boolean {
  const { turns, forms } = namedCall(somebody(random, unknown), random);
  const names = new NamesOfRecording(search);
  const streams = ['agent', 'customer'].map((speaker) => ({
    text: turns.flatMap(([who, text]) => (who === speaker ? [text] : [])).join('\n'),
    turns: [],
  }));
  names.hear(streams, []);
  return streams.every((stream) => {
    let rest = stream.text;
    for (const { start, end } of names.find(stream, []).reverse()) {
      rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
    }
    const said = new Set(rest.toLowerCase().split(/[^\p{L}]+/u));
    return forms.every((form) => !said.has(form));
  });
}

/** Names and addresses by frame; half of the surnames are in no list. */
export function namesSection(): Section {
  const random = new Random(20261122);
  const rows: Row[] = [];
  for (const kind of Object.keys(FRAMES)) {
    for (const unknown of [false, true]) {
      const name = `${kind}, ${unknown ? 'surname in no list' : 'surname listed'}`;
      rows.push(measure(name, () => sentence(pickFrame(kind, random), somebody(random, unknown))));
    }
  }
  for (const kind of Object.keys(PLACE_FRAMES)) {
    rows.push(measure(`address: ${kind}`, () => placeSentence(kind, random)));
  }
  let sealed = 0;
  for (let n = 0; n < CALLS; n += 1) if (nothingLeft(n % 2 === 0, random)) sealed += 1;
  const untouched = nameNegatives(NEGATIVES, random).filter((text) => find(text).length === 0);
  const clean = untouched.length / NEGATIVES;
  const figures: Figure[] = rows.flatMap(({ name, precision, recall }) => [
    { name: `names/${name}/recall`, value: recall },
    { name: `names/${name}/precision`, value: precision },
  ]);
  figures.push({
    name: 'names/cued calls without any form of the surname left',
    value: sealed / CALLS,
  });
  figures.push({ name: 'names/negatives untouched', value: clean });
  const body = [
    `${PER_FRAME} sentences a frame, level balanced. Names and places are those of faker; half of the surnames were ` +
      'taken out of the gazetteer ("in no list"), and stand in the case that the sentence asks for. A name counts as found ' +
      'when no letter of it is left; anything taken out beside it counts against precision.',
    table(
      ['frame', 'recall', 'precision'],
      rows.map(({ name, recall, precision }) => [name, percent(recall), percent(precision)]),
    ),
    `In ${percent(sealed / CALLS)} of ${CALLS} calls in which somebody presented himself no form of the surname was left, ` +
      'whoever said it, with a capital or without.',
    `Of ${NEGATIVES} sentences of technical support without any name ${percent(clean)} stayed untouched.`,
  ];
  return { title: 'Names and addresses', body: body.join('\n\n'), figures };
}
