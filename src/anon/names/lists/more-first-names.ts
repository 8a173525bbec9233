/**
 * First names that the gazetteer lacks: those of neighbours and of people who came from further away, and more
 * everyday forms; nominatives.
 */
export const MORE_FIRST_NAMES = {
  male: `
Abdul Aleksandr Alessandro Alex Amit Andrei Andrew András Anthony Antonio Arkadij Arny Ashraf Attila Balázs Bartek Bartosz Bartłomiej Bence Bernd
Bogdan Bogusław Bohoušek Bořík Brandon Branko Braňo Béla Béďa Břéťa Carlos Carsten Claude Connor Cristian Csaba Czesław Damiánek Danda Danoušek
Daník Davča Dejan Dejv Detlef Diego Dieter Dima Dimitar Dimitris Dirk Dmitrij Dominiček Domík Dragan Dylan Dániel Dénes Eckhard Edo Eman Emilek Emo
Endre Ernő Ethan Fedir Ferdík Ferenc Ferko Fernando Fero Fidél Filda Francesco Franz François Friedrich Fritz Gabča Gennadij Georgi Gergely Gergő
Giorgos Giovanni Giuseppe Goran Gottfried Grigorij Gunther Gyula György Gábor Günther Hartmut Hasan Heinrich Heinz Henri Heorhij Hermann Holger
Hryhorij Hugoušek Husejn Hyneček Ibrahim Imre Ioan István Ivko Ivoušek Ivánek Jacob Jacques Janko Jano Jarek Jarko Jaroslaw Jarosław Jarouš Javier
Jean Jeffrey Jens Jenő Jevgenij Jindra Jindříček Jindříšek Jirouš Jiříček Jochen Johannes Jonášek Josífek Jožko Jožo Juan Julo Jura Jurek Juro Jusuf
János József Jörg Kamča Karim Karl Karlíček Karsten Karči Khalid Kirill Kolja Kostas Kosťa Kristiánek Krisztián Kryša Krzysiek Kubajz Kubo Kyrylo
Kálmán Károly Lacko Laco Lajos Leoušek Leszek Levente Liam Liborek Libča Ljoša Logan Lojza Lojzek Lojzík Lorenzo Louis Lubo Lucas Ludwig Luigi Luis
Lukas Ládík Ládíček László Maciej Mariusz Markus Matteo Matthew Matthias Matvij Maximilian Maťo Mehmet Michel Mieczysław Miguel Mihai Mihály Miklós
Miky Milánek Miro Mirosław Mišo Mohammed Moritz Muhammad Murat Mustafa Mára Márk Máté Míla Mílin Mírek Míťa Nenad Nicolas Niklas Nikolaj Nikos Noah
Oleksij Olexij Olgerd Oliverek Orlando Oskárek Otouš Otto Pablo Patrick Patriček Pavča Paľo Paťa Pedro Pepan Pepínek Pepča Petříček Peťan Peťo
Philippe Pierre Przemysław Péter Přemeček Přéma Quido Radimek Radosław Radoušek Rahul Rashid Rasťo Ravi Reinhard Reinhold Renda Rezső Richárd Riško
Robertek Romco Románek Rostík Rosťa Ryan Ráďa Ríšánek Róba Samir Samko Samíček Sanjay Saša Sašo Sean Sebíček Sergii Serjoža Severin Siegfried
Sigmund Slavo Slobodan Stanislávek Staník Staś Steven Svaťa Sváťa Szabolcs Sándor Sławomir Tadeusz Tadeášek Tamás Tarik Teo Theo Thorsten Tibi Tobi
Tobiášek Tobík Tomek Tomino Tomínek Tonko Tonoušek Toníček Tycho Tymofij Táďa Tóno Uwe Valerij Vasilij Vaňa Vašíček Venda Viky Vilmos Vincek
Vitoušek Vivien Vlado Vladík Vlasta Vlastibor Vojtíšek Vojtěšek Volker Voloďa Vova Vráťa Váleš Vítěk Waldemar Werner Wiesław Wojciech Wojtek Yves
Zbigniew Zbynďa Zdeno Zdeník Zdzisław Zsolt Áda Ádám Ákos Árpád Áďa Ďurko Ďuro Ľubo Ľudo Šebestián Števo Štěpík Žeňa Imro Rudo Janči Jonatan Eliáš
Rajesh Amir Youssef Yusuf Emre Joao Tiago Luc Benoit Björn Håkan Mikko Yannis Stavros Arben Besnik Fatmir Burim Khaled Tariq Abdullah Slawomir Hiroshi
Kenji Batbajar Vijay Arjun Suresh Ramesh Mehmed Ismail Osman Orhan Bilal Hamza Idris Jamal Kamal Mahmoud Mahmúd Nasser Walid Zaid Ziad Bekzat Nurlan
Timur Ruslan Rustam Farid Elnur Giorgi Levan Zurab Vakhtang Aram Hayk Tigran Vardan Lasse Jukka Pekka Antti Matti Juhani Lars Anders Gunnar Leif
Torsten Rainer Lutz Dietmar Gerd Giacomo Stefano Paolo Enzo Massimo Salvatore Álvaro Rodrigo Jorge Luís Paulo Rui Vasco
`,
  female: `
Adél Aljona Alča Amelia Amina Anastasia Andruška Andy Anet Ania Anikó Anja Anke Annelies Annemarie Anuška Anča Ashley Ava Ayşe Barborka Barka Basia
Beata Beate Betka Betty Bláňa Boglárka Bożena Božka Brigitte Bári Bärbel Bětula Bětuška Camille Carmen Charlotte Chiara Christa Christine Claudia
Cristina Csilla Céline Dagi Dagmarka Danunka Danuš Darija Darinka Ditka Ditunka Dolores Dragana Drahuš Dóra Edeltraud Elen Elfriede Elis Elka Elke
Ella Ellen Elvira Emese Emily Emka Enikő Erzsébet Eszter Etelka Evelyn Evinka Evuška Fanni Fatma Francesca Gabi Gabriele Gabriella Gabča Genowefa
Gertrud Giulia Gosia Grażyna Gretchen Györgyi Gábinka Hannah Hannelore Hanuška Heidi Heike Hela Helen Helka Heluš Hildegard Hortense Ibolya Ildikó
Ilse Inge Ioana Irina Irka Irmgard Iruš Isabella Isabelle Ivka Ivonka Ivunka Ivuš Iwona Januška Janča Jarmilka Jarmuška Jaruna Jekatěrina Jevgenija
Jevhenija Jindruška Jiruš Jituna Jitunka Jituš Jiřka Johanka Jola Juana Judit Julka Justa Jutta Júlia Kamka Kamélie Karen Karol Kasia Katalin
Katerina Katharina Katinka Katja Kaťka Kerstin Kiki Kimberly Kinga Klárinka Klárča Krista Kristuš Krisztina Ksenie Květuš Käthe Layla Leni Lenuška
Lenča Libka Libuš Lidunka Liduš Lili Lily Linduška Liselotte Ljiljana Louise Lubka Luci Luciana Lucča Ludmilka Ludmyla Madison Magdolna Magduš Majda
Makča Marci Margareta Margarete Mariann Marianne Marienka Marjánka Marlene Martinka Martuška Maruš Marča Marťulka Maya Megan Melissa Michelle
Mihaela Miladka Mileva Miluš Milča Miruška Mirča Miška Moni Monuška Márta Máša Míla Míšenka Mónika Nadja Naduš Nancy Nasťa Natalja Natalka Nathalie
Natka Naďka Nelča Nicole Nikoleta Niky Nour Noémi Olina Olivia Oluška Olča Orsolya Otylie Paola Pavluška Pavča Petunka Piroska Rachel Raduška
Rebecca Renate Reňa Rimma Rosemarie Rozárie Ruth Ráďa Réka Sabine Sabinka Sabča Scarlett Sharon Silke Silva Silvana Silvinka Silvuška Snežana
Stanisława Stanka Staňka Stefanie Steffi Stephanie Susanne Sylvia Szilvia Szilvie Sárka Taťjana Taťánka Terinka Terča Timea Tina Tánička Tímea Tünde
Uljana Ursula Urszula Ute Vanessa Vanesska Venda Verka Veru Vierka Vikinka Vivian Vladka Vladěnka Vlastuš Waltraud Yasmin Yevheniia Yuliia Zdenuška
Zděnka Zeynep Zosia Zsuzsa Zsuzsanna Zsófia Zuzinka Ágnes Ála Éva Ľuba Ľubka Ľudovíta Žaklína Žanda Žani Sofi Moni Jani Veri Simi Kami Ivi Andi Domi Pavli Blani Kačí Ninka Evka Zdenina
Priya Chloé Raluca Tetyana Yevhenija Malgorzata Nadia Salma Zahra Halima Ayse Ginevra Valentina Alessia Priyanka Anjali Deepa Lakshmi Kavita Sunita
Yuki Aiko Sakura Nomin Solongo Aigul Gulnara Zarina Madina Leila Lejla Emina Azra Hatice Emine Elif Zehra Merve Khadija Khadidža Mariam Maryam Rania
Samira Yasmina Soraya Aida Ines Beatriz Mafalda Pilar Conchita Manon Amélie Océane Solène Freya Astrid Sigrid Solveig Ragnhild Aino Päivi Kirsi Tuula
Birgit Gudrun Ulrike Antje Wiebke
`,
};
