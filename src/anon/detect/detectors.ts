import { findBirthDates } from './births/birth-date.ts';
import { findCodes } from './codes/codes.ts';
import { findLetteredAgain } from './codes/lettered-again.ts';
import { findNumbersOfThings } from './codes/thing-numbers.ts';
import type { Detector } from './detector.ts';
import type { PiiType } from './finding.ts';
import { findLiterals } from './literal.ts';
import { findEmails } from './mail/email.ts';
import { findAddressPieces } from './mail/email-pieces.ts';
import { findSpokenEmails } from './mail/email-words.ts';
import { findNames } from './names.ts';
import { findAlternatives } from './numbers/alternatives.ts';
import { findBankCodes } from './numbers/bank-code.ts';
import { findInRuns } from './numbers/digits.ts';
import { findExpiries } from './numbers/expiry.ts';
import { findExpiriesAgain } from './numbers/expiry-again.ts';
import { findIbans } from './numbers/iban.ts';
import { findInterrupted } from './numbers/interrupted.ts';
import { findLastAgain } from './numbers/last-again.ts';
import { findMaskedCards } from './numbers/masked-card.ts';
import { findOpenIcos } from './numbers/open-ico.ts';
import { findEchoes } from './numbers/recall.ts';
import { findSpokenNumbers } from './numbers/spoken-numbers.ts';
import { findTaxNumbers } from './numbers/vat.ts';
import { findDenied, findOwn } from './own.ts';
import { findPlates } from './plates/plate.ts';
import { findAccessCodes } from './secrets/access-codes.ts';
import { findCredentials } from './secrets/credentials.ts';
import { findSpokenIps } from './web/ip-words.ts';
import { findNetwork } from './web/net.ts';
import { findSites } from './web/sites.ts';

/*
 * The detectors, strongest first: a checksum beats a shape, a longer reading beats one inside it.
 * A new kind of identifier is a file and a line here; a new kind of number is a source of candidates in
 * `numbers/digits.ts`, where all readings of a run of digits compete.
 */

/** What the user's lists name, and addresses of mail: what is dictated of these is read before anything else. */
export const ADDRESSES_OF_MAIL: readonly Detector[] = [
  ({ text, signs }) => findLiterals(text, signs),
  ({ text }, claimed, { settings: { deny } }) => (deny ? findDenied(text, claimed, deny) : []),
  ({ text }, claimed, { settings: { own } }) => (own ? findOwn(text, claimed, own) : []),
  findNetwork,
  findSpokenEmails,
  ({ text, signs }, claimed) => findEmails(text, signs, claimed),
];

/** Numbers in runs, also once more: `Lipová 3, 777 123 456` is one run of digits until the address is known. */
export const NUMBERS_IN_RUNS: readonly Detector[] = [
  (scan, claimed, { known }) => findSpokenNumbers(scan, claimed, known.phones),
  (scan, claimed, { known }) => findInRuns(scan, claimed, known.phones),
];

/** All other identifiers. */
export const DETECTORS: readonly Detector[] = [
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
  ...NUMBERS_IN_RUNS,
  (scan, claimed) => findOpenIcos(scan, claimed),
  (scan, claimed) => findAlternatives(scan, claimed),
  (scan, claimed) => findInterrupted(scan, claimed),
  findNumbersOfThings,
  ({ text }, claimed, { known }) => findNames(text, claimed, known.names),
];

/**
 * The second pass, when all streams of the recording were read once: what was found anywhere
 * (`context.memory`) is looked for in all its forms, in what the first pass has left.
 */
export const RECALLERS: readonly Detector[] = [
  findAddressPieces,
  again(['DATE_OF_BIRTH', 'BIRTH_NUMBER'], findBirthDates),
  again(['IP'], findSpokenIps),
  (scan, claimed, { memory }) => findLetteredAgain(scan, claimed, memory),
  (scan, claimed, { memory }) => findBankCodes(scan, claimed, memory),
  (scan, claimed, { memory }) => findEchoes(scan, claimed, memory),
  (scan, claimed, { memory }) => findLastAgain(scan, claimed, memory),
  (scan, claimed, { memory }) => findExpiriesAgain(scan, claimed, memory),
];

/** Looks once more, when the recording holds something of these types; what needs no memory was found before. */
function again(types: readonly PiiType[], detector: Detector): Detector {
  return (scan, claimed, context) =>
    context.memory.some(({ type }) => (types as readonly string[]).includes(type))
      ? detector(scan, claimed, context)
      : [];
}
