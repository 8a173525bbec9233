/*
 * More of ordinary Czech, by what it is about: house and table, work and office, health, school, travel, nature. Stems as in
 * ordinary-words.ts, endings are added by `ordinary.ts`.
 */

/** Nouns without their ending. */
export const MORE_NOUNS = `
dob doby člen členk včas řeč pocit smysl styl druh díl dílk dílec dílc pár řada tah stop stopa hrom hromad hromádk chyt stínk stín zvyk náhod náhodn
rizik úmysl účast pokrok význam vztah výraz poměr prospěch zázrak úspěch úsměv smích pláč vztek hněv zlost nálad
radost starost bolest milost lítost žal strast slast láska lásk lásce nenávist závist touh naděj víra víř jistot svědomí vědomí rozum mysl paměť pamět
talent dojem dojm zájem nápad myšlenk sen snu sny snů snění spánek spánk únav síl moc energi odvah trpělivost štěst smůl osud šanc příležitost
hádk rvačk bitk spor krádež loupež vražd podvod lhář lež lži vězen vězení trest pokut přestupek přestupk soud žalob svědek svědk důkaz alibi otisk
poplach hlídk zátah únos zloděj vrah oběť oběti pouta pistol pušk zbraň zbran kulk granát tank bomb výbuch nehod srážk
tvář oblič brada brad čel čelist jazyk zub zubů dáseň dásn krk hrdl rameno ramen paž loket ruk dlaň dlan prst nehet neht hruď žebr břich břiš pupek
pupk záda zád bok kyčl zadek zadk noh koleno kolen lýtk kotník pat chodidl kůž pleť vlas řas obočí vous knír plnovous srdc plíc játr ledvin žalud
žaludek žaludk střev močov měchýř mozek mozk nerv sval kost páteř obratel obratl krev krv tep tlak dech hlas čich chuť sluch zrak
nemoc chřipk angín rým kašel kašl horeč teplot hlavy migrén alergi astma cukrovk infarkt mrtvic rakovin nádor zánět vyrážk rán ran popálenin zlomenin
otřes obvaz náplast sádr berl vozíček vozíčk injekc infuz operac narkóz rehabilitac masáž prášek pilulk tablet kapek kapk kapičk mast sirup vitamín
lék recept ordinac ambulanc čekárn sanitk záchrank nemocnic porodnic pacient pacientk diagnóz vyšetřen odběr rentgen ultrazvuk očkován očkovací vakcín
zubař chirurg kardiolog neurolog gynekolog psycholog pediatr ortoped
jídl pití piti snídan svačin oběd večeř přesnídávk hostin oslav rautu raut menu polévk vývar guláš svíčkov řízek řízk karbanátek karbanátk sekan
roštěn biftek steak kuřecí hovězí vepřové maso mas masa masem šunk salám párek párk klobás špekáček špekáčk slanin paštik ryb kapr losos tuňák treska
tresk sleď krevet rýž brambor bramborák hranolek hranolk kroket knedlík těstovin špaget nok nudl halušk lečo zelí mrkev petržel celer kedlubn kapust
květák brokolic špenát salát rajče rajčat paprik okurk cibul česnek česnk pórek pórk hrášek hrášk fazol čočk cizrn kukuřic hříb žampion houb dýn cuket
lilek lilk řepa ředkvičk křen
ovoc zelenin jablk jabl hrušk švestk třešn višn meruňk broskv broskev jahod malin borůvk ostružin rybíz angrešt hrozn víno banán pomeranč mandarink
citron grep kiwi ananas melou mangu mango fík datl ořech mandl kešu arašíd oříšk kaštan
chléb chleb chleba rohlík houska housk bageta baget toust pečiv koláč buchta bucht bábovk vánočk mazan mazanec dort zákusek zákusk větrník věneček
věnečk koblih rakvičk perník cukroví sušenk oplatk čokolád bonbon lízátk zmrzlin pudink kaš kaše müsli vločk med medu džem marmelád povidl kompot cukr
sůl soli pepř koření kmín majoránk skořic vanilk mák máku droždí kvasnic mouk krupic vejce vajíčk vajec mléko mléka mlék mlíko mlíka smetan šlehačk
jogurt tvaroh sýr eidam hermelín niv máslo másl margarin sádl tuk olej ocet octa hořčic kečup majonéz omáčk
káv kafe kafíčk čaj čajík kakao limonád džus vod minerálk mošt pivo sekt rum vodk slivovic becherovk likér panák panáč koktejl
hrnec hrnc hrnek hrnk hrníč talíř mísa mísy misk sklenic sklenk šálek konvic pánev pánv pekáč plech vál váleč struhadl cedník naběračk vařečk lžíc
lžičk vidličk nůž nož nožík nůžk prkénk utěrk ubrus ubrousek ubrousk láhev lahv flašk plechovk kelímek kelímk krabičk krabic sáček sáčk pytlík taška
taškk tašk košík vývrtk otvírák zápalk sirk sirky svíčk
dům domek domk chalup chat vil barák bytovk panelák činžák garsonk podkroví suterén sklep půd schod schodišt zábradlí chodb předsíň předsín kuchyň
kuchyn obývák obýváč ložnic pokojíček pokojíčk dětský koupeln záchod toalet spíž komor balkon balkón lodži teras zahrad zahrádk dvůr dvorek dvork
garáž kůln bouda boudičk plot plotu branka brank brán vrát vrátka dveř okn okénk parapet žaluzi rolet záclon závěs koberec koberc podlah parket dlažb
dlaždic obklad kachl kachličk omítk malb tapet strop zeď zdi příčk stěn střech komín okap rýn krov trám prkn fošn latě lat nábyt skříň skřín skříňk
poličk polic knihovn stůl stol stolk židl židličk křesl pohovk sedačk gauč postel postýlk matrac deka dek peřin polštář prostěradl povlečení lampa
lampičk lustr žárovk zásuvk vypínač prodlužk kabel zrcadl obraz obrázek váza hodiny hodin budík kamn krb sporák trouba troub mikrovlnk lednic ledničk
mrazák mrazničk myčk pračk sušičk žehličk vysavač luxu mixér robot topinkovač fritéz digestoř kávovar fén kulm holicí
mýdl šampon kondicionér krém gel pasta past kartáček kartáčk ručník osušk žínk hřeben toaletní papír plenk kapesník kosmetik parfém voňavk rtěnk
řasenk lak laku make-up
oblečení oblek obleč kalhot kalhotk džíny džín tepláky tepláč kraťas sukn šaty šatů halenk košil košilk tričk tílk svetr mikin bund kabát plášť plášt
pršiplášť vest sak obleček kravat motýlek čepic klobouk kšiltovk šátek šátk šál rukavic ponožk punčoch punčocháč silonk podprsenk spodní prádlo prádl
trenýrek trenýrk plavk pyžam župan boty bot botičk tenisk sandál pantofl bačkor holínk kozačk lodičk brýl hodink prsten prstýnek prstýnk náušnic
náhrdelník řetízek náramek náramk kabelk kufr batoh peněženk deštník opasek opask pásek knoflík zip zipu kapsa kaps kapes rukáv límec límc
nářadí náčin kladiv kladívk pilk pila pily pilník sekera seker sekyr sekyrk klešt šroubovák vrtačk brusk brus hoblík dlát svěrák hasák klíč matk matek
šroub hřebík vrut hmoždink podložk těsnění hadic kýbl kbelík lopat lopatk rýč hrábě motyk krumpáč koleček kolečk zahradní sekačk traktůrek křovinořez
motorovk štípač žebřík lešení metr metru vodováh pravítk tužk fix štětec štětc váleček barev lepidl tmel silikon malt cement beton písek štěrk cihl
tvárnic polystyren izolac vata vaty lepenk fóli igelit drátek svářečk páječk měřák multimetr
aut autíčk vůz vozu kolo kola kole motork skútr kamion náklaďák dodávk autobus bus tramvaj trolejbus metro metra vlak rychlík osobák vagon kupé lod
loď člun letadl vrtulník taxi taxík sanitka karavan přívěs řidičák volant brzd spojk řazení převodovk motor výfuk nádrž pneumatik pneu gum disk ráfek
ráfk nárazník blatník kapot dveře okénko stěrač světl světlomet blinkr zrcátk sedadl pás pásů airbag alternátor startér baterk autobaterk filtr nafta
naft benzín benzin plyn dálnic silnic cest ulic křižovatk semafor přechod kruhák kruhov objezd parkovišt parkoviště zácp zácpa nádraží zastávk peron
nástupišt kolej letišt přístav přístavišt most tunel jízdenk letenk místenk jízd jízdn cestující revizor průvodčí řidič dispečink odjezd příjezd
přestup zpoždění zájezd výlet dovolen prázdnin hotel penzion ubytovn kemp stan recepc průvodc pas víz víza celnic hranic zavazadl moř pláž slunečník
lehátk hory hor lyž lyžařsk snowboard sjezdovk vlek lanovk permanentk horolez túr túra turist stezk rozhledn jeskyn zřícenin hrad zámek zámk muze
galeri výstav divadl divadélk kin kino kina filmu film seriál koncert festival cirkus
škol školk gymnázi gympl učilišt fakult vysok univerzit třída tříd spolužák učitel učitelk ředitel ředitelk přestávk vyučování předmět matematik
češtin angličtin němčin dějepis zeměpis fyzik chemi biologi přírodopis výtvark hudebk tělocvik tělák úkol test písemk zkoušk známk vysvědčení žákovsk
sešit učebnic penál propisk pero guma kružítk tabul kříd lavic družin jídeln kroužek kroužk tábor maturit diplomk státnic bakalářk přijímačk přihlášk
stipendi menz
práce zaměstnání brigád směn směna směny směnu noční odpoledn ranní přesčas výplat plat mzd odměn prém bonus dovolenk neschopenk výpověď šéf šéfov
vedoucí kolega koleg kolegyně parťák parta part firma podnik továrn fabrik hal sklad dílna díln kancelář pracovišt stroj linka linky pásu bezpečnost
smlouv pracák životopis pohovor školen školení porad schůz schůzk jednání projekt termín výkaz docházk
úřad magistrát radnic matrik matrikář stavební odbor oddělení podatelna podateln přepážk formulář žádost razítk podpis občank rodný oddací úmrtní list
osvědčení potvrzení výpis rejstřík katastr živnosťák finančák sociálk správa pojišťovn důchod dávk příspěvek příspěvk podpor alimenty aliment dědictv
závěť závět pozůstal notář advokát
bank banka banky účet účtu kart karta karet bankomat pin heslo hesl převod platb příkaz trval inkas hypoték úvěr půjčk splátk úrok spoření vklad výběr
kurz měn koruna korun euro eura eur dolar libr cent halíř haléř tisícovk stovk pětistovk dvacetikorun drobn mince minc bankovk peníz hotovost hotově
záloh kauc doplatek doplatk přeplatek přeplatk nedoplatek nedoplatk faktur dobropis daň dph účetní účetnictví paragon účtenk stvrzenk pokladn kasa
slev akce výprodej sleva ceník poplatek poplatk
telefon mobil sluchátk nabíječk displej úložišt aplikac tlačítk klávesnic myš monitor obrazovk tiskárn toner cartridge skener kamer kamerk mikrofon
reproduktor repráč notebook počítač server síť router modem anténa antén satelit přijímač box ovladač dálkov televiz televizor rádi rádio program
kanál vysílán signál internet web stránk mail email zpráv zprávičk esemesk schránk příloh odkaz soubor složk přihlášení profil fotk fotek videí videa
video hra hry her hern konzol licenc verz aktualizac procesor grafick virus antivirus doména domén hosting
květin kytk kytic růž tulipán karafiát narcis sedmikrásk pampelišk fialk konvalink pivoňk kaktus strom stromek stromk keř keře kořen kmen větv větev
listí jehličí kůra kůr les lesa lesík háj louk pole pol tráv trávník seno sláma slám obilí žito pšenic ječmen oves řepk chmel vinic vinohrad sad
skleník záhon kompost hnojiv semen semínk sazenic houbař
zvíř zvířat zvířátk pes psa pejsek pejsk štěně štěňat kočk kočičk kotě koťat kocour křeček křečk morč králík potkan papouš kanár želv rybičk had hadů
ještěrk kůň kon koně koni koněm koník hřív hříbě kráv krávy býk tele telat prase prasat praseč selat koza kozy ovce ovc beran jehně jehňat slepic
kohout kuře kuřat kachn husa hus krůta krůt včela včel vosa vos sršeň sršn čmelák moucha komár klíšť klíště blecha veš vši mravenec pavouk motýl brouk
žížal šnek žáb žab ropuch ježek veverk zajíc srna srnc jelen divočák kanec liška vlk medvěd lev slon žiraf opice opic tygr krokodýl velbloud delfín
velryb žralok orel sova čáp vrána vran straka holub vrabec sýkork slavík čmelín krtek krtk kuna kun lasičk
počas slunc slunk slunečn mrak mráček déšť dešť dešt lijak bouřk blesk kroup sníh sněh závěj led náledí rampouch mráz námraz jinovatk mlha mlh ros
rosa vítr vichřic vánek duha obloh neb nebe hvězd měsíc úplněk zem země vesmír planet vzduch oheň požár kouř popel prach bahno bahn bláto blát kaluž
potok potůček říčk řeka řek jezer rybník moře oceán vln břeh hráz přehrad vodopád pramen studánk skála kámen kamen kamínk kopec vrch údolí rovin nížin
pouš ostrov kontinent stát kraj okres město měst městečk vesnic víska samot předměst čtvrť sídlišt
pondělk úterk středy čtvrtk pátku soboty nedělk víkend týden týdn rok století ráno dopoledne poledne odpoledne večer noc půlnoc svítán soumrak minuta
vteřin hodina čtvrthodin půlhodin půlrok čtvrtlet výročí narozenin svátek svatb pohřeb pohřb křtiny křtin večírek večírk párty dárek dárk přání
gratulac vánoce velikonoce silvestr masopust pout pouť
jaro léto podzim zima leden ledna lednu lednem únor února únoru březen března březnu duben dubnu květen květnu červen června červnu červenec července
červenci srpen srpnu září říjen října říjnu listopad prosinec prosince prosinci
sport fotbal hokej tenis volejbal basketbal házen florbal golf boxu plavání plaván běh běhán cyklistik atletik gymnastik judo karate jóga jóg tanec
tanc lyžování bruslen závod zápas turnaj trenérk trénink rozcvičk míč míček balon puk hokejk raket branek gól gólu skóre rozhodčí hřišt hřiště stadion
tělocvičn bazén posilovn sauna saun vítěz vítězství prohr porážk medail pohár tabulk liga ligy oddíl mužstv hráč hráčk
hudb písnič kapel zpěvák zpěvačk kytar klavír housl bubn bicí flétn trubk noty not akord tanečn malíř sochař sochu spisovatel básn román povídk pohádk
časopis noviny novin článek redakc knížk knih knížec vydavatel
rodin táta tátu tátovi tátou tátové taťk taťulda mámu mámou mámě mámy máma tati mami babi dědo děda dědu dědou dědovi bratr bráchy brácha bráchu
bráchou ségra ségry ségru sestr sestřičk bratranec bratranc sestřenic strejda strejdy strejdu tetičk tchán tchyně zeť snacha švagr kmotr vnouč vnoučat
vnuk pravnuk miminko miminek mimin dítko dvojčat dvojč sirotek sirotk vdova vdovec chlapec chlapc chlapeč hoch hoši holka holčin děvče děvčat dívk
mladík puberťák puberťačk stařen stařeček paní pán přítel kamarádk kámoš sousedé host hostů cizinec cizinc známý neznámý nepřítel nepřátel miláček
miláčk zlatíčk drahouš kluk kluků
blbec blbc blázen blázn idiot kretén hlupák hajzl debil pitomec vůl vole volové kráva bordel sranda srandy prdel prdu hovno hovn sračk kurv čert čerta
čertu čerti ďábel ďábl anděl duch duše duš bůh boh ježíš kristus krist panna církev církv kostel modlitb farář kněz biskup papež mše kříž
král královn princ princezn hrdina rytíř trůn vládc vláda vlády ministr poslanc senátor volb volič politik strana premiér prezident zákon zákona ústav
demokraci revoluc válk mír armád voják vojsk generál policie hasiči hasič záchranář
barva tvar velikost délk výšk šířk hloubk váha váh hmotnost objem množství počet počtu kus kusů dvojic trojic pětic desítk tucet polovin čtvrtin
třetin procent číslo číslic písmen řádek sloupec seznam řad konec začátek prostředek střed okraj roh vrchol dno spodek vršek vnitřek vnějšek směr
vzdálenost rychlost čas trvání výhod nevýhod rozdíl důvod příčin následek následk výsledek podmínk možnost způsob postup pravidl výjimk příklad otázk
odpověď problém řešen chyb oprav změn výměn náhrad ztrát zisk škod nárok právo povinnost odpovědnost dohod nabídk poptávk objednávk zásilk balíček
balíčk balík reklamac vratk složenk dobírk doručen doručenk podací štítek vrácen
klapk pobočk ústředn operátor dispečer centrál tísňov technik servisák montáž oprava zásah výjezd dojezd protokol revize záruk záručn garanc náhradn
čerpadl ventil kotel hořák topení radiátor termostat bojler ohřívač potrubí sifon odpad baterie kohoutek sprchov vana vany vanu umyvadl dřez
splachovadl nádržk plovák vodoměr plynoměr elektroměr odečet jistič pojistk chránič rozvaděč kabeláž osvětlení alarm čidl vložka kód přístup brána
pohon vrata výtah kabina kabin šachta šacht lano
výhybk kolejiš kolejnic vláček vagónek modelář modelářstv autoškol autosal autodíl pneuservis servis myčka čerpačk benzink pumpy pumpa trafik večerk
samoobsluh potravin drogeri papírnictv železářstv stavebniny stavebnin truhlárn zámečnictv lakovn pil kovárn slévárn mlékárn pekárn pivovar lihovar
vinárn vinotéka vinoték cukrárn kavárn hospod restaurac pizzeri bufet kantýn kadeřnictv optik optika lékárn klinik poliklinik veterin lázně domov
domova jesle školka útulek azyl hřbitov krematori pohřebnictv
leasing leasingov pojistn havarijk povinn ručení limit spoluúčast odhadc znalec znalc škodní udál plněn makléř poradc agentur realitk realitn inzerát
prohlídk nájem podnájem kauce vyúčtování záloha fond svj družstv výbor schůze předsed domovník úklid
apartmá apartmán penzionk rezervac rezervace pobyt noclež snídaně polopenz pokoj lůžk přistýlk parkování recepční wellness vířivk minibar trezor
ručníky
kurs lekce výuk jazykovk překlad tlumočník tlumočnic překladatel certifikát osnov lektor účastn
zubn plomb korunk můstek můstk protéz rovnátk hygien hygiena čištění bělení trhán
kamzík palouk čtyřlístek čtyřlístk severk kolotoč houpačk skluzavk pískovišt panenk medvídek medvídk hračk kostk stavebnic puzzle pastelk vystřihovánk
balonek balonk draka drak vláčk autodráh
držitel majitel vlastník jednatel zástupce plátce příjemce odesílatel adresát objednatel dlužník ručitel věřitel nájemc žadatel účastník uchazeč
student zaměstnanec zaměstnavatel živnostník podnikatel důchodce klient zákazník pojištěn poškozen odborník poradce
admirál adopc adrenalin agent agentk akademi aktivit alian alkohol alkoholik ambic analýz anomáli argument artefakt aspekt atmosfér autor autork
autonehod bankéř barman baseball bestie besti bestsell bezdomovec bezdomovc blázinec blázinc bojovník bonbón bouchačk bráško bratrstv břemen
budoucnost buňk buněk bunkr byznys celebrit cedul centimetr cereáli chaos charakter charit chemikáli chirurgi chlast chlápek chlápk chorob chrám chův
chůz cigaret cíl cyklus cykl dán darebák dealer definic depres detail detektiv diamant diplom diskus diskuz diváci divák diviz dobrovolník dobytek
dobytk dohled doprovod dosah doupě doutník dovednost dozor dozorc dračí drama dramat dráp drog dvojk dvojnásobek džentlmen džungl dálk dám dík dír
dých dýk děděn dědic dějin dělník děr děvk důl doly dolu důsled důsledek důsledk důvěr
efekt ekonom ekonomik emoc epizod excelenc expert exploz fantazi fanoušek fanoušk farm farmář fešák feťák filozof filozofi financ flotil foto fotograf
fotografi foťák frajer front fráz fáz fór galaxi gang gangster generac genetick genius géni guvernér hamburger hangár hazard helikoptér herečk herec
herc hrdink histori historik hnízd hnutí hodnocen honičk horečk hostitel hrozb hrudník hurikán hůl hol hůlk háček háčk identit imunit incident infekc
iniciál instinkt interview invaz ironi jádr jeptišk jevišt
kalendář kampaň kancl kandidát kariér kartel kasin katastrof kazet kazeť keců kec kilometr klaun kletb klíčk kokain kolekc koloni komedi komentář
komiks kompliment konflikt kongres konkurz konkurs kontejner kontrakt kopačk kopí korekc korupc kostým kouzl kouzel kovboj koš krasavic kravin krystal
krytí krás ksicht kultur kámošk křiž křídel kšeft laborato laboratoř laser legend lhářk lidstv lidičk logik loterí loterie loutk lupič léčb líbánk
maják malér manažer mariňák maršál masakr medicín melodi meč mezera mezer milión miliard milenk mimozemšťan ministerstv mluvčí mládí mládě mláďat
modelk modřin moment monstr motel motiv mrtvol munic muzikál márnic médi média můr můra mýtus mýt mřiž mříž
nadporučík nahrávk napětí národ narozen náboj nábytek nábytk náhl nákup námitk námořník nápoj nápověd náraz náruč násilí náskok nátlak návnad návrat
náznak náčelník nářez negativ netvor nezávislost novinář novinářk obdiv období obhajob obhájc obličej obřad obžalob objetí občan obálk obyvatel ochran
ochrank ochránc odplat odpadk odpočinek odpočink odposlech odstup odznak ohrožen ohňostroj okamžik okolí okruh oplátk orgán originál ostatk ostud
osamot otrav otrok ošetřovn padák padělek padělk palačink paliv palub palác památk panik paprsek paprsk parchant park parlament partner partnerk paruk
pergamen personál peří pečeť pilot pirát piáno plakát plavb plavidl plukovník pochodeň pochodn pochyb pochybnost podezřen podivín podob podpatk
podstat podsvětí podvodník podvědomí podzemí podíl poezi pohod pohodlí pointa point poker poklad pokušen pokyn polda pold policist poloh pomocník
pomst ponížen popelnic poprav portrét portál poschodí posil posádk potenciál potrat potvor poušť povah povrch povýšen povětří pozdrav pozemek pozemk
pozvánk pozůstatk poct počátek počátk prapor prasátk pravomoc praxe prax prezidentk priorit prodej produkt producent profík prohlášen prokurátor
prokletí pronájem pronájm proslov prostředk proud průchod průjem průlom průmysl průměr průser průzkum průšvih psychopat publik předek předk přednášk
předpoklad představ přehlídk překážk přenos přepaden převah převoz převzetí přezdívk příbuzenstv příběh příchod příliv příměří přípitek přípitk
příprav přírod přísah přísloví přítomnost přízeň příznak přízvuk
radar rakev raketoplán ranč reakc reaktor realit rebel reportér republik respekt revolver reverend režim režisér režie rituál rostlin rovnováh rozchod
rozkaz rozkoš rozptýlen rozsah rozsudek rozsudk ročník rukojmí rytmus rytm rámus rámc rámec ráj salón samotář sbírk scenárist scén scénář sdružen
sebevražd sebevrah sektor semestr seminář sendvič senát servírk sezón sezóna skandál skladišt sklon skrýš skutečnost skvrn slečink slovíčk sloučen
složen sluníčk služk smrad smutek smutk snoubenec snoubenk snímek snímk sobec soucit souboj souřadnic soupeř sourozenec sourozenc spermi spiknut
spojenec spojenc společník spolek spolk spolupráce spolupráci spousta spoust spoušť spratek spratk spravedlnost spropitné srandičk srdíčk stařec starc
stařík staletí stanovišt stráž strategi stres struktur stupeň stupn stupň stád stánek stánk stáří střelb střelec střih stříbr studi stresu středisk
subjekt suvenýr svinstv synovec sázk sérum síň sňatek sňatk
tabák taktik tanečnic tanečník taxikář technologi tekutin telefonát temnot teori teplouš terapi terorist terč terén titulek titulk tkáň tlusťoch
tornád torpéd tradic tragédi transport trofej trosk trpaslík tužb turné tvrzen tvrďák tyč tyčink téma témat tón týpek týpk těl útěk ubožák umělec
umělc uniform uprchlík upír urážk uspokojen vazb věž vchod velitel veličenstv velvyslanec velvyslanc verand vetřelec vetřelc viceprezident vlajk vlákn
vojín vozík vtípek vtípk vysílačk výbušnin výcvik výhled výhr výchov výkupné výmluv výpomoc výprav výslech výstřel výstup výzkum výzv výčitk vzhled
vzorek vzork vzpomínk vzpour vášeň vášn vůn vůně vůdce vůdc věta vět větš vězeň vězn věznic zajatec zajatc zatykač zbabělec zbabělc zbytek zbytk
zelenáč zemětřesen zjeven zkáz značk zmínk znak zobák zodpovědnost zpěv zpověď zpovědi zrádc zrůd zástav zástupc zátěž záblesk záchran záchvat záhad
zákulisí záležitost záliv záměr zápach západ zápisník zápěstí zásluh záznam záření závazek závazk zážitek zážitk zón úct úder úkryt úlev úlovek únosce
únosc úplatek úplatk úrove úroveň úsilí úsudek úsudk úsvit útes útěch útočišt útočník úvah úvazek úvazk území úzkost účel účes účink čar čarodějnic
čepel černoch červ čin činnost činn čistírn částic řetězec řetězc řiť říš šach šampaňsk šampión šarm šatník šerif šlapk šmejd šperk špion špín štáb
štěnic šuplík šuple šuplat šéfk šílenec šílenc žalobc žel ženich žertík žrádl žízeň
květina květ květinář koníček koníčk míle mílí mil šašek šašk stodol hejn pecka peck hlavičk ručičk nožičk nožk očk zoubek zoubk bříšk skleničk pivk
vínk kávičk polívčičk masíčk babičk dědečk tatínk maminčin strýček strýčk tetička mládenec mládenc krocan pasák kožich prorok pastýř zástěr vyhlídk
švagrová švagrov pých oliv šťáv pírk kudl pálk hák ráž van vaně buben netopýr bubeník hrdličk jestřáb jeřáb papoušek papoušk jezevčík rys brit brité
britů francouz angličan
akvárk akvári zahrádkář chatař včelín hromosvod fotovoltaik fve elektrárn střídač optimizér wallbox nabíječ panel elektroauto elektromobil elektrokol
koloběžk tříkolk kočárek kočárk autosedačk plínk dudlík lahvičk přebalovák chůvičk
granul pelet briket štěpk uhlí koks kotlík zásobník násypk šnekový ventilátor odtah odtahov komínk vložkován revizák tlakoměr manometr přetlak podtlak
úbytek úbytk dopouštěn odvzdušněn expanzk nádobk ventilek ventilk armatur tvarovk kolínk mufn mufl přírub hadičk vodovod studn studnař vodárničk
hydrant skimmer chlór
smluvk dodatek dodatk klauzul výpovědní zkušebk lhůt splatnost prodlen upomínk vymáhán exekuc insolvenc oddlužen pohledávk plnění faktoring inkaso
bonit registr scoring
cukrátk salátek chlebíček chlebíčk toustík jednohubk bábovičk štrúdl závin lívanec lívanc buchtičk knedlíček omelet volské oko rizot lasagn pizza pizz
kebab burger burgr hotdog sushi nudle wok kari gyros tortil
bambul bašt bažant beček bečk bičík bobek bobk bobr bradáč brousek brousk brouček broučk brázd bubák buk býček býčk březin břečk bůžek bůžk candát
chaloupk chroust chudob chvojk cihelk cvrček cvrčk dědin drozd dub dudek dudk dusík fousek fousk figur filc frank frc hald havran hejl heřmánek
heřmánk hlávk
holoubek holoubk homolk horník hroch husar hřebíček hřebíčk hřib hříbek hříbk hřídel jedličk jetel jeteln kabátek kabátk kačer kamilk kalous kamínek
kaprál karas kaňk klouček kloučk kobylk kocourek kocourk kolek kolk koláček komárek komárk komínek konopk konvičk kopeček kopečk kopr kopáč košťál
kozlík kořínek kořínk kožíšek kožíšk krkavec krkavc krupičk králíček křemen křemín křepelk křupk křížek křížk kůrk
kubík kupón stojan stojánk stojánek norm deci decilitr kraví kravín lipk lis loučk lupínek lupínk lusk luňák lín lísk majk malíček malíčk metelk
měsíček měsíčk motyčk moučk mužík myšák ovečk otrub paleček palečk paličk paseka pasek plavec plavc pohank preclík pstruh pulec pulc páv písař pěnkav
racek rack rak rákos růžek růžk rybk rybníček rybníčk skořep slavíček slepičk slimák sluk smrček smrčk smrž snopek snopk soudek soudk stolař strašák
strnad stroužek stroužk studničk suk střevíček střevíčk stříž svítek svítk synáček synáčk
syrovátk sysel sysl tchoř tetřev topink trnk trubač tvarůžek tvarůžk vesel vesl vidlák vlček vlčk vlčák vodák vojáček vojáčk volek voříšek voříšk
vrkoč vydr výr zajíček zajíčk zlatník žabk žebrák žemličk žilk žlábek žlábk žáček žáčk čejk čepičk čížek čížk řeřich šenk šišk šípk škvor špalek špalk
špačk štik šváb hyacint kaméli aur nestor ramp rampička helm helmic reflexk peněžk cedulk trvák trvalk tejden tejdn tejdny roba nálepk ajpí ajpíčk
ajpin routřík obláček oblačk hvězdičk plusk mínusk
pomněnk kostival třezalk šalvěj meduňk meduněk máta bazalk tymián rozmarýn levandul mateřídoušk sléz řepík kopřiv aloe ženšen jitrocel zeměžluč lípov
bez bezink šípkov čajovník tinktur tobolk dražé čípek čípk obinadl gáz teploměr inhalátor spacer rouš respirátor dezinfekc líh
nástřik postřik štětk lazur emulz penetrac primer ředidl tužidl plnič brusiv smirkov smirek kotouč
datum datumu fotr mutr tatík mládež ženská chudáč chudink pade kil mega giga tera litr pětk blb trapas
chytří střelc orla orlů bába boudu klikl románek románk valentýn krmiv krmen pojištěnec pojištěnc energetik bioplynk tlap překlik peněžen
elektromontáž jezevč
dáreč dárečk domeč domečk andělíč andělíčk kostič kostičk rosičk ladičk matičk mašink perličk samičk sameč samečk vaničk rozink rozinek pětink savičk vilk vesničk metodičk bystřičk děličk řádeč řádečk hořáč hořáčk košíč košíčk lesíč lesíčk mísičk misk polínk světlušk bobeč bobečk kosteč kostečk jiřičk kořenk májk mírk patičk pepk perlink rankl raneč ranečk šelmičk těrk válečk vratičk čelenk benzink trafik stanič staničk lodičk slzičk kytičk mladičk jezírk sluníč barvičk gumičk
espézetk esemesk dvojk trojk čtyřk pětk šestk sedmičk osmičk devítk desítk dvanáctk jedenáctk dvacítk zvířet dítět kotět štěnět selet telet jehnět kuřet děvčet hříbět ajpý ajpín růžičk
dáreček domeček andělíček sameček řádeček hořáček košíček lesíček bobeček raneček váleček kukačk pivoňk
`;

