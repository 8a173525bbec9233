/*
 * Slovak as it is spoken with a help desk, where it is no Czech, and words of German, Polish and English that are said in
 * between; as they are.
 */

/** Words of the grammar, and verbs of a call. */
export const SLOVAK_WORDS = `
sa som nie ako ja len ma keď ak ťa prečo niečo teraz aj ich ju všetko nič kto ešte bolo bola alebo môj vieš viem mňa veľmi mal chcem neviem teba
naozaj pretože viac tie môžem niekto práve ktorý všetci nemôžem mať keby ktoré tiež veľa iba
tvoj mohol chcel zo ide robiť môže viete môžeš dosť späť preto robíš vedieť lebo nikto kvôli hneď im kedy tvoja nechcem raz svoju preč nejaké žiadne
idem vôbec lepšie vidieť môžeme dostať hovoriť ktorá dlho tej
príliš nuž seba pomôcť aký môžete tých cez aké všetkých taký niekoho mojej istý majú koľko tieto čom medzi môjho tejto ideme nejaký budú tri podľa
svoj veď nájsť ľúto zajtra moju túto ktorú ďalej táto nej dve vaša skôr
radšej ktorí dúfam ňou nemal čože neskôr odtiaľto prvý vami svojho našiel nebolo musieť príde nemôže ideš tvoju tohto prišli spraviť jedného čokoľvek
celkom pokiaľ nebola svojej žiadny prišla vtedy nechať inak počkať zatiaľ
toľko ňom tvojej vieme nemôžeme robíte robím pôjdem okrem aká mojich mojom chápem týchto môžu chcú nejakú pravdepodobne nechcel vašu ďalšie sám odkiaľ
nemohol žiadna ďaleko päť dvoch
všetkým ktorého obaja treba rovnako zostať čoskoro vašej oveľa zomrel pracovať ktorej ktorých opäť takmer zavolať začať niekoľko štyri nemôžete
odišiel všade chcieť myslieť nášho odkedy každého
hovorila vášho stať žiaden čakať menej iného mojou poriadne prvá stratil musia okamžite šesť hovoríte napríklad každú začína jednej svojom zostaň čaká
zabudol zmeniť držať chodiť snáď použiť nejaká žiadnu mimochodom
ukázať vezmem vezmete prestať horšie chvíľku desať všetkom nerozumiem ktorým keďže ktorom pokračovať stáť vitajte kúpiť niektoré zrazu nemajú takéto
spôsobom chýba idú niektorí hľadať vedľa pomôže najviac svojim mojim očividne zopár
zabudni nabudúce môžme niekam namiesto zistiť dovoliť jedným opýtať odišla svojou beriem ďalších vysvetliť neviete druhú kedysi troch ďalšiu volať
poslať sedem otvoriť nebudú iných našom hoci vašom úprimne nemôžu dlhšie každom tvoji svojím dvoma
ihneď niet osem inú týka trvať prídem rýchlejšie taktiež potrebujú potrebujem potrebuje potrebujeme uprostred bližšie zmenil čakal pustite zas
zvyčajne vybrať zavolajte požiadal zabudla poviete brať dovidenia akurát navzájom zaplatiť navyše prešiel traja
akým doteraz iná žiadnom niečom zabudnúť všetkými skončiť vyhrať spoločne touto dopredu priveľa vzhľadom postaviť ktorou neustále vyriešiť časom došlo
vonku dnu vnútri vľavo vpravo rovno tadiaľ odtiaľ sem tam tu tuto tamto
berie beriete neberie stojím stojí stojíme jazdím jazdí chodím robia robila robil povedal povedala povedali hovoril vravel vraví vravím pýtal pýtala
písal napísal volá volám volajú voláte volajte počúvam počujem počujete rozumiete rozumieme ďakujem ďakujeme prosím nech páči
prepáčte ospravedlňujem dobrý ahojte čaute servus zbohom áno hej isteže iste určite samozrejme možno asi zrejme akože proste vlastne čiže teda takže
potom odvtedy dovtedy inokedy nikdy niekedy vždy stále aspoň skoro
jeden jedno deväť jedenásť dvanásť trinásť štrnásť pätnásť šestnásť sedemnásť osemnásť devätnásť dvadsať tridsať štyridsať päťdesiat šesťdesiat
sedemdesiat osemdesiat deväťdesiat dvesto tristo štyristo päťsto
tretí piaty šiesty siedmy ôsmy deviaty desiaty druhého tretieho štvrtého piateho šiesteho siedmeho ôsmeho deviateho desiateho najlepšie najskôr
najneskôr najmenej naposledy dokopy spolu osobitne každopádne medzičasom nakoniec napokon zároveň
zakaždým zasa znova odznova naspäť dozadu dovnútra dohora nadol ktorýkoľvek akýkoľvek hocikto hocičo hocijaký ktokoľvek kdekoľvek kedykoľvek niekade
nikam odniekiaľ vôkol okolo blízko oproti popri voči počas vrátane idu su zvedá
und der die das ist nicht sie wir bitte danke schön gut guten abend auf wiederhören kein keine mit ohne für ein eine sehr noch schon auch oder aber
jetzt hier jest jestem proszę dziękuję dziękuje dobrze dzień dobry czyli mam mój gdzie kiedy tylko jeszcze już też bardzo
yes no not thank thanks you please hello good sorry okay wrong invalid
`;

