// Writes src/anon/names/lists/gazetteer.ts, names, towns and streets out of @faker-js/faker (MIT), nominatives only, and
// endings.ts beside it: which endings speak for a surname.
// Deterministic; run by `npm run gazetteer`, and a test holds the committed files against it.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cs_CZ, de, hu, pl, ru, sk, uk, vi } from '@faker-js/faker';
import { build } from 'esbuild';

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

/** Ukrainian and Russian letters as Czechs write them, and as passports do. */
const CYRILLIC = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'je',
  ё: 'jo',
  ж: 'ž',
  з: 'z',
  и: 'y',
  і: 'i',
  ї: 'ji',
  й: 'j',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'ch',
  ц: 'c',
  ч: 'č',
  ш: 'š',
  щ: 'šč',
  ь: '',
  ъ: '',
  ы: 'y',
  э: 'e',
  ю: 'ju',
  я: 'ja',
  "'": '',
  '’': '',
};
const PASSPORT = {
  є: 'ie',
  ж: 'zh',
  й: 'i',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ю: 'iu',
  я: 'ia',
  ї: 'i',
};
const inLatin = (letters) => (name) => {
  const latin = [...name.toLowerCase()].map((one) => letters[one] ?? one).join('');
  return latin.charAt(0).toUpperCase() + latin.slice(1);
};
const ukrainian = inLatin(CYRILLIC);
const passport = inLatin({ ...CYRILLIC, ...PASSPORT });
const russian = inLatin({ ...CYRILLIC, г: 'g', и: 'i' });
const even = (name) => name.replace(/(?:yj|ij|iy|yi)$/, 'yj');

/** Vietnamese names are said and written without their marks. */
const unmarked = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[Đđ]/g, (d) => (d === 'Đ' ? 'D' : 'd'));
const longer = (least) => (name) => name.length >= least;

/** Foreign names that Czech and help desks use as words. */
const NO_NAMES = new Set(
  'Will Just Rose Porsche Hold Holl Moll Sonn Spank Christ Brand Kock Jess Post Stock Block Fest Pult Bank Klein Zabila Lado Zabava Vira Test Boss Link Tank Prah'.split(
    ' ',
  ),
);

const FEMININE = /(?:ov|[kcnrlhžv])á$/;

const czechSurnames = new Set(cs_CZ.person.last_name.male);

/** Text of gazetteer.ts. */
export function gazetteer() {
  // Praha is a Ukrainian surname as well
  const towns = new Set(cs_CZ.location.city_name.filter((town) => !czechSurnames.has(town)));
  const [czech, slovak, polish] = [cs_CZ, sk, pl].map((locale) => locale.person);
  const firstOf = (sex) =>
    words(
      ...[czech, slovak, polish].map(({ first_name }) => first_name[sex]),
      czech.first_name.generic,
      uk.person.first_name[sex].flatMap((name) => [ukrainian(name), passport(name)]).map(even),
    ).filter((name) => !NO_NAMES.has(name));
  const surnames = words(
    czech.last_name.male,
    czech.last_name.generic,
    slovak.last_name.male,
    polish.last_name.generic.map((name) => name.replace(/([sc])ki$/, '$1ký')),
    polish.last_name.generic,
    uk.person.last_name.male.flatMap((name) => [ukrainian(name), passport(name)]),
    uk.person.last_name.generic.flatMap((name) => [ukrainian(name), passport(name)]),
    ru.person.last_name.male.map(russian),
    vi.person.last_name.generic.map(unmarked).filter(longer(4)),
    hu.person.last_name.generic,
    de.person.last_name.generic.filter(longer(4)),
  ).filter(
    (name) => !FEMININE.test(name) && name !== 'van' && !NO_NAMES.has(name) && !towns.has(name),
  );
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

/** Bundles name-endings.ts, which needs the rules of declension and the list just written, and runs it. */
async function endings() {
  const outfile = fileURLToPath(new URL('./node_modules/.cache/endings.mjs', import.meta.url));
  const entry = fileURLToPath(new URL('./name-endings.ts', import.meta.url));
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  });
  return (await import(outfile)).nameEndings();
}

const listPath = (name) =>
  fileURLToPath(new URL(`./src/anon/names/lists/${name}`, import.meta.url));
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(listPath('gazetteer.ts'), gazetteer());
  writeFileSync(listPath('endings.ts'), await endings());
}
