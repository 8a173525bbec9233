import { digitAt } from './digit-at.ts';

/** The number of a product (GS1 General Specifications): 13 digits, weights 1 and 3, modulo 10; not one after `00`. */
export function isEan(digits: string): boolean {
  if (digits.length !== 13 || digits.startsWith('00')) return false;
  let sum = 0;
  for (let n = 0; n < 13; n += 1) sum += digitAt(digits, n) * (n % 2 === 0 ? 1 : 3);
  return sum % 10 === 0;
}