/** Nouns. */
export const SLOVAK_NOUNS = `
deň dňa dni dní večer noc ráno
ľudia ľudí ľuďom ľuďmi peniaze peňazí rokov deti detí dieťa meno mena menom dievča minút dôvod týždeň týždňa týždne týždňov spôsob hodín príbeh časť
dňa telefón polícia dcéra dcéry dcéru možnosť miesta rodičia rodičov spoločnosť odpoveď informácie izba izbe izbu
miestnosti obed sekúnd rozdiel väčšina zoznam kľúč kľúče prístup pozornosť príležitosť narodeniny začiatok zdravie mená otázok množstvo spojenie
kancelárii piatok stredu utorok štvrtok nedeľa nedeľu nedele pondelok január februára február marca apríla apríl mája máj máji júna júl júla augusta
september septembra októbra október novembra decembra
zmluva zmluvy zmluvu zmluve faktúra faktúry faktúru objednávka objednávky účet účtu číslo čísla číslom priezvisko adresa adresy adresu ulica ulici
mesto obec poschodie sídlisko námestie pošta balík balíka zásielka zásielku kuriér doručenie doklad doklady preukaz dátum narodenia bydlisko súhlas
heslo platba suma sumu eur centov poplatok splátka pôžička poistka poistenie poisťovňa sporiteľňa
auto autom vodič vodiča kamión príves náves nakládka vykládka rampa rampu rampe parkovisko parkovisku diaľnica trať letisko lietadlo tachograf kotol
kotla kúrenie porucha poruchu
syn manžel manželka manželku brat brata sestra otec otca mama svokra svokor vnuk vnučka sused suseda priateľ priateľka kamarát kolegyňa riaditeľ
riaditeľka vedúci účtovníčka sekretárka vrátnička vrátnik recepčná lekár lekárka učiteľka
mäso chlieb mlieko syr vajcia múka cukor soľ korenie polievka mydlo jablko hruška hrozno zemiaky kapusta paradajka uhorka cibuľa cesnak ryža cestoviny
nohavice topánky čiapka okuliare stôl stolička posteľ skriňa stena hviezda slnko mesiac dážď sneh vietor búrka leto jeseň rieka kameň piesok kôň krava
kura vták
tag morgen problem bindestrich punkt strasse herr frau rechnung numer miasto kierowca kawa
card error password user name login admin ping menu start stop reset update download upload online offline check cash free room key code home office
mobile help support service order shipping track box basic player street house time green dance burger best nice enterprise
`;
