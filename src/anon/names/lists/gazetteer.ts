// Made by gazetteer.mjs from @faker-js/faker (MIT licence); do not edit.

/** First names of men. */
export const FIRST_MALE = `
Aaron Abadon Abdon Abelard Abraham Abrahám Absolon Absolón Achil Achiles Adalbert Adam Adin Adolf
Adrian Adriian Adrijan Adrián Afanasii Afanasyj Agaton Alan Alban Albert Albrecht Albín Aldo
Aleksander Aleksy Alen Alevtyn Alexander Alexandr Alexej Aleš Alfons Alfonz Alfred Alfréd Alois
Alojz Alva Alvar Alvin Alwar Amadeus Amand Ambroży Ambrož Ambróz Amos Amát Anastas Anastasii
Anastasyj Anastáz Anatol Anatolii Anatolyj Andrej Andrii Andryj Andrzej Anděl Andělín Anselm Ansgary
Antal Antin Anton Antoni Antonii Antonyj Antonín Apollinary Apollo Aram Archibald Archyp Ariel
Aristid Arkadii Arkadiusz Arkady Arkadyj Arkhyp Arkád Armand Armin Arne Arnold Arnošt Arpád Arsen
Arsenii Arseniusz Arsenyj Artem Artur Artuš Arystarch Arzen Askold Atanas Atanazy Atanáš Atila
August Augustin Augustín Augustýn Aurel Aurelián Avhustyn Avrelii Avrelyj Axel Azarii Azaryj Baldwin
Baltazar Barnabáš Bartolomej Bartoloměj Basil Bazil Bazyli Beatus Bedřich Belo Benedikt Benedykt
Beniamin Benjamin Benjamín Bernard Bertold Bertram Bertrand Beňadik Bilomyr Biloslav Bivoj Blahomil
Blahomír Blahoslav Blažej Bohdan Bohuchval Bohumil Bohumír Bohun Bohuslav Bohuš Bojan Bolemír
Boleslav Bonifác Borek Boris Borislav Borymyr Borymysl Borys Boryslav Bozhemyr Bozhen Bořek Bořislav
Bořivoj Božemyr Božen Božetěch Božidar Božislav Brajan Branimír Branislav Bratislav Bratomyl
Bratoslav Bratymyr Bratyslav Bret Briachyslav Brian Brit Brjačyslav Bronislav Bruno Budimír Budislav
Budivoj Budymyr Buitur Bujtur Burevist Bystrík Błażej Břetislav Cecil Cecyliusz Cedrik Celestin
Celestýn Cezary Chornota Choryv Chrabroš Chraniboj Chranibor Chranislav Chrudoš Chval Chvalymyr
Ctibor Ctirad Ctislav Cyprián Cyril Cyrus Cyryl César Cézar Dag Dalemyr Dalibor Dalimil Dalimír
Damian Damián Dan Daniel Danylo Darek Darii Darius Dariusz Daromyr Daryj David Dawid Demeter
Demetriusz Denis Denys Dezider Dimitrij Dino Dionizy Dionýz Dionýzos Diviš Dluhoš Dmytro Dobromil
Dobromyr Dobromysl Dobromír Dobroslav Dominik Donald Donát Dorian Dorián Drahomil Drahomír Drahoslav
Drahotín Drahoň Drahoš Drahutin Dušan Dávid Děpold Dětmar Dětřich Edgar Edmond Edmund Eduard Edvard
Edvin Edvín Edward Edwin Efraim Efrem Egmont Egon Eleazar Eliasz Elizej Elizeus Eliáš Elmar Elvis
Emanuel Emerich Emil Emilián Engelbert Erast Erazim Erazmus Erhard Erich Erik Ernest Ernst Ervín
Erwin Eugen Eugeniusz Eusebius Eustracjusz Evald Evan Evarist Evžen Ezechiel Ezra Fabian Fabián
Faust Faustin Faustýn Fedor Felicián Feliks Felix Ferdinand Fidel Fidelius Filemon Filibert Filip
Filomen Flavius Flavián Florentin Florentýn Florian Florián Fortunát Franc Franciszek František
Frederik Fridolín Fridrich Fryderyk Fráňa Félix Gabin Gabriel Galfryd Garik Gaston Gašpar Gedeon
Gejza Genadij Gerald Gerard Gerazim Gerazym Gerhard Gilbert Gleb Glen Gonsalwy Gorazd Gordon Gothard
Gracián Grant Gregor Grzegorz Gunter Gustav Gustáv Gwido Gál Géza Günter Hanuš Harald Harnoslav
Harold Havel Havrylo Haštal Helmut Hennadii Hennadyj Henrich Henryk Heorhii Heorhyj Herasym Herbert
Herman Heřman Hieronim Hilar Hilarion Hilarius Hilary Hipolit Hjalmar Hlib Hnat Homér Honor Honorius
Horacy Hordii Hordyj Horst Horymyr Horymír Horyslav Horác Hostimil Hostimír Hostislav Hostivít
Hovard Hradymyr Hryhorii Hryhoryj Hubert Hugo Hvězdoslav Hyacint Hynek Hypolit Ian Iarema Iaromyl
Iaromyr Iaropolk Iaroslav Iarovyd Ieremii Ievhen Ignacy Ignác Ignát Igor Ihor Ilja Illia Illja
Imrich Innocenty Inocenc Irenej Ireneus Ireneusz Irvin Isidor Iukhym Iulian Iurii Ivan Ivar Ivo Ivor
Izaak Izaiáš Izajasz Iziaslav Izidor Izjaslav Izmael Izydor Izák Iľja Jacek Jakub Jan Janusz Jarema
Jarmil Jarolím Jaromil Jaromyl Jaromyr Jaromír Jaropolk Jaroslav Jarovyd Jason Jasoň Jeremi
Jeremiasz Jeremiáš Jeremyj Jerguš Jeroným Jerzy Jevhen Jiljí Jimram Jindřich Jiří Joachim Job Joel
Jonatan Jonathan Jonáš Jordan Josef Jozef Jozue Jošt Juchym Juda Julian Julius Juliusz Julián Juraj
Juryj Justin Justyn Justýn Jáchym Ján Józef Július Kajetán Kalistrat Kamil Karel Karol Kasián Kastor
Kazimierz Kazimír Kašpar Khoryv Khvalymyr Kilián Kim Klarencjusz Klaudius Klaudiusz Klaudián Klemens
Klement Kliment Knut Koloman Kolombín Kolumbán Kolumbín Konrad Konrád Konstantin Konstanty
Konstantyn Konstantýn Konštantín Kornel Korneli Kornelii Kornelius Korneliusz Kornelyj Kornii Kornyj
Kornylii Kornylo Kornylyj Kosma Kosmas Kostiantyn Kostjantyn Krasomil Krasoslav Kristián Krištof
Krystian Kryšpín Kryštof Krzysztof Ksawery Ksenofont Kurt Kuzma Kvido Květoslav Květoň Květoš
Kwintyn Kyj Křesomysl Křišťan Lad Ladislav Ladomyr Ladyslav Lambert Lars Laurenc Laurencjusz
Laurenty Lavrentii Lavrentyj Lavrin Lazar Leander Leandr Leo Leodegar Leon Leonard Leonid Leontýn
Leopold Leoš Lev Levko Levoslav Lešek Libor Liboslav Lionel Liubodar Liubomyr Liubozar Livius
Ljubodar Ljubomyr Ljubozar Lorenc Lotar Lothar Lubomír Lubor Luboslav Luboš Lucius Lucián Lucjan
Ludivoj Ludomír Ludoslav Ludvík Ludwik Luděk Lukian Lukjan Lukrecius Lukáš Lumír Lutibor Lutobor
Lystvych Lystvyč Magnus Makar Makary Maksym Maksymilian Manfred Manfréd Mansvet Manuel Marcel
Marceli Marcin Marek Marian Marin Mario Marius Marián Marjan Markiian Markijan Marko Maroš Martin
Matej Mateusz Matouš Matvii Matvyj Matyáš Matúš Matěj Maurycy Max Maxim Maximilián Maxmilián
Mechyslav Medard Melichar Merlin Mervin Metod Metoděj Mečislav Mečyslav Michael Michal Michał
Mikoláš Mikołaj Mikuláš Milan Milivoj Milorad Miloslav Milota Milouš Milovan Milovín Miloň Miloš
Milutín Milík Milíč Mirek Mirko Miromil Miron Miroslav Mirtil Mlad Mladen Mnata Mnislav Modest
Mojmír Mojżesz Mojžíš Morgan Moric Moris Mořic Mstislav Mstyslav Musii Musyj Mychajlo Mykhailo
Mykola Mykyta Myron Myroslav Myrtil Móric Napoleon Narcis Natan Natanael Nathan Nathanael Nazar
Nazarii Nazariusz Nazary Nazaryj Neklan Nemyr Nepomuk Nestor Nezamysl Nikita Nikodem Nikodém Nikola
Nikolas Norbert Norman Něhoslav Ochrim Odolen Odon Okhrim Oktavius Oktavián Olaf Olbram Oldrich
Oldřich Oleg Oleh Oleksandr Oleksii Oleksyj Olelko Oles Oliver Oliwier Omar Omelian Omeljan Ondrej
Ondřej Onufry Orchyp Orest Orestes Orkhyp Oskar Osmund Ostap Osvald Ota Otakar Otmar Oto Otokar
Otomar Ovidius Palmiro Panas Pankracy Pankrác Pantaleon Panteleimon Pantelejmon Paris Parsival
Paskal Patrik Patrycjusz Patrycy Patryk Pavel Pavlo Pavlín Pavol Paweł Pelhřim Perikles Peter Petr
Petro Petronius Piotr Pius Platon Platón Podolian Podoljan Polikarp Polykarp Porfiriusz Porfiry
Potap Pravdomil Pravomil Pravoslav Prokles Prokop Prokul Prosper Pylyp Přemysl Přibyslav Radan
Radegast Radek Radhost Radim Radimír Radislav Radivoj Radko Radmil Radomil Radomír Radoslav Radovan
Radoš Radvan Radym Radymyr Radúz Rafael Rafał Raimund Rainald Rainer Rainhard Rainold Rajko Rajmund
Rajnold Ralf Ramon Randolf Ranek Ranko Rastislav Ratibor Ratmír Ratybor Ratymyr Redmond Reginald
Remig Remus Renát René Richard Robert Robin Robinson Roch Rodan Roderik Roderyk Rodion Rodoslav
Rodrigo Roger Roksolan Roland Rolf Roman Romeo Romuald Romul Romulus Ronald Rostislav Rostyslav
Ruben Rudolf Rufus Rupert Ruprecht Ruslan Ryszard Róbert Salomon Salwator Samson Samuel Saturnin
Saul Sebastian Sebastián Sebestian Sedrik Semybor Serafin Serafín Serenus Sergej Sergiusz Serhii
Serhyj Servác Severín Seweryn Shchastyslav Shchek Sidon Sigfríd Silvan Silvester Silvestr Silvius
Silván Simeon Simon Sinkler Sixt Sixtus Slaviboj Slavibor Slavoboj Slavoj Slavoliub Slavoljub
Slavomil Slavomyr Slavomír Slavuta Slávek Smil Snizhan Snižan Soběslav Sokrat Solohub Soter
Spirydion Spytihněv Stanimír Stanislav Stanisław Stefan Stefanii Stefanyj Stepan Stojan Stojmír
Stozhar Stožar Svatoboj Svatobor Svatomír Svatopluk Svatoslav Sven Svetozar Svetozár Sviatopolk
Sviatoslav Svjatopolk Svjatoslav Svätopluk Sylwester Synook Szczepan Szymon Sába Sámo Sáva Tadeáš
Tankred Taras Teobald Teodor Teodorik Teodoz Teofan Teofil Terenc Terencius Terencjusz Theobald
Theodor Theodorik Theofan Theofil Tiber Tiberius Tibor Tiburcius Tichomil Tichomír Tichon Timon
Timotej Timoteus Timur Titus Tobiasz Tobiáš Tomasz Tomislav Tomáš Tor Torkvát Torsten Tristan Tur
Tychon Tykhon Tymish Tymiš Tymofii Tymofyj Tymoteusz Udo Ulrich Upton Urban Ustym Uve Vadim Vadym
Valdemar Valentin Valentyn Valentín Valentýn Valerii Valerián Valeryj Valter Valtr Valér Vasil Vasyl
Vavrinec Vavřinec Velemyr Veleslav Velimír Velislav Vendelín Verner Viacheslav Vidor Viktor Viktorin
Viktorín Viliam Vilibald Vilmar Vilém Vincenc Vincent Virgil Virgin Vitalii Vitalyj Vitold Vivian
Vjačeslav Vlad Vladan Vladimír Vladislav Vladivoj Vladyslav Vlastimil Vlastimír Vlastislav Vlk Vojen
Vojmil Vojmír Vojslav Vojtech Vojtěch Vok Volfgang Volodymyr Volodyslav Vratislav Vratko Vseslav
Vsevlad Vsevolod Václav Vít Vítoslav Vítězslav Víťazoslav Věnceslav Věnek Věroslav Všeboj Všebor
Všerad Všeslav Wacław Walenty Walentyn Walerian Walery Walgierz Walter Wawrzyniec Wiktor Wilfryd
Wilhelm Wincenty Witalis Władysław Włodzimierz Xaver Xaverius Zachar Zachariasz Zachariáš Zachary
Zacharyj Zakhar Zakharii Zbislav Zboryslav Zbyhněv Zbyněk Zbyslav Zbyšek Zdenko Zdeněk Zderad
Zdeslav Zdirad Zdislav Zdík Zemyslav Zeno Zenon Zenovii Zenovyj Zikmund Zlat Zlatan Zlatko Zlatomyr
Zlatomír Zoltán Zoran Zoremyr Zoreslav Zorian Zorjan Zoroslav Zosim Zvenyhor Zvenymyr Zvenyslav
Zvonimír Zygmunt Zynovii Zynovyj Záboj Záviš Ábel Ámos Áron Árón Čeněk Čestmír Čistoslav Čornota
Ľubomír Ľubor Ľuboslav Ľuboš Ľudomil Ľudovít Łazarz Łukasz Řehoř Šalamoun Šalomoun Šavel Šebastián
Šimon Štefan Štěpán Ščastyslav Šček Šťasta Žarko Ždan Želibor Želimír Želislav Želmír Žigmund
Žitomír Žitoslav Živan
`;

/** First names of women. */
export const FIRST_FEMALE = `
Abigail Ada Adalberta Adela Adelaida Adelajda Adelajida Adelina Adina Adolfa Adolfína Adriana
Adriena Adriána Adéla Afanasiia Afanasija Afra Agata Aglaja Agnesa Agnieszka Agrypina Agáta Ahafiia
Ahafija Ahapiia Ahapija Ahata Ahnesa Ahniia Ahnija Ahrypyna Aida Alana Albena Alberta Albertina
Albertýna Albina Albína Aleksandra Alena Alevtyna Alexandra Aleška Alfréda Alica Alice Alicja Alida
Alina Alla Alma Aloisie Alojza Alojzije Alvina Alžbeta Alžběta Amabela Amanda Amália Amálie Amáta
Amélie Anabela Anastasiia Anastasija Anastazja Anastázia Anastázie Anatolie Anatoliia Anatolija
Anatázie Anatólie Andrea Anděla Andělína Andżelika Aneta Anežka Anfisa Angela Angelika Angelina
Anhelina Anita Anna Anselma Antonie Antoniia Antonija Antonina Antonyda Antónia Anzhela Anžela
Apolena Apollinariia Apollinarija Apolloniia Apollonija Arabela Aranka Areta Ariadna Ariana Ariela
Arkadiia Arkadija Arleta Armida Arna Arnolda Arnoštka Artemiia Artemija Astrid Astrida Atanázie
Augusta Augustina Augustýna Aura Aurora Aurélia Aurélie Avreliia Avrelija Avrora Azaliia Azalija
Babeta Barbara Barbora Beatrice Beatrycze Bedřiška Bela Belinda Benedikta Berenika Berit Bernarda
Berta Bertolda Beáta Bianka Bibiana Bibianna Bibiána Biliana Biljana Biloslava Birgit Birgita
Blahomila Blahomíra Blahoslava Blahovista Blanka Blažena Bohdana Bohumila Bohumíra Bohuna Bohuslava
Bohuše Bojana Bojislava Boleslava Borislava Boryslava Bozhena Bořislava Božena Božetěcha Božidara
Branimíra Branislava Bratislava Brenda Brigita Brita Bronislava Bruna Brunhilda Brygida Běla
Břetislava Cecilie Cecylia Cecília Cecílie Celestina Celestýna Celie Celina Charytyna Chloe
Chranislava Chrystja Chrystyna Ctibora Ctirada Ctislava Cyntie Cyra Cyrila Dagmar Dagmara Daleslava
Dalibora Dalida Dalie Dalila Dalimila Dalimíra Damaris Damiana Damiána Dana Danica Daniela Danuta
Danuše Daria Darie Darina Darja Daryna Daryslava Davida Debora Delie Denisa Diana Diiana Dijana Dina
Dita Diviška Dobrava Dobromila Dobromyla Dobromyra Dobromysla Dobromíra Dobroslava Dobrynka
Doleslava Doliana Doljana Dominika Donalda Donáta Dora Doris Dorota Doubrava Doubravka Drahomila
Drahomíra Drahoslava Drahotína Drahuše Dulcinea Dušana Dáša Edita Eduarda Edvarda Edyta Egona Ela
Elektra Elena Eleonora Eleonóra Elfrída Eliza Eliška Elsa Elvíra Elwira Elza Elżbieta Ema Emanuela
Emilia Emilie Emília Emílie Erika Erna Ervína Estela Ester Estera Etela Eudokia Eudoksja Eufrozina
Eufrozína Eugenia Eugenie Eugénia Eulálie Eunika Eusebie Eva Evelina Evelína Evženie Ewa Ewelina
Fabie Fabiána Faina Fajina Fatima Faustina Faustýna Fedora Felicie Felicita Felície Feodosiia
Feodosija Ferdinanda Ferdynanda Fevroniia Fevronija Fidelie Filipa Filoména Flavie Flora Florencja
Florentina Florentýna Flóra Franciszka Františka Frída Féba Gabriela Gaja Gajana Galina Garika Gema
Geralda Geraldina Gerarda Gerardina Gerda Gerharda Gertruda Gertrúda Gilberta Gina Ginewra Gisela
Gita Gizela Gloria Glorie Gordana Gracie Graciána Gracja Gražina Greta Griselda Grizelda Grácie
Gréta Gudrun Gustava Gvendolina Gvendolína Halina Halyna Hana Hanna Havla Heda Hedviga Hedvika
Heidrun Helena Helga Henrieta Henryka Herberta Hermína Herta Hilda Hortensie Hortenzia Hortenzie
Horymíra Hostimila Hostimíra Hostislava Hvězdoslava Hyacinta Háta Iana Iaroslava Iaryna Iboja Ida
Ignácie Ignáta Ildika Iljana Ilona Ilsa Ilza Ines Inesa Ingeborg Ingeborga Ingrid Ingrida Inka Inna
Innesa Inéz Irena Iris Irma Iryna Isabela Isidora Isolda Iukhyma Iukhymiia Iulianna Iuliia Iustyna
Iva Ivana Ivanna Iveta Ivica Ivona Izabela Izidora Izolda Jadrana Jadranka Jadwiga Jakuba Jakubina
Jakubka Jana Janina Jarmila Jarolíma Jaromíra Jaroslava Jaryna Jasmína Jasna Jasněna Jela Jelena
Jenovéfa Jesika Jindra Jindřiška Jitka Jiřina Joanna Johana Jolana Jolanta Jordana Jorga Josefa
Josefína Jovana Jozefa Jozefína Juchyma Juchymija Judita Judyta Julia Juliana Julianna Julie Julija
Julita Juliána Justina Justyna Justína Justýna Juta Józefina Kalyna Kamila Karin Karina Karla
Karmela Karmen Karolina Karolína Katarzyna Katarína Kateryna Kateřina Katrin Katrina Kazi Kazimíra
Kharytyna Khrystia Khrystyna Kira Klara Klaudia Klaudie Klavdiia Klavdija Klementina Klementyna
Klementýna Kleopatra Klotylda Klára Koleta Kolombína Kolumbína Konstance Konstancie Konstancja
Konsuela Konzuela Kora Koralia Kordula Korina Kornelia Kornélia Kornélie Krasava Krasomila Krentta
Kristina Kristína Kristýna Krystyna Ksawera Ksenia Kseniia Ksenija Kunhuta Kupava Kvetoslava Kvitka
Kvitoslava Květa Květoslava Květuše Lada Ladislava Larisa Larysa Laura Laurencie Laurencja
Laurentyna Lea Leila Lejla Lena Lenka Leokádie Leona Leonora Leontina Leontýna Leopolda Leopoldina
Leopoldýna Lesana Lesia Lesja Leticie Lia Liana Libora Liboslava Libuša Libuše Liběna Lidia Lidiia
Lidija Lidmila Lilia Liliana Lilianna Liliia Lilija Lilla Lina Linda Liubava Liubomyla Liubomyra
Liuborada Liuboslava Liubov Liubyslava Liudmyla Liudomyla Livie Liza Ljuba Ljubava Ljubomyla
Ljubomyra Ljuborada Ljuboslava Ljubov Ljubyslava Ljudmyla Ljudomyla Lola Loreta Lorna Lota Lubomíra
Luboslava Lucia Lucie Luciána Lucja Ludiše Ludmila Ludomíra Ludoslava Ludvika Ludvíka Ludwika Luisa
Luiza Lujza Lukrécie Lumíra Luďka Lydie Lykera Léda Lívia Lýdia Lýdie Mabel Mabela Magda Magdalena
Magdaléna Mahulena Maiia Maja Majja Malva Malvína Malwina Manon Manona Manuela Marcela Marcelína
Margaréta Margit Margita Maria Mariana Marianna Marichka Marie Marieta Mariia Marija Marika Marilyn
Marina Mariola Marion Marisa Marita Marička Marjana Markéta Marlena Marta Martina Martyna Maryna
Marína Matilda Matylda Maud Maxima Małgorzata Mechyslava Medea Melania Melaniia Melanija Melinda
Melisa Melita Melánia Melánie Mercedes Mečislava Mečyslava Michaela Michala Michalina Milada Milana
Milena Milica Miloslava Milota Milred Miluše Mira Mirabela Miranda Mirela Miriam Miriama Mirjam
Mirka Miromila Miroslava Mnislava Mokryna Mona Monika Motria Motrja Mstyslava Muriel Muriela
Mylodara Myloslava Myrna Myroslava Mája Mária Médea Mína Nadežda Nadiia Nadija Nadzieja Naděžda
Naneta Narcisa Natalia Natalie Nataliia Natalija Nataša Natália Natálie Naďa Neda Nela Nelia Nelja
Nemyra Nevena Nika Nikodéma Nikol Nikola Niké Nila Nina Noema Noemi Nona Nora Norberta Norma Odeta
Ofelia Ofélie Ohniana Ohnjana Oksana Oktavie Oktávie Oldřiška Oleksandra Olena Olesia Olesja Olga
Olha Olimpia Oliva Olivie Oliwia Olympia Olympie Ondřejka Oresta Oriiana Orijana Oryna Orysia Orysja
Oryslava Otakara Otilie Otília Otýlie Oxana Oľga Palazhka Palažka Palmira Pamela Paskala Patricie
Patrycja Patrícia Paula Paulina Paulína Pavla Pavlina Pavlína Pelagia Pelagie Pelaheia Pelaheja
Pelahiia Pelahija Penelopa Perla Persida Perzida Petra Petrana Petronela Petronila Petruše Petula
Pilar Poliana Polina Poljana Polyxena Potishana Potišana Pravdomila Pravomila Pravoslav Pravoslava
Priscila Priska Prokopa Přibyslava Rachela Radana Radimíra Radislava Radka Radmila Radomila Radomíra
Radoslava Radovana Radslava Rafaela Raina Raisa Rajina Rajisa Rajsa Ramona Rastislava Rebeka Regina
Regína Renata Renáta René Ria Riana Richarda Rina Rita Roberta Robina Roksana Roksolana Romana
Romena Rosa Rosalinda Rosamunda Rosana Rostislava Rostyslava Rovena Roxana Rozalia Rozalinda
Rozamunda Rozana Rozina Rozita Rozvita Rozália Rozálie Rudolfa Rudolfina Rudolfína Rufina Ruslana
Rut Ruta Ružena Ráchel Róza Róża Rút Růžena Sabina Sabrina Sabína Salomea Salomena Samuela Sandra
Sara Saskia Saskie Saxona Scholastika Selena Selma Senta Serafina Serafína Serena Sibyla Sidonie
Sidónia Silvia Silvie Silvána Simeona Simona Siuzana Sjuzana Skarlet Skarleta Slava Slavomila
Slavomíra Slavěna Sláva Slávka Smiiana Smijana Snizhana Snižana Soběslava Sofia Sofie Sofiia Sofija
Sofronie Solomiia Solomija Solveig Solveiga Sonia Sonja Sotira Soňa Stanislava Stanyslava Stefania
Stela Stella Stáza Svatava Svatoslava Svetlana Sviatoslava Svitlana Svjatoslava Světla Světlana
Světluše Sybilla Sylva Sylvie Sylwia Sára Tacjana Taisiia Tajisija Tamara Tatiana Taťána Tea Tekla
Teodora Teodozie Teofila Teresa Tereza Terezie Terézia Tetiana Tetjana Thea Theodora Theodosie
Theofila Tomáška Toska Táňa Ulrika Una Uršula Uršuľa Ustyna Valburga Valdemara Valentina Valentyna
Valentína Valentýna Valerie Valeriia Valerija Valéria Valérie Vanda Vanesa Varvara Vasylyna
Veleslava Velislava Vendelína Vendula Vendulka Venuše Verona Veronika Vesna Viacheslava Viera
Vieroslava Viktorie Viktoriia Viktorija Viktória Vilemína Vilena Vilenina Vilina Vilma Viléma
Vincencie Viola Violeta Violetta Virginie Virgínie Virhiniia Virhinija Vita Vitalina Viviana
Vjačeslava Vlada Vladana Vladimíra Vladislava Vladyslava Vladěna Vlasta Vlastimila Vlastimíra
Vlastislava Vojmíra Vojslava Vojtěška Voršila Vratislava Vseslava Václava Víta Vítězslava Věduna
Věnceslava Věnka Věra Věroslava Věslava Walentyna Waleria Wanda Wanesa Weronika Wiara Wiktoria
Wilhelmina Wirginia Xaverie Xenie Xénia Zaida Zaira Zbyhněva Zbyslava Zbyňka Zbyška Zdena Zdenka
Zdeslava Zdeňka Zdislava Zenobie Zhanna Zhozefina Zina Zinaida Zinajida Zita Zlata Zlatica Zlatomíra
Zlatuše Zoe Zofia Zoia Zoja Zora Zoreslava Zoriana Zorjana Zoroslava Zoryna Zuzana Zuzanna
Zvenyslava Zvonimíra Čestmíra Čeňka Čistoslava Ľubica Ľubomíra Ľuboslava Ľudmila Ľudomila Łucja
Řehořka Šarlota Šimona Štefánia Štěpána Štěpánka Šárka Żaneta Žakelina Žakelína Žaneta Žanna Ždana
Želimíra Želislava Želmíra Žitomíra Žitoslava Živa Živana Žofia Žofie Žozefina
`;

