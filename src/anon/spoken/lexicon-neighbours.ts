/**
 * Numbers of callers from next door, who dictate in their own language: Slovak in full, Polish, and what
 * others fall back on, the digits of German and English. Same lines as lexicon-data.ts: `value: form form …`.
 * Slovak forms with `e` for `ä` are how Czech recognisers hear them.
 */
export const NEIGHBOURS = {
  digits: `
    0: núl nulám zero null
    1: jedného jednému jednej jedným jednými jednych jeden jedynka jedynkę eins one
    2: dve dvom dvoma dvomi dwa dwie dwóch dwoma dwu zwei zwo two
    3: tri traja trom troma tromi trzy trzech trzema drei three
    4: štyria štyrom štyrmi cztery czterech czterema vier four
    5: piati piatim piatimi peť pięć pięciu fünf five
    6: šiesti šiestim šiestimi sześć sześciu sechs six
    7: siedmi siedmim siedmimi siedem siedmiu sieben seven
    8: ôsmi ôsmim ôsmimi osiem ośmiu acht eight
    9: deviati deviatim deviatimi deveť dziewięć dziewięciu neun nine`,
  nouns: `
    2: dwójka dwójkę dwójki
    3: trojek trójka trójkę trójki
    4: štvorka štvorku štvorky štvorkou štvoriek czwórka czwórkę czwórki
    5: päťka päťku päťky päťkou pätiek piątka piątkę piątki
    6: šestiek szóstka szóstkę szóstki
    7: sedmičiek siódemka siódemkę siódemki
    8: osmičiek ósemka ósemkę ósemki
    9: deviatka deviatku deviatky deviatkou deviatok dziewiątka dziewiątkę dziewiątki`,
  teens: `
    10: desiati desiatich desiatim desiatka desiatku desiatky dziesięć dziesięciu
    11: jedenástich jedenaście
    12: dvanástich dwanaście dvanaście
    13: trinástich trzynaście
    14: štrnástich čtrnásť czternaście
    15: pätnástich petnásť piętnaście
    16: šestnástich szesnaście
    17: sedemnástich siedemnaście
    18: osemnástich osiemnaście
    19: devätnástich devetnásť dziewiętnaście`,
  tens: `
    20: dvadsiatich dvacať dvadcať dwadzieścia dvadzieścia dwudziestu
    30: tridsiatich tricať tridcať třicať trzydzieści
    40: štyridsiatich čtyridsať čtyricať czterdzieści
    50: päťdesiatich peťdesiat padesiat pięćdziesiąt
    60: šesťdesiatich šedesiat sześćdziesiąt
    70: sedemdesiatich sedmdesiat siedemdziesiąt
    80: osemdesiatich osmdesiat osiemdziesiąt
    90: deväťdesiatich deveťdesiat devadesiat dziewięćdziesiąt`,
  hundreds: `
    200: dvestých dwieście dvieście
    300: tristých trzysta
    400: čtyristo czterysta
    500: peťsto pięćset
    600: sześćset
    700: siedemset
    800: osiemset
    900: deveťsto dziewięćset`,
  times: '3: trikrát 4: štyrikrát 5: päťkrát 6: šesťkrát',
  scales: '1000: tisícom tysiąc tysiące tysięcy 1000000: miliónom',
  /** Slovak ordinals without their endings: long ones, and short ones behind a long syllable */
  longStems: '1: prv 2: druh 4: štvrt',
  shortStems: `
    5: piat 6: šiest 7: siedm 8: ôsm 9: deviat 10: desiat 11: jedenást 12: dvanást 13: trinást
    14: štrnást 15: pätnást petnást 16: šestnást 17: sedemnást 18: osemnást 19: devätnást devetnást
    20: dvadsiat 30: tridsiat`,
  ordinals: `
    1: pierwszego 2: drugiego 3: tretí tretieho tretiemu treťom tretím tretia tretiu trzeciego
    4: czwartego 5: piątego 6: szóstego 7: siódmego 8: ósmego 9: dziewiątego 10: dziesiątego
    11: jedenastego 12: dwunastego 13: trzynastego 14: czternastego 15: piętnastego 16: szesnastego
    17: siedemnastego 18: osiemnastego 19: dziewiętnastego 20: dwudziestego 30: trzydziestego`,
  months: `
    1: stycznia 2: lutego 3: marci 4: apríli kwietnia 5: maja 6: júni czerwca 7: júli lipca
    8: auguste sierpnia 9: septembri września 10: októbri października 11: novembri listopada
    12: decembri grudnia`,
  fillers: 'áno ešte ďalej dobre presne und and',
  loose:
    'sú ide koniec zostáva ďalšia posledná nasleduje nasledujúca štvorica trojica dvojica jest potem dalej',
} as const;

/** Endings of ordinals, which are declined as adjectives. */
export const LONG_ENDINGS = 'ý ého ému om ým á é ej ou'.split(' ');
export const SHORT_ENDINGS = 'y eho emu om ym a e ej ou u'.split(' ');
