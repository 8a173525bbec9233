/**
 * Written by hand: names of all types of declension in all seven cases (nom gen dat acc voc loc ins).
 * Where usage wavers the form given here must be among ours.
 */
export const LAST_MALE = `
Novák Nováka Novákovi Nováka Nováku Novákovi Novákem
Hájek Hájka Hájkovi Hájka Hájku Hájkovi Hájkem
Vaněk Vaňka Vaňkovi Vaňka Vaňku Vaňkovi Vaňkem
Daněk Daňka Daňkovi Daňka Daňku Daňkovi Daňkem
Hudeček Hudečka Hudečkovi Hudečka Hudečku Hudečkovi Hudečkem
Němec Němce Němcovi Němce Němče Němcovi Němcem
Kadlec Kadlece Kadlecovi Kadlece Kadleci Kadlecovi Kadlecem
Švec Ševce Ševcovi Ševce Ševče Ševcovi Ševcem
Kunc Kunce Kuncovi Kunce Kunci Kuncovi Kuncem
Dvořáček Dvořáčka Dvořáčkovi Dvořáčka Dvořáčku Dvořáčkovi Dvořáčkem
Kolář Koláře Kolářovi Koláře Koláři Kolářovi Kolářem
Beneš Beneše Benešovi Beneše Beneši Benešovi Benešem
Bartoš Bartoše Bartošovi Bartoše Bartoši Bartošovi Bartošem
Kováč Kováče Kováčovi Kováče Kováči Kováčovi Kováčem
Král Krále Královi Krále Králi Královi Králem
Doležal Doležala Doležalovi Doležala Doležale Doležalovi Doležalem
Pospíšil Pospíšila Pospíšilovi Pospíšila Pospíšile Pospíšilovi Pospíšilem
Havel Havla Havlovi Havla Havle Havlovi Havlem
Doležel Doležela Doleželovi Doležela Doležele Doleželovi Doleželem
Beran Berana Beranovi Berana Berane Beranovi Beranem
Urban Urbana Urbanovi Urbana Urbane Urbanovi Urbanem
Vlach Vlacha Vlachovi Vlacha Vlachu Vlachovi Vlachem
Koch Kocha Kochovi Kocha Kochu Kochovi Kochem
Holub Holuba Holubovi Holuba Holube Holubovi Holubem
Fiedler Fiedlera Fiedlerovi Fiedlera Fiedlere Fiedlerovi Fiedlerem
Šnajdr Šnajdra Šnajdrovi Šnajdra Šnajdře Šnajdrovi Šnajdrem
Kos Kosa Kosovi Kosa Kose Kosovi Kosem
Mráz Mráze Mrázovi Mráze Mrázi Mrázovi Mrázem
Holas Holase Holasovi Holase Holasi Holasovi Holasem
Marx Marxe Marxovi Marxe Marxi Marxovi Marxem
Svoboda Svobody Svobodovi Svobodu Svobodo Svobodovi Svobodou
Procházka Procházky Procházkovi Procházku Procházko Procházkovi Procházkou
Kučera Kučery Kučerovi Kučeru Kučero Kučerovi Kučerou
Vomáčka Vomáčky Vomáčkovi Vomáčku Vomáčko Vomáčkovi Vomáčkou
Průša Průši Průšovi Průšu Průšo Průšovi Průšou
Kaňa Kani Kaňovi Kaňu Kaňo Kaňovi Kaňou
Vávra Vávry Vávrovi Vávru Vávro Vávrovi Vávrou
Šimko Šimka Šimkovi Šimka Šimko Šimkovi Šimkem
Bondarenko Bondarenka Bondarenkovi Bondarenka Bondarenko Bondarenkovi Bondarenkem
Purkyně Purkyně Purkyňovi Purkyně Purkyně Purkyňovi Purkyněm
Andrle Andrleho Andrlemu Andrleho Andrle Andrlem Andrlem
Veselý Veselého Veselému Veselého Veselý Veselém Veselým
Novotný Novotného Novotnému Novotného Novotný Novotném Novotným
Černý Černého Černému Černého Černý Černém Černým
Dubský Dubského Dubskému Dubského Dubský Dubském Dubským
Krejčí Krejčího Krejčímu Krejčího Krejčí Krejčím Krejčím
Kočí Kočího Kočímu Kočího Kočí Kočím Kočím
Janů Janů Janů Janů Janů Janů Janů
Petrů Petrů Petrů Petrů Petrů Petrů Petrů
Gaži Gažiho Gažimu Gažiho Gaži Gažim Gažim
Kolařík Kolaříka Kolaříkovi Kolaříka Kolaříku Kolaříkovi Kolaříkem
Hruška Hrušky Hruškovi Hrušku Hruško Hruškovi Hruškou
Zeman Zemana Zemanovi Zemana Zemane Zemanovi Zemanem
Nguyen Nguyena Nguyenovi Nguyena Nguyene Nguyenovi Nguyenem
`;

