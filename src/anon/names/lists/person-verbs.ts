/*
 * What only people do, and what things do as well: verbs in the third person that make somebody of their subject.
 */

/** In the past; `-a`, `-i` and `ne-` may be added. */
export const DID = `
slíbil sliboval přislíbil řekl řek říkal říkával povídal tvrdil prohlásil oznámil volal volával zavolal obvolal psal napsal připsal dopsal odepsal podepsal zapsal přepsal opsal
poslal přeposlal odeslal zaslal posílal objednal objednával rezervoval zarezervoval stornoval opravil opravoval spravil spravoval
vyměnil vyměňoval dělal udělal montoval namontoval přimontoval odmontoval instaloval nainstaloval zapojil zapojoval seřídil seřizoval kalibroval zkalibroval
přijel odjel dojel přijížděl jezdil zajel přišel odešel došel zašel odmítl odmítnul odmítal vyřizoval vyřídil
domlouval domluvil dohodl sjednal sjednával vyjednal potvrdil potvrzoval vysvětlil vysvětloval radil poradil ptal zeptal vyptával dotazoval odpověděl odpovídal nabídl nabízel navrhl navrhoval
prodal prodával koupil kupoval nakoupil půjčil zapůjčil platil zaplatil proplatil uhradil doplatil fakturoval vyfakturoval účtoval naúčtoval zaúčtoval
předal předával převzal přebral vzal přivezl dovezl odvezl svezl zavezl přinesl odnesl nechal zapomněl chtěl potřeboval bydlel žil pracoval makal sloužil nastoupil studoval mluvil promluvil hovořil vyprávěl
upozornil upozorňoval varoval připomněl připomínal omluvil omlouval stěžoval reklamoval urgoval žádal požádal prosil poprosil děkoval poděkoval nadával křičel řval hádal pohádal lhal přiznal
slyšel viděl věděl myslel přemýšlel vzpomněl pamatoval díval podíval koukal kouknul mrknul našel hledal čekal počkal přikázal nařídil zakázal doporučil doporučoval přepojil představil představoval
telefonoval mailoval kontaktoval zkusil zkoušel vyzkoušel zkontroloval kontroloval prověřil ověřil měřil změřil naměřil přeměřil odečetl vyplnil vyplňoval přihlásil odhlásil zaregistroval vrátil uklízel uklidil
nastavil nastavoval přenastavil zařídil zařizoval řešil vyřešil ujistil ujišťoval souhlasil nesouhlasil rozhodl schválil schvaloval povolil dovolil podával podal plánoval naplánoval organizoval
vystavil vystavoval evidoval zaevidoval diktoval nadiktoval hláskoval pozdravil zdravil loučil rozloučil odstavil vyčistil čistil odvzdušnil přehodil svařil svařoval navrtal natřel vymaloval
zaparkoval přeparkoval naboural řídil naložil vyložil vynesl věřil doufal bál zlobil smál zasmál marodil onemocněl zemřel umřel narodil oženil rozvedl odstěhoval přestěhoval nastěhoval trénoval
`;

/** In the present and the future; `ne-` may be added. */
export const DOES = `
říká říkává povídá tvrdí slibuje slíbí volá zavolá telefonuje píše napíše odepíše podepíše zapíše přepíše opíše přijede přijde dorazí pošle přepošle zašle přiveze doveze odveze zaveze veze
přinese odnese pracuje maká slouží nastoupí bydlí žije studuje mluví hovoří platí zaplatí proplatí chce potřebuje vyřizuje vyřídí řeší vyřeší opravuje opraví spraví vymění vyměňuje montuje namontuje
instaluje nainstaluje zapojí seřídí nastaví vyčistí odvzdušní změří odečte kontroluje zkontroluje prověří ověří domlouvá domluví dohodne sjedná vyjedná nabízí nabídne navrhuje prodává prodá koupí kupuje
ptá zeptá odpoví vysvětlí poradí radí doporučuje reklamuje urguje žádá prosí poprosí děkuje poděkuje omlouvá stěžuje nadává křičí upozorní připomene přikáže zakáže dovolí povolí schválí schvaluje
odmítá odmítne souhlasí nesouhlasí diktuje zdraví pozdravuje loučí představí zařídí zařizuje objedná objednává fakturuje účtuje vystaví předá předává převezme přebírá vyplní přihlásí rozhodne rozhoduje
plánuje organizuje vrátí řídí uklízí uklidí ozve čeká myslí pamatuje věří doufá bojí zlobí ví slyší vidí poslouchá hledá zvedá marodí trénuje dostaví nakládá pojede jezdí
`;

/** Women's forms with another stem. */
export const DID_SHE = 'přišla odešla našla došla zašla';

/** Of these, what things do as well. */
export const THINGS_DO = `
přijel odjel dojel přijížděl jezdil zajel přišel přišla odešel odešla došel došla chtěl potřeboval čekal počkal hledal měřil změřil naměřil zkusil zkoušel vzal nechal vrátil slyšel nabídl nabízel dělal udělal
řešil sloužil platil řval křičel přehodil odstavil kontroloval našel našla zlobil odmítl odmítal účtoval varoval upozornil upozorňoval předal
chce potřebuje dorazí přijde přijede čeká měří zvedá platí řeší slouží hledá nabízí zlobí jezdí pojede kontroluje účtuje odmítá řídí upozorní křičí přinese přiveze vidí
`;
