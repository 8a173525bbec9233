// Writes src/anon/names/lists/gazetteer.ts: names, towns and streets out of @faker-js/faker (MIT), nominatives only.
// Deterministic; run by `npm run gazetteer`, and a test holds the committed file against it.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cs_CZ, pl, sk } from '@faker-js/faker';

const WIDTH = 100;
const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

const clean = (names) =>
  names
    .map((name) =>
      name
        .normalize('NFC')
        .replace(/[\u0170\u0171]/g, (u) => (u === '\u0170' ? 'Ü' : 'ü')) // a slip of the source: Műller
        .replace(/\s*\(.*\)/, '')
        .trim(),
    )
    .filter((name) => /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .'-]*$/u.test(name) && name.length > 1);

/** One list as lines of a template literal, sorted, each name once. */
function list(name, description, names, separator) {
  const lines = [];
  let line = '';
  for (const one of [...new Set(clean(names))].sort(byCode)) {
    const next = line === '' ? one : line + separator + one;
    if (next.length > WIDTH) {
      lines.push(line);
      line = one;
    } else line = next;
  }
  lines.push(line);
  return `/** ${description} */\nexport const ${name} = \`\n${lines.join('\n')}\n\`;\n`;
}

/** Single words of full lists: `Nguyen van` is two. */
const words = (...lists) => lists.flat().flatMap((name) => name.split(' '));

const FEMININE = /(?:ov|[kcnrlhžv])á$/;

/** Text of gazetteer.ts. */
export function gazetteer() {
  const [czech, slovak, polish] = [cs_CZ, sk, pl].map((locale) => locale.person);
  const firstOf = (sex) =>
    words(
      ...[czech, slovak, polish].map(({ first_name }) => first_name[sex]),
      czech.first_name.generic,
    );
  const surnames = words(
    czech.last_name.male,
    czech.last_name.generic,
    slovak.last_name.male,
    polish.last_name.generic.map((name) => name.replace(/([sc])ki$/, '$1ký')),
    polish.last_name.generic,
  ).filter((name) => !FEMININE.test(name) && name !== 'van');
  return [
    '// Made by gazetteer.mjs from @faker-js/faker (MIT licence); do not edit.\n',
    list('FIRST_MALE', 'First names of men.', firstOf('male'), ' '),
    list('FIRST_FEMALE', 'First names of women.', firstOf('female'), ' '),
    list('SURNAMES', "Surnames in the form of men; women's are made by rule.", surnames, ' '),
    list(
      'TOWNS',
      'Towns, apart by commas.',
      [...cs_CZ.location.city_name, ...sk.location.city_name],
      ',',
    ),
    list(
      'STREETS',
      'Streets, apart by commas.',
      [...cs_CZ.location.street_name, ...sk.location.street_name],
      ',',
    ),
  ].join('\n');
}

const path = fileURLToPath(new URL('./src/anon/names/lists/gazetteer.ts', import.meta.url));
if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(path, gazetteer());
