import { expect, test } from 'vitest';
import { asked } from '../asked.ts';
import { find } from '../find.ts';
import { redact } from '../redact.ts';

test.each(['modrasova19', 'Kocour-2047', 'Zahrada77!', 'tri_jelita5', 'Okurka#2031'])(
  'a password that is no word: %s',
  (password) => {
    for (const frame of ['heslo je X', 'a heslo X', 'to heslo bylo X, myslím', 'heslem X']) {
      expect(find(frame.replace('X', password))).toEqual([`SECRET:${password}`]);
    }
    expect(asked('Jaké máte heslo?', `Tak třeba ${password}.`)).toEqual([`SECRET:${password}`]);
    expect(asked('Řeknete mi heslo?', 'Počkejte.', `Mám ho tady. ${password}.`)).toEqual([
      `SECRET:${password}`,
    ]);
  },
);

test('a password of words is what answers the question for it, or stands behind it as a name does', () => {
  for (const question of ['Ověřovací heslo?', 'A heslo ke smlouvě, prosím?', 'Řekněte mi heslo.']) {
    expect(asked(question, 'Kropenatá slípka.')).toEqual(['SECRET:Kropenatá slípka']);
    expect(asked(question, 'No, to je hortenzie.')).toEqual(['SECRET:hortenzie']);
  }
  expect(find('heslo je Rudá vlajka 3')).toEqual(['SECRET:Rudá vlajka 3']);
  expect(find('Heslo Sedmikráska.')).toEqual(['SECRET:Sedmikráska']);
});

test('a password said once is found again, apart, together and by digits', () => {
  expect(find('heslo je modrasova1958. Modrá sova 1958, dohromady.')).toEqual([
    'SECRET:modrasova1958',
    'SECRET:Modrá sova 1958',
  ]);
});

test.each([
  ['PIN mám čtyři osm dva jedna', 'čtyři osm dva jedna'],
  ['pin je 4821', '4821'],
  ['PUK 5012 8824', '5012 8824'],
  ['ověřovací kód je 492 006', '492 006'],
  ['kód ze zprávy je čtyři devět dva nula nula šest', 'čtyři devět dva nula nula šest'],
  ['kód od branky je sedm sedm dvacet jedna', 'sedm sedm dvacet jedna'],
  ['přišel mi kód 771 204', '771 204'],
])('%s', (text, code) => {
  expect(find(text)).toEqual([`SECRET:${code}`]);
});

test.each([
  ['přihlašuju se jako s.vojtech', 's.vojtech'],
  ['uživatelské jméno je novotna_k', 'novotna_k'],
  ['login mám kral2031', 'kral2031'],
])('%s', (text, name) => {
  expect(find(text)).toEqual([`USERNAME:${name}`]);
});

test('the name of a user that is a word answers the question for it', () => {
  expect(asked('Pod jakým jménem jste přihlášená?', 'Hromadkoval.')).toEqual([
    'USERNAME:Hromadkoval',
  ]);
});

test.each([
  'Zapomněl jsem heslo a nejde mi to.',
  'Heslo musí mít aspoň osm znaků a jedno číslo.',
  'Heslo si změňte po 180 dnech.',
  'Heslo jsem měnil v roce 2019.',
  'Zadal jsem heslo třikrát a píše to chybu 691.',
  'Přečtěte mi kód chyby 5033.',
  'Uživatel nemá oprávnění, píše to chyba 403.',
  'Kód produktu je 8841.',
  'Na displeji je kód F28.',
])('%s holds none', (text) => {
  expect(find(text)).toEqual([]);
});

test.each([
  ['A heslo je platné?', 'Ano, pořád.'],
  ['Měnil jste heslo?', 'Nikdy.'],
  ['Jaké máte heslo?', 'Nevím, zapomněla jsem ho.'],
  ['Jaké máte heslo?', 'To vám neřeknu, moment.'],
  ['Pod jakým jménem jste přihlášený?', 'Počkejte.'],
])('%s %s', (question, answer) => {
  expect(asked(question, answer)).toEqual([]);
});

