/*
 * Ordinary Czech as it is spoken with a help desk: what may stand at the beginning of a sentence, after a cue,
 * or look like a name, and is none. Written by hand; endings are added by `ordinary.ts`.
 */

/** Words of the grammar, and others that are no nouns, as they are. */
export const WORDS = `
staří píšou píšu víte víš a aby abych abychom abyste ač ačkoli ahoj ale alespoň anebo ani ano asi aspoň až ba bez beze bohužel brzo brzy buď buďte
budu budeš bude budeme budete budou by bych byl byla byli bylo byly být bychom bys byste běžně celkem cestou chci
chce chceš chceme chcete chtěl chtěla chtěli chtějí co cokoli copak což čau čí čím čeho čemu čem dál dále další dalšího
dalším další dnes dneska dneškem do dobrou dokonce dokud dole doma domů dopoledne doposud dost doteď dosud dovnitř dříve
dva dvě dvou dvěma dvanáct dvacet často děkuji děkuju děkujeme díky ehm fajn haló
hele hned hm hmm hodně hotovo i ideálně já jak jaká jaké jaký jakého jakou jako jakmile jakože jakýkoli jasně jasné je jeden
jedna jedno jednou jeho jej její jejich jemu jen jenom jenomže jenže jestli jestliže ještě jí jich jím jimi jinak jinde
jindy jít jo jsem jseš jsi jsme jsou jste k kam kamkoli každý každá každé kde kdekoli kdepak kdo kdokoli kdy kdyby kdybych
kdybychom kdybyste kdykoli když ke kolik kolikátého koho komu kom kým krom kromě která které který kterého kterém kterou
kterým kteří ku kvůli leda letos levně lépe líp loni lze málem málo mám máš má
máme máte mají máj mě mi mimo mimochodem míň mít mne mně mnoho mnou mohl mohla mohli mohlo mohu můžu můžeš může můžeme můžete mohou můžou
můj moje moji mojí moc možná možný možné muset musel musela museli musí musím musíte musíme my mým mých mého mé má na nač
nad nade nahoru nahoře nahlas najednou nakonec náhodou nalevo napravo nám námi nám nás náš naše našeho našem naši našich
našim našimi naší navíc ne nebo neboť nebude nebyl nebyla nebylo nedám nedávno nech nechte nechť není něco něčeho nějak nějaký nějaká
nějaké nějakou někam někde někdo někdy několik nemám nemáme nemáte než nežli nic ničeho nicméně nijak nikam nikde nikdo nikdy
nikoho nikoli nikomu no nu nula nuže ó o oba obě občas obyčejně od ode odkud odpoledne odtud okamžitě okolo on ona oni ono ony
opravdu ostatně oč ovšem pak pardon patnáct pět po pod pode podle podobně pokud pořád potom pozdě poté právě pro proč
proto protože prosím prosimtě prostě proti prý před přede přece předevčírem především přes přesně přesto při přičemž přitom raději
radši rád ráda rádi ráno rovnou rozhodně s samozřejmě sám sama sami samo se sebe sebou sem si sice skoro skrz skrze
snad sobě spíš spíše spolu správně stejně sto stále svůj svého svou své svoje svojí
svých svým šest tady tahle tak takhle takový taková takové takto také taky takže tam tamhle tamten tamto tatáž tato táž tě tebe
tebou teda tedy teď ten tenhle tento teprve tě těch těm těmi téhle této tehdy téměř tenkrát ti tihle tím tímhle tímto tisíc
to tobě toho tohle tohoto tom tomhle tomto tomu tomuhle totiž toto trochu troška trošku tři tu tudíž tudy tuhle tuším tuto tvoje
tvůj ty tyhle tyto u už určitě úplně úterý v vám vámi vás váš vaše vašeho vašem vaši vašich vašim vaší vážně včas včera
ve večer vedle velice velmi venku vespod většinou vhodně vlastně vlevo vpravo vpředu víc více víceméně vloni vnitř von vůbec vůči vy vždy
vždycky vždyť všechen všechna všechno všechny všeho všem všemi všemu všichni všude vše z za zač zadarmo září zase zatím
zato zcela zda zdali zde ze zejména zhruba zítra znova znovu zpátky zpět zrovna zvlášť že
pondělí čtyři osm sedm devět deset první druhý třetí čtvrtý pátý pane paní pán pána pánovi
slečna slečno vážení vážený vážená milý milá zdravím zdravíčko nashledanou naslyšenou sbohem nazdar dobrý dobrá dobré
dovolte promiňte omlouvám moment okamžik vteřinku chvilku chvíli počkejte poslouchám slyším rozumím vidím podívám podívejte
pošlu pošlete řekněte povězte zkuste zkusím zavolám zavolejte volám volejte dejte dej víte vím ví vědí víme víš nevím nevíte nevíme myslím
prosil prosila prosili bysme bohudík jasan vítejte vítám vítáme výborně super prima skvělé skvěle ok okay aha jé ach jasňačka hej halo
ano nee tuhletu támhle jelikož zdaž vlastně eventuálně event alias plus minus krát děkovat naviděnou moc
rus rusové le li re ji ho mu ta tá ti tys bez kdož lip lépe jasno jela jel jeli jelo živě
dobře měl měla měli mělo měly měj mějte nemá nemají neměl neměla neměli říct říci stalo stala stane jde jdu jdeme jdete jdou nejdou pojď pojďte pojďme ní tvé tvá tvého tvou
nějakého nějakou nějakým nějakých někoho někomu někým něčeho něčemu něčím něčem pryč ať pár cože fakt třeba pan pana panu panem tolik příliš nejsou nejsem nejsme
nejste jsou pouze však vem takového takovou takovým takových nyní půl docela předtím dřív nejdřív nejvíc naprosto spousta spoustu uvnitř daleko dolů poprvé naposledy
odsud celé bejt ještě teďka teďko pusťte zůstaň zůstaňte zapomeňte ukažte uveďte řekněme vemte vezměte zavřete otevřete vypněte zapněte přepněte stiskněte zmáčkněte nakonec nakonec
můžem budem víme jistě zřejmě konečně dokonce jakoby akorát sotva zatím mezitím dopředu dozadu dokola dohromady zvenku zevnitř zespodu shora shora zdola blíž dál kousek kolikrát dvakrát třikrát
jakýkoliv jakákoliv jakékoliv kterýkoliv kdykoliv kdekoliv čehokoli přičemž načež jakožto coby neb leč ano jo joo jojo nene nono aha ach achjo ježíš ježišmarja proboha panebože pane bože sakra krucinál
dopoledního čerstvě
jedenáct třináct čtrnáct šestnáct sedmnáct osmnáct devatenáct třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát set sta stě tisíce tisíců
jedenkrát vrať vraťte bezva bohudíky taktéž nápodobně hezky pěkně fajnově pěkný pěkné pěknou pěkného
paris
ledaže ovšemže čili neboli namísto místo skrz ohledně včetně vzhledem pomocí prostřednictvím během
ses sis žes kdys musíš pomoct půjdu půjdeš půjde půjdeme půjdete půjdou pojedu pojede pojedeme šla šlo šly dala dalo
brala vzala nesu nese nesl nesla vezu veze chápu chápete chápeme chápe smím smíte umím umíte oh och jéžiš promiň řekni
ukaž počkej mou tou jednoho jedny jedné jedním jednom všech některé některý některá některým několika těchto těmto
příští minulý minule minulou příštím příštího dalších jistá jisté většina menší větší největší nejlepší nejhorší lepší
horší zatímco aniž avšak poněvadž ačkoliv přestože protož čímž mezi kolem podél uprostřed naproti oproti vzadu vepředu
zvenčí možno nutno párkrát mockrát několikrát naposled zkusíme zkusí uděláme uděláte udělá podíváme podívá zkontroluju
zkontroluji zkontrolujeme objednám objednáme zaplatím zaplatíme pošleme pošle zavoláme zavolá ozvu ozvete ozve ozveme
přijdu přijde přijdete přijdou přijedu přijede přijedete přijedou přijedeme domluvíme domluvit vyřídím vyřídíme napíšu
napíšeme napíše vezmu vezme vezmeme dáme dáte dají koupím koupíme najdu najdeme najde začneme začne skončí skončíme
zůstane zůstanu stačí nestačí vypadá vypadalo zdá nezdá líbí nelíbí popravdě upřímně jednoduše krátce konkrétně
naštěstí případně zkrátka naopak hlavně teoreticky prakticky technicky zčásti napůl vesměs vcelku povětšinou
ježíšikriste pardón sorry čus zdar čest perfektní výborný výborná nádhera hurá bravo koukněte koukejte heleďte helejte
čoveče člověče
`;

