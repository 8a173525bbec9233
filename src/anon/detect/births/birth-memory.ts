import type { Finding } from '../finding.ts';
import type { DateSpan } from './dates.ts';

/** A birth of which the recording speaks. */
export interface KnownBirth {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly value: string;
}

/** of two digits a year up to this one is of this century */
const YOUNGEST = 29;

export function fullYear(year: number): number {
  if (year === 0 || year >= 100) return year;
  return year <= YOUNGEST ? 2000 + year : 1900 + year;
}

/** `1985-04-12`; what was not said is noughts. */
export function dateValue({ year, month, day }: Pick<DateSpan, 'year' | 'month' | 'day'>): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(fullYear(year)).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** Dates of birth that were found, and those that birth numbers begin with. */
export function birthsOf(memory: readonly Finding[]): readonly KnownBirth[] {
  const births: KnownBirth[] = [];
  for (const { type, value } of memory) {
    if (type === 'DATE_OF_BIRTH') {
      const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
      if (month > 0) births.push({ year, month, day, value });
    } else if (type === 'BIRTH_NUMBER') {
      const birth = ofNumber(value);
      if (birth) births.push({ ...birth, value: dateValue(birth) });
    }
  }
  return births;
}

/** `YYMMDD/SSSS`, month with 50 more for women, with 20 more when a day had no numbers left. */
function ofNumber(value: string): Omit<KnownBirth, 'value'> | null {
  const digits = value.replace(/[^0-9]/g, '');
  if (digits.length < 9 || digits.length > 10) return null;
  const [yy = 0, mm = 0, day = 0] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2)));
  const month = (mm % 50) % 20;
  const year = digits.length === 10 && yy < 54 ? 2000 + yy : 1900 + yy;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : null;
}

/**
 * The birth that a date repeats, whole, without its year or its day, or by its day alone; misheard in its day or its
 * month, too.
 */
export function repeated(
  { year, month, day }: DateSpan,
  births: readonly KnownBirth[],
): KnownBirth | undefined {
  const full = fullYear(year);
  if (day === 0) return births.find((one) => month > 0 && one.month === month && one.year === full);
  if (month === 0) return births.find((one) => one.day === day);
  const same = full > 0 ? births.filter((one) => one.year === full) : [];
  const misheard = same.find((one) => one.day === day || one.month === month);
  const exact = births.find(
    (one) =>
      one.month === month && one.day === day && (one.year === full || one.year === 0 || full === 0),
  );
  return exact ?? misheard;
}
