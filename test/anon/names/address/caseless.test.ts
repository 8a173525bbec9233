import { expect, test } from 'vitest';
import { redact } from './redact.ts';

test.each([
  ['kde to teče', 'no u nás v hranicích na tylově ulici', 'no u nás v #'],
  ['kde to teče', 'na tylově před číslem osm je hydrant', 'na # před číslem # je hydrant'],
  [
    'kam se stěhujete',
    'stěhujeme se do říčan k vodárně devět hned za školou',
    'stěhujeme se # hned za školou',
  ],
  ['kam to bude', 'sídliště gagarin sto padesát vchod bé', '#'],
  ['a ulice prosím', 'hrnčířská ne počkejte dnes už tylova osm', '# ne počkejte dnes už #'],
  ['kde bydlíte', 'ulice generála klapálka je to za mostem', '# je to za mostem'],
  ['jaká adresa', 'rastislava blažka osm to je za mostem', '# to je za mostem'],
  ['kde hoří jaká obec', 'roh u pacova hned vedle kravína', '# hned vedle kravína'],
  ['jedno auto prosím', 'bude to na jiráskovo nábřeží k pětce', 'bude to na # k #'],
  ['kam ta zásilka', 'ne na lvovské bydlí syn já jsem jinde', 'ne na # bydlí syn já jsem jinde'],
  ['kde je byt', 'já jsem z domu na vyhlídce 9 doležal', 'já jsem z domu # doležal'],
])('without capitals: %s %s', (prompt, said, redacted) =>
  expect(redact(prompt, said)[1]).toBe(redacted),
);

test.each([
  ['kam jste volal', 'volal jsem na dvojku a pak na trojku'],
  ['kam to dáme', 'na lvovskou pobočku za rohem autobusem'],
  ['co tam máte', 'na dvojce stojí fabie před číslem dva golf'],
  ['jak to šlo', 'koupil jsem u nádraží pět rohlíků'],
])('without capitals, and no address: %s %s', (prompt, said) =>
  expect(redact(prompt, said)[1]).toBe(said),
);
