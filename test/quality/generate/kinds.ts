import type { Random } from './random.ts';
import type { Style } from './render.ts';
import type { Said } from './said.ts';
import {
  sayAccount,
  sayBirthNumber,
  sayCard,
  sayDic,
  sayIban,
  sayIco,
  sayId,
  sayPhone,
} from './say-numbers.ts';
import { sayBirthDate, sayEmail, sayIp, sayPlate, saySite } from './say-others.ts';

/** A type of identifier as people speak of it. */
export interface Kind {
  readonly say: (random: Random, style: Style) => Said;
  readonly cues: readonly string[];
  /** may stand without a cue */
  readonly alone?: boolean;
  /** what the agent asks for, when only the question is the cue */
  readonly asks: readonly string[];
}

export const KINDS: Readonly<Record<string, Kind>> = {
  PHONE: {
    say: sayPhone,
    alone: true,
    cues: [
      'moje telefonní číslo je ',
      'volejte na ',
      'zavolejte mi prosím na ',
      'mobil mám ',
      'kontakt na mě je ',
      'moje číslo je ',
    ],
    asks: ['Na jakém telefonu vás zastihnu?', 'Řeknete mi číslo na sebe?'],
  },
  BIRTH_NUMBER: {
    say: sayBirthNumber,
    cues: ['rodné číslo je ', 'moje rodné číslo ', 'rodný číslo mám ', 'erčéčko mám, rodné číslo '],
    asks: ['Jaké máte rodné číslo?', 'Nadiktujete mi prosím rodné číslo?'],
  },
  ACCOUNT: {
    say: sayAccount,
    cues: ['číslo účtu je ', 'pošlete to na účet ', 'bankovní spojení je ', 'můj účet je '],
    asks: ['Na jaký účet to máme poslat?', 'Jaké je číslo účtu?'],
  },
  IBAN: {
    say: sayIban,
    alone: true,
    cues: ['IBAN je ', 'můj IBAN ', 'mezinárodní číslo účtu, IBAN, je '],
    asks: ['Jaký je IBAN?'],
  },
  CARD: {
    say: sayCard,
    cues: ['číslo karty je ', 'platil jsem kartou ', 'karta '],
    asks: ['Jaké je číslo karty?'],
  },
  ICO: { say: sayIco, cues: ['IČO je ', 'ičo ', 'naše íčko je '], asks: ['Jaké máte IČO?'] },
  DIC: { say: sayDic, cues: ['DIČ je ', 'naše dič ', 'díčo '], asks: ['A DIČ?'] },
  CUSTOMER_ID: {
    say: sayId,
    cues: [
      'variabilní symbol je ',
      'zákaznické číslo mám ',
      'číslo smlouvy je ',
      'číslo elektroměru je ',
    ],
    asks: ['Jaké je číslo smlouvy?', 'Řeknete mi variabilní symbol?'],
  },
  PLATE: {
    say: sayPlate,
    cues: ['SPZ je ', 'espézetka je ', 'auto má značku ', 'registrační značka '],
    asks: ['Jakou máte SPZ?'],
  },
  DATE_OF_BIRTH: {
    say: sayBirthDate,
    cues: ['narozen ', 'narodil jsem se, datum narození ', 'datum narození je '],
    asks: ['Datum narození, prosím?'],
  },
  URL: {
    say: saySite,
    cues: ['stránky jsou ', 'najdete nás na ', 'web máme ', 'podívejte se na '],
    alone: true,
    asks: ['Máte nějaké stránky?'],
  },
  IP: {
    say: sayIp,
    cues: ['IP adresa je ', 'adresa routeru je ', 'píše to IP adresu '],
    asks: ['Jakou máte IP adresu?'],
  },
  EMAIL: {
    say: sayEmail,
    alone: true,
    cues: ['můj e-mail je ', 'pošlete to na mail ', 'e-mailová adresa je '],
    asks: ['Na jaký e-mail?'],
  },
};
