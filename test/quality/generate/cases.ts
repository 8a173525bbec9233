import type { Random } from './random.ts';
import { cut, folded, GROUPINGS, letterName, render, type Style } from './render.ts';
import { account, birthNumber, card, email, iban, ico, phone, plate, site } from './values.ts';
import { cardinal, groupAsNumber, MONTHS, ordinal } from './words.ts';

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

interface Said {
  readonly value: string;
  /** the pieces in which it may be split over turns */
  readonly pieces: readonly string[];
}

const one = (value: string, text: string): Said => ({ value, pieces: [text] });

function sayPhone(random: Random, style: Style): Said {
  if (random.chance(0.1)) return sayAbroad(random, style);
  const value = phone(random);
  const groups = cut(value, random.pick(GROUPINGS.PHONE as number[][]));
  const text = render(groups, style, random);
  const prefix = random.chance(0.75)
    ? ''
    : style === 'written' || style === 'mixed'
      ? random.pick(['+420 ', '00420 ', '420 '])
      : `${random.pick(['plus', 'nula nula', 'dvě nuly', 'dvojnula', 'dvakrát nula'])} ${random.pick(
          ['čtyři sta dvacet', 'čtyři dva nula', 'čtyři dvacet'],
        )} `;
  return { value, pieces: [prefix + text] };
}

/** A number of another country, with its code. */
function sayAbroad(random: Random, style: Style): Said {
  const [code, first, rest] = random.pick(ABROAD);
  const value = code + first + random.digits(rest);
  const national = cut(value.slice(code.length), random.pick([[3], [2], [3, 2], [1]]));
  if (style === 'written')
    return one(value, `${random.pick(['+', '00', '+ '])}${code} ${national.join(' ')}`);
  const prefix =
    style === 'mixed' ? random.pick(['plus', '+']) : random.pick(['plus', 'nula nula']);
  const said = render([code, ...national], style, random);
  return one(value, `${prefix}${prefix === '+' ? '' : ' '}${said}`);
}

const ABROAD = [
  ['421', '9', 8],
  ['49', '17', 8],
  ['43', '66', 8],
  ['48', '5', 8],
  ['44', '7', 9],
  ['380', '6', 8],
  ['33', '6', 8],
] as const;

function sayBirthNumber(random: Random, style: Style): Said {
  const value = birthNumber(random);
  const head = render(
    cut(value.slice(0, 6), style === 'written' ? [6] : random.pick(GROUPINGS.BIRTH as number[][])),
    style,
    random,
  );
  const tail = render(
    cut(value.slice(6), style === 'written' ? [4] : random.pick(GROUPINGS.SUFFIX as number[][])),
    style,
    random,
  );
  const slash =
    style === 'written'
      ? random.pick(['/', '/', ' / ', ' '])
      : random.pick([' lomeno ', ' lomítko ', ' lomeno ', ', ']);
  return one(value, head + slash + tail);
}

function sayAccount(random: Random, style: Style): Said {
  const { prefix, root, bank } = account(random);
  const say = (digits: string) =>
    render(
      cut(digits, style === 'written' ? [10] : random.pick(GROUPINGS.ROOT as number[][])),
      style,
      random,
    );
  const written = style === 'written';
  const head = prefix === '' ? '' : say(prefix) + (written ? '-' : ' pomlčka ');
  const code = written
    ? bank
    : random.pick([
        render(cut(bank, [1]), style, random),
        render(cut(bank, [2, 2]), style, random),
        bank.startsWith('0')
          ? `nula ${cardinal(Number(bank))}`
          : render([bank], 'cardinal', random),
      ]);
  return one(prefix + root + bank, `${head}${say(root)}${written ? '/' : ' lomeno '}${code}`);
}

function sayIban(random: Random, style: Style): Said {
  const value = iban(random);
  const groups = [
    value.slice(2, 4),
    ...cut(value.slice(4), style === 'written' ? [4] : random.pick([[4], [2], [1]])),
  ];
  if (style === 'written')
    return one(
      value.slice(2),
      random.chance(0.7) ? `${value.slice(0, 4)} ${groups.slice(1).join(' ')}` : value,
    );
  return one(value.slice(2), `${random.pick(['cé zet ', 'CZ '])}${render(groups, style, random)}`);
}

function sayCard(random: Random, style: Style): Said {
  const value = card(random);
  return one(
    value,
    style === 'written'
      ? cut(value, random.pick([[4], [16]])).join(' ')
      : render(cut(value, random.pick(GROUPINGS.CARD as number[][])), style, random),
  );
}