test.each([
  ['Potřeboval bych ještě heslo k vaší wifi, abych to nastavil.', 'Jo, to je habřina.', 'habřina'],
  ['Řekněte mi ověřovací slovo, které máte s námi domluvené.', 'To bude kolovrátek.', 'kolovrátek'],
  ['Bezpečnostní otázka, jak se jmenovala vaše první učitelka?', 'Zavadilová.', 'Zavadilová'],
  ['Můžete mi říct vaše heslo?', 'Kolotoč, s velkým na začátku.', 'Kolotoč'],
])('a password is asked for in any sentence: %s', (question, answer, password) => {
  expect(asked(question, answer)).toEqual([`SECRET:${password}`]);
});

test.each([
  ['heslo mi nejde, píšu tam Hvozdík 77', ['Hvozdík 77']],
  ['to heslo nebere, zkusila jsem borůvka', ['borůvka']],
  ['chtěla bych změnit to heslo, teď tam mám jestřábek', ['jestřábek']],
  ['Pište si: velké Z, malé x, 4, 9, velké T, q, 2', ['velké Z, malé x, 4, 9, velké T, q, 2']],
  ['na nálepce je pod wifi napsáno WQ7TR4PX', ['WQ7TR4PX']],
])('a password where it is tried, held, spelled or printed: %s', (text, passwords) => {
  expect(find(text)).toEqual(passwords.map((one) => `SECRET:${one}`));
});

test.each([
  ['Jakým jménem se do portálu hlásíte?', 'zavadilova.lucie'],
  ['Pod jakým uživatelem tam jste?', 'mkadlecik'],
  ['Jakou máte přezdívku?', 'DrakoBijec'],
])('the name of a user is asked for in other words: %s', (question, name) => {
  expect(asked(question, `${name}.`)).toEqual([`USERNAME:${name}`]);
});

test.each([
  ['Zvolte si nové heslo, aspoň osm znaků a jednu číslici.', 'Dobře, rozmyslím si to.'],
  ['Heslo funguje?', 'Ano, jen ten mail nechodí.'],
  ['Heslo vám pošlu do zprávy.', 'Výborně, děkuju moc.'],
])('no password is found in %s %s', (question, answer) => {
  expect(asked(question, answer)).toEqual([]);
});

test('another password is tried where one was refused', () => {
  const call = (...lines: string[]) => redact('A: Jaké máte dohodnuté heslo?', ...lines).slice(1);
  expect(call('Z: No, to bylo, počkejte, kalina. Ne, to je to staré. Tetřev.')).toEqual([
    'No, to bylo, počkejte, @SECRET_001. Ne, to je to staré. @SECRET_002.',
  ]);
  expect(call('Z: Plejtvák.', 'A: Bohužel.', 'Z: Tak vorvaň.', 'A: Vorvaň, ano.')).toEqual([
    '@SECRET_001.',
    'Bohužel.',
    'Tak @SECRET_002.',
    '@SECRET_002, ano.',
  ]);
  expect(call('Z: Devět múz.', 'A: To tu nemám.', 'Z: Nebo ne, moment, múza.')[2]).toBe(
    'Nebo ne, moment, @SECRET_002.',
  );
});

test.each([
  ['To heslo nejde. Tak dejte třeba Platan... ne, Platanek bez háčků, pomlčka 31.', 2],
  ['Chtěla bych to heslo změnit na Rusalka 4.', 1],
  ['Heslo nebere. Výchozí je sklad a za tím tři dva jedna.', 1],
  ['Moje heslo je ká jedna šest, teda Kunratka 16.', 2],
  ['heslo je kočka micinka', 1],
  ['Heslo je chalupa a číslo parcely.', 1],
])('a password is corrected, changed to, or told without the word: %s', (text, count) => {
  const found = find(text).filter((one) => one.startsWith('SECRET'));
  expect(found).toHaveLength(count);
});

test.each([
  ['Jak se přihlašujete?', 'Jméno mám kropac88 a heslo nevím.', 'USERNAME:kropac88'],
  ['A login?', 'Pé vrána nula tři.', 'USERNAME:Pé vrána nula tři'],
])('the name of a user: %s %s', (question, answer, found) => {
  expect(asked(question, answer)).toContain(found);
});

test.each([
  'Slevový kód PODZIM15 platí, heslo netřeba.',
  'Přihlašuju se, a píše to, že kód JARNI20 je neplatný.',
  'Heslo se mění na pobočce. Bydlím ve 3. patře.',
  'Zadal jsem heslo. Let je QX 1148 v pět.',
])('%s holds no password', (text) => {
  expect(find(text).filter((one) => /^(?:SECRET|USERNAME)/.test(one))).toEqual([]);
});
