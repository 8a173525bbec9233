/**
 * Forms beside those of lexicon-data.ts: more of everyday Czech speech, Slovak numbers (callers and their
 * recognisers mix the two), and hosts as recognisers write them. Same lines: `value: form form …`.
 */
export const MORE = {
  digits: `
    0: nulo nulova
    1: jednej
    2: dvouma dvěmi dvaja dvoch
    3: tříma troch
    4: čtyrma čtyrech štyroch štyrem
    5: päť piatich pěť
    6: šesť šiestich šestma
    7: sedem siedmich
    8: osem osmich ôsmich vosom osom
    9: deväť deviatich devět`,
  nouns: `
    0: nulek nulkách nuliček
    1: jednotka jednotku jednotky jednotkou
    2: dvoječka
    3: trojička
    4: čtyřkami čtyřkách štyrku štyrkou čtverka čtverku
    6: šestkami
    7: sedmiček sedmičce sedumička sedumičku sedumičky sedmku sedmky
    8: vosmičky vosmičkou osmka osmku vosumka
    9: devítko`,
  teens: `
    10: desať desítce desítkou desítkách
    11: jedenásť jedenáctku jedenáctkou
    12: dvanásť dvanáctku dvanáctky dvanáctkou
    13: trinásť třinácti třináctku třináctky třináctkou
    14: štrnásť čtrnácti štrnácti čtrnáctku čtrnáctky čtrnáctkou
    15: pätnásť patnáctku patnáctky patnáctkou
    16: šestnásť šesnácti šestnáctka šestnáctku šestnáctky šestnáctkou
    17: sedemnásť sedumnácti sedmnáctka sedmnáctku sedmnáctky sedmnáctkou
    18: osemnásť osumnácti vosmnácti osmnáctka osmnáctku osmnáctky osmnáctkou
    19: devätnásť devatenáctku devatenáctky devatenáctkou`,
  tens: `
    20: dvadsať dvacítky dvacítkou
    30: tridsať třicítku třicítky třicítkou třicíti
    40: štyridsať čtyřicítka čtyřicítku čtyřicítky štyricet čtyricet
    50: päťdesiat pade padesátku padesátky padesátkou
    60: šesťdesiat šedesátku šedesátky šedesátkou
    70: sedemdesiat sedmdesátka sedmdesátku sedmdesátky sedmdesátkou sedumdesáti
    80: osemdesiat osmdesátka osmdesátku osmdesátky osmdesátkou vosumdesáti osumdesáti
    90: deväťdesiat devadesátku devadesátky devadesátkou`,
  hundreds: `
    200: dvesto dvěstě dvjestě
    300: tristo třistě
    400: štyristo čtyrista štyřista
    500: päťsto
    600: šesťsto šesset
    700: sedemsto
    800: osemsto vosumset vosmset
    900: deväťsto`,
  times: `
    2: dvojitá dvojitý dvojité dvojitou dvojí zdvojená zdvojený zdvojené zdvojenou dvakrát
    3: trojitá trojitý trojité trojitou trojí ztrojená`,
  ordinals: `
    30: třicátá třicáté třicátou třicátýho třicátýmu
    1: první prvního prvnímu prvním prvýho
    2: druhej
    3: třetí třetího třetímu třetím třetýho
    4: čtvrtej`,
  months: `
    1: lednem ledne január januára januári
    2: únorem február februára februári
    3: březnem marec marca
    4: dubnem apríl apríla
    5: květnem máj mája
    6: červnem jún júna
    7: červencem júl júla
    8: srpnem srpnu august augusta
    9: september septembra
    10: říjnem október októbra
    11: listopadem november novembra
    12: prosincem december decembra`,
  separators: `
    @: zavynáč závináč zavináčů zavináčik zavijáč zavinák małpa malpa małpka sobaka kukac klammeraffe ät
    .: tečečka bodka bodkou bodku puntík kropka kropką kropkę punkt point
    /: lomítku lomene lomka lomíto
    -: pomlčce pomlčkami pomlka mínusem pomlčička spojovníkem spojovníku dash hyphen bindestrich myślnik pomĺčka pomĺčkou
    _: podtrhnuto podtrhovátko podtržítku podtrhítko podčiarkovník podčiarkovníkom podčiarknik podčiarnik podtrhávátko podkreślnik underscore underskór unterstrich
    +: plusko`,
  letters: `
    d: déčko
    b: béčko béčka be
    a: áčko áčka
    c: céčko céčka ce
    e: éčko
    f: efko
    g: géčko ge
    h: háčko ha hé
    j: jéčko jot
    k: káčko ka
    l: elko eł
    m: emko
    n: enko
    o: óčko
    p: péčko pe
    q: kú
    r: erko
    s: esko
    t: téčko te
    u: účko
    v: véčko
    x: iksko ix
    y: ypsilonem ypsilón igrek ipsilon
    z: zetko
    w: wé wu dablju dvojvé
    ľ: eľ
    j: jot
    g: gie
    v: fau
    ss: eszet
    cz: cz
    sk: sk`,
  spelling: `
    á: áčko
    b: barbora bedřich
    c: cecil ctibor
    d: daniel dominik
    e: eliška emilie
    f: filip
    g: gabriela gita
    h: hugo honza
    ch: chopok
    i: irena ivana
    j: jan jiří
    k: kamila klára karol kateřina
    l: ladislav lukáš
    m: mária martin michal
    n: nataša
    o: ota oldřich
    p: pavla peter
    r: robert radka
    s: stanislav svatopluk
    t: tomas tadeáš
    u: uršula
    v: vladimír věra
    z: zbyněk
    ž: žaneta
    š: štěpán
    č: čeňka`,
  hosts: `
    seznam: sezname seznamem seznám sezmam sezam
    gmail: gmeil gmejlu gmejlem gemail džímail džimail gmaily gmajl gimejl
    centrum: centru centra centrumu centrumem
    email: emailu emailem
    live: live lajv
    msn: msn
    hotmail: hotmejlu hotmailu hotmailem
    outlook: outlooku autlook outluk
    icloud: icloudu ajklaudu
    atlas: atlasu
    yahoo: jahu yahú
    post: postu
    tiscali: tyskali tiskali
    azet: azete azetu azetom
    zoznam: zozname zoznamu zoznamom
    gmx: gmx
    proton: proton protonu
    protonmail: protonmail protonmailu protonmejl
    freemail: freemail freemailu fríimejl
    wp: wp
    onet: onet onetu
    interia: interia
    pobox: pobox poboxu
    ukr: ukr
    yandex: yandex jandex`,
  blanks: 'mezera mezeru mezerou mezírka medzera',
  fillers:
    'tak dál dále a ano eh hm mhm ehm ehmm em ééé mmm no to dobře dobrý prosím poslouchám jasně jasný následuje takhle ' +
    'jojo joo jó ještě ok okej fajn aha potom následně nakonec zase přesně áno pak pokračuje pokračuju',
  loose:
    'je tam jsou jde konci konec závěr závěru zbytek zbývá teď další pomalu píšete píšu zapisuju zapisujete zapište stíháte ' +
    'máte mám si rozumím hele víte jako že bude druhá třetí poslední část trojčíslí trojice dvojice skupina čtveřice na za tím tim ním',
} as const;
