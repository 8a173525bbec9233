/**
 * The forms of spoken Czech numbers, signs and letters, one value a line: `value: form form …`.
 * Forms that follow a rule (`pětadvacet`, joined words, forms without diacritics) are made in lexicon.ts.
 */

/** Digits in every case and gender, with colloquial forms. */
export const DIGITS = `
  9: devítce devítek devíti devět devěti
  2: dva dvojce dvojek dvou dvouch dvoum dvě dvěma
  1: ena jeden jedna jedni jedno jednoho jednom jednomu jednou jednu jedny jedné jedním jedný
     jedněch jedněm jedněmi raz
  0: ništa nul nula nulami nulce nule nulou nulu nuly nulách nulám zero
  8: osm osmi osum osumi vosm vosmi vosum
  5: pět pětce pětek pěti pěty
  7: sedm sedmi sedum sedumi
  3: trojce trojek třech třech třem třema třemi tři tří
  4: čtyry čtyř čtyřce čtyřech čtyřek čtyřem čtyři čtyřma čtyřmi štyrech štyrma štyry štyři
  6: šes šest šestce šestek šesti
`;

/** Nouns for digits: `sedmička`. */
export const DIGIT_NOUNS = `
  9: devítka devítkami devítkou devítku devítky devítkách
  2: dvojka dvojkami dvojkou dvojku dvojky dvojkách
  1: jedničce jedniček jednička jedničkami jedničko jedničkou jedničku jedničky jedničkách
  0: nulička nuličku nuličky nulka nulkou nulku nulky
  8: osmičce osmiček osmička osmičkami osmičkou osmičku osmičky osmičkách vosmička vosmičku
  5: pětka pětkami pětkou pětku pětky pětkách
  7: sedmičce sedmiček sedmička sedmičkami sedmičkou sedmičku sedmičky sedmičkách sedmka
  3: trojka trojkami trojkou trojku trojky trojkách
  4: čtyřka čtyřkou čtyřku čtyřky štyrka štyrky
  6: šestka šestkou šestku šestky šestkách
`;

export const TEENS = `
  10: deset deseti desíti desítka desítku desítky
  19: devatenáct devatenácti devatenáctka
  12: dvanáct dvanácti dvanáctka
  11: jedenáct jedenácti jedenáctka jedenáctky
  18: osmnáct osmnácti osumnáct vosmnáct vosumnáct
  15: patnáct patnácti patnáctka
  17: sedmnáct sedmnácti sedumnáct
  13: třináct třinácti třináctka
  14: čtrnáct čtrnácti čtrnáctka štrnáct
  16: šesnáct šestnáct šestnácti
`;

export const TENS = `
  90: devadesát devadesáti devadesátka
  20: dvacet dvaceti dvacíti dvacítka dvacítku
  80: osmdesát osmdesáti osumdesát vosmdesát vosumdesát
  50: padesát padesáti padesátka
  70: sedmdesát sedmdesáti sedumdesát
  30: třicet třiceti třicítka
  40: čtyrycet čtyřicet čtyřiceti štyrycet štyřicet
  60: šedesát šedesáti šedesátka
`;

/** Hundreds that people and Whisper write together. */
export const HUNDREDS = `
  900: devětset
  200: dvěsta dvěstě
  100: jednosto
  800: osmset osumset
  500: pětset
  700: sedmset sedumset
  300: třista
  400: čtyrysta čtyřista štyrysta
  600: šestset
`;

/** How many times the next digit stands: `dvakrát nula`. */
export const TIMES = `
  2: dvakrat dvakrát
  1: jednou
  5: pětkrát
  3: třikrát
  4: čtyřikrát štyrykrát
  6: šestkrát
`;