/** Nouns as they are: those whose stem would let in too much. */
export const NOUN_FORMS = `
sláva slávu slávy máti lady máj
ceny duben dubna den dne dni dny dnů dní květen května leden ledna listopad listopadu pátek sobota sobotu soboty srpen
srpna středa středu středy únor února října říjen čtvrtek čtvrtku neděle neděli nedělí pánové dámy daň daně dani daní
daních daním pes psa psi člověk lidé lidi lidí lidem lidech lidmi lidu rok roku roce roky roků let léta letech dítě
dítěte děti dětí dětem dětech syn syna synovi dcera dcery dceru bratr sestra manžel manželka máma táta matka otec
babička děda soused sousedka kus svět konec konci konce bohu boha ruce ruka ruku ruky oči uši zuby srdce tělo hlava
hlavu hlavy žena ženy ženu ženou žen ženě dům domu dědeček maminka maminky maminku maminkou tatínek tatínka taťka mamka
mamky mamku strejda teta tety tetu manželé rodiče děcka kluci holky víkend víkendu víkendy vánoce velikonoce venek
záchod koupelna koupelně koupelny koupelnu ložnice obývák sklepa patře patro patra přízemí střecha zákon zákona milion
miliony milionů stran strany paráda škoda válka války válku válce severu sever jih jihu západ východ východu černoch
sklenku sklenka hory horách milence nováček nováčka sídliště náměstí nábřeží ulička třída vila čtvrť předměstí centrum
areál budova budovy budovu budově výpověď odpověď zeď loď hruď třešeň plíseň píseň broskev krev mrkev obuv rakev
ponorka pánev pánve láhev kancelář tvář garáž pláž soutěž krádež mládež faktury fakturu faktura recepce recepci služba
služby pobočka pobočce pobočku provoz provozu
`;

