import { AddressBook } from './address/book.ts';
import { type AddressMention, findAddresses } from './address/find.ts';
import type { Places } from './address/places.ts';
import { evenStreet } from './address/streets.ts';
import { ASKED, ASKED_ADDRESS, cueBefore, FILLERS } from './cues.ts';
import type { Level } from './levels.ts';
import { bare } from './lexicon.ts';
import { findMentions, type Mention } from './mentions.ts';
import { isFunctionWord, isNoun } from './ordinary.ts';
import { People, type Remembered } from './people.ts';
import type { Senses } from './senses.ts';
import { findSpelled, type Spelled } from './spelling.ts';
import { GAP, NO_TOKEN, type Token, tokenise } from './tokens.ts';

/** A stretch of text; half-open, UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A person or an address. `value` is canonical in the recording: one person, one value. */
export interface NameFound extends Stretch {
  readonly type: 'PERSON' | 'ADDRESS';
  readonly value: string;
  readonly rule: string;
  /** the kind of cue that spoke for it, never the word */
  readonly cue: string | null;
  /** how sure the rule is, 0…1 */
  readonly score: number;
}

/** What of a stream is needed: the text, and what the others said before each turn. */
export interface Said {
  readonly text: string;
  readonly turns: readonly { readonly start: number; readonly prompt: string }[];
}

/** What all recordings share. */
export interface NameSearch {
  readonly senses: Senses;
  readonly places: Places;
  readonly level: Level;
}

interface Read {
  readonly said: Said;
  readonly tokens: readonly Token[];
  readonly claimed: readonly Stretch[];
  readonly addresses: readonly AddressMention[];
  /** who is named in it, once it was heard: with the addresses and what is spelled */
  named: Named | null;
}

interface Named {
  readonly where: readonly NameFound[];
  readonly spelled: readonly Spelled[];
  readonly mentions: readonly Mention[];
}

/** Most strings of a record that nobody said: `customer`, `large-v3`, `r-17`. */
const PLAIN = /^[a-z0-9_.:-]{0,40}$/;

/** A part of an address that was said before. */
interface Again {
  readonly last: number;
  readonly value: string;
}

/**
 * The people and addresses of one recording. First every stream is heard, then each is searched: who is
 * named in one place only by a part of the name, or in lower case, is known from another, whoever said it.
 */
export class NamesOfRecording {
  readonly #search: NameSearch;
  readonly #people = new People();
  readonly #book = new AddressBook();
  /** streams that were heard and are still to be searched */
  readonly #reads = new Map<Said, Read>();

  constructor(search: NameSearch) {
    this.#search = search;
  }

  /** Somebody whose full name comes with the record; it is the value of the tag as well. */
  know(name: string): void {
    const tokens = tokenise(name.split(',')[0] ?? '').filter(({ dot, number }) => !dot && !number);
    const last = tokens.at(-1);
    if (!last) return;
    const firsts = tokens.slice(0, -1).map(({ lower }) => lower);
    const entries = firsts.flatMap(
      (lower) => this.#search.senses.of({ ...NO_TOKEN, lower }).firsts,
    );
    const genders = new Set(entries.map(({ gender }) => gender));
    const [only = null] = genders;
    const gender = /á$/u.test(last.lower) ? 'f' : genders.size === 1 ? only : null;
    this.#people.add(name, new Set(firsts), new Set([last.lower]), gender);
  }

  /** Takes in who and what is named in all streams; `claimed` (by stream) belongs to something else. */
  hear(streams: readonly Said[], claimed: readonly (readonly Stretch[])[]): void {
    const reads = streams.map((said, n) => {
      const read = this.#tokens(said, claimed[n] ?? []);
      this.#reads.set(said, read);
      return read;
    });
    // streets may be called after people: all addresses come first
    for (const { addresses } of reads) for (const one of addresses) this.#book.hear(one);
    for (const read of reads) {
      read.named = this.#named(read);
      this.#people.hear(read.named.mentions);
    }
  }

