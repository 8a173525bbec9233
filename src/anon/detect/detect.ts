import type { AllowList, DenyList } from '../custom/lists.ts';
import type { OwnRule } from '../custom/own-rules.ts';
import type { NameSearch, NamesOfRecording } from '../names/find.ts';
import { findBirthDates } from './births/birth-date.ts';
import { findDatesBesideNames } from './births/birth-named.ts';
import { findCodes } from './codes/codes.ts';
import { withCodes } from './codes/codes-again.ts';
import { findLetteredAgain } from './codes/lettered-again.ts';
import { findNumbersOfThings } from './codes/thing-numbers.ts';
import { type Finding, merge, type PiiType } from './finding.ts';
import { findLiterals } from './literal.ts';
import { findEmails } from './mail/email.ts';
import { withPiecesAgain } from './mail/email-again.ts';
import { withDictations } from './mail/email-dictated.ts';
import { findAddressPieces } from './mail/email-pieces.ts';
import { withAddresses } from './mail/email-recall.ts';
import { withWholeValues } from './mail/email-values.ts';
import { findSpokenEmails } from './mail/email-words.ts';
import { findNames, type KnownName } from './names.ts';
import { normalizeStream, restored } from './normalize.ts';
import { findBankCodes } from './numbers/bank-code.ts';
import { findDictated } from './numbers/dictation.ts';
import { findInRuns } from './numbers/digits.ts';
import { findExpiries } from './numbers/expiry.ts';
import { findIbans } from './numbers/iban.ts';
import { findInterrupted } from './numbers/interrupted.ts';
import type { KnownPhone } from './numbers/known.ts';
import { findLastAgain } from './numbers/last-again.ts';
import { findMaskedCards } from './numbers/masked-card.ts';
import { findEchoes, withEchoes } from './numbers/recall.ts';
import { findSpokenNumbers } from './numbers/spoken-numbers.ts';
import { findTaxNumbers } from './numbers/vat.ts';
import { findDenied, findOwn, isAllowed } from './own.ts';
import { findPlates } from './plates/plate.ts';
import { type Scan, scan } from './scan.ts';
import { findAccessCodes } from './secrets/access-codes.ts';
import { findCredentials } from './secrets/credentials.ts';
import { lone, type Stream } from './stream.ts';
import { findSpokenIps } from './web/ip-words.ts';
import { findNetwork } from './web/net.ts';
import { findSites } from './web/sites.ts';

/** What comes with the record and is looked for in every form. */
export interface Known {
  readonly phones: readonly KnownPhone[];
  readonly names: readonly KnownName[];
  /** people and addresses, of whom more is known with every stream; absent: they are not looked for */
  readonly people?: NamesOfRecording | null;
}

export const NOTHING_KNOWN: Known = { phones: [], names: [] };

/** What is looked for. */
export interface Settings {
  /** types that are taken out; all others are found as well, so that nothing is taken for a piece of them */
  readonly types: ReadonlySet<string>;
  /** values that stay, whatever they are */
  readonly allow?: AllowList | null;
  /** values that go, whatever they are; their types need not be asked for */
  readonly deny?: DenyList | null;
  /** how names and addresses are looked for; absent: not at all */
  readonly names?: NameSearch | null;
  /** the user's own patterns; their types need not be asked for */
  readonly own?: readonly OwnRule[];
}

/** Types that were asked for, and those of the user's own lists and rules. */
function wantedTypes({ types, deny, own }: Settings): ReadonlySet<string> {
  if (!deny && !own?.length) return types;
  const more = [...(deny?.types.values() ?? []), ...(own ?? []).map(({ type }) => type)];
  return new Set([...types, ...more]);
}

/** All that a detector may ask beside the text. */
export interface Context {
  readonly known: Known;
  readonly settings: Settings;
  /** what was found in the whole recording, by whoever said it; empty on the first pass */
  readonly memory: readonly Finding[];
}

/** Looks for one kind of identifier in what the detectors before it have left (`claimed`, sorted by start). */
export type Detector = (
  scan: Scan,
  claimed: readonly Finding[],
  context: Context,
) => readonly Finding[];

/**
 * The detectors, strongest first: a checksum beats a shape, a longer reading beats one inside it.
 * A new kind of identifier is a file and a line here; a new kind of number is a source of candidates in
 * `digits.ts`, where all readings of a run of digits compete.
 */
const ADDRESSES_OF_MAIL: readonly Detector[] = [
  ({ text, signs }) => findLiterals(text, signs),
  ({ text }, claimed, { settings: { deny } }) => (deny ? findDenied(text, claimed, deny) : []),
  ({ text }, claimed, { settings: { own } }) => (own ? findOwn(text, claimed, own) : []),
  findNetwork,
  findSpokenEmails,
  ({ text, signs }, claimed) => findEmails(text, signs, claimed),
];

const DETECTORS: readonly Detector[] = [
  findSites,
  ({ text, digits }, claimed) => findIbans(text, digits, claimed),
  findTaxNumbers,
  findSpokenIps,
  findMaskedCards,
  findCodes,
  findBirthDates,
  findExpiries,
  findCredentials,
  findAccessCodes,
  findPlates,
  (scan, claimed, { known }) => findSpokenNumbers(scan, claimed, known.phones),
  (scan, claimed, { known }) => findInRuns(scan, claimed, known.phones),
  (scan, claimed) => findInterrupted(scan, claimed),
  findNumbersOfThings,
  ({ text }, claimed, { known }) => findNames(text, claimed, known.names),
];

/**
 * The second pass, when all streams of the recording were read once: what was found anywhere
 * (`context.memory`) is looked for in all its forms, in what the first pass has left.
 */
const RECALLERS: readonly Detector[] = [
  findAddressPieces,
  again(['DATE_OF_BIRTH', 'BIRTH_NUMBER'], findBirthDates),
  again(['IP'], findSpokenIps),
  (scan, claimed, { memory }) => findLetteredAgain(scan, claimed, memory),
  (scan, claimed, { memory }) => findBankCodes(scan, claimed, memory),
  (scan, claimed, { memory }) => findEchoes(scan, claimed, memory),
  (scan, claimed, { memory }) => findLastAgain(scan, claimed, memory),
];

/** Looks once more, when the recording holds something of these types; what needs no memory was found before. */
function again(types: readonly PiiType[], detector: Detector): Detector {
  return (scan, claimed, context) =>
    context.memory.some(({ type }) => (types as readonly string[]).includes(type))
      ? detector(scan, claimed, context)
      : [];
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
  const context: Context = { known, settings, memory: all };
  const again = withPiecesAgain(scans, found, all);
  const recalled =
    all.length === 0
      ? found
      : withWrong(
          scans,
          scans.map((one, n) => {
            const codes = withCodes(one, again[n] ?? [], all);
            return run(
              RECALLERS,
              one,
              withEchoes(one, withAddresses(one, codes, all), all),
              context,
            );
          }),
        );
  const dictated = all.length === 0 ? [] : findDictated(scans, recalled);
  const whole = recalled.map((findings, n) => merge(findings, dictated[n] ?? []));
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

/** Numbers once more: `Lipová 3, 777 123 456` is one run of digits until the address is known. */
const BESIDE_ADDRESSES: readonly Detector[] = [
  (scan, claimed, { known }) => findSpokenNumbers(scan, claimed, known.phones),
  (scan, claimed, { known }) => findInRuns(scan, claimed, known.phones),
];

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
    return near ? run(BESIDE_ADDRESSES, stream, all, context) : all;
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