/** Adjectives without their ending: `nov` stands for nový, nová, nového, nově, novější … */
export const ADJECTIVES = `
aktivn aktuáln akutn anonymn apartn automatick barevn bezdrátov bezpečn bezplatn bíl blízk bohat bytov běžn celkov celoročn cel cenov
centráln chladn chybn chytr ciz časov čern červen čerstv čist čtvrteční dálkov daňov datov denn desktopov detailn digitáln dílčí
dlouh dlouhodob dodatečn domácí domovn dopravn dostatečn dostupn drah drobn druh dřevěn dvojit dobr důležit ekologick
elektrick elektronick evropsk expresn fakturačn filtračn finančn firemn fotovoltaick funkčn fyzick garančn havarijn hlasov hlavn hlučn hlubok hnědn
hodn hol hladk plach hlavat hork horn hotov hrub hrd hezk chrom internetov ideáln individuáln interní jarn jasn jedin jednoduch jednotliv jednorázov jemn jin jist
kabelov kamenn klasick klimatizačn kompletn kompresn kondenzačn konečn kontaktn kontroln konkrétn kotlov kovov krásn krátk krátkodob kratší krbov
krajní křiv kulat kulhav kvalitn kvapn kysel lačn laciný laskav ledov legračn lehk lep lepší letn lev levn lidov liš lidsk líb líbezn loňsk lokáln
mal maximáln mechanick mělk měsíčn městsk měkk mil mlad menší větší minimáln minul mobiln mokr modern možn moudr modr montážn mrtv mužsk mlč
naftov náhradn nájemn náročn nízk nízkotlak nájemní nejasn nejist nemocn nespokojen neplatn neznám nepříjemn nepřetržit nedostupn neodkladn nesprávn nizk
noční normáln nov nouzov nutn obchodn obecn obecní objednávkov obvodov oběhov obvykl odborn odpadov odpovědn ohledupln ohřát okoln olejov
online opačn opakovan opravn opravdov osobn ostatn ostr ošklív otevřen ověřen palubní parn panelov pevn pitn plastov platebn platn plechov pln plochý
plynov počítačov pod poctiv podlahov podobn podrobn podzimn pojistn pokojov pomal poruchov posledn potrubn poštovn povinn pozáručn
pracovn prav pravděpodobn praviděln pravideln praktick prázdn preventivn provozn prvn prošl prodejn prodloužen projektov propojen prostorov průběžn průtokov
průmyslov přední předběžn předčasn předchozí přesn příjemn příslušn příští přímotopn přím přenosn pružn připraven radiátorov radn raní recepčn regulačn reklamačn
revizn rodinn rozdíln rozšířen rovn rozvodn roční rud rychl různ růžov ručn řádn řídící samostatn samotn servisn sedm seriov sériov severn sezónn síťov
silniční sil silničn siln skladn skladov skvěl slab sladk slavn slep slan slušn služebn smluvn smutn solárn soukrom současn společn spoln spokojen spodn správn
srdečn standardn star starší stavebn stál stejn strašn strojn středn stropn studen such svátečn svobodn světl svisl syrov šed šedesát šikovn široc širok
šikm šilhav šroubov šťastn špatn špinav tajn technick telefonick tekut tenk tepeln tepl teplovodn termostatick těsn tepelně těžk tich tlakov tlačítkov tlust
topn topenářsk traktn trval tvrd tmav testovac termínov tuh třífázov typick účetn univerzáln úředn úsporn užitečn účinn ústředn územn
vadn vážn vázan vděčn večern veden vedlejší vedouc venkovn vesel velk veřejn věčn věrn větrn vhodn víceúčelov vlastn vlhk vodn vodorovn voln
vstupn vnitřn vlasov východn výborn výchozí výhodn výjimečn výkonn výměn výroba výrobn vysok vytápěc vzácn vzdálen vzduchov webov
zadní zadn záložn zákaznick základn zahradn zajímav západn zaměstnan zánovn závažn závodn záručn záv závěsn zdarm zdrav zděn zimn zelen zkušebn zlat zl znám zpáteč
zpětn zpožděn zvědav zvuk zvláštn zemn zasklen zvýšen zvukov žádan žádn žárov žlut živ česk pražsk německ slovensk polsk rusk brněnsk moravsk evropsk anglick
`;

