import { findDatesBesideNames } from './births/birth-named.ts';
import { withCodes } from './codes/codes-again.ts';
import type { Context, Detector, Known, Settings } from './detector.ts';
import { ADDRESSES_OF_MAIL, DETECTORS, NUMBERS_IN_RUNS, RECALLERS } from './detectors.ts';
import { type Finding, merge } from './finding.ts';
import { withPiecesAgain } from './mail/email-again.ts';
import { withDictations } from './mail/email-dictated.ts';
import { withAddresses } from './mail/email-recall.ts';
import { withWholeValues } from './mail/email-values.ts';
import { normalizeStream, restored } from './normalize.ts';
import { findDictated } from './numbers/dictation.ts';
import { findEchoes, withEchoes } from './numbers/recall.ts';
import { isAllowed } from './own.ts';
import { type Scan, scan } from './scan.ts';
import { lone, type Stream } from './stream.ts';

/** Types that were asked for, and those of the user's own lists and rules. */
function wantedTypes({ types, deny, own }: Settings): ReadonlySet<string> {
  if (!deny && !own?.length) return types;
  const more = [...(deny?.types.values() ?? []), ...(own ?? []).map(({ type }) => type)];
  return new Set([...types, ...more]);
}

/**
 * Finds the personal data of the streams of one recording; the findings of each are sorted and do not
 * overlap. `memory`: what was found in the recording before.
 */
export function detectAll(
  streams: readonly Stream[],
  known: Known,
  settings: Settings,
  memory: readonly Finding[] = [],
): Finding[][] {
  const plain = streams.map((stream) => normalizeStream(stream));
  const scans = plain.map(({ stream }) => scan(stream));
  const beginning = { known, settings, memory };
  const mail = scans.map((one) => run(ADDRESSES_OF_MAIL, one, [], beginning));
  const written = withDictations(scans, mail);
  const first = scans.map((one, n) => run(DETECTORS, one, written[n] ?? [], beginning));
  const found = withNames(scans, first, { known, settings, memory });
  const all = [...memory, ...found.flat()];
  const whole = secondPass(scans, found, { known, settings, memory: all });
  const types = wantedTypes(settings);
  const { allow } = settings;
  const values = [...memory, ...whole.flat()];
  return whole.map((findings, n) => {
    const { stream, normal } = plain[n] as (typeof plain)[number];
    const kept = withWholeValues(findings, values).filter((one) => {
      if (one.type === 'LITERAL') return true;
      if (!types.has(one.type)) return false;
      return !allow || one.rule === 'deny' || !isAllowed(stream.text, one, allow);
    });
    return kept.map((one) => restored(one, normal));
  });
}

/** What was found anywhere, looked for in all its forms and pieces in what the first pass has left. */
function secondPass(
  scans: readonly Scan[],
  found: readonly (readonly Finding[])[],
  context: Context,
): readonly (readonly Finding[])[] {
  const { memory } = context;
  if (memory.length === 0) return found;
  const again = withPiecesAgain(scans, found, memory);
  const recalled = scans.map((one, n) => {
    const addresses = withAddresses(one, withCodes(one, again[n] ?? [], memory), memory);
    return run(RECALLERS, one, withEchoes(one, addresses, memory), context);
  });
  const right = withWrong(scans, recalled);
  const dictated = findDictated(scans, right);
  return right.map((findings, n) => merge(findings, dictated[n] ?? []));
}

/** Numbers that were wrong are known only now, and may have been read back before they were taken back. */
function withWrong(
  scans: readonly Scan[],
  found: readonly (readonly Finding[])[],
): readonly (readonly Finding[])[] {
  const wrong = found.flat().filter(({ rule }) => rule === 'corrected' || rule === 'echo-misheard');
  if (wrong.length === 0) return found;
  return scans.map((scan, n) => {
    const claimed = found[n] ?? [];
    return merge(claimed, findEchoes(scan, claimed, wrong));
  });
}

/** Names and addresses in what identifiers have left: all streams are heard before any is searched. */
function withNames(
  scans: readonly Scan[],
  found: readonly (readonly Finding[])[],
  context: Context,
): readonly (readonly Finding[])[] {
  const { people } = context.known;
  if (!people) return found;
  people.hear(scans, found);
  return scans.map((stream, n) => {
    const claimed = found[n] ?? [];
    const more = people.find(stream, claimed).map(
      ({ start, end, type, value, rule, cue, score }): Finding => ({
        ...{ start, end, type, value, rule, score },
        ...(cue === null ? {} : { cue }),
      }),
    );
    const named = merge(claimed, more);
    const all = merge(named, findDatesBesideNames(stream, named));
    const near = more.some(({ type }) => type === 'ADDRESS');
    return near ? run(NUMBERS_IN_RUNS, stream, all, context) : all;
  });
}

/** Finds the personal data of one stretch of text. */
export function detect(
  text: string,
  known: Known,
  settings: Settings,
  memory: readonly Finding[] = [],
): Finding[] {
  return detectAll([lone(text)], known, settings, memory)[0] as Finding[];
}

function run(
  detectors: readonly Detector[],
  scanned: Scan,
  claimed: readonly Finding[],
  context: Context,
): readonly Finding[] {
  let found = claimed;
  for (const detector of detectors) found = merge(found, detector(scanned, found, context));
  return found;
}
