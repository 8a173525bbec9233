import { canonicalPhone } from '../detect/numbers/known.ts';
import { isAllowedValue } from '../detect/own.ts';
import { FIELD_NAMES, type Rule } from './fields.ts';
import { isObject, type Json, type JsonObject, own, setOwn } from './json.ts';
import { isSomebody } from './known.ts';
import type { Redactor } from './replace.ts';

/** Digits from which a JSON number is compared with the known telephone numbers. */
const LONG = 100_000_000;

/** A value as `rule` has it, everything without a rule scanned; the same object when nothing changes. */
export function walk(value: Json, rule: Rule | undefined, redactor: Redactor): Json {
  if (typeof value === 'string') return redactString(value, rule, redactor);
  if (typeof value === 'number') return redactNumber(value, rule, redactor);
  if (Array.isArray(value)) {
    let changed = false;
    const items = value.map((item) => {
      const redacted = walk(item, rule, redactor);
      if (redacted !== item) changed = true;
      return redacted;
    });
    return changed ? items : value;
  }
  return isObject(value) ? walkObject(value, rule, redactor) : value;
}

const NONE: Readonly<Record<string, Json>> = {};

/**
 * An object's fields by their rules; keys that hold personal data are replaced, too.
 * `given`: fields that have been redacted already, by what knows more of them.
 */
export function walkObject(
  object: JsonObject,
  rule: Rule | undefined,
  redactor: Redactor,
  given: Readonly<Record<string, Json>> = NONE,
): JsonObject {
  const inner = rule?.kind === 'object' ? rule.fields : {};
  const entries: [string, Json][] = [];
  let changed = false;
  for (const [key, value] of Object.entries(object)) {
    const field = Object.hasOwn(inner, key) ? inner[key] : undefined;
    if (field?.kind === 'drop') {
      changed = true;
      continue;
    }
    const name = FIELD_NAMES.has(key) ? key : redactor.redact(key);
    // a number in a field of the schemas is a measure, unless the field is for telephone numbers
    const measure = typeof value === 'number' && FIELD_NAMES.has(key) && field?.kind !== 'phone';
    const redacted = Object.hasOwn(given, key)
      ? (given[key] as Json)
      : measure
        ? value
        : walk(value, field, redactor);
    if (name !== key || redacted !== value) changed = true;
    entries.push([name, redacted]);
  }
  return changed ? fromEntries(entries) : object;
}

/** Two keys that became one tag stay two fields: the later one gets a mark. */
function fromEntries(entries: readonly (readonly [string, Json])[]): JsonObject {
  const object: JsonObject = {};
  for (const [key, value] of entries) {
    let name = key;
    for (let n = 2; own(object, name) !== undefined; n += 1) name = `${key}#${n}`;
    setOwn(object, name, value);
  }
  return object;
}

function redactString(text: string, rule: Rule | undefined, redactor: Redactor): string {
  if (rule?.kind === 'keep' && rule.shape.test(text)) return text;
  const isValue = rule?.kind === 'phone' || rule?.kind === 'person';
  if (isValue && isAllowedValue(text, redactor.settings.allow)) return text;
  if (rule?.kind === 'phone' && redactor.wants('PHONE') && isSomebody(text)) {
    return redactor.tags.tag('PHONE', canonicalPhone(text).value, text);
  }
  if (rule?.kind === 'person' && redactor.wants('PERSON') && isSomebody(text)) {
    return redactor.tags.tag('PERSON', evened(text), text);
  }
  return redactor.redact(text);
}

/** The canonical form of `knownName`. */
function evened(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** A known telephone number that somebody stored as a number. Other numbers are measures, not text. */
function redactNumber(value: number, rule: Rule | undefined, redactor: Redactor): Json {
  if (rule?.kind !== 'phone' && (!Number.isSafeInteger(value) || value < LONG)) return value;
  const phone = canonicalPhone(String(value));
  const known = redactor.known.phones.find((other) => other.value === phone.value);
  return known ? redactor.tags.tag('PHONE', known.value, String(value)) : value;
}
