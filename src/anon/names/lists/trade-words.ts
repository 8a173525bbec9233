/*
 * Words of trades, as they come with a capital in a transcript: parts, tools, goods, offices, apps. Stems as in ordinary-words.ts.
 */

/** Nouns without their ending. */
export const TRADE_NOUNS = `
hořák trysk ionizac ekvitermn expanzomat výměník čerpadl oběhov termostat termohlavic hlavic armatur ventil ventilek kohout kohoutek sifon těsnění těsněn manžet membrán čidl sond snímač regulátor ekvitherm
plynoměr elektroměr vodoměr kalorimetr plomb přípojk stoupačk odbočk rozdělovač sběrač radiátor topidl krb krbov kamn kouřovod komín komínk šamot rošt popelník zásobník bojler boiler anod příruba přírub těles spirál pojistk pojistek jistič
chránič stykač relé proudov svorkovnic zásuvk vypínač stmívač transformátor trafo střídač měnič wallbox panel kolektor bateri akumulátor nabíječk adaptér konektor redukc kabel kabeláž napáječk zdroj zdířk
hřídel hřídelk ložisk řemen řemenic klínový klik klikovk píst pístek pístnic kroužek válec válečk vačk svíčk zapalov karburátor vstřikovač vstřik turb turbín turbodmychadl katalyzátor výfuk lambd spojk dvouhmot setrvačník převodovk
synchron diferenciál poloos homokinet kloub čep čepy rameno silentblok tlumič pružin pružink stabilizátor tyčk brzd brzdov destičk kotouč čelist lanovod posilovač řízen servořízen hadic hadičk chladič termostat ventilátor klimatizac kompresor
alternátor startér pneumatik duše dušic ráfek ráfk disk disek poklic nárazník blatník kapot víko světlomet blikač stěrač zrcátk autosklo autoskl čelní sedačk autosedačk opěrk pás pásů airbag tachometr tachograf emis technická rozvod rozvodů
hydroštel štel zdvihátk vahadl olejov filtr filtrů palivov nádrž nádržk čerpadl vývěv kalibrac diagnostik geometri přestavb tuning lakovn klempírn
sečk rozmetadl lopatk kosičk žací lišt shrnovač obraceč lis lisů balík rotačk pluh radličk bran brán kypřič secí sečka postřikovač trysky cisterna fekál dojičk dojírn struk struková mastitid telat tele jalovic jalovičk dobytek dobytk selat
sele prasnic kanec kohout slepic nosnic brojler krmiv siláž senáž slám seno osiv sadb hnojiv postřik herbicid fungicid pýr pcháč plevel ječmen žit oves pšenic řepk kukuřic mák slunečnic hrách jetel sklizeň sklizn kombajn
šrouby šroub šroubk matic matk podložk hmoždink vrut hřebík nýt svěrk vrtačk vrták bruska brusk kotouč pil pilk okružk přímočar hoblík frézk sbíječk kladiv kleště klíč gol ráčn šroubovák utahovák kompresor svářečk elektrod invertor
žebřík lešen míchačk kolečk lopat krumpáč motyk hráb rýč sekačk sekaček motorov pilk křovinořez strun řetěz růžic vertikutátor plotostřih štípačk drtič hadic postřikov zavlažov kropítk
okap svod hřebenáč taška tašek krytin latě laťk krokev krokv trám fošn prkn palubk osb deska desek sádrokarton izolac polystyren vat vata tepeln parozábran fólie fóli lepenk asfalt penetrac omítk štuk stěrk spárovačk lepidl malt cement písek štěrk suť
beton dlažb obrubník obklad kachl kachličk dlaždic zámkov zárubeň zárubn práh kování klik vložk cylindr petlic pant panty závěs žaluzi rolet síť sítěk parapet okenic lamel vinyl koberec lišta lišt tapet maliř vnitřní fasád fasádn
lednic ledničk mrazák mrazničk myčk myček pračk sušičk sporák trouba troub mikrovlnk mikrovln digestoř varn deska indukc sklokeramik vysavač vysavač sáček sáčk kartáč hubic trubk mixér robot šlehač metl hák mísa mísy odšťavňovač fritéz airfryer multicooker
topinkovač konvic kávovar páka mlýnek odvápňovač odvápněn žehličk napařovač zvlhčovač čistič odvlhčovač fén kulm žehlič holicí strojek strojk zastřihovač epilátor váh vah
gauč pohovk sedačk křesl křesíl taburet postel postele rám matrac rošt komod skříň skříňk botník věšák noční stolek stolk stůl stol židl židle barov polic regál zásuvk kuchyňsk dřez dřezu umyvadl záchod splachovač splachovadl van vaničk
sprch sprchov zást zástěn zrcadl lamp lampičk lustr svítidl žárovk zářivk led pásek trafo polštář povlečen prostěradl peřin deka dek ručník osušk závěs záclon garnýž ubrus utěrk
kočárek kočárk korbičk nosítk chůvičk dudlík plen plenk plínk lahvičk kojeneck příkrm hračk panenk plyšák stavebnic puzzle autíčk vláčk vagon lokomotiv autodráh trampolín skluzavk houpačk pískovišt tříkolk odrážedl koloběžk
bund kabát kabátů kalhot džín trik tričk mikin svetr košil halenk šat šaty sukn ponožk punčoch legín podprsenk kalhotk trenk pyžam župan čepic šál rukavic rukavičk šátek kravat pásek kabelk batoh kufr kufřík peněženk deštník bota bot botičk tenisk kozačk
sandál žabk pantofl přezůvk podrážk podpatek zip zipů knoflík kapuc náušnic náušnick přívěsek přívěsk prsten prstýnek řetízek náramek náramk hodink sklíčk ciferník řemínek brož šperk zlatnictv granát zapínán
krém mast mýdl šampon kondicionér balzám gel sérum pleťov tonik rtěnk řasenk makeup pudr lak odlakovač parfém voňavk deodorant antiperspirant kartáček past ústn vod žiletk břitv pěn holen papírk ubrousk kapesník
smažák tatark závitk závitek hranolk nudl knedlík řízek svíčkov kuře kuřat kung burger hamburger pizz kebab gyros tortill wrap salát obložen chlebíček chlebíčk palačink lívan vafl toust croissant koláček šátek šneček kremrol indiánek laskonk
kofol limonád minerálk pivo pivk ležák desítk dvanáctk víno vínk prosecc sekt rum vodk slivovic becherovk fernet káv espress latté kapučín cappuccin čaj kakao smoothie džus mošt sirup
ledňáček ledňáčk polárk nanuk zmrzlin tyčink oříšek brambůrk chips křupk popcorn žvýkačk lízátk gumov marcipán nugát pralink bonboniér mraženk polotovar konzerv nakládan kečup hořčic majonéz dresing omáčk koření paprik
tetanovk encefalitid borelióz klíště klíšťat očkován covid angín chřipk rýma zánět mor virus viróz streptokok spál neštovic salmonel alergi astm migrén ischias výhřez ploténk artróz revma dna cukrovk inzulin inzulín glukometr tlakoměr teploměr
gastroskopi kolonoskopi sono magnetick rezonanc tomograf mamograf rentgen ekg odběr krev moč stolic vzorek výtěr test prevenc prohlídk operac zákrok sádr ortéz berl bandáž stomi korunk můstek můstk protéz rovnátk plomb kanálek implantát zubn kamen
gynekologi urologi kardiologi neurologi ortopedi chirurgi interna interny kožní oční ušní krčn plicn rehabilitac alergologi onkologi psychiatri pediatri stomatologi endokrinologi logopedi optik brýl čoč naslouchátk naslouchadl
jezevčík jezevčíci labrador retrívr ovčák vlčák pudl pudlík jorkšír čivav buldok buldoček mops bígl kokršpaněl teriér knírač kólie hask rotvajler doberman boxer dog doga bernardýn britk perská siamsk mainsk koťat štěňat štěně kotě křeček křečk morče
papoušek papoušk kanár kanárek želv had hada akvári terári klec vodítk obojek obojk náhubek náhubk granul kapsičk stelivo steliv pelíšek antiparazit odčerven
hypoték hypotéč konsolidac refinancován úvěr úvěrov splátk splátkov exekuc exekutor insolvenc trvalý příkaz inkas souhlas výpis potvrzen kontokorent kreditk debetk platebn karta karet disponent jistin úrok rpsn biometrik token klíč autorizac certifikát podpis
pojistn pojistk životk havarijk havarijn povinné ručen odpovědn likvidátor spoluúčast plněn bonus malus zelen karta karty škod škodní protokol hlášenk asistenc odtahov odtah
zúčtován vyúčtován dobropis faktur fakturac záloh zálohov proforma objednávk dodací dodák dodáck příjemk výdejk skladov inventur účetn účtárn mzdy mzdov pokladn pokladní upomínk penále reklamac reklamačn storno retenc retenčn
samoodečet odečet odečt distributor dodavatel tarif sazb jistič odstávk výpadek výpadk hlásičk revize revizn přepis přepisu elektřin plyn plynu plyno teplo vodné stočné popelnic popelnick svoz svozov kontejner bioodpad nádob
roaming tarif datov paušál předplacen dobít dobíjen volán volac esemesk mms hlasov schránk přesměrován vytáčen pásm signál pokryt anténa antén vysílač optick modem router wifi heslo síť síťov přípojk portabilit přenos čísla
kontrolk diod displej tlačítk přepínač ovladač ovládač resetu restart reset standby pohotovost hlášk hlášen chybov kód upozorněn notifikac okno plocha plochy lišta nabídk složk soubor záloh zálohován obnov aktualizac instalac licenc doplněk doplňk prohlížeč
server cloud úložišt databáz agend modul číselník sestav šablon formulář políčk kolonk záložk přihlášen odhlášen uživatelsk oprávněn skupin doména certifikát šifrován ověřen dvoufaktor antivir firewall spam spamu phishing hacker
klávesnic myš myši myší monitor obrazovk projektor tiskárn toner náplň cartridge skener kopírk notebook počítač tablet čtečk sluchátk reproduktor reprák mikrofon kamer webkamer dron objektiv stativ fotoaparát foťák blesk paměťov flešk
kytar strun piano klavír klaviatur pedál klapk housl smyčec smyčc flétn trubk trumpet saxofon klarinet bicí činel palič bubínek zesilovač kombo ladičk noty stojan
stan stany spacák spacáků karimatk vařič kartuš čelovk baterk nůž termosk lyže lyží lyžák přilb vázán hůlk brusl snowboard běžk sáňk boby helm helma kolo kola přehazovačk řazen pedál ráfk plášť vidlic sedl sedlovk blatník
prut naviják cívk vlasec návnad háčk vábničk činky činka rotoped trenažér posilovn veslovac permanentk permic masáž sauna vířivk bazén skimmer filtrac chlor písková plachta zastřešen
zájezd dovolen polopenz penze inclusive snídan transfer delegát letenk odbaven palubn zavazadl kufr přestup přípoj jízdenk místenk kupé lehátk lůžk lůžkov rychlík osobák pendolin autobus trajekt hotel apartmán chat bungalov mobilhom kemp recepc
karavan půjčovn kauc nájem nájemn nájemk podnájem realitk realitn katastr vklad zástav věcné břemen kolaudac stavebn povolen územn výbor svj společenstv předsed domovn domovník vrátnic výtah sklep půda půdy pavlač chodb klíč fond oprav
přijímačk zápis družin jídeln obědn omluvenk vysvědčen třídn třídní ředitel ředitelstv kroužek kroužk keramik flétn soustředěn lyžák výlet škola škole školk mateřsk gymnáz učňák průmyslovk obchodk vejšk koleje bakalářk diplomk stipend zkouška zkoušk zápočet zápočt
občank občanek pas pasu řidičák technick průkaz zbroják rodný list výpis trestní rejstřík datovk schránk identit portál živnost živnostensk finančn úřad úřadovn sociálk pracák dávk příspěvek příspěvk mateřsk rodičovsk důchod nemocensk neschopenk podatelna podatelnn matrik matrikář
balík balíček balíčk zásilk box boxu boxů výdejn výdejní pobočk depo dep depu kurýr řidič dobírk tracking sledován štítek štítk svoz svozov zpětn reklamovan poškozen neúplný rozbalen doručovac pošťačk pošťák paleta palet nakládk vykládk kamion celnic clo rampa
vstupenk lístek lístk sál sedadl řada koncert představen zápas turnaj permanentk program promítán dabing titulk epizod sérií kanál archiv přehrávač audioknih knih knížk časopis předplatn čtečk výpůjčk
appk aplikac webovk stránk odkaz chatbot chat mail mejl přílohy příloh vlákno konverzac meeting mítink kalendář pozvánk schůzk porad
soused domovník údržbář zedník instalatér elektrikář plynař kominík topenář malíř truhlář tesař zámečník klempíř pokrývač deratizac dezinsekc krys myš myši šváb štěnic mol moli vosa vos sršeň sršn
kotv plotýnk směs směsi úschovn vratk vratek šoupě šoupát fenk úrazovk pergol pokut penál cvičk titulk hydrant keg výčep rozhlas složenk bulgur cizrn účtenk esemesk turniket plotr křídu šanon sešívačk datumovk polštářek polštářk razítk vizitk plakát
varroáz úl úlů včel medomet mangold kedlub pivoňk pivoněk eustom koriandr kopr bazalk stuh svíce svíc věnec věnc urn kremac parte gum litin měď mědi ocel hliník výkup bagr lžíce lžic jeřáb vazač hydraulik automatik ploutv výstroj neopren
judo karate šerm parkour jóg pilates zumb atopi kolik kapačk infuz ekzém exitu nájezd sjezd dálnic jímk fekál vrtmistr studn nádrž trhlin žiraf slon opic tygr planetári vesmír hvězdárn kanapk jednohub tatarák bramboračk koprovk buchtičk
ségr brách brácha tatík taťk mamk mamin děda dědeček babičk tchýn kámoš kámošk šéf šéfk parťák parťačk kolegyn
`;

