// Made by villages.mjs from GeoNames (geonames.org, CC BY 4.0); do not edit.

/** Czech and Slovak places of 500 people and more that TOWNS lacks and that are nothing else, apart by commas. */
export const VILLAGES = `
Adršpach,Albrechtice,Albrechtice nad Orlicí,Albrechtice nad Vltavou,Albrechtičky,Archlebov,Babice
Babice nad Svitavou,Babičky,Bartošovice,Batelov,Batňovice,Baška,Bašť,Bechlín,Bedihošť,Benecko
Benešov nad Černou,Benešov u Semil,Bernartice,Bernartice nad Odrou,Besednice,Betliar,Bezděkov
Bezděkov nad Metují,Bezměrov,Bezno,Bezvěrov,Bečov,Bečváry,Beňov,Biely Kostol,Bijacovce,Biskupice
Blatec,Blatnice,Blatno,Blažovice,Bludov,Blučina,Blížejov,Blíževedly,Blížkovice,Bobnice,Bochoř
Boharyně,Bohdalov,Bohuslavice,Bohutice,Bohutín,Bohuňovice,Bojanov,Bojnice,Bolatice,Bolehošť
Boleradice,Bolešiny,Bordovice,Borkovany,Borotín,Borová Lada,Boršice,Bouzov,Bozkov,Bořetice,Bořitov
Bošovice,Božejov,Božice,Božičany,Bradlec,Brandýsek,Branišovice,Brankovice,Branky,Brantice,Braník
Bratislava - Vajnory,Bratronice,Bratrušov,Bratčice,Bratřejov,Bravantice,Braňany,Braškov
Brezová pod Bradlom,Brloh,Brniště,Brníčko,Brněnec,Brodce,Brodek u Konice,Brodek u Přerova,Broumy
Brumovice,Bruzovice,Buchlovice,Budiměřice,Budišov,Budišovice,Budíškovice,Bujanov,Bukovany,Bukovec
Bukovno,Bulhary,Bulovka,Bušovice,Bystrovany,Bystročice,Bystřany,Bystřec,Bystřice pod Lopeníkem
Bystřička,Byšice,Bánov,Bílov,Bílovice,Bílovice nad Svitavou,Bílá Lhota,Bílá Třemešná,Bílé Podolí
Bílý Kostel nad Nisou,Bílý Potok,Bílý Újezd,Býchory,Býšť,Bělotín,Bělá,Bělčice,Běrunice,Běstvina
Běšiny,Břasy,Břehy,Břest,Břestek,Březno,Březník,Březolupy,Březůvky,Břežany,Bžany
Cerekvice nad Loučnou,Cerhenice,Cerhovice,Cetkovice,Chanovice,Chbany,Cheznovice,Chlebičov,Chlmec
Chlum u Třeboně,Chlumčany,Chlístovice,Chocenice,Chocerady,Chodouny,Chodová Planá,Cholina,Choltice
Cholupice,Chomutice,Chornice,Choryně,Chotoviny,Chotusice,Chotyně,Chotíkov,Chotěbuz,Chotětov
Chotěvice,Chotěšov,Choustník,Choustníkovo Hradiště,Chožov,Chromeč,Chroustovice,Chrustenice,Chrást
Chrášťany,Chuchelna,Chuchelná,Chudenice,Chudenín,Chuderov,Chudčice,Chvaleč,Chvalkovice,Chvalíkovice
Chvalčov,Chvalšiny,Chvojenec,Chválenice,Chyňava,Chyšky,Chýně,Citice,Citov,Cizkrajov,Cvrčovice
Církvice,Cítoliby,Cítov,Dalečín,Dalešice,Dalovice,Dambořice,Damníkov,Darkovice,Daskabát,Davle,Deblín
Devínska Nová Ves,Dešenice,Dešná,Divišov,Dlouhoňovice,Dlouhá Loučka,Dlouhá Třebová,Dlouhá Ves
Dlouhý Most,Dněsice,Dobkovice,Dobratice,Dobromilice,Dobroměřice,Dobronín,Dobroslavice,Dobřejovice
Dobřenice,Dobřichov,Dobřív,Dobšice,Dobšiná,Dolany,Dolní Bečva,Dolní Beřkovice,Dolní Bohdíkov
Dolní Bojanovice,Dolní Branná,Dolní Bukovsko,Dolní Břežany,Dolní Cerekev,Dolní Dobrouč
Dolní Domaslavice,Dolní Dunajovice,Dolní Dvořiště,Dolní Habartice,Dolní Hbity,Dolní Holetín
Dolní Hořice,Dolní Kalná,Dolní Kralovice,Dolní Lhota,Dolní Lomná,Dolní Loućky,Dolní Lukavice
Dolní Lutyně,Dolní Lánov,Dolní Město,Dolní Němčí,Dolní Podluží,Dolní Počernice,Dolní Přím
Dolní Radechová,Dolní Roveň,Dolní Rožínka,Dolní Rychnov,Dolní Sloupnice,Dolní Studénky
Dolní Třebonín,Dolní Záhoří,Dolní Zálezly,Dolní Újezd,Dolní Čermná,Dolní Černilov,Dolní Řasnice
Dolní Ředice,Dolní Žandov,Dolní Životice,Doloplazy,Domanín,Domašov,Domoušíce,Doubravice nad Svitavou
Doubravník,Doudleby nad Orlicí,Drahanovice,Drahany,Drahlín,Dražovice,Drhovle,Drmoul,Drnholec
Drnovice,Droužkovice,Družec,Drysice,Drásov,Držkov,Dub nad Moravou,Dubenec,Dubicko,Dublovice
Dubnica nad Váhom,Dubnice,Dubné,Dudince,Dukovany,Dunajov,Dunajská Lužná,Dvorce,Dyjákovice,Dymokury
Dívčice,Dýšina,Děhylov,Dětenice,Dětmarovice,Dětřichov,Dřevohostice,Dřiteň,Dřísy,Ejpovice,Fiľakovo
Francova Lhota,Frymburk,Fryčovice,Frýdštejn,Gabčíkovo,Gbely,Giraltovce,Grygov,Habrovany,Hajnice
Halenkov,Halenkovice,Halže,Hartvíkovice,Havlovice,Havlíčkova Borová,Havraň,Hazlov,Hať,Hejtmánkovice
Herálec,Heršpice,Hevlín,Heřmaničky,Heřmanova Huť,Hladké Životice,Hlavnice,Hlavňovice,Hluboké Mašůvky
Hlubočec,Hlubočky,Hluboš,Hlušice,Hlásná Třebaň,Hnojice,Hnojník,Hnátnice,Hněvkovice,Hněvotín
Hněvošice,Hodice,Hodkovičky,Hodonice,Hodslavice,Hodějice,Holasice,Holasovice,Holohlavy,Holoubkov
Holubice,Holubov,Holín,Holíč,Homole,Horka nad Moravou,Horní Bečva,Horní Beřkovice,Horní Bludovice
Horní Bojanovice,Horní Branná,Horní Bělá,Horní Domaslavice,Horní Dubenky,Horní Dunajovice
Horní Dvořiště,Horní Kruty,Horní Lhota,Horní Lideč,Horní Moštěnice,Horní Město,Horní Němčí
Horní Podluží,Horní Police,Horní Počaply,Horní Počernice,Horní Sloupnice,Horní Stropnice,Horní Suchá
Horní Těrlicko,Horní Třešňovec,Horní Čermná,Horní Ředice,Horní Štěpánov,Horoměřice,Hospozín
Hostavice,Hostašovice,Hostěradice,Hostěrádky-Rešov,Hosín,Hovorany,Hovorčovice,Hovězí,Hořepník
Hořice na Šumavě,Hořiněves,Hořátev,Hořín,Hošťka,Hošťálkovy,Hrabišín,Hrabyně,Hrabětice
Hradec nad Svitavou,Hradištko,Hradiště,Hradčovice,Hrdlořezy,Hrdějovice,Hrobce,Hrobčice,Hrochoť
Hroznová Lhota,Hrubá Skála,Hrubá Vrbka,Hrubý Jeseník,Hrubčice,Hrušovany u Brna,Hudlice,Hukvaldy
Huntířov,Hurbanovo,Hustopeče Nad Bečvou,Huštěnovice,Hvozd,Hvozdná,Hvožďany,Hybe,Háj u Duchcova
Háj ve Slezsku,Hýskov,Hřebeč,Hředle,Hřivice,Hřivínův Újezd,Ivanka pri Dunaji,Ivaň,Jablůnka
Jakartovice,Jakubčovice nad Odrou,Jalubí,Jamné nad Orlicí,Jankov,Janov nad Nisou,Janovice,Jaroměřice
Jaroslavice,Jarovce,Jarošov nad Nežárkou,Jasenná,Javornice,Jedovnice,Jelšava,Jeneč,Jenišovice
Jeníkov,Jenštejn,Jesenný,Jeseník nad Odrou,Jestřebí,Jevišovka,Jezernice,Ježov,Jimlín,Jimramov
Jinačovice,Jince,Jindřichov,Jindřichovice pod Smrkem,Jinočany,Jirny,Jistebník,Jičíněves
Jiřetín pod Bukovou,Jiřetín pod Jedlovou,Jiřice,Jiříkovice,Josefův Důl,Jámy,Jílovice,Jíloviště,Jívka
Kamenec u Poličky,Kamenice,Kameničky,Kamenné Zboží,Kamenné Žehrovice,Kamenný Přívoz,Kamenný Újezd
Kamýk nad Vltavou,Kanianka,Kanice,Karlovice,Karlín,Karlštejn,Kateřinice,Katovice,Katusice,Kavečany
Kačice,Kařez,Kašava,Kbely,Ketkovice,Kladruby nad Labem,Klapý,Klenovice na Hané,Klentnice
Klenčí pod Čerchovem,Klobouky,Klobuky,Klokočov,Klopina,Klubina,Klučov,Kly
Klášter Hradiště nad Jizerou,Klášterec nad Orlicí,Knovíz,Knínice u Boskovic,Kněždub,Kněževes,Kněžice
Kněžmost,Kněžpole,Koberovy,Kobeřice,Kobylnice,Kobylá,Kobylí,Kocbeře,Koclířov,Kojetice,Kokory,Koleč
Kolešovice,Kolinec,Koloveč,Kolšov,Komorní Lhotka,Komořany,Komárov,Komňa,Konopiště
Konstantinovy Lázně,Konárovice,Korouhev,Korytná,Kosova Hora,Kosoř,Kostelany nad Moravou,Kostelec
Kostelec u Holešova,Kostelní Lhota,Kostice,Kostomlaty pod Milešovkou,Kotvrdovice,Kounice
Kout na Šumavě,Kovalovice,Kovanice,Kovářov,Kovářská,Kozlovice,Kozmice,Kozojedy,Kozolupy,Kořenice
Kořenov,Košetice,Košice,Koštice,Košťálov,Kožlí,Krabčice,Krahulčí,Krakovany,Kralice na Hané,Kramolna
Krasňany,Kratonohy,Kravsko,Krchleby,Kremnica,Krhanice,Krmelín,Krnsko,Krompachy,Kropáčova Vrutice
Krouna,Krucemburk,Krumsín,Krumvíř,Krušetnica,Královské Poříčí,Krásno nad Kysucou,Krásná Hora
Krásný Dvůr,Ktiš,Kublov,Kuchařovice,Kudlovice,Kujavy,Kunice,Kunvald,Kunín,Kunčice pod Ondřejníkem
Kunčina,Kunžak,Kvasice,Kvasiny,Kyjovice,Kyselka,Kyšice,Kácov,Kájov,Kľačno,Křemže,Křenovice,Křepice
Křesetice,Křetín,Křečovice,Křešice,Křinec,Křivoklát,Křižanov,Křižanovice,Křižany,Křoví,Křtiny,Lahošt
Lazany,Lačnov,Laškov,Lažánky,Ledce,Ledenice,Lednice,Ledčice,Lehota pod Vtáčnikom,Lelekovice,Lenešice
Lenora,Leopoldov,Leskovec,Lesnice,Letiny,Letonice,Letňany,Lešany,Lešná,Leština,Lhenice,Lhota
Lhota pod Libčany,Lhota u Vsetína,Libavské Údolí,Liberk,Libeň,Libeř,Libice nad Cidlinou
Libice nad Doubravou,Libiš,Libkovice pod Řípem,Libochovany,Libouchec,Libočany,Liboš,Libuň,Libá
Libčany,Libčeves,Liběšice,Libštát,Lichkov,Lichnov,Lidečko,Linhartice,Lipany,Lipnice nad Sázavou
Lipno nad Vltavou,Lipov,Lipovec,Liptovská Sielnica,Liptovský Hrádok,Liptovský Trnovec,Liptál,Lipí
Lipůvka,Liteň,Litultovice,Litvínovice,Lično,Lišany,Lnáře,Lobodice,Lochenice,Lochovice,Lodhéřov
Loděnice,Lom u Mostu,Lomnice,Losiná,Louka,Loukov,Loučany,Loučeň,Loučka,Loučná nad Desnou,Loučovice
Louňovice,Louňovice pod Blaníkem,Lovčice,Lovčičky,Ločenice,Lubenec,Lubná,Ludgeřovice,Ludkovice
Ludmírov,Ludvíkovice,Luka nad Jihlavou,Lukavec,Lukavice,Lukov,Lukovany,Luká,Luleč,Lutopecny,Lutín
Lučice,Lučina,Luštěnice,Lužany,Lužec nad Vltavou,Lužice,Lužná,Lysice,Lány,Lásenice,Líbeznice,Líně
Lípa,Líšnice,Lúčky,Machov,Majetín,Makov,Malenice,Maleč,Malečov,Malešov,Malhostovice,Malonty,Malovice
Malá Hraštice,Malá Morava,Malá Morávka,Malá Skála,Malá Strana,Malé Březno,Malé Svatoňovice
Malé Žernoseky,Malý Beranov,Malý Bor,Malý Újezd,Malšice,Malšovice,Mankovice,Marianka,Markvartice
Markvartovice,Martinice,Martiněves,Martínkovice,Maršovice,Meclov,Medlov,Medzev,Melč,Merklín
Metylovice,Meziboři,Mikulovice,Mikulčice,Mikulůvka,Milavče,Milešovice,Miličín,Milotice,Milíkov,Milín
Mirošovice,Miskovice,Mistrovice,Mistřice,Miřetice,Mladeč,Mladkov,Mladotice,Mladé Buky,Mladý Smolivec
Mladějovice,Mlázovice,Mníšek,Mochov,Mochtín,Modlany,Modřany,Mohelno,Mokrá Hora,Mokré Lazce
Moldava nad Bodvou,Moravany,Moravičany,Moravská Nová Ves,Moravské Bránice,Moravské Knínice
Moravské Málkovice,Moravský Písek,Moravský Žižkov,Morašice,Mostek,Mostkovice,Mosty u Jablunkova
Moutnice,Mořina,Mořkov,Mošnov,Mratín,Mrač,Mrsklesy,Mrákotín,Mrákov,Mukařov,Mutějovice,Mutěnice
Myslejovice,Myslibořice,Mysločovice,Málkov,Mýto pod Ďumbierom,Měchenice,Měcholupy,Mělnické Vtelno
Měník,Měnín,Měrovice nad Hanou,Městečko Trnávka,Město Libavá,Měřín,Měšice,Mšec,Nadějkov,Nalžovice
Načeradec,Načešice,Nechvalice,Nedachlebice,Nedakonice,Nedašov,Nedašova Lhota,Nedožery - Brezany
Nedvědice,Nehvizdy,Nekoř,Nelahozeves,Nemanice,Nemojany,Nemojov,Neplachovice,Nepolisy,Neslovice
Nesovice,Netvořice,Neumětely,Neurazy,Neustupov,Nezamyslice,Nezdenice,Nezvěstice,Nečtiny,Nečín
Nikolčice,Nitrianske Pravno,Nivnice,Nižbor,Nižná,Nosislav,Novosedlice,Novosedly
Novosedly nad Nežárkou,Nová Baňa,Nová Bystrica,Nová Cerekev,Nová Dubnica,Nová Lesná,Nová Lhota
Nová Pec,Nová Ves,Nová Ves nad Popelkou,Nová Ves pod Pleší,Nová Říše,Nové Bránice,Nové Dvory
Nové Mesto nad Váhom,Nové Syrovice,Nové Veselí,Nový Hrozenkov,Nový Hrádek,Nový Jáchymov,Nový Kostel
Nový Malín,Nový Oldřichov,Nový Rychnov,Nošovice,Nučice,Náklo,Náměšť na Hané,Násedlovice,Návojná
Návsí u Jablunkova,Nížkov,Nížkovice,Nýdek,Němčany,Němčice,Němčičky,Obecnice,Obořiště,Obrataň,Obrnice
Obříství,Ohrazenice,Ohrobec,Okrouhlice,Okrouhlo,Okrouhlá,Okříšky,Olbramice,Olbramkostel,Olbramovice
Oldřichov v Hájích,Oldřiš,Oldřišov,Oleksovice,Oleška,Olešná,Olešník,Olomučany,Olšany,Omice,Ondřejov
Opatov,Opatovec,Opatovice,Opatovice nad Labem,Opařany,Opolany,Oravská Lesná,Oravský Podzámok,Orel
Osek nad Bečvou,Oskava,Oskořínek,Oslavice,Osoblaha,Osová Bítýška,Ostopovice,Ostravice,Ostroměř
Ostrov nad Oslavou,Ostrov u Macochy,Ostrovačice,Ostrožská Lhota,Ostrožská Nová Ves,Ostřetín
Ostřešany,Osvračín,Osvětimany,Osík,Otaslavice,Otice,Otnice,Otovice,Otročín,Otvice,Otvovice,Ovčáry
Ořech,Ořechov,Oščadnica,Palkovice,Panenské Břežany,Paseka,Pasohlávky,Pavlovice u Přerova,Pavlíkov
Pačejov,Pačlavice,Pašovice,Pchery,Pernarec,Pernink,Perná,Peruc,Perštejn,Petrohrad,Petrovice
Petrovice u Karviné,Pilsen,Pitín,Pivín,Pičín,Plavy,Plaňany,Pocinovice,Podhradní Lhota,Podlesí
Podluhy,Podolí,Podolínec,Podsedice,Podvysoká,Pohoří,Polepy,Polešovice,Polnička,Pomezí,Poniklá,Popice
Popovice,Popůvky,Poruba,Postupice,Postřekov,Postřelmov,Poteč,Potěhy,Potštejn,Pouzdřany,Povrly
Pozděchov,Pozlovice,Pozořice,Počepice,Poříčany,Poříčí nad Sázavou,Prachovice,Prackovice nad Labem
Prague,Prakšice,Prasek,Praskačka,Praskolesy,Pravenec,Pravlov,Pravonín,Pravčice,Pražmo,Pribylina
Prlov,Proboštov,Prosek,Prosetín,Prosečné,Prosiměřice,Prostřední Bečva,Protivanov,Provodov
Provodov-Šonov,Provodín,Prusinovice,Prušánky,Práče,Prštice,Průhonice,Pržno,Pstruží,Psáry,Ptení
Puklice,Pustiměř,Pustá Polom,Pustějov,Párnica,Písařov,Písečná,Písečné,Písková Lhota,Píšť,Pěnčín
Pňovice,Předklášteří,Předměřice nad Jizerou,Předměřice nad Labem,Předslav,Předín,Přehýsov
Přemyslovice,Přepeře,Přepychy,Přerov nad Labem,Přezletice,Přibice,Přibyslavice,Přáslavice,Příchovice
Přídolí,Přílepy,Přísnotice,Přítluky,Příšovice,Pšov,Rabštejnská Lhota,Radešínská Svratka,Radiměř
Radkov,Radomyšl,Radonice,Radostice,Radošovice,Radslavice,Raduň,Radvanice,Radôstka,Radějov,Rajhradice
Rakvice,Rapotín,Rapšach,Rasošky,Rataje nad Sázavou,Ratboř,Ratenice,Ratiboř,Ratibořské Hory
Ratíškovice,Raškovice,Rašovice,Rebešovice,Rohatec,Rohle,Rohov,Rohozná,Rokytnice
Rokytnice nad Rokytnou,Rokytno,Ropice,Rosovice,Rouchovany,Roudnice,Roudná,Roudné,Rovensko,Rovečné
Rozdrojovice,Rozseč nad Kunštátem,Rozsochatec,Rozsochy,Rozstání,Roztoky u Jilemnice,Rozvadov,Roštín
Roštění,Rožná,Rtyně nad Bílinou,Ruda nad Moravou,Rudice,Rudník,Rudoltice,Rudíkov,Ruprechtov,Rusava
Rusovce,Rybitví,Rybniště,Rychnovek,Rymice,Rynholec,Rynoltice,Rynárec,Ryžoviště,Ráby,Rádlo,Ráječko
Růžďka,Sadov,Samotíšky,Satalice,Sazovice,Sebranice,Sedlec,Sedliště,Sedlnice,Sehradice,Semanín,Semice
Semín,Semčice,Senetářov,Senice na Hané,Senohraby,Senomaty,Senožaty,Sepekov,Sečovce,Sibřina,Silůvky
Sivice,Skalice,Skalice nad Svitavou,Skalité,Skalička,Skoronice,Skorošice,Skrbeň,Skuhrov
Skuhrov nad Bělou,Skřipov,Slabce,Slapy,Slatina,Slatina nad Zdobnicí,Slatinice,Slatiny,Slavkov
Slavkov pod Hostýnem,Slavče,Slezské Rudoltice,Sliač,Slopné,Sloup,Sloveč,Sluhy,Služovice,Sládkovičovo
Smidary,Smilovice,Smolenice,Smržice,Snědovice,Sněžné,Sobotín,Soběchleby,Soběkury,Sobětuchy,Sobůlky
Sokoleč,Sokolnice,Soláň,Sopotnice,Spešov,Spisska Sobota,Spišská Belá,Spišské Podhradie,Spořice
Spálov,Srch,Srnojedy,Srubec,Sruby,Stachy,Starovice,Starovičky,Stará Bystrica,Stará Huť,Stará Paka
Stará Turá,Stará Ves,Stará Ves nad Ondřejnicí,Stará Červená Voda,Stará Říše,Staré Hamry,Staré Hobzí
Staré Hradiště,Staré Křečany,Staré Mesto,Staré Nechanice,Staré Sedliště,Staré Sedlo,Staré Ždánice
Starý Bohumín,Starý Hrozenkov,Starý Jičín,Starý Kolín,Starý Poddvorov,Starý Smokovec,Statenice
Staňkovice,Stařechovice,Stařeč,Staříč,Staškov,Stehelčeves,Stonava,Stonařov,Strachotice,Strachotín
Strahovice,Strančice,Strašice,Struhařov,Strunkovice nad Blanicí,Strupčice,Stružinec,Stružnice
Stružná,Stránecká Zhoř,Strání,Stráž,Stráž nad Nisou,Stráža,Strážek,Strážná,Strážovice,Strážske
Studenec,Studnice,Stupava,Stádlec,Stěbořice,Stěžery,Středokluky,Střelice,Střelná,Střelské Hoštice
Střeň,Stříbrná Skalice,Střílky,Střítež,Střítež nad Ludinou,Střížkov,Střížovice,Suchdol,Suchohrdly
Suchov,Suchá Loz,Sudice,Sudkov,Sudoměřice,Sulejovice,Sulice,Supíkovice,Svatá Maří,Svatý Jan
Svatý Mikuláš,Sviadnov,Svinařov,Svit,Svitávka,Svobodné Heřmanice,Svodín,Svojšice,Svor,Svratouch
Svrčinovec,Svätý Anton,Svätý Jur,Svätý Kríž,Světec,Světice,Světlá pod Ještědem,Syrovice,Tachlovice
Tasov,Tasovice,Tatce,Tatenice,Tatobity,Tatranská Lomnica,Tavíkovice,Telnice,Temelín,Tetín,Tetčice
Tečovice,Tisovec,Tisá,Tišice,Tlmače,Tlumačov,Tlustice,Tlučná,Tmaň,Tochovice,Topolná,Tornaľa,Tovéř
Točná,Traplice,Travčice,Trenčianske Teplice,Trhanov,Trhová Kamenice,Trnov,Trnávka,Trojanovice
Troskotovice,Troubelice,Troubky,Troubsko,Trstená,Trstěnice,Tršice,Tuchlovice,Tuchoměřice,Tuchořice
Tuhaň,Tuklaty,Tuněchody,Tupadly,Tupesy,Tursko,Turzovka,Turňa nad Bodvou,Tučapy,Tužina,Tvarožná
Tvarožná Lhota,Tvrdonice,Tymákov,Tísek,Tíštín,Týn nad Bečvou,Týnec,Těchonín,Těmice,Těšany,Těšetice
Těškovice,Třebařov,Třebestovice,Třebichovice,Třebotov,Třebovice,Třebívlice,Třemešná,Tři Dvory
Tři Sekery,Uhelná,Uhelná Příbram,Uherčice,Uhřice,Uhřičice,Unkovice,Určice,Vacenovice,Vacov
Valašská Bystřice,Valašská Polanka,Valdice,Valeč,Vanovice,Vedrovice,Vejprnice,Velatice,Velehrad
Velemín,Veletiny,Veleň,Velešovice,Velhartice,Velichov,Velichovky,Velim,Velká Dobrá,Velká Hleďsebe
Velká Jesenice,Velká Kraš,Velká Losenice,Velká Polom,Velká nad Veličkou,Velké Albrechtice
Velké Březno,Velké Chvojno,Velké Heraltice,Velké Hoštice,Velké Karlovice,Velké Kunětice,Velké Losiny
Velké Němčice,Velké Popovice,Velké Poříčí,Velké Přílepy,Velké Přítočno,Velké Svatoňovice
Velký Beranov,Velký Bor,Velký Borek,Velký Osek,Velký Ořechov,Velký Týnec,Velký Újezd,Veltruby
Vendolí,Vendryně,Verměřovice,Veselíčko,Vestec,Veverská Bítýška,Veverské Knínice,Veľké Kapušany
Veľký Meder,Veřovice,Vidče,Vigantice,Vikýřovice,Vilémov,Vinařice,Viničné Šumice,Vinné,Vinosady
Vintířov,Vitice,Višňova,Višňové,Vlachovice,Vlasatice,Vlastějovice,Vlkaneč,Vlkoš,Vlčnov,Vnorovy
Vochov,Voděrady,Vojkovice,Vojnův Městec,Volduchy,Volenice,Volfartice,Volfířov,Voznica,Vraclav,Vranov
Vranov nad Dyjí,Vranovice,Vrané nad Vltavou,Vraný,Vraňany,Vrbice,Vrbov,Vrbovec,Vrbátky,Vrchoslav
Vrchoslavice,Vrchotovy Janovice,Vrdy,Vrhaveč,Vráble,Vráž,Vrútky,Vysehrad,Vyskytná
Vyskytná nad Jihlavou,Vysoká Pec,Vysoká nad Kysucou,Vysoká nad Labem,Vysoké Pole,Vysoké Popovice
Vysoké Tatry,Vysoký Chlumec,Vysoký Újezd,Vysočany,Vyšehořovice,Vyšné Ružbachy,Vyšní Lhoty
Vyšný Medzev,Václavovice,Vágfüzes,Vápenná,Vážany nad Litavou,Vémyslice,Víceměřice
Víchová nad Jizerou,Výprachtice,Výčapy,Včelná,Včelákov,Věcov,Vědomice,Věrovany,Věteřov
Větrný Jeníkov,Větřkovice,Větřní,Věšín,Vřesina,Vřesovice,Všechlapy,Všechovice,Všejany,Všelibice
Všemina,Všemyslice,Všenory,Všestary,Všetaty,Zabrušany,Zadní Mostek,Zadní Třebaň,Zahořany,Zaječice
Zaječov,Zaječí,Zakřany,Zborov nad Bystricou,Zborovice,Zbraslav,Zbraslavice,Zbuzany,Zbyslavice,Zbůch
Zdechovice,Zdemyslice,Zdiby,Zdislavice,Zdounky,Zdíkov,Zděchov,Zeleneč,Zlatá Koruna,Zlatá Olešnice
Zlechov,Zlobice,Zlonice,Zvoleněves,Záboří,Záchlumí,Záhorovice,Zákolany,Zákopčie,Zámrsk,Záměl,Zápy
Záryby,Zásada,Zátor,Závišice,Záříčí,Údlice,Úholičky,Úhonice,Újezd,Újezdeček,Únanov,Únětice,Úněšov
Úsobí,Útušice,Útvina,Úvalno,Úžice,Čachovice,Čachrov,Čachtice,Častolovice,Častrov,Čebín,Čechtice
Čechy pod Kosířem,Čehovice,Čejetice,Čejkovice,Čejč,Čeladná,Čelechovice na Hané,Čelčice,Čeperka
Černilov,Černotín,Černožice,Černuc,Černá Hora,Černá Voda,Černá v Pošumaví,Černíkovice,Černý Důl
Černý Most,Černčice,Červená Voda,Červené Janovice,Červené Pečky,Červený Újezd,Čerčany,Česká Bělá
Česká Kubice,Česká Ves,České Heřmanice,České Meziříčí,Český Rudolec,Čestice,Čečelice
Čierna nad Tisou,Čierne,Čierny Balog,Čimelice,Čisovice,Čkyně,Čáslavice,Číměř,Čížkov,Čížkovice
Řehlovice,Řenče,Řepiště,Řepov,Řepín,Řevničov,Řečany nad Labem,Řež,Řitka,Řícmanice,Římov,Šahy,Šakvice
Šamorín,Šanov,Šaratice,Šardice,Šatov,Šebetov,Šemnice,Šestajovice,Ševětín,Šilheřovice,Široká Niva
Šitbořice,Škrdlovice,Škvorec,Šlapanov,Šošůvka,Štarnov,Štoky,Štrba,Študlov,Štáblovice,Štítary,Štítina
Štítná nad Vláří,Štúrovo,Štěchovice,Štědrá,Štěkeň,Štěnovice,Štěpánkovice,Štěpánov,Štěpánovice,Šumice
Šumná,Šurany,Švábenice,Šťáhlavy,Žabeň,Žabčice,Žalhostice,Žalkovice,Žarošice,Žatčany,Ždiar,Žehra
Žehušice,Želatovice,Želetava,Želetice,Želeč,Želešice,Želiezovce,Želiv,Ženklava,Žeranovice,Žeravice
Žichlínek,Žichovice,Žihle,Žihobce,Žimutice,Žinkovy,Žitenice,Živanice,Žiželice,Žižice,Žleby,Žlutava
Žďár,Žďárky,Žďárná
`;
