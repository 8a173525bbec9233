import { isObject, type Json, type JsonObject, own, setOwn } from '../redact/json.ts';

/**
 * How to make one JSON value out of another; JSON itself, so that it can be stored.
 * `v`: the whole value · `a`: changed items of an array of the same length · `o`: changed fields of an
 * object, and, where its fields are not the same ones in the same order, `k`: all of them in order, those
 * that are only in the original with their value.
 */
export type Patch =
  | { readonly v: Json }
  | { readonly a: readonly (readonly [number, Patch])[] }
  | {
      readonly o: readonly (readonly [string, Patch])[];
      readonly k?: readonly (readonly [string] | readonly [string, Json])[];
    };

/** The patch that makes `to` out of `from`; null when they are the same. */
export function diff(from: Json, to: Json): Patch | null {
  if (Object.is(from, to)) return null;
  if (Array.isArray(from) && Array.isArray(to) && from.length === to.length) {
    const a: [number, Patch][] = [];
    for (const [n, item] of to.entries()) {
      const patch = diff(from[n] as Json, item);
      if (patch) a.push([n, patch]);
    }
    return a.length > 0 ? { a } : null;
  }
  if (isObject(from) && isObject(to)) return diffObjects(from, to);
  return { v: to };
}

function diffObjects(from: JsonObject, to: JsonObject): Patch | null {
  const o: [string, Patch][] = [];
  const names = Object.keys(to);
  for (const key of names) {
    const before = own(from, key);
    const patch = before === undefined ? null : diff(before, to[key] as Json);
    if (patch) o.push([key, patch]);
  }
  const present = Object.keys(from);
  if (present.length === names.length && names.every((key, n) => key === present[n])) {
    return o.length > 0 ? { o } : null;
  }
  const k = names.map((key): [string] | [string, Json] =>
    Object.hasOwn(from, key) ? [key] : [key, own(to, key) as Json],
  );
  return { o, k };
}

/** Applies a patch; throws when the value is not the one that the patch was made for. */
export function apply(value: Json, patch: Patch | null): Json {
  if (patch === null) return value;
  if ('v' in patch) return patch.v;
  if ('a' in patch) {
    if (!Array.isArray(value)) throw new TypeError('the patch is for another value');
    const items = [...value];
    for (const [n, inner] of patch.a) items[n] = apply(items[n] as Json, inner);
    return items;
  }
  if (!isObject(value)) throw new TypeError('the patch is for another value');
  return applyToObject(value, patch);
}

function applyToObject(value: JsonObject, patch: Extract<Patch, { o: unknown }>): JsonObject {
  const changed = new Map(patch.o);
  const fields = patch.k ?? Object.keys(value).map((key): [string] => [key]);
  const result: JsonObject = {};
  for (const [key, given] of fields) {
    if (given !== undefined) setOwn(result, key, given);
    else setOwn(result, key, apply(own(value, key) as Json, changed.get(key) ?? null));
  }
  return result;
}
