import type { Finding } from '../finding.ts';
import { plain } from './dictation-reading.ts';

const MOST_ADDRESSES = 50;
const WHOLE = /^[^@]+@[^@]+\.[^@.]+$/;

/**
 * One address, one value: pieces of an address, and one without its end, have the value of the address of the
 * recording that holds them, or of the only one there is. `memory`: all that was found in the recording.
 */
export function withWholeValues(
  findings: readonly Finding[],
  memory: readonly Finding[],
): readonly Finding[] {
  const isPart = ({ type, value }: Finding) => type === 'EMAIL' && !WHOLE.test(value);
  if (!findings.some(isPart)) return findings;
  const addresses = wholesOf(memory);
  if (addresses.length === 0) return findings;
  return findings.map((one) =>
    isPart(one) ? { ...one, value: wholeOf(one.value, addresses) ?? one.value } : one,
  );
}

interface Address {
  readonly value: string;
  readonly local: string;
  readonly host: string;
}

function wholesOf(memory: readonly Finding[]): Address[] {
  const values = new Set<string>();
  for (const { type, value } of memory)
    if (type === 'EMAIL' && WHOLE.test(value)) values.add(value);
  return [...values].slice(0, MOST_ADDRESSES).map((value) => {
    const sign = value.indexOf('@');
    return { value, local: plain(value.slice(0, sign)), host: plain(value.slice(sign + 1)) };
  });
}

/** The address that holds a piece; `local@` may be of its host as well. */
function wholeOf(piece: string, addresses: readonly Address[]): string | undefined {
  const sign = piece.indexOf('@');
  const [local, host] = [plain(piece.slice(0, sign)), plain(piece.slice(sign + 1))];
  const holds = (one: Address) =>
    host === ''
      ? `${one.local} ${one.host}`.includes(local)
      : one.local.endsWith(local) && one.host.startsWith(host);
  const whole = addresses.find(holds);
  if (whole) return whole.value;
  return addresses.length === 1 ? addresses[0]?.value : undefined;
}