/** Adjectives without their ending. */
export const MORE_ADJECTIVES = `
dnešn včerejš zítřej loňsk letošn předloňsk dávn nedávn budouc minul současn tehdejš tamn zdejš místn cizokrajn tuzemsk zahraničn domác mezinárodn
státn národn federáln vojensk policejn hasičsk soudn právn trestn úředn oficiáln veřejn
naštvan nadšen unaven ospal opil střízliv nervózn klidn vděčn hrd pyšn stydliv smutn vesel vážn vtipn legrační směšn trapn hrozn strašn děsiv úžasn
nádhern báječn skvěl geniáln fantastick perfektn parádn dokonal obyčejn zvláštn divn podivn tajemn záhadn složit jednoduch snadn obtížn těžk lehk možn
nemožn pravděpodobn jist nejist určit neurčit přesn nepřesn správn špatn chybn falešn pravdiv upřímn poctiv nevinn vinn podezřel nebezpečn bezpečn
hloup chytr blb pitom šílen bláznov drz hrub mil laskav hodn zl protivn ošklivy hnusn odporn sprost slušn zdvořil přátelsk osamělý společensk oblíben
slavn známý neznám důvěrn tajn soukrom osobn rodinn dětsk mužsk žensk lidsk zvířec psí kočičí koňsk ptačí rybí
těhotn ženat vdan rozveden svobodn zasnoub mrtv živ zdrav nemocn zraněn slep hluch němý chrom invalidn
dřevěn kovov železn ocelov hliníkov měděn mosazn plastov skleněn keramick porcelánov papírov látkov kožen gumov betonov kamenn cihlov hliněn pískov
sádrov vlněn bavlněn hedvábn stříbrn zlat zlacen diamantov
červen modr zelen žlut bíl čern šed hněd růžov fialov oranžov béžov tyrkysov stříbřit tmav světl barevn pruhovan kostkovan puntíkat průhledn mechov
olivov vínov bordov antracitov krémov khaki ledov
kulat hranat čtvercov obdélníkov trojúhelníkov ováln ploch vypukl rovn křiv šikm svisl vodorovn podéln příčn vnitřn vnějš vrchn spodn předn zadn bočn
krajn prostředn levý lev prav horn doln severn jižn východn západn středoevropsk
obrovsk ohromn veliký velik malinkat drobn mini střední průměrn nejmenš největš vyšš nižš delš kratš širš užš silnějš slabš rychlejš pomalejš lepš
horš dražš levnějš mladš starš novějš bližš dalš
kuřec hovězí vepřov telec jehněč zeleninov ovocn jablečn hruškov švestkov třešňov višňov meruňkov jahodov malinov borůvkov citronov pomerančov
čokoládov vanilkov kakaov ořechov mandlov kokosov medov máslov mléčn smetanov sýrov tvarohov bramborov rýžov kukuřičn pšeničn žitn celozrnn česnekov
cibulov paprikov rajčatov rajsk houbov špenátov makov perníkov slan sladk kysel hořk pálivý pálivá mastn libov syrov vařen pečen smažen dušen grilovan
uzen nakládan mražen zmražen čerstv trvanliv pražen mlet krájen strouhan
kuchyňsk obývac ložnicov koupelnov zahradn garážov sklepn střešn podlahov stropn stěnov okenn dveřn balkonov terasov komínov krbov topn plynov
elektrick vodovodn kanalizačn odpadn sprchov umyvadlov
pracovn víkendov svátečn vánočn velikonočn novoročn silvestrovsk narozeninov svatebn pohřebn školn předškoln studijn vysokoškolsk středoškolsk
maturitn zkušebn výukov jazykov počítačov
lékařsk zdravotn zdravotnick nemocničn zubn očn ušn kožn plicn srdečn žaludečn duševn tělesn fyzick psychick chirurgick interní porodn stomatologick
ambulantn preventivn očkovac
bankovn finančn platebn úvěrov hypotečn spořic pojistn pojišťovac daňov účetn mzdov celn cenov akčn slevov věrnostn dárkov zákaznick obchodn prodejn
nákupn skladov dodac fakturačn objednávkov reklamačn záručn servisn
autobusov vlakov tramvajov leteck lodn automobilov silničn dálničn železničn městsk příměstsk meziměstsk dopravn parkovac palivov motorov brzdov
olejov naftov benzinov
sportovn fotbalov hokejov tenisov volejbalov basketbalov plaveck cyklistick lyžařsk horsk turistick rekreačn kulturn hudebn divadeln filmov televizn
rozhlasov tiskov literárn výtvarn uměleck
lesn poln lučn vodn mořsk říčn potočn rybničn jezern sněhov dešťov bouřkov mrazn teplotn slunečn měsíčn hvězdn vesmírn zemsk
uživatelsk přihlašovac registračn ověřovac přístupov bezpečnostn heslov síťov internetov webov mobiln telefonn datov hlasov textov obrazov zvukov
dotykov nabíjec bateriov
kulov kuželov šroubov klínov válcov kotoučov deskov trubkov zpětn uzavírac vypouštěc regulačn redukčn směšovac termostatick tlakov průtokov hydraulick
pneumatick mechanick elektronick magnetick
vodohospodářsk zemědělsk průmyslov stavebn strojn strojírensk chemick potravinářsk textiln dřevařsk lesnick energetick teplárensk plynárensk vodárensk
elektrárensk
rodn oddac úmrtn dívč křestn rozen
arabsk židovsk
romsk křesťansk katolick evangelick
absolutn absurdn agresivn alergick alternativn arogantn atraktivn bezmocn beznadějn bezvadn biologick bojov bolestiv božsk brutáln brilantn bývalý
býval celoživotn cenn cestovn chlupat chud citliv civiln delikátn diskrétn dojemn dočasn drsn druhotn duchovn dvojit dámsk dlouholet drogov elegantn
emocionáln exkluzivn extrémn forenzn formáln globáln gravitačn hezč hlubš hust hubat hubén huben chabý impozantn intenzivn inteligentn intimn ilegáln
imunn jadern jedinečn jednodušš kosmick kouzeln kreativn kreditn krimináln kriminaln krut krvav královsk křehk legáln lehč logick loajáln luxusn
magick mateřsk milostn mimořádn mizern mnoh modrook moráln masivn mentáln módn nadřízen nahat naiv naivn nah nedáln naléhav napjat neskutečn nestabiln
neutráln neuvěřiteln nevyhnuteln nezbytn nezvěstn nezákonn neškodn nelegáln nudn nukleárn náhl náhodn návladní nemil negativn neschopn nedělní originá
originál origináln ozbrojen odlišn oddan osamocen osaměl opatrn odvážn opuštěn obžalovan ochotn ochrann obdobn obrann oslniv paranoidn pekeln pohlavn
pohledn pouličn pouh pokojn poslušn povědom pozdn pozitivn posvátn primitivn primárn profesionáln prokletý populárn poplašn předchoz předpoklada
překrásn přirozen přizpůsobiv příbuzn příšern působiv původn radikáln radioaktivn realistick reáln riskantn romantick rockov rozkošn rozsáhl rozumn
roztomil rozzloben raněn samotář sebemenš sentimentáln senzačn skromn skryt skutečn slavnostn směl smrteln soběstačn sobeck sobotn sociáln solidn
spravedliv stabiln staromódn statečn strašideln stupidn svatý svat svěž světov snazš sexuáln temn tragick totáln trpěliv tvrdohlav tropick tup toleran
ubohý uboh ubytovac umíněn uměl umírněn urážliv ustavičn uspořádan útuln únavn úchvatn úpln úspěšn velkolep virtuáln vizuáln vlasteneck volebn vražedn
vroucn vzájemn válečn vítězn významn věčn všemocn vyčerpan vystraš zaneprázdněn zatracen zbabě zbyteč zkurven zasran podělan zodpovědn zlobiv
znepokojiv značn zoufal závěrečn zásadn zásnubn zvrácen žhav žárliv částečn čestn čín činorod ďábelsk šokujíc šediv štědr
pěkn líný lín divok mocn hladov žízniv přísn bystr nebesk plešat úzk podzemn nadzemn hebk drzý mrzut vlídn neposlušn šetrn vstřícn slušňáck svědom
spolehliv nespolehliv přibližn bezprostředn jednosměrn obousměrn samolepíc kuřáck nekuřáck vegetariánsk vegansk bezlepkov bezlaktózov dietn nízkotučn
polotučn plnotučn domáck rodičovsk sourozeneck manželsk partnersk sousedsk sesterk bratrsk
dodávkov kamionov zásilkov balíkov kurýrsk výdejn odběrn dobírkov expresn nočn denn celodenn půldenn jednodenn dvoudenn třídenn týdenn čtrnáctidenn
čtvrtletn pololetn ročn dvoulet tříletý trojnásobn dvojnásobn několikanásobn poloviční třetinov čtvrtinov desetinn procentn
zrzav čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct jedenáct dvanáct třináct dvacát třicát čtyřicát padesát šedesát sedmdesát osmdesát
devadesát pát šest sedm osm devát desát lich krotk prudk strm pohořel kudrnat vousat zubat nosat vlasat tučn šunkov salámov masov bylinkov heřmánkov
mátov zázvorov pepřov hořčicov kečupov vaječn krabičkov plechovkov sklenic igelitov kartonov lepenkov vinylov laminátov korkov silikonov akrylov
polyuretanov epoxidov
dobrovoln piln trefn škodn pobožn příkr svěcen lstiv ovdověl skuhrav studničn
čtvrt třet dvanáctistupňov
svíčkov koprov rajsk bramborov čočkov houbov žampionov gulášov dršťkov česnekov hrachov cibulov kmínov zelňačkov pivn vinn parkov sportov dresinkov olivov krevetov lososov tuňákov
`;

