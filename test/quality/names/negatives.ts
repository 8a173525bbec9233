import type { Random } from '../generate/random.ts';

/*
 * Technical support without any name: what customers and agents say of boilers, invoices, phones, internet
 * and appointments, with brands, places that are only mentioned, feasts, and words that are surnames too.
 */

const THINGS =
  'kotel bojler router modem telefon počítač tiskárna radiátor termostat čerpadlo ventil hořák plynoměr elektroměr internet televize účet aplikace web notebook výměník filtr'.split(
    ' ',
  );
const BRANDS =
  'Vaillant Junkers Bosch Viessmann Baxi Protherm Windows Google Samsung Microsoft Honeywell Vodafone Seznam Škoda Siemens Ariston Excel Outlook Facebook Gorenje'.split(
    ' ',
  );
const TOWNS =
  'Praze Brně Ostravě Plzni Olomouci Liberci Pardubicích Hradci Králové Karlových Varech Zlíně Jihlavě Kladně Táboře Kolíně Mostě'
    .split(' ')
    .join('|')
    .replace('Hradci|Králové', 'Hradci Králové')
    .replace('Karlových|Varech', 'Karlových Varech')
    .split('|');
const DAYS = 'pondělí úterý středu čtvrtek pátek sobotu neděli'.split(' ');
const FAULTS =
  'nefunguje,netopí,hučí,nereaguje,nejde zapnout,se přehřívá,vypadává,ukazuje chybu,pořád píská,se restartuje,nedrží tlak,teče'.split(
    ',',
  );
const NOUNS =
  'Zima Sláma Kohout Růžička Svoboda Hora Skála Vrána Holub Beran Mráz Vítr Jahoda Smetana Ryba Kříž Kolo Kámen Most Dveře'.split(
    ' ',
  );
const ADJECTIVES =
  'Nový Starý Malý Velký Černý Bílý Červený Dlouhý Krátký Suchý Tichý Teplý Studený Horký Slabý Hrubý Mokrý Zelený'.split(
    ' ',
  );
const FEMALE =
  'Nová Stará Malá Velká Černá Bílá Červená Dlouhá Krátká Teplá Studená Horká Slabá Mokrá Zelená Plynová Cenová Celková'.split(
    ' ',
  );
const PARTS =
  'trubka,hadice,kontrolka,záruka,smlouva,faktura,pojistka,baterka,krabička,anténa,zásuvka,podložka,nabídka,přípojka,částka,chyba'.split(
    ',',
  );
const MALE_PARTS =
  'kabel,kotel,ventil,filtr,papír,prášek,hadr,drát,šroub,knoflík,displej,senzor,termín,postup'.split(
    ',',
  );

type Make = (random: Random) => string;

