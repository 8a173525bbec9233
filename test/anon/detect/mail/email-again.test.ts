import { expect, test } from 'vitest';
import { redact } from '../redact.ts';

/** What is left of an echo of an address that was told before. */
const echo = (address: string, said: string): string | undefined =>
  redact(`A: Pošlete to mailem na ${address}.`, `Z: ${said}`).at(-1);

test.each([
  ['sklad@firma.cz', 'Sklad, mám.', '@EMAIL_001, mám.'],
  ['lipova@firma.cz', 'Lípová, bez háčku?', '@EMAIL_001, bez háčku?'],
  ['malina.petra@firma.cz', 'Jako malina, ale bez čárky?', 'Jako @EMAIL_001, ale bez čárky?'],
  ['j.vodova@firma.cz', 'Jé tečka vodova, dobře.', '@EMAIL_001, dobře.'],
  ['pilavorel@firma.cz', 'pila vorel, dohromady?', '@EMAIL_001, dohromady?'],
  ['pekarnaudvou@firma.cz', 'Pekárna u dvou.', '@EMAIL_001.'],
  ['vorel@seznam.cz', 'Na seznamu?', 'Na @EMAIL_001?'],
  ['vodova22@firma.cz', 'Vodova dvacet dva, ano.', '@EMAIL_001, ano.'],
])('%s, %s', (address, said, left) => {
  expect(echo(address, said)).toBe(left);
});

test.each([
  ['fakturace@pila-vorel.cz', 'Volám z fakturace Pila Vorel, dobrý den.'],
  ['info@firma.cz', 'Další info mi pošlete později.'],
  ['servis@firma.cz', 'A kdy ten servis otevírá, prosím vás?'],
])('%s: a word of talk stays: %s', (address, said) => {
  expect(echo(address, said)).toBe(said);
});
