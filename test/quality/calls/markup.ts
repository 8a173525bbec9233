/** A marked place of a turn; offsets (UTF-16) are those of the turn's text without the markup. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** a type of entity, or null where a tag is neither asked for nor wrong */
  readonly type: string | null;
  /** parts of one value carry the same number; null: a value in one part */
  readonly value: string | null;
}

/** One turn of a call written by hand. */
export interface MarkedTurn {
  readonly speaker: 'agent' | 'customer';
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** What may be marked: the types of the tool, and what it has no tag for. */
export const MARKS: ReadonlySet<string> = new Set([
  ...['PHONE', 'EMAIL', 'IBAN', 'ACCOUNT', 'CARD', 'BIRTH_NUMBER', 'DATE_OF_BIRTH', 'ICO', 'DIC'],
  ...['PLATE', 'CUSTOMER_ID', 'URL', 'IP', 'PERSON', 'ADDRESS', 'POSTCODE', 'USERNAME', 'SECRET'],
]);

const SPEAKERS = { A: 'agent', Z: 'customer' } as const;
const MARK = /\{\{(?:\?|([A-Z_]+)(?:#(\d+))?)\|([^{}|]+)\}\}/g;

/**
 * Reads a call: a line a turn, `A: ` or `Z: ` and the text with `{{TYPE|…}}`, `{{TYPE#1|…}}`, `{{?|…}}`.
 * Throws with the line's number when a line is nothing of the kind: a broken mark would pass for ordinary talk.
 */
export function parseCall(source: string): MarkedTurn[] {
  return source.trimEnd().split('\n').map(parseTurn);
}

function parseTurn(line: string, n: number): MarkedTurn {
  const [, who, marked] = /^([AZ]): (\S.*)$/.exec(line) ?? [];
  if (marked === undefined) throw new Error(`line ${n + 1}: no turn`);
  let text = '';
  let read = 0;
  const marks: Mark[] = [];
  for (const match of marked.matchAll(MARK)) {
    const [whole, type = null, value = null, inner = ''] = match;
    if (type !== null && !MARKS.has(type)) throw new Error(`line ${n + 1}: no type ${type}`);
    text += marked.slice(read, match.index);
    marks.push({ start: text.length, end: text.length + inner.length, type, value });
    text += inner;
    read = match.index + whole.length;
  }
  text += marked.slice(read);
  if (/[{}|]/.test(text)) throw new Error(`line ${n + 1}: broken mark`);
  return { speaker: SPEAKERS[who as 'A' | 'Z'], text, marks };
}
