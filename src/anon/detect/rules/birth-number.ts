import { digitAt } from './digit-at.ts';

/**
 * Czech birth number (rodné číslo, act 133/2000 Sb.): `YYMMDD` + three digits until 1953, four since; month +50
 * for women, +20 (and +70) since 2004; ten digits are divisible by 11, with the known exception that nine
 * digits with remainder 10 got the check digit 0.
 */
export function isBirthNumber(digits: string): boolean {
  if (!hasBirthDate(digits) || digits.slice(6) === '000' || !/^[0-9]+$/.test(digits)) return false;
  if (digits.length === 9) return Number(digits.slice(0, 2)) <= 53;
  if (digits.length !== 10) return false;
  const value = Number(digits);
  return value % 11 === 0 || (Math.floor(value / 10) % 11 === 10 && value % 10 === 0);
}

/** Whether the first six digits are a date as birth numbers have it, whatever follows. */
export function hasBirthDate(digits: string): boolean {
  const year = twoAt(digits, 0);
  const marked = twoAt(digits, 2);
  const day = twoAt(digits, 4);
  let month = marked > 50 ? marked - 50 : marked;
  if (month > 20) {
    // +20 since 2004: ten digits, and years that are still below 54
    if (digits.length !== 10 || year > 53) return false;
    month -= 20;
  }
  if (month < 1 || month > 12 || day < 1) return false;
  return (
    day <= (month === 2 ? 29 : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31)
  );
}

const twoAt = (digits: string, at: number): number =>
  10 * digitAt(digits, at) + digitAt(digits, at + 1);