const MAKERS: readonly Make[] = [
  (r) =>
    `Dobrý den, ${r.pick(THINGS)} ${r.pick(FAULTS)} už od ${r.pick(['rána', 'včerejška', 'minulého týdne', 'léta'])}.`,
  (r) => `Máme tady ${r.pick(THINGS)} ${r.pick(BRANDS)} a od té doby ${r.pick(FAULTS)}.`,
  (r) => `${r.pick(ADJECTIVES)} ${r.pick(MALE_PARTS)} jsme koupili v ${r.pick(TOWNS)}.`,
  (r) => `${r.pick(FEMALE)} ${r.pick(PARTS)} přijde v ${r.pick(DAYS)} poštou.`,
  (r) =>
    `Tady ${r.pick(FAULTS)} ${r.pick(THINGS)} a tady zase ${r.pick(['svítí kontrolka', 'kape voda', 'není signál', 'hoří červená'])}.`,
  (r) => `Byl u nás technik v ${r.pick(DAYS)} a říkal, že ${r.pick(THINGS)} ${r.pick(FAULTS)}.`,
  (r) => `Pan technik přijede v ${r.pick(DAYS)}, paní účetní vám pošle fakturu.`,
  (r) =>
    `Pane, zkuste prosím ${r.pick(['vypnout', 'zapnout', 'restartovat', 'vyčistit', 'odpojit'])} ten ${r.pick(MALE_PARTS)}.`,
  (r) => `Paní, ${r.pick(['počkejte', 'vydržte', 'nezavěšujte', 'podívejte se'])} prosím chvilku.`,
  (r) =>
    `Jedu ${r.pick(['teď', 'zítra', 'v poledne'])} do ${r.pick(['Prahy', 'Brna', 'Ostravy', 'Plzně', 'Olomouce', 'Pardubic', 'Jihlavy'])} a zpátky budu večer.`,
  (r) =>
    `V ${r.pick(TOWNS)} máte pobočku, ale ${r.pick(['je zavřená', 'nikdo tam není', 'má otevřeno do pěti'])}.`,
  (r) => `${r.pick(NOUNS)} je v návodu na obrázku číslo ${r.int(1, 20)}.`,
  (r) =>
    `Na displeji je ${r.pick(['chyba', 'kód', 'hláška'])} F${r.int(1, 90)} a bliká ${r.pick(['červená', 'zelená', 'oranžová'])} kontrolka.`,
  (r) =>
    `Tlak je ${r.int(1, 3)} bary a teplota ${r.int(30, 80)} stupňů, ${r.pick(THINGS)} ale ${r.pick(FAULTS)}.`,
  (r) => `Stálo to ${r.int(2, 90)} tisíc korun a záruka je ${r.int(2, 5)} roky.`,
  (r) =>
    `Objednávka číslo ${r.digits(6)} měla přijít ${r.pick(['před Vánoci', 'na Nový rok', 'po Velikonocích', 'o prázdninách', 'v lednu'])}.`,
  (r) =>
    `Aplikace ${r.pick(BRANDS)} chce heslo, které ${r.pick(['nemám', 'jsem zapomněla', 'mi nepřišlo'])}.`,
  (r) =>
    `Děkuji, ${r.pick(['na shledanou', 'hezký den', 'to je všechno', 'ozvu se', 'mějte se'])}.`,
  (r) =>
    `Jasně, ${r.pick(['rozumím', 'chápu', 'už to vidím', 'moment', 'podívám se'])}, ${r.pick(THINGS)} ${r.pick(FAULTS)}.`,
  (r) =>
    `Je to u vás v ${r.pick(['kuchyni', 'koupelně', 'obýváku', 'kotelně', 'sklepě', 'ložnici'])}, nebo ${r.pick(['na chodbě', 'venku', 'na půdě', 'v garáži'])}?`,
  (r) =>
    `${r.pick(['Sousedka', 'Manžel', 'Dcera', 'Syn', 'Maminka', 'Kolegyně', 'Správce', 'Instalatér', 'Kominík', 'Elektrikář'])} říkal, že ${r.pick(THINGS)} ${r.pick(FAULTS)}.`,
  (r) =>
    `Čeština v menu chybí, ${r.pick(['Němci', 'Češi', 'Poláci', 'Slováci', 'Rakušané'])} to mají jinak.`,
  (r) => `Servis ${r.pick(BRANDS)} má otevřeno od ${r.int(6, 9)} do ${r.int(14, 18)} hodin.`,
  (r) =>
    `Prosím vás, ${r.pick(['jak dlouho', 'kdy', 'proč', 'kolik'])} to ${r.pick(['potrvá', 'bude', 'stojí', 'trvá'])}?`,
  (r) =>
    `V ulici ${r.pick(['je výpadek', 'se kope', 'není proud', 'teče voda', 'nejde plyn'])} od ${r.int(5, 11)} hodin.`,
  (r) =>
    `Jmenuje se to ${r.pick(['expanzní nádoba', 'oběhové čerpadlo', 'pojistný ventil', 'směšovací ventil', 'plynový regulátor'])}.`,
  (r) =>
    `${r.pick(['Volala', 'Psala', 'Volal', 'Psal'])} jsem vám ${r.pick(['včera', 'v pondělí', 'minulý měsíc', 'dvakrát'])} a ${r.pick(['nikdo to nebere', 'nic se neděje', 'pořád čekám', 'nic nepřišlo'])}.`,
  (r) =>
    `Hovor je nahrávaný, ${r.pick(['souhlasíte', 'nevadí vám to', 'můžeme pokračovat'])}? ${r.pick(['Ano', 'Jo', 'Samozřejmě', 'Určitě', 'Nevadí'])}.`,
  (r) =>
    `Hodnota ${r.int(100, 999)} je ${r.pick(['vysoká', 'nízká', 'v pořádku', 'moc'])}, ${r.pick(['Evropa', 'Česko', 'Německo'])} má normu ${r.int(100, 999)}.`,
  (r) =>
    `${r.pick(['Zkontrolujte', 'Restartujte', 'Odpojte', 'Vyměňte', 'Očistěte', 'Nastavte'])} ${r.pick(['prosím ', ''])}${r.pick(MALE_PARTS)} a ${r.pick(['zavolejte zpátky', 'počkejte minutu', 'zkuste to znovu'])}.`,
  (r) =>
    `Topení na ${r.pick(['radiátoru', 'žebříku', 'podlaze'])} ${r.pick(['nehřeje', 'jen bublá', 'je studené'])}, ${r.pick(['odvzdušnění nepomohlo', 'ventil je otevřený', 'hlavice je na pětce'])}.`,
  (r) =>
    `To ${r.pick(['mi nejde', 'mi nefunguje', 'jsem zkoušel', 'jsem zkoušela'])}, ${r.pick(['pořád to píše chybu', 'nic se nestalo', 'zůstalo to stejné', 'je to horší'])}.`,
];

/** So many sentences without personal data. */
export function nameNegatives(count: number, random: Random): string[] {
  return Array.from({ length: count }, (_, n) => (MAKERS[n % MAKERS.length] as Make)(random));
}
