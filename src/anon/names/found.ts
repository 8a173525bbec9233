import type { Again } from './address/again.ts';
import type { AddressMention } from './address/find.ts';
import { type Stretch, stretch } from './answers.ts';
import type { Token } from './tokens.ts';

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

/** What is found because it was said elsewhere. */
export const FROM_MEMORY = { cue: null, score: 0.9 } as const;

/** An address or a part of one that was said elsewhere. */
export const addressAgain = (tokens: readonly Token[], one: Again, rule: string): NameFound => ({
  ...stretch(tokens, one),
  ...{ type: 'ADDRESS', value: one.value, ...FROM_MEMORY, rule },
});

/** All places of one address; `value` is its value in the recording. */
export function addressFound(
  tokens: readonly Token[],
  mention: AddressMention,
  value: string,
): NameFound[] {
  const { rule } = mention;
  const [cue, score] = mention.cue ? (['ADDRESS', 0.97] as const) : ([null, 0.9] as const);
  return mention.spans.map((span) => ({
    ...stretch(tokens, span),
    ...{ type: 'ADDRESS', value, rule, cue, score },
  }));
}
