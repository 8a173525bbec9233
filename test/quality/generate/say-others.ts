import type { Random } from './random.ts';
import { cut, letterName, render, type Style } from './render.ts';
import { one, type Said } from './said.ts';
import { email, plate, site } from './values.ts';
import { cardinal, groupAsNumber, MONTHS, ordinal } from './words.ts';

export function sayPlate(random: Random, style: Style): Said {
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

export function sayBirthDate(random: Random, style: Style): Said {
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

export function sayEmail(random: Random, style: Style): Said {
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

export function saySite(random: Random, style: Style): Said {
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

export function sayIp(random: Random, style: Style): Said {
  const parts = [random.pick([10, 192, 172, 85]), ...[0, 0, 0].map(() => random.int(0, 255))];
  const value = parts.join('.');
  if (style === 'written') return one(value, value);
  const said = parts.map((part) =>
    render([String(part)], style === 'noun' ? 'cardinal' : style, random),
  );
  return one(value, said.join(' tečka '));
}
