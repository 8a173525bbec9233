/**
 * Companies, products and institutions that a help desk talks of: never persons, unless somebody is called
 * so (`pan Škoda`). Lower case; the endings of cases may follow.
 */
export const BRANDS = `
abb acer aeg airbnb alcatel aldi alza amazon amd android apple ariston asus attack atag atlas atmos avast
baxi bazoš beko benekov benq bing blaupunkt bmw bosch bramac brother brötje buderus
canon casio cetin chrome cisco citibank citroën coca commerz copilot cpost czc
dacia daikin dakon datart de dell delonghi denso diakov discord dell defro dimplex dražice dyson
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
waze wavin webasto weishaupt whatsapp whirlpool wikipedia wilo windows wolf word
xbox xerox xiaomi xperia yahoo youtube yamaha zalando zanussi zehnder zetor zoom zyxel zásilkovna
škoda škodovka čedok čez čepro česka čsob čsa dpd ppl gls kb rwe innogy pre pražská teplárny alfa honeywell salus euroster siemens tech salesforce
europ evropa evropská česko čechy česká morava slovensko německo rakousko polsko maďarsko anglie amerika rusko ukrajina francie itálie španělsko
unie internet wifi bluetooth ethernet usb pin puk sim gsm lte gps html pdf led lcd tv ssd hdd ram cpu dvd cd sms mms app store play
vánoce velikonoce silvestr dušičky hromnice ježíšek mikuláš advent
panther panthera condens turbomax ecotec gaco tiger leopard gepard jaguar lynx ray protech cerapur logamax vitodens vitopend luna prime nuvola alfea octavia fabia superb
klasik premium standard komfort komplet optimal basic gold silver platinum bonus extra junior senior family
enter reset delete escape shift ctrl insert home end caps print start esc bios android reboot login logout admin router wlan lan vpn voip sip crm erp excelu wordu
kooperativa uniqa allianz direct slavia kapitol spořitelna česká airbank creditas fio equa hellobank ing moneta zuno pojišťovna zdravotní všeobecná vzp ozp zpmv
penny globus makro obi bauhaus mountfield datart planeo electroworld okay tsbohemia lidlu rossmann teta notino zoot mall heureka aukro allegro temu shein ebay
doubleclick chromecast spinoco webex skypu whatsappu messengeru bluestar ferrolli termona enbra attack opop rojek atmos blaze haas thorma romotop storch
egypt turecko řecko bulharsko chorvatsko tunisko maroko kypr malta kréta rhodos korfu mallorca ibiza tenerife sicílie sardinie dubaj thajsko vietnam čína indie japonsko korea kanada mexiko brazílie kuba austrálie afrika asie
amerika evropa švýcarsko belgie holandsko nizozemsko dánsko švédsko norsko finsko portugalsko irsko skotsko britanie albánie srbsko slovinsko rumunsko ukrajina litva lotyšsko estonsko izrael emiráty
paříž londýn vídeň berlín drážďany mnichov řím benátky barcelona madrid varšava krakov budapešť moskva kyjev brusel istanbul
vltava labe morava odra ohře sázava berounka lužnice otava jizera dunaj sněžka krkonoše šumava beskydy jeseníky vysočina tatry lipno baltské jaderské
sparta slavia slávia slávie slávii slávií sparty spartě baník bohemians zbrojovka kometa  olomoucko pardubicko
golf passat felicia felicie favorit kodiaq karoq kamiq scala yeti roomster citigo enyaq focus fiesta mondeo astra corsa clio megane duster logan sandero tucson ceed transit transporter caddy ducato berlingo picasso
yaris corolla avensis rav civic vitara qashqai micra  polo tiguan touran sharan arteon caravelle multivan superb octavie fabie
benzina orlen shell gambrinus radegast staropramen budvar birell starobrno krušovice svijany kofola mattoni magnesia rajec
paralen ibalgin nurofen stoptussin acylpyrin aspirin voltaren zyrtec claritin celaskon mucosolvan olynth coldrex panadol paracetamol ibuprofen euthyrox letrox prenessa helicid warfarin penicilin augmentin amoksiklav
zebra canon tado netatmo zigbee tuya sonoff shelly  siri cortana chatgpt gemini steam netflix disney hbo voyo óčko ct čt
lítačka šalinkarta inkarta opencard multisport benefit sodexo edenred pluxee ticket mojebanka smartbanking internetbanking
billa tesco coop penny globus flop jednota  sportisimo decathlon ikea jysk mobelix asko xxxlutz baumax ccc deichmann baťa
kotelna servis podpora dispečink recepce centrála linka zákaznická technická
`;

/** Peoples: a capital is their right, a name they are only after a cue. */
export const PEOPLES = `
čech čechy češi češka češky němec němci němce němka polák poláci polka slovák slováci slovenka rus rusové ruska rusky rakušan rakušané maďar maďaři
ukrajinec ukrajinci ukrajinka vietnamec vietnamci američan američané angličan angličané francouz francouzi ital italové španěl španělé turek turci srb srbové chorvat
chorvati moravan moravák moraváci moravané pražák pražáci brňák brňáci evropan evropané rom romové cikán žid židé arab arabové číňan číňané japonec japonci
uher uhři vlach vlaši charvát charváti slezan slezané hanák hanáci valach valaši bavor bavoři sas sasové srbka řek řekové bulhar bulhaři rumun rumuni
`;