/** Verbs without their endings; prefixes are taken off by `ordinary.ts`. */
export const MORE_VERBS = `
začín počín bydle bydl chut koup hrá hrál bolel bole brán břeč breč křič křik šept řv řval zpív tanč tancova smá směj smál usmív usmál plak pláč brek
dých polík kous žvýk pol pij pil pít jíd jedl jís jez snéd sněd snís zdál vař peč pek smaž gril grilova mrazi kráje kráj loup škráb strouh mích lij
lil lít nalív nalij sol pepř ochutn chutn cpá cpe krm kojí koj myj koupe koupal sprchova čes holí hol líč oblék oblík svlék obouv zou šij šil šít per
pral prát žehl uklíz zamet vytír utír utř lešt luxova větr lušt sportova cvič plav lyžova brusl cestuj letí létá padá klouz skák skoč lez šplh potáp
slib slibova hrozi hroz vyhrožova tuš tušil dokaz tvrd popír přizna lhal lžou lže klam podvádě podváděl podvedl věřil nevěř pochyb pochybova váh
rozhodl rozhodov vybír zvolil odmít souhlas nesouhlas povol zakaz zakáza dovol nutil nuti přinut radil domluv hád háda smířil usmíř usmiř odpust
odpouště omlouv děkuj poděkova gratulova pozdrav pozdravova loučil rozlouč vít zvát pozva zval navštív navštěvova potk setkáv scházel
mil miluj nenávid milova přál přej přeje touž touži doufá doufal těš trápi bát bál bojí boji stydě stydí styd závid záleže záleží záviděl zlob vzteka
nadáva naštv urazi uráž zklam překvap poděs vystraš polek lek
pamat zapomín zapomn vzpomín vzpomně uvědom dozvídá zjišťova zkoum studova učil uč vyuč nauč čet čt přečet psáv zaps podeps opis počíta spočíta sečet
odečet násob děl dělit měř vážil váž porovna srovná tříd tříděn
kupova nakupova prodal utrat utráce šetř spoř půjč půjčova vrac dluž dlužil splác splat investova vydělá vydělal ztrácel najm zaměstna propust pracova
makat maká řídil říd vedl vede organizova plánova zařiz zařídil vyřizova zajišťova
řídi parkova zaparkova tankova natankova předje předjel havarova boural nabour odtáh odtahova nastup vystup přestup nastoup vystoup přestoup vyjížd
odjížd přijížd zajížd dojížd objížd zastavova brzd couva couvl zatoč zabloud
spal spi usín probud vzbud budí vstáv vstal vstan lehn lehl odpoč odpočíva nemoc onemocně uzdrav kašla kých smrká zvrac zvracel krvác léč vyléč
operova vyšetřova očkova bra zhubl přibral umír umřel umř zemřel pohřb narod porod
stavě stavěl staví zdí zdil bour kopal kope řez řezal vrta vrtal brous pilova svař svařova páje lepí lepil malova natír natřel tapetova obklád montova
demontova sundav nandav věš pověs zavěs přivěs upevn utáhn zašroubova odšroubova spravova opravil čistil vyčistil umýt vymě vyměňova seřiz seřizova
odvzdušn napouště vypouště kontrol promaz namaz
svít nesvít blik bliká pípá píp zvon zvoní hučel praskal vrzal vrzá klepal tekl kapa kape prosák zamrz mrznul hřál topil netop studen chladl praskl
zlomil ulomi urv urval utrh rozbil rozbi rozlil rozsyp spálil spál hořel shořel zhasl vybouch explodova zkratova vypadáv padal spadl
zmizel zmiz objev ukaz ukáz schov schoval hledal našl ztrat zapomněl nechal vzal krad ukrad ukradl odnes přines dones donesl podal předal přeb přebral
vrátil poslal odeslal doruč doručova přijal obdržel chyběl chybí
stisk mačk zmáčk drž podrž pust spouště spusť zapín vypín přepín restartova resetova instalova odinstalova stahova stáhn stahuj nahráv nahrál nahr
přehráv ulož mazal smaz vymaz kopírova tiskn tiskl skenova přepos přeposíl přihlašova odhlašova registrova ověřova potvrzova aktivova deaktivova
blokova zablokova odblokova aktualizova načít načt připojova odpojova spárova synchronizova
rez rezervova objednáv stornova zruš přehod přesun odlož prodlužova zkracova posouv naplánova domlouv dohod potvrd
zdrav mluví mluvív povíd vypráv vykládá hovoř oznam oznamova hlás ohlašova nahlašova hláskova spelova diktova opakova zopak zopakova rozumě rozuměl
pochop nechápa chápa poslouch neslyš slyšel ticho ptal zept zeptal odpovíd odpověděl vysvětl vysvětlova upozorňova připomn připomín informova
stih nestih pospích čeká počká vydrž zdrž zpozd zpozdí trv přestáv přestal skonč dokonč pokračova opakuj
jme jmu jest jí jíme jíte jedí jíž líb líbal líbil nelíb vonět voní smrdě páchn
kvet roste rost rostl vadn zal zalev zasad sázel sáz pěst pěstova sklíz sklidil seka sekal hrab hrabal okop plel hnoj hnojil postřik lov lovil rybař
myslivc
děs vraždi zabi zabil zabíj střílel střel stříle zastřel bojova bránil chrán zachrán unesl zatk zatkl vězn utekl uteč ute pronásled vyhr vyhráv
prohráv porazil poraz soutěž závod útoč zaútoč
zvlád zvládn zvládl vyzkouš dokáž dokázal poved povedl podařil selh selhal chyb spleť splet zmýl mýlil zkaz
vyplýv souvis týk znamen obsah patřil náleže skláda tvoř vytvoř vyráb vyrob produkova dodáv dovez dovoz vyvez
blahopřej blblo blbn bouch chcípn chcíp chránívat chyst chycen dařit daří divi divím dodrž dohlédn dohlíž dokáz domníva domnív donut dopadn dopřej
dosaž doprovod dosahova dospív dotkn dotkl držím dík existuj existova gratulov hlas hledě hrout hodla hodlá honi honil házel ház hořej ignorova jedna
jedná jmenov jmenuj kaz kazi kecal kecá klas klesa klesn kona koná kop kopn kopl krást kradl kryj kryl kryt krýt lež leže ležel lituj lhan mlát mizí
miz modl muči mučil mýl nach nalezn nadcház naraz naříd nařiz naznačova nalož naléha nasad naséd natočit naved navrhova nazýv nahrad nutí nudi nut
obdivova obejm obejmout obklop obklíč obléka obnov obsahova obsad obtěžova obvin ocen ocit odhal odha odchod odjed odleť odletě odpál odpuš odráž
odsoud odsouz odtrhn odves odváž ohrom ohroz okrad omdle omez oplat opust opoušt orient osvobod oslav ostříh otevír otráv otěhotn ověř ovlivn ozv ozva
ozval označ oživ ožen oženil padn pad pálí pál pátra píchá pích plést plet plýtva pohyb pohybova pohřeš pokaz poklek pokouš pokus pomst pomýšl ponech
popad popř porus posad poskyt poskytn poslouž posra postará postar postrád postřehn potěš potrest potrv pošl povst povýš pozna poznáva použív poznam
požehn požád prasi prašt přebír přede předstih představov přehán přehna přežij přežil přežív překon překroč přem přemíst přemlouv přemluv přenech
přerost přesměrova přesouv přespa přestěhova přesvědč přetrv převlék převzít přibliž přihlíž přilet přim přimět přináš přisp přistál přistáv přitahova
přiváž přiznáv přizpůsob přísaha probíra prober probír probouz probuď promlouv promluv promysl propadl propad propašova propoj propusť prosp
prosperova prošel procház prohledáv prohled prokáz proklad proměn pronajm pronajím prožív prozkoum prozrad prožil prožij pršel prš pustil rozbal
rozděl rozdáv rozejd rozejít rozešl rozhlédn rozjed rozjel rozluč rozmýšl rozmysl rozprod rozsvít rozšiřova rozšíř rozezn rozpozna rvát rval sbal sbír
schváli scházej sdílej sdílí sdíl sejm sejmul sejd sejít sepis sepsa seznám seženu sežen sežer sežra seznamova shod shoř shrom skončil skrýv slož slyš
slouž smir smíř směřova sníž snaž snažil soustřed srazi stávkov stráv strčí střetn stud stýsk stěhova sund svazova svést svézt svád svědč táhn točí
toč tref trefi třást třes třás trénova trčí trč trest truchl tvář tvrdil ublíž ubližova uber udeř udrž ujasn ujedn ujíd uklidn uklidň ukončova ukry
ukrý ukrýv ulev umlč umís umíst unese unes unikl uniká unik urovna urč usměj uspěl uspě uspí uspokoj uspořád ustup utíká utrp utratil uváž uvol uvolň
uvízn uvízl uvažova uvě uvědomova uvád uzavír uznáv učin uškod ušetř užij vadi vadil vdal vdáv velí věnova vlastn vlád vnikn vním vpadl vraž vrazil
vsad vsadil vstřeb vyber vychováva vychova vycház vydír vyděs vyhláš vyhn vyhnal vyhod vyhraj vyjedn vyjednáva vyjádř vyjde vykašl vykona vykop vylepš
vylet vyletě vylez vyloučil vylouč vylož vymysl vymýšl vynahrad vynd vynalez vynech vypadn vypař vyplat vyplac vyplňova vypořád vyprš vyprší vyptáv
vyrazi vyraž vyrost vyrovn vyrušova vyráž vyrůst vysla vyslechn vysledova vysloví vyslov vyslých vyspi vystříd vystřel vystupova vytoč vytváře vyvin
vyvíj vyvola vyváž vyvád vyzna vyzv vyzýv vybíra vzdal vzdáv vzdej vzdě vznik vznikn vzniká zaber zabír zabal zabezpeč zabezpečova zabij zabloudi
zabrán zach zachova zacház zachraň zahléd zahod zahr zahýba zajím zajdem zakry zakáz založ založil zamil zamilova zamkn zamyk zamysl zamít zamíř
zaměstnáv zamést zanech zanedb zapad zaparkuj zaplét zapříčin zapál zapůsob zaruč zasekl zaslech zaslouž zasmál zastraš zastupova zastáv zasáhl
zasahova zasko zatla zatlač zatajn zatoul zatáhn zatč zaujm zaváhá zavaz zaved zavin zavraždi zavírá zavir začleň zařad zařva zašel zažil zažív zbav
zblázn zbožň zbožňova zbýv zděd zemř zešílel zhoršova zhorš zhrout zjednoduš zklidn zlepš zlepšova zlom zmlk zmát zneuži zneškodn zničil znič zní
znělo zněla znásiln znepokojova zpozoroval zpanikař zpom zpomalova zpracova zpracov zprostředkova zrad zradil zran zranil zrekonstruova zrod ztrác
ztroskot zvažova zveřejn zvykl zvítěz zvykn zvětš zvládal zúčastn zíra zíral získ získáv zásobova způsobova čel čelit činí čůra řítí šíl šíř škrt
šlápn šlápl šmírova štve štvát šuká ťuk žeh žehn žertova žij živi živil žár žárl žer žere žvan
pohnul pohn pohnut zajd odblokuj scanova pingn pinga kliká kliknul surfova chatova googl vygoogl mrkn juk mrk čum čuč civ blejskn cvakn ťukn ťuká šáhn
šahá sáhn poklep poťuk
brázd dočk kas boř zboř lám zlám škrab has kut lap máv mat utík tah tes trous vymet vymět hrad pot zapot zdráh zmešk slad oslad pomyk posejp potác
práš puk hna rozehna vyhna snáš tlouk stlouk zatlouk tísk dlab dráp dřím kov voz svoz loud hýb nejed večeř snída strojí kvas přikry lib líbá líbám
ukop ryl ryj orá škvař smýk velebi prchá tkal tká hled rout sypal sype mýt meten mete metl
`;