/** Days and months of a date. */
export const ORDINALS = `
  10: desátou desátá desáté desátého desátém desátému desátý desátýho desátým desátýmu
  19: devatenáctou devatenáctá devatenácté devatenáctého devatenáctém devatenáctému devatenáctý
     devatenáctýho devatenáctým devatenáctýmu
  9: devátou devátá deváté devátého devátém devátému devátý devátýho devátým devátýmu
  29: devětadvacátého devětadvacátém devětadvacátému devětadvacátý devětadvacátýho
     devětadvacátým
  2: druhou druhá druhé druhého druhém druhému druhý druhýho druhým druhýmu
  22: dvaadvacátého dvaadvacátém dvaadvacátému dvaadvacátý dvaadvacátýho dvaadvacátým
  20: dvacátou dvacátá dvacáté dvacátého dvacátém dvacátému dvacátý dvacátýho dvacátým dvacátýmu
  12: dvanáctou dvanáctá dvanácté dvanáctého dvanáctém dvanáctému dvanáctý dvanáctýho dvanáctým
     dvanáctýmu
  31: jedenatřicátého jedenatřicátém jedenatřicátému jedenatřicátý jedenatřicátýho
     jedenatřicátým jednatřicátého jednatřicátém jednatřicátému jednatřicátý jednatřicátýho
     jednatřicátým
  11: jedenáctou jedenáctá jedenácté jedenáctého jedenáctém jedenáctému jedenáctý jedenáctýho
     jedenáctým jedenáctýmu
  21: jednadvacátého jednadvacátém jednadvacátému jednadvacátý jednadvacátýho jednadvacátým
  28: osmadvacátého osmadvacátém osmadvacátému osmadvacátý osmadvacátýho osmadvacátým
  18: osmnáctou osmnáctá osmnácté osmnáctého osmnáctém osmnáctému osmnáctý osmnáctýho osmnáctým
     osmnáctýmu
  8: osmou osmá osmé osmého osmém osmému osmý osmýho osmým osmýmu
  15: patnáctou patnáctá patnácté patnáctého patnáctém patnáctému patnáctý patnáctýho patnáctým
     patnáctýmu
  1: první prvního prvním prvnímu
  5: pátou pátá páté pátého pátém pátému pátý pátýho pátým pátýmu
  25: pětadvacátého pětadvacátém pětadvacátému pětadvacátý pětadvacátýho pětadvacátým
  27: sedmadvacátého sedmadvacátém sedmadvacátému sedmadvacátý sedmadvacátýho sedmadvacátým
  17: sedmnáctou sedmnáctá sedmnácté sedmnáctého sedmnáctém sedmnáctému sedmnáctý sedmnáctýho
     sedmnáctým sedmnáctýmu
  7: sedmou sedmá sedmé sedmého sedmém sedmému sedmý sedmýho sedmým sedmýmu
  3: třetí třetího třetím třetímu
  23: třiadvacátého třiadvacátém třiadvacátému třiadvacátý třiadvacátýho třiadvacátým
  30: třicátého třicátém třicátému třicátý třicátýho třicátým
  13: třináctou třináctá třinácté třináctého třináctém třináctému třináctý třináctýho třináctým
     třináctýmu
  14: čtrnáctou čtrnáctá čtrnácté čtrnáctého čtrnáctém čtrnáctému čtrnáctý čtrnáctýho čtrnáctým
     čtrnáctýmu
  4: čtvrtou čtvrtá čtvrté čtvrtého čtvrtém čtvrtému čtvrtý čtvrtýho čtvrtým čtvrtýmu
  24: čtyřiadvacátého čtyřiadvacátém čtyřiadvacátému čtyřiadvacátý čtyřiadvacátýho
     čtyřiadvacátým
  26: šestadvacátého šestadvacátém šestadvacátému šestadvacátý šestadvacátýho šestadvacátým
  16: šestnáctou šestnáctá šestnácté šestnáctého šestnáctém šestnáctému šestnáctý šestnáctýho
     šestnáctým šestnáctýmu
  6: šestou šestá šesté šestého šestém šestému šestý šestýho šestým šestýmu
`;