/** Adjectives without their ending: of regions, offices and parts. */
export const TRADE_ADJECTIVES = `
středočesk jihočesk severočesk východočesk západočesk jihomoravsk severomoravsk středomoravsk moravskoslezsk slezsk staroměstsk novoměstsk malostransk vinohradsk karlovarsk vysočin
živnostensk finančn katastráln stavebn matričn pojistn hypotečn spořic běžn kreditn debetn platebn dodac fakturačn reklamačn retenčn výdejn svozov zpětn
ekvitermn expanzn cirkulačn oběhov zpětn pojistn plovákov kulov trojcestn dvoucestn čtyřcestn elektromagnetick solenoidov palivov olejov vzduchov kabinov brzdov spojkov
`;

/** Words of English and German that are said in between, as they are. */
export const FOREIGN_WORDS = `
line standby english german speaking service support express tracking premium basic start stop check engine light hard soft reset restart update upgrade download upload online offline login logout account user password username
home office meeting call center centre desk help chat live business class economy standard superior deluxe double twin single room suite early bird last minute first check-in check-out booking transfer all inclusive full half board
router switch hub mesh access point firewall cloud drive share sharing outlook teams zoom spooler printer driver display port desktop laptop tablet smart watch phone case cover glass power bank charger fast wireless bluetooth
roaming data unlimited limited family junior senior student start comfort mini midi plus pro lite light ultra super extra deluxe gold silver platinum black white red blue green pink grey gray edition limited special
best new old good happy day free gift box black friday cyber monday sale outlet store shop market street food fast burger cheese chicken wings steak salad caesar grill bacon sandwich toast coffee latte smoothie juice
hello thanks thank you please sorry yes okay bye welcome morning afternoon evening nice have very much moment just anybody somebody calling about your our their with without from and the for this that what where when how
danke schön bitte guten tag morgen abend auf wiederhören wiedersehen ich brauche einen eine kein keine nicht sprechen sie deutsch termin moment bitte vielen dank
running cycling training fitness gym spa wellness body shape slim line care clean fresh soft sensitive color repair volume shine baby kids junior men women sport active classic original vintage retro trend fashion style
isolation fault error warning alarm failed invalid token code pin puk sim dual duosim nfc gps led lcd usb hdmi ssd ram cpu fan cooler heater filter pump sensor timer auto manual mode eco boost turbo quiet silent night sleep
game gaming gamer play player controller console headset team speak stream streaming channel subscribe link share story post reels shorts playlist premium family duo trial
leasing factoring broker trading forex crypto wallet cash cashback voucher coupon gift card debit credit electron contactless pay payment gateway paywall invoice proforma factoring
freshcare multicooker airfryer aquastop autopilot bypass backup standby
`;
