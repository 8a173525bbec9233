/**
 * What has a name of its own and is nobody: makes, houses of business, works, kinds; stems, the endings of nouns follow.
 * The name behind them is theirs: `model Panther`, `restaurace Kozel`, `odrůda Adéla`.
 */
export const THING_NOUNS = `
model typ značk program aplikac verz firm řad tarif produkt společnost kotel kotl výrobek výrobk přístroj jednotk zařízen software systém balíček balíčk balík variant edic kolekc sad stavebnic sér odstín barv vzor dekor materiál rozměr formát velikost
restaurac zlatnictv klenotnictv hodinářstv pekařstv cukrářstv rybářstv galanteri penzion hotel hostel motel apartmán apartmá chat chatk chalup ubytovn kavárn hospod hospůdk pivnic pizzeri bistr bar cukrárn pekárn řeznictv uzenářstv mlékárn pivovar vinařstv vinoték vinárn jídeln bufet
autoservis servis velkoobchod obchod prodejn stavebnin železářstv lékárn drogeri papírnictv knihkupectv antikvariát květinářstv zahradnictv školk škol gymnázi kadeřnictv salon salón studi ateliér optik klinik ordinac poliklinik nemocnic lázně lázn sanatori domov hospic centrum fitk fitness fitcentr posilovn bazén
bank pojišťovn cestovk kancelář agentur nakladatelstv vydavatelstv časopis noviny deník rádi televiz stanic kanál pořad seriál film kniha knih knížk román povídk divadl hra hru hry opera oper opereta operet balet muzikál inscenac představen píseň písničk album kapel skupin sbor spolek spolk klub oddíl tým turnaj závod pohár festival výstav galeri muze
autobazar autosalon autodoprav dopravc doprav taxi pneuservis autoškol čerpačk benzink pumpa pump myčk půjčovn tiskárn truhlářstv zámečnictv pil kovárn lom mlýn farm statek statk družstv holding skupin nadac fond ústav institut akademi agentur realitk developer rezidenc projekt sídlišt
sladidl sirup prášk prášek tablet lék mast gel krém kapk čaj vitamin vitamín pivo piv víno vín sekt vod limonád šťáv mlék sýr jogurt salám šunk čokolád bonbon tyčink oplatk sušenk káv omáčk jídl polévk pizza pizz koktejl dort zákusek zákusk
odrůd sazenic semen jahod jahody rajčat rajče trávník směs hnojiv květin strom keř plemen rod pes psa fen fenk kocour kočk kobyl kůň koně hřebc hřebec králík býk kráv papouš morč rostlin růž jablk jablek brambor rajčat víno jabloň hrušeň strom
auto aut vůz vozu traktor motork skútr kol loď lod jacht vlak rychlík lokomotiv letadl náklaďák dodávk přívěs karavan výtah výtahy čerpadl pračk ledničk myčk sporák trouba troub televizor notebook monitor tiskárn toner router modem telefon mobil tablet hodink konzol pneumatik gum disk baterk akumulátor zámek zámk kování dveř okn podlah dlažb omítk barva lak lepidl tmel nátěr
server síť sítě wifi doména domén kód heslo kampan akce akc soutěž sout poukaz karta kart program zasedačk místnost sál hala hal budov pavilon blok brán terminál nástupišt sektor regál pozic
stavb výrob služb technik podpor inzerát linka linku lince projekt metod systém norm směrnic vyhlášk zákon postup cvičen kurz školen seminář
zastávk stanic nádraž přestup linka tramvaj autobus
jezer rybník přehrad hora hor vrch kopec skal jeskyn hrad zámeček zámečk zřícenin rozhledn kostel kaple kapl klášter stezk trasa trasy trasu
`;

/** Goods, works and plants of a kind: whatever stands behind them in the nominative is the kind, though people are called so. */
export const KIND_NOUNS = `
model typ značk program aplikac verz tarif produkt kotel kotl odrůd odstín barv dekor vzor kolekc sad edic seri série
piv pivo ležák vín víno sekt rum vodk likér limonád vod káv čaj čaje zmrzlin nanuk sušenk čokolád bonbon tyčink oplatk sýr jogurt salám šunk párek párk müsli kaš pizz dort zákusek zákusk
bot boty lyž lyže kol kolo brusl stan spacák batoh bund kalhot hodink brýl brýle parfém krém mýdl šampon rtěnk voňavk
pohovk sedačk křesl postel matrac skříň komod kuchyň stůl stol židl lamp svítidl koberec koberc tapet dlažb obklad podlah omítk taš tašk krytin okn dveř
lék mast tablet kapk sirup vitamin vitamín granul sladidl prášk prášek gel čistič
jahod rajčat rajče brambor jabloň jabloně hrušeň růž růže tulipán osiv osivo pšenic ječmen řepk
písničk píseň skladb album knih kniha knížk román film seriál pořad hra hry opera oper balet muzikál inscenac audioknih časopis deník
lokomotiv vlak rychlík vagon autodráh stavebnic hračk panenk kočárek kočárk autosedačk notebook telefon monitor tiskárn router sluchátk televiz
tras okruh prohlídk apartmán meruňk švestk paprik hrušně hruš hrušk třešn višn broskv okurk salát sadb postřik hnojiv pelíšek pelíšk vodítk obojek obojk dřez dřezy digestoř úchytk`;
