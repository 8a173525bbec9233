import { fold } from '../spoken/fold.ts';
import { saidAgain } from './address/again.ts';
import { partsBeside } from './address/beside.ts';
import { AddressBook } from './address/book.ts';
import { placeByRiver } from './address/shapes.ts';
import { answersOf, type Said, type Stretch } from './answers.ts';
import { CalledThings } from './called.ts';
import { type Truecased, truecase } from './caseless/truecase.ts';
import { ASKED, ASKED_WHO } from './cues.ts';
import { addressAgain, addressFound, FROM_MEMORY, type NameFound } from './found.ts';
import { remembered } from './memory.ts';
import { findMentions } from './mentions.ts';
import type { Mention } from './naming.ts';
import { People } from './people.ts';
import { isPeopled, isTold } from './peopled.ts';
import { SpelledNames } from './spelled-names.ts';
import type { Spelled } from './spelling.ts';
import { type Named, type NameSearch, type Read, readStream } from './stream.ts';
import type { Taken } from './taken.ts';
import { NO_TOKEN, type Token, tokenise } from './tokens.ts';
import { isCaseless, isUnmarked, together } from './writing.ts';

export type { NameSearch } from './stream.ts';

/** Fewer words say nothing of what a capital means in them. */
const A_CALL = 60;
const never = (): boolean => false;

/** Whether a token is one of some; most texts have none. */
const within = (indexes: ReadonlySet<number>): ((at: number) => boolean) =>
  indexes.size === 0 ? never : (at) => indexes.has(at);

/** Most strings of a record that nobody said: `customer`, `large-v3`, `r-17`. */
const PLAIN = /^[a-z0-9_.:-]{0,40}$/;

/**
 * The people and addresses of one recording. First every stream is heard, then each is searched: who is
 * named in one place only by a part of the name, or in lower case, is known from another, whoever said it.
 */
export class NamesOfRecording {
  readonly #search: NameSearch;
  readonly #people = new People();
  readonly #book = new AddressBook();
  readonly #things = new CalledThings();
  readonly #spelling: SpelledNames;
  /** somebody is named in it by more than a capital */
  #peopled = false;
  /** streams that were heard and are still to be searched */
  readonly #reads = new Map<Said, Read>();

