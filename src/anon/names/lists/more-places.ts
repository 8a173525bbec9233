/** Parts of the big towns and well-known villages that the list of towns does not hold, in the nominative. */
export const MORE_TOWNS = `
Vinohrady,Žižkov,Smíchov,Dejvice,Holešovice,Karlín,Libeň,Vršovice,Nusle,Podolí,Braník,Modřany,Chodov,Háje,Hostivař,Záběhlice,Strašnice,Malešice,
Vysočany,Prosek,Letňany,Čakovice,Kobylisy,Bohnice,Troja,Bubeneč,Břevnov,Ruzyně,Řepy,Zličín,Stodůlky,Motol,Košíře,Radotín,Zbraslav,Kunratice,Krč,Pankrác,
Horní Počernice,Dolní Počernice,Kyje,Černý Most,Hloubětín,Uhříněves,Dubeč,Nové Město,Staré Město,Malá Strana,Hradčany,Vyšehrad,Královo Pole,Žabovřesky,
Židenice,Líšeň,Bystrc,Komín,Bohunice,Starý Lískovec,Nový Lískovec,Slatina,Černovice,Maloměřice,Řečkovice,Poruba,Zábřeh,Hrabůvka,Dubina,Vítkovice,Mariánské Hory,
Slezská Ostrava,Moravská Ostrava,Bory,Doubravka,Slovany,Lochotín,Skvrňany,Bolevec,Polabiny,Dukla,Svítkov,Rosice,Lhota,Nová Ves,Újezd,Dolní Lhota,Horní Lhota,Březí,
Bezděkov,Mělník,Čelákovice,Průhonice,Jesenice,Dolní Břežany,Psáry,Ústí nad Labem,Ústí nad Orlicí,Karlovy Vary,Bratislava,Košice,Žilina,Nitra,Trnava,Trenčín,
Prešov,Martin,Poprad,Zvolen,Prievidza,Michalovce,Lhotka,Kamenice,Hlubočky,Velká Bystřice,Dobronín,Kněževes,Střelice,Popůvky,Moravany,Modřice,Šlapanice,Kuřim`;

/** Streets that most towns have and the list of streets does not hold: days, mostly. */
export const MORE_STREETS = `
28. října,17. listopadu,1. máje,5. května,8. května,9. května,25. února,25. dubna,29. dubna,26. dubna,7. května,14. října,10. října,30. dubna,21. dubna,2. května,6. května,15. března,
Čs. armády,Československé armády,Národní třída,Tomáše Bati,Edvarda Beneše,T. G. Masaryka,Veveří,Obilní trh,Zelný trh,Moravské náměstí,náměstí Svobody,náměstí Míru,Náměstí Republiky,
Václavské náměstí,Karlovo náměstí,Staroměstské náměstí,Mírové náměstí,Horní náměstí,Dolní náměstí,Malostranské náměstí,Masarykova třída,Hlavní třída,Na Příkopě,Obchodná,Hlavná`;
