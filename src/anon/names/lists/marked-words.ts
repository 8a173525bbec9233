/**
 * Words that a name or an address is known by, in lower case, all their forms; a word may stand in several lists.
 */
export const MARKED_WORDS = {
  /** what kind of street it is: `ulice`, `náměstí`, `tř.` */
  streetType: `
    ulice ulici ulicí ulicích ulica ulicu ulicou ul náměstí náměstím nám námestie námestia námestí námestím třída třídě třídy třídu třídou tř trieda
    triede triedy nábřeží nábř nábrežie nábreží bulvár bulváru sídliště sídlišti sídl sídlisko sídlisku alej aleji alejí stezka náves návsi koleje`,
  /** an abbreviation of one that is another word without its dot: `nám` is to us */
  needsDot: 'nám ul tř nábř sídl',
  /** announces that somebody says where he lives or sits */
  addressCue: `
    bydlím nebydlím nebydlíme nebydlí bydlim bydlíme bydlí bydlej bydlejí bydlíš bydlíte bydlel bydlela bydleli bydliště bydlišti bydlištěm adresa adresy adrese adresu adresou trvale trvalé
    korespondenční doručovací fakturační odběrné odběrného nastěhovali přestěhovala přestěhoval přestěhovali stěhuju stěhuji stěhujeme sídlí sídlíme sídlo
    sídlem pobyt pobytu pobytem bývam bývame býva bytom`,
  /** says where somebody is wanted: speaks for what has a number, not for a town alone */
  wantedCue: `
    pošlete pošli posílejte posílá posílat doručte doručit přijeďte přijede přijet přijedete dorazte zajeďte jezdí chalupa chalupu chata chatu dům domek
    barák byt vila provozovna provozovnu pobočka pobočku sklad dílna prodejna kancelář budova budově budovy budovu nemovitost nemovitosti katastru katastr
    ubytovna ubytovně ubytovnu ubytovňa ubytovni kolej koleje koleji baráku chatě chalupě chate chatu domě dome domek domku pozemek pozemku stavba stavbě stavbu`,
  /** announces a town or a village */
  townCue: `
    město městě města obec obci obce vesnice vesnici vesničce osada osadě městys chalupa chalupu chalupě chata chatu chatě mesto meste část části časť časti
    čtvrť čtvrti samota samotě katastr katastru dedina dedine obcí městem`,
  /** announces a postcode */
  postcodeCue: 'psč psc směrovací směrovacího smerovacie poštovní pošta poštu',
  /** `číslo popisné`, `čp`, `ev. č.`, `parcela`: which number of a house or its ground it is */
  houseCue: `
    popisné popisného popisném popisným popisný popisnému čp čépé evidenční evidenčního evidenčním evidenčný ev orientační orientačního orientačním vorientační
    orientačné domovní domovního domovním domu baráku súpisné súpisného súpisným parcela parcely parcele parcelu parcelou parcelní jednotka jednotku jednotce`,
  /** may stand between two parts of one address */
  amidAddress: `
    v ve na z ze do ano jo takže čili taky také tiež číslo čísle čísla č čp popisné popisného psč směrovací poštovní je to a u okres okrese ulice ulici město městě obec obci dům domu byt adresa
    adrese prosím tedy teda jako pošta poštou poštu samota samotě osada osadě část části časť časti místní miestna čtvrť čtvrti máme`,
  /** a preposition of places */
  beforePlace: 'na u pod nad k ke v ve za mezi před do',
  /** may stand between a street and its number */
  numberCue: `
    číslo čísle čísla číslem čísly č čp popisné popisného popisném popisným popisný orientační vorientační evidenční evidenčním evidenčního ev súpisné súpisným domu
    dom domovní`,
  /** somebody is addressed or named: a man */
  sir: 'pan pana panu panem pane pánovi pánem pánu panovi p herr herrn mister mr monsieur signor',
  /** the same: a woman */
  lady: 'paní pani slečna slečno slečny slečnu slečně slečnou slecna slecno slecny slecnu slecne pí sl frau mrs miss madame madam signora',
  /** the same: several people */
  pair: `
    manželé manželů manželům manžele manželích manželi rodina rodiny rodině rodinu rodinou bratři sourozenci pánové páni pánů`,
  /** stands between `pan` and the name, or announces it alone */
  title: `
    ing mgr mudr judr phdr rndr paeddr phmr mddr mvdr bc doc prof dr arch akad mba inženýr inženýra inženýrovi inženýru inženýrem inženýre inženýrka
    inženýrky inženýrce inženýrku inženýrko inženýrkou inzenyr inzenyra inzenyrka doktor doktora doktorovi doktoru doktorem doktore doktorka doktorky doktorce doktorku doktorko
    doktorkou magistr magistra magistrovi magistře magistrem magistry magistru magistro magistrou profesor profesora profesorovi profesore profesorem
    profesorka profesorky profesorce profesorko profesorku profesorkou docent docenta docentovi docente docentem docentka docentko bakalář bakaláře
    bakalářka kapitán poručík major plukovník praporčík nadporučík nadpraporčík podpraporčík rotmistr nadrotmistr strážmistr nadstrážmistr podporučík podplukovník npor ppor nprap prap`,
  /** a name is given: `příjmení`, `jmenuju se` */
  named: `
    příjmení příjmením priezvisko meno menom jméno jménem jmény jmenuji jmenuju jmenuje jmenujete jmenujou jmenují jmenoval jmenovala jmenovat jmenovali
    podepsán podepsána podepsaný podepsaná rozená rozený zvaný zvaná křestním křestní svobodna rozenou provdaná provdanou vdaná dívčím prijmeni jmeno jmenem rozena`,
  /** somebody presents himself */
  presents:
    'tady tadyhle tu zde hovoří volá volal volala volali mluví mluvíte zdraví přeje telefonuje píše psal psala',
  /** asks for a name */
  asks: 'jméno příjmení meno priezvisko jmeno prijmeni',
  /** stands between a cue and the name: `jmenuju se teda`, `na jméno jedna paní` */
  amidCue: `
    se je mi mám máme má bude by tak teda tedy jako já jsem to zní znělo bylo byl byla moje mé vaše tu tady zde u telefonu aparátu s vámi vás k asi prosím
    no jo ano dobrý den ten ta toho té tou tím náš naše našeho našemu naším váš vašeho mam mame zni vam vas dobry tedy`,
  /** said before one's answer */
  beforeAnswer: `
    no tak ano jo jasně dobře já jsem to je ehm hm aha nó jistě samozřejmě určitě prosím tady pan paní moje jméno příjmení se jmenuju jmenuji takže`,
  /** behind it even a common word in lower case may be a name */
  beforeCommon:
    'pan pane pana panu panem paní pani jmenuju jmenuji se si je mám máme zní příjmení tady telefonu',
  /** whoever is there has a name: `u telefonu` */
  telephone: 'telefonu aparátu telefóne lince',
  /** greets somebody: `ahoj Blani` */
  greets: 'ahoj čau čus nazdar zdar servus ahojky čauky zdarec ahojte čaute zdravím',
  /** before a place where something is: `v Kolíně` */
  inPlace: 'v ve na do z ze',
} as const;