function sayIco(random: Random, style: Style): Said {
  const value = ico(random);
  return one(
    value,
    style === 'written'
      ? cut(value, random.pick([[8], [3, 2, 3], [2, 3, 3]])).join(' ')
      : render(cut(value, random.pick(GROUPINGS.ICO as number[][])), style, random),
  );
}

function sayDic(random: Random, style: Style): Said {
  if (random.chance(0.15)) {
    const [code, length] = random.pick(UNION);
    const value = random.digits(length);
    const groups = cut(value, random.pick(GROUPINGS.ICO as number[][]));
    return one(
      value,
      style === 'written'
        ? `${code}${random.pick(['', ' '])}${value}`
        : `${[...code.toLowerCase()].map(letterName).join(' ')} ${render(groups, style, random)}`,
    );
  }
  const value = random.chance(0.5) ? ico(random) : birthNumber(random);
  return one(
    value,
    style === 'written'
      ? `CZ${value}`
      : `${random.pick(['cé zet ', 'CZ '])}${render(cut(value, random.pick(GROUPINGS.ICO as number[][])), style, random)}`,
  );
}

const UNION = [
  ['SK', 10],
  ['DE', 9],
  ['PL', 10],
  ['HU', 8],
  ['IT', 11],
  ['SI', 8],
] as const;

function sayId(random: Random, style: Style): Said {
  const value = String(random.int(1, 9)) + random.digits(random.int(5, 9));
  return one(
    value,
    style === 'written'
      ? value
      : render(cut(value, random.pick(GROUPINGS.ID as number[][])), style, random),
  );
}

function sayPlate(random: Random, style: Style): Said {
  const value = plate(random);
  if (style === 'written')
    return one(
      value,
      random.pick([
        `${value.slice(0, 3)} ${value.slice(3)}`,
        value,
        `${value.slice(0, 3)}-${value.slice(3)}`,
        `${value.slice(0, 3)} ${value.slice(3, 5)} ${value.slice(5)}`,
        value.toLowerCase(),
      ]),
    );
  const [a, b, c] = [...value.slice(0, 3)] as [string, string, string];
  const third = /[0-9]/.test(c) ? cardinal(Number(c)) : letterName(c);
  return one(
    value,
    `${cardinal(Number(a))} ${letterName(b)} ${third}${random.pick([' ', ', '])}${render(cut(value.slice(3), random.pick([[2], [1]])), style, random)}`,
  );
}

function sayBirthDate(random: Random, style: Style): Said {
  const [day, month, year] = [random.int(1, 28), random.int(1, 12), random.int(1940, 2006)];
  const value = `${day}.${month}.${year}`;
  if (style === 'written')
    return one(
      value,
      random.pick([`${day}. ${month}. ${year}`, value, `${day}. ${MONTHS[month - 1]} ${year}`]),
    );
  const second = random.pick([MONTHS[month - 1] as string, ordinal(month)]);
  const short = year % 100;
  const saidYear =
    year < 2000
      ? random.pick([
          short < 10 ? groupAsNumber(String(short).padStart(2, '0'), 'plain') : cardinal(short),
          `devatenáct set ${cardinal(short)}`,
        ])
      : `dva tisíce${short === 0 ? '' : ` ${cardinal(short)}`}`;
  return one(
    value,
    `${ordinal(day, random.chance(0.3))} ${second} ${style === 'mixed' ? year : saidYear}`,
  );
}

const SIGNS: Readonly<Record<string, readonly string[]>> = {
  '.': ['tečka'],
  _: ['podtržítko'],
  '-': ['pomlčka'],
};

function sayEmail(random: Random, style: Style): Said {
  const { local, host } = email(random);
  const value = `${local.join('')}@${host}`;
  if (style === 'written')
    return one(
      value,
      random.pick([value, value, value.replace('@', ' @ '), value.replace(/\.([a-z]+)$/, '. $1')]),
    );
  const [name, tld] = [host.slice(0, host.lastIndexOf('.')), host.slice(host.lastIndexOf('.') + 1)];
  if (style === 'mixed')
    return one(value, `${local.join('')} zavináč ${random.pick([host, `${name} tečka ${tld}`])}`);
  const said = local.map((piece) => {
    if (SIGNS[piece]) return random.pick(SIGNS[piece]);
    if (/[0-9]/.test(piece)) return groupAsNumber(piece, 'plain');
    if (style === 'digit') return [...piece].map(letterName).join(' ');
    return piece;
  });
  const heard =
    name === 'gmail'
      ? random.pick(['gmail', 'gmejl', 'gé mejl', 'džímejl'])
      : name.replace('-', ' pomlčka ');
  const end =
    tld === 'cz'
      ? random.pick(['cz', 'cé zet'])
      : tld === 'com'
        ? random.pick(['com', 'kom'])
        : tld;
  return one(value, `${said.join(' ')} zavináč ${heard} tečka ${end}`);
}

