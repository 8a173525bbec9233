import { expect, test } from 'vitest';
import { numberNoun } from '../../../../src/anon/names/address/number-nouns.ts';
import { tokenise } from '../../../../src/anon/names/tokens.ts';

test.each([
  ['pětka', '5'],
  ['trojce', '3'],
  ['devatenáctkou', '19'],
  ['třicet šestce', '36'],
  ['sto šestnáctce', '116'],
  ['pětadvacítky', '25'],
  ['sto', null],
  ['třicet třicítka', null],
  ['pětice', null],
])('%s', (text, value) => expect(numberNoun(tokenise(text), 0)?.value ?? null).toBe(value));
