/**
 * Shapes of number plates, without blanks and dashes. Czech ones since 2001 (decree 343/2014 Sb.): digit,
 * letter of the region, letter or digit, four digits; before: two or three letters, four digits; electric
 * cars, motorcycles, veterans, diplomats; Slovak ones.
 */
const CURRENT = /^[0-9][ABCEHJKLMPSTUZ][0-9A-Z][0-9]{4}$/;
const KNOWN =
  /^(?:[A-Z]{2,3}[0-9]{4}|E[LV][0-9]{3}[A-Z]{2}|[0-9][ABCEHJKLMPSTUZ][0-9]{4}|[0-9]{2}V[0-9]{3,4}|[ABCEHJKLMPSTUZ]0[0-9]{5}|[0-9]{3}C[CD][0-9]{2}|[A-Z]{2}[0-9]{3}[A-Z]{2})$/;
/** plates of one's choice, other countries', mis-heard ones */
const ANY = /^(?=.*[A-Z])(?=.*[0-9].*[0-9])[A-Z0-9]{5,8}$/;
/** no model of a car or a lorry */
const NO_MODEL =
  '(?!BMW|DAF|MAN|TG[ASXLM]|XF|XG|KIA|VW|MG|DS|CX|TDI|TSI|HDI|HTP|CRV|CLA|CLS|GLC|GLE|EN[0-9])';
/** letters, digits, letters: of Poland, Germany, Ukraine, Hungary … */
const FOREIGN = new RegExp(
  `^${NO_MODEL}(?=(?:.*[0-9]){3})(?:[A-Z]{2,3}[0-9A-Z]{4,6}|[A-Z][0-9]{4,5}[A-Z]{1,2})$|^[A-Z][0-9][A-Z]{3,5}$`,
);

/** of these what has letters at both ends, as nothing else has that is said beside cars */
const ENCLOSED = new RegExp(
  `^${NO_MODEL}(?=.{6,8}$)(?:[A-Z]{1,3}[0-9]{3,5}[A-Z]{1,3}|[A-Z]{3}[0-9]{2}[A-Z]{2})$`,
);
/** what somebody may choose: a word, and a digit at least */
const WISHED = /^(?=.{4,8}$)(?:[A-Z]{2,7}[0-9]{1,4}[A-Z]?|[0-9]{1,2}[A-Z]{3,7})$/;

/** How much a value looks like a plate: 3 as plates are now, 2 as others are, 1 as one may, 0 not at all. */
export function plateShape(value: string): 0 | 1 | 2 | 3 {
  if (CURRENT.test(value)) return 3;
  if (KNOWN.test(value)) return 2;
  return ANY.test(value) ? 1 : 0;
}

/** Whether a value begins and ends with letters, as plates of Ukraine, Poland, Austria and Slovakia do. */
export const isEnclosed = (value: string): boolean => ENCLOSED.test(value);

/** Whether a value may be a plate of its owner's choice. */
export const isWished = (value: string): boolean => WISHED.test(value);

/** Whether a value may be a plate of another country. */
export const isForeignPlate = (value: string): boolean => FOREIGN.test(value);
