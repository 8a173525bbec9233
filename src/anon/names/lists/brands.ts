/**
 * Companies, products and institutions that a help desk talks of: never persons, unless somebody is called
 * so (`pan Škoda`). Lower case; the endings of cases may follow.
 */
export const BRANDS = `
abb acer aeg airbnb alcatel aldi alza amazon amd android apple ariston asus attack atag atlas atmos avast
baxi bazoš beko benekov benq bing blaupunkt bmw bosch bramac brother brötje buderus
canon casio cetin chrome cisco citibank citroën coca commerz copilot cpost czc
dacia daikin dakon datart de dell delonghi denso diakov discord defro dimplex dražice dyson
eaton ebay edge elektrolux electrolux elko emos enbra enel eon epson ergo ericsson esso eurotherm eset excel explorer
facebook fagor favorit ferroli firefox fiat ford fritz froling froeling fujitsu
galaxy garmin geberit generali gepard gmail goodyear google gorenje grundfos guntamatic
haier hamé heureka hewlett hisense hitachi honda honeywell hornbach hoval huawei husqvarna hypoteční hyundai
ibm icloud ikea immergas instagram intel inventum ipad iphone isotta iveco
jablotron java jeep john junkers jysk
kaufland kia kermi kaktus klarna koncar korado kubota komerčka komerční
lamborghini land lenovo lexmark lg lidl linkedin linux livolt logitech loxone luna lukoil lysina
mac macbook mazda mercedes meta microsoft miele mironet mitsubishi mol moneta motorola mozilla mbank messenger
navion neoral nestlé netflix nexus nikon nintendo nissan nokia novasol notino nutella
okay omv opel opera oppo oracle orange outlook ostravar
packeta paypal panasonic peugeot philips pilsner pixel playstation pohoda powerpoint protherm purmo
quantum quattro
raiffeisen raiffeisenka ravak regulus renault revolut rheem ricoh roca rohlik rowenta ryanair
saab samsung sap sazka scania seat seznam shell siemens signal skype slovnaft smart sony spotify stiebel stihl storm subaru suzuki swatch sberbank sencor
tatra tchibo teams tefal telekom tesco tesla thermona thermor tiktok toshiba toyota twitter tplink tatramat
ubuntu uber unicredit ups
vaillant viadrus victoria viessmann vips visa vodafone volkswagen volvo visual
waze wavin webasto weishaupt whatsapp whirlpool wikipedia wilo windows word
xbox xerox xiaomi xperia yahoo youtube yamaha zalando zanussi zehnder zetor zoom zyxel zásilkovna
škoda škodovka čedok čez čepro česka čsob čsa dpd ppl gls kb rwe innogy pre pražská teplárny alfa salus euroster tech salesforce
europ evropa evropská česko čechy česká morava slovensko německo rakousko polsko maďarsko anglie amerika rusko ukrajina francie itálie španělsko
unie internet wifi bluetooth ethernet usb pin puk sim gsm lte gps html pdf led lcd tv ssd hdd ram cpu dvd cd sms mms app store play
vánoce velikonoce dušičky hromnice ježíšek advent
panther panthera condens turbomax ecotec gaco tiger leopard jaguar lynx ray protech cerapur logamax vitodens vitopend nuvola alfea octavia fabia superb
klasik premium standard komfort komplet optimal basic gold silver platinum bonus extra junior senior family
enter reset delete escape shift ctrl insert home end caps print start esc bios reboot login logout admin router wlan lan vpn voip sip crm erp excelu wordu
kooperativa uniqa allianz direct slavia kapitol spořitelna airbank creditas fio equa hellobank ing zuno pojišťovna zdravotní všeobecná vzp ozp zpmv
penny globus makro obi bauhaus mountfield planeo electroworld tsbohemia lidlu rossmann teta zoot mall aukro allegro temu shein
doubleclick chromecast spinoco webex skypu whatsappu messengeru bluestar ferrolli termona opop rojek blaze haas thorma romotop storch
egypt turecko řecko bulharsko chorvatsko tunisko maroko kypr malta kréta rhodos korfu mallorca ibiza tenerife sicílie sardinie dubaj thajsko vietnam čína indie japonsko korea kanada mexiko brazílie austrálie afrika asie
švýcarsko belgie holandsko nizozemsko dánsko švédsko norsko finsko portugalsko irsko skotsko britanie albánie srbsko slovinsko rumunsko litva lotyšsko estonsko izrael emiráty
paříž londýn vídeň berlín drážďany mnichov řím benátky barcelona madrid varšava krakov budapešť moskva kyjev brusel istanbul
vltava labe odra ohře sázava berounka lužnice otava jizera dunaj sněžka krkonoše šumava beskydy jeseníky vysočina tatry lipno baltské jaderské
sparta slávia slávie slávii slávií sparty spartě baník bohemians zbrojovka kometa olomoucko pardubicko
golf passat felicia felicie kodiaq karoq kamiq scala yeti roomster citigo enyaq focus fiesta mondeo astra corsa clio megane duster logan sandero tucson ceed transit transporter caddy ducato berlingo picasso
yaris corolla avensis rav civic vitara qashqai micra polo tiguan touran sharan arteon caravelle multivan octavie fabie
benzina orlen gambrinus radegast staropramen budvar birell starobrno krušovice svijany kofola mattoni magnesia rajec
paralen ibalgin nurofen stoptussin acylpyrin aspirin voltaren zyrtec claritin celaskon mucosolvan olynth coldrex panadol paracetamol ibuprofen euthyrox letrox prenessa helicid warfarin penicilin augmentin amoksiklav
zebra tado netatmo zigbee tuya sonoff shelly siri cortana chatgpt steam disney hbo voyo óčko ct čt
lítačka šalinkarta inkarta opencard multisport benefit sodexo edenred pluxee ticket mojebanka smartbanking internetbanking
billa coop flop jednota sportisimo decathlon mobelix asko xxxlutz baumax ccc deichmann baťa
elektro agro moto euro inter trans invest group market plus centrum kotelna servis podpora dispečink recepce centrála linka zákaznická technická
abarth acura aixam alpine audi avia bentley bugatti buick byd cadillac caterham cupra chevrolet chrysler citroen daewoo daf daihatsu dodge ferrari
genesis gmc hongqi hummer infiniti isuzu jawa karosa ktm lancia lexus liaz lotus maserati mclaren moskvič neoplan piaggio pontiac porsche
rolls setra ssangyong steyr tarpan trabant triumph vespa vw wartburg wrangler yugo zil octávie elroq touareg jetta bora lupo crafter amarok kuga smax
tourneo ecosport insignia zafira meriva mokka crossland grandland vectra kadett vivaro laguna talisman scenic kadjar captur koleos espace kangoo
trafic twingo thalia dokker lodgy jogger jumpy jumper cactus xsara saxo rifter traveller kona elantra getz matrix sportage sorento stonic picanto
venga carens auris camry hilux proace verso prius aygo accord jazz juke leaf swift ignis jimny sx4 forester outback impreza cayenne panamera
macan michelin barum matador continental dunlop pirelli bridgestone nokian hankook kumho kleber sava firestone semperit uniroyal falken yokohama toyo
maxxis vredestein alpin polaris bravuris snowcross wintrac ultragrip blizzak ecocontact premiumcontact crossclimate vector turanza baumatic blanco
candy gaggenau hoover hotpoint indesit kenwood kärcher karcher krups laufen liebherr moulinex nespresso neff philco russell saeco sharp smeg
teka tescoma zelmer vorwerk kobold thermomix roomba irobot roborock catler fieldmann ecg orava solac remington oralb arris technisat humax strong
synaptik amiko dreambox openbox skylink freesat telly magio antik novasport šlágr ocko barrandov déčko joj markíza filmbox cinemax minimax animax
nickelodeon discovery eurosport cnn bbc hp packard kyocera konica minolta oki pantum dymo razer steelseries corsair kingston sandisk crucial seagate
nvidia geforce radeon ryzen celeron pentium mikrotik ubiquiti unifi netgear linksys dlink zte turris synology qnap laserjet deskjet officejet ecotank
pixma workforce enterprise profi thinkpad ideapad imac airpods redmi oneplus realme nothing aligator evolveo cubot ulefone fitbit amazfit suunto
tomtom eltron clage grohe hansgrohe jika sanela calpeda gebo giacomini oventrop heimeier danfoss elektrobock gree midea sinclair carrier
acond nibe tepelko aquarea altherma ecodan arotherm legrand hager noark oez gira kopos dehn fronius goodwe growatt victron sma pylontech
longi jinko porotherm ytong heluz wienerberger presbeton cemix knauf rigips baumit mapei ceresit soudal sika primalex remal hetline jupol dulux
balakryl luxol xyladecor bondex herbol tikkurila colorlak isover rockwool ursa tondach betternit cembrit prefa satjam rockpanel velux fakro schüco
aluplast rehau veka salamander gealan sapeli solodoor masonite lomax hörmann somfy faac schwing putzmeister caterpillar komatsu bobcat jcb takeuchi
yanmar manitou linde jungheinrich hyster dewalt makita hilti metabo milwaukee festool narex einhell parkside ryobi worx briggs stratton mtd riwall
fiskars stiga oleo dolmar kika möbelix sconto jitona breno terno dm sephora douglas drmax electro euronics aliexpress sbazar vinted
answear bonprix humanic footshop hervis intersport husky hm zara reserved pepco kik takko primark orsay bakalland rama vegeta podravka vitana
maggi orion kofila horalky tatranky opavia fidorka siesta chips lays pringles milka lindt ferrero raffaello bonboniéra haribo lentilky granko pepsi
sprite ondrášovka hanácká korunní bonaqua cappy jupí semtex redbull bigshock urquell prazdroj velkopopovický zlatopramen březňák rohozec
heineken clausthaler becherovka fernet jägermeister tuzemák božkov metaxa finlandia absolut jameson tullamore havana bacardi campari aperol prosecco
sekt thurgau veltlín ryzlink frankovka rulandské chardonnay sauvignon tramín muškát madeta kunín pilos activia jihočeský hermelín sedlčanský niva
président jihlavanka dallmayr lavazza segafredo nescafé dolce douwe egberts mastercard maestro csob hsbc commerzbank erste oberbank trinity
wüstenrot buřinka santander zonky provident cetelem cofidis essox homecredit zaplo kamali twisto skippay axa čpp ččp pillow metlife nn pvzp hvp čpzp
rbp vozp assistance mnd centropol epet vemex armex yello gasnet tmobile o2 telecom starlink wedo intime geis toptrans dhl fedex balíkovna liftago wolt
foodora dámejídlo kosik booking trivago exim invia firo regiojet flixbus arriva wizz smartwings lufthansa emirates easyjet austrian eurowings macos
safari thunderbird onenote onedrive sharepoint office azure telegram viber snapchat pinterest reddit anydesk teamviewer rustdesk dropbox wetransfer
minecraft fortnite roblox photoshop acrobat adobe autocad revit sketchup archicad wordpress shoptet prestashop woocommerce helios abra byznys dynamics
jira confluence slack trello asana github gitlab docker avg norton kaspersky bitdefender malwarebytes brufen ambrobene bromhexin zodac claritine xyzal
aerius nasivin otrivin septolete strepsils tantum orofar olfen dolgit diclofenac fastum panthenol framykoin pamycon dermazulen ophthalmo septonex
betadine hylak smecta endiaron imodium carbosorb rennie gaviscon espumisan degasin magne supradyn geladrink controloc omeprazol anopyrin eliquis
xarelto pradaxa prestarium tritace ramipril amlodipin concor betaloc lozap detralex glucophage metformin siofor ozempic insulin novorapid lantus
prednison medrol neurol lexaurin xanax stilnox hypnogen zoloft citalec cipralex trittico helex ritalin concerta ospen klacid sumamed zinnat biseptol
nolicin doxybene viagra cialis postinor escapelle lego duplo playmobil barbie hotwheels ravensburger albi monopoly scrabble tillig piko roco märklin
lokpilot bardotka sapik tatrabus maryša rusalka hamlet othello aida tosca turandot nabucco rigoletto traviata fidlovačka rur eurocard isic itic
slevomat svj fvj sro zoo zuš mhd idos pid dpp čd čsad čsú mpsv mvčr čtk čssz osvč dpč ipl schindler šindler otis thyssen liftcomp hera pálava bohemia
jura mora eta corona holba litovel
`;

/** Peoples: a capital is their right, a name they are only after a cue. */
export const PEOPLES = `
čech čechy češi češka češky němec němci němce němka polák poláci polka slovák slováci slovenka rus rusové ruska rusky rakušan rakušané maďar maďaři
ukrajinec ukrajinci ukrajinka vietnamec vietnamci američan američané angličan angličané francouz francouzi ital italové španěl španělé turek turci srb srbové chorvat
chorvati moravan moravák moraváci moravané pražák pražáci brňák brňáci evropan evropané rom romové cikán žid židé arab arabové číňan číňané japonec japonci
uher uhři vlach vlaši charvát charváti slezan slezané hanák hanáci valach valaši bavor bavoři sas sasové srbka řek řekové bulhar bulhaři rumun rumuni
`;
