import * as z from 'zod';
import { isAccountPart } from '../detect/rules/account.ts';
import { isBirthNumber } from '../detect/rules/birth-number.ts';
import { luhn } from '../detect/rules/card.ts';
import { isIco } from '../detect/rules/company.ts';
import { mod97 } from '../detect/rules/mod97.ts';
import { isTypeName } from './lists.ts';
import { superLinear } from './pattern.ts';

/** Checksums that a rule may ask for by name; all look at the digits and letters of the match. */
const CHECKSUMS: Readonly<Record<string, (plain: string) => boolean>> = {
  luhn: (plain) => /^[0-9]+$/.test(plain) && luhn(plain),
  mod97: (plain) => /^[0-9A-Z]{5,}$/.test(plain) && mod97(plain.slice(4) + plain.slice(0, 4)) === 1,
  mod11: (plain) => /^[0-9]{2,10}$/.test(plain) && isAccountPart(plain),
  ico: isIco,
  'birth-number': isBirthNumber,
};

/** A pattern of the user's own. */
export interface OwnRule {
  readonly type: string;
  readonly pattern: RegExp;
  readonly name: string;
  readonly checksum: ((plain: string) => boolean) | null;
}

const fileSchema = z.array(
  z.strictObject({
    type: z.string().refine(isTypeName, 'must be like CONTRACT_NUMBER'),
    pattern: z.string().min(1).max(1000),
    ignore_case: z.boolean().optional(),
    checksum: z.enum(Object.keys(CHECKSUMS) as [string, ...string[]]).optional(),
  }),
);

/**
 * Rules from a JSON file, a list of `{"type", "pattern", "ignore_case"?, "checksum"?}`. Throws an Error whose message
 * names the rule by its place, or a ZodError.
 */
export function parseOwnRules(file: string): OwnRule[] {
  let json: unknown;
  try {
    json = JSON.parse(file);
  } catch {
    throw new Error('must be JSON: a list of {"type", "pattern"}');
  }
  return fileSchema.parse(json).map(({ type, pattern, ignore_case, checksum }, n) => {
    const where = `rule ${n + 1} (${type})`;
    let compiled: RegExp;
    try {
      compiled = new RegExp(pattern, ignore_case ? 'giu' : 'gu');
    } catch {
      throw new Error(`${where}: the pattern is no regular expression`);
    }
    const reason = superLinear(pattern);
    if (reason) throw new Error(`${where}: ${reason}`);
    if (new RegExp(pattern, 'u').test(''))
      throw new Error(`${where}: the pattern matches nothing at all`);
    return {
      type,
      pattern: compiled,
      name: `own-${n + 1}`,
      checksum: checksum ? (CHECKSUMS[checksum] ?? null) : null,
    };
  });
}
