// Made by `npm run gazetteer` (name-endings.ts) from the lists beside it; do not edit.

/** Endings, and how many words of a hundred with this ending are surnames. */
export const NAME_ENDINGS = `
a70 b14 c91 d8 e9 f66 g68 h66 i57 j68 k37 l7 n17 o43 p13 s33 t1 u57 v86 w64 x25 y65 z31 á77 é77 í35 ý78 č15 ď24 ě76
ł68 ň15 ř11 š2 ť22 ž8 aa23 ac31 ad4 ae3 ah40 ai22 aj43 ak64 al13 am6 an30 ao14 ar29 au20 av16 ay21 az11 aí11 aů17 ba33
be18 bi15 bm19 bn7 bo21 bu34 by30 bá46 bé49 bí5 bý50 bě40 bů35 ca6 ci24 co4 cu6 cy6 cz64 cí4 ců24 da26 dc58 de13 di7
dk17 dl1 dm5 dn3 do16 dt6 du25 dy26 dá29 dé41 dí3 dý44 dě36 dů28 ea24 ec36 ed4 eg56 eh42 ei40 ej90 ek62 el30 en23 eo15
ep6 er82 es38 eu23 ev62 ey33 ez13 eí13 eč6 eň9 eš15 eů26 fa77 fe57 ft17 fu75 fy75 fů73 ga83 ge23 gi47 go35 gu82 gy82
gí22 gů82 ha57 he17 hi16 hm15 hn22 ht8 hy59 há31 hé41 hí6 hý39 hě40 hů60 ia23 ic98 id15 ig81 ih45 ii25 ij61 ik53 il14
im85 in27 io19 is21 iu28 iv49 iy31 ií14 iš8 iů89 ja26 jd4 je3 ji52 jl2 jm98 jn9 jo16 ju21 jy25 jí0 jů57 ka56 kc48 ki29
km12 kn10 ko19 ky58 ká61 ké64 kí1 ký65 kě12 ků60 la11 ld34 le45 li4 lk18 lm6 ln4 lo2 ly52 lá20 lé22 lí2 lý24 lě23 lů56
ma99 me0 mi78 mm19 mn8 mo16 mu45 my34 má36 mé36 mí6 mý41 mě28 mů33 na43 nc50 nd21 ne42 ni5 nk28 nl1 nm6 nn64 no8 nu46
ny43 nz42 ná4 né4 ní2 ný4 ně3 oa33 ob6 oc45 od2 oe4 oh34 oi27 oj23 ok11 om13 oo18 op5 or14 ou49 ov32 ow76 oy31 oí16
oč7 oš16 oů24 ož4 pa28 pe18 pi14 pm11 pn7 po12 ps19 pu25 py27 pí6 pů29 ra61 re60 rg83 rh48 ri8 rk11 rm13 rn11 ro14
rp20 rt28 ru63 rá33 ré36 rí3 rý35 rě42 rů64 sa59 se54 sk9 sl1 sm11 sn6 so15 ss60 sy59 sí6 sů61 ta27 te1 th73 ti5 tk10
tm8 tn5 to7 tr19 tu28 ty29 tz65 tá24 té27 tý27 tě20 tř6 tů29 ua42 ub9 ud4 ue22 ui50 uj44 uk55 um40 un39 uo28 up4 ur38
us26 ut7 uu36 uv48 uy42 uí22 uč8 uů44 va94 vc58 ve65 vi97 vk13 vl1 vm8 vn5 vo96 vu97 vy97 vá95 vé95 ví93 vý96 vě95
vů70 wa85 we42 wu78 wy83 wů76 ya45 ye46 yi76 yj83 yk68 ym74 yn57 yo29 yu37 yy42 yí21 yč31 yů61 za44 ze36 zi46 zk17 zl2
zm14 zn6 zo9 zu44 zy45 zí5 zů45 ád3 áh48 ák41 ál2 ám0 án13 ár42 ás21 áv33 áz16 áč25 áš7 ém19 ía26 íc51 íd4 íe3 íi21
íl1 ím1 ín3 ío16 ír39 íu21 ív43 íy24 íá21 íé21 íí6 íý21 íč9 íě20 íř6 íů19 ým79 ča11 če27 či24 čk10 čl2 čm13 čn4 čo8
ču10 čy11 čí5 čů23 ěl3 ěm35 ěn7 ěr21 ěí22 ěř6 ła84 łe42 łu76 ły81 łů73 ňa47 ňi34 ňm32 ňo35 ňu42 ňy47 ňí21 ňů42 řa13
ře14 ři17 řk24 řl2 řm15 řo8 řu10 řy12 ří7 řů16 ša32 še41 šk16 šl1 šm11 šn10 šo21 šu24 šy30 ší1 šť13 šů58 ův99 ža24
ži24 žk22 žl2 žm15 žn8 žo15 žu19 žy22 ží10 žů22 abe23 ace4 aci10 ack51 aců10 ada13 ade7 adi2 ado8 adu12 ady12 adů14
aem17 aha38 ahl15 aho34 ahu45 ahy44 ahů47 aja16 aje23 aji45 ajm63 ajo11 aju13 ajy16 ajů50 aka84 aki25 ako12 aku86
aky84 aků86 ala18 ale66 ali0 all2 alm2 alu71 aly69 alů74 ami46 amo10 amu38 amy29 ank34 ann87 ano3 any30 aou16 apa19
ape13 api8 apo7 apu18 apy19 apů20 arm8 art22 aru58 ary53 asa51 ase47 asi47 asu52 asy51 asů54 ata15 ato2 atu18 aty18
até17 atí11 atů19 ava27 ave32 avi46 avm3 avo43 avu50 avy48 avá49 avé49 aví33 avý50 avě45 avů37 aza18 aze13 azi19 azo4
azu18 azy18 azů18 ača4 ače19 ači17 ačm8 ačo3 aču4 ačy4 ačů17 ařa6 aře10 aři11 ařo4 ařu5 ařy5 aří3 ařů11 aši49 aům17
bek68 bel47 bem24 ber73 bka61 bku62 bky62 bků65 bla23 ble63 blu69 bly67 blů69 bor8 bou20 bém12 bým51 bům35 cea14 cei24
cem23 ceo9 ceu14 cey20 ceí7 ceů15 cha67 cho17 cht18 chu67 chy66 chá17 chí2 chý25 chů69 cka72 cke21 cki66 cku74 cky63
cká51 cké50 cký51 ckě4 cků77 cou5 cza71 cze67 czi72 czu71 czy71 czů71 cům24 dci15 dců15 dek49 del20 dem17 der90 deš8
din20 dka42 dki19 dko10 dku42 dky43 dků48 dla2 dle23 dli0 dlu29 dly29 dlů30 dna27 dne29 dno4 dnu33 dny30 dnů35 dou16
dov18 dra69 dro36 dru70 drů71 dta54 dte6 dtu55 dty55 dtů55 dém11 dým47 děm28 dům28 ebe27 ebi21 ebo13 ebů41 ece37 ech47
eci42 eck45 eců42 eda16 edo11 edu14 edy16 edů22 eem27 eev75 eho79 eim91 eiů93 eje11 eji43 ejů46 eka72 eki10 ekm6 eko4
eku74 eky74 eků74 ela33 ele49 eli38 elm12 elu48 ely48 elé14 emi41 emo9 emu78 eno2 ent10 enů43 eou17 epa23 epy23 epů24
era91 ere93 erg90 erk5 erm8 ern20 ero22 ert53 eru92 ery93 erů94 eso9 est9 eta13 ett6 etu14 ety15 etí15 etů19 eva82
eve75 evi58 evo51 evu82 evy82 eví52 evů76 eza28 eze20 ezi29 ezm8 ezu26 ezy29 ezů29 eče17 eše64 eši74 ešů75 eům26 fem73
fům73 gem81 ger88 gou41 gům82 hal33 hem58 hka74 hko46 hku74 hky75 hků78 hla19 hle37 hlu64 hly64 hlů67 hna57 hne50
hno27 hnu61 hny57 hnů63 hou11 hov18 hta45 hte8 htu46 hty46 htů46 huk77 hyn69 hém10 hým42 hům60 iak87 ice3 ici15 ick15
icz80 iců15 ida31 ide21 idt14 idu31 idy31 idů33 iem25 igu89 igy89 igů89 iho96 ika63 ike5 iki15 iku68 iky68 iků69 ila22
ile51 ilo6 ilů61 imu95 ina36 ine37 inu42 inů42 iou22 ipa22 ipi9 ipo8 ipu20 ipy22 ipů22 isa35 ise35 isi36 ism7 iso6
isu36 isy36 isů37 ita14 itu15 ity15 itz70 ití16 itě13 itů15 iva79 ive71 ivu84 ivy84 ivá68 ivé67 iví54 ivý68 iča3 iče19
iči18 ičo2 iču3 ičy3 ičů18 išm6 iům89 jak56 jch100 jde7 jdu33 jen14 jko33 jky53 jků55 jlo7 jou18 jov19 jům57 kaa15
kai14 kao9 kau13 kay12 kaz6 kaí7 kaů11 kce5 kci13 kců13 kej98 kel54 kem58 ker89 kim99 kiů99 kla16 kle59 klu65 kly63
klů65 kou30 kta17 ktu18 kty18 ktí22 ktů19 kyi86 kyj94 kém65 kým67 kům60 lal7 lan25 las19 lav9 laš7 lce32 lci43 lců43
lda58 lde48 ldu57 ldy58 ldů59 lec44 lek55 len15 ler93 liv27 lka40 lki12 lko15 lku40 lky43 lků43 lla7 lli0 llu74 lly71
llů74 lna37 lou11 lov37 lve77 lvů80 lze47 lzi57 lzů57 lás13 lář17 lém6 lým24 lům56 man46 mce16 mem28 men14 mka45 mki25
mko26 mku45 mky46 mků52 mla16 mou14 mov42 mém10 mým39 měr14 mům33 nce15 nda46 nde31 ndo28 ndu45 ndy44 ndů51 nec24
nel25 nem45 ner92 nga90 ngu89 ngy89 ngů90 nic35 nik43 nki15 nko41 nky63 nků67 nla2 nna87 nne87 nnu88 nny85 nnů88 nou4
nov41 nte5 nty33 ntí16 nza52 nze47 nzi53 nzu52 nzy53 nzů53 ném2 ník16 níá9 níé9 níí2 níý9 níě9 ným4 oba27 obi8 obu29
oby24 obě26 obů29 och53 oci13 oců14 oda12 ode3 odi2 odo10 odu11 ody12 odů12 oem24 oha37 oho20 ohu37 ohy44 ohů45 oja13
oji25 ojm46 ojo8 oju10 ojy12 ojů28 oka28 oke4 oki12 oko11 oku28 oky28 oků29 ole21 oll16 olo7 olu30 oly30 olů30 omi50
omu24 omů21 ona35 one32 onu41 ony36 onů40 oou23 opa18 opi9 opm6 ora18 ore19 ori3 orm7 oro2 oru18 ory19 orů20 ose58
ota20 otu22 oty23 otí17 otů24 ove85 ovk8 ovů85 owa91 owe62 owu86 owy89 owů85 ozy41 očm8 oům24 ože5 pak47 pal18 pem25
pis9 pko30 pla6 poj13 pou12 pov39 ppů52 pům29 raj34 ran21 rav8 rce17 rdt25 rdy44 rec29 rek77 rem62 rga91 rgu91 rgy91
rgů91 rha43 rhu42 rhy44 rhů45 ria18 rii16 riu24 riy26 riů67 rka52 rki14 rko28 rky52 rků55 rma77 rna31 rne32 rnu36
rny37 rnů40 rok6 rou14 rov47 rta64 rte31 rto16 rtu65 rty60 rtů65 rém10 rým39 rům64 ržm10 sch80 sek51 sem58 ska31 ske15
ski84 sko7 sku35 sky35 ská78 ské80 ský83 skě5 sků44 sla4 sou15 ssa79 sse76 ssi73 ssu77 ssy79 ssů82 sta13 ste6 sti1
stk5 stl2 stm3 sto1 str11 stu14 sty14 stá15 stí5 stě12 stů14 sům61 tal18 tav8 tek37 tel23 tem27 ten28 ter74 tha73
the47 thu73 thy74 thů75 til9 tka25 tki13 tko6 tku28 tky26 tků32 tla5 tle53 tlu45 tly43 tok7 ton11 tor7 tou7 tov23
tra25 tre25 tri3 tru30 try31 trů32 tva76 tza74 tze72 tzi76 tzu74 tzy75 tzů75 tém7 tým28 tům29 uba24 ube12 ubi7 ubu26
uby20 ubů26 uch42 uda32 ude8 udu32 udy32 uem44 uer88 ujm63 uka68 uki17 uku69 uky66 uků70 ula23 ule30 ulo18 ulu52 ulů51
ume10 umu59 una60 une63 unu66 uny60 unů68 uou31 upa11 upe7 upi6 upm6 upo5 upu10 upy10 upů12 uro32 usi52 uso9 ust8
usy53 usů56 ute8 utí21 uče23 ušm5 uům44 užm10 val2 vam1 vci20 vců20 vec25 vem69 vin17 vka21 vke3 vki10 vko10 vku23
vky23 vků24 vla4 vou92 vém4 vým96 vům70 wem70 wům76 ybo25 yem60 yer88 yho75 yim94 yiů96 yje67 yji84 yjů85 yka82 yku82
yky83 yků84 yla27 ylo17 ymu76 yna65 yne65 ynu67 yny65 ynů68 you32 yům61 zak81 zda21 zea15 zei33 zem44 zeo10 zeu15
zey21 zeí8 zeů16 zim67 zka50 zki25 zko26 zky52 zků54 zna37 zne30 znu39 zny37 znů41 zou10 zyk86 zům45 ách0 áda15 áde8
ádo11 ádu16 ády17 ádů18 áka51 áke4 áki13 áko9 áku51 áky51 áků52 ála5 ále21 álu31 ály31 álů30 áma63 ámi46 ámy22 ána29
áne25 ánu30 ány29 ánů32 ára54 áre53 árn6 áro9 áru55 áry56 árů55 ásm7 áta21 átu23 áty23 átí17 átů24 áva56 ávu62 ávy62
áví59 ázm8 áče34 áči32 áčů32 ářa4 ářo3 ářu4 ářy4 áří2 ého18 ému19 ích100 íem19 ího37 íka44 íke2 íki7 íko6 íku45 íky44
íků46 íla1 ímu57 ína29 íne25 ínu31 íny29 ínů33 íou9 íra54 íre51 íru55 íry57 írů56 íém5 íým21 íča7 íče17 íči15 íčů15
ířa8 íře9 íři10 ířu6 ířy7 ířů10 íům19 ých79 ýho96 ýmu95 čas21 ček77 čem22 čke2 čki8 čko28 čla3 čou7 čtí67 čuk72 čík54
čům23 ěda20 ědo11 ědu20 ědy21 ědů22 ěla5 ěna26 ěne25 ěnu28 ěny26 ěnů30 ěou31 ěra26 ěre26 ěri3 ěro6 ěru27 ěry28 ěrů27
ětí22 ěřm10 łem68 łům73 ňem36 ňou32 ňům42 řem16 řka36 řki19 řko12 řku36 řky37 řků38 řla3 řou9 řík60 řům16 šek71 šen15
ške4 ški13 ško30 šla2 šou21 šov16 ští89 ště13 šyn71 šíá12 šíé12 šíý13 šíě12 šům58 žem20 žka42 žki19 žku42 žky43 žků44
žla3 žou16 žíš7 žům22 acem10 acha74 achu74 achů75 acka82 acku84 acky72 acků86 acům10 adem8 adou8 adům14 aech15 ahem46
ahla24 ahům47 ajla23 ajlo21 ajou11 ajům50 akem86 akou17 akov44 akům86 alem69 alou20 alům74 ance20 anka68 anku68 anky71
anků73 anna97 anne97 annu97 anny96 annů97 anov53 anto16 antu33 antů34 apem17 apou7 apům20 arka63 arku66 arky64 arků65
asem50 asům54 atel11 atem18 atka16 atou2 atům19 avem35 avou27 avým50 avům37 azem18 azou4 azům18 ačem17 ačka37 ačko18
ačku39 ačky40 ačků42 ačou3 ačům17 ařem11 ařou4 ařům11 ašem44 aška66 ašku66 ašky67 ašků68 bale70 bank20 bech32 bela54
bele62 beli54 belu63 bely63 belů67 berg94 bkem63 bkům65 blem66 blům69 bová86 bové88 boví88 bový89 bově89 bého12 bému12
bých51 bými50 cech5 ceem16 ceou10 ceům15 chem69 cher88 chka83 chku84 chky84 chků88 chla32 chou5 chte18 chuk87 chům69
ckem76 ckou41 ckém52 ckým52 ckům77 coví99 czak91 czem71 czyk93 czům71 dcem15 dcům16 dech27 deka63 deku63 deky64 deků64
dela21 deli26 dera97 dere98 deru97 dery97 dina29 dine29 dinu33 diny34 dinů33 dkem47 dkou14 dkům48 dlem28 dlou5 dlům30
dnem32 dník9 dnům35 dová88 dové87 doví84 dový88 dově86 drou32 drům71 dtem54 dtům55 dého11 dému11 dých47 dými46 ebem32
ebou13 ebům41 ecem41 echa51 echu54 echy50 echů56 ecki73 ecky68 ecká65 ecké64 ecký64 ecům42 edna16 edou10 edům22 eech17
eeva88 eeve83 eevu88 eevy88 eevů84 eiům93 ejem35 ejům46 ekem74 ekou7 ekům74 elka35 elko20 elku35 elky38 elme9 elou4
emou9 enka70 enko64 enku67 enky75 enků76 ente12 enty27 entí8 entů25 enům43 eová99 eové99 eoví99 epům24 erem94 erou20
erta84 erte56 ertu84 erty82 ertů84 erům94 esou9 este13 etem15 etům19 evem76 evou52 evům76 ezem28 ezům29 ečtí74 ešem70
ešům75 fech72 foví97 gech80 gera97 gere98 gery98 gerů98 gové99 goví99 hala36 hale70 hech58 hera86 heru96 hkem76 hkům78
hlas12 hlem61 hlás8 hlům67 hnem59 hnla7 hnou14 hnům63 hoda5 hodo5 hodu5 hody6 hodů6 hova98 htům46 huka84 huku84 huky82
huků84 hyna74 hyne74 hynu75 hyny74 hynů76 hálo6 hého10 hému10 hých42 hými41 iaka94 iaku95 iaky94 iaků95 icem12 icha83
ichu83 ichy83 ichů84 icki73 icky49 ická33 ické33 ický32 icza83 icze81 iczi84 iczu83 iczy84 iczů84 icům15 idem23 idle17
idlu19 idly20 idlů21 idte14 idům33 iech24 igem89 igům89 ikem68 ikou19 ikům69 ilem59 illo6 ilou7 ilům61 imov48 inem38
inka47 inku47 inky54 inům42 iova100 ioví98 ipem21 ipou7 ipům22 isem36 isou6 isům37 item14 itům15 ivou54 ivém8 ivým68
ičem17 ička46 ičko40 ičky52 ičou2 ičtí79 ičům18 jdou24 jech21 jema89 jemu52 jkou39 jkům55 jnou11 kaem11 kaou10 kaza10
kaze8 kazi10 kazu10 kazy10 kazů10 kaům11 kcem12 kcům13 kech59 keho93 kela55 kele66 keli59 kelu65 kely65 kelů71 kemu92
kimu100 kiům99 klem62 klou7 klům65 kola7 kole13 kolu19 koly19 kolů19 kova99 kove89 koví98 ktem17 ktům19 kyje88 kyji94
kyjů95 kého64 kému65 kých67 kýho100 kými68 kýmu100 lada7 ladu7 lady6 ladů7 laka79 laku80 laky79 laků80 lasa36 lase30
lasi30 lasu37 lasy34 lasů38 latí7 lcem43 lcům43 ldem50 ldům59 lech53 leda9 lede8 ledo7 ledu8 ledy9 ledů13 leka59
leku60 leky60 leků60 lena29 lene30 lenu33 leny31 lenů31 lera95 lika67 liku80 liky80 liků80 lina32 line31 lkem39 lkou15
lkům43 llům74 lská73 lvem80 lvům80 lzem56 lzům57 láře19 lářů20 lého6 lému6 lých24 lými24 mana54 mane53 mann92 manu56
many46 manů58 mech32 ment16 mera87 mere88 meru87 mery88 merů89 mkem46 mkům52 mova89 movo91 mého9 mému10 mých39 mými41
měra17 měre16 měru17 měry18 měrů18 ndem34 ndou31 ndům51 neka76 nera97 nere98 neru98 nery98 nerů98 ngem89 ngům90 nici9
nick10 niců9 nika48 niki10 niko12 niku51 niky51 niků52 nkem64 nkou21 nkům67 nnem87 nnům88 nova98 nove95 noví97 novů95
nské58 nzem52 nzům53 ného2 nému2 níka20 níki2 níko2 níku21 níky20 níků21 níou3 níým9 ných4 nými4 obem18 obům29 ocem13
ochu60 ocům14 odem4 odou9 odům12 oech22 ohem41 ohům45 ojem24 ojka45 ojku45 ojky43 ojků44 ojla5 ojou9 ojům28 okem26
okou13 okům29 olem24 oliv15 olla16 olné8 olní6 olům31 omou9 omům21 onem36 onou9 onov59 onům42 orem19 orka40 orko24
orku45 orky43 orků44 orla17 orná8 orné8 orní6 orný8 orou2 orům20 ossa86 ossu85 ossy86 ossů88 osta4 oste2 ostu4 osty4
ostů4 otem17 otům24 ovem85 ovka11 ovki6 ovku13 ovky14 ovků14 ovům85 owem80 owům85 očím5 pada8 padu7 pady8 padů9 pech26
pisa16 pise16 pisi16 pisu16 pisy16 pisů17 pkem49 pkou36 pojm26 pova98 ppům52 pích94 rana31 rane30 ranu33 rany23 ranů35
rava19 rave21 ravi29 ravo26 ravu36 ravy34 raví19 ravů28 rdte25 rech64 reka78 reku83 reky83 reků83 rgem90 rgům91 rhem44
rhům45 rich77 riům67 rkem49 rkou26 rkům55 rnem33 rnům40 roka24 roku24 roky24 roků24 rova98 roví97 rski90 rská89 rtem62
rtou16 rtům65 rého10 rému10 rých44 rými44 rští94 scha85 schu85 schy84 schů88 sech60 serů90 shyn82 siak91 skem40 skou75
skyi93 ském85 ským85 skům44 ssem78 ssům82 stal10 stem14 stka14 stki7 stku15 stky15 stků18 stou1 stra15 stre16 stro9
stru19 stry20 strů21 stům14 tala22 tech28 teka53 teki5 teku56 teky56 teků56 tela10 tele30 teli26 telu16 tely16 telů32
them74 thům75 tkem31 tkou8 tkům32 tlem56 tlou7 tora9 tore9 toru9 tory9 torů10 tová88 tové88 toví87 tový89 tově89
trem25 trou10 trům30 tupa6 tupu5 tupy6 tupů7 tvou66 tzem75 tzům75 tého7 tému7 tých29 tými28 ubem16 ubou16 ubům26
ucha54 uche10 uchi9 uchu54 uchy53 uchů55 udou24 uech30 uhle29 ukem69 ukou18 ukům70 ulem35 ulla16 ulou25 ulům52 unem65
unům68 upem10 upou5 upům12 urou32 usou9 uste13 usům56 utná8 učka66 učku66 učky67 učků68 vala4 vany23 vcem18 vcům20
vece30 vech70 veci33 veců33 viny28 vkem21 vkou12 vkům24 voda5 vodo5 vodu5 vody6 vodů6 voll10 voví99 vská73 vské74
vský71 vého3 vému4 vých96 vými96 wech73 wicz88 wski97 wská97 wské97 wský97 wští98 ybou25 ycha78 ychu78 ychy78 ychů80
yech31 yiům96 yjem83 yjům85 ykem82 ykům84 ynem66 ynům68 yoví97 yšyn81 zaka93 zaku94 zaky93 zaků94 zeem17 zeou11 zeům16
zkem47 zkou23 zkům54 znem32 znům41 zova87 zová91 zyka92 zyku92 zyky92 zyků93 ádek41 ádem11 ádků43 ádou10 ádům18 ákem51
ákou14 ákům52 álem24 álka47 álku47 álky49 álků49 álům30 ámou9 ánek77 ánem27 ánka61 ánku62 ánům32 árem54 árna18 árne19
árnu22 árny22 árnů24 árou9 árům55 átem22 átka16 átky15 átům24 ávou59 ázla7 áčem31 áčko18 áčům32 ářou3 áška48 ášku48
ášky49 ášků50 íech17 íkem45 íkou8 íkům46 ínem25 ínka45 ínku49 ínky53 ínků55 ínům33 írem49 írům56 íého5 íému5 íých21
íými21 íček86 íčem14 íčka74 íčku74 íčky75 íčků76 íčům15 ířem10 ířům10 čany18 čech9 čeka87 čeku90 čeky90 čeků90 četa8
četu9 čety10 četí10 četů12 čkou25 čova90 čuka80 čuku80 čuky78 čuků81 číka59 číku59 číky58 číků59 ědou10 ědům22 ěnem27
ěnům30 ěrem26 ěrou6 ěrům27 ězem28 łech71 ński94 ńská92 ńské93 ńský94 ńští96 ňech37 řech8 ředu9 řkem37 řkou19 řkům38
řích93 říka64 říku69 říky68 říků69 šech22 šeka81 šeku82 šeky82 šeků82 šoví98 šyna77 šyne77 šynu78 šyny77 šynů79 šíým13
žech16 žkem40 žkou21 žkům44
`;
