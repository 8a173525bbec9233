import { KINDS, type Kind } from './kinds.ts';
import type { Random } from './random.ts';
import { folded, type Style } from './render.ts';

/** What is said: `gold` parts are personal data. */
export interface Part {
  readonly text: string;
  readonly gold: boolean;
  /** may go or stay: a word of assent in the middle of a number */
  readonly either?: boolean;
}

export interface Case {
  readonly type: string;
  readonly style: string;
  readonly turns: readonly {
    readonly speaker: 'customer' | 'agent';
    readonly parts: readonly Part[];
  }[];
  /** digits of the value, or the address: what no output may show */
  readonly value: string;
}

const plain = (text: string): Part => ({ text, gold: false });
const gold = (text: string): Part => ({ text, gold: true });

const RIGHT = [
  '.',
  ', děkuji.',
  ' a ještě se zeptám na servis.',
  ', prosím.',
  ' a bydlím v přízemí.',
  '',
];
const OPENINGS = [
  'Dobrý den, kotel mi nehřeje, ',
  'Ano, ',
  'Tak ',
  'No, ',
  '',
  'Dobře, píšete si? ',
  'Jistě, ',
];
export const PERTURBATIONS = [
  'none',
  'none',
  'none',
  'asked',
  'split',
  'echo',
  'corrected',
  'bare',
  'folded',
  'misheard',
  'one voice',
  'other script',
] as const;

/** types of which half a value is no number */
const NO_DIGITS: ReadonlySet<string> = new Set(['EMAIL', 'PLATE', 'URL', 'IP']);
/** other ways to write the same text */
const SCRIPTS: readonly ((text: string) => string)[] = [
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replace(/(?<=[0-9\p{L}])(?=[0-9\p{L}])/gu, '\u00ad'),
  (text) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  (text) => text.replace(/(?<=[0-9])(?=[0-9])/g, '\u200b'),
];

/** One case: a type, a style, one perturbation. */
export function makeCase(
  type: string,
  style: Style,
  perturbation: (typeof PERTURBATIONS)[number],
  random: Random,
): Case {
  const kind = KINDS[type] as Kind;
  const { value, pieces } = kind.say(random, style);
  const text = pieces.join('');
  const opening = random.pick(OPENINGS);
  const cue = random.pick(kind.cues);
  const right = random.pick(RIGHT);
  const label = style === 'written' ? 'written' : style === 'mixed' ? 'mixed' : 'spoken';
  const name = perturbation === 'none' ? label : `${label}, ${perturbation}`;
  const base = { type, style: name, value };
  const customer = (...parts: Part[]) => ({ speaker: 'customer' as const, parts });
  const agent = (...parts: Part[]) => ({ speaker: 'agent' as const, parts });
  const words = text.split(' ');
  switch (perturbation) {
    case 'asked':
      return {
        ...base,
        turns: [
          agent(plain(random.pick(kind.asks))),
          customer(plain(random.pick(['', 'Ano, ', 'Je to ', 'Tak '])), gold(text), plain('.')),
        ],
      };
    case 'split': {
      if (words.length < 2) break;
      const at = random.int(1, words.length - 1);
      const said = random.pick(['Ano.', 'Hm.', 'Dobře.', 'Poslouchám.']);
      return {
        ...base,
        turns: [
          customer(plain(opening + cue), gold(words.slice(0, at).join(' '))),
          agent(plain(said)),
          customer(gold(words.slice(at).join(' ')), plain(right)),
        ],
      };
    }
    case 'echo':
      return {
        ...base,
        turns: [
          customer(plain(opening + cue), gold(text), plain(right)),
          agent(plain('Opakuji, '), gold(text), plain(', je to tak?')),
        ],
      };
    case 'corrected': {
      const other = kind.say(random, style).pieces.join('');
      const part = other
        .split(' ')
        .slice(0, Math.max(1, Math.floor(other.split(' ').length / 2)))
        .join(' ')
        // the words between groups are no part of the number
        .replace(/(?:[,.]| a| potom| pak| ehm| dál| mezera| pomlčka| lomeno| lomítko)+$/, '');
      const digits = !NO_DIGITS.has(type) && type !== 'DATE_OF_BIRTH' && part.length > 2;
      if (!digits) break;
      return {
        ...base,
        turns: [
          customer(
            plain(opening + cue),
            gold(part),
            plain(
              random.pick([', ne, pardon, ', ', vlastně ne, ', ', omlouvám se, ještě jednou, ']),
            ),
            gold(text),
            plain(right),
          ),
        ],
      };
    }
    case 'bare':
      if (!kind.alone) break;
      return { ...base, turns: [customer(plain(opening), gold(text), plain(right))] };
    case 'folded':
      if (style === 'written') break;
      return {
        ...base,
        turns: [
          customer(
            plain(folded(opening + cue).toLowerCase()),
            gold(folded(text).toLowerCase()),
            plain(folded(right)),
          ),
        ],
      };
    case 'one voice': {
      // a recording of one channel: nobody knows who says what
      if (words.length < 2 || type === 'EMAIL' || type === 'URL') break;
      const at = random.int(1, words.length - 1);
      const said = random.pick(['Ano.', 'Jo.', 'Dobře.', 'Hm.', 'Mhm, ano.']);
      return {
        ...base,
        turns: [
          customer(plain(opening + cue), gold(words.slice(0, at).join(' '))),
          customer({ text: said, gold: false, either: true }),
          customer(gold(words.slice(at).join(' ')), plain(right)),
        ],
      };
    }
    case 'other script': {
      const write = random.pick(SCRIPTS);
      return {
        ...base,
        turns: [customer(plain(opening + cue), gold(write(text)), plain(right))],
      };
    }
    case 'misheard': {
      if (style !== 'written' && style !== 'digit') break;
      if (NO_DIGITS.has(type) || type === 'DATE_OF_BIRTH' || type === 'CUSTOMER_ID') break;
      // a digit is lost, another one is heard, or one too many
      const spots = [
        ...text.matchAll(
          style === 'written' ? /[0-9]/g : /(?<= )(?:tři|pět|šest|sedm|osm|devět)(?= )/g,
        ),
      ];
      const spot = spots[random.int(2, Math.max(2, spots.length - 1))];
      if (!spot) break;
      const by =
        style === 'written'
          ? random.pick(['', String(random.int(0, 9)), `${spot[0]}${random.int(0, 9)}`])
          : random.pick(['', 'čtyři', `${spot[0]} čtyři`]);
      const wrong = (
        text.slice(0, spot.index) +
        by +
        text.slice(spot.index + spot[0].length)
      ).replace(/ {2,}/g, ' ');
      return { ...base, turns: [customer(plain(opening + cue), gold(wrong), plain(right))] };
    }
    default:
  }
  return {
    ...base,
    style: label,
    turns: [customer(plain(opening + cue), gold(text), plain(right))],
  };
}