export const LAST_FEMALE = `
Nováková Novákové Novákové Novákovou Nováková Novákové Novákovou
Hájková Hájkové Hájkové Hájkovou Hájková Hájkové Hájkovou
Veselá Veselé Veselé Veselou Veselá Veselé Veselou
Novotná Novotné Novotné Novotnou Novotná Novotné Novotnou
Krejčí Krejčí Krejčí Krejčí Krejčí Krejčí Krejčí
Janů Janů Janů Janů Janů Janů Janů
Nguyen Nguyen Nguyen Nguyen Nguyen Nguyen Nguyen
`;

export const FIRST_MALE = `
Petr Petra Petrovi Petra Petře Petrovi Petrem
Jan Jana Janovi Jana Jane Janovi Janem
Karel Karla Karlovi Karla Karle Karlovi Karlem
Pavel Pavla Pavlovi Pavla Pavle Pavlovi Pavlem
Daniel Daniela Danielovi Daniela Danieli Danielovi Danielem
Marek Marka Markovi Marka Marku Markovi Markem
Zdeněk Zdeňka Zdeňkovi Zdeňka Zdeňku Zdeňkovi Zdeňkem
Luděk Luďka Luďkovi Luďka Luďku Luďkovi Luďkem
Tomáš Tomáše Tomášovi Tomáše Tomáši Tomášovi Tomášem
Ondřej Ondřeje Ondřejovi Ondřeje Ondřeji Ondřejovi Ondřejem
Jiří Jiřího Jiřímu Jiřího Jiří Jiřím Jiřím
Ivo Iva Ivovi Iva Ivo Ivovi Ivem
Honza Honzy Honzovi Honzu Honzo Honzovi Honzou
Míša Míši Míšovi Míšu Míšo Míšovi Míšou
René Reného Renému Reného René Reném Reném
Denis Denise Denisovi Denise Denisi Denisovi Denisem
Julius Julia Juliovi Julia Julie Juliovi Juliem
Vojtěch Vojtěcha Vojtěchovi Vojtěcha Vojtěchu Vojtěchovi Vojtěchem
Lev Lva Lvovi Lva Lve Lvovi Lvem
Henry Henryho Henrymu Henryho Henry Henrym Henrym
`;

export const FIRST_FEMALE = `
Jana Jany Janě Janu Jano Janě Janou
Lenka Lenky Lence Lenku Lenko Lence Lenkou
Věra Věry Věře Věru Věro Věře Věrou
Olga Olgy Olze Olgu Olgo Olze Olgou
Michaela Michaely Michaele Michaelu Michaelo Michaele Michaelou
Naďa Nadi Nadě Naďu Naďo Nadě Naďou
Soňa Soni Soně Soňu Soňo Soně Soňou
Marie Marie Marii Marii Marie Marii Marií
Lucie Lucie Lucii Lucii Lucie Lucii Lucií
Alice Alice Alici Alici Alice Alici Alicí
Libuše Libuše Libuši Libuši Libuše Libuši Libuší
Dagmar Dagmar Dagmar Dagmar Dagmar Dagmar Dagmar
Andrea Andrey Andree Andreu Andreo Andree Andreou
`;
