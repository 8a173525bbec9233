/**
 * Surnames that the gazetteer lacks, in the form of men (women's are made by rule): common ones, above all those that
 * are words as well, and those of neighbours and newcomers.
 */
export const MORE_SURNAMES = `
Alexejev Anderson Andrejev Babenko Babický Babić Babička Bahník Balák Bambas Bartha Bartko Bartovský Batelka Bavor Bejček Beneda Beníšek Benýšek
Benčík Bernášek Bezdíček Bezecný Bezouška Biskup Bičík Blahák Blaško Blažků Bobr Bobák Bochníček Bohata Bohatý Bohuslav Bojko Borovec Borovský Botka
Bouzek Boyko Bočan Brandejs Bratránek Brodský Brouk Brousek Brouček Brzobohatý Bubla Bubák Budín Bugár Buk Bukáček Buřil Bystrý Bába Bártl Bílský
Bíró Bùi Býček Bělský Bělák Břečka Bříško Bůžek Calta Candát Carda Cechmistr Chalupník Chladný Chlumský Chmel Chmela Chochola Chocholouš Chomenko
Chroust Chrt Chrástka Chudý Chval Chytrý Cigáň Cihelka Cihla Cimrman Cink Cvrk Cvrček Císler Danylenko Datel Davis Demčenko Dimitrov Divoký Dlabal
Dobák Doksanský Dolanský Domin Dragoun Drahota Drahoš Draxler Drbohlav Dráb Drápal Dub Dubec Dudáš Dyk Dítě Dědeček Dědina Dědič Dřímal Džbánek
Dương Ehrlich Fait Fajkus Faltus Faltýnek Fedor Fedorenko Fejt Ferenčík Ferjenčík Fialka Fikar Filo Fjodorov Flégl Fojt Francouz Frič Fulín Gavula
Georgiev Haas Habrman Hadač Hadrava Hainc Halama Halamka Haluza Halás Halík Hamáček Handl Hanzlů Harant Hartl Hasil Hasman Haták Hauser Havran Havíř
Hegedűs Hejhal Hejný Hejtmánek Heller Henych Heran Hes Hlad Hlava Hlavička Hlavsa Hlobil Hloh Hloupý Hluboký Hluchý Hnilička Hnízdil Hnědý Hodan
Hodač Hodek Holenský Holman Holzer Holínka Holčík Honchar Honzík Honzů Hončar Horvat Hosek Hostinský Houser Houska Houžvička Hoàng Hořava Hořejš
Hořký Hrabánek Hrabě Hrazdil Hrivnák Hrníček Hrnčiar Hromada Hromek Hronek Hrubec Hruboň Hrušák Hrycenko Hrytsenko Hrábek Hrášek Hubený Hubka Hudák
Hulka Husar Hutník Huňka Huňáček Huška Huỳnh Hádek Háj Hájíček Hák Házel Hřebíček Hřib Hříbek Hřídel Hồ Ionescu Ivanenko Ivanovič Jabůrek Jadrný
Jakubík Jaluvka Jandák Janka Jančo Jarolímek Javorek Javorský Jebavý Jestřáb Jetel Jetelina Jezevec Ječmínek Jeřáb Ježdík Jilek Jireš Jiskra Jiříček
Johan Johnson Jones Jovanovič Jozífek Juda Juriš Jurka Jurča Jurčo Juříček Jíl Jírů Jíša Jíšek Jün Jůn Jůza Kabelka Kabeláč Kabátek Kadeřávek
Kadleček Kadlčák Kahoun Kalabus Kalfus Kaloun Kamenický Kameš Kamzík Kamínek Kapoun Kapr Kaprál Karafiát Kareš Karpenko Katolický Kavan Kačer Kačmár
Kašlal Khomenko Kilián Kinkor Kinský Kladivo Klas Klein Klepáč Klobouk Kloboučník Klobása Klouzal Klusáček Klvaňa Klymenko Klímů Kment Kmoch Kmín
Knapp Knedlík Kníže Knížek Koblih Koblížek Kobylka Kocour Kocúr Kodet Kodýtek Kofroň Kofránek Kohl Kojan Kokeš Koller Kolomazník Koláč Kolínko
Komenda Kominík Komár Konopásek Konrád Konvalina Konvalinka Konvička Koník Konšel Kopec Kopr Kopáč Kopáček Korbelář Kordík Koreček Koryta Korčák
Kosek Kostelecký Kostenko Kostrhun Kotleba Kotlář Kotlík Kotrlý Kotrs Kotrč Kotyk Koukol Kouřim Koval Kovalchuk Kovalčuk Kovalčík Kovanda Kovačevič
Kováts Kozlík Kočárek Kořen Kořán Košař Košek Košík Koščo Koželuh Kožený Kožešník Kožich Kožíšek Krahulec Krainer Krajčí Kralovič Kramář Kravchenko
Kravchuk Kravčenko Kravčuk Krch Krejsa Krejča Krivoš Krkavec Krkoška Krocan Kropáč Krotký Krtek Krula Krutina Krych Kryl Krystl Krásný Krátoška Krč
Krček Kubala Kubeček Kubeša Kubový Kubáň Kuchyňa Kuchyňka Kuchár Kudla Kudlička Kudrnatý Kuhlmann Kuhn Kukal Kukačka Kuklík Kulda Kulich Kuna Kunda
Kunst Kusák Kutal Kuzmenko Kuzněcov Kučma Kučírek Kuřátko Kvarda Kvasnica Kvačka Kvítek Kvěch Květ Květoň Kynčl Kypta Kyselý Kytka Kábele Kácha
Kámen Kývala Křemen Křen Křepela Křepelka Křikava Křivý Křišťan Křupka Křístek Kůrka Kůta Laco Lamač Lamka Lapal Laskavý Laube Lazar Lazebník
Lebeděv Lederer Ledvina Lehotský Lepka Lesák Lev Levchenko Levčenko Leško Ležal Lhoták Libich Lichý Limberk Lišák Lomoz Loos Lopata Lopatka Loskot
Loukota Loučka Loužil Lovec Lstivý Luka Lukavec Lukačovič Lunga Lupač Lupínek Lusk Luňák Luňáček Lysenko Lytvyn Lytvynenko Lálek Lín Líný Líska
Lžička Macháň Macko Macoun Maděra Magda Mahel Majerník Majtán Makovec Makovička Malinský Malát Mandys Mandík Marada Marchenko Mareška Marić Markovič
Marků Martiník Martinů Marvan Maryška Marčan Marčenko Maršíček Mastný Matal Matas Matúš Matějček Matějů Mazal Mazač Mazurenko Mačkal Maďar Maňas
Mařan Mašata Maška Mašín Mechura Mecháček Meduna Medvěd Mejzlík Melka Mertl Metelka Mezera Michl Mikloš Miklóš Mikoláš Mikulec Mikulka Mikuláš
Mikyska Miláček Minárik Miřejovský Mlynařík Mlynár Mlynář Mládenec Mocný Modrý Molík Moník Moore Moravík Moroz Motejl Motejlek Mottl Motýl Moucha
Mošna Mravenec Mrkos Mrňák Mrština Mudra Murín Musílek Muzika Muzikář Muška Mužátko Mydla Myslivec Myslík Myšák Máca Mák Mával Mázl Máček Míšek
Müllner Měchura Měkký Mělký Měsíček Nachtigal Nadrchal Nadvorník Nahodil Najbrt Nakládal Navara Navrátík Nazarenko Nebeský Nechvátal Neckář Nedomlel
Nedorost Nedvídek Neděla Nedělka Nehyba Nejedlo Nejezchleba Nekola Nekuda Nekvasil Nekvinda Nemrava Nenadál Nepil Nepraš Neruda Nesnídal Nestrojil
Netolický Netopýr Netrefa Netrval Netušil Netík Nevařil Nevečeřal Nevima Nevrlý Nezval Nečesaný Nečásek Nežádal Nguyễn Ngô Nikl Nikodém Nikodým
Nikolič Nohavica Nohejl Nohel Nohýnek Nos Nosatý Noska Nosál Nouza Novakovič Novosád Nožička Nygrýn Němý Obdržálek Obručník Odložil Odstrčil Odvážný
Okoun Olijnyk Olival Oliynyk Omáčka Onder Ondrejka Ondroušek Ondrášek Ondřich Opatrný Oplatek Opletal Oplt Opočenský Opravil Opršal Oral Oravec Orel
Ort Osička Osladil Osolsobě Ospalý Ostrý Otruba Ouhrabka Oujezdský Oulehla Ourednik Ouředník Ovdovělý Oves Ovečka Ovčáček Očenášek Očko Oříšek
Pacholek Pacholík Pacák Pajer Palas Palata Palička Palkovič Palouček Palán Panasenko Panenka Panoš Pantoflíček Panák Papadopoulos Papadopulos
Papoušek Parma Paroubek Paseka Pastorek Pastyřík Pastýř Pasák Patera Pauk Paulus Paur Pavlata Pavlovič Pavlovský Pavlán Pavlásek Pavouk Pazour Pekár
Pelcl Pepř Perník Pes Petković Petrlík Petrovič Petrásek Petráček Petrík Petržela Petřek Petřivalský Pečený Pečinka Peš Pešan Phạm Pick Pilník Pilný
Pinkas Piroutek Pisár Pivec Pivko Pivnička Pixa Plamínek Plavec Plecitý Plešatý Plhal Ploc Plocek Plzák Pláteník Plíhal Plíva Pobožný Pochobradský
Poctivý Podhajský Podhola Podkova Podlaha Podolský Podroužek Podzemný Pohanka Pohořelý Pokoutný Pokrivčák Polan Poledník Políček Pomalý Pomykal
Poncar Pondělík Pondělíček Ponocný Ponomarenko Popela Popescu Popovič Posejpal Poskočil Potměšil Potácel Poul Pouzar Poříčský Poštulka Poživil
Pramuk Pražan Pražma Preclík Preis Pribyl Prorok Prudký Prášil Průdek Pstruh Ptáčník Pukal Pulec Punčochář Pupek Purkrábek Pytlík Pácal Pácl Pála
Pálka Páv Pírek Pírko Písař Písařík Písek Pýcha Pěkný Pěnička Pěnkava Pěst Přech Přerost Přibáň Přibík Přichystal Přinosil Příkrý Přísný Pšeničný
Půlpán Půta Raab Racek Rais Rajm Rakušan Redl Reichl Rejman Rejzek Reš Ripka Rohlík Rojík Rokos Rolínek Romanenko Rosendorf Rosický Rosák Rosíval
Roubíček Roudný Rouček Roučka Rozehnal Rozhoň Rozsíval Rozum Roškota Rubeš Rudenko Rudý Rukavička Ruml Rumler Ruprecht Rusnák Rusňák Rybka Rybníkář
Rybák Rybín Rychlý Rychnovský Rychtařík Rychtera Rychtář Ryl Ryneš Rys Rytíř Ryšánek Rákos Ráž Růt Sabol Sadovský Sahula Sajdl Salaj Salač Samec
Saska Savchenko Savčenko Schovanec Schovánek Schubert Secký Sedlmajer Sedmera Sedmík Sejkora Sekera Semjonov Senft Sezima Shevchuk Sháněl Sibera
Silný Sinkule Skalka Skalník Sklenička Skládal Skopek Skorkovský Skoumal Skočdopole Skočil Skuhravý Skřivan Slaba Slach Slaný Slavata Slavětínský
Slepička Slepý Slimák Slivka Slouka Slunéčko Sláčik Slíva Smith Smrkovský Smrček Smutka Smíšek Smělý Snopek Snášel Sobota Sobotík Sopko Soudek
Soukal Soukeník Spravedlivý Spíchal Spěváček Srba Srna Srnec Srneček Srnský Stach Stanislav Stanko Starec Stašek Stehno Stieber Stloukal Stoklásek
Stolař Stoček Strakoš Straňák Strašák Strejc Strmý Strnadel Stráník Strýček Studničný Stískal Stískala Stěpanov Střelec Střevíček Střihavka Stříbrný
Stříž Sucharda Sukup Sumec Sup Surý Svatek Svatý Svitáček Svobodný Svojanovský Svítek Svíčka Svěcený Svěrák Světlý Sychra Sydorenko Synáček
Syrovátka Sysel Szűcs Sádecký Sádlo Sázavský Síbrt Sýkorka Sýs Tahal Takáč Taraba Taylor Tchoř Temný Teplík Tesal Tesárek Tetřev Thompson Tibenský
Ticho Ticháček Tille Timko Tintěra Tkachuk Tkadlec Tkačuk Tkáč Tlapák Tlustý Tláskal Tmavý Tobiáš Tobola Tolar Tomků Tomčík Tomšík Tomšů Topinka
Touš Toušek Toužimský Trefil Trefný Trnečka Trnobranský Trousil Trpák Trubač Trunec Truneček Trč Trần Tuháček Tupý Turečka Turnovec Turčan Tučný
Tvaroh Tvarůžek Tvrz Tykal Tykva Tylš Tymoshenko Tymošenko Typlt Týc Týř Třeštík Uchytil Uhliar Uhlík Uličný Ulč Upřímný Urbiš Ureš Ustohal Utíkal
Vacht Vacula Vacík Valchař Valchář Valouch Valíček Valčík Vanko Vaník Vančát Vasiljev Vasylenko Vaverka Vavra Vavro Vaňha Vaňous Vařeka Vařený Vaško
Vdolek Vedral Vejmelka Velebil Velecký Velek Velíšek Vencl Veselka Veverčák Večerek Večerka Vich Vidlák Vild Vinař Vitouš Vitvar Vičar Vičík Višinka
Vlas Vlasatý Vlašimský Vlnas Vlčák Vobecký Voborník Vocel Vocásek Vodehnal Vohlídal Vojkovský Voják Voknér Vokáč Volejník Volfík Volmut Volák
Vomáčka Vondruška Vonášek Vopička Vopálka Vorlík Voska Vostrý Vosátka Votoček Votýpka Vousatý Vozáb Vozňák Vošahlík Vošta Vraný Vratislav
Vrbata Vrbický Vrbka Vrkoč Vrla Vrtal Vrubel Vrzala Vrábel Vránek Vrátný Vrňák Vršecký Vršek Vybulka Vychodil Vyhlídal Vyhlídka Vyhnal Vyhnálek
Vymětal Vyoral Vysoký Vysočan Vystavěl Vystrčil Vytiska Vytlačil Vzácný Váchal Vágnerka Váhal Vážný Vévoda Vích Vínek Víta Vítal Vítů Výborný Výmola
Výr Výšek Včela Včelka Věrný Větrovec Weiß Williams Wilson Zabloudil Zachar Zachariáš Zadražil Zadák Zahorský Zahradil Zahradníček Zalabák
Zaoral Zapadlo Zapotil Zbránek Zdařil Zdráhal Zedek Zedníček Zeithaml Zelenák Zeleňák Zelník Zich Zikán Zinchenko Zinčenko Zitko Zlatník Zlatý Zlý
Zmeškal Zoufalý Zpěvák Zrzavý Zubatý Zubík Zuna Zvolánek Zvonař Zvonek Zvonečník Zvoníček Zvára Zábrodský Záhora Záhorský Zákoucký Zálabák Zámek
Zápotocký Zástěra Závodný Zídek Zítek Zívala Úhoř Úlehla Úzký Úředník Čadek Čapla Čavojský Čejchan Čekal Čeledín Čeněk Čepek Čepelák Čepička
Čermáček Černohlávek Černák Čert Čečetka Čmelák Čočka Čtvrtečka Ďurčo Đặng Đỗ Řepka Řezník Řeřicha Říčan Říčař Říčka Šafrata
Šalanda Šatný Šatra Šašinka Šebestík Šebo Šedo Šedý Šefl Šejnoha Šembera Šenkyřík Šenkýř Ševců Ševčuk Šifta Šikl Šilar Šiler Šimko Šimků Šimun
Šimurda Šimík Šindar Škabrada Škaloud Škarda Škarka Škoch Škodný Školník Škopek Škopán Škorpil Škorpík Škrdla Škroup Škubánek Škvařil Škvor Škára
Šlajs Šlapeta Šlapák Šlejhar Šlégr Šmahel Šmat Šmehlík Šmilauer Šmucler Šmídl Šnek Šnobl Šobr Šoltys Šonka Šorm Šos Šourek Šoustal Špalek Špatenka
Šperl Špidlen Špinavý Špirk Špičák Špringl Špíral Šrajer Šrom Šroubek Štancl Štefánik Štika Štochl Štolba Štorek Štork Štoček Štros Štrougal Štrunc
Štverák Štáfek Štípek Šulek Šusta Šutaj Šušák Švadlenka Švagr Švehlák Švejnoha Švihel Švihlík Švojgr Švábík Švácha Švéd Šácha Šámal Šátek Šícha
Šťovíček Šťáva Šůs Žaba Žabka Žalud Žebrák Žemla Ženatý Ženka Ženíšek Žežulka Žiak Žilka Žitný Žižkovský Žlebek Žluna Žlutý Žlábek Žovinec Žurek
Žvachta Žádník Žáčík Slaný Melnyk Forejt Machoň Hulka Rohlena Lahoda`;
