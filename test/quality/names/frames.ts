import type { Random } from '../generate/random.ts';
import { firstIn, lastIn, type Somebody } from './people.ts';

/** A sentence with one name in it. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

type Render = (who: Somebody) => readonly [before: string, name: string, after: string];
const sir = ({ gender }: Somebody, m: string, f: string): string => (gender === 'm' ? m : f);

/** Frames by kind. The name stands in the form that the frame asks for. */
export const FRAMES: Readonly<Record<string, readonly Render[]>> = {
  cued: [
    (who) => ['Dobrý den, tady ', lastIn(who, 'nom'), ', volám kvůli vyúčtování.'],
    (who) => ['Prosím, u telefonu ', lastIn(who, 'nom'), '.'],
    (who) => ['Já se jmenuju ', lastIn(who, 'nom'), ' a chtěla bych objednat servis.'],
    (who) => ['Smlouva je vedená na jméno ', lastIn(who, 'nom'), ', ale platím ji já.'],
    (who) => [
      `Dobře, ${sir(who, 'pane', 'paní')} `,
      lastIn(who, 'voc'),
      ', hned se na to podívám.',
    ],
    (who) => [`Mluvil jsem s ${sir(who, 'panem', 'paní')} `, lastIn(who, 'ins'), ' minulý týden.'],
    (who) => [`Mám tu vzkaz pro ${sir(who, 'pana', 'paní')} `, lastIn(who, 'acc'), ' z účtárny.'],
    (who) => [
      `Ozve se vám ${sir(who, 'pan', 'paní')} `,
      lastIn(who, 'nom'),
      ' z oddělení reklamací.',
    ],
    (who) => ['Příjmení je ', lastIn(who, 'nom'), ', píše se to jak to slyšíte.'],
    (who) => ['', lastIn(who, 'nom'), ' u telefonu, dobrý den.'],
    (who) => [
      `Přijede k vám ${sir(who, 'kolega', 'kolegyně')} `,
      lastIn(who, 'nom'),
      ' mezi osmou a desátou.',
    ],
    (who) => [
      `Smlouvu podepsal${sir(who, ' pan inženýr', 'a paní inženýrka')} `,
      lastIn(who, 'nom'),
      '.',
    ],
  ],
  'cued, lower case': [
    (who) => ['dobrý den tady ', lastIn(who, 'nom').toLowerCase(), ' volám kvůli vyúčtování'],
    (who) => ['já se jmenuju ', lastIn(who, 'nom').toLowerCase(), ' a chtěla bych objednat servis'],
    (who) => [
      `dobře ${sir(who, 'pane', 'paní')} `,
      lastIn(who, 'voc').toLowerCase(),
      ' hned se na to podívám',
    ],
    (who) => [
      `mluvil jsem s ${sir(who, 'panem', 'paní')} `,
      lastIn(who, 'ins').toLowerCase(),
      ' minulý týden',
    ],
    (who) => ['příjmení je ', lastIn(who, 'nom').toLowerCase(), ' píše se to jak to slyšíte'],
  ],
  'first and last': [
    (who) => [
      'Včera mi volal ',
      `${firstIn(who, 'nom')} ${lastIn(who, 'nom')}`,
      ' a nic nevyřídil.',
    ],
    (who) => ['Domluvte se s ', `${firstIn(who, 'ins')} ${lastIn(who, 'ins')}`, ' na termínu.'],
    (who) => ['Mám to od ', `${firstIn(who, 'gen')} ${lastIn(who, 'gen')}`, ' z minulého týdne.'],
    (who) => ['', `${firstIn(who, 'nom')} ${lastIn(who, 'nom')}`, ' už u vás nepracuje?'],
    (who) => ['Pošlete to prosím ', `${firstIn(who, 'dat')} ${lastIn(who, 'dat')}`, ' poštou.'],
  ],
  'no cue': [
    (who) => ['Ráno mi volala účtárna a potom ', lastIn(who, 'nom'), ' kvůli faktuře.'],
    (who) => ['Včera to slíbil ', lastIn(who, 'nom'), ' a dodnes nic.'],
  ],
  'no cue, sentence start': [
    (who) => ['Nikdo nepřijel. ', lastIn(who, 'nom'), ' mi to slíbil na úterý.'],
    (who) => ['', lastIn(who, 'nom'), ' to už dvakrát opravoval.'],
  ],
  'no cue, oblique': [
    (who) => ['Faktura je vystavená na ', lastIn(who, 'acc'), ' a ne na firmu.'],
    (who) => ['Domluvili jsme se s ', lastIn(who, 'ins'), ' na příští týden.'],
    (who) => ['Napište to rovnou ', lastIn(who, 'dat'), ' do mailu.'],
    (who) => ['Ptal jsem se ', lastIn(who, 'gen'), ' i technika.'],
  ],
};

export function sentence(render: Render, who: Somebody): Sentence {
  const [before, name, after] = render(who);
  return { text: before + name + after, start: before.length, end: before.length + name.length };
}

export const pickFrame = (kind: string, random: Random): Render => random.pick(FRAMES[kind] ?? []);