/** Nouns without their ending; a stem that changes stands in each of its shapes. */
export const NOUNS = `
půjčk univerzit péč slípk beránk beránek kachn barony baron sněhulák hvězd metal plamen blesk kámen kolečk pohotov víkendov vstupenk jízdenk pokladničk košil boty bot kabát svetr kol kočár matrac postel skříň stůl židle pračk myčk sušičk troub ledničk mrazák vysavač žehličk televizor sluchátk nabíječk baterk obrazov displej
květin soch kurt kupc kupec slávist účtárn účtárň uklízeč uklízečk prodavač prodavačk recepčn vrátnic vrátný číšník číšnic kadeřnic kuchařk lékařk lékárn lékárník zubař zubařk policajt hasič pošťák pošťačk poslíč kurýr expanzomat anděl účastník volající objednatel pronajímatel provozovatel uživatelk exekutor soudc notář notářk zedník instalatérk hlídač školník kameník rok roc den dn dom dům lid dět žen muž adres advokát agent akc aktualizac akumulátor aplikac asistent aut autobus autodoprav automat bagr bank balíč balík bar barv barák baterk bateri baz
bezpečnost benzín beton blok bod bojler bouř boudd brašn brigád bráš brambor břez bubn budov bund byt bytovk cen cest centrál centr certifikát
chalup chat chladič chladnič chlap chlup chyb chvíl chvilk cibul cibulk cirkulac cukr cukrár čas časopis část částk čerpadl čerpadel čidl čidel čip čísl čísel článk čištěn
dat databáz dár deb deník desk dětsk dispečink dispečer displej dluh dluhopis dodavatel dodávk dohod doklad dokument doktor dok domácnost domov dom dotaz dotac dopis
dopravce doprav dospěl dotazník drah drát drobnost držák dřev důchod důchodc důvod dů dveř dvůr dvor dýmk džbán elektr elektrik elektrikář elektřin elektroměr
energi expanz expedic faktur fasád firm filtr film fix form formulář fot fond foukán frekvenc garanc garáž gauč generátor gram granul grant hadic hal
hasič havári holub beran hlad hladin hlas hlav hledisk hlášk hlášen hlídk hodin hodnot holk holc host hotel hor hořák hospod hovor hous hrad hran hranic hradec hrdin hroc
hrob hrušk hruš hrůz hřích hub humor chodb chodník indikátor informac infolink instalac instalatér instrukc internet investic inspekc interval inzerát
jaro jar jasm jahod jatern jednání jednotk jedl jelen jídl jiskr jistič jez jezdc jméno jmén jmen kabel kabát kachlík kafe kalhot kamarád kamer kamínk kamin kamn kamen kamion
kamna kancelář kanál kanystr kap kapacit kart kartič karton kasa katalog kategori kázn klempíř klášter klek klient klientk klimatizac kloub klub kluk klíč klika klimatik
knih knoflík kohoutek kohout kohoutk kol kolej koleg kolegyn kolektor komín komínk kominík komor kompresor komunikac koncovk kondenzát konferenc konstrukc kontakt kontrol
konzultac kopi kopeck kopec kopc kos kost kostel kostk kotel kotl kotelna kotelny kotelně kotelnu kotelnou kov kovář krab krabic kraj krajin krám krajíč krb kroup krok král králík krejč krup krupk krk krycí křeč kříž kuchař kuchyn kuchyňk
kulič kus kupon kukl kvalit kvap kvartál kvítek kvit kvítk květ květin kyslík láhev lahv lamp lano lan lás lať látk lavičk lavic lázn led lednič ledv legislativ lek lék lékař
lekc les let lepidl letáč letiště lhůt liga limit linka linku linky lince linkou linkách list lístek lístk listin lišk lišt litr lodi lod loket lokt lovec lovc lov luk lžíc magnet
majetek majitel majitelk makléř malin malíř manuál map mapk marketing masopust materiál mat maturit mech mechanik medvěd metod metr mez mini minut místnost míst mís mír mlýn mlynář mobil
model modem modul montáž montér mor most motor motýl motyk mouk mouch mráz mrak mrkv mraz mraze mravenc much mušk muzik muž myš myšk myšlenk mýd městečk městečka měst měsíc měřič měřidl mří
nabíječk nabídk nádob nádrž nadpis nádech nářad nájem nájemník nájemc náklad náměst náplň nápis nápad nástroj nástup nález návod návštěv návrh názor název názv nehod nemoc nemocnic nit noc nocleh noh noviny novin
nos nosič nositel notebook ňuf nůž obal oblast obrazovk obraz obrázek obrázk obec obc objednávk objekt obchod občan obvod očas ochran období ochot odběr odběratel odbor oddělen odkaz odečet odečt odpad odpověd
odpoledn odpoj odstávk odstín odvětr ohled oheň ohn ohništ ohlas ohřev ohřívač okap okn ok olej omluv omyl oprav opravář oprávněn operátor operátork osob osobnost otáčk otázk otop otvor ovladač
pac pachatel pal palc páč páčk panel pán papež papír papouš pap parametr park parkován párk pas pásk páslk patr pauz pauzičk pec pekař pelikán peklo pen peníze peněz penězi penz peřin pětk písek písk písmen písn písnič
pivo piv plán plat platb platnost plech plen pleten plot ploch plomb plyn plynár plynárn plynoměr plynař pobočk poč počas počít počítač podlah podmínk podnik podpis podpor podzim podzimk pohled pohlaví pohon pohotovost
pohyb pojem pojist pojistk pojišťovn pokoj pokladn pokles poklop pokus pol poledn policajt polic policie policist polívk polovic polovin položk pomoc pomůck pořad pořadí porad poradn poradc porc poruch poslan post postup
pošt potíž potok potrub potvrz pouč povel povinnost povolen pozic poznámk pozor pozadí požadav požadavk požár práce práci prací prac prachar prachy prav prav pravd pravidl pračk prášek prášk pražák princip problém procent procházk
prod prodejc prodejn profil program projekt proces prostor prostřed protokol provize provoz prst průběh průkaz průtok průvodc průvod pružin předplat předpis předsed přehled překvap přepínač přerušen přesnost
přestáv příbuzn příčin příhod příjem příjm příkaz příklad příloh přímotop případ příplatk přípojk přístroj přístup příspěv příspěvk příteln přítel přívod přívěs přihlášk přihláš ptáč ptáček ptáčk ptačk pták pub pumpa pump pův pytel pytl
rad radiátor radnic raj rám recept recepc reg region registr regulac regulátor reklam reklamac relé rep rezerv rez revize reviz ret robot rodič rodin roh rohož role rol rošt rozdíl rozhlas rozhovor
rozhod rozhodnut rozměr rozpis rozpočet rozpočt roztok rozvod rozvaděč rozvrh ruch ruk rus růst růž růžič ryb rybář rybník ryš řad řád řádek řádk řek řemen řeznik řezník řešen řetěz řetízk řid řidič řízen
sad sádr sál samec samc sazb sběrn sběr sedlák sekretářk sekund senzor sérii ser server servis servisman set seznam schéma schod schopnost schránk schůzk signál sil sirot síň sít síť síta sklad sklen sklo skup skupin skál
sklep skříň skřín skřivan skluz skokan skok slám slanin sled slev slin slov slovník složk sluč slunc slunko služb slavík slz slzič smetan smlouv smog smol smrk smrt sníh sněh snížen sodovk soboty sojk sokol software sousedk
soubor součást součástk součet současnost sol sonda sond sopk soud souhlas soused soutěž sov spad spalin spalovač spínač spis spisov splátk společnost spoj spojen spojení spojk spojnic spolehlivost spor sporák spotřeb spotřebič
sprch správ správc sprch stanic starost starosta starost stav stavb stavař stehlík steh stehn stěn stížnost stol stolek stolk strach strak stran stránk strop stroj strom strup stříd střech střídač student studn stup stupn stůl sucho sud sukn sumec
sumc surovin svač svatb svatík svět světl světýlk svícn svob svobod syr sýr syn synek synk systém šachovnic šalek šálek šálk šance šanc šaš šek škod škol škatul šlecht šip šíp špač špič špičk šroub šroubek šroubk štěst štít
tabulk tajemník takt tank tarif tašk taška teplárn teplom teploměr teplot termín termo termostat tesař test text teč tečk těles těsn těsnění tel telefon televiz televizor tým tick tip tisk tiskárn tlak tlačít tlačítk tlum tiš ton topen topič topenář
topidl topn tráv traktor tramvaj trh trhlin trojk troub trouch trubk trubic trumf trvan truhl truhlář třída tříd třísk tuk tuč tur tuř turek turk týd týden týdn typ účet účtenk účt účinek účin údaj údrž údržb ubytov uhlí uhl uhlíř uchaz ukaz ulice ulici ulic
událost univerz upgrad úhel úhrad úkol úklid únik urad úřad úřednic úředník úspor úst ústředn ústředna útok útrat úvěr uzávěr uzel uzl úsek uvolněn uživatel vad vaječn valu varianta variant vánoc váz váze včel včelař vdov večeř večer
ventil ventilátor ventilek ventilk verz vesnic věc věd věd vedení vedoucí věk věst věž větev větr větrák vež vích vid víl vil vin víno vír víš višn vítr vítěz vizitk vjezd vlád vlak vlas vlast vlč vlk vloč vložk vnuk vnučk vod vodáren
vodárn vodoměr vodník vojsk vod volán volb volič vozíč vozidl vrabc vrabec vran vrát vratn vrch vrstv vrtačk vrtul vrb vstup vsuv vtip vůz voz výběr výbor výboj výčep výdaj výdej vyhlášk výhod výjezd výkaz výkon
vykl vyklad výklad výměn výměník vypínač výpad výpadek výpadk výpis výplat výpočet výpoč výpověd výrob výrobc výrobek výrobk výrok výsled výsledek výsledk výstup vysvětl výš výšk výtah vývoj výzk vývod vyšetř vzduch vzdál vzkaz vzor
zábav záběr zábradl začátk začátek zádrh zahrad zahrádk zahradník zajíc zájem zájezd zájm zákaz zákaznic zákazník zákaznice zákrok zákon základ zálohy záloh zám zámek zámk zámečník zamýš zánět zápis zápor záporož zásah zásahovk zásob zástup zastávk
zástrčk zásuvk zatím závad závaz závěr závit závod zdroj zed zedník zelenin země zemi zemí zim zimn zimník zisk zkoušk zkratk zkušen zlod zloděj zlom zmatek zmatk změn zmín zpráv zpětn způsob zvěřin zvíř zvířat němc němec milenc koláč koláčk nováčk sklenk válk glori aukc funkc sekc stanic zvon zvonek zvonk zvuk žádost žádan
žák žal žáb žab žebř žeb žela železn židl život život žid živnost žár žárovk vtoř koz jehl jeh ježek ježk jež hlem kozel kozl kocour kotě kotat koťat krav hrušk jabl jablk švestk třešn borůvk borovičk
bříz kopřiv pivoň pomněnk popel popelk kvasn kvasnic kukuřic pšenic žit ječm ovs oves řep hrách hrach fazol čočk rajčat okurk houb houbič polévk večeř svačin snídan oběd
čáp čápk sýkor sýkork straka vrán hus husk kachn krůt slepic kuř kuřat datel datl kuk kukač lišk veverk veverec jezevc jezevec srnk srn myslivc myslivec vosk včelk brouk
císař kníž kněz papežk vévod hrab rytíř voják vojač generál kapitán major poručík seržant prezident ministr senátor poslanec poslanc starostk primátor hejtman
doktork inženýr inženýrk profesor profesork učitel učitelk ředitel ředitelk mistr mistrov technik technič technik vedouc účetn asistentk sekretář sekretářk
řezník kolář bednář krejč švec ševc tesař truhlář mlynář sládek sládk hrnčíř krčmář šafář kantor formán zámečník sklenář pilař uhlíř
silvestr velikonoc vánoc mikuláš advent svátek svátk narozenin
`;

