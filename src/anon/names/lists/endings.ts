// Made by `npm run gazetteer` (name-endings.ts) from the lists beside it; do not edit.

/** Endings, and how many words of a hundred with this ending are surnames. */
export const NAME_ENDINGS = `
a70 b13 c90 d7 e9 f57 g55 h66 i57 j67 k34 l6 n16 o43 p11 q30 r43 s25 t1 u57 v86 w57 x10 y65 z30 á77 é77 í36 ý79 č14
ď25 ě77 ł68 ň15 ř11 š3 ť22 ž7 aa24 ac24 ad2 ae3 ah40 ai22 aj38 ak62 am6 an24 ao15 ar21 au19 av16 ax4 ay19 az11 aí12
aů17 ba30 bc58 be16 bi15 bm19 bn7 bo19 bu33 by30 bá47 bé50 bí6 bý52 bě41 bů34 ca6 ci24 ck30 co4 cu6 cy6 cz64 cí4 ců25
da25 dc58 di7 dk16 dl1 dm5 dn3 do15 dt6 du24 dy25 dá30 dé42 dí3 dý45 dě38 dů27 ea21 ec34 ed3 eg42 eh43 ei39 ej90 ek59
el30 eo13 ep5 er68 es32 eu23 ev62 ex4 ey30 ez12 eí13 eč6 eň8 eš16 eů25 fa74 fe54 fi35 ft14 fu73 fy73 fů73 ga78 ge19
gi43 go25 gu82 gy79 gí23 gů82 ha58 he16 hi16 hm15 hn20 ht9 hy59 há32 hé42 hí6 hý40 hě41 hů61 ia17 ic98 id12 ie4 ig69
ih46 ii25 ij61 ik45 im85 in20 io17 is11 iu29 iv50 ix5 iy32 ií14 iš8 iů89 ja26 je3 ji53 jl1 jm98 jn8 jo17 ju21 jy25 jí0
jů58 ka52 kc48 ki29 km13 kn10 ko15 ky55 ká62 ké63 kí1 ký65 kě12 ků58 la11 ld31 le44 li5 lk17 lm6 ln4 lo2 ly50 lá21
lé22 lí2 lý25 lě24 lů56 ma99 mc58 me0 mi79 mm19 mn7 mo14 ms32 mu46 my33 má37 mé37 mí6 mý43 mě29 mů32 na42 nc51 nd16
ne41 ni5 nk21 nl1 nm7 nn59 no7 nu47 ny43 nz41 ná4 né4 ní2 ný4 ně3 oa34 ob6 oc41 od1 oe4 oh34 oi28 oj21 ok10 om13 on10
oo16 op3 or12 os20 ou48 ov32 ow67 ox4 oy31 oí17 oč7 oš16 oů24 pa27 pe18 pi14 pk22 pm12 pn7 po11 pp21 ps12 pu25 py26
pí6 pů28 ra57 re60 rg71 rh49 ri7 rk10 rm13 rn11 ro12 rp17 rt26 ru63 rá34 ré37 rí3 rý36 rě44 rů65 sa57 se54 sk8 sl1
sm12 sn6 so15 ss44 sy60 sí7 sů62 ta25 te1 ti5 tk9 tm8 tn4 to7 tr16 tu28 ty29 tz59 tá26 té27 tý28 tě20 tř6 tů30 ua40
ub9 ud3 ue23 ui51 uj44 uk55 um29 un39 uo28 up3 ur30 us19 ut7 uu37 uv49 uy42 uí23 uč8 uů45 va93 vc58 ve65 vi97 vk12 vl1
vm8 vn5 vo96 vu97 vy97 vá95 vé95 ví93 vý96 vě96 vů70 wa80 we38 wu78 wy82 wů76 xa54 ya38 ye43 yi74 yj83 yk67 ym74 yn55
yo24 yu33 yy38 yí19 yč31 yů57 za43 ze37 zi47 zk16 zl2 zm14 zn6 zo9 zp6 zu44 zy46 zí6 zů46 ád3 áh49 ám0 ár38 ás17 áv34
áz15 áč26 áš7 ém19 ía27 íc51 íe3 íi22 íl1 ím1 ín3 ío16 ír35 íu22 ív44 íy25 íá22 íé22 íí7 íý22 íč9 íě21 íř7 íů19 ým80
ča11 če28 či24 čk8 čl2 čm14 čn3 čo8 ču10 čy11 čí5 čů24 ěm36 ěn7 ěr19 ěí23 ěř6 ła83 łe42 łu76 ły81 łů73 ňa45 ňi35 ňm33
ňo33 ňu41 ňy45 ňí22 ňů40 řa13 ře14 ři17 řk22 řl2 řm16 řo8 řu11 řy12 ří8 řů17 ša31 še41 šk16 šl1 šm11 šn10 šo22 šu25
šy31 ší1 šť12 šů59 ův99 ža25 že4 ži23 žk21 žl2 žm15 žn8 žo15 žu19 žy23 ží10 žů20 abe21 ace3 ach60 aci10 ack41 aců10
ada10 ade4 adi2 ado6 adu9 ady9 adů11 aem17 aha39 aho34 ahu46 ahy44 ahů48 aja17 aje23 aji44 ajm64 ajo11 aju14 ajy17
ajů51 aka84 aki25 ako10 aku86 aky84 aků86 ald35 ale63 ali0 all2 alu68 aly60 alů72 ami48 amo9 amu39 ank25 ann80 ano2
any30 aou16 apa19 ape13 api8 apo6 apu18 apy19 apů20 ara50 ard13 arm8 art21 aru59 ary54 asa50 ase46 asi47 asu51 asy51
asů53 ata14 ato2 atu19 aty19 até18 atí12 atů19 ava23 ave33 avi47 avm3 avo44 avu52 avy49 avá51 avé51 aví34 avý51 avě46
avů38 aza18 aze14 azi20 azo4 azu18 azy19 azů19 ača4 ače18 ači17 ačm9 ačo3 aču4 ačy4 ačů17 ařa6 aře6 aři12 ařo4 ařu5
ařy6 aří3 ařů12 aům17 bek65 bel47 bem24 ber60 bka58 bky59 bků63 bla24 ble59 blu70 bly66 blů69 bor7 bou20 bém12 bým52
bům34 cea13 cei24 cem24 ceo8 ceu14 cey18 ceí8 ceů15 cha67 cho17 cht19 chu66 chy67 chá18 chí2 chý26 chů70 cia11 cka70
cke22 cki66 cku74 cky62 cká51 cké51 cký50 ckě5 cků76 cou5 cza70 cze67 czi72 czu71 czy72 czů72 cům25 dci16 dců16 dek48
del20 dem17 den22 der76 deš8 dka41 dki19 dko8 dku43 dky42 dků48 dla2 dle24 dli0 dlu30 dly28 dlů31 dna27 dne30 dnu34
dny31 dnů36 dou15 dov17 dru69 drů70 dta53 dte6 dtu55 dty55 dtů56 dém12 dým49 děm29 dům27 ebe27 ebo12 ebů41 ece36 ech46
eci41 eck41 eců43 eda15 edo10 edu14 edy16 edů23 eem26 eev75 eho80 eim91 eiů93 eje12 eji44 ejů47 eka68 eki10 ekm7 eko3
eku71 eky71 eků72 ela33 ele50 eli38 elu49 elé15 emi42 emo9 emu79 eno2 ent9 enu42 enů42 eou17 era89 ere94 erg83 erk4
erm7 ern20 ero20 ert53 eru92 ery93 erů94 eso9 eta11 ett6 etu15 ety16 etí16 etů20 eva82 eve75 evi59 evo52 evu83 evy83
eví53 evů76 eza26 eze21 ezi30 ezm8 ezu27 ezy30 ezů30 eče18 eše64 eši74 ešů75 eům25 fem73 fen10 fům73 gem82 ger74 gou41
gům82 hal26 hem59 hka71 hko43 hku74 hky73 hků77 hla18 hle37 hlu65 hly62 hlů67 hna55 hne50 hno23 hnu60 hny56 hnů62
hou11 hov17 hta44 hte9 htu46 hty46 htů47 huk77 hyn68 hém10 hým43 hům61 iak86 ice3 ich62 ici16 ick13 icz79 iců16 ida29
ide18 idt14 idu31 idy31 idů33 iem26 igu89 igy87 igů89 iho96 ika57 ike5 iki16 iku69 iky68 iků69 ila17 ilo6 ily42 imu95
ina35 ine35 int6 inu42 inů42 ion15 iou23 ipa22 ipi9 ipu20 ipy21 ipů22 isa33 ise32 isi35 ism7 iso7 isu34 isy36 isů36
ita12 itu15 ity14 itz66 ití16 itě13 itů15 iva70 ivu85 ivy85 iví53 iča4 iče19 iči18 ičo3 iču3 ičy4 ičů18 išm7 iům89
jak55 jch100 jdu33 jen10 jka43 jko20 jku46 jky45 jků47 jlo8 jou18 jov19 jům58 kaa15 kai15 kao10 kau12 kay12 kaz6 kaí8
kaů11 kce5 kci13 kců13 kej98 kel53 kem56 kim99 kiů99 kla17 kle59 klu66 kly62 klů65 kou28 kro8 kta16 ktu19 kty19 ktí23
ktů19 kyi85 kyj94 kém66 kým68 kům58 lac15 lak57 lan19 las13 lav9 laš7 lce27 lci40 lců41 lda55 lde45 ldu55 ldy55 ldů56
lec41 lek53 len10 ler75 les27 liv29 lka37 lki12 lku40 lky40 lků43 lle53 lli0 llu74 lly62 llů74 lna37 lou11 lov38 lve77
lvů80 lze48 lzi58 lzů58 lás10 lář17 lém6 lým25 lům56 mac15 man41 mce16 mem28 men8 mer63 mka43 mki25 mko24 mku46 mky45
mků52 mla16 mou14 mov43 mém10 mým41 měr12 mům32 nda46 nde27 ndo28 ndu45 ndy42 ndů51 nec24 nel24 nem45 ner88 nga85
ngu90 ngy89 ngů90 nic32 nik39 nki14 nko35 nků62 nla3 nli1 nna87 nne84 nnu88 nny85 nnů88 nou4 nov42 ntí16 nyi63 nyů52
nza48 nze48 nzi54 nzu53 nzy54 nzů54 ném2 ník14 níá9 níé9 níí3 níý10 níě9 ným4 oba20 obi7 obo15 obu26 oby22 obě27 obů27
och52 oci14 oců14 oda12 ode2 odi2 odo10 odu11 ody12 odů13 oem24 oha38 ohe10 oho21 ohu38 ohy45 ohů46 oja13 oji26 ojm47
ojo8 oju11 ojy13 ojů30 oka27 oke4 oki12 oko9 oku29 oky28 oků29 ole21 oll16 olu29 oly26 olů28 oma64 omi51 omu25 omů21
ona29 one28 onu40 ony33 onů40 oou23 opa18 opi8 opm7 ora17 ore19 ori3 orm7 oro2 ort13 oru19 ory20 orů21 ose59 ota18
otu22 oty22 otí17 otů24 ove82 ovk8 ovů83 owa87 owe59 owu86 owy89 owů85 očm9 oům24 pak46 pem25 pis5 pka46 pki19 pku48
pky47 pků49 pla6 poj12 pou11 pov39 ppů52 pům28 raj31 ran16 rav7 rce14 rdt25 rdy44 rec28 rek75 rem63 rga89 rgu91 rgy90
rgů91 rha44 rhu43 rhy45 rhů46 rie8 rii16 rin13 ris7 riu24 riy27 riů68 rka48 rki15 rko24 rku52 rky50 rků53 rma72 rna31
rne32 rnu37 rny38 rnů41 roj14 rok6 ron15 rou13 rov47 rta56 rte32 rtu65 rty59 rtů66 rém10 rým41 rům64 ržm10 sch80 sek50
sel20 sem59 sen32 ser75 ska29 ske15 ski83 sko4 sku34 sky32 ská79 ské78 ský82 skě5 sků42 sla4 sne45 sou16 ssa73 sse76
ssi74 sso25 ssu77 ssy79 ssů82 sta12 ste6 sti1 stl2 stm3 sto1 str10 stu14 sty15 stá16 stí6 stě12 stů15 sům62 tal14 tav9
tec22 tek37 tel22 tem27 ten24 ter50 tha73 the47 thu73 thy74 thů75 tik36 tka24 tki13 tko4 tku28 tky26 tků31 tla5 tle54
tlu46 tly42 ton5 tor6 tou7 tov22 tra21 tre25 tri3 tru30 try29 trů32 tta38 tum19 tva72 tza73 tze72 tzi76 tzu74 tzy75
tzů76 tém7 tým29 tům30 uba24 ube12 ubi7 ubu26 uby21 ubů27 uch43 uda32 udu31 udy32 uem45 uer79 ujm64 uka68 uki17 uku69
uky65 uků69 ula21 ule30 ulo16 ulu50 ulů50 ume10 umu60 una56 une63 unu66 uny60 unů68 uou31 upa11 upe7 upi6 upm7 upo4
upu10 upy10 upů12 ura50 ure45 uro26 usi53 uso9 ust8 usy54 usů57 uta30 ute8 utí22 ušm6 uům45 užm10 val1 vam1 vců20
vec25 vem69 ver41 via10 vin11 vič37 vka17 vke3 vki11 vko8 vku23 vky23 vků24 vla4 vna27 vou92 vém3 vým96 vům70 wem70
wům76 yba35 yem56 yer79 yho75 yim94 yiů96 yje67 yji84 yjů86 yka81 yku83 yky82 yků83 yla23 ylo17 ymu76 yna65 yne65
ynu67 yny66 ynů68 you29 yům57 zak77 zda15 zea14 zei33 zem45 zeo9 zeu15 zey20 zeí8 zeů16 zko24 zna37 zne30 znu40 zny37
znů42 zou10 zov26 zyk86 zům46 ách0 áda14 ádo10 ádu16 ády16 ádů18 áka47 áke4 áki12 áko6 áku49 áky48 áků49 ála5 ále21
álu31 ály31 álů31 áma64 ámi48 ámy21 ána29 áne26 ánu31 ány29 ánů32 ára50 áre51 árn6 áro7 áru53 áry54 árů53 ásm8 áta21
átu24 áty22 átí18 átů24 áva57 ávu63 ávy63 áví61 ázm9 áče35 áči33 áčů32 ářa5 ářo3 ářu4 ářy4 áří3 áše45 ého19 ému19
ích100 íem19 ího37 íka42 íke2 íki7 íko5 íku44 íky41 íků44 íla2 íli1 ímu57 ína27 íne25 ínu32 íny30 ínů34 íou9 íra52
íru56 íry57 írů57 íém5 íým22 íče18 íči16 íčů15 ířa8 íře8 íři11 ířu6 ířy7 ířů10 íům19 ých80 ýho96 ýmu95 čas16 ček73
čem22 čka42 čke2 čki7 čku48 čky46 čků48 čla3 čou8 čtí68 čuk72 čík52 čům24 ěda19 ědo10 ědu20 ědy20 ědů22 ěla5 ěna25
ěne25 ěnu28 ěny26 ěnů30 ěou31 ěra25 ěre26 ěri3 ěro5 ěru28 ěry28 ěrů28 ětí23 ěřm10 łem68 łům73 ňem34 ňou33 ňům40 řem17
řka34 řki19 řko10 řku37 řky36 řků38 řla3 řou9 řík59 řům17 šek70 šen10 ške4 ški13 ško29 šky59 šla2 šou22 šov16 ští90
ště13 šyn70 šíá13 šíé13 šíý13 šíě13 šům59 žem19 žka35 žki19 žku40 žky39 žků41 žla3 žou16 žíš7 žům20 acem9 acha74
achu73 achy71 achů76 acka81 acku84 acky71 acků85 acům10 adem6 adou6 adům11 aech16 ahem47 ahům48 ajla23 ajlo22 ajou12
ajům51 akem86 akou16 akov42 akům86 alem68 alla6 alou19 alům72 anka58 anku67 anky63 anků70 anna97 anne96 annu97 anny96
annů97 anov54 anto15 apem17 apou7 apům20 arka59 arku61 arky60 arků62 arta48 asem49 asům53 atel11 atem18 atka15 atou2
atům19 avem35 avou28 avým51 avům38 azem19 azou4 azům19 ačem17 ačka26 ačko10 ačku35 ačky34 ačků35 ačou3 ačům17 ařem12
ařou4 ařům12 aška63 ašku66 ašky68 ašků67 bank14 bech31 bela54 bele62 beli55 belu63 bely64 belů68 bera94 berg90 bkem61
bkům63 blem66 blům69 bora11 bová87 bové88 boví89 bový90 bově90 bého12 bému12 bých52 bými51 cech5 ceem16 ceou10 ceům15
chem69 chka82 chku84 chky83 chků87 chla32 chou5 chte19 chuk87 chům70 ckem76 cker73 ckou40 ckém53 ckým54 ckům76 coví99
czak89 czem72 czyk93 czům72 dcem15 dcům16 dech26 deka61 deku63 deky63 deků63 dela21 deli27 dera96 dere98 deru97 dery97
dina29 dine27 dinu33 diny34 dinů34 dkem47 dkou14 dkům48 dlem28 dlou5 dlům31 dnem33 dník8 dnům36 dová88 dové87 doví84
dový89 dově87 drou28 drům70 dtem54 dtům56 dého11 dému12 dých49 dými48 ebem33 ebou13 ebům41 ecem42 echa51 echu55 echy51
echů56 ecki74 ecká65 ecké65 ecký64 ecům43 edna17 edou10 edům23 eech17 eeva88 eeve83 eevu89 eevy89 eevů84 eiům93 ejem36
ejům47 ekem72 ekou6 ekům72 elko19 elku35 elme5 elou4 emou8 enka64 enki9 enko58 enku64 enky67 enků70 ente11 entí9
enům42 eové99 eoví99 epou7 erem94 erga94 ergy94 erou20 erta76 erte57 ertu84 erty81 ertů84 erům94 esou10 esta18 este13
etem16 etům20 evem76 evou53 evům76 ezem30 ezům30 ečtí75 ešem70 ešům75 fech72 fova98 foví97 gech80 gera96 gere98 gery98
gerů98 goví99 hala28 hale68 hech59 hera81 hkem75 hkům77 hlas9 hlem62 hler83 hlům67 hnem58 hnla7 hnům62 hoda6 hodo5
hodu5 hody6 hodů6 hova98 htům47 huka83 huku84 huky82 huků84 hyna74 hyne74 hynu75 hyny75 hynů76 hálo7 hého10 hému10
hých43 hými42 iaka94 iaku95 iaky94 iaků95 icem12 icha83 ichu83 ichy83 ichů84 icki74 icky49 ická34 ické34 ický32 icza83
icze81 iczi84 iczu83 iczy84 iczů84 icům16 idem24 idle18 idlu20 idly20 idlů22 idte14 idům33 iech25 iera93 igem89 igům89
ikem68 ikou19 ikům69 ilem57 illo7 ilou6 imov49 inem39 inka43 inku48 inky50 inům42 iova100 ioví98 ipem21 ipou7 ipům22
isem35 isou7 isům36 item14 itou3 itům15 ivou53 ičem18 ička25 ičku32 ičky29 ičků32 ičou2 ičtí80 ičům18 jdou24 jech22
jema89 jemu54 jkům47 jném6 kaem11 kaou10 kaza10 kaze8 kazi11 kazu11 kazy11 kazů11 kaům11 kcem13 kcům13 kech56 keho93
kela55 kele66 keli59 kelu66 kely67 kelů71 kemu93 kera93 kimu100 kiům99 klem62 klům65 kola6 kole14 kolu19 koly17 kolů19
kova99 kove88 koví98 kovů89 ktem18 ktům19 kyje88 kyji94 kyjů95 kého65 kému66 kých68 kýho100 kými69 kýmu100 lada5 ladu5
lady5 ladů6 laka79 laku80 laky79 laků80 lasa36 lase30 lasi31 lasu37 lasy34 lasů38 latí8 lava15 lcem40 lcům41 ldem50
ldům56 lech54 leda9 ledu9 ledy9 ledů14 leka57 leku58 leky58 leků58 lena29 lene30 lenu31 leny32 lenů31 lera94 lika64
liku80 liky80 liků80 line29 link13 lkem39 lkou15 lkům43 ller82 llům74 lská74 lvem79 lvům80 lzem57 lzům58 láře19 láři21
lářů21 lého6 lému6 lých25 lými25 mana53 mane53 mann84 manu56 many47 manů58 mech31 mena25 mene25 ment16 menu25 meny26
menů26 mera80 mere89 meru88 mery88 merů89 mkem45 mkům52 movo91 mého10 mému10 mých41 mými42 měra16 měre17 měru18 měry19
měrů18 ndem35 nder67 ndou31 ndům51 nela27 nera97 nere98 neru98 nery98 nerů98 ngem89 nger82 ngům90 nici9 nick8 niců9
nika46 niki10 niko10 niku52 niky52 niků53 nkou18 nkům62 nnem87 nner93 nnům88 nova98 nove94 noví97 novů94 nské57 nyům52
nzem53 nzům54 ného2 nému2 níka19 níki2 níku19 níky18 níků19 níou3 níým10 ných4 nými4 obem18 obou14 obům27 ocem14
ocům14 odem4 odou9 odům13 oech22 ohem42 ohům46 ojem24 ojka34 ojku36 ojky35 ojků36 ojla5 ojou9 ojům30 okem26 okou13
okům29 olem25 oliv16 olla17 olům30 omou8 omům21 onem36 onou8 onov60 onům41 orem20 orka36 orku43 orky42 orků44 orla17
orná8 orné8 orní7 orný8 orou2 orům21 ossa82 ossu85 ossy86 ossů88 osta4 oste2 ostu4 osty4 ostů4 otem16 otům24 ovem83
ovka7 ovki7 ovku14 ovky14 ovků14 ovům83 owem80 owům85 očím6 pech26 peli31 pisa15 pise15 pisi16 pisu16 pisy16 pisů17
pkem42 pkům49 pojm27 port8 pova98 ppům52 pích94 rada6 radu5 rady5 radů6 rana31 rane30 ranu34 rany24 ranů36 rava16
rave22 ravi30 ravo27 ravu37 ravy35 raví20 ravů29 rdte25 rech64 reka76 reku81 reky81 reků82 rgem90 rgům91 rhem44 rhům46
rich69 riům68 rkem47 rkům53 rnem34 rnům41 roku24 roků25 rova98 rove88 roví97 rovů89 rski90 rská89 rtem63 rtům66 rého10
rému11 rých46 rými45 rští95 scha85 schu85 schy85 schů88 sech60 shyn81 siak91 skem38 skou75 skyi93 ském86 ským86 skům42
ssem78 ssům82 stal8 stem14 ster44 stka13 stki7 stku16 stky15 stků18 stou1 stra12 stre16 stro7 stru19 stry19 strů21
stům15 tala18 tava15 tech28 teka50 teki6 teku56 teky56 teků56 tela11 tele30 teli26 telu16 tely16 telů32 them74 thům75
tkem31 tkou8 tkům31 tlem56 tona25 tone18 tora9 tore9 toru10 tory10 torů10 tova89 tová89 tové88 toví86 tový89 tově89
trem25 trům30 tupa6 tupu6 tupy6 tupů7 tvou67 tzem76 tzům76 tého7 tému7 tých31 tými29 ubem16 ubům27 ucha55 uche10 uchi9
uchu54 uchy54 uchů56 udou24 uech30 uhle30 ukem69 ukou14 ukům69 ulem36 ulou22 ulům50 unem65 unům68 upem11 upou5 upům12
urou28 usou10 uste13 usům57 utná8 vala3 vany24 vcem19 vcům20 vece30 vech70 veci33 veců34 viny28 vkem20 vkou12 vkům24
voda6 vodo5 vodu5 vody6 vodů6 voll10 voví99 vská74 vské74 vský71 vého3 vému3 vých96 vými96 wech73 wicz88 wski97 wská97
wské97 wský97 wští98 ycha78 ychu78 ychy78 ychů80 yech28 yiům96 yjem83 yjům86 ykem82 ykům83 ynem67 ynům68 yšyn80 zaka93
zaku94 zaky93 zaků94 zeem17 zeou11 zeům16 zkem47 zkou23 znem33 znům42 zova86 zová91 zyka92 zyku92 zyky92 zyků92 ádek41
ádem11 ádou10 ádům18 ákem48 ákou12 ákům49 álem25 álka45 álku47 álky47 álků49 álům31 ámou8 ánek68 ánem28 ánům32 árem53
árna19 árne20 árnu23 árny23 árnů25 árou8 árům53 átem23 átka14 átki8 átku18 átky14 átků20 átům24 ávou60 ázla6 áčem32
áčka50 áčko10 áčku52 áčky51 áčků52 áčům32 ářou3 áška46 ášku49 ášky50 ášků49 íech18 íkem43 íkou8 íkům44 ínem26 ínka40
ínům34 írem50 írům57 íého5 íému5 íých22 íými22 íčem15 íčka64 íčku67 íčky66 íčků67 íčům15 ířem10 ířům10 čany18 čech9
čeka83 čeku87 čeky87 čeků87 četu10 čety10 četí10 četů13 čkem46 čkou11 čkům48 čuka80 čuku80 čuky78 čuků81 číka57 číku58
číky57 číků58 ědou10 ědům22 ěnem27 ěnům30 ěrem27 ěrou6 ěrům28 ězem30 łech71 ński94 ńská93 ńské92 ńský94 ńští96 ňech35
řech8 ředu9 řkem36 řkou18 řkům38 řích93 říka63 říku68 říky66 říků68 šech22 šeka79 šeku80 šeky80 šeků81 šlla5 šoví98
šyna77 šyne77 šynu78 šyny77 šynů79 šíým14 žech16 žkem36 žkou20 žkům41
`;