  /** Everybody and every address in a stream that was heard (with the same `claimed`), or in any other string; sorted. */
  find(said: Said, claimed: readonly Stretch[]): NameFound[] {
    if (PLAIN.test(said.text) && !this.#people.forms().has(said.text)) return [];
    let read = this.#reads.get(said);
    if (!read) {
      read = this.#tokens(said, claimed);
      for (const one of read.addresses) this.#book.hear(one);
    }
    this.#reads.delete(said);
    const { where, spelled, mentions } = read.named ?? this.#named(read);
    const found = [...where];
    this.#people.hear(mentions);
    for (const mention of mentions) found.push(this.#person(mention));
    const memory = this.#people.forms();
    for (const { start, end, word } of spelled) {
      const value = memory.get(word)?.value ?? spelledAs(word, memory) ?? word;
      found.push({
        start,
        end,
        type: 'PERSON',
        value,
        rule: 'person-spelled',
        cue: null,
        score: 0.9,
      });
    }
    if (memory.size > 0) this.#remembered(read, memory, found);
    return found.sort((a, b) => a.start - b.start);
  }

  #named(read: Read): Named {
    const where = this.#addresses(read);
    const spelled = this.#spelled(read, where);
    return { where, spelled, mentions: this.#mentions(read, [...where, ...spelled]) };
  }

  #tokens(said: Said, claimed: readonly Stretch[]): Read {
    const tokens = tokenise(said.text);
    const taken = takenBy(tokens, claimed);
    const where = answersOf(said, tokens, ASKED_ADDRESS);
    const { places, senses } = this.#search;
    const addresses = findAddresses({
      tokens,
      places,
      taken: (at) => taken.has(at),
      asked: (at) => where.has(at),
      brand: (token) => senses.of(token).brand,
    });
    return { said, tokens, claimed, addresses, named: null };
  }

  #addresses({ tokens, addresses, claimed }: Read): NameFound[] {
    const found = addresses.map((one) => this.#address(tokens, one));
    this.#addressesRemembered(tokens, claimed, found);
    return found;
  }

  #mentions({ said, tokens, claimed }: Read, found: readonly Stretch[]): Mention[] {
    const { senses, places, level } = this.#search;
    if (level === 'off') return [];
    const taken = takenBy(tokens, [...claimed, ...found]);
    const who = answersOf(said, tokens, ASKED);
    const town = (at: number) => places.town(tokens, at);
    return findMentions(
      { tokens, taken: (at) => taken.has(at), asked: (at) => who.has(at), town },
      senses,
      level,
    );
  }

  #person(mention: Mention): NameFound {
    const { start, end, rule, cue, score } = mention;
    return { start, end, type: 'PERSON', value: this.#people.valueOf(mention), rule, cue, score };
  }

