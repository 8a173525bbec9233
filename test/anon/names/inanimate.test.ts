import { expect, test } from 'vitest';
import { people } from './people.ts';

test.each([
  ['undeclined behind a preposition', 'Potřebuju něco na Frump a poslat to přes Spumler.'],
  ['an adjective behind a preposition', 'Musíte s tím na Frumplický, my to neděláme.'],
  ['joined to a thing', 'Vyčistil jsem hořák a Frumpinky. Chybí Sifon, Krumplina a těsnění.'],
  ['among loose capitals', 'Technik tam vyměnil Brzdy, jenže Frumpla pořád vrže.'],
  ['said what it is', 'Ztratil se nám spacák Frumpler a rám Krumplof taky.'],
  ['inside', 'Heslo mám v Georgi a v Petře nic není.'],
  ['a place in its case', 'Stavěli jsme na Frumpově a na Krumplické to znají.'],
  ['what one wants', 'Dcera potřebuje Frumplinku a displej hlásí Krumplof.'],
  ['what is done to it', 'Jídelna odhlásila Oběd a opravář mi přehodil Vložku.'],
  ['goods of a kind', 'Mám ráda pivo Bernard a odrůdu Adéla, prsten je ze zlatnictví Sofia.'],
  ['a noun with a verb of its own', 'Přišla mi Upomínka. Na Poště mi řekli, že přijde znovu.'],
  ['what a screen says', 'Web mi spadl, píše Přístup odepřen.'],
  ['a firm of a town', 'Dobrý den, tady Frumploviny Chrudim, poruchy.'],
  ['a device by its ending', 'Leží tam Frumplovačka a Krumpárna.'],
  ['tickets', 'Máte ještě lístky na Lucii?'],
  ['what a thing is called', 'Ten program se jmenuje Frumpandra.'],
])('%s is nobody', (_, text) => expect(people(text)).toEqual([]));

test.each([
  ['Poslal jsem to na Frumplera a přes Krumplofa nic.', ['Frumplera', 'Krumplofa']],
  ['Leží to v Petrově skříni.', ['Petrově']],
  ['Včera Bernard volal a pivo Bernard vypil sám.', ['Bernard', 'Bernard']],
  ['Potřebuju Frumplovou, ta to má na starosti.', ['Frumplovou']],
])('and somebody is: %s', (text, found) => expect(people(text)).toEqual(found));