/** Surnames in the form of men; women's are made by rule. */
export const SURNAMES = `
Abel Abicht Abraham Abramov Abramovic Achilles Achkinadze Ackermann Adam Adamczak Adamczyk Adamec
Adamek Adamiak Adamiec Adamowicz Adams Adamski Adamský Adamus Adámek Afanasev Agafonov Agostini
Ahlke Ahrenberg Ahrens Aigner Aksenov Albert Albrecht Aleksandrov Aleksandrowicz Alekseev Alexa
Alexander Alizadeh Allgeyer Amann Amberg Ambrož Anding Andreev Andrle Andruchovyč Andrukhovych
Andrzejczak Andrzejewski Andrzejewský Anděl Anggreny Anisimov Antal Antczak Antonov Antoš Apitz
Archipov Arendt Arens Arndt Artemev Aryee Aschenbroich Assmus Astafei Auer Augustyn Augustyniak
Avdeev Axmann Baarck Babka Babuch Babukh Bachei Bachmann Badane Bader Baganz Bagiński Bagińský Bahl
Bahna Bahno Bajer Bakos Balaban Balabuch Balabukh Balakun Balcar Balcer Balcerzak Balck Balkow Balla
Balnuweit Balog Balogh Baloun Balyckyj Balytskyi Balzer Balázs Baláž Bambula Banach Banasiak Banasik
Banaś Bandera Banse Baran Baranka Baranov Baranovskyi Baranovskyj Baranowski Baranowský Barański
Barańský Bareš Barna Barr Barta Bartczak Bartels Barth Bartkowiak Bartnik Bartosik Bartovič Bartoň
Bartoš Bartošek Barták Bartůněk Barylla Barák Baseda Bashuk Battke Bauer Bauermeister Baumann
Baumeister Bauschinger Bauschke Bayer Bača Bačej Bašta Bašuk Bažant Beavogui Beck Beckel Becker
Beckmann Bedewitz Bednarczyk Bednarek Bednarski Bednarský Bednarz Bednařík Bednář Beele Beer
Beggerow Behr Behrenbruch Beljaev Beljakov Belousov Belov Belozerov Belz Benda Bender Benecke Beneš
Benner Benninger Benzing Beran Berdnyk Berends Berger Berka Berky Bernard Berner Berning Bernolák
Bertenbreiter Beránek Bespalov Best Bethke Betz Beushausen Beutelspacher Beyer Bezděk Bečka Bečvář
Beňo Białas Białek Białkowski Białkowský Biba Bicek Bichler Bickel Biedermann Biedrzyński
Biedrzyńský Bielak Bielawski Bielawský Bielecki Bielecký Bieler Bielert Bielik Bielski Bielský
Bienasch Bienias Bieniek Biernacki Biernacký Biernat Biesenbach Bieńkowski Bieńkowský Bigdeli Bilski
Bilský Bilych Bilyč Birjukov Birkemeyer Biró Bittner Blaha Blaho Blank Blaschek Blassneck Blažek
Blecha Blinov Bloch Blochin Blochwitz Blockhaus Blum Blume Bláha Bobek Bober Bobrov Bobylev Bochenek
Bock Bode Bodnár Bogdanov Bogdashin Bogdán Bogenrieder Bognár Bogucki Bogucký Bogusz Bohge Boháč
Boháček Boiarchuk Bojarčuk Bolm Bolšakov Bondarenko Bondra Borbély Boreckyj Borek Boretskyi
Borgschulze Borisov Bork Borkowski Borkowský Bormann Bornscheuer Borochko Boros Borovička Borovskyi
Borovskyj Borowiec Borowski Borowský Boročko Borrmann Borsch Boruschewski Bosler Bosák Bouda
Bourrouag Bouschen Bouček Bouška Boxhammer Boyde Bozsik Boček Boška Bożek Brabec Brabenec Brada
Bradáč Bragin Brandenburg Brandis Brandt Brauer Braun Brehmer Breitenstein Brejcha Bremer Bremser
Brenner Brettschneider Breu Breuer Brezina Briesenick Bringmann Brinkmann Brix Broda Broening Brosch
Brož Brožek Bruckmann Bruder Bruhns Brunner Bruns Brychta Bryckyj Brytskyi Brzeziński Brzezińský
Brzozowski Brzozowský Brázda Brázdil Bräutigam Brömme Brüggmann Bubeník Buchholz Buchrucker Buchta
Buczek Buczkowski Buczkowský Buczyński Buczyńský Budai Buder Budziński Budzińský Budzyński Budzyńský
Bujak Bukovský Bukowski Bukowský Bultmann Bunjes Burda Bureš Burger Burghagen Burian Buriánek
Burkhard Burkhardt Burmeister Burmylo Burov Burzyński Burzyńský Busch Buschbaum Busemann Buss Busse
Bussmann Butko Buček Bykov Byrd Byrtus Bálint Bárta Bäcker Bílek Bílý Bína Böhm Bönisch Börgeling
Börner Böttner Büchele Bühler Büker Büngener Bürger Bürklein Büscher Büttner Bąk Bąkowski Bąkowský
Bělohlávek Błaszczak Błaszczyk Březina Bříza Caha Camara Carlowitz Carlsohn Caspari Caspers Cebula
Chaloupka Chalupa Chalupka Chapron Charitonov Charvát Chervonii Chlup Chládek Chmelař Chmelík Chmiel
Chmielewski Chmielewský Chmura Chochlov Chojnacki Chojnacký Chojnowski Chojnowský Cholewa Chovanec
Chromý Chrzanowski Chrzanowský Chudoba Chudzik Chudík Chvojka Chvátal Chytil Chytrovo Cibula Cibulka
Cibuľa Cichocki Cichocký Cichoń Cichy Cierpinski Ciesielski Ciesielský Cieśla Cieślak Cieślik Cihlář
Ciszewski Ciszewský Clarius Cleem Cleve Conrad Cordes Cornelsen Cors Cotthardt Coufal Crews
Cronjäger Crosskofp Csonka Cuško Cvetkov Cybulski Cybulský Cygan Cymbalistyj Cyprich Czaja Czajka
Czajkowski Czajkowský Czapla Czarnecki Czarnecký Czech Czechowski Czechowský Czekaj Czerniak
Czerwiński Czerwińský Czyż Czyżewski Czyżewský Cíger Císař Dahm Dahmen Daimer Damaske Dang Daniel
Danilov Daniš Danko Danneberg Danner Danylko Danylyshyn Danylyšyn Daněk Daub Daubner Daudrich Dauer
Daum Dauth Dautzenberg David Davydov Daňko Daňo Debnár Dec Decker Deckert Deerberg Dehmel Dej Deja
Dekýš Delonge Demchyshyn Dementev Demeter Demkiv Demut Demčyšyn Dengler Denisov Denner Denzinger
Derr Dertmann Dethloff Deuschle Deák Diduch Didukh Dieckmann Diedrich Diekmann Dienel Dies Dietrich
Dietz Dietzsch Diezel Dilla Dingelstedt Dinh Dippl Dittmann Dittmar Dittmer Dittrich Diviš Djačkov
Dlouhý Dmitriev Dmytruk Dmytryshyn Dmytryšyn Doan Dobbrunz Dobeš Dobiáš Dobler Dobosz Dobrovolný
Dobrowolski Dobrowolský Dobrzyński Dobrzyńský Dohnal Dohring Dokoupil Dolch Dold Dolejš Dolejší
Doleček Doležal Doležel Domagała Domański Domańský Dombrowski Dominiak Donie Dorofeev Doronin
Doskoczynski Doskočil Dostál Doubek Doubrava Douša Dovhalevskyi Dovhalevskyj Dočekal Dočkal
Dočolomanský Drabik Dragu Drechsler Drees Dreher Dreier Dreissigacker Dressler Drews Droppa Drozd
Drozdov Drozdowski Drozdowský Drzewiecki Drzewiecký Drábek Dróżdż Dubiel Dubovský Dubský Duchoň Duda
Dudek Dudziak Dudzik Dudziński Dudzińský Dudás Dufek Dula Dulla Duma Dunka Duong Durdynec Durdynets
Duszyński Duszyńský Dusík Dutkiewicz Dušek Dvonč Dvorský Dvořák Dvořáček Dyett Dylus Dziedzic Dziuba
Dziubiak Dzjuba Dzjubjak Dzurjanin Dávid Dächert Döbel Döring Dörner Dörre Dück Dąbek Dąbkowski
Dąbkowský Dąbrowski Dąbrowský Dębowski Dębowský Dębski Dębský Dědek Długosz Eberhard Eberhardt Ecker
Eckhardt Edorh Effler Efimov Efremov Eggenmueller Egorov Ehmann Ehrig Eich Eifert Einert Eisenlauer
Ekpo Elbe Eleyth Eliseev Eliáš Elss Emeljanov Emert Emmelmann Ender Engel Engelen Engelmann Eplinius
Erben Erdmann Erhardt Erlei Ermakov Ernst Ertl Erwes Eršov Esenwein Esser Evdokimov Evers Everts
Evseev Ewald Fabian Fabián Fadeev Fahner Fajnor Falkowski Falkowský Faller Falter Fanta Faragó
Farber Farkas Farkaš Farkašovský Fassbender Faulhaber Fazekas Fedorov Fedoryshyn Fedoryšyn Fedoseev
Fedotov Fehrig Fehér Fejfar Fekete Feld Felke Feller Fencl Fenner Fenske Ferenc Ferko Feuerbach
Fiala Fico Fiedler Fietz Figl Figura Fijałkowski Fijałkowský Filatov Filc Filip Filipek Filipiak
Filipowicz Filipowski Filippov Filsinger Fincke Fink Finka Finke Fischer Fitschen Fišer Flak
Fleischer Fleischmann Flis Floder Florczak Flore Florek Florián Flottmann Fodor Fojtík Fokin Foltýn
Fomin Fomičev Forkel Forman Formánek Forst Fousek Fořt Frahmeke Franc Frank Franke Frankowski
Frankowský Franta Frantz Franz Franzis Franzmann Franěk Frauen Frauendorf Freigang Freimann Freimuth
Freisen Frenzel Frey Fricke Fridrich Fried Friedek Friedenberg Friedmann Friedrich Friess Frisch
Frohn Frolov Frosch Frydrych Frąckowiak Frączek Frątczak Ftorek Fuchs Fuhlbrügge Fuksa Furman
Fusenig Fust Fučík Fábián Förster Fülöp Gaba Gabius Gabler Gabriel Gadomski Gadomský Gadschiew Gajda
Gajdoš Gajewski Gajewský Gakstädter Galander Galkin Gamlin Gamper Gangnus Ganzmann Garatva Gast
Gastel Gatzka Gauder Gavrilov Gaweł Gawlik Gawron Gawroński Gawrońský Gałka Gałązka Gašpar
Gašparovič Gaži Gebhardt Geese Gehre Gehrig Gehring Gehrke Geiger Geisler Geissler Gelling Gens
Gerasimov Gerbennow Gerdel Gerhardt Gerschler Gerson Gesell Geyer Ghirmai Ghosh Giehl Gierisch Giesa
Giesche Gil Gilde Glatting Gocník Godlewski Godlewský Goebel Goedicke Goldbeck Goldfuss Goldkamp
Goldkühle Golec Goller Golling Gollnow Golomski Golubev Gombert Gorbačev Gorbunov Gordeev Gorškov
Gotthardt Gottschalk Gottwald Gotz Gołąb Gołębiewski Gołębiewský Gołębiowski Gołębiowský Grabowski
Grabowský Graczyk Gradzki Graf Grams Grasse Gratzky Grau Greb Green Greger Gregor Greguš Greithanner
Greschner Griem Griese Grigorev Grimm Grišin Grochowski Grochowský Gromisch Gromov Gross Grosser
Grossheim Grosskopf Grothaus Grothkopp Grotke Grube Gruber Grudzień Grundmann Grundza Gruning
Gruszczyński Gruszczyńský Gruszecki Gruszka Grygar Grzegorczyk Grzelak Grzesiak Grzesik Grześkowiak
Grznár Grzyb Grzybowski Grzybowský Grzywacz Gröss Grötzinger Grün Grüner Guljaev Gulyás Gummelt
Gunkel Gunther Gurev Gusev Gutjahr Gutowicz Gutowski Gutowský Gutschank Guzik Guščin Gwoździk Gwóźdź
Gábor Gál Gáspár Góra Góral Górecki Górecký Górka Górniak Górny Górski Górský Göbel Göckeritz Göhler
Görlich Görmer Götz Götzelmann Güldemeister Günther Günz Gürbig Gąsior Gąsiorowski Gąsiorowský
Głogowski Głogowský Głowacki Głowacký Głąb Haack Haaf Habel Hablák Habšuda Hache Hackbusch
Hackelbusch Hadfield Hadwich Haferkamp Hahn Haichuk Haiduk Haiovyi Hajdu Hajduk Hajek Hajný Hajovyj
Hajčuk Halacion Halaienko Halajenko Halatei Halatej Halatsion Halda Hallmann Haluška Halák Halász
Haman Hamann Hampl Hamula Hanenberger Hanko Hannecker Hanniske Hanousek Hansen Hanus Hanuš Hanych
Hanyč Hanzal Hanzl Hanzlík Hanák Hanáček Harai Haraj Hardy Hargasser Harms Harnapp Harter Harting
Hartlieb Hartman Hartmann Hartwig Hartz Harun Haschke Hasler Hasse Hassfeld Haug Hauke Haupt Havel
Havelka Haverney Havlík Havlíček Havránek Hašek Haščák Heberstreit Hechler Hecht Heck Heczko
Hedermann Hegedüs Heger Hehl Heidelmann Heidler Heinemann Heinig Heinke Heinrich Heinze Heiser Heist
Hejda Hejduk Hejl Hejna Hellmann Helm Helmke Helpling Hendrych Hengmith Henkel Hennes Henry Hense
Hensel Hentel Hentschel Hentschke Hepperle Herberger Herbrand Heretik Hering Herman Hermann Hermecke
Herms Herold Herrmann Herschmann Hertel Herweg Herwig Herzenberg Hess Hesse Hessek Hessler Hetzler
Heuck Heydemüller Hečko Heřman Heřmánek Hiebl Hildebrand Hildenbrand Hilgendorf Hillard Hiller
Hingsen Hingst Hinrichs Hirsch Hirschberg Hirt Hladkivskyi Hladkivskyj Hladký Hladuch Hladukh Hladík
Hlavatý Hlaváč Hlaváček Hlinka Hloušek Hlynskyi Hlynskyj Hlávka Hnatyshyn Hnatyšyn Hoang Hodea
Hoffman Hoffmann Hofman Hofmann Hohenberger Hohl Hohn Hohnheiser Hoiko Hojko Holan Holas Holdt Holec
Holeček Holinski Holoubek Holovec Holovets Holtfreter Holub Holuby Holz Holzdeppe Holzner Holík Holý
Hommel Homola Homolka Honz Hooss Hoppe Hora Horak Horbach Horbač Hordiichuk Hordijčuk Horký Horn
Horna Hornung Horník Horníček Horodockyj Horodotskyi Horovyi Horovyj Horský Hort Horvát Horváth
Horák Horáček Horňák Hossa Houdek Houška Hovorka Howard Hoza Hořejší Hošek Hrabal Hrabovský Hradecký
Hradil Hraško Hrbek Hrbáček Hrdina Hrdlička Hrdý Hrechko Hrečko Hric Hrmo Hrnčíř Hroch Hromyko
Hromádka Hron Hrubeš Hrubý Hruška Hrušovský Hryhoryshyn Hryhoryšyn Hryneveckyj Hrynevetskyi
Hrynevskyi Hrynevskyj Hryshko Hryško Hrůza Huba Huber Hubáček Huckestein Hudak Hudec Hudeček Huebel
Hugo Huhn Hujo Huke Huls Humbert Huml Huneke Husák Huth Hušek Hynek Hájek Hála Hána Häber Häfner
Höcke Höft Höhne Hönig Hördt Hübenbecker Hübl Hübner Hügel Hüttcher Hütter Hýbl Hůlka Ialiuk Ialovyi
Ianiuk Iarmak Iashchuk Iatskiv Iatsyshyn Iavorivskyi Iemets Iermak Ievenko Ievpak Ignatev Ignatov
Ihly Ihnačák Ilin Illing Illés Isaev Isak Isakov Isekenmeier Iukhno Iurchyshyn Iushchuk Iushchyk
Ivanciv Ivaniv Ivanov Ivantsiv Ivanyshyn Ivanyšyn Iwanowski Iwanowský Iwański Iwańský Izdebski
Izdebský Jabłoński Jabłońský Jackiv Jackowski Jackowský Jacob Jacobs Jacyšyn Jagielski Jagielský
Jagiełło Jagodziński Jagodzińský Jagusch Jahn Jahnke Jahoda Jakab Jakeš Jakl Jakobs Jakoubek
Jakovlev Jakubczyk Jakubec Jakubiak Jakubowski Jakubowský Jakušev Jaljuk Jalovyj Jambor Jamrozy
Janas Janata Janda Jander Janeček Janečka Janiak Janich Janicki Janický Janik Janiszewski
Janiszewský Janjuk Janke Jankowiak Jankowski Jankowský Janků Janota Janoušek Janovský Janowski
Janowský Janoška Jansa Jansen Jantošovič Janus Janusz Januszewski Januszewský Janák Janáček Janík
Janíček Janča Janček Jančík Janů Jarets Jareš Jarmak Jaros Jarosz Jaroš Jarząbek Jasinski Jasiński
Jasińský Jasper Jastrzębski Jastrzębský Javorivskyj Javůrek Jaworski Jaworský Jaśkiewicz Jašek
Jaščuk Jech Jedlička Jedľovský Jegorov Jelen Jellinghaus Jelínek Jemec Jendek Jeníček Jeorga Jermak
Jerschabek Jevenko Jevpak Jezierski Jezierský Jeřábek Jež Ježek Jindra Jirka Jirků Jiroušek Jirsa
Jirák Jiránek Jirásek Jiřík John Jonas Jonata Jonáš Jossa Juchno Jucken Judin Juhász Junek Jung
Jungbluth Jungton Jurek Jurečka Jurina Jurkiewicz Jurkovič Jurkowski Jurkowský Jurík Jurčyšyn Jurčík
Juszczak Juřica Juřík Juščuk Juščyk Jánošík Jánský Jílek Jíra Jónás Jóźwiak Jóźwik Jürgens
Jędrzejczak Jędrzejczyk Jędrzejewski Jędrzejewský Kabanov Kabát Kacprzak Kaczmarczyk Kaczmarek
Kaczmarski Kaczmarský Kaczor Kaczorowski Kaczorowský Kaczyński Kaczyńský Kadeřábek Kadlec Kaesmacher
Kafenda Kafka Kahl Kahlert Kahles Kahlmeyer Kaiser Kala Kalach Kalač Kalaš Kalašnikov Kaleta Kalina
Kalinin Kalinowski Kalinowský Kaliský Kalisz Kalivoda Kallabis Kallensee Kalous Kalousek Kaláb
Kameník Kamiński Kamińský Kampf Kampschulte Kandyba Kania Kaniewski Kaniewský Kantor Kaplan Kappe
Kappler Kapusta Kapustin Karas Karaś Karban Karczewski Karczewský Karel Karhoff Karlík Karpiński
Karpińský Karpov Karpuch Karpukh Karrass Karst Karsten Karul Karus Karwowski Karwowský Karásek Kasal
Kaskiv Kasperek Kasprzak Kasprzyk Kass Kasten Kastner Kaszuba Katona Katzinski Kaufmann Kaul
Kausemann Kavka Kawa Kawecki Kawecký Kawohl Kazakov Kazda Kazmarek Kačírek Kałuża Kaňa Kaňka Kašpar
Kašpárek Kašík Kaźmierczak Kedzierski Keil Keiner Kelemen Keller Kelm Kempe Kemper Kempter Keníž
Kerekes Kerl Kern Kesselring Kesselschläger Kette Kettenis Keutel Khytrovo Kick Kiessling Kiełbasa
Kinadeter Kindl Kinzel Kinzy Kirch Kirillov Kirst Király Kis Kisabaka Kiselev Kisiel Kiss Kita Klaas
Klabuhn Klapka Klapper Klauder Klaus Kleeberg Kleiber Kleinert Kleininger Kleinmann Kleinsteuber
Kleiss Klement Klemme Klečka Klimczak Klimek Kliment Klimeš Klinger Klink Klopsch Klose Kloss Klouda
Klouček Kluge Kluwe Klíma Kmeť Kmiecik Kmieć Knabe Knap Knapik Kneifel Knetsch Knies Knippel Knjazev
Knobel Knoblich Knoll Knorr Knorscheidt Knotek Knut Kobs Kobus Koch Kochan Kocián Kocjubynskyj
Kocman Kocourek Kocsis Koczulla Koderisch Koehl Koehler Koenig Koester Kofferschlager Kogut Koha
Kohle Kohlmann Kohnle Kohout Kohoutek Kohrt Kolasa Kolařík Kolb Koleiski Kolek Kolesnikov Kolesár
Kollár Kolman Kolnik Kolník Kolobov Kolokas Kolomiiets Kolomijec Kolár Koláček Kolář Koman Komarov
Komissarov Komoll Komorowski Komorowský Kompaniiets Kompanijec Komárek Komínek Kondratev Konečný
Konieczna Konieczny Konig Kononec Kononets Kononov Konopka Konovalov Konow Konstantinov Konya
Koníček Koob Kopal Kopczyński Kopczyńský Kopecký Koper Kopeć Kopeček Kopečný Kopf Kopylov Kopřiva
Korbel Kordun Korec Koreckyj Koretskyi Korniichuk Kornilov Kornjijčuk Korolev Koroviak Korovjak
Korzeniowski Korzeniowský Kos Kosenkow Kosina Kosiński Kosińský Kosowski Kosowský Kostecki Kostecký
Koster Kostin Kostka Kostrec Kostrzewa Koszewski Kosík Kot Kotas Kotek Kotlár Kotov Kotowski
Kotowský Kotrba Kotsiubynskyi Kouba Koubaa Koubek Koudela Koudelka Koukal Koutný Kouřil Kovacs
Kovalenko Kovalev Kovalskyi Kovalskyj Kovařík Kovács Kováč Kováčik Kovář Kovářík Kowal Kowalczuk
Kowalczyk Kowalewski Kowalewský Kowalick Kowalik Kowalinski Kowalski Kowalský Koza Kozak Kozakiewicz
Kozel Kozieł Kozioł Kozlov Kozma Kozák Kozłowski Kozłowský Kočiš Kočí Kołakowski Kołakowský
Kołodziej Kołodziejczyk Kołodziejski Kołodziejský Kořínek Košelev Košťál Krabbe Kraft Krajewski
Krajewský Krajíček Krajči Krajčo Krajčovič Krajčír Krakowiak Kral Kramer Krasilnikov Kratochvíl
Krauel Kraus Krause Krauspe Krawczyk Krawiec Kreb Krebs Kreissig Krejčí Krejčík Krejčíř Kresse
Kreutz Krieger Krippner Krištof Krjukov Krodinger Krohn Krol Kron Kropáček Kroupa Krueger Krug
Kruger Kruk Krukowski Krukowský Krull Krupa Krupička Krupiński Krupińský Krupka Kruschinski
Kruszewski Kruszewský Krylov Krysiak Krzemiński Krzemińský Krzyżanowski Krzyżanowský Král Králik
Králík Králíček Krátký Krämer Król Królikowski Królikowský Kröckert Kröger Krúpa Krüger Krčmář
Książek Kuba Kubacki Kubacký Kubec Kubelka Kubera Kubeš Kubiak Kubica Kubicki Kubický Kubik Kubiš
Kubánek Kubát Kubík Kubín Kubíček Kuc Kucharczyk Kucharski Kucharský Kuchař Kuchta Kuciński Kucińský
Kuczyński Kuczyńský Kudláček Kudrjavcev Kudrjašov Kudrna Kufahl Kuhlee Kuhnen Kujawa Kujawski
Kujawský Kukla Kula Kulagin Kulakov Kulchytskyi Kulesza Kulhavý Kulhánek Kulig Kulik Kulikov
Kulimann Kuliński Kulińský Kulma Kulynych Kulynyč Kulčyckyj Kumbernuss Kummle Kunc Kuneš Kunz Kupec
Kupfer Kupka Kupprion Kuprion Kurek Kurka Kurnicki Kurowski Kurowský Kurrat Kurschilgen Kuschewitz
Kuschmann Kuske Kustermann Kutscherauer Kutzner Kuzmin Kuznecov Kuča Kučera Kuś Kužel Kvapil
Kvasnička Kwadwo Kwaśniewski Kwaśniewský Kwiatkowski Kwiatkowský Kwiecień Kwieciński Kwiecińský
Kyncl Kysela Kyseľ Kyvach Kyvač Kállay Káňa Kähler Käther Köhler Köhrbrück Köhre Kölotzei König
Köpernick Köseoglu Kúhn Kúhnert Kühn Kühnel Kühnemund Kühnert Kühnke Küsters Küter Kędzierski
Kędzierský Kędziora Kępa Kłos Kłosowski Kłosowský Křenek Křeček Křivánek Kříž Křížek Laack Labuda
Lach Lachman Lacina Lack Lacko Ladewig Lahoida Lahojda Lakatos Lakatoš Lakhman Lakomy Lammert Lamos
Landa Landmann Lang Lange Langer Langfeld Langhirt Langr Lanig Lanovyi Lanovyj Lapin Larionov
Laskowski Laskowský Lasota Latanskyi Latanskyj Latanyi Latanyj Lauckner Lauinger Laurén Lausecker
Laux Lavička Lavrentev Laws Lazarev Lazirko Le Lebeda Lebedev Leberer Lech Lehmann Lehner Leibold
Leide Leimbach Leipold Leist Leiter Leiteritz Leitheim Leiwesmeier Lenart Lenfers Lengyel Lenk Lenz
Lenzen Lepthin Lepšík Lesch Leschnik Lesiak Leszczyński Leszczyńský Letzelter Levadovskyi
Levadovskyj Levý Lewandowski Lewandowský Lewicki Lewický Lewin Lewke Leyckes Leśniak Leśniewski
Leśniewský Liashchuk Lichačev Lichno Lichtenfeld Lichtenhagen Lichtl Liebach Liebe Liebich Liebold
Lieder Lienshöft Likhno Linden Lindenberg Lindenmayer Lindner Linhart Linke Linnenbaum Lipiński
Lipińský Lipka Lippe Lipske Lipski Lipský Lipták Lipus Lis Lischka Lisický Lisiecki Lisiecký
Lisowski Lisowský Liutyi Liška Ljaščuk Ljutyj Lobachevskyi Lobanov Lobačevskyj Lobinger Loginov
Logsch Lohmann Lohre Lohse Lokar Lomovyi Lomovyj Loogen Lorenc Lorenz Losch Loska Lott Louda Lubina
Luchenko Luchko Luckiv Luckyj Ludolf Ludvík Lufft Luhovyi Luhovyj Lukeš Lukin Lukoschek Lukács Lukáč
Lukáš Lukášek Lupták Lutje Lutskiv Lutskyi Lutz Lučenko Lučko Lykovych Lykovyč Lyndyk Lytkin László
Látal Líbal Líška Löser Löwa Lübke Maak Macek Mach Machala Machač Machno Machálek Macháč Macháček
Maciejewski Maciejewský Maciąg Mackiewicz Macura Maczey Macák Madej Madetzky Madubuko Magyar Mahera
Maiboroda Maier Maisch Maistrenko Maj Majboroda Majcher Majchrzak Majer Majeský Majewski Majewský
Majka Major Majstrenko Makarov Makhno Makoveckyj Makovetskyi Makowski Makowský Maksimov Malachovský
Malec Malek Maleček Malicki Malický Malina Malinowski Malinowský Maliszewski Maliszewský Malkovych
Malkovyč Malkus Mallmann Malucha Malík Malíšek Malý Mamii Mamij Mamojka Mamontov Manns Manz
Marahrens Marchewka Marchewski Marciniak Marcinko Marcinkowski Marcinkowský Marczak Marek Mareček
Mareš Margis Mariievskyi Marijevskyj Marián Markiewicz Markiv Markov Markowski Markowský Marl Marner
Marquart Marschek Marszałek Martel Marten Martin Martinec Martinek Martynov Martínek Marx Marxen
Marynych Marynyč Marzec Maršálek Maršík Masaryk Maslo Maslov Masopust Masłowski Masłowský Mathes
Mathies Mathiszik Matiaško Matouš Matoušek Matschke Mattern Matthes Matula Matusiak Matuszak
Matuszewski Matuszewský Matuška Matveev Matys Matysiak Matyáš Matějka Matějíček Maurer Mauroff Maxa
Maybach Mayer Mazailo Mazajlo Mazun Mazur Mazurek Mazurkiewicz Mazylo Mazánek Maćkowiak Małecki
Małecký Małek Maňák Mařík Maślanka Mašek Mebold Medek Medvedev Medveď Mehl Mehlhorn Mehlorn Meier
Meisch Meissner Melcer Melichar Melnikov Meloni Melzer Mencl Menga Menne Mensah Mensing Menšík
Merkel Merkušev Merseburg Merta Mertens Mesloh Metzger Metzner Mewes Meyer Mezei Mečiar Michajlov
Michal Michalak Michalczyk Michalec Michalik Michallek Michalski Michalský Michalík Michałek
Michałowski Michałowský Micheev Michel Michna Michálek Mielczarek Mielke Mierzejewski Mierzejewský
Mihalik Mihál Mihálik Mika Mikeš Mikitenko Miklaś Mikloško Miko Mikołajczak Mikołajczyk Mikula
Mikulski Mikulský Mikulášek Mikulík Mikuš Mikúš Milczarek Milde Milewski Milewský Miller Milota
Minah Minařík Miniailo Minjajlo Mintzlaff Mináč Minář Mirga Mironov Misiak Misztal Mička Miśkiewicz
Mišin Mišík Mjasnikov Mlejnek Mládek Mlčoch Mockenhaupt Modzelewski Modzelewský Moede Moedl Moeller
Moguenara Mohr Mohrhard Mohylevskyi Mohylevskyj Moiseev Mojžiš Mojžíš Mokroš Mokrý Molenda Molitor
Moller Molnár Molzan Molčanov Montag Moormann Mora Moravec Moravčík Morawski Morawský Mordhorst
Morgenstern Morhelfer Moritz Morozov Morávek Moser Moskal Moskaliuk Moskaljuk Motchebon Motl
Motriienko Motrijenko Motyka Motyčka Motzenbbäcker Moudrý Moučka Mrkvička Mroczek Mroczkowski
Mroczkowský Mrozek Mrugalla Mráz Mrázek Mráček Mróz Mucha Muchin Muckenthaler Mues Muller Mulrain
Muravev Murawski Murawský Musiał Musil Muszyński Muszyńský Mužík Mychajljuk Mydlo Mykhailiuk
Myklashevskyi Myklaševskyj Myklucho Myklukho Myloslavskyi Myloslavskyj Myška Mácha Málek Márton Máté
Mächtig Mäder Mészáros Míka Möcks Mögenburg Möhsner Möldner Möllenbeck Möller Möllinger Mörsch
Mühleis Müller Münch Młynarczyk Nabein Nabow Nagel Nagy Najman Nannen Napierała Nastvogel Naubert
Naumann Naumov Navrátil Nawrocki Nawrocký Nawrot Nazarov Nedbal Nedoma Nedvěd Nehoda Neimke Nejedlý
Nekrasov Nemec Nemes Nerius Nesterov Nesvadba Neubauer Neubert Neuendorf Neumair Neuman Neumann
Neupert Neurohr Neuschwander Newton Nečas Nešpor Nguyen Nicolay Niedermeier Niedziela Niedzielski
Niedzielský Niedźwiecki Niedźwiecký Nieklauson Niemczyk Niemiec Niewiadomski Niewiadomský Nikiforov
Nikitin Niklaus Nikolaev Nikonov Nitra Nitzsche Noack Nodler Noga Nohachevskyi Nohačevskyj Nolte
Normann Norris Northoff Nosek Noskov Nosov Novikov Novosad Novotný Novák Nováček Nový Nowacki
Nowacký Nowaczyk Nowak Nowakowski Nowakowský Nowicki Nowický Nowiński Nowińský Nussbeck Nwachukwu
Nytra Németh Němec Němeček Oberem Obergföll Obermaier Obšut Ochs Odehnal Odincov Oeser Olbrich
Olczak Olejniczak Olejnik Oliva Olszewski Olszewský Oláh Ondra Ondruš Ondráček Onnen Openko Ophey
Oppong Orbán Orechov Orlov Orosz Orság Orsós Orth Orthmann Orzechowski Orzechowský Orłowski Orłowský
Osadko Oschkenat Osei Osenberg Osipov Osiński Osińský Ossowski Ossowský Ostendarp Ostrowski
Ostrowský Ostwald Otte Otto Otáhal Otčenáš Ovčinnikov Owczarek Pachomov Paczkowski Paczkowský
Paesler Pahutiak Pahutjak Pajonk Pająk Pakuła Palacz Palamarchuk Palamarčuk Paleček Palii Palij
Pallentin Paluch Panek Panfilov Panov Panzig Pap Papež Papp Parashchuk Paraščuk Partyka Paschke
Pasichnyk Pasičnyk Pasternak Paszkowski Paszkowský Pataki Patočka Patzwahl Paukner Pauko Paul Pavel
Pavelek Pavelka Pavlas Pavlenko Pavlica Pavlikovský Pavliv Pavlov Pavlyshyn Pavlyšyn Pavlík Pavlíček
Pavlů Pavúk Pawelec Pawlak Pawlicki Pawlický Pawlik Pawlikowski Pawlikowský Pawłowski Pawłowský
Pazdera Pałka Pařízek Pašek Paška Paško Pech Pecha Pecháček Pecka Pekař Pekárek Pelc Pelikán Pendyk
Pernica Peroutka Peselman Pestov Peter Peterka Peters Petliura Petljura Petr Petrenko Petriv Petrov
Petrovický Petruška Petryn Petryshyn Petryšyn Petrák Petráš Petrů Petuchov Petyk Petzold Petřík
Petříček Peřina Pešek Peška Peško Pešta Pfeiffer Pfennig Pfersich Pfingsten Pflieger Pflügner Pham
Phan Philipp Phung Piasecki Piasecký Pichlmaier Piechota Pieczek Piekarski Piekarský Piesker Pietras
Pietruszka Pietrzak Pietrzyk Pietsch Pilarski Pilarský Pilař Pilch Pilát Pingpank Pinnock Pintér
Piotrowicz Piotrowski Piotrowský Pippig Pitschugin Pivoňka Piwowarczyk Piórkowski Piórkowský Piątek
Piątkowski Piątkowský Piłat Plachý Plaksii Plaksij Plank Plass Platzer Plauk Plautz Plaček Plch
Plekanec Pletsch Plotzitzka Pluhař Pluta Plšek Podgórski Podgórský Podhradský Podkonický Podzimek
Poehn Poeschl Pogorzelski Pohl Pohland Pohle Pohyba Pokorný Polak Polanský Poliak Polifka Polishchuk
Polizzi Poliščuk Poljakov Pollmächer Polách Polák Poláček Polášek Polívka Pomp Ponitzsch Ponomarev
Ponomariv Popelka Popov Popławski Popławský Porth Poryvai Poryvailo Poryvaj Poryvajlo Porębski
Porębský Poschmann Poser Pospíchal Pospíšil Potapov Potebenko Potockyj Pototskyi Pottel Potůček Pour
Prachař Prange Pražák Prchal Prediger Pressler Preuk Preuss Prey Priadun Priemer Prjadun Prochorov
Procházka Prokeš Prokop Proske Provazník Prošek Prus Pryhoda Pryimak Pryjmak Prytula Przybylski
Przybylský Przybysz Przybył Przybyła Prášek Průcha Průša Ptak Ptáček Puchalski Puchalský Pupák Pusch
Pytel Pál Pánek Pásztor Pátek Péter Pícha Píša Pöche Pöge Płonka Přibyl Přikryl Příhoda Pšenička
Raabe Rabenstein Rach Raczyński Raczyńský Rada Radecki Radecký Radomski Radomský Radtke Rahn Rak
Rakowski Rakowský Rambousek Ranftl Rangen Ranz Rapp Rataj Ratajczak Rath Raubuch Raukuc Rautenkranz
Raška Rehwagen Reiber Reichardt Reichel Reichling Reif Reifenrath Reimann Reinberg Reinelt Reinhardt
Reinke Reitze Remeš Renk Rentz Renz Repiský Reppin Restle Restorff Retzke Reuber Reumann Reus Reuss
Reusse Rezek Rheder Rhoden Richards Richter Richtr Riedel Riediger Rieger Riekmann Riepl Riermeier
Riester Riethmüller Rietmüller Rietscher Ringel Ringer Rink Ripken Ritosek Ritschel Ritter Rittweg
Ritz Rjabov Roba Robak Rockmeier Rodehau Rodionov Rodowski Roecker Rogala Rogalski Rogalský Roggatz
Rogov Rogowski Rogowský Rohländer Rohrer Rojek Rokossa Roleder Roloff Romaniv Romanov Romanowski
Romanowský Romanyshyn Romanyšyn Romančík Romei Romej Romenec Romenets Romochko Romočko Roos Rosa
Rosbach Roschinsky Rosenauer Rosenbauer Rosenthal Rosiak Rosiński Rosińský Rosksch Rossberg Rossler
Roth Rother Roubal Rous Rozputnii Rozputnij Rozsypal Rožkov Ruch Ruciński Rucińský Ruckdeschel
Rudnicki Rudnický Rudolf Rudziński Rudzińský Rudzki Rumpf Rupprecht Rus Rusakov Rusin Ruth Rutkowski
Rutkowský Ružička Ryba Rybak Rybakov Rybarczyk Rybicki Rybický Rybníček Rybár Rybárik Rybář Ryjikh
Ryzih Ryšavý Rzepka Rác Rácz Rädler Räntsch Różański Różańský Różycki Różycký Rödiger Röse Röttger
Rücker Rüdiger Rüter Rýdl Růžek Růžička Sachse Sack Sadowski Sadowský Sadílek Saflanis Safonov
Sagafe Sagonas Sahner Saienko Saile Sailer Sajenko Salow Salzer Salzmann Samek Sammert Samojlov
Samson Samsonov Sander Sarvari Sattelmaier Sauer Sauerland Saumweber Savelev Savin Savoia Savyckyj
Savytskyi Sawicki Sawický Sazonov Schacht Schaefer Schaffarzik Schahbasian Scharf Schedler Scheer
Schejbal Schelk Schellenbeck Schembera Schenk Scherbarth Scherer Schersing Scherz Scheurer Scheuring
Scheytt Schielke Schieskow Schildhauer Schilling Schima Schimmer Schindzielorz Schirmer
Schirrmeister Schlachter Schlangen Schlawitz Schlechtweg Schley Schlicht Schlitzer Schmalzle Schmid
Schmidt Schmidtchen Schmitt Schmitz Schmuhl Schneider Schnelting Schnieder Schniedermeier Schnürer
Schoberg Scholz Schonberg Schondelmaier Schorr Schott Schottmann Schouren Schrader Schramm Schreck
Schreiber Schreiner Schreiter Schroder Schröder Schuermann Schuff Schuhaj Schuldt Schult Schulte
Schultz Schultze Schulz Schulze Schumacher Schumann Schupp Schuri Schuster Schwab Schwalm Schwanbeck
Schwandke Schwanitz Schwarthoff Schwartz Schwarz Schwarzer Schwarzkopf Schwarzmeier Schwatlo
Schweisfurth Schwennen Schwerdtner Schwidde Schwirkschlies Schwuchow Schäfer Schäffel Schäffer
Schäning Schöckel Schönball Schönbeck Schönberg Schönebeck Schönenberger Schönfeld Schönherr
Schönlebe Schötz Schüler Schüppel Schütz Schütze Sedliak Sedlák Sedláček Sedlář Seeger Seelig Sehls
Sehnal Seibold Seidel Seiders Seidl Seifert Seigel Seiler Seitz Sekanina Seleznev Seliverstov
Semenochko Semenov Semenočko Semerád Semeshchuk Semeščuk Semisch Senkel Senko Serafin Serdiuk
Serdjuk Sergeev Severa Sewald Shamrylo Shcherbak Shestak Shevchenko Shkaraba Shudryk Shukhevych
Shumylo Shupyk Shyian Shyndarei Sidleckyj Sidletskyi Sidliak Sidljak Sidorov Siebel Siebert
Siedlecki Siedlecký Siegling Sielemann Siemon Siener Sienkiewicz Sieradzki Sievers Siewert Sihler
Sikora Sikorski Sikorský Silin Sillah Simon Simonov Sinnhuber Sipos Sirko Sischka Sitek Sitnikov
Sivák Siwek Skala Skalický Skalski Skalský Skiba Skibicki Skibiński Skibińský Sklenka Sklenář
Skoczylas Skokan Skopal Skoropadskyi Skoropadskyj Skowron Skowronek Skowroński Skowrońský Skořepa
Skrzypczak Skrzypek Skutecký Skyba Skácel Skála Skóra Skřivánek Slabý Sladek Sladký Slanina Slavík
Slavíček Slašťan Slezák Sloboda Slobodian Slobodjan Slobodník Slota Slotta Slovák Slováček Sluka
Sládek Sláma Smejkal Smetana Smieja Smirnov Smola Smoliński Smolińský Smolka Smolík Smrek Smrčka
Smrž Smutný Smékal Sobczak Sobczyk Sobek Sobieraj Sobolev Sobolewski Sobolewský Soboll Sobotka Socha
Sochacki Sochacký Sochor Sojka Sokol Sokolowski Sokołowski Sokołowský Sokół Soller Sollner Solovev
Sommer Somogyi Somssich Sonnabend Sorokin Sosiura Sosjura Sosnowski Sosnowský Soukup Souček Sova
Sowa Sowiński Sowińský Soós Sołtys Sołtysiak Spahn Spelmeyer Spiegelburg Spielvogel Spinner
Spitzmüller Splinter Spliukh Spljuch Sporrer Spotykach Spotykač Sprenger Spurný Spáčil Spöttel Srb
Sroka Stachiv Stachowiak Stachowicz Stachura Stachurski Stachurský Stahl Stakhiv Stanek Stang
Stanger Staniszewski Staniszewský Stanisławski Stanisławský Stankiewicz Staněk Starý Stasiak
Staszewski Staszewský Stauss Stawicki Stawický Stec Steckiv Steding Stefaniak Stefański Stefańský
Steffen Steffny Stehlík Steidl Steigauf Stein Steinecke Steiner Steinert Steinkamp Steinmetz
Stejskal Stelkens Stelmach Stengel Stengl Stenzel Stepanec Stepanets Stepanov Stephan Stern Stetskiv
Steuk Stibor Stief Stifel Stodola Stoian Stojan Stoklasa Stolarczyk Stolarski Stolarský Stoll Stolle
Stolz Storchak Storl Storozhuk Storožuk Storp Storčak Stoutjesdijk Straka Stratmann Straub Strausa
Streck Streese Strege Streit Strejček Strelkov Streller Strieder Striezel Strnad Strnisko Strogies
Strohschank Strouhal Strunz Strutz Strzelczyk Strzelecki Strzelecký Stránský Stube Stuchlík Studený
Studnička Stupka Styhailo Styhajlo Stárek Stöckert Stöppler Stöwer Stürmer Stępień Stępniak Subbotin
Suchak Suchanov Suchomel Suchánek Suchý Suffa Sujew Suk Surma Sushko Suski Suský Sussmann Suthe
Sutschet Suvorov Sučak Suško Svatoň Svatoš Svačina Sviták Svoboda Svozil Svrbík Svydryhailo
Svydryhajlo Světlík Swillims Syleckyj Syletskyi Synek Syrový Sysoev Szabó Szafrański Szafrańský
Szalai Szatkowski Szatkowský Szczepaniak Szczepanik Szczepański Szczepańský Szczerba Szcześniak
Szczygieł Szczęsna Szczęsny Szekeres Szeląg Szendrei Szewczyk Szilágyi Szostak Szulc Szwarc Szwed
Szydłowski Szydłowský Szymański Szymańský Szymczak Szymczyk Szymkowiak Szyszka Székely Szücs Szőke
Sámel Sándor Sárközi Sören Sürth Sýkora Sławiński Sławińský Słowik Słowiński Słowińský Tafelmeier
Takács Tamás Tancoš Tang Tarasiuk Tarasjuk Tarasov Tarnowski Tarnowský Tasche Tatar Tatarka Tatár
Tatárka Taufratshofer Tegethof Teichmann Teplý Tepper Terentev Terheiden Terlecki Tesař Teterin
Teufel Theele Thieke Thimm Thiomas Thomas Thomka Thriene Thränhardt Thust Thyssen Thöne Tichonov
Tichý Tidow Tiedtke Tietze Tilgner Tillack Timmermann Timofeev Tischler Tischmann Titov Tittman
Tivontschik Tkachenko Tkaczyk Tkačenko Tokarski Tokarský Tomala Toman Tomaszewski Tomaszewský
Tomczak Tomczyk Tomek Tomeček Tomeš Tomka Tomko Tomys Tománek Tomáš Tomášek Tonat Tonn Tracz
Trampeli Tran Trauth Trautmann Travan Treff Tremmel Tress Tretiak Tretjak Tretjakov Triasun Triasylo
Trinh Trjasun Trjasylo Trnka Trofimov Troian Trojan Trojanowski Trojanowský Truben Trublaievskyi
Trublajevskyj Truhlář Truong Trzciński Trzcińský Trzeciak Trávníček Trčka Tsamonikian Tschiers
Tschirch Tsushko Tsymbalistyi Tuch Tucholke Tudow Turek Tureček Turov Turčok Tuschmo Tuček Tvrdík
Tvrdý Twardowski Twardowský Tyndarei Tyndarej Táborský Tächl Tóth Többen Töpfer Török Tříska Tůma
Uher Uhlemann Uhlig Uhlíř Uhrig Uibel Uliczka Ullmann Ullrich Ulrich Umanec Umanets Umbach Umlauft
Umminger Unger Unterpaintner Unych Unyč Uram Urban Urbanec Urbanek Urbaniak Urbanowicz Urbansky
Urbańczyk Urbański Urbańský Urblík Urbánek Urhig Ustinov Usych Usyč Uvarov Vacek Vaculík Vahlensieck
Vajcík Vajda Vala Valach Valachovič Valent Valenta Valeš Valuška Valášek Vanek Vangermain Vaníček
Vančura Vaněk Vaněček Varga Vasilev Vass Vasylkivskyi Vasylkivskyj Vasylyn Vasylyshyn Vasylyšyn
Vater Vavřík Vašek Vašák Vašíček Vejvoda Venghaus Veredun Veres Vereshchuk Vereščuk Verhun Verner
Verniest Verzi Vesel Veselov Veselý Veverka Večeřa Vicen Viellehner Vieweg Vilímek Vincze Vinogradov
Vinš Virág Vitriak Vitrjak Vitásek Višnjakov Višňovský Vlach Vladimirov Vlasov Vlasák Vlk Vlček
Vobořil Vodička Vodrážka Vodák Voelkel Vogel Vogelgsang Vogt Voigt Vojta Vojtek Vojtíšek Vojtěch
Vojáček Vokoun Vokuhl Volek Volf Volk Volker Volkmann Volkov Volný Voloshchuk Vološčuk Vona Vondra
Vondrák Vondráček Vontein Vorel Vorlíček Vorobev Voroncov Voronov Voráček Votava Votruba Voříšek
Vrabec Vrba Vrzal Vrána Vuong Vybíral Vydarený Vydra Vymazal Vyskočil Vysloužil Vytrebenko Vácha
Václavek Václavík Vágner Válek Váradi Vávra Váňa Vícha Vít Vítek Víšek Vörös Wachenbrunner Wachtel
Wagner Waibel Wakan Walczak Waldmann Walkowiak Wallner Wallstab Walter Walther Walton Walz Wanner
Warchoł Wartenberg Waschbüsch Wasiak Wasilewski Wasilewský Wassilew Wassiluk Wawrzyniak Weber
Wehrsen Weidlich Weidner Weigel Weight Weiler Weimer Weis Weiss Weller Welsch Welz Welzel Weniger
Wenk Werle Werner Werrmann Wesołowski Wesołowský Wessel Wessinghage Weyel Wezel Wichmann Wickert
Wiebe Wiechmann Wieczorek Wiegelmann Wierig Wierzbicki Wierzbický Wiese Wieser Wilczek Wilczyński
Wilczyńský Wilhelm Wilk Wilky Willwacher Wilts Wimmer Winiarski Winiarský Winkelmann Winkler Winter
Wischek Wischer Wissing Witczak Witek Witkowski Witkowský Wittich Wittl Wiącek Więcek Więckowski
Więckowský Wiśniewski Wiśniewský Wnuk Wojciechowski Wojciechowský Wojtas Wojtasik Wojtczak
Wojtkowiak Wolak Wolf Wolfarth Wolff Woliński Wolińský Wollenberg Wollmann Wolny Wolski Wolský
Woytkowska Woś Woźniak Wrona Wroński Wrońský Wróbel Wróblewski Wróblewský Wujak Wurm Wyludda Wypych
Wysocki Wysocký Wyszyński Wyszyńský Wójcicki Wójcický Wójcik Wójtowicz Wölpert Wöschler Wühn Wünsche
Wąsik Wąsowski Wąsowský Węgrzyn Włodarczyk Włodarski Włodarský Zaborowski Zaborowský Zabłocki
Zabłocký Zach Zacharov Zaczkiewicz Zagórski Zagórský Zahn Zahradník Zahrádka Zaituc Zajac Zajcev
Zajíc Zajíček Zając Zajączkowski Zajączkowský Zakrzewski Zakrzewský Zalewski Zalewský Zandt Zanner
Zapletal Zaremba Zarzycki Zarzycký Zaręba Zatloukal Zauber Zavadil Zavřel Zawada Zawadzki Zbořil
Zdražil Zdunek Zedník Zeidler Zekl Zelenka Zelený Zelinka Zeman Zemánek Zender Zeuch Zeyen Zeyhle
Zezula Ziegler Zieliński Zielińský Zielonka Zikmund Zima Zimanyi Zimin Zimka Zimmer Zimmermann
Zinkevych Zinkevyč Zinovev Zinser Zintl Zipp Zipse Ziółkowski Ziółkowský Zięba Ziętek Zlenko Zlámal
Zoubek Zouhar Zschunke Zuber Zuev Zvarych Zvaryč Zvěřina Zwiener Zwoliński Zwolińský Zych Zygmunt
Zykov Záborský Zábranský Zálešák Zámečník Záruba Zíka Zúbrik Zümsande Östringer Überacker Čada Čapek
Čapkovič Čaplovič Čarnogurský Čech Čejka Čermák Černoch Černohorský Černov Černík Černý Červenka
Červený Červeňák Červinka Červonij Čierny Čihák Čobrda Čonka Čurda Čáp Čížek Ďaďo Ďurica Ďuriš
Łapiński Łapińský Łuczak Łukasiewicz Łukasik Łukaszewski Łukaszewský Řehoř Řehák Řeháček Řezníček
Řezáč Říha Śliwa Śliwiński Śliwińský Ślusarczyk Świderski Świderský Świerczyński Świerczyńský
Świątek Šafařík Šafránek Šafář Šamrylo Šanda Šarapov Šarov Šašek Šaškov Šebek Šebela Šebesta Šeda
Šedivý Šenk Šestak Šestakov Šesták Ševčenko Ševčík Šidlo Šilhavý Šilov Šimek Šimeček Šimon Šimonovič
Šimák Šimánek Šimáček Šimčík Šimůnek Šindelář Šindler Širjaev Široký Šiška Škaraba Škoda Škrabal
Škriniar Škultéty Šlechta Šmajda Šmejkal Šmerda Šmíd Šnajdr Šolc Šoltés Šoltýs Špaček Špička
Šplíchal Šrámek Štefan Štefanka Štefek Štefl Štěpán Štěpánek Štěrba Šubin Šubrt Šuchevyč Šudryk Šulc
Šumylo Šupyk Šurka Šustr Švanda Švarc Švec Švehla Švejda Švestka Šváb Šyjan Šyndarej Šálek Šíma Šíp
Šípek Šír Ščerbak Ščerbakov Ščukin Šťastný Żak Żebrowski Żebrowský Żmuda Żuk Żukowski Żukowský
Żurawski Żurawský Żurek Żyła Ždanov Žemlička Žiga Žižka Žukov Žuravlev Žák Žáček Žídek Žďárský Žůrek
`;

