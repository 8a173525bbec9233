/**
 * What people are called by what they do or by whose kin they are; stems, the endings of nouns follow.
 * They announce a name (`kominík Vávra`) and are none themselves (`kominík to slíbil`).
 */
export const PERSON_NOUNS = `
otc otec táta tát tátov taťk tatínek tatínk máma mám matk mamk maminek mamink rodič brách bratr brat bratránek bratrán bratranec bratranc sestr ségra ségr sestřenic
syn synek synk synátor synátork dcer dcerk dcerušk kluk kluc holk holčičk babičk bábi babi babk dědeček dědečk děd dědek dědk strejd strýc strýček strýčk tet tetičk švagr švagrov
tchán tchýn tchyn zeť zetě zeti zetěm snach nevěst vnuk vnuc vnučk vnouč neteř synovec synovc manžel manželk manželč exmanžel exmanželk partner partnerk přítel přátel přítelkyn kamarád kamarádk kámoš kámošk
milenk milenec milenc druh družk vdov vdovec vdovc známý soused sousedk soudruh spolubydlíc spolubydlícím spolubydlícíh nájemník nájemnic podnájemník kolega koleg kolegyn kolegyňk kolegy
šéf šéfk šéfov vedouc vedoucí vedoucíh vedoucím ředitel ředitelk jednatel jednatelk majitel majitelk vlastník vlastnic správc správce správcov správkyn domovník domovnic školník školnic předsed předsedkyn
starosta starost starostk místostarost primátor hejtman účetní účetníh sekretářk sekretář asistent asistentk recepčn recepční technik technič servisman servisák instalatér instalatérk opravář opravářk montér
topenář plynař elektrikář vodař revizák revizní kominík kominic zedník malíř truhlář zámečník pokrývač tesař klempíř obkladač podlahář stavař stavitel projektant projektantk architekt architektk
řidič řidičk kurýr pošťák pošťačk listonoš dispečer dispečerk operátor operátork poradce poradc poradkyn prodejce prodejc prodejkyn prodavač prodavačk obchodník obchodnic zástupce zástupc zástupkyn
pracovník pracovnic zaměstnanec zaměstnanc zaměstnankyn brigádník brigádnic praktikant praktikantk klient klientk zákazník zákaznic odběratel dodavatel uživatel uživatelk účastník účastnic volající
lékař lékařk doktor doktork zubař zubařk sestřičk ošetřovatelk pečovatel pečovatelk učitel učitelk profesor profesork docent docentk lektor lektork trenér trenérk vychovatelk farář kněz
policist policajt hasič voják úředník úřednic referent referentk notář notářk advokát advokátk právník právničk soudce soudc exekutor pojišťovák makléř makléřk realiťák hlídač vrátný vrátn uklízečk
kuchař kuchařk číšník číšnic hospodsk kadeřník kadeřnic kosmetičk zahradník zahradnic řezník pekař pekařk švadlen hodinář automechanik mechanik ajťák ajťač programátor programátork administrátor
specialist specialistk odborník odbornic expert expertk inspektor inspektork kontrolor manažer manažerk mistr mistrov předák vlastník člověk lid chlap chlapík chlapec chlapc paník žensk ženská ženy žen
pán paní dám pan pán slečn mladík důchodce důchodc důchodkyn student studentk žák žákyn cizinec cizinc stařík neznám zloděj podvodník spolupracovník spolupracovnic spolužák spolužačk veterinář veterinářk pravnuk pravnuc pravnučk kmotr kmotřenec kmotřenk děvče děvčat hoch pacient pacientk zubař zubařk stomatolog fyzioterapeut fyzioterapeutk porodní asistentk taxikář taxikářk stěhovák svářeč lakýrník dopravc spoluhráč kapitán brankář krejčí krejčov
`;
