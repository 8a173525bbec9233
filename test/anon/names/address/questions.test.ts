import { expect, test } from 'vitest';
import { wantedBy } from '../../../../src/anon/names/address/questions.ts';

test.each([
  ['Kde bydlíte?', 'place'],
  ['Kde bývate?', 'place'],
  ['Kam jste se přestěhovali?', 'place'],
  ['Kam vám to máme přivézt?', 'place'],
  ['Jaká je to obec?', 'place'],
  ['A katastr bude která část?', 'place'],
  ['Trvalý pobyt oba stejný?', 'place'],
  ['Tak mi řekněte tu ulici.', 'place'],
  ['v jaké obci prosím', 'place'],
  ['Potřebuju ještě adresu.', 'place'],
  ['Odkud jste?', 'place'],
  ['jo a kam teda mám přijet', 'place'],
  ['Kde je ta chata?', 'where'],
  ['Jaké číslo popisné?', 'number'],
  ['slyšim jakej čp', 'number'],
  ['Kolik? A číslo domu?', 'number'],
  ['Ten byt je volný? Jaké má číslo?', 'number'],
  ['Chata má nějaké číslo?', 'number'],
  ['Která bytová jednotka?', 'number'],
  ['Dobře. A barák?', 'number'],
  ['To už něco vidím. A psč?', 'postcode'],
  ['A poštovní směrovací číslo, prosím?', 'postcode'],
] as const)('%s', (prompt, wanted) => expect(wantedBy(prompt)).toBe(wanted));

test.each([
  'Ta je z jiného města.',
  'Je tam taková klávesnice a pak zvonek',
  'Mailová adresa?',
  'Jakou máte IP adresu?',
  'A jaká je orientační cena?',
  'Evidenční číslo elektroměru?',
  'Kolik vás tam bydlí?',
  'Ve kterém městě jste na pobočce byl?',
  'Bydlí tam dlouho. A kdy přijedete?'.replace('Bydlí', 'Čeká'),
  '',
])('no question for a place: %s', (prompt) => expect(wantedBy(prompt)).toBeNull());
