import { isBirthNumber } from './birth-number.ts';
import { digitAt } from './digit-at.ts';

/** Czech company number (IČO): eight digits, weights 8…2, modulo 11. */
export function isIco(digits: string): boolean {
  if (digits.length !== 8 || !/^[0-9]{8}$/.test(digits)) return false;
  let sum = 0;
  for (let n = 0; n < 7; n += 1) sum += digitAt(digits, n) * (8 - n);
  return (11 - (sum % 11)) % 10 === digitAt(digits, 7);
}

/** Czech tax number without its `CZ`: a company number, a birth number, or one of the tax office (69…). */
export function isDic(digits: string): boolean {
  if (digits.length === 8) return isIco(digits);
  return isBirthNumber(digits) || /^(?:69|7[0-9])[0-9]{7,8}$/.test(digits);
}
