import type { Random } from './random.ts';
import { cardinal, fourDigits, groupAsNumber, VARIANTS } from './words.ts';

/** A number below a million in words. */
function big(value: number, random: Random): string {
  const variant = random.pick(VARIANTS);
  const thousands = Math.floor(value / 1000);
  const rest = value % 1000;
  if (thousands === 0) return cardinal(rest, variant);
  const head =
    thousands === 1
      ? 'tisíc'
      : `${cardinal(thousands, variant)} ${thousands < 5 ? 'tisíce' : 'tisíc'}`;
  return rest === 0 ? head : `${head} ${cardinal(rest, variant)}`;
}

const spaced = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ' ');

/** Sentences full of numbers that are nobody's: amounts, years, times, measures, models, errors, orders. */
const MAKERS: readonly ((random: Random) => string)[] = [
  (r) => `Stálo to ${spaced(r.int(100, 999_999))} korun.`,
  (r) => `Cena je ${big(r.int(100, 999_999), r)} korun bez daně.`,
  (r) => `Zaplatil jsem ${big(r.int(2, 99_999), r)} korun a doprava byla ${r.int(50, 900)} Kč.`,
  (r) => `Faktura je na ${spaced(r.int(1000, 9_999_999))} Kč.`,
  (r) => `Kotel jsme kupovali v roce ${r.int(1990, 2026)}.`,
  (r) => `To bylo v roce ${fourDigits(r.int(2001, 2026))}.`,
  (r) => `Bylo to devatenáct set ${cardinal(r.int(50, 99))}, tuším.`,
  (r) =>
    `Přijedeme ve ${r.int(7, 17)}:${String(r.int(0, 59)).padStart(2, '0')}, nejpozději v ${r.int(7, 17)}.30.`,
  (r) => `Technik dorazí mezi ${cardinal(r.int(7, 12))} a ${cardinal(r.int(13, 18))} hodinou.`,
  (r) => `Dorazí ${r.int(1, 28)}. ${r.int(1, 12)}. ${r.int(2024, 2027)} dopoledne.`,
  (r) => `Voda má ${cardinal(r.int(20, 90))} stupňů a tlak je ${r.int(0, 3)},${r.int(0, 9)} baru.`,
  (r) => `Tlak ukazuje jedna celá ${cardinal(r.int(1, 9))} baru, teplota ${r.int(18, 80)} °C.`,
  (r) => `Svítí chyba F${r.int(10, 99)}, předtím E${r.int(100, 999)}.`,
  (r) => `Kód chyby je ${r.int(10, 999)}.`,
  (r) =>
    `Model je ${r.pick(['Panther', 'Protherm', 'Gepard'])} ${r.int(12, 30)} KKV ${r.int(10, 99)}.`,
  (r) => `Číslo objednávky je ${r.digits(r.int(6, 9))}.`,
  (r) => `Objednávka číslo ${r.int(2, 9)}${r.digits(8)} ještě nedorazila.`,
  (r) => `Výrobní číslo je ${r.digits(r.int(8, 12))}.`,
  (r) =>
    `Číslo zakázky ${groupAsNumber(r.digits(3), 'plain')} ${groupAsNumber(r.digits(3), 'plain')}.`,
  (r) => `Odečet je ${big(r.int(1000, 99_999), r)} kilowatthodin.`,
  (r) => `Spotřeba byla ${spaced(r.int(1000, 99_999))} kWh, tedy ${r.int(100, 3000)} kubíků.`,
  (r) => `Je tam ${cardinal(r.int(2, 40))} radiátorů a ${cardinal(r.int(2, 90))} metrů trubek.`,
  (r) => `Rozměr je ${r.int(300, 900)} krát ${r.int(300, 900)} milimetrů.`,
  (r) => `Záruka platí ${cardinal(r.int(2, 10))} let, tedy ${cardinal(r.int(24, 99))} měsíců.`,
  (r) => `Podle zákona číslo ${r.int(10, 499)}/${r.int(1990, 2024)} Sb. to jde.`,
  (r) => `Sleva je ${cardinal(r.int(5, 50))} procent, takže ${r.int(5, 50)} %.`,
  (r) => `Čekám už ${cardinal(r.int(2, 59))} minut a ${cardinal(r.int(2, 59))} vteřin.`,
  (r) =>
    `Zavolejte ještě jednou, já jsem volal dvakrát nebo třikrát.`.replace(
      'dvakrát',
      r.pick(['dvakrát', 'pětkrát', 'čtyřikrát']),
    ),
  (r) =>
    `Vzal jsem si ${r.pick(['dvě kila', 'pětikilo', 'tři litry', 'dva tácy'])} na ${r.pick(['materiál', 'cestu'])}.`,
  (r) => `Verze programu je ${r.int(1, 9)}.${r.int(0, 20)}.${r.int(0, 99)}.`,
  (r) =>
    `Jeden technik a dvě hodiny práce, tři kusy těsnění, to je ${r.int(2, 9)} ${r.int(100, 999)} korun.`,
  (r) =>
    `Je mi ${cardinal(r.int(20, 90), r.pick(VARIANTS))} let a bydlím ve ${r.int(1, 9)}. patře.`,
  (r) => `Napište zavináč na klávesnici, prosím, ${r.pick(['nejde mi', 'nemůžu najít'])} to.`,
  (r) => `Bod jedna, bod dva, bod tři: topení, voda, plyn.${r.chance(0.5) ? ' Hotovo.' : ''}`,
  (r) =>
    `Mám ${r.int(2, 9)}+kk, ${r.int(40, 150)} m2 a ${r.int(2, 9)} radiátorů po ${r.int(500, 2500)} wattech.`,
];

/** `count` sentences, and what they are made of in turn. */
export function negatives(count: number, random: Random): string[] {
  return Array.from({ length: count }, (_, n) =>
    (MAKERS[n % MAKERS.length] as (r: Random) => string)(random),
  );
}
