// Made by `npm run gazetteer` (name-endings.ts) from the lists beside it; do not edit.

/** Endings, and how many words of a hundred with this ending are surnames. */
export const NAME_ENDINGS = `
a70 b14 c91 d8 e9 f62 g66 h66 i57 j68 k36 l7 n17 o43 p13 q32 s32 t1 u57 v86 w64 x21 y65 z31 á77 é78 í35 ý79 č14 ď24
ě76 ł68 ň14 ř11 š2 ť21 ž8 aa23 ac30 ad4 ae3 ah40 ai22 aj40 ak64 al13 am6 an27 ao14 ar28 au20 av15 ay21 az11 aí11 aů17
ba33 be18 bi15 bm19 bn7 bo21 bu34 by31 bá46 bé50 bí5 bý51 bě40 bů35 ca6 ci24 co4 cu6 cy6 cz64 cí4 ců24 da26 dc58 de13
di7 dk17 dl1 dm5 dn3 do16 dt6 du25 dy26 dá29 dé41 dí3 dý44 dě37 dů28 ea23 ec35 ed4 eh42 ei39 ej90 ek61 el30 en21 eo14
ep6 er81 es38 eu23 ev61 ey31 ez13 eí12 eč6 eň8 eš15 eů25 fa77 fe56 ff68 ft17 fu73 fy75 fů73 ga83 ge23 gi47 go32 gu82
gy82 gí23 gů82 ha57 he17 hi16 hm15 hn22 ht8 hy59 há32 hé41 hí6 hý39 hě40 hů60 ia21 ic98 id14 ie4 ig80 ih45 ii24 ij61
ik52 il13 im85 in24 io18 is20 iu28 iv49 iy31 ií14 iš8 iů89 ja26 je3 ji53 jl2 jm98 jn9 jo17 ju21 jy25 jí0 jů57 ka55
kc48 ki28 km12 kn10 ko18 ky57 ká62 ké63 kí1 ký66 kě12 ků59 la11 ld32 le44 li5 lk18 lm6 ln4 lo2 lu53 ly52 lá20 lé22 lí2
lý25 lě24 lů56 ma99 me0 mi78 mm19 mn8 mo15 mu45 my34 má37 mé37 mí6 mý42 mě29 mů33 na42 nc50 nd21 ne41 ni5 nk26 nl1 nm7
nn63 no8 nu46 ny43 nz42 ná4 né4 ní2 ný4 ně3 oa33 ob6 oc45 od2 oe4 oh34 oi27 oj23 ok11 om13 oo18 op5 or14 os28 ou49
ov31 ow76 ox14 oy31 oí17 oč7 oš16 oů24 ož4 pa28 pe18 pi14 pk23 pm12 pn7 po12 ps18 pu25 py28 pí6 pů29 ra60 re60 rg81
rh48 ri7 rk11 rm13 rn11 ro13 rt28 ru63 rá33 ré37 rí3 rý36 rě43 rů64 sa58 se55 sk9 sl2 sm12 sn6 so15 ss59 sy59 sí6 sů62
ta26 te1 ti5 tk9 tm8 tn4 to7 tr18 tu28 ty28 tz62 tá25 té27 tý27 tě20 tř6 tů29 ua42 ub9 ud4 ue22 ui50 uj44 uk55 um37
un39 uo28 up4 ur38 us24 ut7 uu36 uv48 uy42 uí23 uč8 uů44 va93 vc58 ve65 vi97 vk13 vl1 vm8 vn5 vo96 vu97 vy97 vá95 vé95
ví93 vý96 vě95 vů69 wa85 we42 wu78 wy83 wů76 ya38 ye43 yi73 yj83 yk68 ym74 yn57 yo25 yu33 yy37 yí19 yč31 yů57 za44
ze36 zi46 zk17 zl2 zm14 zn6 zo9 zu44 zy45 zí6 zů45 ád3 áh48 ál2 ám0 ár40 ás21 áv34 áz16 áč25 áš7 ém19 ía26 íc51 íe3
íi21 íl1 ím1 ín3 ío16 ír39 íu21 ív43 íy24 íá21 íé21 íí7 íý22 íč9 íě21 íř7 íů19 ým79 ča11 če27 či23 čk8 čl2 čm13 čn4
čo8 ču10 čy11 čí5 čů23 ěl3 ěm35 ěn7 ěr21 ěí23 ěř6 ła84 łe42 łu76 ły81 łů73 ňa47 ňi34 ňm32 ňo36 ňu43 ňy47 ňí21 ňů42
řa13 ře14 ři17 řk23 řl2 řm16 řo8 řu10 řy12 ří8 řů17 ša33 še40 šk16 šl1 šm11 šn10 šo21 šu25 šy30 ší1 šť12 šů59 ův99
ža24 ži24 žk22 žl2 žm15 žn8 žo15 žu19 žy23 ží10 žů22 ace3 aci9 ack51 aců10 ada13 ade7 adi2 ado8 adu13 ady12 adů14
aem17 aha38 ahl15 aho34 ahu46 ahy44 ahů48 aja17 aje23 aji45 ajm63 ajo11 aju14 ajy16 ajů50 aka84 aki24 ako11 aku86
aky84 aků86 ala18 ale64 ali0 all2 alm2 alu68 aly67 alů72 ami47 amo10 amu39 amy29 ank33 ann84 ano3 any29 aou16 apa19
ape13 api8 apo7 apu18 apy19 apů20 ard16 arm8 art22 aru58 ary53 asa51 ase47 asi48 asu52 asy51 asů54 ata15 ato2 atu18
aty18 até17 atí11 atů19 ava24 ave32 avi46 avm3 avo43 avu51 avy48 avá50 avé50 aví33 avý50 avě45 avů37 aza18 aze14 azi19
azo4 azu18 azy19 azů19 ača4 ače18 ači17 ačm9 ačo3 aču4 ačy4 ačů17 ařa6 aře10 aři11 ařo4 ařu5 ařy6 aří3 ařů11 aům17
bek68 bel46 bem25 ber73 bka61 bku62 bky62 bků64 bla23 ble62 blu67 bly67 blů69 bor8 bou21 bém12 bým51 bům35 cea14 cei24
cem24 ceo9 ceu14 cey18 ceí7 ceů15 cha67 cho17 cht19 chu67 chy67 chá18 chí2 chý25 chů70 cka71 cke21 cki66 cku74 cky63
cká51 cké51 cký51 ckě4 cků77 cou5 cza71 cze67 czi72 czu71 czy71 czů71 cům24 dci16 dců16 dek49 del19 dem17 der89 deš8
din19 dka42 dki19 dko9 dku43 dky43 dků48 dla2 dle23 dli0 dlu28 dly29 dlů30 dna27 dne30 dno4 dnu33 dny30 dnů35 dou16
dov17 dro36 dru70 drů71 dta53 dte6 dtu55 dty55 dtů55 dém11 dým48 děm28 dům28 ebe27 ebo13 ebů41 ece37 ech47 eci42 eck45
eců42 eda16 edo11 edu14 edy16 edů23 eem26 eev74 eho79 eim91 eiů93 eje11 eji43 ejů46 eka72 eki9 ekm6 eko4 eku73 eky73
eků74 ela33 ele49 eli38 elm13 elu47 ely47 elé14 emi41 emo9 emu78 eno2 ent10 enu41 enů42 eou17 epa24 epy24 epů24 era90
ere93 erg89 erk5 erm8 ern20 ero21 ert53 eru92 ery93 erů94 eso9 est9 eta12 ett6 etu14 ety15 etí15 etů19 eva82 eve75
evi58 evo51 evu83 evy83 eví52 evů76 eza28 eze21 ezi30 ezm8 ezu26 ezy29 ezů29 eče17 eše64 eši74 ešů75 eům25 fem73 fům73
gem81 ger87 gou41 gům82 hal33 hem59 hka73 hko45 hku74 hky74 hků78 hla19 hle37 hlu63 hly64 hlů67 hna57 hne50 hno27
hnu61 hny57 hnů63 hou11 hov17 hta44 hte8 htu46 hty46 htů47 huk77 hyn69 hém10 hým42 hům60 iak87 ice3 ici15 ick15 icz80
iců15 ida31 ide21 idt14 idu31 idy31 idů33 iem26 igu89 igy89 igů89 iho96 ika61 ike5 iki15 iku68 iky68 iků69 ila22 ile49
ily46 imu95 ina35 ine37 inu42 inů43 iou23 ipa22 ipi9 ipo8 ipu20 ipy22 ipů23 isa35 ise35 isi36 ism7 iso7 isu36 isy37
isů38 ita13 itu14 ity14 itz68 ití15 itě13 itů15 iva79 ive71 ivu85 ivy84 ivá68 ivé68 iví54 ivý68 iča3 iče19 iči18 ičo2
iču3 ičy3 ičů18 išm6 iům89 jak56 jch100 jde7 jdu33 jen13 jko32 jků54 jlo7 jou18 jov19 jům57 kaa15 kai14 kao9 kau13
kay13 kaz6 kaí7 kaů11 kce5 kci13 kců13 kej98 kel53 kem57 ker88 kim99 kiů99 kla16 kle59 klu63 kly63 klů65 kon11 kou30
kta17 ktu18 kty18 ktí23 ktů19 kyi84 kyj94 kém65 kým67 kům59 lal7 las18 lav8 laš7 lce32 lci43 lců43 lda58 lde48 ldu57
ldy58 ldů59 lec44 lek55 len13 ler92 liv28 lka40 lki12 lku41 lky43 lků43 lla7 lle56 lli0 llu72 lly67 llů73 lna37 lou11
lov37 lve76 lvů79 lze48 lzi57 lzů57 lás12 lář17 lém6 lým25 lům56 man45 mce16 mem29 men11 mka44 mki24 mko25 mku45 mky45
mků52 mla16 mou15 mov42 mém10 mým40 měr14 mům33 nce15 nda46 nde31 ndo28 ndu45 ndy44 ndů51 nec24 nel25 nem44 ner91
nga90 ngu90 ngy89 ngů90 nic35 nik42 nki13 nko38 nků63 nla3 nna87 nne86 nnu88 nny85 nnů88 nou4 nov42 nte5 nty33 ntí16
nyi62 nyů52 nza52 nze48 nzi54 nzu52 nzy53 nzů53 ném2 ník15 níá9 níé9 níí2 níý9 níě9 ným4 oba27 obi8 obu29 oby25 obě26
obů30 och54 oci14 oců14 oda12 ode3 odi2 odo10 odu11 ody12 odů13 oem24 oha38 oho20 ohu37 ohy44 ohů45 oja13 oji25 ojm47
ojo8 oju11 ojy13 ojů29 oka27 oke4 oki12 oko10 oku28 oky28 oků29 ole21 oll16 olo7 olu29 oly30 olů30 omi50 omu24 omů21
ona33 one31 onu39 ony35 onů39 oou23 opa18 opi9 opm7 ora18 ore19 ori3 orm7 oro2 ort17 oru18 ory19 orů20 ose59 ota18
otu22 oty22 otí17 otů23 ove82 ovk8 ovů83 owa91 owe62 owu86 owy89 owů85 očm9 oům24 ože5 pak48 pal18 pem26 pis8 pki18
pko27 pků55 pla6 poj13 pou12 pov39 ppů53 pům29 raj32 ran17 rav7 rdt25 rdy44 rec28 rek77 rem62 rga91 rgu91 rgy91 rgů91
rha43 rhu43 rhy44 rhů45 ria17 rie8 rii16 riu24 riy26 riů67 rki14 rko28 rky53 rna31 rne32 rnu36 rny37 rnů40 rok6 rou14
rov47 rta58 rte31 rtu65 rty59 rtů65 rém10 rým40 rům64 ržm10 sch80 sek51 sel19 sem58 ska29 ske15 ski83 sko4 sku34 sky34
ská79 ské79 ský83 skě5 sků42 sla4 sou15 ssa74 sse76 ssi73 ssu77 ssy79 ssů82 sta12 ste6 sti1 stk5 stl2 stm3 sto1 str11
stu14 sty14 stá15 stí5 stě12 stů14 sům62 tal17 tav8 tec22 tek37 tel22 tem27 ten27 ter66 tha73 the48 thu73 thy74 thů75
til9 tka24 tki12 tko5 tku27 tky26 tků31 tla5 tle53 tlu43 tly43 tok7 ton11 tor7 tou7 tov22 tra23 tre24 tri3 tru29 try29
trů31 tva71 tza74 tze72 tzi76 tzu74 tzy75 tzů76 tém7 tým29 tům29 uba23 ube12 ubi7 ubu26 uby21 ubů27 uch43 uda32 ude8
udu32 udy32 uem44 uer87 ujm63 uka68 uki17 uku69 uky66 uků70 ula23 ule30 ulo18 ulů51 ume10 umu59 una59 une63 unu66
uny60 unů68 uou31 upa11 upe7 upi6 upm7 upo5 upu10 upy10 upů12 uro32 usi52 uso9 ust8 usy53 usů57 uta30 ute8 utí21 ušm5
uům44 užm10 val2 vam1 van22 vci20 vců20 vec25 vem69 vin16 vka20 vke3 vki10 vko9 vku23 vky23 vků24 vla4 vou92 vém4
vým96 vům69 wem70 wům76 yem56 yer87 yho75 yim94 yiů96 yje67 yji84 yjů85 yka82 yku82 yky83 yků83 yla27 ylo17 ymu76
yna65 yne65 ynu67 yny66 ynů68 you29 yům57 zak81 zda20 zde8 zdů24 zea15 zei32 zem45 zeo9 zeu15 zey20 zeí8 zeů16 zka50
zko26 zky52 zků54 zna37 zne30 znu39 zny37 znů41 zou10 zov26 zyk86 zům45 ách0 áda15 áde8 ádo11 ádu16 ády17 ádů18 áka48
áke4 áki12 áko7 áku48 áky48 áků49 ála5 ále21 álu29 ály31 álů30 áma64 ámi47 ámy22 ána29 áne26 ánu30 ány29 ánů32 ára51
áre51 árn6 áro8 áru52 áry53 árů53 ásm7 áta21 átu23 áty22 átí18 átů24 áva56 ávu62 ávy62 áví60 ázm8 áče34 áči32 áčů32
ářa5 ářo3 ářu4 ářy4 áří3 ého19 ému19 ích100 íem19 ího37 íka45 íke2 íki6 íko6 íku46 íky44 íků46 íla2 ímu57 ína27 íne25
ínu31 íny29 ínů33 íou9 íra54 íru55 íry57 írů56 íém5 íým22 íče17 íči15 íčů15 ířa8 íře9 íři10 ířu6 ířy7 ířů10 íům19
ých79 ýho96 ýmu95 čas21 ček77 čem22 čka49 čke2 čki7 čko24 čky52 čků54 čla3 čou7 čtí67 čuk72 čík54 čům23 ěda20 ědo11
ědu21 ědy21 ědů22 ěla5 ěna25 ěne25 ěnu28 ěny26 ěnů30 ěou31 ěra26 ěre26 ěri3 ěro6 ěru27 ěry28 ěrů28 ětí23 ěřm10 łem68
łům73 ňem36 ňou33 ňům42 řem16 řka35 řki18 řko11 řku36 řky37 řků38 řla3 řou9 řík60 řům17 šek71 šen14 ške4 ški13 ško29
šla2 šou22 šov16 ští89 ště13 šyn71 šíá13 šíé13 šíý13 šíě13 šům59 žem20 žka39 žki18 žku43 žky43 žků44 žla3 žou16 žíš7
žům22 acem9 acha74 achu74 achů76 acka82 acku84 acky72 acků86 acům10 adem8 adou8 adům14 aech16 ahem47 ahům48 ajla24
ajlo22 ajou12 ajům50 akem86 akou17 akov42 akům86 alem67 alou19 alům72 ance20 anka64 anku68 anky68 anků71 anna97 anne97
annu97 anny96 annů97 anov53 anta30 antu34 antů34 apem17 apou7 apům20 arka65 arku66 arky64 arků68 arta49 asem50 asům54
atel11 atem18 atka16 atou2 atům19 avem34 avou28 avým50 avům37 azem18 azou4 azům19 ačem16 ačka31 ačko15 ačku40 ačky37
ačků38 ačou3 ačům17 ařem11 ařou4 ařům11 aška65 ašku66 ašky66 ašků68 bale69 bank20 bech32 bela54 bele61 beli54 belu62
bely62 belů67 bera94 berg93 bkem63 bkům64 blem66 blům69 bová86 bové89 boví88 bový89 bově89 bého12 bému12 bých51 bými50
cech5 ceem16 ceou10 ceům15 chem69 cher87 chka83 chku84 chky84 chků87 chla33 chou5 chte19 chuk87 chům70 ckem76 cker92
ckou41 ckém52 ckým53 ckům77 coví99 czak91 czem71 czyk93 czům71 dcem15 dcům16 dech27 deka63 deku63 deky63 deků64 dela21
deli27 dera96 dere98 deru97 dery97 dina29 dine30 dinu33 diny34 dinů33 dkem47 dkou14 dkům48 dlem28 dlou5 dlům30 dnem33
dník9 dnům35 dová88 dové87 doví83 dový88 dově87 drou32 drům71 dtem54 dtům55 dého11 dému11 dých48 dými47 ebem33 ebou13
ebům41 ecem42 echa51 echu54 echy51 echů56 ecki73 ecky68 ecká65 ecké64 ecký65 ecům42 edna16 edou10 edům23 eech17 eeva88
eeve83 eevu88 eevy88 eevů84 eiům93 ejem36 ejům46 ekem74 ekou6 ekům74 elka35 elku35 elky38 elme9 elou4 emou9 enka65
enki9 enko58 enku63 enky68 enků70 ente12 enty27 entí8 enům42 eová99 eové99 eoví99 epům24 erem94 erou20 erta81 erte57
ertu84 erty81 ertů84 erům94 esou9 este13 etem15 etům19 evem76 evou52 evům76 ezem29 ezům29 ečka54 ečtí74 ešem70 ešům75
fech72 fova98 foví97 gech80 gera97 gere98 gery98 gerů98 goví99 hala36 hale69 haly71 hech59 hera86 hkem75 hkům78 hlas12
hlem61 hlás8 hlům67 hnem59 hnla7 hnům63 hoda6 hodo5 hodu5 hody6 hodů6 hova98 htům47 huka84 huku84 huky82 huků84 hyna74
hyne74 hynu75 hyny74 hynů76 hálo7 hého10 hému10 hých42 hými41 iaka94 iaku95 iaky94 iaků95 icem12 icha83 ichu83 ichy83
ichů84 icki73 icky49 ická34 ické34 ický33 icza83 icze81 iczi84 iczu83 iczy84 iczů84 icům15 idem23 idle17 idlu18 idly20
idlů21 idte14 idům33 iech24 igem89 igům89 ikem68 ikou19 ikům69 ilem56 illo7 ilou6 imov48 inem38 inka47 inku48 inky51
inům43 iova100 ioví98 ipem21 ipou8 ipům23 isem36 isou6 isům38 item13 itům15 ivou54 ivém8 ivým68 ičem18 ička37 ičko31
ičku45 ičky41 ičků44 ičou2 ičtí79 ičům18 jdou24 jech21 jema89 jemu53 jkou38 jkům54 jnou11 kaem11 kaou10 kaza10 kaze8
kazi11 kazu10 kazy10 kazů10 kaům11 kcem12 kcům13 kech58 keho93 kela55 kele66 keli58 kelu65 kely65 kelů70 kemu92
kimu100 kiům99 klem62 klou7 klům65 kola7 kole13 kolu19 koly19 kolů19 kova99 kove88 koví98 kovů88 ktem17 ktům19 kyje88
kyji94 kyjů95 kého64 kému65 kých68 kýho100 kými68 kýmu100 lada7 ladu7 lady6 ladů8 laka79 laku80 laky79 laků80 lasa36
lase30 lasi31 lasu37 lasy34 lasů38 latí7 lcem43 lcům43 ldem50 ldům59 lech53 leda9 lede8 ledo7 ledu9 ledy9 ledů14
leka59 leku60 leky60 leků60 lena29 lene30 lenu30 leny31 lenů31 lera95 lika66 liku80 liky80 liků80 line31 lkem39 lkou15
lkům43 llům74 lská73 lvem79 lvům79 lzem57 lzům57 láře19 lářů21 lého6 lému6 lých25 lými24 mana54 mane53 mann89 manu56
many46 manů58 mech32 mena25 mene25 ment16 menu25 meny26 menů25 mere88 meru88 mery88 merů89 mkem45 mkům52 mova89 movo91
mého9 mému10 mých40 mými41 měra17 měre17 měru17 měry18 měrů18 ndem35 ndou31 ndům51 nera97 nere98 neru98 nery98 nerů98
ngem89 ngům90 nici9 nick10 niců9 nika48 niki10 niko11 niku52 niky52 niků52 nkou19 nkům63 nnem87 nnům88 nova98 nove94
noví97 novů94 nské57 nyům52 nzem53 nzům53 ného2 nému2 níka21 níki2 níko2 níku21 níky20 níků21 níou3 níým9 ných4 nými4
obem18 obům30 ocem13 ochu60 ocům14 odem4 odou9 odům13 oech22 ohem41 ohům45 ojem24 ojka44 ojku46 ojky46 ojků44 ojla5
ojou9 ojům29 okem26 okou13 okům29 olem24 oliv16 olla15 olné8 olní6 olům31 omou9 omům21 onem35 onou8 onov59 onům41
orem20 orka42 orko24 orku46 orky43 orků47 orla17 orná8 orné8 orní7 orný8 orou3 orům20 ossa83 ossu85 ossy86 ossů88
osta3 oste2 ostu4 osty4 ostů4 otem16 otům23 ovem83 ovka10 ovki6 ovku14 ovky14 ovků14 ovům83 owem80 owům85 očím6 pada8
padu8 pady8 padů9 pech27 pisa16 pise16 pisi16 pisu16 pisy17 pisů17 pkem45 pkům55 pojm26 pova98 ppům53 pích94 rana31
rane30 ranu33 rany23 ranů36 rava18 rave21 ravi30 ravo26 ravu36 ravy34 raví20 ravů28 rdte25 rech64 reka78 reku83 reky83
reků83 rgem90 rgům91 rhem44 rhům45 rich77 riům67 rkem49 rnem33 rnům40 roka23 roku24 roky24 roků25 rova98 rove87 roví97
rovů88 rski90 rská89 rtem62 rtům65 rého10 rému11 rých45 rými44 rští94 scha85 schu85 schy85 schů88 sech60 shyn82 siak91
skem38 skou74 skyi93 ském85 ským86 skům42 ssem78 ssům82 stal9 stem14 stka14 stki7 stku15 stky15 stků18 stou1 stra13
stre15 stro9 stru19 stry19 strů20 stům14 tava16 tech28 teka53 teki5 teku56 teky56 teků56 tela10 tele29 teli25 telu15
tely15 telů31 them74 thům75 tkem31 tkou8 tkům31 tlem56 tlou7 tora9 tore9 toru9 tory10 torů10 tova89 tová89 tové88
toví86 tový89 tově89 trem25 trou10 trům29 tupa6 tupu6 tupy6 tupů7 tvou66 tzem75 tzům76 tého7 tému7 tých30 tými28
ubem16 ubou16 ubům27 ucha54 uche10 uchi10 uchu54 uchy54 uchů55 udou24 uech30 uhle30 ukem69 ukou18 ukům70 ulem36 ulou25
ulům52 unem65 unům68 upem11 upou5 upům12 urou32 usou9 uste13 usům57 utná8 učka62 učku66 učky64 učků65 vala4 vany23
vcem18 vcům20 vece30 vech69 veci33 veců33 viny28 vkem20 vkou12 vkům24 voda6 vodo5 vodu5 vody6 vodů6 voll10 voví99
vská73 vské74 vský71 vého4 vému4 vých96 vými96 wech73 wicz88 wski97 wská97 wské97 wský97 wští98 ycha78 ychu78 ychy78
ychů80 yech28 yiům96 yjem83 yjům85 ykem82 ykům83 ynem66 ynům68 yoví97 yšyn81 zaka93 zaku94 zaky93 zaků94 zdům24 zeem17
zeou11 zeům16 zkem47 zkou23 zkům54 znem32 znům41 zova85 zová91 zyka92 zyku92 zyky92 zyků93 ádek41 ádem11 ádou10 ádům18
ákem48 ákou12 ákům49 álem24 álka47 álku48 álky49 álků49 álům30 ámou9 ánek71 ánem27 ánům32 árem52 árna18 árne19 árnu22
árny22 árnů24 árou8 árům53 átem22 átka15 átki8 átku17 átky14 átků20 átům24 ávou59 ázla7 áčem31 áčka54 áčko15 áčům32
ářou3 áška47 ášku48 ášky48 ášků50 íech18 íkem45 íkou8 íkům46 ínem25 ínka44 ínům33 írem49 írům56 íého5 íému5 íých22
íými21 íček86 íčem14 íčka70 íčku74 íčky71 íčků72 íčům15 ířem10 ířům10 čany18 čech8 čeka87 čeku90 čeky90 čeků90 četa8
četu9 čety10 četí10 četů12 čkem49 čkou21 čkům54 čuka80 čuku80 čuky78 čuků81 číka59 číku59 číky58 číků60 ědou10 ědům22
ěnem27 ěnům30 ěrem27 ěrou6 ěrům27 ězem29 łech71 ński94 ńská92 ńské93 ńský94 ńští96 ňech37 řech8 ředu9 řkem36 řkou19
řkům38 řích93 říka64 říku69 říky68 říků69 šech22 šeka81 šeku82 šeky82 šeků82 šoví98 šyna77 šyne77 šynu78 šyny77 šynů79
šíým13 žech16 žkem40 žkou20 žkům44
`;