export const MONTHS = `
  3: březen března březnu
  4: duben dubna dubnu
  5: květen května květnu
  1: leden ledna lednu
  11: listopad listopadu
  12: prosince prosinci prosinec
  8: srpen srpna srpnu
  9: září
  2: únor února únoru
  6: červen června červnu
  7: července červenci červenec
  10: říjen října říjnu
`;

/** Spoken signs. */
export const SEPARATORS = `
  ': apostrof
  .: dot tečka tečko tečkou tečku tečky
  :: dvojtečka
  /: děleno lomeno lomený lomítka lomítkem lomítko slash
  @: et zavinac zavinač zavináč zavináče zavináčem zavináči
  *: hvězdička
  #: křížek
  -: minus mínus pomlčka pomlčkou pomlčku pomlčky spojovník
  +: plus
  _: podtrženo podtržení podtržitko podtržítka podtržítkem podtržítko
  (: závorka
  ,: čárka
`;

/** Names of letters. */
export const LETTERS = `
  b: bé
  ch: chá
  c: cé
  cz: cézet cézetko
  w: dvojitévé
  d: dé
  f: ef
  l: el
  m: em
  n: en
  r: er
  s: es
  sk: eská eskáčko
  eu: eu íjú
  ň: eň
  ř: eř
  š: eš
  g: gé
  h: há
  x: iks
  j: jé
  com: kom komko
  q: kvé
  k: ká
  p: pé
  t: té
  v: vé
  y: ypsilon
  z: zet
  a: á
  e: é
  i: í
  o: ó
  u: ú
  č: čé
  ď: ďé
  ť: ťé
  ž: žet
`;

/** First words of the spelling alphabets. */
export const SPELLING = `
  a: adam alfa anna
  b: barbora božena bravo
  c: cecílie charlie cyril
  ch: chrudim
  d: dana david delta
  e: echo emil eva
  f: foxtrot františek
  g: golf gustav
  h: hana helena hotel
  i: india ivan
  j: jana josef juliet
  k: kamil karel kilo
  q: kvido quebec quido
  l: lenka lima ludvík
  m: marie martin mike milan
  n: natálie nina norbert november
  ň: nitra
  o: olga ondřej oscar otakar oto
  p: papa pavel petr
  r: radek romeo rudolf
  s: sierra simona svatopluk
  t: tango tereza tomáš
  ť: těšnov
  u: uniform urban
  v: victor viktor václav
  w: whiskey
  x: xaver xray
  y: yankee ypsilon
  z: zdeněk zulu zuzana
  č: čeněk
  ď: ďáblice
  ř: řehoř
  š: šimon
  ž: žofie
`;

/** Hosts of e-mail, the ways they are heard. */
export const HOSTS = `
  icloud: ajklaud icloud
  atlas: atlas
  outlook: autluk outlook
  azet: azet
  centrum: centrum
  gmail: džimejl džímejl gmail gmailem gmailu gmejl gémejl
  email: email
  hotmail: hotmail hotmejl
  yahoo: jahů yahoo
  post: post
  quick: quick
  seznam: seznam seznamu
  tiscali: tiscali
  volny: volny volný
  zoznam: zoznam
`;

export const HUNDRED_WORDS = 'set sta stama stech stem sto stu sty stě stům';

/** Multiplying words: what they stand for is an amount, seldom a piece of an identifier. */
export const SCALES = `
  1000000: miliard miliarda miliardy milion milionem milionu miliony milionů milión milióny
     miliónů
  100: stovek stovka stovku stovky
  1000: tisíc tisíce tisícem tisíci tisících tisíců tisícům
`;

/** Slang for money: never a piece of an identifier. */
export const SLANG = 'kilo litr pětikilo tác tácy';

/** Words that may stand between two groups of a number. */
export const FILLERS =
  'a ano bez celé dohromady děkuju ee eee ehm hmm jako ještě jo mezer mezery moment nebo no opakuji opakuju pak potom počkejte prostě předvolba předvolbou předčíslí přesně takhle takže teda tedy vlastně znova znovu';
