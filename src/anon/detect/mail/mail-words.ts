import { isAdjective, isFunctionWord, isNoun, isOrdinary } from '../../names/ordinary.ts';
import { fold } from '../../spoken/fold.ts';
import type { Token } from '../../spoken/mail-tokens.ts';
import { wordList } from '../../spoken/word-list.ts';

/** Words that end an address to the left: they belong to the sentence. */
export const STOP = wordList(
  'je jsem mám má máme na to tak takže tedy teda prosím můj moje moji mým tvůj váš vaše vaši můžete pošlete poslat pošli napište psát píšu pište ' +
    'mail mailu e email emailu emailem emil mejl mejlu maila adresa adresu adrese adresou adresy ten ta a ale nebo ano ne jo já no dobře ' +
    'dvojtečka že si se do od u v ve z ze s so k ke po pro za jak co kam kde tam tady prostě takhle takto kontakt kontaktní emailová e-mailová mailová ' +
    'mailovou emailovou vás mě mi vám zní bude byl by asi samozřejmě určitě klidně rád zase ještě už potom pak jméno uživatelské malými všechno velké ' +
    'jmenuje jmenuju jmenujou login loginu stejnou stejná stejný stejné samou samá samý samé jinou jiná jiný nový novou starou starý firemní soukromý soukromou osobní pracovní',
);

/** What is said of how an address is written, folded: its letters, signs and parts. */
const ABOUT = new RegExp(
  `^(?:${[
    'hac(?:ek|k|c).{0,4}|makcen.{0,3}|vokan.{0,2}|carek|car[kc].{0,4}|dlz(?:en|n).{0,3}|krouz.{1,5}|diakriti.*|interpunk.*',
    'pis(?:m|em).*|mezer.{0,3}|medzer.{0,3}|cislic.{1,4}|cisl(?:o|a|em|y|u)|slov(?:em|y|o)|tiskac.{1,4}|hulkov.{1,4}|psac[ie].{0,2}',
    '(?:mal|velk|tvrd|mekk|dlouh|kratk)(?:e|eho|em|emu|ou|ym|ymi|yma|ej)|makke|dlhe|ypsilon.{0,2}',
    '(?:normaln|obycejn|klasick|anglick|cesk)[eiy]|dohromady|dokupy|zvlast|vsechno|vsecko|cele[j]?|cely|obe|obojej?|oboji|zdvojen.{1,3}|dvojit.{1,3}|vcetne',
    'domen.{1,3}|koncov?k.{1,2}|pripon.{1,2}|nazev|nazv(?:u|em)|krestni.{0,2}|prijmeni.{0,2}|jmen(?:o|a|u|em)|firmy',
    'nahore|dole|uprostred|prostredku|zacatku|psan[oey]|pise|pisu|hlaskuj.{1,3}',
    'zavinac(?:em|e|i)|teck(?:ou|u|y|ami|am|ach)|tecek|pomlck?(?:ou|u|y|e|ami)|podtrzit(?:kem|ka|ku)|minusem|spojovnik(?:em|y|u)',
  ].join('|')})$`,
  'u',
);
/** Of a letter, too, or somebody's name. */
const SIZE = /^(?:mal|velk|tvrd|měkk|dlouh|krátk)ý$/u;

/** Little words beside what is dictated: they say nothing else. */
const LITTLE = wordList(
  'a i ano jo joo jojo jojojo jasně jasný jasná dobře dobrý dobrá dobrej ok okej oká fajn aha hm hmm mhm hej eh ehm ehmm em eee é ééé no nó noo tak takže takhle takto teda tedy teď ' +
    'ještě pak potom dál dále další nakonec zase znova znovu jednou počkejte počkej počkat moment momentík vteřinku sekundu prosím prosimvás pozor děkuju děkuji díky má mám máme máš mít píšu pište ' +
    'přesně správně souhlasí sedí rozumím slyším to je jsou bude máte tam nebo anebo ne nene vlastně pardon promiňte sorry omlouvám tady tadyhle něco prostě konec konci jako jakože ' +
    'ale jen jenom akorát zapisuju zapsáno hotovo jistě určitě super výborně rozhodně ahá teďka jak jaké ten ta tu jakoby furt pořád mezi ' +
    'áno presne ešte aj len teraz samozrejme pardón počkajte proszę dalej ja genau und dann bitte also nein yes and then like okay ' +
    'poslouchám poslúcham diktujte diktuj povídejte povídej můžete',
);

/** Words of the sentence before letters that are spoken of: `bez háčku`, `s cé ha`, `nad esem`. */
const BEFORE_ABOUT = wordList(
  'bez s se so bes nad místo namísto mezi medzi po přes cez kromě mit ohne with without',
);

/** Mailboxes of offices: words of every talk. */
export const OFFICES = wordList(
  'info fakturace faktury faktura fakturant objednavky objednavka reklamace servis obchod prodej podpora podatelna sekretariat recepce office sales support ' +
    'kontakt ucetni uctarna ucto posta mail email firma doklady provoz dispecink vyroba sklad expedice marketing personalni mzdy skody pojisteni zakaznik help helpdesk technik eshop',
);

/** Verbs in the past are surnames, too: Pospíšil, Zbořil. */
const PAST = /l$/u;

/** Said of the way something is written, not a piece of it; `before`: the token before it. */
export function isAbout({ word, capital }: Token, before: Token | undefined): boolean {
  if (capital && before?.sign === '') return false;
  if (!SIZE.test(word)) return ABOUT.test(fold(word));
  return (
    before?.sign === '' && (isLetter(before) || isLittle(before) || ABOUT.test(fold(before.word)))
  );
}

const isLetter = ({ entry, word }: Token): boolean => entry?.letter !== undefined && word !== 'a';

/** An answer, a pause, a pointer: nothing that is written. */
export const isLittle = ({ word }: Token): boolean => LITTLE.has(word);

export const opensAbout = ({ word }: Token): boolean => BEFORE_ABOUT.has(word);

/** Little words of neighbours' languages that are none of ours. */
const FOREIGN = wordList(
  'nie som sme ste sú si mi vám nám kedy kde ako čo ktorý ktorá ktoré pre pri cez už tiež iba príde prídem prišlo môžem môžete chcem chcela chcel robím všetko spolu všade veľmi prosil moja moje moju vaša vaše ' +
    'jest jestem mam ma nie też tylko proszę czy jak co gdzie kiedy dziękuję wszystko razem już mój moja moje pan pani ' +
    'ist bin habe haben nicht kein keine mein meine ihre das der die ein eine was wie wann nur noch mit ohne für auf zu ' +
    'is are have the my your not no it this that what when only with without for from of to',
);

/** A word of talk: a pronoun, an adverb, a verb. Nouns and adjectives may be names, or mailboxes. */
export function isTalk({ word }: Token): boolean {
  if (isFunctionWord(word) || FOREIGN.has(word)) return true;
  return isOrdinary(word) && !isNoun(word) && !isAdjective(word) && !PAST.test(word);
}
