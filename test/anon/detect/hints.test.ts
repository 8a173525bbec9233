import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findBirthDates } from '../../../src/anon/detect/births/birth-date.ts';
import { findCodes } from '../../../src/anon/detect/codes/codes.ts';
import { type Detector, NOTHING_KNOWN } from '../../../src/anon/detect/detector.ts';
import type { Finding } from '../../../src/anon/detect/finding.ts';
import { withDictations } from '../../../src/anon/detect/mail/email-dictated.ts';
import { findSpokenEmails } from '../../../src/anon/detect/mail/email-words.ts';
import { findExpiries } from '../../../src/anon/detect/numbers/expiry.ts';
import { findTaxNumbers } from '../../../src/anon/detect/numbers/vat.ts';
import { findPlates } from '../../../src/anon/detect/plates/plate.ts';
import { scan } from '../../../src/anon/detect/scan.ts';
import { findCredentials } from '../../../src/anon/detect/secrets/credentials.ts';
import type { Stream } from '../../../src/anon/detect/stream.ts';
import { findNetwork } from '../../../src/anon/detect/web/net.ts';
import { findSites } from '../../../src/anon/detect/web/sites.ts';
import { Random } from '../../quality/generate/random.ts';
import { talker } from '../../quality/generate/talk.ts';

const dictations: Detector = (one, claimed) => withDictations([one], [claimed])[0] ?? [];

const GATED: readonly (readonly [string, Detector])[] = [
  ['addresses on the web', findNetwork],
  ['addresses that are said', findSpokenEmails],
  ['parts of addresses', dictations],
  ['sites', findSites],
  ['tax numbers', findTaxNumbers],
  ['codes', findCodes],
  ['dates of birth', findBirthDates],
  ['ends of cards', findExpiries],
  ['passwords', findCredentials],
  ['plates', findPlates],
];
const PIECES =
  'www|.|. |.cz|. cz|.CZ|.com|.ſk|.sK|.de|firma|Nevím|/|-|v|vé|ve |vé-|V É|véčka|tři |3|krát |kráT |dvojité |dvojite vé vé|há té |hÁ t|pé es dvojtečka lomeno|tečka |seznam|cé zet| |,|1|ž|a|' +
  'K7XRP2|PU 24 118 30|AB-123456|smlouva |**** 4471|12xx |ATU12345678|CZ |DIČ |platnost |září |27 |narozena |5. 3. |v osmdesátém třetím|heslo je |sova7|login |auto |pé zet |1AB 2345|za vináč |novák |10.0.0.1|2001:db8::1|@ |\n|karta platnost září 27 |DIČ ATU12345678 |CZ27074358 |A váš e-mail? |A mail? |Mejl? |věra tečka malá|jan podtržítko vorel|k tečka malá';
const memory: readonly Finding[] = [];
const context = { known: NOTHING_KNOWN, settings: { types: new Set<string>() }, memory };

/** What a detector finds with the text's own hints, and when every hint is given. */
function both(detector: Detector, stream: Stream): [unknown, unknown] {
  const own = scan(stream);
  const all = { ...own, hints: -1, asked: -1 };
  return [detector(own, [], context), detector(all, [], context)];
}

test.each(GATED)('a text without a hint holds none in any wording: %s', (_name, detector) => {
  let found = 0;
  const pieces = (maxLength: number) =>
    fc.array(fc.constantFrom(...PIECES.split('|')), { maxLength }).map((list) => list.join(''));
  fc.assert(
    fc.property(fc.oneof(pieces(9), pieces(1)), pieces(1), (text, prompt) => {
      const turn = { start: 0, end: text.length, place: 0, at: null, prompt };
      const [own, all] = both(detector, { text, turns: [turn] });
      expect(own, text).toEqual(all);
      found += (all as unknown[]).length;
    }),
    { numRuns: 6000, seed: 11 },
  );
  expect(found).toBeGreaterThan(2);
});

test('nor does a call', () => {
  const talk = talker(new Random(5));
  for (let n = 0; n < 200; n += 1) {
    const text = talk(400)
      .map((turn) => turn.text)
      .join('\n');
    for (const [name, detector] of GATED) {
      const [own, all] = both(detector, { text, turns: [] });
      expect(own, `${name}: ${text}`).toEqual(all);
    }
  }
});
