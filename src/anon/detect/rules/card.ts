import { digitAt } from './digit-at.ts';

/** Issuers' first digits and lengths (ISO/IEC 7812; the networks' public tables). */
const ISSUERS =
  /^(?:4(?:[0-9]{12}|[0-9]{15}|[0-9]{18})|(?:5[1-5]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720))[0-9]+|3[47][0-9]{13}|3(?:0[0-5]|[689])[0-9]{12,17}|(?:6011|64[4-9]|65|62|81)[0-9]+|35(?:2[89]|[3-8])[0-9]+|(?:5[06-9]|6[0-9])[0-9]+)$/;

/** A payment card: 13 to 19 digits, the Luhn sum (ISO/IEC 7812-1, annex B) and an issuer's prefix. */
export function isCard(digits: string): boolean {
  return digits.length >= 13 && digits.length <= 19 && luhn(digits) && ISSUERS.test(digits);
}

export function luhn(digits: string): boolean {
  let sum = 0;
  for (let n = 0; n < digits.length; n += 1) {
    const digit = digitAt(digits, digits.length - 1 - n);
    const twice = digit * 2;
    sum += n % 2 === 0 ? digit : twice > 9 ? twice - 9 : twice;
  }
  return sum % 10 === 0;
}
