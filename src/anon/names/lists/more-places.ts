/** Parts of the big towns and well-known villages that the list of towns does not hold, in the nominative. */
export const MORE_TOWNS = `
Vinohrady,Žižkov,Smíchov,Dejvice,Holešovice,Karlín,Libeň,Vršovice,Nusle,Podolí,Braník,Modřany,Chodov,Háje,Hostivař,Záběhlice,Strašnice,Malešice,
Vysočany,Prosek,Letňany,Čakovice,Kobylisy,Bohnice,Troja,Bubeneč,Břevnov,Ruzyně,Řepy,Zličín,Stodůlky,Motol,Košíře,Radotín,Zbraslav,Kunratice,Krč,Pankrác,
Horní Počernice,Dolní Počernice,Kyje,Černý Most,Hloubětín,Uhříněves,Dubeč,Nové Město,Staré Město,Malá Strana,Hradčany,Vyšehrad,Královo Pole,Žabovřesky,
Židenice,Líšeň,Bystrc,Komín,Bohunice,Starý Lískovec,Nový Lískovec,Slatina,Černovice,Maloměřice,Řečkovice,Poruba,Zábřeh,Hrabůvka,Dubina,Vítkovice,Mariánské Hory,
Slezská Ostrava,Moravská Ostrava,Bory,Doubravka,Slovany,Lochotín,Skvrňany,Bolevec,Polabiny,Dukla,Svítkov,Rosice,Lhota,Nová Ves,Újezd,Dolní Lhota,Horní Lhota,Březí,
Jižní Město,Zahradní Město,Severní Město,Nové Butovice,Spořilov,Hanspaulka,Barrandov,Opatov,Letná,Ořechovka,Jarov,Lužiny,Petřiny,Střešovice,Bílá Hora,Písnice,Komořany,
Hodkovičky,Sedlec,Suchdol,Hůrka,Černý Most,Vinice,Juliánov,Kohoutovice,Komárov,Kamenný vrch,Bělidla,Povel,Nové Sady,Šumbark,Fifejdy,Bazaly,Rožnov,
Bezděkov,Mělník,Čelákovice,Průhonice,Jesenice,Dolní Břežany,Psáry,Ústí nad Labem,Ústí nad Orlicí,Karlovy Vary,Bratislava,Košice,Žilina,Nitra,Trnava,Trenčín,
Prešov,Martin,Poprad,Zvolen,Prievidza,Michalovce,Lhotka,Kamenice,Hlubočky,Velká Bystřice,Dobronín,Kněževes,Střelice,Popůvky,Moravany,Modřice,Šlapanice,Kuřim,
Kralupy,Budějovice,Budějky,Budějice,Pardubky,Varnsdorf,Boleslav,Třebová,Meziříčí,Valmez,Krumlov,Brandýs,Frýdek,Místek,Rychnov,Mnichovo,Poděbrady,Vary,Týniště,Lovosice,Roudnice,
Hradec,Jablonec,Jindřichův Hradec,Žďár,Uherské Hradiště,Jičín,Turnov,Přerov,Prostějov,Kroměříž,Otrokovice,Hodonín,Orlová,Karviná,Havířov,Bohumín,
Klánovice,Újezd nad Lesy,Kolovraty,Běchovice,Satalice,Vinoř,Ďáblice,Březiněves,Lysolaje,Nebušice,Slivenec,Lochkov,Řeporyje,Hrdlořezy,Štěrboholy,Dolní Měcholupy,Horní Měcholupy,
Koloděje,Cholupice,Točná,Lipence,Velká Chuchle,Malá Chuchle,Hlubočepy,Jinonice,Vokovice,Veleslavín,Střížkov,Kbely,Miškovice,Třeboradice,Pitkovice,Bosonohy,Jehnice,Jundrov,Kníničky,Medlánky,
Obřany,Ořešín,Soběšice,Tuřany,Chrlice,Holásky,Útěchov,Žebětín,Černá Pole,Husovice,Zábrdovice,Trnitá,Štýřice,Ponava,Výškovice,Bělský Les,Svinov,Třebovice,Krásné Pole,Proskovice,Radvanice,
Bartovice,Michálkovice,Heřmanice,Kunčičky,Přívoz,Hulváky,Pustkovec,Martinov,Doudlevce,Lobzy,Koterov,Křimice,Radčice,Neředín,Nová Ulice,Hodolany,Chválkovice,Řepčín,Slavonín,Hejčín,Droždín,
Suché Vrbné,Čtyři Dvory,Nemanice,Malšovice,Třebeš,Kukleny,Pražské Předměstí,Slezské Předměstí,Moravské Předměstí,Plotiště,Svobodné Dvory,Věkoše,Pouchov,Ohrazenice,Pardubičky,Rochlice,
Ruprechtice,Vratislavice,Harcov,Růžodol,Machnín,Střekov,Krásné Březno,Neštěmice,Skorotice,Severní Terasa,Všebořice,Malenovice,Jižní Svahy,Prštné,Kudlov,Štípa,Petržalka,Ružinov,Dúbravka,
Karlova Ves,Lamač,Rača,Podunajské Biskupice,Vrakuňa,Devínska Nová Ves,Hájik,Vlčince,Solinky`;

