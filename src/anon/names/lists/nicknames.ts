/** Everyday forms of first names, and first names of people who came lately; nominatives. */
export const NICKNAMES = {
  male: `
Honza Honzík Jenda Jeník Pepa Pepík Pepíček Joska Jirka Jiřík Jirík Tonda Toník Franta Fanda Fanouš Láďa Míra Mirek
Miloušek Zdenda Zděnek Venca Vašek Vašík Vojta Vojtík Tom Tomášek Tomík Kuba Kubík Kubíček Ondra Ondrášek Péťa Petřík
Pavlík Pája Marťas Máca Míša Michálek Mišák Lukášek Luky Filípek Dan Danek Daneček Davídek Adámek Matyášek Máťa
Matýsek Štěpa Vláďa Vlastík Slávek Standa Stáňa Jarda Jára Jaroušek Karlík Kája Kamilek Bohouš Boďa Bolek Béda Bedřišek
Oldra Olda Otík Radek Radeček Robík Bob Bobek Ríša Riša Ruda Rudla Romča Honzíček Jeníček Áleček Lubošek Luboš Lumírek
Vilík Vilda Viki Viktorek Vítek Víťa Zbyňa Zbyněk Dominik Domča Dušan Duško Eda Eduardek Erik Ferda Gusta Hynek Igorek
Ivoš Jáchymek Jonáš Kryštůfek Leoš Leošek Libor Ludva Luďa Marek Mareček Mates Max Maxík Mikuláš Milda Oskar Patrik Páťa
Prokop Přemek Radim Samík Sebík Sebastian Šimon Šimonek Teodor Tadeáš Toby Matěj Matějek Elias Noel Oliver Tobias
Serhij Oleksandr Volodymyr Andrij Mykola Dmytro Vasyl Ivan Bohdan Taras Oleh Ihor Jurij Vitalij Ruslan Maksym Mychajlo
Petro Viktor Anatolij Roman Vadym Jevhen Yuriy Alexander Alexandr Thomas Peter Michael John Mark Paul Martin Stefan
Andreas Christian Klaus Jürgen Hans Wolfgang Günter James Robert William Kevin Brian Ahmed Mohamed Ali Hassan Omar Tuan
Minh Hung Duc Quang`,
  female: `
Hanka Hanička Hanča Jana Janka Janička Janinka Jitka Jituška Jiřinka Evička Evča Evka Maruška Mařenka Maja Marika Máňa Majka
Anička Andulka Andula Anka Aňa Áňa Andrejka Kačka Káťa Katka Kateřinka Kačenka Káča Katuška Zuzka Zuzanka Zuzi Zuza
Lenička Luca Lucka Lucinka Míša Michalka Petruška Péťa Peťka Pavlínka Pavlinka Pája Verča Verunka Veronka Terka Terezka
Terka Teri Báruška Bára Barunka Barča Baruška Klárka Kája Karolínka Kristýnka Týna Týnka Eliška Elinka Eli Ela Emička Emča
Natálka Naty Nikolka Niki Nikča Nela Nelinka Sárinka Sofinka Sofie Viki Viktorka Vikča Viola Vendy Vendula Vendulka Aneta
Anetka Adélka Áďa Agátka Alenka Ája Alžbětka Běta Bětka Betynka Bohunka Boženka Blanička Dana Danuška Danka Daniela
Danča Dáša Dášenka Denča Domča Dominika Dorka Dorotka Drahuška Edita Editka Erička Gábina Gabka Gabina Gábi Helenka
Helča Ilonka Irenka Irča Ivanka Ivuška Ivetka Ivča Jarka Jaruška Jarča Jindřiška Jolanka Julča Julinka Justýnka Kamča
Kamilka Květuška Květka Lida Líba Libuška Liduška Lída Liduna Lidka Lilly Lindička Luďka Luisa Madlenka Magda
Magdička Markétka Marky Martička Marťa Marcelka Mílka Milada Miládka Milenka Miluška Mirka Monča Monička Monika Naďa
Naděnka Olinka Olga Ola Patricie Páťa Radka Radunka Renča Renata Renatka Romča Romanka Růža Růženka Rozárka Simča
Simonka Soňa Sonička Stáňa Stáňka Slávka Sylva Šárka Šárinka Štěpka Štěpánka Táňa Táňička Tamarka Vali Valinka Vanda
Věrka Věruška Vlaďka Vlastička Zdenička Zdeňka Zdena Zlatka Žanetka Žofinka Žofka Oksana Natalija Olena Iryna Tetjana
Svitlana Ljudmila Halyna Nadija Valentyna Marija Kateryna Julija Anastasija Yana Jelena Sarah Emma Sophie Mary Elizabeth
Susan Jennifer Jessica Maria Sofia Laura Mia Thi Linh Lan Huong Thanh Fatima Aisha`,
};