/** Verbs without their ending; each that is used has its stem of the past and of the present. */
export const VERBS = `
aktivova aktualizova bav bázn běh běž blik boj bol brá ber býva cít cestova ček čeka čerp čist čistí čet čt dá dav dáva dával daří deaktivova dělá děla děj děl děkova diktova dohodn dojd doj dojde dokáz
dola dolož domluv domlouva doplň dopln doporuč doporučova dorazí doraz dosta dosáh dostáv dostan doved dozví dozvěd drž fakturova foti fotí foukn foukl fouk funguj fungova garantova had háj hal hasn hláska hlás hled hleda hlíd hned hod hodí
hor hoř hradi hra hraj hrab hrč hučí hýb chán chá chcip chlad chod chodí chová chrán chtí chyb chyt chyb chystá informova instalova jede jed jel jezd jis kap kašl klep klep klád klikn klikl komunikova končí
konč kontrolova kouk kouř koup kupu kup kreslí krát krad lét lez lež líb lít loví loučí mač mak maz měn měř míň mír mluv mlč mrzí mrzn mrz myj myl mysl naj nab nabíd nabídn nabízí nabíj naform nafot najd nají
najde naji naš našel našl nah nahláš nahlás nahodí náleží nakoup napad napadl napiš napíš napsa nap napoj naprav napust narazí narodi narůst naskoč nast nastav nastavi nasta natoč naúčt navrhn navrhova navštív nav
nech necha nefunguj nefungova neh nejd nejde nemus nemůž nemohl neš netop netopi netek nezn nos nosí obáv obejd obdrž obejde objed objedn objedna objednáv objev obrát obtěž obtěžova očekáv odchá odej odejd odeš odebra odešl odeslal odhad odjíž odkáz odl odmít
odmontova odnes odpad odpojí odpoj odpov odpoví odpověd odpus odst odstran odstav odvzd odvzduš ohl ohlás ohodn ohřív ohřej ohřá omez oml omlouv opakova opisova opír oprav opráv oslov ot otáč otev otevř otvír ověř ovlád
oznám patř pí píš piš psa plán plat platí plánova plet pln pobav poč počí počk poček počká pod podar podař podě podív podíva podpis podl pohl pohov pohn poj pojiš pojist poklád pokrač pokračova pok pokus pom pomáh pomů pomoh
pon popis popíš popros poraď porad poran poruš posíl posl poslal pošl pošle poslouch posta posou postav postup pospích pospíš posuň posun poš potk potř potřeb potřebova potvr potvrd potvrzova použ použí použij použív povol pov povíd
povězt pověd považ pověs poz pozor pozn poznal prac pracova prask proběh procház prod prodlouž prodáv prohl prohlíd prohlás prohraj projd projev proš prosí prot protéka prov proved provád provozova prověř předá předáv předp předpoklád
přek překontrolova přem přemýšl přen přenes přep přepín přepiš přepn přepoj přepojova přer přeruš přes přest přesv přestan přestal přetop převed převáz převez převz přib přič přid přidá přih přihlás přij přijd přijed přijel přijím přijm přijal
přiká příh připad připoj připojova připom připrav přist přistav přiš přišl přišel přived přivez přizp ps ptá pta pustí pust pustil radí rad radova reaguj reklamova reset resetova restartova rez rodí rost rozb rozbi rozeb rozeš rozhod
roztopí roztop rozp rozpad rozsv rozsvěc rozum rozumí rozv ruš řeš řešil řek řík říka říkal řeknu řekl sahá sdělí sděl seber sed sedí seh sehnal sehn seř seříd seřizova sešl setk setká shán shod schá schval sjedn sklád skonč sled sleduj
slib slíb slouž sluš slyš slyše sml smí smě spad spín spoč spoj spol spoléh spolup srovn spoušt spuštěn spust sp spí stáh stač stan stane stá stal star stěž stí stihn stíh stoj stop stoup strč stří stříd sundá
sví svít svítil šel šl šok škub šetř škod tahá tá tahl táhn taj tek těš tisk tkn tlač topí topil top tráp trp trva tvo tváří tvrd týk týká tyk uch udě uděl udělal udrž ují ujist ukáz ukaz uklid uklízi ukonč uloh ulož
umí umě umis umožn upad upozorň upozorn uprav urč usad uslyš usn uspoř uskut uvažova utah ute utek uteč uved uveď uvid uvol už uží užív vad vař var ved vejd ver věd vědě věnova věř vez vezm viď vid vidě vis vít vlož vol vola volal vrac vrát vráti vrať
vrč vstav vsta vstup vyb vybí vybral vyč vyčist vyd vydá vydrž vyfot vyfakturova vyh vyhov vyhled vyhod vyj vyjí vyk vykoná vykouř vyl vylad vym vyměň vyměn vynul vyp vypada vypad vypl vypln vypn vypnul vypís vypadn vyr vyruš vyřad vyříd vyřeš vyřizova vys
vysou vysk vyskoč vyskytl vyslouž vysv vysvětl vyst vystav vystavova vyš vyšl vyt vytáh vytek vyteč vytop vytvář vyúčt vyvez vyz vyzkouš vyzved vyžad vzal vzn vzpom vzít vezm vzbud začí zač začal začn zahled zah zaháj zahřív zaj zajed zajím zajist zajišť
zak zal zalit zam zamrz zap zapal zapí zapis zapiš zapln zapn zapnul zapom zapoj zapojova zaps zar zař zareagova zařizova zaspa zastav zast zastih zatop zat zatím zaváz zavad zav zavol zavola zavř zavřel zaz zazn zaznamen zasl zašl zazvon zdá zdá zdrž zdvih zdraví zdraž
zhas zhor zjist zjišť zkouš zkr zkus zkusi zkontrolova zkrát zl zlep zlob zm změn změř zmáčkn zmín zn zná znám znal znamen zpozor způs zprav zruš zt ztrat ztrác zů zůst zůstal zůstáv zv zved zvedn zvl zvol zvon zvoní zvyš zvyk žád žád žij ží
žil hovoř mluví píská pískal hučí bublá kape klape vrže smrdí hřeje hřál hřá zhasín zhasl mrzne teče tekl praskl odpadl ukáp ukapáv vytéka vytéká podtéká prosakuj prosak zalévá zateka
`;