/** Towns, apart by commas. */
export const TOWNS = `
Abertamy,Adamov,Andělská Hora,Aš,Bakov nad Jizerou,Banská Bystrica,Banská Štiavnica,Bardejov,Bavorov
Bechyně,Benešov,Benešov nad Ploučnicí,Benátky nad Jizerou,Beroun,Bezdružice,Bečov nad Teplou,Blansko
Blatná,Blovice,Blšany,Bochov,Bohumín,Bohušovice nad Ohří,Bojkovice,Bor,Borohrádek,Borovany,Boskovice
Boží Dar,Brandýs nad Labem-Stará Boleslav,Brandýs nad Orlicí,Bratislava I,Bratislava II
Bratislava III,Bratislava IV,Bratislava V,Brezno,Brno,Broumov,Brtnice,Brumov-Bylnice,Bruntál
Brušperk,Budišov nad Budišovkou,Budyně nad Ohří,Bučovice,Buštěhrad,Bystré,Bystřice
Bystřice nad Pernštejnem,Bystřice pod Hostýnem,Bytča,Bzenec,Bánovce nad Bebravou,Bílina,Bílovec
Bělá nad Radbuzou,Bělá pod Bezdězem,Břeclav,Březnice,Březová,Březová nad Svitavou,Břidličná
Chabařovice,Cheb,Chlumec,Chlumec nad Cidlinou,Choceň,Chodov,Chomutov,Chotěboř,Chrast,Chrastava
Chropyně,Chrudim,Chvaletice,Chyše,Chýnov,Chřibská,Cvikov,Dačice,Dašice,Desná,Detva,Deštná,Dobrovice
Dobruška,Dobřany,Dobřichovice,Dobříš,Doksy,Dolní Benešov,Dolní Bousov,Dolní Kounice,Dolní Poustevna
Dolný Kubín,Domažlice,Dubá,Dubí,Dubňany,Duchcov,Dunajská Streda,Dvůr Králové nad Labem,Děčín
Františkovy Lázně,Frenštát pod Radhoštěm,Fryšták,Frýdek-Místek,Frýdlant,Frýdlant nad Ostravicí
Fulnek,Galanta,Gelnica,Golčův Jeníkov,Habartov,Habry,Hanušovice,Harrachov,Hartmanice,Havlíčkův Brod
Havířov,Hejnice,Heřmanův Městec,Hlinsko,Hlohovec,Hluboká nad Vltavou,Hluk,Hlučín
Hodkovice nad Mohelkou,Hodonín,Holešov,Holice,Holýšov,Hora Svaté Kateřiny,Horažďovice,Horní Benešov
Horní Blatná,Horní Bříza,Horní Cerekev,Horní Jelení,Horní Jiřetín,Horní Planá,Horní Slavkov
Horšovský Týn,Hostinné,Hostivice,Hostomice,Hostouň,Hořice,Hořovice,Hoštka,Hradec Králové
Hradec nad Moravicí,Hranice,Hrob,Hrochův Týnec,Hronov,Hrotovice,Hroznětín,Hrušovany nad Jevišovkou
Hrádek,Hrádek nad Nisou,Hulín,Humenné,Humpolec,Husinec,Hustopeče,Ilava,Ivanovice na Hané,Ivančice
Jablonec nad Jizerou,Jablonec nad Nisou,Jablonné nad Orlicí,Jablonné v Podještědí,Jablunkov,Janov
Janovice nad Úhlavou,Janské Lázně,Jaroměř,Jaroměřice nad Rokytnou,Javorník,Jemnice,Jesenice,Jeseník
Jevišovice,Jevíčko,Jihlava,Jilemnice,Jindřichův Hradec,Jirkov,Jistebnice,Jičín,Jiříkov,Jáchymov
Jílové,Jílové u Prahy,Kadaň,Kamenice nad Lipou,Kamenický Šenov,Kaplice,Kardašova Řečice,Karlovy Vary
Karolinka,Karviná,Kasejovice,Kaznějov,Kašperské Hory,Kdyně,Kelč,Kežmarok,Kladno,Kladruby,Klatovy
Klecany,Klimkovice,Klobouky u Brna,Klášterec nad Ohří,Kojetín,Kolín,Komárno,Konice,Kopidlno
Kopřivnice,Koryčany,Kosmonosy,Kostelec na Hané,Kostelec nad Labem,Kostelec nad Orlicí
Kostelec nad Černými lesy,Kouřim,Košice I,Košice II,Košice III,Košice IV,Košice-okolie,Košťany
Kožlany,Kralovice,Kralupy nad Vltavou,Kraslice,Kravaře,Krnov,Kroměříž,Krupina,Krupka,Kryry,Králíky
Králův Dvůr,Krásno,Krásná Hora nad Vltavou,Krásná Lípa,Krásné Údolí,Kunovice,Kunštát,Kutná Hora
Kuřim,Kyjov,Kynšperk nad Ohří,Kysucké Nové Mesto,Lanškroun,Lanžhot,Ledeč nad Sázavou,Ledvice
Letohrad,Letovice,Levice,Levoča,Liberec,Libochovice,Libušín,Libáň,Libčice nad Vltavou,Liběchov
Lipník nad Bečvou,Liptovský Mikuláš,Litomyšl,Litoměřice,Litovel,Litvínov,Lišov,Loket,Lom
Lomnice nad Lužnicí,Lomnice nad Popelkou,Louny,Loučná pod Klínovcem,Lovosice,Loštice,Luby,Luhačovice
Lučany nad Nisou,Lučenec,Luže,Lysá nad Labem,Lázně Bohdaneč,Lázně Bělohrad,Lázně Kynžvart,Malacky
Manětín,Mariánské Lázně,Martin,Mašťov,Medzilaborce,Meziboří,Meziměstí,Michalovce,Mikulov
Mikulášovice,Miletín,Milevsko,Milovice,Mimoň,Miroslav,Mirotice,Mirovice,Mirošov,Mladá Boleslav
Mladá Vožice,Mnichovice,Mnichovo Hradiště,Mníšek pod Brdy,Modřice,Mohelnice,Moravská Třebová
Moravské Budějovice,Moravský Beroun,Moravský Krumlov,Morkovice-Slížany,Most,Myjava,Mýto,Mělník
Městec Králové,Město Albrechtice,Město Touškov,Měčín,Mšeno,Nalžovské Hory,Napajedla,Nasavrky
Nechanice,Nejdek,Nepomuk,Neratovice,Netolice,Neveklov,Nitra,Nová Bystřice,Nová Paka,Nová Role
Nová Včelnice,Nové Hrady,Nové Mesto n.Váhom,Nové Město na Moravě,Nové Město nad Metují
Nové Město pod Smrkem,Nové Sedlo,Nové Strašecí,Nové Zámky,Nový Bor,Nový Bydžov,Nový Jičín,Nový Knín
Nymburk,Náchod,Námestovo,Náměšť nad Oslavou,Nýrsko,Nýřany,Němčice nad Hanou,Odolena Voda,Odry
Olešnice,Olomouc,Oloví,Opava,Opočno,Orlová,Osek,Osečná,Oslavany,Ostrava,Ostrov,Otrokovice,Pacov
Pardubice,Partizánske,Paskov,Pec pod Sněžkou,Pelhřimov,Petřvald,Pezinok,Pečky,Piešťany,Pilníkov
Planá,Planá nad Lužnicí,Plasy,Plesná,Plumlov,Plzeň,Plánice,Poběžovice,Podbořany,Podivín,Poděbrady
Pohořelice,Police nad Metují,Polička,Polná,Poltár,Poprad,Postoloprty,Potštát,Považská Bystrica
Počátky,Prachatice,Praha,Prešov,Prievidza,Proseč,Prostějov,Protivín,Pyšely,Písek,Púchov,Přebuz
Přelouč,Přerov,Přeštice,Přibyslav,Přimda,Příbor,Příbram,Rabí,Radnice,Rajhrad,Rakovník,Ralsko
Raspenava,Rejštejn,Revúca,Rimavská Sobota,Rokycany,Rokytnice nad Jizerou
Rokytnice v Orlických horách,Ronov nad Doubravou,Rosice,Rotava,Roudnice nad Labem,Rousínov
Rovensko pod Troskami,Roztoky,Rožmberk nad Vltavou,Rožmitál pod Třemšínem,Rožnov pod Radhoštěm
Rožďalovice,Rožňava,Rtyně v Podkrkonoší,Rudná,Rudolfov,Rumburk,Ružomberok,Rychnov nad Kněžnou
Rychnov u Jablonce nad Nisou,Rychvald,Rájec-Jestřebí,Rýmařov,Sabinov,Sadská,Sedlec-Prčice,Sedlice
Sedlčany,Semily,Senec,Senica,Sezemice,Sezimovo Ústí,Seč,Skalica,Skalná,Skuteč,Slaný,Slatiňany
Slavičín,Slavkov u Brna,Slavonice,Slušovice,Smečno,Smiřice,Smržovka,Snina,Sobotka,Sobrance,Soběslav
Sokolov,Solnice,Spišská Nová Ves,Spálené Poříčí,Stará Ľubovňa,Staré Město,Starý Plzenec,Staňkov
Stochov,Stod,Strakonice,Strmilov,Stropkov,Stráž nad Nežárkou,Stráž pod Ralskem,Strážnice,Strážov
Studénka,Stárkov,Stříbro,Suchdol nad Lužnicí,Sušice,Svidník,Svitavy,Svoboda nad Úpou,Svratka
Světlá nad Sázavou,Sázava,Tachov,Tanvald,Telč,Teplice,Teplice nad Metují,Teplá,Terezín,Tišnov
Topoľčany,Toužim,Tovačov,Trebišov,Trenčín,Trhové Sviny,Trhový Štěpánov,Trmice,Trnava,Trutnov,Turnov
Turčianske Teplice,Tvrdošín,Tábor,Týn nad Vltavou,Týnec nad Labem,Týnec nad Sázavou
Týniště nad Orlicí,Třebechovice pod Orebem,Třebenice,Třeboň,Třebíč,Třemošnice,Třemošná,Třešť,Třinec
Uherské Hradiště,Uherský Brod,Uherský Ostroh,Uhlířské Janovice,Unhošť,Uničov,Valašské Klobouky
Valašské Meziříčí,Valtice,Vamberk,Varnsdorf,Vejprty,Velešín,Velká Bystřice,Velká Bíteš
Velké Bílovice,Velké Hamry,Velké Meziříčí,Velké Opatovice,Velké Pavlovice,Velký Šenov,Veltrusy
Velvary,Verneřice,Veselí nad Lužnicí,Veselí nad Moravou,Veľký Krtíš,Vidnava,Vimperk,Vizovice
Vlachovo Březí,Vlašim,Vodňany,Volary,Volyně,Votice,Vracov,Vranov nad Topľou,Vratimov
Vrbno pod Pradědem,Vrchlabí,Vroutek,Vsetín,Vysoké Mýto,Vysoké Veselí,Vysoké nad Jizerou,Vyškov
Vyšší Brod,Vítkov,Výsluní,Všeruby,Zbiroh,Zbýšov,Zdice,Zlaté Hory,Zlaté Moravce,Zliv,Zlín,Znojmo
Zruč nad Sázavou,Zubří,Zvolen,Zábřeh,Zákupy,Zásmuky,Újezd u Brna,Úpice,Úsov,Ústí nad Labem
Ústí nad Orlicí,Úterý,Úvaly,Úštěk,Čadca,Čelákovice,Černovice,Černošice,Černošín,Červená Řečice
Červený Kostelec,Česká Kamenice,Česká Lípa,Česká Skalice,Česká Třebová,České Budějovice
České Velenice,Český Brod,Český Dub,Český Krumlov,Český Těšín,Čáslav,Řevnice,Říčany,Šaľa,Šenov
Šlapanice,Šluknov,Špindlerův Mlýn,Šternberk,Štramberk,Štíty,Štětí,Šumperk,Švihov,Žacléř,Žamberk
Žandov,Žarnovica,Žatec,Ždánice,Ždírec nad Doubravou,Žebrák,Železnice,Železná Ruda,Železný Brod
Žiar nad Hronom,Židlochovice,Žilina,Žirovnice,Žlutice,Žulová,Žďár nad Sázavou
`;

