import { describe, expect, test } from 'vitest';
import { nameSearch } from '../../../src/anon/names/open.ts';
import { people, peopleBy } from './people.ts';

/** So many words that a call would name somebody by more than a capital. */
const LONG =
  'Dobrý den, já bych se chtěla zeptat na jednu věc, protože to na webu není a nikde jsem to nenašla. ' +
  'Můžete mi prosím říct, jak dlouho to trvá a kolik to stojí, když to nebudu chtít hned? ' +
  'Ano, to vám řeknu, počkejte chvilku, já se podívám, trvá to asi týden a stojí to pět set korun. ' +
  'A když to bude delší, tak to bude dražší, nebo je to pořád stejné? Stejné. ';

describe('where nobody is named by more than a capital', () => {
  test.each([
    ['a feast', 'Takže na Josefa, nebo až na Annu, nebo na Františka? Josef je v březnu.'],
    ['a tariff', 'A co tarif pro děti, Robin? Anebo Felix? Nebo Hugo?'],
    ['a colour', 'Stěna byla natřená odstínem Amálie, teď je to Sofie, jinde Ema, nahoře Klára.'],
  ])('%s is nobody', (_, text) => expect(people(LONG + text)).toEqual([]));
  test.each([
    ['who answers the telephone', 'Pokladna, Robin.\n', 'Robin'],
    ['who is called out', 'Dík, Robine.', 'Robine'],
    ['who says who he is', 'Já jsem Robin.', 'Robin'],
    ['who comes from somewhere', 'Robin z podpory to ví.', 'Robin'],
    ['whose bell it is', 'Na zvonku je Robin.', 'Robin'],
    ['who is kin', 'Robin je soused.', 'Robin'],
    ['who acts', 'Včera mi Robin volal.', 'Robin'],
    ['whom one calls', 'Volejte Robina, ano.', 'Robina'],
    ['who has a cue', 'Kolega Robin.', 'Robin'],
    ['who has a surname', 'Robin Koubek.', 'Robin Koubek'],
  ])('%s is somebody', (_, text, name) => {
    const said = text.endsWith('\n') ? text + LONG : LONG + text;
    expect(people(said)).toEqual([name]);
  });
  test('one who is introduced makes a call one of people', () => {
    expect(people(`${LONG}Tady Koubek. Takže Robin? Anebo Felix?`)).toEqual([
      'Koubek',
      'Robin',
      'Felix',
    ]);
  });
  test('one or two may as well be somebody', () => {
    expect(people(`${LONG}Klíče jsou Nováka, to víte.`)).toEqual(['Nováka']);
    expect(people(`${LONG}Takže Robin? Anebo Felix?`)).toEqual(['Robin', 'Felix']);
  });
  test('but for who asks for as many names as may be', () => {
    const text = `${LONG}A co tarif pro děti, Robin? Anebo Felix? Nebo Hugo?`;
    expect(peopleBy(nameSearch('aggressive'), text)).toEqual(
      expect.arrayContaining(['Robin', 'Felix', 'Hugo']),
    );
  });
  test('a few words say nothing of it', () => {
    expect(people('Takže Robin?')).toEqual(['Robin']);
  });
});

describe('a common word in lower case', () => {
  test.each([
    ['described', 'Tady Beránek. Máte i pečeného beránka?', ['Beránek']],
    ['counted', 'Tady Beránek. Dáme si třikrát beránka.', ['Beránek']],
    ['compared', 'Tady Malý. Vy jste jak malý kluk.', ['Malý']],
    ['meant', 'Tady Dítě. Jako dítě.', ['Dítě', 'dítě']],
  ])('%s', (_, text, names) => expect(people(text)).toEqual(names));
});
