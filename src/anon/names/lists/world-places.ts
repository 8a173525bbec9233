/*
 * Countries, regions, towns and rivers that people travel to or order from: the world, and the regions of the country. Its towns
 * are those of the gazetteer. In the nominative, lower case; endings of cases may follow.
 */

export const WORLD_PLACES = `
česko čechy morava slezsko slovensko německo rakousko polsko maďarsko itálie francie španělsko portugalsko anglie británie irsko skotsko wales belgie
holandsko nizozemsko nizozemí lucembursko dánsko švédsko norsko finsko island estonsko lotyšsko litva bělorusko ukrajina
moldavsko moldávie rumunsko bulharsko řecko albánie makedonie srbsko kosovo bosna hercegovina chorvatsko slovinsko švýcarsko lichtenštejnsko monako
andorra vatikán malta kypr turecko rusko gruzie arménie ázerbájdžán kazachstán uzbekistán turkmenistán tádžikistán kyrgyzstán mongolsko čína tibet
tchaj-wan taiwan
japonsko korea vietnam laos kambodža thajsko barma myanmar malajsie singapur indonésie filipíny indie pákistán bangladéš nepál bhútán cejlon
afghánistán írán irák sýrie libanon izrael palestina jordánsko arábie jemen omán katar bahrajn kuvajt emiráty dubaj egypt libye tunisko tunis alžírsko
maroko mauritánie senegal
gambie guinea libérie ghana togo benin nigérie kamerun gabon kongo angola namibie botswana zimbabwe zambie mosambik madagaskar mauricius seychely
maledivy tanzanie zanzibar keňa uganda rwanda etiopie eritrea somálsko súdán čad niger mali kanada amerika mexiko jamajka haiti dominikána guatemala
honduras nikaragua
kostarika panama kolumbie venezuela ekvádor peru bolívie brazílie chile argentina uruguay paraguay austrálie tasmánie zéland fidži samoa tahiti havaj
aljaška kalifornie florida texas evropa asie afrika antarktida oceánie skandinávie balkán pobaltí benelux
paříž londýn vídeň vídni vídně vídní berlín hamburk hamburg mnichov norimberk drážďany lipsko frankfurt stuttgart düsseldorf dortmund hannover brémy
rostock pasov passau řezno regensburg žitava zittau görlitz salcburk salzburg innsbruck linz štýrský hradec graz klagenfurt villach eisenstadt bregenz
varšava krakov wrocław poznaň gdaňsk katovice katowice lodž štětín lublin zakopané opolí ratiboř bielsko budapešť györ ráb debrecín szeged pécs
komárom komárno bratislava košice řím milán benátky florencie neapol turín janov bologna bari palermo lignano bibione jesolo caorle rimini
barcelona madrid valencie sevilla malaga alicante lisabon porto brusel antverpy amsterdam rotterdam haag ženeva curych basilej bern lausanne kodaň
stockholm oslo helsinky reykjavík tallinn riga vilnius minsk kyjev lvov charkov oděsa dnipro záporoží kišiněv bukurešť varna burgas bělehrad sarajevo
mostar skopje
tirana záhřeb zadar rijeka dubrovník pula makarská trogir šibenik istrie dalmácie krk hvar brač vis korčula pag lošinj cres lublaň maribor bled bovec
kranj portorož piran atény soluň kréta rhodos korfu zakynthos thassos lefkada santorini paralia chalkidiki istanbul ankara antalya alanya bodrum kemer
moskva petrohrad jeruzalém telaviv káhira hurghada marsa sharm šarm luxor tunis sousse djerba agadir marrákeš tenerife kanárie canaria fuerteventura
lanzarote mallorca menorca ibiza madeira azory sicílie sardinie korsika elba capri bali phuket bangkok hanoj saigon dauhá doha abú dhabí peking
šanghaj hongkong tokio osaka soul
dillí bombaj york chicago washington boston miami orlando vegas angeles francisco toronto vancouver montreal sydney melbourne
alpy dolomity tatry karpaty fatra pyreneje himálaj ural kavkaz krkonoše šumava beskydy jeseníky orlické jizerské lužické krušné brdy vysočina pálava
chřiby javoříky karpaty český ráj švýcarsko polabí podkrkonoší posázaví povltaví haná valašsko slovácko chodsko horácko podještědí pošumaví
českolipsko mostecko
nassfeld kitzbühel zermatt livigno kaprun zell schladming obertauern ischgl stubai hintertux gerlitzen turracher katschberg chamonix lipno 
slapy orlík nechranice rozkoš seč vranov lužnice sázava vltava labe morava odra dyje ohře berounka otava jizera bečva svratka svitava dunaj rýn visla
váh tisa temže seina
balaton jadran středomoří baltské baltik atlantik pacifik karibik sahara
`;
