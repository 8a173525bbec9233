// Texts made to take long: eight times as much may take about eight times as long. More than that fails the bench.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seconds } from './measure.mjs';

const UNITS = [
  '7 7 7 ',
  'a.a.a.',
  '@@@@',
  'sedm set ',
  'zavináč a ',
  'cé zet 7 ',
  'K 7 X R P 2 ',
  '777, ne, pardon, ',
  '+420 777 123 456, ',
  'www.',
  'firma tečka cz ',
  'narozen 1. 1. ',
  'narozen v osmdesátém třetím, ',
  'platnost září 27 ',
  'heslo je sova7 ',
  'spz jedna a bé dva ',
  'číslo smlouvy AB 12 ',
  'díl CZ12345678 ',
  'en jako Nina, ',
  'pan pan pan ',
  'Novák ',
  'paní Nováková z Nové Vsi 12, ',
  'ulice ',
  'A. A. A. ',
  'v Brně ',
];
const SIZES = [125_000, 1_000_000];
/** of eight times as much, the time without the start; noise is part of it */
const MOST = 24;
/** seconds below which a difference is noise */
const LEAST = 0.15;

const about = { type: 'transcript', v: 1, call_id: 'c', recording_id: 'r' };
const SHAPES = {
  'in one turn': (unit, size) => {
    const text = unit.repeat(Math.ceil(size / unit.length));
    return { ...about, text, segments: [{ id: 0, text }] };
  },
  // two speakers in turn, a second each
  'a turn each': (unit, size) => {
    const segments = Array.from({ length: Math.ceil(size / unit.length / 4) }, (_, id) => {
      const speaker = id % 2 ? 'agent' : 'customer';
      return { id, start: id, end: id + 0.9, speaker, channel: id % 2, text: unit.trim() };
    });
    return { ...about, text: segments.map(({ text }) => text).join('\n'), segments };
  },
};

/** Throws when a text takes more than in proportion to its length. */
export function benchHostile() {
  const folder = mkdtempSync(join(tmpdir(), 'spinoco-bench-hostile-'));
  const path = join(folder, 'call.ndjson');
  const time = (record) => {
    writeFileSync(path, `${JSON.stringify(record)}\n`);
    return seconds(
      `'${process.execPath}' bin/spinoco-anon --filter --vault none < '${path}' > /dev/null`,
    );
  };
  try {
    const start = time({ ...about, text: '', segments: [] });
    const worse = [];
    console.log(
      '\nanon: texts made to take long: seconds of CPU for 125 kB and eight times as much',
    );
    for (const [shape, make] of Object.entries(SHAPES)) {
      for (const unit of UNITS) {
        const measure = () => {
          const [small, large] = SIZES.map((size) => time(make(unit, size)) - start);
          return { small, large, ratio: large / Math.max(LEAST, small) };
        };
        const first = measure();
        // somebody else may have had the machine: only what is slow twice is slow
        const { small, large, ratio } = first.ratio > MOST ? measure() : first;
        const line = `${JSON.stringify(unit)} ${shape}`;
        const shown = [small, large].map((one) => one.toFixed(2).padStart(7)).join('');
        console.log(`  ${line.padEnd(44)}${shown}  ${ratio.toFixed(1)} x`);
        if (ratio > MOST) worse.push(line);
      }
    }
    if (worse.length > 0) throw new Error(`more than in proportion: ${worse.join(', ')}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
