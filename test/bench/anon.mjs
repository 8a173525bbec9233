// `make bench`, the redaction: spinoco-anon as a pure filter against reading and writing the same JSON in one process.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchHostile } from './anon-hostile.mjs';
import { throughput } from './anon-speed.mjs';
import { compare, report, time } from './measure.mjs';

const node = process.execPath;
const folder = mkdtempSync(join(tmpdir(), 'spinoco-bench-anon-'));

const CALL = [
  ['agent', 'Dobrý den, servis kotlů, u telefonu technická podpora, co pro vás mohu udělat?'],
  [
    'customer',
    'Dobrý den, nám od včerejška vůbec netopí kotel a teče studená voda, na displeji svítí chyba F28.',
  ],
  [
    'agent',
    'Rozumím. Zkusili jste ho vypnout a po pěti minutách zase zapnout? Tlak by měl být kolem jedné celé pěti baru.',
  ],
  [
    'customer',
    'Zkoušeli, dvakrát, tlak je jeden bar. Kupovali jsme ho v roce 2019 a stál čtyřicet tisíc korun.',
  ],
  ['agent', 'Dobře, pošlu vám technika. Na jaké číslo se má ozvat?'],
  [
    'customer',
    'Na sedm set dvacet tři, čtyři sta pět, šest set sedmdesát osm, nebo na 605 111 222.',
  ],
  ['agent', 'Děkuji, a e-mail, na který pošlu potvrzení?'],
  [
    'customer',
    'jan tečka novák zavináč seznam tečka cz, a kdyby něco, tak přes den jsem doma, bydlíme hned u hlavní silnice.',
  ],
];

/** A record whose texts have about `length` characters. */
function record(n, length) {
  const segments = [];
  for (let total = 0, at = 0; total < length; at += 1) {
    const [speaker, text] = CALL[(n + at) % CALL.length];
    const times = { start: at * 9, end: at * 9 + 8 };
    segments.push({ id: at, ...times, speaker, channel: speaker === 'agent' ? 1 : 0, text });
    total += text.length;
  }
  return {
    type: 'transcript',
    v: 1,
    call_id: `c${n}`,
    recording_id: `r${n}`,
    text: segments.map(({ text }) => text).join('\n'),
    segments,
  };
}

const records = (count, length) =>
  Array.from({ length: count }, (_, n) => `${JSON.stringify(record(n, length))}\n`).join('');

/** Files, ledger and vault against writing the same files durably at the same parallelism. */
function filesAndVault() {
  const [count, jobs] = [2000, 4];
  const input = join(folder, 'files.ndjson');
  writeFileSync(input, records(count, 800));
  const key = join(folder, 'vault.key');
  writeFileSync(key, `${Buffer.alloc(32, 7).toString('base64')}\n`, { mode: 0o600 });
  const data = join(folder, 'data');
  const bare = new URL('./durable-writes.mjs', import.meta.url).pathname;
  const redact = (to) =>
    `'${node}' bin/spinoco-anon --data "${to}" --vault-key-file '${key}' -j ${jobs} < '${input}' > /dev/null`;
  // each time another folder: ext4 is slow to make files where many were removed in the last seconds
  const fresh = `to=$(mktemp -d '${folder}/to-XXXXXX')`;
  time(redact(data));
  const medians = compare(
    {
      'files, ledger and vault': `${fresh}; ${redact('$to')}`,
      'the same files, nothing else': `${fresh}; '${node}' '${bare}' '${data}/03_anonymized' "$to" ${jobs}`,
      'redacted, nothing written': `${anon()} < '${input}' > /dev/null`,
    },
    3,
  );
  const [ours, theirs] = Object.values(medians);
  report(`anon: ${count} transcripts with files and vault, ${jobs} at a time`, medians);
  console.log(`  speed of the bare loop: ${(theirs / ours).toFixed(2)} (goal >= 0.70)`);
}

const anon = (more = '') => `'${node}' bin/spinoco-anon --filter --vault none ${more}`;

try {
  await throughput();

  filesAndVault();

  benchHostile();

  const one = join(folder, 'one.ndjson');
  writeFileSync(one, `${JSON.stringify(record(0, 800))}\n`);
  report(
    'anon: one line (goal <= 2.5 x)',
    compare(
      { 'node -e 0': `'${node}' -e 0`, 'spinoco-anon': `${anon()} < '${one}' > /dev/null` },
      9,
    ),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
