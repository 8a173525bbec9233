import { Lexicon, shippedNames, shippedPlaces } from './src/anon/names/lexicon.ts';
import { BRANDS } from './src/anon/names/lists/brands.ts';
import { isOrdinary } from './src/anon/names/ordinary.ts';

const WIDTH = 100;
const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Text of villages.ts: of `names` those that are the name of nothing else, apart from what the gazetteer has. */
export function villageNames(names: readonly string[]): string {
  const lexicon = new Lexicon(shippedNames());
  const known = new Set(shippedPlaces().towns.map((name) => name.toLowerCase()));
  const brands = new Set(BRANDS.trim().split(/\s+/));
  const kept = names
    .map((name) => name.normalize('NFC').trim())
    .filter((name) => /^\p{Lu}[\p{L} -]+$/u.test(name) && !known.has(name.toLowerCase()))
    .filter((name) => {
      if (/[ -]/.test(name)) return true;
      const word = name.toLowerCase();
      // Borová is somebody's surname more often
      if (/ová$/.test(word)) return false;
      return !isOrdinary(word) && !brands.has(word) && lexicon.find(word).length === 0;
    });
  const lines: string[] = [];
  let line = '';
  for (const one of [...new Set(kept)].sort(byCode)) {
    const next = line === '' ? one : `${line},${one}`;
    if (next.length > WIDTH) {
      lines.push(line);
      line = one;
    } else line = next;
  }
  lines.push(line);
  return (
    '// Made by villages.mjs from GeoNames (geonames.org, CC BY 4.0); do not edit.\n\n' +
    '/** Czech and Slovak places of 500 people and more that TOWNS lacks and that are nothing else, apart by commas. */\n' +
    `export const VILLAGES = \`\n${lines.join('\n')}\n\`;\n`
  );
}
