/** The commonest first names and their everyday forms that are no other words: names in lower case, too, without any cue. */
export const COMMON_FIRST = {
  male: `
petr martin tomáš jaroslav miroslav zdeněk václav michal františek jakub milan karel lukáš david vladimír ondřej ladislav roman stanislav radek antonín vojtěch
filip adam miloslav matěj daniel jaromír lubomír aleš libor rudolf pavel jiří josef vlastimil bohumil bohuslav oldřich vratislav ivan igor viktor dominik patrik robin
richard robert radim rostislav dalibor šimon štěpán marcel kryštof tadeáš samuel vilém alois luděk bedřich hynek miloš leoš luboš otakar zbyněk přemysl kamil arnošt
honza jirka pepa franta tonda láďa mirek vašek vojta ondra péťa jarda standa zdenda venca pepík honzík kuba olda
serhij oleksandr volodymyr andrij mykola dmytro vasyl taras oleh jurij vitalij`,
  female: `
marie anna lenka kateřina lucie alena petra veronika jaroslava tereza martina michaela jitka helena ludmila zdeňka ivana monika zuzana markéta eliška marcela barbora
dagmar kristýna božena irena miroslava pavla pavlína andrea simona natálie iveta šárka nikola klára olga renata blanka jarmila adéla eva jindřiška drahomíra bohumila
stanislava vladimíra milena gabriela romana aneta denisa karolína vendula magdaléna anežka libuše alžběta naděžda zdena soňa taťána radka hanka maruška katka
zuzka verča péťa terka bára evička anička lída máňa jiřina květoslava miloslava vlaďka oksana natalija olena iryna svitlana ljudmila kateryna`,
};