  #address(tokens: readonly Token[], mention: AddressMention): NameFound {
    const { start } = tokens[mention.first] as Token;
    const { end } = tokens[mention.last] as Token;
    const value = this.#book.valueOf(mention);
    return {
      start,
      end,
      type: 'ADDRESS',
      value,
      rule: mention.rule,
      cue: mention.cue ? 'ADDRESS' : null,
      score: mention.cue ? 0.97 : 0.9,
    };
  }

  /** Parts of addresses that were said elsewhere: the street or the town alone. */
  #addressesRemembered(
    tokens: readonly Token[],
    claimed: readonly Stretch[],
    found: NameFound[],
  ): void {
    if (this.#book.empty) return;
    const taken = takenBy(tokens, [...claimed, ...found]);
    const streets = this.#book
      .streets()
      .map((street) => ({ street, words: street.split(' ').map(evenStreet) }));
    for (let at = 0; at < tokens.length; at += 1) {
      if (taken.has(at)) continue;
      const part = this.#streetAgain(tokens, at, streets) ?? this.#townAgain(tokens, at);
      if (!part) continue;
      const { start } = tokens[at] as Token;
      const { end } = tokens[part.last] as Token;
      found.push({
        start,
        end,
        type: 'ADDRESS',
        value: part.value,
        rule: 'address-memory',
        cue: null,
        score: 0.9,
      });
      at = part.last;
    }
  }

  #streetAgain(
    tokens: readonly Token[],
    at: number,
    streets: readonly { readonly street: string; readonly words: readonly string[] }[],
  ): Again | null {
    // one word needs its capital: dlouhá is long before it is a street
    if (!capitalNear(tokens, at)) return null;
    const listed = this.#search.places.street(tokens, at);
    for (const { street, words } of streets) {
      const said = tokens.slice(at, at + words.length);
      const same =
        listed?.name === street ||
        words.every((word, n) => evenStreet(said[n]?.lower ?? '') === word);
      if (
        !same ||
        !said.some(({ capital, initial }) => capital && !(initial && words.length === 1))
      )
        continue;
      const value = this.#book.with('street', street);
      if (value)
        return { last: listed?.name === street ? listed.last : at + words.length - 1, value };
    }
    return null;
  }

  #townAgain(tokens: readonly Token[], at: number): Again | null {
    const town = (tokens[at] as Token).capital ? this.#search.places.town(tokens, at) : null;
    const value = town && this.#book.with('town', town.name);
    return town && value ? { last: town.last, value } : null;
  }

  /** Forms of names that were accepted elsewhere. */
  #remembered(
    { tokens, claimed }: Read,
    memory: ReadonlyMap<string, Remembered>,
    found: NameFound[],
  ): void {
    const taken = takenBy(tokens, [...claimed, ...found]);
    let before: NameFound | null = null;
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at] as Token;
      const who = memory.get(token.lower);
      if (!who || taken.has(at) || !this.#meansName(tokens, at, who)) continue;
      const together: boolean =
        before?.value === who.value &&
        token.gap === GAP.blank &&
        before.end === tokens[at - 1]?.end;
      const start: number = together && before ? before.start : token.start;
      if (together) found.pop();
      before = {
        start,
        end: token.end,
        type: 'PERSON',
        value: who.value,
        rule: 'person-memory',
        cue: null,
        score: 0.9,
      };
      found.push(before);
    }
  }

  /** Whether a word that is a form of a known name means it here. */
  #meansName(tokens: readonly Token[], at: number, { part }: Remembered): boolean {
    const token = tokens[at] as Token;
    if (token.lower.length < 2) return false;
    const { ordinary, people } = this.#search.senses.of(token);
    if (!ordinary) return token.capital || token.lower.length > 2;
    if (people && token.initial) return false;
    if (token.capital && !token.initial) return true;
    const next = tokens[at + 1];
    // nový kotel is no Mr Nový
    if (next && !next.capital && next.gap === GAP.blank && isNoun(next.lower)) return false;
    if (token.capital || cueBefore(tokens, at) !== null) return true;
    return part === 'last' && token.lower.length > 2 && !isFunctionWord(token.lower);
  }

  /** Names said letter by letter; they come before names, for `ká jako Karel` names no Karel. */
  #spelled({ said, tokens, claimed }: Read, where: readonly Stretch[]): Spelled[] {
    const { senses, level } = this.#search;
    const taken = takenBy(tokens, [...claimed, ...where]);
    const known = (word: string) =>
      word.length > 3 && senses.of({ ...NO_TOKEN, lower: word }).lasts.length > 0;
    if (level === 'off') return [];
    return findSpelled(said.text, tokens, (at) => taken.has(at), known);
  }
}

const capitalNear = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === true ||
  (tokens[at + 1]?.capital === true && (tokens[at] as Token).lower.length < 5);

/** Whose name was spelled: á may be the name of the letter A, so marks do not count. */
function spelledAs(word: string, memory: ReadonlyMap<string, Remembered>): string | null {
  const letters = bare(word);
  for (const [form, { value }] of memory) if (bare(form) === letters) return value;
  return null;
}

/** Indexes of tokens that lie in one of the stretches. */
function takenBy(tokens: readonly Token[], stretches: readonly Stretch[]): Set<number> {
  const taken = new Set<number>();
  if (stretches.length === 0) return taken;
  const sorted = [...stretches].sort((a, b) => a.start - b.start);
  let n = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    while (n < sorted.length && (sorted[n] as Stretch).end <= token.start) n += 1;
    const one = sorted[n];
    if (!one) break;
    if (one.start < token.end) taken.add(at);
  }
  return taken;
}

/** Words before the answer itself. */
const MOST_FILLERS = 4;

/** Indexes of tokens that begin the answer to a question. */
function answersOf({ turns }: Said, tokens: readonly Token[], question: RegExp): Set<number> {
  const answers = new Set<number>();
  let at = 0;
  for (const { start, prompt } of turns) {
    if (prompt === '' || !question.test(prompt.slice(-160))) continue;
    while (at < tokens.length && (tokens[at] as Token).start < start) at += 1;
    let n = at;
    while (n < tokens.length && n - at < MOST_FILLERS && FILLERS.has((tokens[n] as Token).lower))
      n += 1;
    if (n < tokens.length) answers.add(n);
  }
  return answers;
}
