import { TYPES } from '../../src/anon/detect/finding.ts';
import { redactTranscript } from '../../src/anon/redact/anonymize.ts';
import { Random } from './generate/random.ts';
import { cut, render } from './generate/render.ts';
import { account, birthNumber, card, iban, ico } from './generate/values.ts';
import { transcriptOf } from './identifiers.ts';
import { type Figure, percent, table } from './section.ts';

const COUNT = 300;
const SEED = 20_261_123;
const SETTINGS = {
  types: new Set<string>(TYPES.filter((type) => type !== 'PERSON' && type !== 'ADDRESS')),
};

interface Kind {
  readonly cue: string;
  /** the part that is said, and what stands before and behind it */
  readonly make: (random: Random) => readonly [before: string, digits: string, behind: string];
}

/** Identifiers with a checksum. */
const KINDS: Readonly<Record<string, Kind>> = {
  BIRTH_NUMBER: { cue: 'rodné číslo je ', make: (r) => ['', birthNumber(r), ''] },
  ACCOUNT: {
    cue: 'číslo účtu je ',
    make: (r) => {
      const { root, bank } = account(r);
      return ['', root, `/${bank}`];
    },
  },
  IBAN: { cue: 'IBAN je ', make: (r) => ['CZ', iban(r).slice(2), ''] },
  CARD: { cue: 'číslo karty je ', make: (r) => ['', card(r), ''] },
  ICO: { cue: 'IČO je ', make: (r) => ['', ico(r), ''] },
  DIC: { cue: 'DIČ je ', make: (r) => ['CZ', ico(r), ''] },
};

/** One digit wrong, one too few, one too many. */
const MUTATIONS: Readonly<Record<string, (digits: string, random: Random) => string>> = {
  'one wrong': (digits, random) => {
    const at = random.int(0, digits.length - 1);
    const other = (Number(digits.charAt(at)) + random.int(1, 9)) % 10;
    return digits.slice(0, at) + String(other) + digits.slice(at + 1);
  },
  'one lost': (digits, random) => {
    const at = random.int(0, digits.length - 1);
    return digits.slice(0, at) + digits.slice(at + 1);
  },
  'one too many': (digits, random) => {
    const at = random.int(0, digits.length);
    return digits.slice(0, at) + String(random.int(0, 9)) + digits.slice(at);
  },
};

/** Share of mutated identifiers of which every letter and digit is under a tag. */
function share(
  kind: Kind,
  mutate: (digits: string, random: Random) => string,
  cued: boolean,
  spoken: boolean,
): number {
  let covered = 0;
  for (let n = 0; n < COUNT; n += 1) {
    const random = new Random(SEED + n * 7919);
    const [before, digits, behind] = kind.make(random);
    const wrong = mutate(digits, random);
    const value = spoken
      ? `${before === '' ? '' : 'cé zet '}${render(cut(wrong, [2]), 'digit', random)}${behind === '' ? '' : ` lomeno ${render([...behind.slice(1)], 'digit', random)}`}`
      : before + wrong + behind;
    const lead = cued ? kind.cue : 'tak ';
    const text = `${lead}${value}, prosím`;
    const { spans } = redactTranscript(transcriptOf([{ speaker: 'customer', text }]), SETTINGS);
    const all = [...value].every(
      (char, at) =>
        !/[\p{L}\p{N}]/u.test(char) ||
        spans.some((one) => one.start <= lead.length + at && lead.length + at < one.end),
    );
    if (all) covered += 1;
  }
  return covered / COUNT;
}

/** Identifiers whose checksum fails because a digit was mis-heard: how many go all the same. */
export function mutations(): { readonly body: string; readonly figures: readonly Figure[] } {
  const figures: Figure[] = [];
  const rows = Object.entries(KINDS).map(([type, kind]) => [
    type,
    ...Object.entries(MUTATIONS).flatMap(([name, mutate]) => {
      const written = share(kind, mutate, true, false);
      const spoken = share(kind, mutate, true, true);
      figures.push({ name: `identifiers/${type} ${name}`, value: (written + spoken) / 2 });
      return [percent(written), percent(spoken)];
    }),
    percent(share(kind, MUTATIONS['one wrong'] as (typeof MUTATIONS)[string], false, false)),
  ]);
  const head = [
    '',
    ...Object.keys(MUTATIONS).flatMap((name) => [`${name}, written`, 'spoken']),
    'one wrong, no cue',
  ];
  return {
    body: `### Mis-heard by one digit\n\nIdentifiers with a checksum that no longer holds, ${COUNT} of each, behind their cue; taken out whole. Without a cue nothing proves them.\n\n${table(head, rows)}`,
    figures,
  };
}