/** Streets, apart by commas. */
export const STREETS = `
17. Listopadu,28. Pluku,28. Října,5. Května,5. Máje,7. Května,8. Listopadu,9. Května,Achátová
Adamova,Adamovská,Adámiho,Adélčina,Africká,Ahoj,Akademická,Aksamitova,Akátová,Alabastrová,Albertov
Albrechtická,Albrechtova,Albánská,Albína Brunovského,Albíny Hochové,Aldašínská,Alej Českých Exulantů
Alejová,Aleny Santarové,Alešova,Alibernetová,Aloisovská,Altajská,Alšovo Nábř.,Alšovo Nábřeží
Alšovy Sady,Alžbety Gwerkovej,Alžbetínska,Alžírská,Ambroseho,Ambrožova,Ambrušova,Americká
Americké námestie,Ametystová,Amforová,Amortova,Ampérova,Amurská,Anastázova,Anderleho,Andersenova
Andreja Mráza,Andreja Plávku,Andrusovova,Andrštova,Andělova,Anenská,Anenské Nám.,Anenské Náměstí
Anežky Malé,Anežská,Angelovova,Anglická,Angolská,Anhaltova,Ankarská,Anny Drabíkové,Anny Letenské
Anny Rybníčkové,Anny Čížkové,Antala Staška,Antolská,Antonína Hodného,Antonína Čermáka,Antonínská
Anýzová,Apolinářská,Arabská,Aranžérská,Arbesovo Nám.,Arbesovo Náměstí,Archangelská,Archeologická
Archimédova,Archivní,Argentinská,Aristotelova,Arkalycká,Armádní,Armádního Sboru,Armády,Arménská
Arnošta Valenty,Astlova,Astronomická,Astrová,Athénská,Atletická,Aubrechtové,Augustinova,Augustova
Austova,Aviatická,Axmanova,Azalková,Azovská,Azuritová,Ašská,Baarova,Babická,Babiččina,Babočková
Babská,Babuškova,Babylonská,Babákova,Bachmačské Nám.,Bachmačské Náměstí,Bachova,Bacháčkova,Badeniho
Bajgarova,Bajkalská,Bajkonurská,Bajzova,Bakalářská,Bakovská,Bakurinova,Balabánova,Balbínova
Bancíkovej,Banskobystrická,Banícka,Baníkova,Banšelova,Baranova,Barchovická,Bardejovská,Barešova
Barrandova,Barrandovská,Bartolomějská,Bartoňkova,Bartoňova,Bartoškova,Bartákova,Bartókova,Bartůňkova
Barunčina,Barvířská,Barákova,Basilejské Nám.,Basilejské Náměstí,Bassova,Batelovská,Batličkova
Bavorovská,Bavorská,Bazalková,Bazovského,Bazová,Bačetínská,Baňská,Baškirská,Bašteckého,Baštová
Baštýřská,Bažantia,Bažantní,Beaufortova,Beblavého,Bechlínská,Bechyňova,Bechyňská,Beckovská,Bedlová
Bednářská,Bedrnova,Bedľová,Bedřichovská,Beethovenova,Beldova,Belehradská,Belgická,Belinského,Bellova
Bellušova,Belopotockého,Belániková,Bencúrova,Bendlova,Bendova,Benecká,Benediktiho,Benediktská
Benešovská,Beniakova,Benická,Benkova,Benákova,Benátská,Benáčanova,Beníškové,Beranových,Bergerova
Bergmanova,Berkovská,Berlínská,Bermanova,Bernartická,Bernolákova,Berounská,Bertrámová,Berylová
Besední,Beskydská,Betliarska,Betlémská,Betlémské Nám.,Betlémské Náměstí,Betáňská,Bezdrevská
Bezděkovská,Bezinková,Bezová,Bezprašná,Bezručova,Bečovská,Bečvářova,Bečvářská,Beňadická,Beřkovická
Bešťákova,Bieblova,Biela,Bielkova,Binarova,Biskupcova,Biskupská,Biskupský Dvůr,Björnsonova
Blachutova,Blagoevova,Blahníkova,Blahoslavova,Blanická,Blatenská,Blatnická,Blatovská,Blatská
Blattného,Blažimská,Blažkova,Blažíčkova,Blešnovská,Blodkova,Bludovická,Blumentálska,Blyskáčová
Blériotova,Blšanecká,Bobkova,Bochovská,Bodláková,Bohdalec,Bohdalecká,Bohdanečská,Bohdašínská
Bohnická,Bohrova,Bohumínská,Bohuslava Martinů,Bohuslava Ze Švamberka,Bohuslavická,Bohušovická
Boháčova,Bohúňova,Bojanovická,Bojasova,Bojetická,Boješická,Bojkovická,Bojnická,Bojovská,Bojínková
Bojčenkova,Bolebořská,Boleratická,Boleslavova,Boleslavská,Boletická,Bolevecká,Bolinská,Boloňská
Bolzanova,Bolívarova,Borecká,Borečkova,Borodinská,Borodáčova,Borotínská,Borovanská,Borovanského
Borovnická,Borovská,Borová,Borošova,Borská,Borského,Boršov,Boršovská,Borůvková,Boseňská,Bosákova
Botanická,Botevova,Botičská,Bottova,Boudova,Bousovská,Boučkova,Bouřilova,Boušova,Bozděchova,Bočná
Boční I,Boční Ii,Bořanovická,Bořetická,Bořetínská,Bořivojova,Boříkova,Bošická,Bošilecká,Bošínská
Božanovská,Božecká,Božejovická,Boženy Hofmeisterové,Boženy Jandlové,Boženy Němcovej,Boženy Němcové
Boženy Stárkové,Božetická,Božetěchova,Božkova,Božkovská,Božídarská,Brabcova,Bradlianska,Bradáčova
Bramboříková,Branaldova,Brandejsova,Brandejsovo Nám.,Brandejsovo Náměstí,Brandlova,Brandýská
Branická,Branické Nám.,Branické Náměstí,Branislavova,Branišovská,Branská,Brančská,Bratislavská
Bratranců Veverkových,Bratská,Bratří Dohalských,Bratří Venclíků,Bratří Čapků,Bratříkovská,Braunerova
Braunova,Braškovská,Brdecká,Brdičkova,Brdlíkova,Brechtova,Brehmova,Breitcetlova,Brestová,Brezovská
Brichtova,Briežky,Brigádnická,Brigádníků,Brixiho,Brnianska,Brodecká,Brodná,Brodská,Brodského,Bromova
Bronzová,Broskvoňová,Broskyňová,Broumarská,Broumovská,Brozánská,Brožíkova,Brtecká,Brtnická
Brumovická,Brunclíkova,Brunelova,Brunnerova,Bruselská,Brusinková,Bruslařská,Bryksova,Brzická
Brzorádových,Brázdimská,Brňovská,Bubenečská,Bubenská,Bubenské Nábř.,Bubenské Nábřeží,Bubeníčkova
Bublavská,Bublíkova,Bubnova,Bucharova,Buchlovská,Buchovcova,Budapešťská,Budatínska,Budečská,Budilova
Budilovská,Budovatelská,Budovateľská,Budyňská,Budyšínska,Budyšínská,Budínova,Budčická,Budějovická
Bukolská,Bukovecká,Bukovinská,Buková,Bukureštská,Bulharská,Buližníková,Bulovka,Bulíkova,Burdova
Burešova,Burianova,Butovická,Buzulucká,Buštěhradská,Bydhošťská,Bydžovská,Bydžovského,Bylanská,Bystrá
Bystrého,Bystřická,Bystřičná,Byšická,Byškovická,Bzenecká,Bzovícka,Bártlova,Bášťská,Bílenecké Nám.
Bílenecké Náměstí,Bílinská,Bílkova,Bílovská,Bílá,Bílčická,Bínova,Bítovská,Bôrik,Böhmova
Búdkova  cesta,Býšovská,Běchorská,Běchovická,Běhounkova,Bělehradská,Bělečská,Bělinského
Bělocerkevská,Bělocká,Bělohorská,Bělomlýnská,Běloveská,Běluňská,Bělušická,Bělásková,Bělčická,Běžecká
Běžná,Břeclavská,Břehová,Břetislavova,Břevnovská,Březanova,Březecká,Březenská,Březinova,Březiněveská
Březnická,Březnová,Březovická,Březovského,Březová,Břečťanová,Břežanská,Břežánecká,Břidlicová
Břidličná,Břízova,Bříšťanská,Cablkova,Cafourkova,Cedrová,Celetná,Celniční,Celsiova,Cementářská
Ceplechova,Cerhenická,Cerhýnská,Cesta na Senec,Cesta na Červený most,Cetyňská,Chabařovická,Chaberská
Chabeřická,Chabská,Chalabalova,Chaloupeckého,Chaloupky,Chaltická,Chalupkova,Chalupnická
Chaplinovo Nám.,Chaplinovo Náměstí,Charkovská,Charlese De Gaulla,Charvátova,Chatařská,Chatová
Chebská,Chelčického,Chemická,Chilská,Chittussiho,Chladírenská,Chlebovická,Chlumecká,Chlumeckého
Chlumova,Chlumínská,Chlumčanského,Chlupova,Chlupáčova,Chládkova,Chmelařská,Chmelická,Chmelová
Chmelířova,Choceradská,Choceňská,Chocholouškova,Chocholova,Chodecká,Chodovecké Nám.
Chodovecké Náměstí,Chodovická,Chodovská,Chodská,Cholupická,Chomutovická,Chomutovská,Chopinova
Choratická,Chorošová,Chorušická,Chorvatská,Chorvátska,Chotečská,Chotkova,Chotouchovská,Chotouňská
Chotovická,Chotutická,Chotěbuzská,Chotěnovská,Chotětovská,Chotěšovská,Chovatelská,Chrastavská
Chrobolská,Chrpová,Chrudimská,Chráněná,Chrášťanská,Chuchelská,Chudenická,Chudoměřická,Churnajevova
Churáňovská,Chvaletická,Chvalečská,Chvalkovická,Chvalova,Chvalská,Chvalšovická,Chvatěrubská
Chvojenecká,Chyjická,Chýnická,Chýnovská,Chýňská,Chřibská,Cibulka,Cidlinská,Cigánkova,Cihelná
Cihlářova,Cihlářská,Cikkerova,Cimburkova,Cintorínska,Cintulova,Ciolkovského,Cirkusová,Cisterciácká
Citolibská,Coriových,Ctiborova,Ctiněveská,Ctiradova,Ctěnická,Cukerní,Cukrovarnická,Cukrovarská
Cukrová,Cuřínova,Cvikovská,Cvičebná,Cvrčkova,Cyprichova,Cyrilova,Cíglerova,Cílkova,Cínovecká,Církova
Církvická,Církvičná,Císařská Louka,Císařský Ostrov,Cítovská,Daimlerova,Dalejská,Dalešická,Daliborova
Daliborovo námestie,Dalimilova,Dalovická,Dandova,Danielova,Dankovského,Dany Medřické,Dargovská
Darwinova,Dasnická,Davelská,Davidovičova,Davídkova,Daxnerovo námestie,Dačická,Dačického,Daňkova
Dašická,Daškova,Dehtínská,Dejvická,Demlova,Demoliční,Desenská,Destinnové,Destinové,Devonská
Devínska cesta,Deylova,Deštná,Dešťová,Diabasová,Diamantová,Diblíkova,Dienzenhoferovy Sady,Dieselova
Diskařská,Dismanova,Dittrichova,Divadelní,Divecká,Diviznová,Divišova,Divišovská,Divoká Šárka
Dlabačov,Dlhé diely I.,Dlhé diely II.,Dlhé diely III.,Dlouhá,Dlážděná,Do Blatin,Do Borovin
Do Chuchle,Do Dolnic,Do Dubin,Do Dubče,Do Hlinek,Do Klukovic,Do Kopečka,Do Koutů,Do Lipan,Do Lipin
Do Luk,Do Panenek,Do Podkovy,Do Polí,Do Potoků,Do Píšovic,Do Roklí,Do Rybníčků,Do Svépravic
Do Vozovny,Do Vrchu,Do Vršku,Do Zahrádek I,Do Zahrádek Ii,Do Zátiší,Do Údolí,Do Újezda,Do Čertous
Do Čtvrti,Do Říčan,Dobevská,Dobnerova,Dobratická,Dobronická,Dobropolská,Dobrovická,Dobrovičova
Dobrovolného,Dobrovolského,Dobrovského,Dobrovízská,Dobročovická,Dobrošovská,Dobrušská,Dobřanská
Dobřejovická,Dobřenická,Dobřichovská,Dobšická,Dobšinského,Dobšínská,Dohalická,Dohnalova,Dohnányho
Doksanská,Dolanská,Dolejškova,Doležalova,Dolina,Dolnobranská,Dolnobřežanská,Dolnocholupická
Dolnojirčanská,Dolnokrčská,Dolnokřeslická,Dolnomlýnská,Dolnoměcholupská,Dolnopočernická
Dolnozemská cesta,Dolnočernošická,Dolná,Dolní,Dolní Chaloupky,Dolomitová,Dolská,Dolákova,Dolínecká
Dolňanská,Domanovická,Domašínská,Domažlická,Dominova,Dominínská,Domkovská,Domkárska,Domkářská
Domousnická,Domové role,Donatellova,Donnerova,Donovalova,Donovalská,Donská,Donátova,Donínská
Dopplerova,Dopravní,Dopraváků,Dostihová,Dostojevského,Dostojevského rad,Doubecká,Doubická
Doubravická,Doubravská,Doubravínova,Doubravčická,Doudlebská,Doudova,Doupovská,Dr. Marodyho
Dr. Vladimíra Clemen,Dr. Zikmunda Wintra,Dr.Zikmunda Wintra,Dragounská,Drahanská,Drahelická
Drahelčická,Drahobejlova,Drahorádova,Drahotická,Drahotínská,Drahovská,Drahoňovského,Draženovská
Dražetická,Dražická,Dražického,Dražického Nám.,Dražického Náměstí,Dražkovská,Drevená,Dreyerova
Drieňová,Drimlova,Drnovská,Drobná,Drotárska cesta,Drtikolova,Drtinova,Druhanická,Druhého Odboje
Družicová,Družnosti,Družná,Družstevná,Družstevní,Družstevní Ochoz,Drážní,Drůbežnická,Drůbežářská
Dubanská,Dubenecká,Dubečská,Dubečské Horky,Dubinská,Dubnická,Dubnova,Dubovická,Dubová,Dubrovnická
Dubská,Duchcovská,Duchoslávka,Dudkova,Dudova,Dudínská,Duhová,Dukelská,Dukelských Hrdinů
Dulovo námestie,Dunajevského,Dunajská,Dunická,Dunovského,Durychova,Dusíkova,Duškova,Dušní,Dvorecká
Dvorecké Nám.,Dvorecké Náměstí,Dvorní,Dvorská,Dvoudílná,Dvouletky,Dvouramenná,Dvořeckého,Dvořišťská
Dvořákova,Dvořákovo Nábř.,Dvořákovo Nábřeží,Dvořákovo nábrežie,Dygrýnova,Dyjská,Dykova,Dářská
Dúbravská cesta,Dürerova,Dýšinská,Děbolínská,Dědická,Dědinova,Dědinská,Děkanská,Děkanská Vinice I
Děkanská Vinice Ii,Dělená,Dělnická,Dělostřelecká,Dětenická,Dětská,Dětský Ostrov,Děvínská,Děčínská
Dřevařská,Dřevnická,Dřevná,Dřevčická,Dřínovská,Dřínová,Dřítenská,Eberlova,Ebrova,Edisonova,Edvardova
Egyptská,Eichlerova,Einsteinova,Ejpovická,Ekonomická,Eledrova,Elektrárenská,Eliášova,Elišky Junkové
Elišky Krásnohorské,Elišky Peškové,Elišky Přemyslovny,Ellnerové,Elsnicovo Náměstí,Emilie Hyblerové
Emlerova,Engelmüllerova,Engelova,Englerova,Erbenova,Estonská,Etiopská,Euklidova,Evropská
Evy Olmerové,Exnárova,F. Kostku,F.V.Veselého,Fabiánova,Fabiánská,Fadruszova,Fadějevova,Fajmanové
Fajnorovo nábrežie,Fajtlova,Falcká,Faltysova,Famfulíkova,Fantova,Faradayova,Farebná,Farkašova,Farní
Farská,Farského,Fastrova,Fazuľová,Federova,Fedinova,Fejfarova,Felberova,Fenyklová,Ferienčíkova
Fetrovská,Feřtekova,Fialková,Fialkové údolie,Fibichova,Fikerova,Filipova,Filipovského
Filipíny Welserové,Filiálne nádražie,Fillova,Filmařská,Filosofská,Fingerova,Finkovská,Finská
Firkušného,Fischlova,Fišerova,Flemingovo Nám.,Flemingovo Náměstí,Floriánske námestie,Flájská
Flöglova,Foerstrova,Folmavská,Formanská,Formánkova,Fořtova,Fragnerova,Francisciho,Francouzská
Francúzskych partizá,Františka Diviše,Františka Jansy,Františka Kadlece,Františka Křížka
Františka Černého,Františka Červeného,Františka Šimáčka,Františkova,Františkánska
Františkánske námest,Franty Kocourka,Frančíkova,Fraňa Kráľa,Freiwaldova,Freyova,Frimlova,Fričova
Froncova,Frostova,Froňkova,Frydrychova,Fryčovická,Fráni Šrámka,Frézařská,Frýdecká,Frýdlantská
Fuchsova,Furdekova,Fándlyho,Fügnerovo Nám.,Fügnerovo Náměstí,Gabinova,Gabčíkova,Gagarinova,Gajova
Galaktická,Galandova,Galileova,Gallašova,Gallova,Galvaniho,Gaussova,Gavlovičova,Gašparíkova
Gaštanová,Gdaňská,Gemerská,Generála Janouška,Generála Mejstříka,Generála Píky,Generála Šišky
Gensovská,Geologická,Gercenova,Gerstnerova,Gessayova,Gettingová,Ginzova,Glazunovova,Glinkova
Glowackého,Godrova,Goetheho,Gogolova,Gogoľova,Golfová,Gollova,Goláňova,Golčova,Gondova,Gončarenkova
Goralská,Gorazdova,Gorkého,Gotthardská,Goyova,Gočárova,Grafická,Grafitová,Grammova,Granátová
Gregorova,Gregorovej,Grussova,Gruzínska,Gruzínská,Grösslingova,Gunduličova,Gusevova,Gutfreundova
Gutova,Gymnasijní,Gymnastická,Haanova,Habartická,Habartovská,Haberfeldova,Habrovská,Habrová,Haburská
Habřická,Hackerova,Hadovitá,Hadravská,Hajní,Hakenova,Halasova,Halašova,Halenkovská,Halštatská
Hamerská,Hamplova,Hamrová,Hamsíkova,Hamuliakova,Handlovská,Hankova,Hanouškova,Hanusova,Hanušova
Hany Meličkovej,Hanzelkova,Hanzlíkova,Hanácka,Harantova,Harcovská,Harlacherova,Harmanecká,Harmonická
Harrachovská,Hartenberská,Hasičská,Hasičů,Hasova,Hastrmanská,Hattalova,Haunerova,Hauptova
Hausmannova,Havanská,Havelská,Havelská Ulička,Havlovického,Havlovská,Havlínova,Havlíčkova
Havlíčkovo Nám.,Havlíčkovo Náměstí,Havlíčkovy Sady,Havlůjové,Havrania,Havranická,Havraní,Havránkova
Havířovská,Havířská,Haydnova,Haškova,Hašlerova,Haštalská,Haštalské Nám.,Haštalské Náměstí,Heckelova
Heineho,Heinemannova,Hejnická,Hejplíkova,Hejtmanská,Hejtmánkova,Hekova,Hekrova,Heldova
Heleny Malířové,Hellichova,Helmova,Helsinská,Helénská,Hennerova,Heranova,Herbenova,Herdovská
Herlianska,Herlíkovická,Hermanická,Hermelínská,Hermíny Týrlové,Heroldovy Sady,Herrmannova,Herrova
Hertzova,Herálecká I,Herálecká Ii,Herálecká Iii,Herálecká Iv,Herčíkova,Hevlínská,Heydukova
Heyrovského Nám.,Heyrovského Náměstí,Hečkova,Heřmanova,Heřmánková,Hildy Čihákové,Hillebrantova
Hilmarova,Hiršlova,Hlavatého,Hlavenecká,Hlavné námestie,Hlavní,Hlavova,Hlaváčikova,Hlaváčkova
Hlaváčova,Hlaďova,Hlboká cesta,Hledíková,Hlinská,Hlivická,Hlivová,Hlohová,Hloubětínská,Hlubocká
Hluboká,Hlubočepská,Hlučínska,Hlušičkova,Hládkov,Hlávkova,Hněvkovská,Hněvkovského,Hnězdenská
Hoblířská,Hodkovická,Hodkovská,Hodonínská,Hodálova,Hodčina,Hodějovská,Hoděšovická,Hodžovo námestie
Hofbauerova,Hoffmannova,Hokejová,Hokešovo Nám.,Hokešovo Náměstí,Holandská,Holekova,Holenická
Holenská,Holečkova,Holešovické Nábřeží,Holešovický Přístav,Holická,Hollarovo Nám.,Hollarovo Náměstí
Hollého,Holohlavská,Holotínská,Holoubkova,Holoubkovská,Holubická,Holubinková,Holubkova,Holubova
Holubyho,Holubí,Holušická,Holyňská,Holátova,Holínská,Holíčska,Holýšovská,Holčovická,Holšická
Homolová,Homérova,Hontianska,Honzíkova,Hornická,Hornocholupická,Hornofova,Hornokrčská,Hornokřeslická
Hornomlýnská,Hornoměcholupská,Hornopočernická,Horné Židiny,Horní,Horní Chaloupky,Horní Hrdlořezská
Horní Stromky,Horníčkova,Horolezecká,Horoměřická,Horoušanská,Horovo Nám.,Horovo Náměstí,Horská
Horusická,Horymírovo Nám.,Horymírovo Náměstí,Horákova,Horárska,Horáčkova,Horčičkova,Horňátecká
Horšovská,Hospodářská,Hostavická,Hostinského,Hostivařská,Hostivařské Nám.,Hostivařské Náměstí
Hostivická,Hostivítova,Hostišovská,Hostouňská,Hostošova,Hostýnská,Houbařská,Houdova,Hovorčovická
Hořanská,Hořejší Náb.,Hořejší Nábřeží,Hořejšího,Hořelická,Hořická,Hořovského,Hořínecká,Hoškova
Hoštická,Hošťálkova,Hrabačovská,Hrabákova,Hrachovská,Hrachová,Hrad,Hrad I. Nádvoří,Hrad Ii. Nádvoří
Hrad Iii. Nádvoří,Hradební,Hradecká,Hradeckých,Hradečkova,Hradešínská,Hradné údolie,Hradčanské Nám.
Hradčanské Náměstí,Hraničná,Hraniční,Hrazanská,Hrdinova,Hrdličkova,Hrdlořezská,Hrdoňovická
Hrebendova,Hriňovská,Hroboňova,Hrobákova,Hrobárska,Hroncova,Hronovská,Hronětická,Hrozenkovská
Hroznová,Hrozného,Hrubého,Hrubínova,Hrudičkova,Hrusická,Hruškovská,Hrušovanské Nám.
Hrušovanské Náměstí,Hrušovická,Hrušovská,Hrušínského,Hrušňová,Hrádková,Hráského,Hríbová,Huberova
Hubičkova,Hubáčkova,Hudcova,Hudební,Hudecova,Hudečkova,Hugo Haase,Hulanova,Hulická,Humenecká
Humenské námestie,Hummelova,Humpolecká,Huntířovská,Hurbanova,Hurbanovo námestie,Husařská,Husinecká
Husitská,Husníkova,Husova,Husovo Nám.,Husovo Náměstí,Hustopečská,Hutnická,Huťská,Hviezdoslavova
Hviezdoslavovo námes,Hvozdecká,Hvozdnická,Hvozdíková,Hvožďanská,Hvězdonická,Hvězdova,Hvězdářská
Hyacintová,Hybernská,Hybešova,Hynaisova,Hypšmanova,Hábova,Hájecká,Hájenská,Hájkova
Hájovna U Podjezdu,Hájovna V Šárce,Hájová,Hájíčkova,Hájčí,Hákova,Hálkova,Hálova,Hálův Statek
Högerova,Hübnerové,Hýrošova,Hřbitovní,Hřebenová,Hřebíkova,Hřenská,Hřibojedská,Hřibská,Hříbková
Hřídelecká,Hůlkova,Hůrská,Ibsenova,Ilkovičova,Imrychova,Ingrišova,Inovecká,Internacionální,Irkutská
Irská,Irvingova,Iskerníková,Italská,Ivana Horvátha,Ivančická,Ivánska cesta,Izraelská,Iľjušinova
J.C.Hronského,Jabkenická,Jablonecká,Jablonského,Jabloňová,Jablunkovská,Jadrová,Jagellonská
Jahodnická,Jahodová,Jakabova,Jakobiho,Jakubovo námestie,Jakubovská,Jakubská,Jakutská,Jalodvorská
Jalovcová,Jaltská,Jamborova,Jamnického,Jamská,Jana Bílka,Jana Jindřicha,Jana Karafiáta,Jana Kašpara
Jana Marka,Jana Masaryka,Jana Ouřady,Jana Přibíka,Jana Růžičky,Jana Srba,Jana Zajíce,Jana Čerstvého
Jana Želivského,Janderova,Jandova,Janečkova,Jankolova,Jankovcova,Jankovská,Janotova,Janouchova
Janouškova,Janovická,Janovská,Janovského,Jansenova,Janského,Jansova,Jantarová,Jantárová cesta
Janákova,Janáčkova,Janáčkovo Nábř.,Janáčkovo Nábřeží,Janíkove role,Janýrova,Jančova,Jarabinková
Jarešova,Jarkovská,Jarmily Novotné,Jarná,Jarní,Jarníkova,Jaromíra Jindry,Jaromíra Vejvody,Jaromírova
Jaroměřská,Jaroslava Foglara,Jaroslava Švehly,Jaroslavická,Jaroslavova,Jarošova,Jasanová,Jaselská
Jasenická,Jasenná,Jaseňová,Jasmínová,Jasná,Jasná I,Jasná Ii,Jasovská,Jaspisová,Jastrabia,Jateční
Jaurisova,Javorenská,Javorinská,Javornická,Javorová,Javorská,Javořická,Jazdecká,Jašíkova,Jažlovická
Jedlová,Jedlíkova,Jednostranná,Jednotného Zemědělského Družstva,Jednořadá,Jelačičova,Jelenia
Jelenovská,Jelení,Jelínkova,Jemenská,Jemnická,Jenerálka,Jenečská,Jenišovská,Jenská,Jeníkovická
Jenštejnská,Jeremenkova,Jeremiášova,Jerevanská,Jeronýmova,Jeruzalémská,Jesenická,Jeseniova,Jesenná
Jesenského,Jestřebická,Jetelová,Jetřichovická,Jevanská,Jezdecká,Jezdovická,Jezerní,Jezerská,Jezevčí
Ječná,Jeřabinová,Jeřická,Jeřábkova,Jeřábnická,Jeřábová,Ješetická,Ještědská,Ježdíkova,Ježkova
Ježovická,Ježovská,Jihlavská,Jihovýchodní I,Jihovýchodní Ii,Jihovýchodní Iii,Jihovýchodní Iv
Jihovýchodní Ix,Jihovýchodní V,Jihovýchodní Vi,Jihovýchodní Vii,Jihovýchodní Viii,Jihozápadní I
Jihozápadní Ii,Jihozápadní Iii,Jihozápadní Iv,Jihozápadní V,Jihozápadní Vi,Jihočeská,Jilemnická
Jilemnického,Jilmová,Jilská,Jindrova,Jindřicha Jindřicha,Jindřicha Plachty,Jindřichova,Jindřišská
Jinolická,Jinonická,Jinočanská,Jirenská,Jirečkova,Jirkovská,Jirsákova,Jirsíkova,Jiránkova,Jiráskova
Jiráskovo Nám.,Jiráskovo Náměstí,Jirčanská,Jiskrova,Jistebnická,Jitkovská,Jitravská,Jitrocelová
Jitřní,Jivenská,Jizerská,Jičínská,Jiřická,Jiřinková,Jiřiny Štěpničkové,Jiřská,Jiřího Jandy
Jiřího Mašína,Jiřího Ze Vtelna,Jiříčkova,Jiříčkové,Jižní I,Jižní Ii,Jižní Iii,Jižní Iv,Jižní Ix
Jižní Nám.,Jižní Náměstí,Jižní Spojka,Jižní V,Jižní Vi,Jižní Vii,Jižní Viii,Jižní Xi,Jižní Xii
Jižní Xiii,Jižní Xiv,Jižní Xv,Jižní Xvi,Jižní Xvii,Johanitská,Jordana Jovkova,Jordánská
Josefa Bíbrdlíka,Josefa Houdka,Josefa Kočího,Josefa Němce,Josefa Vašíčka,Josefa Šimůnka,Josefská
José Martího,Jozefská,Juarézova,Jugoslávská,Jugoslávských Partyzánů,Jungmannova,Jungmannovo Náměstí
Junácka,Junácká,Jupiterova,Jurigovo námestie,Jurkovičova,Jurovského,Jurská,Justičná,Juárezova,Jzd
Jáchymova,Jáchymovská,Jána Stanislava,Jánoškova,Jánošíkova,Jánska,Jánská,Jánský Vršek,Jégého,Jíchova
Jílkova,Jílovická,Jílovišťská,Jílovská,Jílová,Jírova,Jírovcovo Nám.,Jírovcovo Náměstí,Jívanská
Jívová,K Austisu,K Avii,K Barrandovu,K Bateriím,K Bažantnici,K Belvederu,K Berance,K Beranovu
K Berounce,K Beránku,K Betonárně,K Betáni,K Blatovu,K Bohnicím,K Borovíčku,K Botiči,K Brance
K Brnkám,K Brusce,K Brůdku,K Bílému Vrchu,K Běchovicům,K Březince,K Březiněvsi,K Břečkám,K Celinám
K Cementárně,K Chabům,K Chaloupce,K Chaloupkám,K Chatám,K Chmelnici,K Chumberku,K Cihelně,K Cikánce
K Cíli,K Dalejím,K Dobré Vodě,K Dolům,K Drahani,K Drazdům,K Drsnici,K Dubinám,K Dubovému Mlýnu
K Dubu,K Dubči,K Dálnici,K Dýmači,K Děrám,K Fantovu Mlýnu,K Farkám,K Fialce,K Fišpance,K Habrovce
K Habru,K Haltýři,K Havlínu,K Hluboké Cestě,K Hlásku,K Holyni,K Holému Vrchu,K Homolce,K Horkám
K Horním Počernicím,K Horoměřicům,K Hořavce,K Hradišti,K Hrnčířům,K Hrušovu,K Hrázi,K Hutím,K Hádku
K Háječku,K Háji,K Hájku,K Hájovně,K Hájům,K Hárunce,K Interně,K Jalovce,K Jasánkám,K Jelenu
K Jelenám,K Jezeru,K Jezu,K Jezírku,K Jihu,K Jinočanům,K Jižnímu Městu,K Juliáně,K Jízdárně
K Labeškám,K Ladům,K Lahovičkám,K Lahovské,K Lažance,K Lesoparku,K Lesu,K Lesíku,K Letišti
K Letňanům,K Libuši,K Lindě,K Lipanům,K Lipinám,K Lipám,K Lochkovu,K Lomu,K Louži,K Luhu,K Lukám
K Lučinám,K Lužinám,K Ládví,K Lánu,K Lávce,K Lázním,K Lípě,K Markétě,K Matěji,K Mejtu,K Metru
K Milíčovu,K Mlíčníku,K Mlýnu,K Modřanskému Nádraží,K Mohyle,K Moravině,K Mostku,K Mostu,K Motelu
K Motolu,K Mírám,K Měcholupům,K Měchurce,K Nedvězí,K Netlukám,K Noskovně,K Nouzovu,K Nové Vsi
K Nové Škole,K Novému Dvoru,K Novému Hradu,K Novému Sídlišti,K Novým Domkům,K Nádraží,K Nádrži
K Náhonu,K Náměstí,K Náplavce,K Návrší,K Návsi,K Obci,K Obecním Hájovnám,K Oboře,K Obsinám,K Ochozu
K Ohradě,K Okrouhlíku,K Olympiku,K Opatřilce,K Oplocení,K Orionce,K Osmidomkům,K Otočce,K Ovčínu
K Padesátníku,K Palečku,K Panenkám,K Parku,K Pastvinám,K Pazderkám,K Pekárně,K Peluňku
K Petrově Komoře,K Pitkovicům,K Podchodu,K Podjezdu,K Polím,K Pomníku,K Popelce,K Potoku,K Poště
K Pramenu,K Prelátům,K Prádelně,K Průhonicům,K Průhonu,K Průmstavu,K Pyramidce,K Pérovně,K Pískovně
K Písnici,K Přehradám,K Přejezdu,K Přístavišti,K Přívozu,K Radhošti,K Radonicům,K Radotínu,K Remízku
K Rokli,K Rokytce,K Rotundě,K Rovinám,K Rozkoši,K Rozmezí,K Roztokům,K Rozvodně,K Rukavičkárně
K Rybníku,K Rybníčku,K Rybníčkům,K Rybárně,K Ryšánce,K Sadu,K Safině,K Samoobsluze,K Samotě
K Sedlišti,K Sibřině,K Sokolovně,K Sopce,K Starému Bubenči,K Starému Lomu,K Stavebninám,K Sukovu
K Sádkám,K Sídlišti,K Teplárně,K Topolům,K Topírně,K Transformátoru,K Trati,K Trninám,K Trnkám
K Trníčku,K Truhlářce,K Tržišti,K Tuchoměřicům,K Táboru,K Třebonicům,K Třešňovce,K Tůni,K Ubytovnám
K Uhříněvsi,K Učilišti,K Valu,K Vejvoďáku,K Velké Ohradě,K Velkému Dvoru,K Verneráku,K Viaduktu
K Vidouli,K Vilkám,K Vinici,K Vinicím,K Vinoři,K Vizerce,K Višňovce,K Višňovému Sadu,K Vltavě
K Vlásence,K Vodici,K Vodojemu,K Vodárně,K Vodě,K Vrbičkám,K Vrbě,K Vrcholu,K Vrtilce,K Vršíčku
K Vyhlídce,K Vysoké Cestě,K Vystrkovu,K Václavce,K Vápence,K Váze,K Výboru,K Výtopně
K Výzkumným Ústavům,K Větrolamu,K Zabrkům,K Zadní Kopanině,K Zahradnictví,K Zahradám,K Zahrádkám
K Zastávce,K Zatáčce,K Zelené Louce,K Zeleným Domkům,K Zelenči,K Zámku,K Zátiší,K Závodišti
K Závorám,K Závěrce,K Závětinám,K lomu,K Údolí,K Údolí Hvězd,K Újezdu,K Ústavu,K Úvozu,K Černošicím
K Červenému Dvoru,K Červenému Vrchu,K Čestlicům,K Čihadlům,K Ďáblicům,K Řece,K Řeporyjím,K Říčanům
K Šafránce,K Šancím,K Šeberovu,K Šeberáku,K Šedivce,K Šubrtce,K Železnej studienke,K Železnici
K Žižkovu,Kabeláčova,Kabešova,Kabátové,Kadaňská,Kadeřávkovská,Kafkova,Kahovská,Kaizlovy Sady
Kakosova,Kakostová,Kalabisova,Kalašova,Kalinová,Kalinčiakova,Kališnická,Kališťská,Kalská,Kalvodova
Kamelova,Kamencová,Kamenická,Kamenitá,Kamenná,Kamenné námestie,Kamenárska,Kameníků,Kamerunská
Kampanova,Kamzíková,Kamýcká,Kanadská,Kandertova,Kanovnická,Kapicova,Kapitulská,Kapitulský dvor
Kaplanova,Kaplická,Kapraďová,Kaprova,Kapucínska,Kapucínská,Kapušianska,Karadžičova,Karafiátová
Karasova,Karasovská,Kardausova,Kardašovská,Karenova,Karfíkova,Karla Engliše,Karla Hlaváčka
Karla Kryla,Karla Křížka,Karla Michala,Karla Rachůnka,Karla Tomáše,Karla Zicha,Karla Černého
Karlická,Karlova,Karlovarská,Karloveská,Karloveské rameno,Karlovická,Karlovo Nám.,Karlovo Náměstí
Karlínské Nám.,Karlínské Náměstí,Karlštejnská,Karmelitská,Karolinská,Karoliny Světlé,Karpatská
Kartounářů,Kartouzská,Kasalická,Kateřinská,Kateřinské Nám.,Kateřinské Náměstí,Katovická,Katusická
Kaukazská,Kavkazská,Kazaňská,Kazašská,Kazimírova,Kaznějovská,Kazín,Kazínská,Kačerovská,Kačínská
Kaňkova,Kaňkovského,Kaňovská,Kašeho,Kaškova,Kašmírska,Kašovická,Kašparovo Nám.,Kašparovo Náměstí
Kašperská,Kaštanová,Kaštielska,Kbelská,Kdoulová,Ke Březině,Ke Břvům,Ke Cvičišti,Ke Dračkám,Ke Dráze
Ke Dvoru,Ke Džbánu,Ke Garážím,Ke Golfu,Ke Goniu,Ke Hlásce,Ke Hrádku,Ke Hrázi,Ke Hřbitovu,Ke Hřišti
Ke Kablu,Ke Kalvárii,Ke Kaménce,Ke Kamínce,Ke Kamýku,Ke Kapličce,Ke Kapslovně,Ke Karlovu
Ke Kateřinkám,Ke Kazínu,Ke Kašně,Ke Kinu,Ke Kladivům,Ke Klimentce,Ke Klubovně,Ke Klínku,Ke Klíčovu
Ke Koh-I-Nooru,Ke Kolodějskému Zámku,Ke Kolodějům,Ke Kolonii,Ke Konstruktivě,Ke Kopečku,Ke Korunce
Ke Kostelu,Ke Kostelíčku,Ke Kotlářce,Ke Koulce,Ke Koupališti,Ke Kovárně,Ke Kozím Hřbetům
Ke Královicům,Ke Krči,Ke Krčské Stráni,Ke Kulišce,Ke Kulturnímu Domu,Ke Kurtům,Ke Kyjovu,Ke Kálku
Ke Křížku,Ke Křížkám,Ke Lhoteckému Lesu,Ke Mlýnku,Ke Mlýnu,Ke Schodům,Ke Skalce,Ke Skalkám
Ke Skladům,Ke Sklárně,Ke Skále,Ke Slatinám,Ke Slivenci,Ke Smrčině,Ke Smíchovu,Ke Splávku,Ke Spofě
Ke Spořilovu,Ke Spálence,Ke Srážku,Ke Stadionu,Ke Stanici,Ke Starému Hřišti,Ke Starým Rybníkům
Ke Stinkovskému Rybníku,Ke Strašnické,Ke Strouze,Ke Stráni,Ke Strži,Ke Studni,Ke Studánce
Ke Stupicím,Ke Stáčírně,Ke Stírce,Ke Střelnici,Ke Sv. Izidoru,Ke Třem Mostům,Ke Xaverovu
Ke Zbraslavi,Ke Zbrojnici,Ke Zbuzanům,Ke Zdibům,Ke Zdravotnímu Středisku,Ke Zděři,Ke Zlatému Kopci
Ke Zličínu,Ke Znaku,Ke Zvonici,Ke Zvoničce,Ke Školce,Ke Škole,Ke Šmejkalu,Ke Štvanici,Ke Štítu
Ke Štěpcům,Ke Štěrkovně,Ke Švestkovce,Kecova,Kejhova,Kejnická,Kellnerova,Keltská,Keltů,Kelvinova
Kempelenova,Kemrova,Keplerova,Keramická,Kesnerka,Kestřanská,Keteňská,Kettnerova,Keřová
Kežmarské námestie,Khodlova,Kischova,Kišiněvská,Kladenská,Kladinovská,Kladnianska,Kladrubská,Kladská
Klamovka,Klapkova,Klapálkova,Klariská,Klatovská,Klausova,Klecandova,Klecanská,Klemensova,Klenečská
Klenovická,Klenovská,Klenová,Klečkova,Klečákova,Klešická,Klicperova,Klidná,Klihařská,Klikatá
Klimentská,Klincová,Klivarova,Kloboukova,Kloboučnická,Klobučnícka,Kloknerova,Klokotská,Klokočova
Klostermannova,Klouzková,Kludských,Klukovická,Klánova,Klánovická,Klárov,Klášterecká,Klášterská
Klášterského,Kláštorská,Klímova,Klínecká,Klínovecká,Klínová,Klírova,Klíčanská,Klíčova,Klíčovská
Kmeťovo námestie,Kmochova,Knínická,Kněževeská,Kněžická,Koberkova,Kobrova,Kobyliská,Kobyliské Nám.
Kobyliské Náměstí,Kobylákova,Koceľova,Kochanova,Kocianova,Koclířova,Kocourova,Kodaňská,Kodicilova
Kodymova,Kohoutovská,Kohoutových,Kohútova,Kojetická,Kojická,Kokořínská,Kolbenova,Koldínova,Kolejní
Kolektivní,Kolešovská,Kollárova,Kollárovo námestie,Kolmistrova,Kolmá,Kolocova,Kolodějská
Kolonie U Obecní Cihelny,Kolonka,Kolovečská,Kolovratská,Kolová,Kolárska,Kolátorova,Koláčkova
Koláře Kaliny,Kolářova,Kolínova,Kolínská,Kolískova,Kolčavka,Komenského Nám.,Komenského Náměstí
Komenského námestie,Kominárska,Komonicová,Komornická,Komořanská,Komunardů,Komárkova,Komárnická
Komárovská,Komárňanská,Koncová,Konecchlumského,Konečná,Kongresová,Konojedská,Konopišťská,Konopná
Konopova,Konopáskova,Konstantinova,Konvalinková,Konventná,Konviktská,Konzumní,Koníčkovo Nám.
Koníčkovo Náměstí,Konětopská,Koněvova,Konšelská,Konžská,Kopalova,Kopanice,Kopanina,Kopanská
Kopeckého,Koperníkova,Kopečná,Kopretinová,Kopčianska,Kopřivnická,Korabinského,Korandova,Koreničova
Korunní,Korunovační,Korybutova,Korycanská,Korytná,Kosatcová,Kosařova,Kosmická,Kosmonoská,Kosova
Kosořická,Kosořská,Kostelecká,Kostelní,Kostelní Náměstí,Kostečná,Kostková,Kostlivého,Kostnické Nám.
Kostnické Náměstí,Kostolná,Kostomlatská,Kostrbova,Kostřínská,Kosárkovo Nábř.,Kosárkovo Nábřeží,Kosí
Koterovská,Kotevní,Kotlaska,Kotlářka,Kotorská,Kotovka,Kotrčová,Kotršálova,Kotíkova,Kotěrova,Koubkova
Koubova,Koukolová,Koulka,Koulova,Kounická,Kounovská,Koutská,Kouřimská,Kovanecká,Kovařovicova
Kovorobotnícka,Kovriginova,Kováků,Kovárenská,Kováčska,Kovářova,Kovářská,Kováříkova,Kozia,Koziarka
Kozinova,Kozinovo Náměstí,Kozlova,Kozlovská,Kozmonautická,Kozmíkova,Kozomínská,Kozácká,Kozákovská
Kozáková,Kozí,Kočova,Kočánkova,Kořenského,Košařova,Košická,Koštířova,Košátecká,Košíkářská
Košířské Nám.,Košířské Náměstí,Košťálkova,Koťátkova,Koželužská,Kožlanská,Kožná,Kožíškova
Kpt. Nálepky,Kpt. Stránského,Krabošická,Krahulčí,Krajanská,Krajná,Krajní,Krajová,Krajánkova
Krakovská,Kralická,Kralupská,Krameriova,Kramlova,Kramolná,Kramolínská,Kramperova,Krasinského
Kraskova,Kraslická,Krasnická,Krasnojarská,Krasovského,Kratochvílova,Krausova,Krbická,Krchlebská
Krejnická,Krejčího,Kremličkova,Kremnická,Kresánkova,Krhanická,Kristiánova,Krivá,Kriváňská,Križkova
Krkonošská,Krmanova,Krnovská,Krnská,Krocínova,Krocínovská,Kroftova,Krohova,Krokova,Krolmusova
Krompašská,Kropáčkova,Krosenská,Kroupova,Krouzova,Krovova,Krteňská,Kruhová,Krumlovská,Krupinská
Krupkova,Krupkovo Nám.,Krupkovo Náměstí,Krupná,Krupská,Krušovická,Kružberská,Krylovecká,Krymská
Krynická,Krystalová,Kryšpínova,Kryštofova,Krále Václava Iv.,Králodvorská,Králova,Královická
Královny Žofie,Královská Obora,Krásna,Krásnohorská,Krásnolipská,Krásného,Krásova,Krátka,Krátká
Krátkého,Krátký Lán,Kráľovské údolie,Krížna,Krčmářovská,Krčméryho,Krčská,Krčínovo Nám.
Krčínovo Náměstí,Krčínská,Krňovická,Krškova,Kubatova,Kubaštova,Kubelíkova,Kubišova,Kubištova,Kubova
Kubániho,Kubánské Nám.,Kubánské Náměstí,Kubíkova,Kubínova,Kubínska,Kuchařská,Kudeříkové,Kudrnova
Kukelská,Kuklovská,Kukulova,Kukuričná,Kukučínova,Kulhavého,Kulhánkovská,Kultúrna,Kulíškova,Kuncova
Kundratka,Kunešova,Kunická,Kunratická,Kunratická Spojka,Kuní,Kunínova,Kunčická,Kunětická,Kupeckého
Kupkova,Kurandové,Kurkova,Kurta Konráda,Kurzova,Kurčatovova,Kusá,Kusého,Kutilova,Kutlíkova
Kutnauerovo Náměstí,Kutnohorská,Kutrovická,Kuttelwascherova,Kutuzovova,Kutvirtova,Kuzmányho,Kučerova
Kučerové,Kuťatská,Kuželova,Kvapilova,Kvasinská,Kvačalova,Kvestorská,Kvetná,Květinková,Květinářská
Květnická,Květnová,Květnového Povstání,Květnového Vítězství,Květná,Květoslavova,Květová,Kyjevská
Kyjovská,Kyjská,Kykalova,Kymrova,Kynická,Kyselova,Kyslíková,Kysucká,Kysúcká,Kytlická,Kytínská
Kácovská,Kádnerova,Kálikova,Kálmánova,Káranská,Kúpeľná,Kýčerského,Kľukatá,Křejpského,Křelovická
Křemelná,Křemencova,Křemenná,Křemenáčová,Křemílkova,Křenická,Křenova,Křepelčí,Křesadlova,Křesanovská
Křeslická,Křesomyslova,Křešínská,Křimická,Křimovská,Křivatcová,Křivenická,Křivoklátská,Křivá
Křičkova,Křišťanova,Křišťálová,Křižovnická,Křižovnické Nám.,Křižovnické Náměstí,Křižíkova
Křovinovo Nám.,Křovinovo Náměstí,Křtinská,Kříženeckého Nám.,Kříženeckého Náměstí,Křížkovského
Křížová,Laborecká,Labská,Labětínská,Lachova,Lackova,Ladislava Coňka,Ladislava Sáru,Ladova,Laglerové
Lahovská,Lamanského,Lamačova,Lamačská cesta,Landererova,Langsfeldova,Langweilova,Lannova,Lanýžová
Lanžhotská,Lanžovská,Laskomerského,Laténská,Laubova,Laudonova,Laudova,Laurinova,Laurinská,Laučekova
Lazaretská,Lazarská,Lačnovská,Lažanská,Lažanského,Lebeděvova,Ledařská,Ledecká,Ledečská,Ledkovská
Lednická,Lednová,Ledvická,Ledvinova,Ledč,Ledčická,Legerova,Legerského,Legionárska,Legionářů
Lehockého,Lehárova,Leitzova,Leknínová,Lenardova,Leopoldova,Lermontovova,Leskovecká,Lesnická,Lesná
Lesného,Lesní,Lessnerova,Lesáků,Letců,Letecká,Letenská,Letenské Nám.,Letenské Náměstí,Letenské Sady
Letisko M.R.Štefánik,Letná,Letní,Letohradská,Letovská,Letňanská,Levandulová,Levická,Levobřežní
Levočská,Levského,Levá,Levárska,Lexova,Lečkova,Lešanská,Lešenská,Lešetínská,Leškova,Lešovská
Leštínská,Lhenická,Lhotecká,Lhotská,Lhotákova,Liberecká,Liberijská,Libečkova,Libeňská
Libeňský Ostrov,Libeřská,Libichovská,Libická,Libišanská,Libišská,Libkovská,Liblická,Libochovická
Libocká,Liborova,Libotovská,Libovická,Libočanská,Liboňovská,Libošovická,Libuňská,Libušina,Libušská
Libáňská,Libínská,Libčanská,Libčická,Liběchovská,Libědická,Liběšická,Libřická,Lichardova,Lichá
Lidečská,Lidická,Lidického,Lietavská,Lihovarská,Liliová,Lilková,Limuzská,Lindavská,Lindleyova
Lindnerova,Linhartova,Linhartská,Lipanská,Lipecká,Lipenecká,Lipenská,Lipenské Nám.,Lipenské Náměstí
Lipnická,Lipoltická,Lipovická,Lipovinová,Lipovská,Lipová,Lipová Alej,Lipové Náměstí,Lipského
Liptovská,Lipí,Lisabonská,Listopadová,Listová,Lisztova,Litavská,Litevská,Litická,Litochlebská
Litoměřická,Litovická,Litovská,Litošická,Litožnická,Litvínovská,Livornská,Lišanská,Lišická,Liškova
Lišovická,Liščí,Lnářská,Lobečská,Lochenická,Lochkovská,Lochotínská,Lodecká,Lodná,Lodní Mlýny
Loděnická,Lodžská,Lohenická,Lohniského,Lojovická,Lolkova,Lomařská,Lombardiniho,Lomecká,Lomená
Lomnická,Lomnického,Lomonosovova,Lomová,Londýnská,Loosova,Lopatecká,Lopenícka,Lopuchová,Loretánská
Loretánské Nám.,Loretánské Náměstí,Losinská,Lotyšská,Loucká,Loudova,Lounská,Lounských,Loutkářská
Loučanská,Loučimská,Loučná,Louňovická,Lovecká,Lovinského,Lovosická,Lovčenská,Lovčická,Lozická
Lošetická,Lošáková,Lstibořská,Lubenecká,Lublaňská,Lublinská,Lubnická,Lucemburská,Lucinková,Ludmilina
Ludvíkova,Luhačovická,Luhovská,Lukavecká,Lukavského,Lukešova,Lukovská,Lukášova,Lumiérů,Lumírova
Luníkovská,Lupenická,Lupáčova,Lutínská,Luční,Luštěnická,Lužanská,Lužecká,Lužická,Lužnická,Lužná
Lužní,Lužská,Lvovská,Lykovcová,Lysinská,Lysolajská,Lysolajské Údolí,Lyčkovo Nám.,Lyčkovo Náměstí
Lyžařská,Ládevská,Lánovská,Lánská,Lásenická,Láskova,Lázeňská,Lékařská,Lékořicová,Líbalova,Líbeznická
Lípová,Lískovická,Lísková,Líšnická,Líščie nivy,Líščie údolie,Lúčna,Lýcejná,Lýskova,M. Hella
M. J. Lermontova,Macešková,Macharova,Macharovo Nám.,Macharovo Náměstí,Machatého,Machkova,Machnova
Machovcova,Machovická,Machovská,Machuldova,Macháčkova,Madarova,Madaťjanova,Madridská,Magd. Rettigové
Magdalény Rettigové,Magistrů,Magnetová,Magnitogorská,Mahenova,Mahlerovy Sady,Mahulenina,Maiselova
Majakovského,Majerníkova,Majerové,Majerského,Makedonská,Makovického,Makovská,Makovského,Maková
Malachitová,Malebná,Malenická,Malešická,Malešické Nám.,Malešické Náměstí,Malešovská,Malinová,Maličká
Malkovského,Malletova,Malobřevnovská,Malostranské Nábř.,Malostranské Nábřeží,Malostranské Náměstí
Malotická,Malovická,Maltézské Nám.,Maltézské Náměstí,Malá,Malá Bylanská,Malá Houdova,Malá Klášterní
Malá Lada,Malá Michnovka,Malá Plynární,Malá Skloněná,Malá Smidarská,Malá Tyršovka,Malá Xaveriova
Malá Štupartská,Malá Štěpánská,Malátova,Malé Nám.,Malé Náměstí,Malé pálenisko,Malého,Malínská
Malířská,Malý Draždiak,Malý Dvůr,Malý Okrouhlík,Malý trh,Malšovická,Malšovské Nám.,Malšovské Náměstí
Mamateyova,Mandloňová,Mandova,Mansfeldova,Manská Zahrada,Mantovská,Manželů Dostálových
Manželů Kotrbových,Manželů Lyčkových,Marciho,Marešova,Marie Cibulkové,Marie Curie-Sklodows
Marie Podvalové,Mariánska,Mariánská,Mariánské Hradby,Mariánské Nám.,Mariánské Náměstí,Markova
Markupova,Markušova,Markvartická,Markyta,Markétská,Maroldova,Martinelliho,Martinengova,Martinická
Martinova,Martinovská,Martinská,Martinčekova,Marty Krásové,Martákovej,Marvanova,Marótyho,Maršovská
Masarykovo Nábř.,Masarykovo Nábřeží,Masná,Mateja Bela,Matejkova,Matek,Matenská,Maternova,Mateřská
Mateřídoušková,Matičná,Matjuchinova,Matoušova,Mattioliho,Matúškova,Matúšova,Matěchova,Matějkova
Matějovského,Matějská,Maxovská,Mazancova,Mazovská,Mazurská,Maďarská,Maňákova,Mařatkova,Mařákova
Maříkova,Mašatova,Maškova,Mašovická,Maštěřovského,Mašínova,Mechovka,Mechová,Medená,Medinská,Medkova
Medlovská,Medová,Meduňková,Medzierka,Medzilaborecká,Meinlinova,Mejstříkova,Melantrichova,Meliorační
Melodická,Melounová,Menclova,Mendelova,Mendíků,Menšíkova,Menšíkovská,Merhoutova,Merkurova,Merlotová
Meruňková,Mesačná,Meskářova,Mestská,Meteorologická,Meteorová,Metodova,Metodějova,Metujská,Mexická
Mezi Chatami,Mezi Domky,Mezi Domy,Mezi Humny,Mezi Lysinami,Mezi Lány,Mezi Poli,Mezi Potoky
Mezi Rolemi,Mezi Rybníky,Mezi Sklady,Mezi Stráněmi,Mezi Vodami,Mezi Úvozy,Mezi Školami,Mezibranská
Mezihorská,Mezihoří,Mezilehlá,Mezilesní,Mezilesí,Meziluží,Mezipolí,Mezitraťová,Mezivrší,Meziškolská
Mečislavova,Mečovská,Mečíková,Michalovicova,Michalská,Michelangelova,Michelská,Michnova,Michnovka
Mickiewiczova,Mierová,Mikanova,Mikova,Mikovcova,Mikovická,Mikovíniho,Mikulandská,Mikuleckého
Mikulova,Mikulovická,Mikuláše Z Husi,Mikulášska,Mikulášská,Mikulčická,Mikšovského,Milady Horákové
Milana Kadlece,Milenovská,Milerova,Miletická,Miletičova,Miletínská,Milevská,Milešovská,Milotická
Milovická,Milánská,Milínská,Milíčova,Milíčovská,Mimoňská,Minaříkova,Minerální,Minická,Minská
Miranova,Miroslava Hajna,Miroslava Hamra,Mirotická,Mirovická,Mirošovická,Mirošovská,Mistrovská
Mistřínská,Miřetická,Miškovická,Mišíkova,Mladenovova,Mladoboleslavská,Mladotická,Mladotova,Mladých
Mladých Běchovic,Mladčina,Mladějovská,Mliekárenská,Mlynarovičova,Mlynská dolina,Mlynské luhy
Mlynské nivy,Mlyny,Mlynářská,Mládeže,Mládežnická,Mládkova,Mládí,Mlázovická,Mlékárenská,Mlýnská
Mnichovická,Mochovská,Modenská,Modlanská,Modletická,Modletínská,Modranská,Modravská,Modrá,Modrého
Modřanská,Modřínová,Mohelnická,Mohylová,Mojmírova,Mokrohájska cesta,Mokrá,Mokráň záhon,Mokřanská
Moldavská,Molecova,Molitorovská,Molákova,Mongolská,Moravanská,Moravanů,Moravská,Morseova,Morstadtova
Morušová,Morávkova,Moskevská,Moskovská,Most SNP,Mostecká,Mostová,Motolská,Motýlia,Moulíkova
Moysesova,Moyzesova,Mozambická,Mozartova,Mošnova,Mošovského,Možného,Mramorová,Mratínská,Mraziarenská
Mračnická,Mrkosova,Mrkvičkova,Mrákovská,Mrázkova,Mrázovka,Mráčkova,Mrštíkova,Muchomůrková,Muchova
Muchovo námestie,Mudroňova,Mukařovská,Mukařovského,Murgašova,Murmanská,Musilova,Musorgského
Musílkova,Mutěnínská,Muzejní,Muzikova,Muškova,Muškátová,Muštová,Mydlářka,Myjavská,Mylnerovka
Myslbekova,Myslivecká,Myslivečkova,Myslíkova,Myšlínská,Máchova,Mádrova,Májkova,Májovková,Májová
Málkovská,Mánesova,Mánesovo námestie,Márie Medveďovej,Márova,Máslova,Máslovická,Mátová,Mílovská
Mílová,Mírová,Mírového Hnutí,Místecká,Míčova,Míšeňská,Míšovická,Múzejná,Münzbergerových,Mýtna,Mýtní
Měchenická,Měcholupská,Měděnecká,Mělická,Mělnická,Městská,Měsíčková,Měsíční,Měšická,Měšínská,Mšecká
Mšenská,N. A. Někrasova,Na Babách,Na Babě,Na Bahnech,Na Balkáně,Na Bambouzku,Na Baních,Na Barikádách
Na Bartoňce,Na Baránku,Na Bateriích,Na Bačálkách,Na Baště Sv. Jiří,Na Baště Sv. Ludmily
Na Baště Sv. Tomáše,Na Bendovce,Na Benátkách,Na Beránce,Na Betonce,Na Bečvářce,Na Bitevní Pláni
Na Blanici,Na Blanseku,Na Blatech,Na Bluku,Na Bohdalci,Na Bojišti,Na Boleslavce,Na Borovém,Na Botiči
Na Botě,Na Božkovně,Na Brabenci,Na Brezinách,Na Brázdě,Na Bučance,Na Bělici,Na Bělidle
Na Bělohorské Pláni,Na Břehu,Na Břevnovské Pláni,Na Březince,Na Celné,Na Cestě,Na Chmelnici
Na Chobotě,Na Chodovci,Na Chvalce,Na Chvalské Tvrzi,Na Cihelně,Na Cihlářce,Na Cikorce,Na Cikánce
Na Cimbále,Na Cípu,Na Císařce,Na Dionysce,Na Dlouhé Mezi,Na Dlouhém Lánu,Na Dlážděnce,Na Dobešce
Na Dobré Vodě,Na Dolinách,Na Dolnici,Na Dolíku,Na Domovině,Na Doubkové,Na Drahách,Na Dračkách
Na Dražkách,Na Dubině,Na Dvorcích,Na Dyrince,Na Dílcích,Na Dílech,Na Dědince,Na Dědinách,Na Děkance
Na Dělostřílnách,Na Džbánu,Na Fabiánce,Na Farkách,Na Farkáně I,Na Farkáně Ii,Na Farkáně Iii
Na Farkáně Iv,Na Fialce I,Na Fialce Ii,Na Fidlovačce,Na Fišerce,Na Florenci,Na Floře,Na Folimance
Na Formance,Na Františku,Na Groši,Na Habrovce,Na Habrové,Na Hanspaulce,Na Harfě,Na Havránce
Na Hlavní,Na Hlinách,Na Hloubětínské Vinici,Na Hlídce,Na Holém Vrchu,Na Homolce,Na Homoli,Na Horce
Na Horkách,Na Hradním Vodovodu,Na Hranicích,Na Hrebienku,Na Hrobci,Na Hroudě,Na Hrádku,Na Hrázi
Na Hubálce,Na Humnech,Na Hupech,Na Hutmance,Na Hutích,Na Hvížďalce,Na Hvězdárně,Na Hádku,Na Hájku
Na Hřebenech I,Na Hřebenech Ii,Na Hřebenkách,Na Hůrce,Na Jabloňce,Na Jahodách,Na Jarově,Na Jelenách
Na Jetelce,Na Jezerce,Na Jezerách,Na Jitřence,Na Jivinách,Na Julisce,Na Jílech,Na Jílu,Na Kalvárii
Na Kameni,Na Kampárke,Na Kampě,Na Kapličce,Na Karlovce,Na Kavčích Horách,Na Kazance,Na Kačence
Na Kačerově,Na Kindlovce,Na Klaudiánce,Na Kleovce,Na Klikovce,Na Klimentce,Na Klášterním,Na Klínech
Na Klínku,Na Knížce,Na Kocourkách,Na Kocínce,Na Kodymce,Na Kolejním Statku,Na Komořsku,Na Konci
Na Konečné,Na Konvářce,Na Kopanině,Na Kopci,Na Kopečku,Na Kopytářce,Na Korunce,Na Korábě,Na Korálově
Na Kotlářce,Na Koupaliště,Na Kovárně,Na Kozačce,Na Kozinci,Na Košince,Na Košíku,Na Kraji,Na Krocínce
Na Krutci,Na Královce,Na Královně,Na Krčské Stráni,Na Kuthence,Na Kvintusce,Na Květnici,Na Kyjově
Na Křemínku,Na Křenkově,Na Křečku,Na Křivce,Na Křivině,Na Křtině,Na Křídle,Na Labuťce,Na Labuťce I
Na Labuťce Ii,Na Labuťce Iii,Na Labuťce Iv,Na Ladách,Na Lahovské,Na Laurové,Na Lepším,Na Lhotech
Na Lhotkách,Na Libušince,Na Losách,Na Louce,Na Loukoti,Na Louži,Na Loužku,Na Luka,Na Lukách
Na Luzích,Na Lučinách,Na Lužci,Na Lysinách,Na Lysině,Na Ládví,Na Lánech,Na Lávce,Na Lázeňce,Na Líše
Na Malovance,Na Malé Šárce,Na Malém Klínu,Na Maninách,Na Manoušce,Na Markvartce,Na Marně,Na Mezi
Na Mlejnku,Na Moklině,Na Mokřině,Na Moráni,Na Močále,Na Mrázovce,Na Musilech,Na Mírách,Na Míčánce
Na Míčánkách,Na Mýtě,Na Můstku,Na Neklance,Na Nežárce,Na Nivách,Na Novině,Na Nové Silnici,Na Náspu
Na Návrati,Na Návrší,Na Návsi,Na Obrátce,Na Odbočce,Na Ohradě,Na Okraji,Na Okrouhlíku,Na Okruhu
Na Opyši,Na Ostrohu,Na Ostrově,Na Ostrůvku,Na Ovesníku,Na Ovčinách,Na Ovčáckém,Na Ovčíně
Na Ořechovce,Na Padesátníku I,Na Padesátníku Ii,Na Padesátníku Iii,Na Padesátníku Iv
Na Padesátníku V,Na Padesátém,Na Pahorku,Na Pahoubce,Na Palouku,Na Paloučku,Na Pankráci,Na Panorámě
Na Parcelách,Na Parkáně,Na Parukářce,Na Pasece,Na Pastvinách,Na Pavím Vrchu,Na Pazderce,Na Pecích
Na Pernikářce,Na Perštýně,Na Petynce,Na Petřinách,Na Placích,Na Planině,Na Plužině,Na Plzeňce
Na Plácku,Na Pláni,Na Plískavě,Na Podkovce,Na Pokraji,Na Poli,Na Polníku,Na Pomezí,Na Popelce
Na Potůčku,Na Poustkách,Na Pozorce,Na Poříčním Právu,Na Poříčí,Na Požáru,Na Pramenech
Na Prosecké Vyhlídce,Na Proseku,Na Prostřední Cestě,Na Proutcích,Na Provaznici,Na Průhonu,Na Průseku
Na Pučálce,Na Pískovně,Na Písku,Na Pískách,Na Pěkné Vyhlídce,Na Pěšinách,Na Pěšině,Na Předevsi
Na Přesypu,Na Přídole,Na Příkopě,Na Přívozích,Na Příčce,Na Příčné Mezi,Na Radosti,Na Rampách
Na Rejdišti,Na Riviére,Na Roháčku,Na Rokytce,Na Rolích,Na Rovinách,Na Rovině,Na Rovni,Na Rovnosti
Na Rovném,Na Rozcestí,Na Rozdílu,Na Rozhledu,Na Rozhraní,Na Rozvodí,Na Ročkově,Na Rybníčku
Na Rybářce,Na Rymáni,Na Rynku,Na Salabce,Na Samotě,Na Schodech,Na Schůdkách,Na Sedlišti,Na Sekyrce
Na Selském,Na Seníku,Na Sitine,Na Skalce,Na Skalách,Na Sklonku,Na Skále,Na Slatince,Na Slatinách
Na Slavíkově,Na Slavíne,Na Slovance,Na Slupi,Na Smetance,Na Souvrati,Na Spojce,Na Spádu
Na Spáleništi,Na Srpečku,Na Srázu,Na Srážku,Na Staré,Na Staré Cestě,Na Staré Návsi,Na Staré Silnici
Na Staré Vinici,Na Stezce,Na Struze,Na Stráni,Na Stráňkách,Na Stráži,Na Strži,Na Stupních,Na Stárce
Na Stírce,Na Střelnici,Na Svahu,Na Svěcence,Na Sychrově,Na Sypkém,Na Sypčině,Na Sádce,Na Terase
Na Topolce,Na Truhlářce,Na Tržišti,Na Tykačce,Na Táboře,Na Třebešíně,Na Universitním Statku
Na Usedlosti,Na Vackově,Na Valech,Na Valentince,Na Vartě,Na Vaňhově,Na Veselí,Na Vidouli,Na Viktorce
Na Vinici,Na Viničce,Na Viničkách,Na Viničních Horách,Na Vinobraní,Na Vinohradu,Na Višňovce
Na Vlasačce,Na Vlastní Půdě,Na Vlastním,Na Vlku,Na Vlčovce,Na Volánové,Na Vrchmezí,Na Vrcholu
Na Vrchu,Na Vrchách,Na Vrstevnici,Na Vrstvách,Na Vršku,Na Vrškách,Na Vrších,Na Vydrholci,Na Vyhlídce
Na Vypichu,Na Vysoké I,Na Vysoké Ii,Na Vysočanských Vinicích,Na Vysočině,Na Václavce,Na Vápence
Na Vápenném,Na Vítězné Pláni,Na Výběžku,Na Výhledech,Na Výhonku,Na Výrovně,Na Výsledku I
Na Výsledku Ii,Na Výsluní,Na Výspě,Na Výstupu,Na Výtoni,Na Výši,Na Výšince,Na Výšinách,Na Výšině
Na Věnečku,Na Větrníku,Na Větrově,Na Větru,Na Zahrádkách,Na Zatlance,Na Zavadilce,Na Zbořenci
Na Zderaze,Na Zedníkové,Na Zelené Louce,Na Zemance,Na Zkratce,Na Zlatnici,Na Zlaté,Na Zlíchově
Na Zmrzlíku,Na Znělci,Na Zvoničce,Na Zábradlí,Na Záhonech,Na Zájezdu,Na Zámecké,Na Zámkách
Na Zámyšli,Na Zástřelu,Na Zátorce,Na Zátorách,Na Závěji,Na kopci,Na križovatkách,Na lánoch,Na paši
Na piesku,Na stráni,Na výslní,Na vŕšku,Na Úbočí,Na Úhoru,Na Úlehli,Na Úseku,Na Úspěchu,Na úvrati
Na Černé Hoře,Na Černé Strouze,Na Černém Vrchu,Na Července,Na Čečeličce,Na Čihadle,Na Čisté
Na Říháku,Na Šabatce,Na Šachtě,Na Šafránce,Na Šancích,Na Šedivé,Na Šejdru,Na Šmukýřce,Na Špejcharu
Na Špitálce,Na Špitálsku,Na Štamberku,Na Štyridsiatku,Na Štěpnici,Na Šubě,Na Šumavě,Na Šutce
Na Švihance,Na Šťáhlavce,Na Žertvách,Na Žvahově,Naardenská,Nad Akcízem,Nad Akáty,Nad Alejí
Nad Belvederem,Nad Belárií,Nad Berounkou,Nad Bertramkou,Nad Botičem,Nad Bořislavkou
Nad Branickým Pivovarem,Nad Brůdkem,Nad Buďánkami I,Nad Buďánkami Ii,Nad Buďánkami Iii
Nad Cementárnou,Nad Chaloupkami,Nad Chuchlí,Nad Cihelnou,Nad Dalejským Údolím,Nad Doly,Nad Dolíky
Nad Drahou,Nad Dubovým Mlýnem,Nad Dunajom,Nad Dvorem,Nad Dálnicí,Nad Elektrárnou,Nad Flajšnerkou
Nad Habrovkou,Nad Havlem,Nad Helmrovkou,Nad Hercovkou,Nad Hliníkem,Nad Horizontem
Nad Hradním Potokem,Nad Hradním Vodojemem,Nad Husovými Sady,Nad Hutěmi,Nad Hájem,Nad Hřištěm
Nad Jenerálkou,Nad Jetelkou,Nad Jezem,Nad Jezerkou,Nad Jordánkem,Nad Kajetánkou,Nad Kamínkou
Nad Kaplankou,Nad Kapličkou,Nad Kavalírkou,Nad Kazankou,Nad Kazínem,Nad Kelerkou,Nad Kesnerkou
Nad Klamovkou,Nad Klikovkou,Nad Klíčovem,Nad Kolonií,Nad Kolčavkou,Nad Komornickou,Nad Konečnou
Nad Konvářkou,Nad Kostelem,Nad Kotlaskou I,Nad Kotlaskou Ii,Nad Kotlaskou Iii,Nad Kotlaskou Iv
Nad Kotlaskou V,Nad Koulkou,Nad Koupadly,Nad Koupalištěm,Nad Košinkou,Nad Košíkem,Nad Krocínkou
Nad Královskou Oborou,Nad Kuliškou,Nad Kundratkou,Nad Křížkem,Nad Laurovou,Nad Lesem
Nad Lesním Divadlem,Nad Lesíkem,Nad Libeňským Nádražím,Nad Libeřským Potokem,Nad Libušským Potokem
Nad Libří,Nad Lomem,Nad Lomy,Nad Lukami,Nad Lávkou,Nad Malým Mýtem,Nad Manovkou,Nad Markytou
Nad Mazankou,Nad Meandry,Nad Mlynářkou,Nad Mlýnem,Nad Mlýnským Potokem,Nad Mohylou,Nad Mokřinou
Nad Mostem,Nad Motolskou Nemocnicí,Nad Mrázovkou,Nad Mušlovkou,Nad Novou Libní,Nad Nuslemi
Nad Nádražím,Nad Nádrží,Nad Náhonem,Nad Náměstím,Nad Návsí,Nad Obcí I,Nad Obcí Ii,Nad Octárnou
Nad Odbočkou,Nad Ohradou,Nad Okrouhlíkem,Nad Olšinami,Nad Ondřejovem,Nad Opatovem,Nad Ostrovem
Nad Pahorkem,Nad Palatou,Nad Panenskou,Nad Parkem,Nad Parkánem,Nad Paťankou,Nad Pentlovkou
Nad Petruskou,Nad Petynkou,Nad Plynovodem,Nad Podbabskou Skálou,Nad Pomníkem,Nad Popelkou
Nad Popelářkou,Nad Potůčkem,Nad Prahou,Nad Pramenem,Nad Primaskou,Nad Propustí,Nad Pruhy
Nad Pískovnou,Nad Přehradou,Nad Přívozem,Nad Radotínem,Nad Rohatci,Nad Roklí,Nad Rokoskou
Nad Rokytkou,Nad Rybníkem,Nad Rybníčky,Nad Ryšánkou,Nad Rážákem,Nad Sadem,Nad Sady,Nad Santoškou
Nad Schody,Nad Sihoťou,Nad Skálou,Nad Slávií,Nad Smetankou,Nad Sokolovnou,Nad Soutokem,Nad Splavem
Nad Spádem,Nad Spáleným Mlýnem,Nad Stanicí,Nad Starou Pískovnou,Nad Statkem,Nad Strakovkou
Nad Strouhou,Nad Strání,Nad Studánkou,Nad Svahem,Nad Sýpkou,Nad Tejnkou,Nad Teplárnou,Nad Topoly
Nad Tratí,Nad Trnkovem,Nad Trojou,Nad Turbovou,Nad Třebešínem I,Nad Třebešínem Ii,Nad Třebešínem Iii
Nad Vavrouškou,Nad Vernerákem,Nad Vinicí,Nad Vinným Potokem,Nad Vinohradem,Nad Višňovkou,Nad Vltavou
Nad Vodovodem,Nad Vojenským Hřbitovem,Nad Vokolky,Nad Volyňkou,Nad Vrbami,Nad Vrstvami
Nad Vršovskou Horou,Nad Vsí,Nad Vysočany,Nad Václavkou,Nad Výpustí,Nad Výšinkou,Nad Zahradnictvím
Nad Zatáčkou,Nad Zavážkou,Nad Zbraslaví,Nad Zbrojnicí,Nad Zemankou,Nad Zlatnicí,Nad Zlíchovem
Nad Záložnou,Nad Zámečkem,Nad Zámečnicí,Nad Zátiším,Nad Závodištěm,Nad Závěrkou,Nad lomom
Nad lúčkami,Nad ostrovom,Nad Údolím,Nad Údolím Hvězd,Nad Úpadem,Nad Úvozem,Nad Úžlabinou
Nad Šafránkou,Nad Šancemi,Nad Šauerovými Sady,Nad Šeberákem,Nad Šejdrem,Nad Šestikopy,Nad Šetelkou
Nad Štolou,Nad Šutkou,Nad Šálkovnou,Nad Šárkou,Nad Želivkou,Nad Žlábkem,Nademlejnská,Nadějovská
Narcisová,Naskové,Natanaelka,Navarova,Navigátorů,Navrátilova,Načeradecká,Načešická,Neapolská
Nebeského,Nebovidská,Nebozízek-Sady,Nebušická,Nechanická,Nechanského,Nechvalická,Nechvílova
Nechybova,Nedašovská,Nedbalova,Nedokončená,Nedošínské,Nedražická,Nedvědická,Nedvědovo Nám.
Nedvědovo Náměstí,Nedvězská,Neffova,Nefritová,Neherovská,Nehvizdská,Nejdkova,Neklanova,Nekrasovova
Nekvasilova,Nekázanka,Nemocniční,Nemošická,Nepasické Nám.,Nepasické Náměstí,Nepelova,Nepilova
Nepomucká,Nepomuckých,Nepovolená,Nepravidelná,Neprůjezdná,Nepálská,Neratovická,Neronetová,Nerudova
Nesměřická,Nespecká,Nesvadbova,Netlucká,Netluky,Netolická,Netušilská,Netínská,Netřebická,Netřebská
Neumannova,Neustupného,Neužilova,Nevanova,Neveklovská,Nevädzová,Newtonova,Nezamyslova,Nezdova
Nezvalova,Nezábudková,Nečova,Nešporova,Nežárská,Nickerleho,Niederleho,Nikodémova,Nikoly Tesly
Nikoly Vapcarova,Niská,Nitranská,Nitrianska,Nivnická,Niťová,Nobelova,Nobelovo námestie,Norbertov
Norská,Nosická,Nosticova,Notečská,Noutonická,Nouzov,Nouzovské Nám.,Nouzovské Náměstí,Nouzová
Novackého,Novgorodská,Novinárska,Novobanská,Novobohdalecká,Novoborská,Novochuchelská,Novodvorská
Novohradská,Novohrádecká,Novolhotská,Novolipanská,Novomeského,Novomlýnská,Novopacká,Novopetrovická
Novorossijská,Novosibřinská,Novostrašnická,Novosuchdolská,Novosvetská,Novosvětská,Novotného Lávka
Novoveská,Novovysočanská,Novozámecká,Novoškolská,Novoštěrboholská,Nová,Nová Cesta,Nová Kolonie
Nová Rožňavská,Nová Ves,Nová Šárka,Novákovo Nám.,Novákovo Náměstí,Novákových,Nové Domy,Nové Dvory
Nové Mlýny,Nové Náměstí,Nové pálenisko,Nové záhrady I,Nové záhrady II,Nové záhrady III
Nové záhrady IV,Nové záhrady V,Nové záhrady VI,Nové záhrady VII,Nového,Nový Lesík,Nový Svět
Nový Zlíchov,Nupacká,Nuselská,Nučická,Nušlova,Nymburská,Nábrežie arm. gen. L,Nábrežná,Nábělkova
Nábř. Edvarda Beneše,Nábř. Kapitána Jaroše,Nábřežní,Nábřeží Edvarda Beneše,Nábřeží Kapitána Jaroše
Nábřeží Ludvíka Svobody,Náchodská,Nádražní,Nádvorní,Náhorní,Nákupní,Nám. 14. Října,Nám. 25. Března
Nám. Antonína Pecáka,Nám. Barikád,Nám. Bořislavka,Nám. Bratří Synků,Nám. Chuchelských Bojovníků
Nám. Chuchleských Bojovníků,Nám. Curieových,Nám. Dr. V. Holého,Nám. Franze Kafky
Nám. Generála Kutlvašra,Nám. Hrdinů,Nám. I. P. Pavlova,Nám. Interbrigády,Nám. Jana Palacha
Nám. Jiřího Berana,Nám. Jiřího Z Lobkovic,Nám. Jiřího Z Poděbrad,Nám. Josefa Machka,Nám. Kinských
Nám. M.R.Štefánika,Nám. Mezi Zahrádkami,Nám. Na Balabence,Nám. Na Farkáně,Nám. Na Lužinách
Nám. Na Santince,Nám. Na Stráži,Nám. Omladiny,Nám. Osvoboditelů,Nám. Padlých,Nám. Pod Kaštany
Nám. Pod Lípou,Nám. Prezidenta Masaryka,Nám. Před Bateriemi,Nám. Republiky,Nám. Smiřických
Nám. Svatopluka Čecha,Nám. Svobody,Nám. U Lva,Nám. U Lípy Svobody,Nám. U Svatého Jiří
Nám. Winstona Churchilla,Nám. Českého Povstání,Nám.Organizace Spojených Národ,Nám.Plukovníka Vlčka
Námestie 1. mája,Námestie Alexandra D,Námestie Biely kríž,Námestie Hraničiarov,Námestie Jána Pavla
Námestie Martina Ben,Námestie SNP,Námestie slobody,Námestie sv. Františ,Námestie Ľudovíta Št
Náměstí 14. Října,Náměstí 25. Března,Náměstí Antonína Pecáka,Náměstí Barikád,Náměstí Bořislavka
Náměstí Bratří Jandusů,Náměstí Bratří Synků,Náměstí Chuchelských Bojovníků,Náměstí Curieových
Náměstí Dr. Václava Holého,Náměstí Generála Kutlvašra,Náměstí Hrdinů,Náměstí I. P. Pavlova
Náměstí Interbrigády,Náměstí Jana Palacha,Náměstí Jiřího Berana,Náměstí Jiřího Z Lobkovic
Náměstí Jiřího Z Poděbrad,Náměstí Josefa Machka,Náměstí Junkových,Náměstí Kinských
Náměstí Kosmonautů,Náměstí Mezi Zahrádkami,Náměstí Míru,Náměstí Na Balabence,Náměstí Na Farkáně
Náměstí Na Lužinách,Náměstí Na Santince,Náměstí Na Stráži,Náměstí Omladiny
Náměstí Organizace Spojených Národů,Náměstí Osvoboditelů,Náměstí Padlých,Náměstí Plukovníka Vlčka
Náměstí Pod Emauzy,Náměstí Pod Kaštany,Náměstí Pod Lípou,Náměstí Prezidenta Masaryka
Náměstí Protifašistických Bojovníků,Náměstí Před Bateriemi,Náměstí Přátelství,Náměstí Republiky
Náměstí Smiřických,Náměstí Sv. Petra A Pavla,Náměstí Svatopluka Čecha,Náměstí Svobody,Náměstí U Lva
Náměstí U Lípy Svobody,Náměstí U Svatého Jiří,Náměstí Winstona Churchilla,Náměstí Zdenky Braunerové
Náměstí Českého Povstání,Náplavní,Náprstkova,Národní,Národní Obrany,Národních Hrdinů,Nárožní
Násirovo Nám.,Násirovo Náměstí,Nástrojářská,Návazná,Návršní,Návětrná,Názovská,Nížinná,Nýdecká,Nýrská
Nýřanská,Němčická,Něvská,Obchodná,Obchodní,Obchodní Nám.,Obchodní Náměstí,Obežná,Obilní,Objízdná
Oblouková,Obora Hvězda,Oborská,Obrataňská,Obrovského,Obsiny,Obslužná,Obvodová,Obědovická
Obětí 6. Května,Obětí 6.Května,Ocelkova,Ocelářská,Ocelíkova,Ochozská,Ochranovská,Od Rozcestí
Od Vysoké,Od Školy,Odboje,Odbojárov,Odborárska,Odborárske námestie,Odborů,Odbočná,Oddechová,Oddělená
Oderská,Odlehlá,Ohmova,Ohnicová,Ohnivcova,Ohnišťanská,Ohradní,Ohradská,Ohradské Nám.
Ohradské Náměstí,Ohrobecká,Okenská,Okořská,Okrajní,Okrajová,Okrasná,Okrouhlická,Okrouhlíkova,Okrová
Okruhová,Okružná,Okružní,Okánikova,Okřínecká,Olbrachtova,Olbramovická,Oldřichova,Olejkárska
Olešnická,Olešská,Olgy Havlové,Olivova,Olomoucká,Olympijská,Olšanská,Olšanské Nám.,Olšanské Náměstí
Olšovická,Olšová,Olštýnská,Omladinářů,Omská,Ondavská,Ondrejovova,Ondřejovská,Ondříčkova,Onšovecká
Opata Konráda,Opatovická,Opatovská,Opatřilka,Opařanská,Oplanská,Opletalova,Opolská,Opočenská
Opočínská,Opravářská,Opuková,Opálkova,Opálová,Oravská,Ordovická,Orebitská,Orechová cesta
Orechový rad,Orelská,Oriešková,Orlická,Ormisova,Ortenovo Náměstí,Osadná,Osadní,Osamocená,Osecká
Osetá,Osická,Osiková,Osinalická,Osluněná,Osmého Listopadu,Osnická,Ostravická,Ostravská,Ostredková
Ostromečská,Ostrov Štvanice,Ostrovní,Ostrovského,Ostruženská,Ostružinová,Ostrá,Ostrčilovo Nám.
Ostrčilovo Náměstí,Ostředecká,Ostřicová,Osuského,Osvetová,Osvobození,Osvětová,Otakara Vrby,Otakarova
Otavova,Otavská,Otevřená,Otická,Otlíkovská,Otonelská,Otopašská,Otovická,Otradovická,Ottova,Otvovická
Oty Pavla,Otínská,Otěšínská,Ouholická,Ouhrabkova,Ovenecká,Ovesná,Ovocná,Ovocnářská,Ovocný Trh
Ovručská,Ovsištské námestie,Ovsíková,Oválová,Ovčárská,Ovčí Hájek,Očovská,Ořechová,Ořešská,Paběnická
Pacajevova,Paceřická,Pacholíkova,Pacovská,Paculova,Padovská,Pajerova,Pajštúnska,Pakoměřická
Palackého,Palackého Nám.,Palackého Náměstí,Palisády,Palkovičova,Palmetová,Palmovka,Palárikova
Paláskova,Pampelišková,Pancířova,Panelová,Panenky,Panenská,Pankrácké Náměstí,Pankúchova,Panská
Panská Zahrada,Panský Dvůr,Panuškova,Panónska cesta,Papraďová,Paprsková,Papánkovo námestie
Papírenská,Papírníkova,Parašutistů,Pardubická,Park Přátelství,Parková,Parléřova,Parmská,Paroplavební
Partizánska,Partyzánská,Pasecká,Pasienky,Pasteurova,Pastevců,Patočkova,Paulínyho,Pavelkova
Pavla Beneše,Pavla Švandy Ze Semčic,Pavlická,Pavlišovská,Pavlovická,Pavlovičova,Pavlovova,Pavlovská
Pavlíkova,Pavrovského,Paříkova,Pařízkova,Pařížská,Paškova,Paťanka,Pažického,Pažítková,Peceradská
Pecharova,Pechlátova,Pecháčkova,Peckova,Pejevové,Pekařova,Pekařská,Pekárenská,Pekárkova,Pelclova
Pelechovská,Pelhřimovská,Pelikánova,Pelléova,Pelnářova,Pelušková,Pelyňková,Pelzova,Penízovková
Perlitová,Perlová,Pernecká,Pernerova,Peroutkova,Perspektivní,Pertoldova,Perucká,Perunova,Perštejnská
Pestovateľská,Peterská,Petra Bezruče,Petra Rezka,Petra Slezáka,Petrbokova,Petrklíčová,Petrohradská
Petrovická,Petrovská,Petrská,Petrské Nám.,Petrské Náměstí,Petráčkova,Petržílkova,Petržílova
Petzvalova,Petýrkova,Petříkova,Petříkovská,Petřínská,Petřínské Sady,Pevnostní,Pezinská,Pečnianska
Pečárková,Pešinova,Peškova,Pešlova,Pešova,Peštukova,Pešákova,Picassova,Pickova,Piesočná,Piešťanská
Pifflova,Pihelská,Pikovická,Pikrtova,Pilařská,Pilníkovská,Pilotů,Pilovská,Pilská,Pilárikova
Pionierska,Pirinská,Pirnerova,Pitkovická,Pitterova,Pivcova,Pivovarnická,Pivovarská,Pivoňková
Pištěkova,Placina,Plajnerova,Plamínkové,Planckova,Planét,Plaská,Platanová,Platnéřská,Platónova
Plavecká,Plavínová,Plačická,Plaňanská,Plevenská,Plečnikova,Plhovská,Plickova,Plkovská,Plojharova
Ploskovická,Ploučnická,Plovdivská,Plošná,Ploštilova,Pluhová,Plukovníka Mráze,Plumlovská,Plutova
Plynárenská,Plynární,Plzenská,Plzeňská,Plánická,Pláničkova,Plátenícka,Poberova,Pobočná,Pobořská
Pobrežná,Poběžovická,Pobřežní,Pobřežní Cesta,Pod Akáty,Pod Altánem,Pod Andělkou,Pod Areálem
Pod Aritmou,Pod Ateliéry,Pod Bahnivkou,Pod Balkánem,Pod Barvířkou,Pod Bateriemi,Pod Baštami
Pod Belvederem,Pod Belárií,Pod Beránkem,Pod Beránkou,Pod Betání,Pod Bohdalcem I,Pod Bohdalcem Ii
Pod Brentovou,Pod Bruskou,Pod Buďánkou,Pod Bání,Pod Bôrikom,Pod Březinou,Pod Chaloupkami
Pod Chodovem,Pod Cihelnou,Pod Cukrákem,Pod Císařkou,Pod Dlážděnkou,Pod Domky,Pod Drinopolem
Pod Dráhou,Pod Duby,Pod Dvorem,Pod Dálnicí,Pod Děkankou,Pod Děvínem,Pod Farou,Pod Fialkou
Pod Formankou,Pod Fořtem,Pod Garážemi,Pod Habrovkou,Pod Habrovou,Pod Haltýřem,Pod Harfou
Pod Havlínem,Pod Havránkou,Pod Hliništěm,Pod Hloubětínskou Zastávkou,Pod Hláskem,Pod Homolkou
Pod Hotelem,Pod Hořavkou,Pod Hrachovkou,Pod Hradbami,Pod Hradem,Pod Hranicí,Pod Hrází,Pod Hvězdou
Pod Hvězdárnou,Pod Hybšmankou,Pod Hájem,Pod Hájkem,Pod Hájovnou,Pod Hřbitovem,Pod Hřištěm
Pod Jalovým Dvorem,Pod Jankovem,Pod Jarovem,Pod Javory,Pod Jiráskovou Čtvrtí,Pod Juliskou
Pod Kalváriou,Pod Kamínkou,Pod Kapličkou,Pod Karlovarskou Silnicí,Pod Karlovem,Pod Kavalírkou
Pod Kaštany,Pod Kesnerkou,Pod Kladenskou Silnicí,Pod Klamovkou,Pod Klapicí,Pod Klaudiánkou
Pod Klikovkou,Pod Kopcem,Pod Kostelem,Pod Kotlaskou,Pod Kotlářkou,Pod Krejcárkem,Pod Krocínkou
Pod Královkou,Pod Krčským Lesem,Pod Kulturním Domem,Pod Kynclovkou,Pod Křížem,Pod Křížkem
Pod Labuťkou,Pod Lahovskou,Pod Lesem,Pod Lesíkem,Pod Letištěm,Pod Lečí,Pod Lipami,Pod Lipkami
Pod Lisem,Pod Lochkovem,Pod Lomem,Pod Lysinami,Pod Lázní,Pod Marjánkou,Pod Markétou,Pod Martinem
Pod Meliškou,Pod Mlýnkem,Pod Mohylou,Pod Mostem,Pod Napětím,Pod Nouzovem,Pod Novou Školou
Pod Novým Lesem,Pod Nuselskými Schody,Pod Náměstím,Pod Náplavkou,Pod Náspem,Pod Návsí,Pod Oborou
Pod Ovčínem,Pod Ořechovkou,Pod Palatou,Pod Palírkou,Pod Parukářkou,Pod Paťankou,Pod Pekařkou
Pod Pekárnami,Pod Petřinami,Pod Plynojemem,Pod Plískavou,Pod Poštou,Pod Pramenem,Pod Prodejnou
Pod Průsekem,Pod Písečnou,Pod Přehradou,Pod Přesypem,Pod Radnicí,Pod Rapidem,Pod Remízkem
Pod Rovinou,Pod Rovnicami,Pod Rozvodnou,Pod Rybníkem,Pod Rybníčkem,Pod Sady,Pod Salabkou,Pod Sirénou
Pod Skalkou,Pod Skalou,Pod Sklenářkou,Pod Slovany,Pod Smetankou,Pod Sokolovnou,Pod Soutratím
Pod Spalovnou,Pod Spiritkou,Pod Spravedlností,Pod Srázem,Pod Stadiony,Pod Stanicí,Pod Starou Školou
Pod Starákem,Pod Statky,Pod Strašnickou Vinicí,Pod Strojírnami,Pod Strání,Pod Studánkou,Pod Stupni
Pod Stárkou,Pod Stírkou,Pod Svahem,Pod Sychrovem I,Pod Sychrovem Ii,Pod Sídlištěm,Pod Terasami
Pod Terebkou,Pod Topoly,Pod Tratí,Pod Turnovskou Tratí,Pod Táborem,Pod Třebešínem,Pod Třešněmi
Pod Třešňovkou,Pod Urnovým Hájem,Pod Valem,Pod Vartou,Pod Vavřincem,Pod Velkým Hájem,Pod Viaduktem
Pod Vidoulí,Pod Viktorkou,Pod Vilami,Pod Vinicemi,Pod Vinicí,Pod Vinohradem,Pod Višňovkou
Pod Vlachovkou,Pod Vlastním Krovem,Pod Vlkem,Pod Vodojemem,Pod Vodovodem,Pod Vodárenskou Věží
Pod Vrchem,Pod Vrcholem,Pod Vrstevnicí,Pod Vrškem,Pod Vršovickou Vodárnou I
Pod Vršovickou Vodárnou Ii,Pod Vršovickou Vodárnou Iii,Pod Vsí,Pod Vyhlídkou,Pod Vysokou
Pod Vysokou Mezí,Pod Vysílačkou,Pod Vyšehradem,Pod Václavem,Pod Vítkovem,Pod Výtopnou,Pod Výšinkou
Pod Větrolamem,Pod Větrovem,Pod Věží,Pod Zahradami,Pod Zahrádkami,Pod Zastávkou,Pod Zatáčkou
Pod Zbuzany,Pod Zemankou,Pod Zličínem,Pod Zvonařkou,Pod Zvoničkou,Pod Zámečkem,Pod Závěrkou
Pod lesom,Pod vinicami,Pod Útesy,Pod Čertovou Skalou,Pod Čihadlem,Pod Čimickým Hájem,Pod Šancemi
Pod Školou,Pod Šmukýřkou,Pod Špejcharem,Pod Špitálem,Pod Štěpem,Pod Žvahovem,Podbabská,Podbělohorská
Podbělová,Podchýšská,Podedvorská,Podhajská Pole,Podholí,Podhorská,Podhorského,Podhořská,Podivínská
Podjavorinskej,Podjavorinské,Podjezd,Podkovářská,Podkrkonošská,Podkrkonošských Tkalců,Podle Kačerova
Podle Lomu,Podle Náhonu,Podle Sadů,Podle Trati,Podlesek,Podleská,Podlesní,Podlešínská,Podlibská
Podlipného,Podlišovská,Podlučinského,Podlužanská,Podléšková,Podnikatelská,Podniková,Podnádražní
Podohradská,Podolanská,Podolská,Podolské Nábř.,Podolské Nábřeží,Podolské Schody,Podpěrova,Podskalská
Podsychrovská,Podtatranského,Podvinný Mlýn,Podzámecká,Podéšťova,Poděbradova,Poděbradská,Podůlší
Pohledná,Pohnertova,Pohořelec,Pohronská,Pokojná,Pokorného,Pokřivená,Polabská,Polaneckého,Polední
Polenská,Polepská,Poleradská,Polesná,Polešovická,Politických Vězňů,Poličanská,Poljanovova,Polní
Poloreckého,Polovnická,Polská,Poludníková,Polygrafická,Polákova,Polárna,Poláčkova,Políkenská
Polívkova,Pomezní,Pomněnková,Pomořanská,Ponrepova,Poplužní,Popovická,Popovova,Porubského,Poslední
Pospíchalova,Pospíšilova,Postlova,Postranní,Postupická,Postřekovská,Postřižínská,Potocká,Potoční
Pouchova,Poupětova,Poustka,Považská,Povltavská,Povodňová,Povraznícka,Pozdeňská,Poznaňská,Počeradská
Počernická,Počátecká,Poľná,Poľská,Poříčanská,Poříčská,Pošepného Nám.,Pošepného Náměstí,Poštovská
Poštová,Požárnická,Pplk. Nováčka,Pplk. Sochora,Prachatická,Prachnerova,Prachovická,Prachovská
Pramenná,Pravoúhlá,Pravská,Pravá,Prašná,Pražská,Pražského,Pražského Povstání,Pražský Okruh
Pražákovská,Predstaničné námesti,Prefátova,Preislerova,Preláta,Prelátská,Prepoštská,Preslova
Prešernova,Prešovská,Pri Bielom kríži,Pri Dynamitke,Pri Habánskom mlyne,Pri Starej Prachárni
Pri Starom Mýte,Pri Starom háji,Pri Suchom mlyne,Pri dvore,Pri hradnej studni,Pri seči,Pri strelnici
Pri zvonici,Pribinova,Pribišova,Pribylinská,Priekopy,Priemyselná,Prievozská,Priečna
Primaciálne námestie,Primátorská,Probluzská,Proboštská,Procházkova,Prodloužená,Prokofievova
Prokofjevova,Prokopa Veľkého,Prokopka,Prokopova,Prokopovo Nám.,Prokopovo Náměstí,Prokopových
Prokopská,Prokopské Údolí,Prorektorská,Prosecká,Prosincová,Prosluněná,Prosná,Prostřední,Proti Proudu
Protilehlá,Protivínská,Proutěná,Prouzova,Provaznická,Provozní,Prunéřovská,Prusická,Prusíkova
Prušánecká,Prvního Pluku,Prvomájová,Prvosienková,Prácheňská,Práčská,Príkopova,Prístav,Prístavná
Prúdová,Průběžná,Průchodní,Průchova,Průhledová,Průhonek,Průhonická,Průhonská,Průjezdná,Průmyslová
Průtažní,Průčelní,Průškova,Psohlavců,Pstružná,Psárská,Ptáčnická,Puchmajerova,Pujmanové,Purkrabská
Purkyňova,Pustá,Putimská,Pučova,Puškinova,Puškinovo Nám.,Puškinovo Náměstí,Pyšelská,Pálavská
Pálkařská,Pámelníková,Pánkova,Páričkova,Pátkova,Pávovské Náměstí,Písecká,Píseckého,Písečná,Pískařská
Pískovcová,Pískovna,Písková,Písnická,Písnické Zahrady,Písčitá,Píškova,Píšovická,Pöslova,Púchovská
Púpavová,Pýchavková,Pýrová,Pěnkaví,Pěstitelská,Pětidomí,Pětipeského,Pěší,Přecechtělova,Přechodní
Před Cibulkami,Před Dráhou,Před Mosty,Před Nádražím,Před Oborou,Před Rybníkem,Před Skalkami I
Před Skalkami Ii,Před Skálou,Před Sokolovnou,Před Tratí,Před Ústavem,Předbořská,Předměřická,Přední
Předpolní,Předposlední,Předvoje,Předškolní,Přeletová,Přeloučská,Přemyslova,Přemyslovská,Přemyšlenská
Přerušená,Přesličková,Přespolní,Přetlucká,Přeučilova,Převoznická,Přezletická,Přeštická,Přeštínská
Přeťatá,Při Hranici,Při Trati,Přibyslavská,Přibíkova,Přistoupimská,Přádova,Přátelství,Příborská
Příbramská,Příběnická,Příchovická,Přídolská,Příkrá,Přílepská,Přímské Nám.,Přímské Náměstí,Přímá
Přímětická,Přípotoční,Přípřežní,Přírodní,Přístavní,Přívorská,Přívozní,Příčka,Příčná,Pšeničná
Pšenčíkova,Pšovanská,Pštrossova,Půdova,Půlkruhová,Půlnoční,Půtova,R.A. Dvorského,Rabasova,Rabyňská
Rackova,Rackova Zahrada,Radarová,Radbuzská,Radechovská,Radešovská,Radhošťská,Radimova,Radimovická
Radimská,Radiová,Radistů,Radkovská,Radlická,Radlinského,Radnické Schody,Radničná,Radničné námestie
Radomská,Radonická,Radostavická,Radostná,Radotínská,Radouňova,Radova,Radovská,Radošovická,Radvanická
Radvanská,Radúzova,Radčina,Radějovská,Raffaelova,Raichlova,Raisova,Rajhradská,Rajmonova,Rajská
Raketová,Rakousova,Rakovnická,Rakovského,Randova,Ranská,Rastislavova,Ratajova,Ratajská,Ratbořská
Ratibořická,Ratibořská,Ravennská,Račianska,Račianske mýto,Račická,Račiněveská,Rašilovova,Rašova
Rašovická,Rašovská,Rašínovo Nábř.,Rašínovo Nábřeží,Rašínská,Ražická,Reinerova,Rejchova,Rejskova
Rekreační,Rektorská,Rembrandtova,Remízková,Renoirova,Repná,Resslova,Revoluce,Revolučná,Revoluční
Revúcka,Rezedová,Rezlerova,Rečkova,Rešetkova,Riazanská,Ribayová,Richtrova,Riegrova,Riegrovy Sady
Riečna,Rigeleho,Rilská,Ringhofferova,Riznerova,Rižská,Roblínská,Robotnícka,Rochovská,Rodopská
Rodovská,Rodvinovská,Roentgenova,Rohanovská,Rohanské Nábřeží,Rohanský Ostrov,Rohatecká,Rohenická
Rohlovská,Rohová,Rohozecká,Rohožnická,Roháčova,Roithova,Rojická,Roklova,Rokycanova,Rokycanská
Rokytnická,Rokytná,Rolnická,Rolní,Romaina Rollanda,Romana Blahníka,Romanova,Ronalda Reagana,Ronešova
Ronkova,Ronovská,Rooseveltova,Rorýsová,Rosečská,Rosická,Rosná,Rostislavova,Rostoklatská,Rostovská
Rotavská,Rotenská,Roudnická,Rousovická,Rousínovská,Rovenská,Rovniankova,Rovnoběžná,Rovná,Rovníková
Rozdělená,Rozdělovská,Rozhovická,Rozkošného,Rozkošská,Rozmarínová,Rozmarýnová,Rozrazilová,Roztocká
Roztylská,Roztylské Náměstí,Roztylské Sady,Rozvadovská,Rozvodova,Rozvojová,Rozárčina,Rozýnova
Rozšířená,Ročovská,Rošických,Roškotova,Rošovická,Rožmberská,Rožmitálská,Rožnovská,Rožďalovická
Rožňavská,Rtyňská,Rubensova,Rubeška,Rubešova,Rubinsteinova,Rubličova,Rubínová,Rudečská
Rudnayovo námestie,Rudníkovská,Rudolfa Holeky,Rudoltická,Rujanská,Rumančeková,Rumburská,Rumunská
Ruprechtická,Ruská,Rusovská cesta,Ruzyňská,Ruzyňské Schody,Ružinovská,Ružičková,Ružomberská
Ružová dolina,Rybalkova,Rybničná,Rybná,Rybné námestie,Rybova,Rybárska brána,Rybářská,Rybízová
Rychnovská,Rychtáře Petříka,Rychtáře Šimona,Rychtářská,Rypkova,Rytířova,Rytířská,Ryzcová,Ryzlinková
Ryšánkova,Rádiová,Rájecká,Rákosová,Rámová,Rápošovská,Rázusovo nábrežie,Rážova,Révová,Rízlingová
Röntgenova,Rýdziková,Rýmařovská,Rýnská,Rýznerova,Růženínová,Růženínská,Růžová,S. K. Neumanna
Sabinova,Sabinovská,Sad Janka Kráľa,Sadařská,Sadová,Sadská,Sady Bratří Čapků,Safírová,Salabova
Salačova,Salmovská,Salvátorská,Samcova,Samohelova,Samota U Podleského Rybníka,Sarajevská,Saratovská
Sartoriova,Sartorisova,Sasanková,Sasinkova,Saská,Satalická,Saturnova,Saudkova,Sauerova,Saveljevova
Savojská,Sazečská,Sazovická,Sbíhavá I,Sbíhavá Ii,Schillerova,Schnirchova,Schodišťová,Schodová
Schody pri starej vo,Schoellerova,Schulhoffova,Schwaigerova,Schwarzenberská,Schöfflerova,Sdružení
Seberíniho,Sechterova,Sedlecká,Sedlovická,Sedloňovská,Sedlárska,Sedlčanská,Sedmidomky,Sedmikrásková
Sedmnáctého Listopadu,Sedmokrásková,Segnerova,Seidlova,Seifertova,Sekaninova,Sekeřická,Sekorova
Sekulská,Selmická,Selská,Selských Baterií,Semanského,Semianova,Semická,Semilská,Seminární,Seminářská
Seminářská Zahrada,Semonická,Semtínská,Semčická,Sendražická,Senegalská,Senická,Senná,Senohrabská
Senovážná,Senovážné Nám.,Senovážné Náměstí,Senožatská,Sestupná,Setbová,Sevastopolská,Severní I
Severní Ii,Severní Iii,Severní Iv,Severní Ix,Severní V,Severní Vi,Severní Vii,Severní Viii,Severní X
Severní Xi,Severovýchodní I,Severovýchodní Ii,Severovýchodní Iii,Severovýchodní Iv,Severovýchodní V
Severovýchodní Vi,Severozápadní I,Severozápadní Ii,Severozápadní Iii,Severozápadní Iv
Severozápadní V,Severozápadní Vi,Severýnova,Sevřená,Seydlerova,Sezemická,Sezemínská,Sezimova
Sečovská,Sečská,Sibeliova,Sibiřské Nám.,Sibiřské Náměstí,Sibírska,Sicherova,Sichrovského,Siemensova
Sienkiewiczova,Silurská,Silvánska,Sinkulova,Sinokvetná,Sitteho,Siwiecova,Skalecká,Skalická cesta
Skalnatá,Skalnická,Skalná,Skalní,Skalská,Skaláků,Skandinávská,Skautská,Sklenská,Sklenárova
Sklenárska,Skloněná,Sklářská,Skokanská,Skorkovská,Skotská,Skořepka,Skořicová,Skryjská,Skupova
Skuteckého,Skálova,Skřivanova,Skřivanská,Skřivánčí,Sladkovského Nám.,Sladkovského Náměstí
Sladovnická,Sladová,Slancova,Slaná,Slapská,Slatinová,Slatinská,Slatiny,Slatiňanská,Slavatova
Slaviborské Nám.,Slaviborské Náměstí,Slavická,Slavičí,Slavičínská,Slavníkova,Slavojova,Slavonická
Slavíkova,Slavín,Slavínského,Slavíčkova,Slavětínská,Slepá,Slepá I,Slepá Ii,Slezanů,Slezská,Sliačska
Sliačská,Slibná,Sliezska,Slinková,Slivenecká,Slivková,Slnečná,Slovanská,Slovanský Ostrov,Slovačíkova
Slovenská,Slovinská,Slovnaftská,Slowackého,Slunečnicová,Slunečná,Sluneční,Sluneční Nám.
Sluneční Náměstí,Slunná,Sluštická,Služeb,Služská,Sládkova,Sládkovičova,Slámova,Slánská
Slávičie údolie,Slávy Horníka,Slévačská,Slídová,Slívová,Smaragdová,Smetanova,Smetanovo Nábř.
Smetanovo Nábřeží,Smetáčkova,Smidarská,Smikova,Smiřická,Smiřického,Smolenická,Smolenská,Smolkova
Smolnícka,Smolíkova,Smotlachova,Smrečianska,Smrková,Smrčinská,Smržovská,Smržová,Smíchovská,Smírná
Snopkova,Sněmovní,Sněženková,Sněžná,Sobolákova,Soborská,Sobotecká,Sobínská,Soběslavova,Soběslavská
Sobětická,Sobětušská,Soběšínská,Sochařská,Socháňova,Sodomkova,Soferove schody,Sofijské Nám.
Sofijské Náměstí,Sojkovská,Sojovická,Sojčí,Sokolovská,Sokolská,Sokratova,Solidarity,Solivarská
Solnická,Solná,Sološnická,Somolického,Sopotská,Sosnovecká,Sosnová,Souběžná I,Souběžná Ii
Souběžná Iii,Souběžná Iv,Soudní,Soukalova,Soukenická,Soumarská,Sousední,Sousedská,Sousedíkova
Soustružnická,Souvratní,Součkova,Sovenická,Sovova,Sovákova,Soví Vršek,Spinozova,Spiritka,Spišská
Splavná,Spodní,Spojařů,Spojenců,Spojená,Spojná,Spojovací,Spojová,Společná,Spoločenská,Spolská
Spolupráce,Sportovců,Sportovní,Spotřebitelská,Spořická,Spořilovská,Sputniková,Spytihněvova,Spádná
Spádová,Spálená,Spálený Mlýn,Srbova,Srbská,Srbínská,Sreznevského,Srnečkova,Srnčia,Srnčí,Srpnová
Srázná,Stachanovská,Stachova,Stadická,Stadionová,Stadiónová,Stallichova,Stamicova,Staničná,Staniční
Starhradská,Starobylá,Starochodovská,Starochuchelská,Starodejvická,Starodubečská,Starodvorská
Starohájska,Staroklánovická,Starokolínská,Starokošířská,Starolázeňská,Staromestská,Staromlýnská
Staromodřanská,Staroměstské Nám.,Staroměstské Náměstí,Staropacká,Staropramenná,Starostrašnická
Starostřešovická,Starosuchdolská,Staroturský chodník,Staroújezdská,Staročeská,Stará Cesta
Stará Ivánska cesta,Stará Náves,Stará Obec,Stará Prievozská,Stará Spojovací,Stará Stodůlecká
Stará Vajnorská,Stará vinárska,Stará Černicová,Staré Grunty,Staré Nám.,Staré Náměstí
Staré Zámecké Schody,Staré ihrisko,Staré záhrady,Starého,Starý Lis,Statenická,Statková,Stavbařů
Stavební,Stavitelská,Staviteľská,Stavovská,Staňkova,Staňkovka,Staňkovská,Stehlíkova,Steinerova
Stejskalova,Stiessova,Stinkovská,Stochovská,Stodolova,Stodůlecká,Stojická,Stoklasová,Stoličkova
Stoliňská,Stoupající,Stradonická,Strahovská,Strahovské Nádvoří,Strakatého,Strakonická,Strakova
Strakošová,Strančická,Stratovská,Strašnická,Strašovská,Strašínská,Stredná,Strelecká,Strečnianska
Strmá,Strmá cesta,Strmý Vrch,Strnadova,Strnady,Strojická,Strojnická,Strojnícka,Strojírenská
Stromovka,Stropkovská,Stropnická,Strossmayerovo Nám.,Strossmayerovo Náměstí,Strouhalova
Stroupežnického,Struhařovská,Struková,Strunkovská,Stružky,Stružná,Strážkovická,Strážnická
Strážny dom,Strážní,Strážovská,Stržná,Studenecká,Studentská,Studená,Studnická,Studničkova,Studniční
Studánková,Stuhová,Stulíková,Stupická,Stupkova,Stupská,Stupňová,Stádlecká,Stálicová,Stárkova
Stýblova,Střední,Středohorská,Středová,Střekovská,Střelecký Ostrov,Střelečská,Střelničná,Střemchová
Střešovická,Střimelická,Stříbrná,Stříbrského,Střížkovská,Suchardova,Suchdolská,Suchdolské Nám.
Suchdolské Náměstí,Suchohradská,Suché mýto,Suchý Vršek,Sudkova,Sudoměřská,Sudějovická,Sukova
Sulanského,Sulická,Sulova,Sulovická,Sumbalova,Sumova,Suppého,Suttnerové,Sušická,Sušilova,Svahová
Svatavina,Svatojánská,Svatoplukova,Svatoslavova,Svatovítská,Svatoňovická,Svažitá,Svetlá,Svidnícka
Svijanská,Svitavská,Svitákova,Svobodova,Svojetická,Svojsíkova,Svojšická,Svojšovická,Svoradova
Svornosti,Svratecká,Svrčia,Svárovská,Svátkova,Svážná,Svätoplukova,Svätovojtešská,Svätého Vincenta
Svépomoci,Svépomocná,Svépravická,Svíbová,Svídnická,Svěceného,Světická,Světova,Světská,Sychrovská
Symfonická,Synkovická,Synkovská,Syrská,Syslia,Sádky,Sádovská,Sámova,Sárská,Sázavská,Sáňkařská
Sídlištní,Sídliště,Súbežná,Súdánská,Súhvezdná,Súkennícka,Súmračná,Súľovská,Súťažná,Sýkorčí,Sýkovecká
Tabaková,Tablicova,Tachlovická,Tachovská,Tachovské Nám.,Tachovské Náměstí,Tadrova,Tajovského
Talafúsova,Talichova,Tallerova,Talmberská,Tanvaldská,Tasovská,Tatarkova,Tatranská,Tauerova,Tauferova
Taussigova,Tavolníková,Tařicová,Taškentská,Technická,Technologická,Tehelná,Tehovská,Tejnická,Tejnka
Tekovská,Telocvičná,Telčská,Tematínska,Templová,Tenisová,Teplická,Teplárenská,Terasovitá,Terchovská
Tererova,Terezínská,Terronská,Tesaříkova,Teslova,Tetmayerova,Tetínská,Theinova,Thomayerova,Thunovská
Thurnova,Thurzova,Thákurova,Thámova,Tibetská,Tichnova,Tichonická,Tichá,Tichého,Tigridova,Tikovská
Tilgnerova,Tilleho Nám.,Tilleho Náměstí,Tilschové,Timravina,Tiskařská,Tismická,Tišická,Tlumačovská
Tlustého,Tobrucká,Tokajícka,Tolstého,Tomanova,Tomická,Tomkova,Tomsova,Tománkova,Tomášikova,Tomáškova
Tomášská,Tomíčkova,Topasová,Topolová,Topoľová,Topoľčianska,Toruňská,Toulovská,Toušeňská,Toušická
Toužimská,Tovarova,Tovačovského,Továrenská,Tovární,Točenská,Točitá,Trabantská,Trachtova,Trampotova
Travnatá,Travná,Trebišovská,Trenčianska,Trenčínská,Treskoňova,Trhanovské Náměstí,Trmická,Trnavská
Trnavská cesta,Trnavské mýto,Trnitá,Trnkovo Nám.,Trnkovo Náměstí,Trnková,Trnovanská,Trní,Trocnovská
Troilova,Trojanova,Trojanův Mlýn,Trojdomy,Trojdílná,Trojická,Trojmezní,Trojská,Troskovická
Trousilova,Truhlářka,Truhlářova,Truhlářská,Trutnovská,Tryskovická,Trytova,Trávnická,Trávníčkova
Tréglova,Tržiště,Tuchoměřická,Tuchorazská,Tuchotická,Tuháňská,Tuklatská,Tulešická,Tulipánová,Tulkova
Tulská,Tunelářů,Tuniská,Tupolevova,Turbínova,Turgeněvova,Turistická,Turkmenská,Turkovická,Turkovská
Turnianska,Turnovská,Turnovského,Turská,Turínská,Turčianska,Tusarova,Tučkova,Tuřická,Tušimická
Tužebníková,Tvarožkova,Tvrdonická,Tvrdého,Tychonova,Tylišovská,Tylova,Tylovická,Tylovo Nám.
Tylovo Náměstí,Tymiánová,Tyrkysová,Tyršova,Tyršovo nábrežie,Táboritská,Táborská,Tádžická,Táhlá
Tálínská,Türkova,Týmlova,Týn,Týnecká,Týnská,Týnská Ulička,Týřovická,Tělovýchovná,Těšnov,Těšovická
Těšíkova,Těšínská,Tŕňová,Třanovského,Třebanická,Třebechovická,Třebenická,Třebešovská,Třebihošťská
Třebohostická,Třebonická,Třeboradická,Třebotovská,Třeboňská,Třebízského,Třebějická,Třebětínská
Třešňová,Třinecká,Třtinová,Třídomá,Třístoličná,Tůmova,U Akademie,U Akátů,U Albrechtova Vrchu
U Andělky,U Arborky,U Bakaláře,U Balabenky,U Bazénu,U Bažantnice,U Berounky,U Beránky,U Besedy
U Blaženky,U Boroviček,U Botiče,U Božích Bojovníků,U Branek,U Bruských Kasáren,U Brusnice,U Bubce
U Bulhara,U Bílého Mlýnku,U Břehu,U Chaloupek,U Chmelnice,U Chodovského Hřbitova,U Cibulky,U Cihelny
U Cikánky,U Cukrovaru,U Císařské Cesty,U Dejvického Rybníčku,U Demartinky,U Divadla,U Dobešky
U Dobráků,U Dobřenských,U Domu Služeb,U Drahaně,U Druhé Baterie,U Drupolu,U Družstev
U Družstva Ideál,U Družstva Klid,U Družstva Práce,U Družstva Repo,U Družstva Tempo,U Družstva Život
U Dráhy,U Drážky,U Drůbežárny,U Dubečské Tvrze,U Dubu,U Dvojdomů,U Dvora,U Dvou Srpů,U Dálnice
U Dívčích Hradů,U Děkanky,U Dělnického Cvičiště,U Dětského Domova,U Dětského Hřiště,U Elektry
U Elektrárny,U Floriána,U Fořta,U Gabrielky,U Garáží,U Golfu,U Gymnázia,U Habeše,U Habrovky
U Hadovky,U Harfy,U Hasičské Zbrojnice,U Havlíčkových Sadů,U Hellady,U Hercovky,U Hliníku,U Hodin
U Homolky,U Hostavického Potoka,U Hostivařského Nádraží,U Hotelu,U Hranic,U Hrnčířského Rybníka
U Hrocha,U Hrušky,U Hráze,U Hudební Školy,U Hvozdu,U Hvězdy,U Háje,U Hájku,U Hájovny,U Házů
U Hřbitovů,U Hřiště,U Invalidovny,U Jamské,U Jankovky,U Javoru,U Jedličkova Ústavu,U Jednoty,U Jeslí
U Jezera,U Jezerky,U Jezu,U Jezírka,U Jinonického Rybníčka,U Jirkovské,U Jizby,U Járku,U Jízdárny
U Kabelovny,U Kaménky,U Kamýku,U Kanálky,U Kapliček,U Kapličky,U Karlova Stánku,U Kasáren
U Kavalírky,U Kazína,U Kašny,U Kaštanu,U Kempinku,U Kina,U Klavírky,U Klikovky,U Klimentky
U Kloubových Domů,U Klubovny,U Klubu,U Kněžské Louky,U Kola,U Kolejí,U Koloděj,U Kolonie,U Koloniálu
U Kombinátu,U Konečné,U Koní,U Kosinů,U Kostela,U Kostrounku,U Kotlářky,U Koupadel,U Košíku,U Krbu
U Krelovy Studánky,U Kruhovky,U Královské Louky,U Krčské Vodárny,U Krčského Nádraží,U Kublova
U Kunratického Lesa,U Křižovatky,U Kříže,U Křížku,U Laboratoře,U Ladronky,U Lanové Dráhy,U Ledáren
U Lesa,U Lesíka,U Letenského Sadu,U Letiště,U Letohrádku Královny Anny,U Libeňského Pivovaru
U Libeňského Zámku,U Libušiných Lázní,U Libušské Sokolovny,U Lidového Domu,U Lip,U Lipové Aleje
U Lisu,U Loděnice,U Lomu,U Loskotů,U Louky,U Lužického Semináře,U Lázeňky,U Lázní,U Lékárny,U Líhní
U Lípy,U Malvazinky,U Malé Řeky,U Markéty,U Mateřské Školy,U Matěje,U Maří Magdaleny,U Meteoru
U Mezníku,U Michelské Školy,U Michelského Lesa,U Michelského Mlýna,U Milosrdných,U Mlýna
U Mlýnského Rybníka,U Modré Školy,U Modřanské Školy,U Močálu,U Mrázovky,U Mydlárny,U Myslivny
U Městských Domů,U Měšťanského Pivovaru,U Měšťanských Škol,U Nadýmače,U Nemocenské Pojišťovny
U Nemocnice,U Nesypky,U Nikolajky,U Nové Dálnice,U Nové Louky,U Nové Školy,U Nového Dvora
U Nového Suchdola,U Nových Domů I,U Nových Domů Ii,U Nových Domů Iii,U Nových Vil,U Nádražní Lávky
U Nádraží,U Nádrže,U Náhonu,U Nákladového Nádraží,U Národní Galerie,U Nás,U Obce,U Obecního Domu
U Obecního Dvora,U Obory,U Okrouhlíku,U Olšiček,U Opatrovny,U Ovčína,U Palaty,U Paliárky,U Paloučku
U Památníku,U Panské Zahrady,U Papírny,U Parku,U Parkánu,U Parního Mlýna,U Pastoušky,U Pavilónu
U Pazderek,U Pejřárny,U Pekařky,U Pekáren,U Pentlovky,U Pergamenky,U Pernikářky,U Pernštejnských
U Petřin,U Pily,U Plovárny,U Plynárny,U Plátenice,U Podchodu,U Podjezdu,U Podolského Hřbitova
U Podolského Sanatoria,U Pohádky,U Polikliniky,U Pomníku,U Potoka,U Poustek,U Poštovky,U Pošty
U Pramene,U Prašné Brány,U Prašného Mostu,U Pražských Lomů,U Prefy,U Prioru,U Prknovky,U Prodejny
U Propusti,U Prosecké Školy,U Proseckého Kostela,U První Baterie,U Prádelny,U Průhonu,U Průseku
U Pumpy,U Párníků,U Páté Baterie,U Písecké Brány,U Pískovny,U Přechodu,U Přehrady,U Přejezdu
U Půjčovny,U Radiály,U Radnice,U Rajské Zahrady,U Rakovky,U Roháčových Kasáren,U Rokytky,U Rozkoše
U Roztockého Háje,U Rybníka,U Rybníčka,U Rybářství,U Rychty,U Ryšánky,U Sadu,U Sanatoria,U Sanopzu
U Santošky,U Schodů,U Sedlecké Školy,U Seřadiště,U Sila,U Silnice,U Skalky,U Skladu,U Skládky
U Skopců,U Skály,U Sladovny,U Slavie,U Sloupu,U Slovanky,U Slovanské Pojišťovny,U Sluncové
U Slévárny,U Smaltovny,U Smetanky,U Smolnic,U Smíchovského Hřbitova,U Sokolovny,U Soutoku
U Sovových Mlýnů,U Sparty,U Splavu,U Spojky,U Spojů,U Společenské Zahrady,U Sportoviště,U Spořitelny
U Stanice,U Staré Cihelny,U Staré Plynárny,U Staré Pošty,U Staré Skládky,U Staré Sokolovny
U Staré Studánky,U Staré Tvrze,U Staré Školy,U Starého Hřbitova,U Starého Hřiště,U Starého Mlýna
U Starého Nádraží,U Starého Splavu,U Starého Stadionu,U Starého Stadiónu
U Starého Židovského Hřbitova,U Statku,U Stavoservisu,U Stojanu,U Strouhy,U Strže,U Studny
U Studánky,U Stárovny,U Státní Dráhy,U Stírky,U Střediska,U Střešovických Hřišť,U Sušičky,U Svahu
U Svatého Ducha,U Svobodárny,U Svodnice,U Svornosti,U Svépomoci,U Světličky,U Synagogy,U Sádek
U Sídliště,U Tabulky,U Technoplynu,U Tenisu,U Teplárny,U Topíren,U Továren,U Transformační Stanice
U Transformátoru,U Trati,U Trativodu,U Trezorky,U Trojice,U Trojského Zámku,U Trpce,U Tržnice
U Tvrze,U Tyrše,U Tyršovky,U Tyršovy Školy,U Třetí Baterie,U Třešňovky,U Třešňového Sadu,U Tůně
U Uhříněveské Obory,U Uranie,U Učiliště,U Valu,U Velké Skály,U Vesny,U Viktorky,U Vinice,U Viniček
U Vinné Révy,U Vinných Sklepů,U Vinohradské Nemocnice,U Vinohradského Hřbitova,U Vizerky,U Višňovky
U Vlachovky,U Vlasačky,U Vlečky,U Vltavy,U Voborníků,U Vodice,U Vodojemu,U Vodotoku,U Vody,U Vodárny
U Vojanky,U Vojenské Nemocnice,U Vojtěšky,U Vokovické Školy,U Vorlíků,U Vozovny,U Vrbiček,U Vrby
U Vrtilky,U Vršovického Hřbitova,U Vršovického Nádraží,U Vysočanského Cukrovaru
U Vysočanského Pivovaru,U Václava,U Váhy,U Vápenice,U Vápenky,U Vápenné Skály,U Výkupního Střediska
U Výstavby,U Výstaviště,U Výzkumu,U Včely,U Větrníku,U Větrolamu,U Věže,U Waltrovky,U Zahradnictví
U Zahradního Města,U Zahrady,U Zahrádek,U Zahrádkářské Kolonie,U Zastávky,U Zbrojnice
U Zdravotního Ústavu,U Zeleného Ptáka,U Zemníku,U Zeměpisného Ústavu,U Zlaté Studně,U Zličína
U Zličínského Hřiště,U Zvonařky,U Zvoničky,U Záběhlického Zámku,U Zájezdku,U Zákrutu
U Zámeckého Parku,U Zámečku,U Zámečnice,U Zásobní Zahrady,U Zátiší,U Závodiště,U Závor,U Úlů
U Čekárny,U Černé Rokle,U Červeného Mlýnku,U Českých Loděnic,U Čihadel,U Čističky,U Čokoládoven
U Čtvrté Baterie,U Čtyř Domů,U Řempa,U Říčanky,U Šalamounky,U Šesté Baterie,U Školičky,U Školky
U Školního Pole,U Školské Zahrady,U Školy,U Štěpu,U Šumavy,U Šumavěnky,U Šálkovny,U Šíchů,U Šípků
U Železnice,U Železničního Mostu,U Železné Lávky,U Želivky,U Židovského Hřbitova,U Žlábku
U Županských,Uhelný Trh,Uherská,Uhorková,Uhříněveská,Ukončená,Ukrajinská,Ulica 29. augusta
Ulica Imricha Karvaš,Ulica Jozefa Krónera,Ulica Viktora Tegelh,Uljanovská,Ulrychova,Ulčova,Umělecká
Ungarova,Unhošťská,Univerzitní,Upolínová,Upravená,Uralská,Urbanická,Urbanova,Urbánkova,Urešova
Ursínyho,Uruguayská,Urxova,Uránová,Uršulínska,Utěšilova,Uzavřená,Uzbecká,Uzoučká,Učitelská,Učňovská
Užocká,V Aleji,V Alejích,V Americe,V Babyku,V Bambouskách,V Bažinách,V Benátkách,V Bezpečí
V Bokách I,V Bokách Ii,V Bokách Iii,V Borovičkách,V Botanice,V Brance,V Brůdku,V Bytovkách,V Bílce
V Březinkách,V Březině,V Březí,V Břízkách,V Celnici,V Cestičkách,V Cestkách,V Chaloupkách,V Chatách
V Chotejně,V Cibulkách,V Cihelně,V Cípu,V Dolinách,V Dolině,V Dolích,V Domcích,V Domově,V Doubcích
V Dílcích,V Edenu,V Haltýři,V Hliništi,V Hluboké,V Hodkovičkách,V Holešovičkách,V Honu,V Horkách
V Horní Stromce,V Hrobech,V Humenci,V Humnech,V Háji,V Hájkách,V Hájích,V Hůrkách,V Jahodách
V Javorech,V Javoříčku,V Jehličině,V Jehličí,V Jezerách,V Jezevčinách,V Jezírkách,V Jirchářích
V Jámě,V Kališti,V Kapslovně,V Klukovicích,V Kole,V Kolkovně,V Korytech,V Kotcích,V Koutku,V Koutě
V Kratinách,V Kruhu,V Kuťatech,V Kálku,V Křepelkách,V Křovinách,V Křížkách,V Ladech,V Lesíčku
V Lipinách,V Lipkách,V Lipách,V Listnáčích,V Lomech,V Louce,V Luhu,V Lukách,V Lučinách,V Lužích
V Lánech,V Lázních,V Lískách,V Malých Domech I,V Malých Domech Ii,V Malých Domech Iii,V Mezihoří
V Milíři,V Mokřinách,V Mydlinkách,V Nové Hostivaři,V Nové Vsi,V Nové Čtvrti,V Novém Hloubětíně
V Nových Bohnicích,V Nových Domcích,V Nových Vokovicích,V Náklích,V Násypu,V Nížinách,V Oblouku
V Občanském Domově,V Obůrkách,V Ochozu,V Ohradě,V Ohybu,V Okruží,V Okálech,V Olšinách,V Olšině
V Ondřejově,V Opatově,V Osikách,V Ostružiní,V Oudolku,V Ořeší,V Pachmance,V Padolině,V Parcelách
V Parku,V Parníku,V Pačátkách,V Pařezinách,V Pevnosti,V Pitkovičkách,V Planinách,V Platýzu,V Pláni
V Podbabě,V Podhoří,V Podhájí,V Podluží,V Podskalí,V Podvrší,V Podzámčí,V Poli,V Polích,V Potokách
V Potočinách,V Potočkách,V Prutinách,V Průhledu,V Průčelí,V Pátém,V Pískovně,V Pěšinkách
V Předním Hloubětíně,V Předním Veleslavíně,V Předpolí,V Přelomu,V Přístavu,V Remízku,V Rohožníku
V Rohu,V Roháčích,V Rokli,V Roklích,V Rovinách,V Rybníkách,V Rybníčkách,V Ráji,V Rákosí,V Sadech
V Sedlci,V Slavětíně,V Soudním,V Stráni,V Středu,V Sudech,V Sídlišti,V Tehovičkách,V Tišině
V Trninách,V Třešňovce,V Tůních,V Uličce,V Uličkách,V Zahradní Čtvrti,V Zahradách,V Zahrádkách
V Zatáčce,V Zeleni,V Zeleném Údolí,V Záhorském,V Záhybu,V Zákopech,V Zákoutí,V Zálesí,V Zálomu
V Zámcích,V Zápolí,V Zátiší,V Zátočce,V Závitu,V Závětří,V Zářezu,V záhradách,V Údolí,V Údolí Hvězd
V Úhlu,V Úhoru,V Úvalu,V Úvoze,V Úzké,V Úžlabině,V Čeňku,V Štíhlách,V Šáreckém Údolí,V Žabokřiku
V Žáčku,V. P. Čkalova,Vachkova,Vackova,Vacovská,Vacínova,Vacínovská,Vajanského nábrežie,Vajdova
Vajgarská,Vajnorská,Valašská,Valchárska,Valcířská,Valdická,Valdovská,Valdštejnská,Valdštejnské Nám.
Valdštejnské Náměstí,Valentinská,Valentova,Valečovská,Valská,Valtická,Valtínovská,Valčíkova
Valšovská,Vamberská,Vanická,Vansovej,Vaníčkova,Varhulíkové,Varnsdorfská,Varínska,Varšavská
Vavilovova,Vavrínova,Vavákova,Vavřenova,Vavřinecká,Vazovova,Vačkářova,Vaňkova,Vašátkova,Ve Dvoře
Ve Lhotce,Ve Skalkách,Ve Skalách,Ve Skále,Ve Slatinách,Ve Smečkách,Ve Smrčině,Ve Stromořadí
Ve Struhách,Ve Stráni,Ve Studeném,Ve Stínu,Ve Střešovičkách,Ve Svahu,Ve Vilkách,Ve Vilách
Ve Višňovce,Ve Vratech,Ve Vrbách,Ve Vrchu,Ve Vrších,Ve Výhledu,Ve Výrech,Ve Zliči,Ve Štěpnici
Ve Žlíbku,Vedlejší,Vehlovická,Vejražkova,Vejvanovského,Vejvodova,Velebného,Velehradská,Velemínská
Velenická,Velenovského,Veleslavínova,Veleslavínská,Veletovská,Veletržní,Veleňská,Velešínská
Velfloviců,Velflíkova,Velhartická,Velichovská,Velimská,Velkoborská,Velkoosecká,Velkopřevorské Nám.
Velkopřevorské Náměstí,Velká Lada,Velká Skála,Velké Kunratické,Veltlínska,Veltruská,Veltěžská
Velvarská,Velínská,Ventúrska,Venušina,Verdiho,Verdunská,Verneřická,Vernéřovská,Veronské Nám.
Veselská,Veská,Veslařský Ostrov,Vestavěná,Vestecká,Veternicová,Veterná,Vetvová,Veverkova,Večerní
Vidimova,Vidimská,Vidlicová,Vidlák,Vidonická,Vidoulská,Vidovická,Viedenská cesta,Vietnamská
Vihorlatská,Viklefova,Vikova,Viktora Huga,Viktorinova,Viktorínova,Viktorčina,Vikářská,Vilová
Vilímkova,Vilímovská,Vimperské Náměstí,Vinařického,Vinařská,Vincenta Hložníka,Viničná,Vinohradská
Vinohrady,Vinopalnická,Vinořská,Vinořské Nám.,Vinořské Náměstí,Vinšova,Violková,Vitošská,Vitíkova
Vitějovská,Vizovická,Višňovka,Višňová,Vlachova,Vladimírova,Vladislava Vančury,Vladislavova
Vladivostocká,Vladycká,Vlastenecké námestie,Vlastibořská,Vlastina,Vlastislavova,Vlasty Buriana
Vlasty Hilské,Vlasty Průchové,Vlasákova,Vlašimská,Vlašská,Vlaštovčí,Vlkanovská,Vlkova,Vlkovická
Vlnitá,Vltavanů,Vltavická,Vltavská,Vltavínová,Vlárská,Vlásenická,Vlčická,Vlčkova,Vlčnovská
Vnislavova,Vnitřní,Vnoučkova,Vnější,Voborského,Vobrubova,Vocelova,Voctářova,Vodická,Vodičkova
Vodnická,Vodní,Vodný vrch,Vodochodská,Vodojemská,Vodácká,Vodárenská,Voděradská,Vodňanská,Vodňanského
Vojenova,Vojetická,Vojická,Vojkovická,Vojslavická,Vojtova,Vojtíškova,Vojtěšská,Vojáčkova,Vokovická
Vokrojova,Vokáčova,Vokřínská,Volarská,Volavkova,Voleníkova,Volkova,Volkovova,Voltova,Volutová
Volyňská,Volšovská,Vondroušova,Vorařská,Voroněžská,Voráčovská,Voršilská,Voskova,Voskovcova
Vosmíkových,Vostrovská,Vostrého,Vosátkova,Votavova,Votická,Votočkova,Votrubova,Votuzská,Vozová
Voňkova,Voříškova,Vošahlíkova,Vožická,Vrabčí,Vrakunská cesta,Vranická,Vranovská,Vranská,Vratimovská
Vratislavova,Vratislavská,Vratičová,Vraňanská,Vrbenského,Vrbická,Vrbková,Vrbova,Vrbčanská,Vrchlabská
Vrchlického,Vrchlického Sady,Vrchná,Vrchovinská,Vretenová,Vrábeľská,Vrátenská,Vrátkovská,Vrázova
Vrážská,Vrútecká,Vrútocká,Vršní,Vršovická,Vršovické Nám.,Vršovické Náměstí,Vršovka,Vsetínská
Vstavačová,Vstupní,Vybíralova,Vycpálkova,Vyderská,Vydrova,Vyhliadka,Vyhlídkova,Vyhnianska cesta
Vykoukových,Vykáňská,Vyskočilova,Vysokovská,Vysokoškolská,Vysoká,Vysoká Cesta,Vysočanská
Vysočanské Nám.,Vysočanské Náměstí,Vyvýšená,Vyšebrodská,Vyšehradská,Vyšná,Vyšší,Vyžlovská,Vzdušná
Vzdálená,Vzestupná,Vzpoury,Váchalova,Václava Balého,Václava Kovaříka,Václava Rady,Václava Trojana
Václava Špačka,Václavická,Václavkova,Václavská,Václavské Nám.,Václavské Náměstí,Vágnerova,Vánková
Vápencová,Vápenná,Vápeníkova,Vášova,Vážská,Vídeňská,Vígľašská,Vínna,Vírská,Víta Nejedlého,Vítkova
Vítkovická,Vítovcova,Vítězná,Vítězné Nám.,Vítězné Náměstí,Východní,Východní Nám.,Východní Náměstí
Výchozí,Výhledová,Výhledské Nám.,Výhledské Náměstí,Výjezdní,Výjezdová,Výletní,Výmarova,Výmolova
Výpadová,Výravská,Výrobní,Výstaviště,Výstavní,Výstupní,Výtoňská,Výtvarnická,Výtvarná,Výzkumníků
Včelařská,Včelničná,Včelárska,Věkova,Věstonická,Větrná,Větrovcova,Větrová,Větrušická,Vězeňská
Věštínská,Věšínova,Věžická,Vřesovická,Vřesová,Všehrdova,Všejanská,Všelipská,Všerubská,Všestarská
Všetatská,Všeňská,Wagnerova,Waldesova,Washingtonova,Wassermannova,Wattova,Weberova,Weilova,Weissova
Wenzigova,Werichova,Wichterlova,Wiedermannova,Wiesenthalova,Wilsonova,Winklerova,Wolfova,Wolkerova
Wolkrova,Wuchterlova,Xaveriova,Xaverovská,Za Archivem,Za Arielem,Za Avií,Za Bažantnicí,Za Botičem
Za Brankou,Za Brumlovkou,Za Brůdkem,Za Břízami,Za Chalupami,Za Cukrovarem,Za Císařským Mlýnem
Za Dolejšákem,Za Drahou,Za Dvorem,Za Dálnicí,Za Elektrárnou,Za Farou,Za Fořtem,Za Hanspaulkou
Za Haštalem,Za Hládkovem,Za Horou,Za Hospodou,Za Hrází,Za Humny,Za Hájem,Za Hájovnou,Za Hřbitovem
Za Invalidovnou,Za Jalovým Dvorem,Za Jednotou,Za Kajetánkou,Za Kapličkou,Za Karlínským Přístavem
Za Kasárňou,Za Kačabkou,Za Klíčovem,Za Knotkem,Za Kostelem,Za Kovárnou,Za Kovářským Rybníkem
Za Křížem,Za Křížkem,Za Lesíkem,Za Lidovým Domem,Za Luhem,Za Lužinami,Za Lány,Za Lázeňkou,Za Mlýnem
Za Mosty,Za Mototechnou,Za Můstkem,Za Nadýmačem,Za Novákovou Zahradou,Za Návsí,Za Obecním Úřadem
Za Oborou,Za Opravnou,Za Opusem,Za Ovčínem,Za Papírnou,Za Parkem,Za Pavilónem,Za Pekařkou
Za Pekárnou,Za Pivovarem,Za Ploty,Za Podjezdem,Za Pohořelcem,Za Pohádkou,Za Potokem
Za Poříčskou Branou,Za Poříčskou Bránou,Za Poštou,Za Poštovskou Zahradou,Za Prodejnou,Za Pruhy
Za Průsekem,Za Pískovnou,Za Radostí,Za Rokytkou,Za Rybníkem,Za Rybníčky,Za Rybářstvím,Za Rájem
Za Sadem,Za Sedmidomky,Za Skalkou,Za Slatinami,Za Slovankou,Za Sokolovnou,Za Stadionem,Za Stanicou
Za Statkem,Za Statky,Za Stodolami,Za Stodolou,Za Strahovem,Za Strašnickou Vozovnou,Za Strojírnami
Za Studánkou,Za Střelnicí,Za Sídlištěm,Za Teplárnou,Za Tratí,Za Třebešínem,Za Vackovem,Za Valem
Za Viaduktem,Za Vinicí,Za Vlasačkou,Za Vodárnou,Za Vokovickou Vozovnou,Za Větrem,Za Zahradami
Za Zahradou,Za Zastávkou,Za Zelenou Liškou,Za Zámečkem,Za sokolovňou,Za tehelňou,Za Černým Mostem
Za Školkou,Za Školou,Za Šmatlíkem,Za Železnicí,Za Ženskými Domovy,Za Žižkovskou Vozovnou,Zacharská
Zachova,Zadní,Zadunajská cesta,Zahrada Na Baště,Zahradnická,Zahradní,Zahradníčkova,Zahrádecká
Zahrádkářská,Zahrádkářů,Zaječická,Zaječí,Zakouřilova,Zakrytá,Zakšínská,Zalešanská,Zalinská,Zamašská
Zamenhofova,Zapadlá,Zapomenutá,Zapova,Zapských,Zastavěná,Zastrčená,Zavadilova,Zavátá,Zaříčanská
Zbečenská,Zborovská,Zbraslavská,Zbraslavské Nám.,Zbraslavské Náměstí,Zbrojnická,Zbudovská,Zbuzanská
Zbuzkova,Zbynická,Zbyslavská,Zbytinská,Zbýšovská,Zdaru,Zdařilá,Zderazská,Zdeňky Nyplové,Zdibská
Zdická,Zdiměřická,Zdislavická,Zdobnická,Zdoňovská,Zdíkovská,Zelenečská,Zelenkova,Zelenky-Hajského
Zelenohorská,Zelená,Zelená Louka,Zelený Pruh,Zelinárska,Zelinářská,Zemanka,Zemské Právo,Zemědělská
Zengrova,Zenklova,Zeyerova Alej,Zhořelecká,Zikova,Zimná,Zimova,Zimákova,Zkrácená,Zlatnice,Zlatnická
Zlatokorunská,Zlatá,Zlatá Ulička U Daliborky,Zlaté piesky,Zlaté schody,Zlenická,Zlešická,Zlivská
Zličínská,Zlonická,Zlonínská,Zlončická,Zlíchovská,Znievska,Znojemská,Zochova,Zohorská,Zoubkova
Zrinského,Zrzavého,Ztracená,Zubatého,Zubrnická,Zvolenská,Zvolská,Zvonařova,Zvonařovská,Zvonařská
Zvoncovitá,Zvonická,Zvonková,Zvoníčkova,Zvánovická,Zvíkovská,Záblatská,Záborského,Zábranská,Zábrodí
Záběhlická,Zádražanská,Záhornická,Záhorského,Záhorácka,Záhořanská,Záhořanského,Záhradnícka,Záhrebská
Záhřebská,Zájezdní,Zákolanská,Zákostelní,Zákupská,Zálesí,Záluské,Zálužanského,Zálužická,Zálužská
Zámecká,Zámecké Schody,Zámezí,Zámišova,Zámocká,Zámocké schody,Zámočnícka,Zámělská,Západná,Západní
Západný rad,Zápasnická,Zápolská,Záporožská,Zápotoční,Zápská,Zárubova,Zárybnická,Zárybničná,Zárybská
Zásadská,Zásmucká,Zátišie,Zátišská,Zátiší,Zátopkova,Zátoňská,Závadova,Záveská,Závist,Závišova
Závodní,Závodníkova,Závrchy,Závěrka,Zázvorkova,Zářijová,Zítkova,Zívrova,Zúžená,Údernícka,Údlická
Údolná,Údolní,Údolí Hvězd,Úhlavská,Úhlová,Újezd,Újezdská,Úlibická,Únorová,Únětická,Úpická,Úprkova
Úpská,Úradnícka,Úslavská,Ústavní,Ústecká,Ústřední,Útulná,Úvalská,Úvoz,Úvozová,Úzka,Úzká,Čajakova
Čajkovského,Čaklovská,Čakovická,Čalovská,Čankovská,Čapajevova,Čapkova,Častavina,Častonická
Čavojského,Čechova,Čechtická,Čechurova,Čedičová,Čejetická,Čejkovická,Čekanková,Čekanovská
Čelakovského,Čelakovského Sady,Čeljabinská,Čelkovická,Čelná,Čelákovická,Čenkovská,Čenovická,Čentická
Čenětická,Čeperská,Čeradická,Čerchovská,Čerešňová,Čermákova,Černická,Černilovská,Černičná,Černochova
Černockého,Černohorského,Černokostelecká,Černomořská,Černotínská,Černovická,Černošická,Černyševského
Černá,Černého,Černínova,Černínská,Čerpadlová,Čertouská,Čertův Vršek,Červencová,Červenkova,Červená
Červená Báň,Červený Mlýn,Červeňanského,Červeňova,Červnová,Čerčanská,Českobratrská,Českobrodská
Českodubská,Českolipská,Českomalínská,Českomoravská,Československého Exilu,Československých par
Česká,České Družiny,Českého Červeného Kříže,Čestlická,Čestmírova,Česákova,Čečelická,Čečinová,Čeňkova
Češovská,Čibuzská,Čihákova,Čiklova,Čimelická,Čimická,Čipkárska,Čirůvková,Čistovická,Čmelická
Čmelíkova,Čmeľovec,Čs. Armády,Čs. Tankistů,Čtyřdílná,Čtyřkolská,Čulenova,Čumpelíkova,Čuprova
Čábelecká,Čápova,Čárskeho,Čáslavská,Čílova,Čínská,Čížovská,Ďatelinová,Ďáblická,Ľadová,Ľaliová,Ľanová
Ľubietovská,Ľubinská,Ľubochnianska,Ľubovnianska,Ľubľanská,Ľudové námestie,Ľudovíta Fullu,Řadová
Řehořova,Řepečská,Řepná,Řeporyjská,Řeporyjské Náměstí,Řepová,Řepská,Řepíková,Řepínská,Řepčická
Řetězokovářů,Řetězová,Řevnická,Řeznická,Řezáčovo Nám.,Řezáčovo Náměstí,Řečického,Řešetovská,Řešovská
Řipská,Řásnovka,Říjnová,Římovská,Římská,Říčanova,Říčanská,Říční,Šachovská,Šafaříkova,Šafránecká
Šafránkova,Šafránová,Šafárikovo námestie,Šafářova,Šagátova,Šakvická,Šaldova,Šalounova,Šalviová
Šalvějová,Šancová,Šanovská,Šantrochova,Šarišská,Šatrova,Šaštínska,Šebelova,Šeberovská,Šebestiánská
Šebkova,Šedivého,Šedova,Šejbalové,Šemberova,Šenovská,Šermířská,Šestajovická,Šestidomí,Šetelíkova
Ševce Matouše,Ševčenkova,Ševčíkova,Šeříková,Šibřinská,Šikmá,Šimanovská,Šimkova,Šimonova,Šimáčkova
Šimůnkova,Šintavská,Šircova,Široká,Šiškova,Škarniclova,Školní,Školská,Škovránčia,Škroupovo Nám.
Škroupovo Náměstí,Škrétova,Škultétyho,Škvorecká,Škábova,Šlechtitelská,Šlejnická,Šlikova,Šlitrova
Šluknovská,Šmeralova,Šmilovského,Šmolíkova,Šoltésovej,Šolínova,Šostakovičovo Nám.
Šostakovičovo Náměstí,Španielova,Španělská,Špačkova,Špeciánova,Šperlova,Špieszova,Špirkova,Špitálska
Špitálská,Šplechnerova,Šporkova,Športová,Špotzova,Špálova,Šrobárova,Šrobárovo námestie,Šromova
Štamberk,Štedrá,Štefanovičova,Štefkova,Štefunkova,Štefánikova,Štemberova,Šternberkova,Šternova
Šternovská,Štetinova,Štiavnická,Štichova,Štiplova,Štičkova,Štiřínská,Štochlova,Štolbova,Štolcova
Štolmířská,Štorchova,Štorkánova,Štramberská,Štulcova,Štupartská,Štursova,Štverákova,Štychova
Štyndlova,Štíbrova,Štíhlická,Štítného,Štítová,Štúrova,Štěchovická,Štěpanická,Štěpařská,Štěpničná
Štěpánkova,Štěpánovská,Štěpánská,Štěrboholská,Štěrková,Štětkova,Štětínská,Šubertova,Šulcova,Šulekova
Šultysova,Šumavská,Šumavského,Šumberova,Šumenská,Šumická,Šumperská,Šustekova,Šustova,Šuňavcova
Švabinského,Švecova,Švehlova,Švejcarovo Náměstí,Švestková,Švihovská,Švábky,Švábova,Švédská,Šándorova
Šárecká,Šárovo Kolo,Šárčina,Šátalská,Šášovská,Šífařská,Šímova,Šípková,Šítkova,Šťastná,Šťastného
Šůrova,Žabotova,Žabovřeská,Žabí majer,Žacléřská,Žalanského,Žalmanova,Žalovská,Žamberská,Žampašská
Žampiónová,Žandovská,Žatecká,Žateckých,Ždírnická,Žehrianska,Žehuňská,Žehušická,Želetavská
Železničiarska,Železniční,Železničářů,Železnobrodská,Železná,Želivecká,Želivka,Želivská,Želkovická
Žellova,Želnavská,Ženíškova,Žeretická,Žermanická,Žernosecká,Žernovská,Žerotínova,Žherská,Žiarska
Žichlínská,Židlického,Židovská,Žilinská,Žilovská,Žinkovská,Žirovnická,Žitavská,Žitavského,Žitná
Žitomírská,Živanická,Živcová,Živcových,Živnostenská,Živonínská,Žiželická,Žižkova,Žižkovo Nám.
Žižkovo Náměstí,Žlebská,Žluťásková,Žofie Podlipské,Žufanova,Žukovského,Žulová,Županovická
Župné námestie,Žvahovská,Žábova,Žákovská,Žárovická,Žíšovská,Žďárská
`;
