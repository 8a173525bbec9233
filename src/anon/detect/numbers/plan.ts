/**
 * Czech numbers of nine digits, after the numbering plan (decree 117/2007 Sb.): fixed 2–5, mobile 60x and 7xx,
 * services 8xx and 9xx. Deliberately wider than what is assigned today inside 7xx, 8xx and 9xx.
 */
const CZECH = /^(?:2[0-9]|3[1257-9]|4[16-9]|5[13-9]|60|7[0-9]|8[0-9]|9[0-9])[0-9]{7}$/;
const SLOVAK = /^[2-59][0-9]{8}$/;

export const isCzech = (digits: string): boolean => CZECH.test(digits);
export const isMobile = (digits: string): boolean => /^(?:420|00420)?(?:60|7)/.test(digits);
export const isSlovak = (digits: string): boolean => SLOVAK.test(digits);

const ONE_OR_TWO =
  '1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98';
const THREE =
  '211 212 213 216 218 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 248 249 250 251 252 253 254 255 256 257 258 260 261 262 263 264 265 266 267 268 269 290 291 297 298 299 350 351 352 353 354 355 356 357 358 359 370 371 372 373 374 375 376 377 378 379 380 381 382 383 385 386 387 389 420 421 423 500 501 502 503 504 505 506 507 508 509 590 591 592 593 594 595 596 597 598 599 670 672 673 674 675 676 677 678 679 680 681 682 683 685 686 687 688 689 690 691 692 800 808 850 852 853 855 856 870 878 880 881 882 883 886 888 960 961 962 963 964 965 966 967 968 970 971 972 973 974 975 976 977 979 992 993 994 995 996 998';
/** Country calling codes (ITU-T E.164, list of assigned codes). */
const CALLING_CODES: ReadonlySet<string> = new Set(`${ONE_OR_TWO} ${THREE}`.split(' '));

/** Digits after the country code, fewest and most, where the general rule would be too wide. */
const LENGTHS: Readonly<Record<string, readonly [number, number]>> = {
  1: [10, 10],
  7: [10, 10],
  30: [10, 10],
  31: [9, 9],
  32: [8, 9],
  33: [9, 9],
  34: [9, 9],
  36: [8, 9],
  39: [6, 11],
  40: [9, 9],
  41: [9, 9],
  43: [7, 12],
  44: [9, 10],
  45: [8, 8],
  46: [7, 9],
  47: [8, 8],
  48: [9, 9],
  49: [6, 11],
  84: [9, 10],
  86: [10, 11],
  90: [10, 10],
  91: [10, 10],
  351: [9, 9],
  353: [7, 9],
  358: [6, 11],
  359: [8, 9],
  370: [8, 8],
  371: [8, 8],
  372: [7, 8],
  373: [8, 8],
  375: [9, 9],
  380: [9, 9],
  381: [8, 9],
  385: [8, 9],
  386: [8, 8],
  387: [8, 9],
  389: [8, 8],
  420: [9, 9],
  421: [9, 9],
};
/** E.164: at most 15 digits with the country code */
const MOST_DIGITS = 15;
const FEWEST = 6;

/** A number with its country code: where the code ends, and whether the rest has a length that exists. */
export interface CountrySplit {
  readonly code: string;
  readonly national: string;
  readonly exact: boolean;
  /** the country's own lengths are known: people here call there */
  readonly usual: boolean;
}

/** Splits the digits after `+` or `00`; null if no country has such a code. */
export function splitCountry(digits: string): CountrySplit | null {
  for (const length of [1, 2, 3]) {
    const code = digits.slice(0, length);
    if (!CALLING_CODES.has(code)) continue;
    const national = digits.slice(length);
    const lengths = LENGTHS[code];
    const [fewest, most] = lengths ?? [FEWEST, MOST_DIGITS - length];
    const exact = national.length >= fewest && national.length <= most;
    return { code, national, exact, usual: lengths !== undefined };
  }
  return null;
}