/** Streets that most towns have and the list of streets does not hold: days, people with their first names, other towns. */
export const MORE_STREETS = `
28. října,17. listopadu,1. máje,5. května,8. května,9. května,25. února,25. dubna,29. dubna,26. dubna,7. května,14. října,10. října,30. dubna,21. dubna,2. května,6. května,15. března,
Čs. armády,Čsl. armády,Československé armády,Národní třída,Tomáše Bati,Edvarda Beneše,T. G. Masaryka,Cejl,Úvoz,Příkop,Orlí,Údolní,Kozí,Panská,Příčná,Rybná,Veveří,Obilní trh,Zelný trh,Moravské náměstí,náměstí Svobody,náměstí Míru,Náměstí Republiky,
Václavské náměstí,Karlovo náměstí,Staroměstské náměstí,Mírové náměstí,Horní náměstí,Dolní náměstí,Malostranské náměstí,Masarykova třída,Hlavní třída,Na Příkopě,Obchodná,Hlavná,
Hlavní,Komenského,Masarykova,Fügnerova,Alšova,Švermova,Fučíkova,Pionýrů,Rudé armády,Severní,Jižní,Podzimní,Zimní,U Hřbitova,Na Sídlišti,U Stadionu,Za Vodou,Zednická,Vančurova,Leninova,
Stalingradská,Brněnská,Opavská,Zlínská,Kroměřížská,Přerovská,Prostějovská,Vyškovská,Třebíčská,Blanenská,Boskovická,Mikulovská,Slovácká,Hanácká,Churchillova,Mendlova,Kosmákova,
Kounicova,Cyrilometodějská,Velkomoravská,Preissova,Kosmonautů,Poštovní,Radniční,Vodární,Textilní,Tkalcovská,Zámečnická,Krejčovská,Obuvnická,Pernštýnská,Bartošova,Šrámkova,Jilemnického,
Záhradná,Železničná,Vajanského,Kráľovej,Pod Hájom,Slovenského národného povstania,Ľudovíta Štúra,Ľ. Štúra,M. R. Štefánika,Generála Svobody,Maršála Koněva,Obránců míru,Bojovníků za svobodu,
Svatopluka Čecha,Sv. Čecha,Karla Čapka,Josefa Čapka,Bratří Čapků,Bří Čapků,Bratří Mrštíků,Jana Žižky,Jana Nerudy,Jana Husa,Mistra Jana Husa,Jana Palacha,Jana Zajíce,Jana Opletala,Jana Masaryka,
Jana Švermy,Jana Koziny,Jana Zrzavého,Jana Amose Komenského,J. A. Komenského,Mikoláše Alše,Josefa Mánesa,Josefa Lady,Josefa Suka,Josefa Hory,Josefa Skupy,Josefa Hybeše,Josefa Kajetána Tyla,
J. K. Tyla,Josefa Ressla,Aloise Jiráska,Aloise Rašína,Karla Hynka Máchy,K. H. Máchy,Karla Havlíčka Borovského,K. H. Borovského,Karla Havlíčka,Karla Jaromíra Erbena,K. J. Erbena,Karla Marxe,
Karla IV,Karoliny Světlé,Boženy Němcové,Elišky Krásnohorské,Elišky Přemyslovny,Terezy Novákové,Marie Majerové,Marie Pujmanové,Marie Kudeříkové,Gabriely Preissové,Růženy Svobodové,Emy Destinnové,
Milady Horákové,Jožky Jabůrkové,Jiřího Wolkera,Jiřího z Poděbrad,Jiřího Mahena,Bedřicha Smetany,Bedřicha Václavka,Antonína Dvořáka,Antonína Slavíčka,Antonína Sovy,Antonína Zápotockého,
Leoše Janáčka,Bohuslava Martinů,Zdeňka Fibicha,Zdeňka Nejedlého,Otakara Ševčíka,Otokara Březiny,Petra Bezruče,Petra Jilemnického,Fráni Šrámka,Viktora Dyka,Vítězslava Nezvala,Vítězslava Nováka,
Jaroslava Haška,Jaroslava Seiferta,Jaroslava Vrchlického,Jaroslava Foglera,Jaroslava Ježka,Františka Palackého,Františka Halase,Františka Kupky,Františka Hrubína,Ivana Olbrachta,Vladislava Vančury,
Julia Fučíka,Stanislava Kostky Neumanna,S. K. Neumanna,Mikuláše Koperníka,Prokopa Holého,Prokopa Velikého,Maxima Gorkého,Alexandra Dubčeka,Bohumila Hrabala,Václava Havla,Otakara Jeremiáše,
Emila Holuba,Emila Zátopka,Oldřicha Duška,Hynka Bima,Ladislava Klímy,Viktora Huga,Viléma Mrštíka,Pavla Blažka,Profesora Zapletala,Doktora Beneše`;