function saySite(random: Random, style: Style): Said {
  const { name, ending, path } = site(random);
  const value = `${name}.${ending}${path === '' ? '' : `/${path}`}`;
  if (style === 'written')
    return one(value, `${random.pick(['', '', 'www.', 'https://'])}${value}`);
  const words = name.replaceAll('-', ' pomlčka ');
  const end =
    style === 'mixed' ? ending : random.pick([ending, ending === 'cz' ? 'cé zet' : ending]);
  const lead = random.pick(['', '', 'www tečka ', 'vé vé vé tečka ']);
  return one(value, `${lead}${words} tečka ${end}${path === '' ? '' : ` lomeno ${path}`}`);
}

function sayIp(random: Random, style: Style): Said {
  const parts = [random.pick([10, 192, 172, 85]), ...[0, 0, 0].map(() => random.int(0, 255))];
  const value = parts.join('.');
  if (style === 'written') return one(value, value);
  const said = parts.map((part) =>
    render([String(part)], style === 'noun' ? 'cardinal' : style, random),
  );
  return one(value, said.join(' tečka '));
}

interface Kind {
  readonly say: (random: Random, style: Style) => Said;
  readonly cues: readonly string[];
  /** may stand without a cue */
  readonly alone?: boolean;
  /** what the agent asks for, when only the question is the cue */
  readonly asks: readonly string[];
}

export const KINDS: Readonly<Record<string, Kind>> = {
  PHONE: {
    say: sayPhone,
    alone: true,
    cues: [
      'moje telefonní číslo je ',
      'volejte na ',
      'zavolejte mi prosím na ',
      'mobil mám ',
      'kontakt na mě je ',
      'moje číslo je ',
    ],
    asks: ['Na jakém telefonu vás zastihnu?', 'Řeknete mi číslo na sebe?'],
  },
  BIRTH_NUMBER: {
    say: sayBirthNumber,
    cues: ['rodné číslo je ', 'moje rodné číslo ', 'rodný číslo mám ', 'erčéčko mám, rodné číslo '],
    asks: ['Jaké máte rodné číslo?', 'Nadiktujete mi prosím rodné číslo?'],
  },
  ACCOUNT: {
    say: sayAccount,
    cues: ['číslo účtu je ', 'pošlete to na účet ', 'bankovní spojení je ', 'můj účet je '],
    asks: ['Na jaký účet to máme poslat?', 'Jaké je číslo účtu?'],
  },
  IBAN: {
    say: sayIban,
    alone: true,
    cues: ['IBAN je ', 'můj IBAN ', 'mezinárodní číslo účtu, IBAN, je '],
    asks: ['Jaký je IBAN?'],
  },
  CARD: {
    say: sayCard,
    cues: ['číslo karty je ', 'platil jsem kartou ', 'karta '],
    asks: ['Jaké je číslo karty?'],
  },
  ICO: { say: sayIco, cues: ['IČO je ', 'ičo ', 'naše íčko je '], asks: ['Jaké máte IČO?'] },
  DIC: { say: sayDic, cues: ['DIČ je ', 'naše dič ', 'díčo '], asks: ['A DIČ?'] },
  CUSTOMER_ID: {
    say: sayId,
    cues: [
      'variabilní symbol je ',
      'zákaznické číslo mám ',
      'číslo smlouvy je ',
      'číslo elektroměru je ',
    ],
    asks: ['Jaké je číslo smlouvy?', 'Řeknete mi variabilní symbol?'],
  },
  PLATE: {
    say: sayPlate,
    cues: ['SPZ je ', 'espézetka je ', 'auto má značku ', 'registrační značka '],
    asks: ['Jakou máte SPZ?'],
  },
  DATE_OF_BIRTH: {
    say: sayBirthDate,
    cues: ['narozen ', 'narodil jsem se, datum narození ', 'datum narození je '],
    asks: ['Datum narození, prosím?'],
  },
  URL: {
    say: saySite,
    cues: ['stránky jsou ', 'najdete nás na ', 'web máme ', 'podívejte se na '],
    alone: true,
    asks: ['Máte nějaké stránky?'],
  },
  IP: {
    say: sayIp,
    cues: ['IP adresa je ', 'adresa routeru je ', 'píše to IP adresu '],
    asks: ['Jakou máte IP adresu?'],
  },
  EMAIL: {
    say: sayEmail,
    alone: true,
    cues: ['můj e-mail je ', 'pošlete to na mail ', 'e-mailová adresa je '],
    asks: ['Na jaký e-mail?'],
  },
};

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
