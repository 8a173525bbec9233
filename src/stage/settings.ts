import { createHash } from 'node:crypto';

/** JSON with sorted keys: the same settings give the same text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Short hash of the settings that change a stage's result. */
export function settingsHash(settings: Readonly<Record<string, unknown>>): string {
  return createHash('sha256').update(canonical(settings)).digest('hex').slice(0, 16);
}
