import type { Known, Settings } from '../detect/detector.ts';
import { type KnownName, knownName } from '../detect/names.ts';
import { canonicalPhone, type KnownPhone } from '../detect/numbers/known.ts';
import { isAllowedValue } from '../detect/own.ts';
import { NamesOfRecording } from '../names/find.ts';
import { isObject, type Json, type JsonObject, own } from './json.ts';
import type { TagBook } from './tags.ts';

/** Words that stand where a number or a name is missing. */
const NOBODY =
  /^\s*(?:|anonym(?:ous|ní)?|unknown|neznám[éýá]|private|restricted|hidden|unavailable|null)\s*$/iu;

/** Whether a metadata field that should hold a number or a name holds one. */
export function isSomebody(value: Json | undefined): value is string {
  return typeof value === 'string' && !NOBODY.test(value);
}

export const PHONE_FIELDS: readonly string[] = ['caller', 'callee'];
export const AGENT_PHONE_FIELDS: readonly string[] = ['phone', 'number', 'e164'];

/**
 * What a record says of the people in the call: caller, callee, the agent's telephone, the agent's name,
 * in this order, from `recording` and, for foreign transcripts, from the record itself.
 * Their tags are given first, so that @PHONE_001 is the caller's in every recording that names one.
 */
export function gatherKnown(record: JsonObject, settings: Settings, tags: TagBook): Known {
  const { types, allow } = settings;
  const phones = new Map<string, KnownPhone>();
  const names = new Map<string, KnownName>();
  const sought = types.has('PERSON') || types.has('ADDRESS');
  const people = settings.names && sought ? new NamesOfRecording(settings.names) : null;
  const recording = own(record, 'recording');
  const phone = (given: Json | undefined) => {
    const raw = typeof given === 'number' ? String(given) : given;
    if (!isSomebody(raw) || !types.has('PHONE') || isAllowedValue(raw, allow)) return;
    const known = canonicalPhone(raw);
    phones.set(known.value, known);
    tags.tag('PHONE', known.value, raw);
  };
  const name = (raw: Json | undefined) => {
    const known =
      isSomebody(raw) && types.has('PERSON') && !isAllowedValue(raw, allow) ? knownName(raw) : null;
    if (!known) return;
    if (!names.has(known.value)) people?.know(known.value);
    names.set(known.value, known);
    tags.tag('PERSON', known.value, raw as string);
  };
  for (const holder of [recording, record]) {
    if (!isObject(holder)) continue;
    for (const field of PHONE_FIELDS) phone(own(holder, field));
    const agent = own(holder, 'agent');
    if (isObject(agent)) {
      for (const field of AGENT_PHONE_FIELDS) phone(own(agent, field));
      name(own(agent, 'name'));
    } else name(agent);
  }
  return { phones: [...phones.values()], names: [...names.values()], people };
}
