/** What `--since` asks for. */
export type Since =
  | { readonly kind: 'last' }
  | { readonly kind: 'all' }
  /** updated at this time (epoch milliseconds) or later */
  | { readonly kind: 'from'; readonly at: number }
  /** updated in the last so many milliseconds */
  | { readonly kind: 'ago'; readonly ms: number };

const UNITS: Readonly<Record<string, number>> = {
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** `7d`, `12h`, `30m`, `90s` in milliseconds; null for anything else. */
export function parseDuration(text: string): number | null {
  const [, amount, unit] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
  return unit === undefined ? null : Number(amount) * (UNITS[unit] as number);
}

const DATE = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?)?$/;

/** An ISO 8601 date or time in epoch milliseconds, UTC where no zone is given; null for anything else. */
function parseTime(text: string): number | null {
  const [, day, time, , , zone] = DATE.exec(text) ?? [];
  if (day === undefined) return null;
  const midnight = new Date(`${day}T00:00:00Z`);
  // the 31st of February would become the 3rd of March
  if (Number.isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(day)) return null;
  const at = time === undefined ? midnight.getTime() : Date.parse(zone ? text : `${text}Z`);
  return Number.isNaN(at) ? null : at;
}

/** Reads the value of `--since`; null when it is none. */
export function parseSince(text: string): Since | null {
  if (text === 'last' || text === 'all') return { kind: text };
  const ms = parseDuration(text);
  if (ms !== null) return { kind: 'ago', ms };
  const at = parseTime(text);
  return at === null ? null : { kind: 'from', at };
}

/** What `--until` asks for; null when it is none. */
export function parseUntil(text: string): Extract<Since, { kind: 'from' | 'ago' }> | null {
  const since = parseSince(text);
  return since?.kind === 'from' || since?.kind === 'ago' ? since : null;
}

/** From which update on the API is asked, in epoch milliseconds. Without a cursor `last` is everything. */
export function windowStart(
  since: Since,
  at: { readonly cursor: number | undefined; readonly overlap: number; readonly now: number },
): number {
  switch (since.kind) {
    case 'all':
      return 0;
    case 'last':
      return Math.max(0, (at.cursor ?? 0) - at.overlap);
    case 'from':
      return Math.max(0, since.at);
    case 'ago':
      return Math.max(0, at.now - since.ms);
  }
}

/**
 * Where the cursor goes after a listing that was read to its end: to the latest update seen, but not past the oldest
 * recording that is still awaited, and never back. All times are the API's own, in epoch milliseconds.
 */
export function nextCursor(
  cursor: number | undefined,
  latest: number | undefined,
  awaited: readonly number[],
): number | undefined {
  if (latest === undefined) return cursor;
  const held = awaited.reduce((least, at) => Math.min(least, at), latest);
  return cursor === undefined ? held : Math.max(cursor, held);
}
