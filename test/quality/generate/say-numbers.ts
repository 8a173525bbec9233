import type { Random } from './random.ts';
import { cut, GROUPINGS, letterName, render, type Style } from './render.ts';
import { one, type Said } from './said.ts';
import { account, birthNumber, card, iban, ico, phone } from './values.ts';
import { cardinal } from './words.ts';

export function sayPhone(random: Random, style: Style): Said {
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
export function sayAbroad(random: Random, style: Style): Said {
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

export function sayBirthNumber(random: Random, style: Style): Said {
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

export function sayAccount(random: Random, style: Style): Said {
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

export function sayIban(random: Random, style: Style): Said {
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

export function sayCard(random: Random, style: Style): Said {
  const value = card(random);
  return one(
    value,
    style === 'written'
      ? cut(value, random.pick([[4], [16]])).join(' ')
      : render(cut(value, random.pick(GROUPINGS.CARD as number[][])), style, random),
  );
}

export function sayIco(random: Random, style: Style): Said {
  const value = ico(random);
  return one(
    value,
    style === 'written'
      ? cut(value, random.pick([[8], [3, 2, 3], [2, 3, 3]])).join(' ')
      : render(cut(value, random.pick(GROUPINGS.ICO as number[][])), style, random),
  );
}

export function sayDic(random: Random, style: Style): Said {
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

export function sayId(random: Random, style: Style): Said {
  const value = String(random.int(1, 9)) + random.digits(random.int(5, 9));
  return one(
    value,
    style === 'written'
      ? value
      : render(cut(value, random.pick(GROUPINGS.ID as number[][])), style, random),
  );
}
