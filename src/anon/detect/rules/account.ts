import { digitAt } from './digit-at.ts';

/** Codes of Czech payment institutions (Czech National Bank, closed ones kept: old accounts are still read out). */
const BANKS: ReadonlySet<string> = new Set(
  (
    '0100 0300 0400 0600 0710 0800 2010 2020 2030 2040 2050 2060 2070 2100 2200 2210 2220 2230 2240 2250 2260 2275 2310 ' +
    '2400 2500 2600 2700 3030 3040 3050 3060 3500 4000 4300 4600 5000 5400 5500 5800 6000 6100 6200 6210 6300 6600 6700 ' +
    '6800 7910 7930 7940 7950 7960 7970 7980 7990 8030 8040 8060 8090 8120 8150 8190 8198 8199 8200 8211 8220 8225 8230 ' +
    '8231 8240 8241 8250 8255 8265 8270 8280 8283 8291 8292 8293 8294 8296 8298 8299 0730 0870'
  ).split(' '),
);

const WEIGHTS = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6];

export const isBank = (code: string): boolean => BANKS.has(code);
export const BANK_CODES: readonly string[] = [...BANKS].sort();

/** Decree 169/2011 Sb.: weighted sum of prefix and of root, each from the right, divisible by 11. */
export function isAccountPart(digits: string): boolean {
  if (digits.length > WEIGHTS.length) return false;
  let sum = 0;
  for (let n = 0; n < digits.length; n += 1) {
    sum += digitAt(digits, digits.length - 1 - n) * (WEIGHTS[n] as number);
  }
  return sum % 11 === 0;
}

export interface Account {
  /** `19-2000145399/0800`, without leading zeros */
  readonly value: string;
  readonly valid: boolean;
}

/** Reads `[prefix-]root/bank`; a prefix that was said without its dash is split off where the sums agree. */
export function readAccount(marks: string): Account | null {
  const match = /^(?:([0-9]{1,6})-)?([0-9-]{2,17})\/([0-9]{4})$/.exec(marks);
  if (!match) return null;
  const [, prefix, between = '', bank = ''] = match;
  if (!isBank(bank)) return null;
  const root = between.replaceAll('-', '');
  if (prefix !== undefined) {
    const valid = root.length <= 10 && isAccountPart(prefix) && isAccountPart(root);
    return root.length > 11 ? null : { value: format(prefix, root, bank), valid };
  }
  if (root.length <= 10 && isAccountPart(root))
    return { value: format('', root, bank), valid: true };
  for (let cut = Math.max(2, root.length - 10); cut <= Math.min(6, root.length - 2); cut += 1) {
    const [head, tail] = [root.slice(0, cut), root.slice(cut)];
    if (isAccountPart(head) && isAccountPart(tail) && !tail.startsWith('0')) {
      return { value: format(head, tail, bank), valid: true };
    }
  }
  return root.length > 16 ? null : { value: format('', root, bank), valid: false };
}

function format(prefix: string, root: string, bank: string): string {
  const head = prefix.replace(/^0+/, '');
  return `${head === '' ? '' : `${head}-`}${root.replace(/^0+(?=.)/, '')}/${bank}`;
}