/** Words of the grammar, of the language as it is spoken, and interjections, as they are. */
export const SPOKEN_WORDS = `
vono voni vona vony von vo vod vode vokolo vopravdu vobčas vobě voba vobojí vosm vostatní vostatně vodpoledne votázka vokno voči vobyčejně vodsud
vodtud vocaď votamtud vůbec
dyť vždyť dyk dyž dyby dyš páč poňač páčto nó nojo jojó juj jú jejda jéje jémine jémináčku ježišku ježíšku ježiš ježišmarjá ježkovy hergot hernajs
hernajz sakriš safra kruci krucifix fuj brr pst šup hop bum bác au auvej aú ach ouvej oujé hmmm ehe ehm éé eee áá ááá mhm mhmm mmm uhm
tož bo bóže toš totok tento tentok tady tadyto tadyten tadyta tadytu tamto tenhleten tahleta tohleto tuhletu tendle tadle todle tydle tudle takovej
takováhle takovýhle takovejhle takovýho takovýmu takovym takhlenc tadyhle tamhle tamhleten tamhleta támhleten támhleta hentam hentak henten
kerej kerá keré kerý kerýho keří kterej kterýho kterýmu kterejch kterejm kerejch jakej jakýho jakýmu jakejch nějakej nějakýho nějakýmu nějakejch ňákej
ňáká ňáké ňákou ňákýho ňák ňáko žádnej žádnýho žádnýmu každej každýho každýmu samej celej celýho druhej druhýho třetího prvního prvnímu
muj tvuj svuj mýho mýmu tvýho tvýmu svýho svýmu mejch tvejch svejch našema vašema mejma tvejma svejma jejího jejímu jejích jejím jejíma jejichž jehož
jejíž jemuž níž němž nímž nichž jimiž nima nimi jima těma těmahle tema tomuto tímhletím tomhletom mnou mně tebou sebou námi vámi vaším vašimi našimi
našich všemi všema všecko všechnu všecky všeck všichni všickni všicí obojí obou oběma třema čtyřma dvěma třemi třech čtyřech čtyřem pěti šesti sedmi
osmi devíti deseti
abysem abysme abysi abyses kdybysem kdybysme bysem bysi byses bysme bychme jsemse jsemsi sme sem ste sou seš neni nejni nejsu su sú nésu nemožu možu
možeš može možem možete
dělaj říkaj maj majou budou budem pudu pudeš pude pudem pudete pudou pudl přídu příde přídeš přídem přijdem řeknem uděláme udělám uděláš udělej
nedělej nedělejte dělejte říkej říkejte pojedem dostaneš dostanu dostane dostaneme dostanete dostanou myslim vidim slyšim mluvim prosim děkujem
zaplatim
fakticky popravdě vlastně jakože jako takže čili protože takový nějak prostě normálně vpodstatě defacto víceméně cca okolo kolem zhruba
nejmíň nejvíc aspoň nanejvýš maximálně minimálně docela celkem dost moc hodně málo trochu trošku trošičku kousek kapku furt pořád stále ustavičně
navždy napořád nikdy někdy občas často zřídka málokdy vždycky pokaždé poprvé podruhé potřetí naposled posledně minule příště napříště letos loni
předloni vloni odmalička zamlada
dneska zejtra zítra zejtřek zítřek pozejtří pozítří včera předevčírem přede dnes ráno dopoledne poledne odpo odpoledne večer navečer nadránem přesčas
přesvědčen minulej tejdenní
tadyk tu zde tam támhle hned ihned honem rychle brzy brzo pozdě dávno nedávno právě zrovna teď teďkom teďky teďka tenkrát tehda tehdy mezitím zatím
potom pak nakonec nejdřív napřed nejprve předem zprvu zprva zaprvé zadruhé zatřetí
nahoře dole vpředu vzadu vedle uprostřed naproti venku uvnitř vevnitř všude nikde někde jinde jinam tudy onde odkud kamsi kdesi odsud odtud odtamtud
dolů nahoru doleva doprava doprostřed dozadu dopředu dovnitř ven domů doma zpátky zpět pryč odnikud
kdosi cosi jakýsi kterýsi čísi kohosi komusi někteří některých někdo ničí něčí kohokoli kohokoliv komukoli cokoliv kdokoliv jenž již ježto neboť
jelikož poněvadž ačkoli třebaže přestože byť aniž nýbrž avšak však ovšem sice přece totiž tedy tudíž proto pročež přičemž zatímco jakmile dokud
dokavaď pokud pokuď jestlipak zdalipak kdoví bůhví kdopak copak kdepak kampak jakpak
ahojky ahojte čauko čauky čus čusky nazdárek zdarec servus buďtezdrávi dobrému dobrýmu dobrym dobrejch dobrýtro brýtro brý brej
mějse mějtese papa pápá tschüs bye hello hi okej oki oukej jasňačka jasnačka jasan jasně jasnej samo samosebou bodejť jistojistě rozhodně
jistě určo určitě vážně opravdu skutečně doopravdy
haló halo alo slucham slyšíme pardon sorry sory promiňte prominout prosímvás prosimvás prosímtě prosimtě promintě díky dík díkec děkuji děkuju vďaka
merci nemáte nemátezač
juchů hurá bravo výborně skvělé super superr bezvadně bezva fajne prima cool
broučku ty brďo týjo týbrďo tyjo kurňa krindypindy
propánakrále prokristapána proboha prosimpěkně
asi snad možná třeba nejspíš pravděpodobně údajně prý prej naopak navíc dokonce zvlášť obzvlášť zejména hlavně především jedině pouze jenom toliko
leda ledaže alespoň taktéž rovněž zároveň zřejmě patrně očividně samozřejmě přirozeně vskutku natolik nakolik tolik tolikrát několikrát mockrát
tisíckrát
datumem
on ona ono oni ony jeho jemu jej ho mu něj něho němu něm ním jí ji ní nich nim jim je jich jimi
bejt bejvá bejval bejvali bude budu budeš byl byla bylo byli byly nebyl nebudu nebudeme nebudou nebyli nebyly
nezn nevim nevíš neví nevědí nevěděl nevěděla nechci nechce nechceš nechceme nechcete nechtějí nechtěl nechtěla nemůžu nemůže nemůžeš nemůžeme
nemůžete nemůžou nemohou nesmí nesmím nesmíš musej muselo museli nemusí nemusím nemusíte nemuseli
jdi jdem jdeš jděte běž běžte pojeďte jeď jeďte jedou jedem jeli jely jezděte stůj stůjte počkej sedni sedněte lehni vstaň stoupni hele helé podívej
koukej koukni mrkni mrkněte poslyš poslyšte představte představ považ věř věřte neboj nebojte nezlob nezlobte
kolikátýho kolikátej kolikátá kolikáté kolikatýho kolikátého kolika tolika několik několika mnoha mnohem mnozí málokdo málokterý leckdo leccos ledacos
všelijaký všelicos bůhvíco
ještěže jedenkrát jednu jednim jedněma jednoho jednomu jedni jedněch prvně druhak třeťák
abys abyste čau al ále ba bež budiž buďme copa dohola dneškem držte fuč fér hůř halt heč hoď hoďte jakto jakže jupí jakýchkoliv jakém jakých jakým
jakési každičký kéž komuže kudy kupředu kupodivu kristepane koneckonců klišé lhostejno mála malinko mínus mňam mimochodem naplno napoprvé naneštěstí
namířeno naráz naschvál naspěch natož navzájem navěky navzdory navždycky nazpátek nazpět načase naživu například napospas nehledě nejdéle nejen nejlíp
nejradši nejraději naprosto nikým ničemu ničím nóbl náhodou odjakživa odkdy odněkud odteď opakovaně osamotě oboje opět panečku pěšky počínaje
pohromadě poblíž poněkud popořadě pozpátku provždy prozatím propána právem před příliš přinejmenším přečas ránko samém samá samé samého samí samý
samým šou tamtudy toť též totéž trocha tumáš vpořádku vpřed vprostřed vstříc vysoce vzhůru zaživa zblízka zpočátku zapotřebí zdaleka zdráv zdráva
zvenčí zticha zřejmo zčista áno ámen čo čéče čtyřmi dvěmi dvanácti patnácti třiceti třem dvacíti pššt pšt ššš ikdyž ikdyby potichu potajmu poslepu
popaměti pozadu podél poklusem najisto naoko napokon narychlo nazdařbůh nejspíše nenadále nepochybně nerad nerada neradi vstoje vsedě vleže vcelku
zajedno zakrátko zanedlouho zaráz zato zkusmo zrovinka
eště ešče ešťe eštěže esli jesli esi jelik jenže jenomže dycky dyžtak furtka porád pořáď poďte podem pocem pocém semhle dneskas včeras nemůžem nevíme
néni neníto voe ňáký jakás takás 
dvě dvouma kčs
dal dala dalo dali daly dat dán dána dáno míval mívala mívali
přibyl přibyla přibylo přibyli oral orala dooral jaře zimě létě
haha hehe hihi hahaha pohla pohlo pohli jó napot kívánok köszönöm igen nem bitte tschüss
mam mas ma mame mate maji nemam nemas nemame nemate dekuji dekuju prosim muzu muzete potrebuji potrebuju chtel chtela
`;