  constructor(search: NameSearch) {
    this.#search = search;
    this.#spelling = new SpelledNames(search.senses);
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
      const read = readStream(said, claimed[n] ?? [], this.#search);
      this.#reads.set(said, read);
      return read;
    });
    const all = together(reads.map(({ writing }) => writing));
    if (isCaseless(all)) for (const read of reads) read.caseless = true;
    if (isUnmarked(all)) for (const read of reads) read.senses = this.#search.senses.unmarked();
    for (const { tokens, senses, caseless } of reads) this.#things.hear(tokens, senses, caseless);
    // streets may be called after people: all addresses come first
    for (const { addresses } of reads) for (const one of addresses) this.#book.hear(one);
    for (const { turns, search, addresses } of reads) {
      for (const one of partsBeside(turns, search, addresses, this.#book)) this.#book.complete(one);
    }
    for (const read of reads) read.named = this.#named(read);
    this.#peopled ||=
      this.#search.level === 'aggressive' ||
      all.words < A_CALL ||
      isPeopled(reads.map(({ named }) => named?.mentions ?? []));
    for (const { named } of reads) this.#people.hear(this.#believed(named as Named));
  }

  /** Everybody and every address in a stream that was heard (with the same `claimed`), or in any other string; sorted. */
  find(said: Said, claimed: readonly Stretch[]): NameFound[] {
    if (PLAIN.test(said.text) && !this.#people.forms().has(said.text)) return [];
    let read = this.#reads.get(said);
    if (!read) {
      read = readStream(said, claimed, this.#search);
      for (const one of read.addresses) this.#book.hear(one);
    }
    this.#reads.delete(said);
    const { where, spelled, mentions, tokens } = read.named ?? this.#named(read);
    const { taken, senses, caseless } = read;
    const found = [...where];
    const believed = this.#believed({ mentions });
    this.#people.hear(believed);
    for (const mention of believed) found.push(this.#person(mention));
    for (const one of spelled) found.push(this.#letters(one));
    taken.add(believed);
    const again = this.#spelledAgain(tokens, taken);
    for (const one of again) found.push(this.#letters(one));
    taken.add(again);
    for (const one of remembered(tokens, this.#people, senses, taken.has, caseless))
      found.push({ ...one, type: 'PERSON', ...FROM_MEMORY, rule: 'person-memory' });
    return found.sort((a, b) => a.start - b.start);
  }

  /** Where nobody is named by more than a capital, capitals name things: only who was shown to be somebody is. */
  #believed({ mentions }: Pick<Named, 'mentions'>): readonly Mention[] {
    return this.#peopled ? mentions : mentions.filter(isTold);
  }

  #named(read: Read): Named {
    const where = this.#addresses(read);
    const spelled = this.#spelled(read);
    read.taken.add(spelled);
    return { where, spelled, ...this.#mentions(read) };
  }

  /** All addresses, by rounds: each is taken before the next is looked for. */
  #addresses({ tokens, taken, addresses, search, turns }: Read): NameFound[] {
    const found = addresses.flatMap((one) => addressFound(tokens, one, this.#book.valueOf(one)));
    taken.add(found);
    for (const one of saidAgain(search, turns, this.#book))
      found.push(addressAgain(tokens, one, 'address-memory'));
    taken.add(found);
    for (const one of partsBeside(turns, search, addresses, this.#book))
      found.push(addressAgain(tokens, one, 'address-part'));
    taken.add(found);
    return found;
  }

  #mentions(read: Read): Pick<Named, 'mentions' | 'tokens'> {
    const { senses, taken } = read;
    const { places, level } = this.#search;
    if (level === 'off') return { mentions: [], tokens: read.tokens };
    const { tokens, restored } = this.#truecased(read);
    const asked = within(answersOf(read.said, tokens, ASKED));
    const town = (at: number) => places.town(tokens, at) ?? placeByRiver(tokens, at);
    const thing = (at: number) => this.#things.sureOf(tokens[at] as Token, senses);
    const title = (at: number) => this.#things.hasTitle(tokens, at);
    const reading = {
      ...{ tokens, taken: taken.has, asked, town, thing, title },
      restored: within(restored),
    };
    return { mentions: findMentions(reading, senses, level), tokens };
  }

  #truecased({ said, tokens, taken, caseless, senses }: Read): Truecased {
    if (!caseless || this.#search.level === 'cued') return { tokens, restored: new Set() };
    return truecase(tokens, senses, taken.has, within(answersOf(said, tokens, ASKED_WHO)));
  }

  #person(mention: Mention): NameFound {
    const { start, end, rule, cue, score } = mention;
    return { start, end, type: 'PERSON', value: this.#people.valueOf(mention), rule, cue, score };
  }

  #letters({ start, end, word }: Spelled): NameFound {
    const known = this.#people.forms().get(word)?.value;
    const value = known ?? this.#people.unmarked().get(fold(word)) ?? word;
    return { start, end, type: 'PERSON', value, ...FROM_MEMORY, rule: 'person-spelled' };
  }

  #spelledAgain(tokens: readonly Token[], { has }: Taken): Spelled[] {
    if (this.#search.level === 'off') return [];
    return [
      ...this.#spelling.again(tokens, has, this.#people),
      ...this.#spelling.whole(tokens, has),
    ];
  }

  /** Names said letter by letter; they come before names, for `ká jako Karel` names no Karel. */
  #spelled({ said, tokens, taken }: Read): Spelled[] {
    if (this.#search.level === 'off') return [];
    return this.#spelling.find(said, tokens, taken.has);
  }
}
