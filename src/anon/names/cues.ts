import type { Gender } from './grammar/forms.ts';
import { isPersonNoun } from './roles.ts';
import { GAP, type Token } from './tokens.ts';

/**
 * What announces a name, strongest first: somebody is addressed or named (`pan`, `jmenuju se`), somebody
 * presents himself (`tady`, `u telefonu`), somebody is told of by his part (`kolega`, `technik`).
 */
export type CueKind = 'named' | 'honorific' | 'presents' | 'role';

export interface Cue {
  readonly kind: CueKind;
  readonly gender: Gender | null;
  readonly word: string;
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const SIR = words('pan pana panu panem pane pánovi pánem pánu p');
const LADY = words('paní pani slečna slečno slečny slečnu slečně slečnou pí sl');
const PAIR = words(
  'manželé manželů manželům manžele manželích manželi rodina rodiny rodině rodinu rodinou bratři sourozenci pánové páni pánů',
);
/** Stand between `pan` and the name, or announce it alone. */
export const TITLES = words(`
ing mgr mudr judr phdr rndr paeddr phmr mddr mvdr bc doc prof dr arch akad mba
inženýr inženýra inženýrovi inženýru inženýrem inženýre inženýrka inženýrky inženýrce inženýrku inženýrko inženýrkou
doktor doktora doktorovi doktoru doktorem doktore doktorka doktorky doktorce doktorku doktorko doktorkou
magistr magistra magistrovi magistře magistrem magistře magistra magistry magistru magistro magistrou
profesor profesora profesorovi profesore profesorem profesorka profesorky profesorce profesorko profesorku profesorkou
docent docenta docentovi docente docentem docentka docentko bakalář bakaláře bakalářka kapitán poručík major plukovník praporčík nadporučík
`);
const NAMED = words(
  'příjmení příjmením priezvisko meno menom jméno jménem jmény jmenuji jmenuju jmenuje jmenujete jmenujou jmenují jmenoval jmenovala jmenovat jmenovali podepsán podepsána podepsaný podepsaná rozená rozený zvaný zvaná křestním křestní svobodna rozenou provdaná provdanou vdaná dívčím',
);
const PRESENTS = words(
  'tady tadyhle tu zde hovoří volá volal volala volali mluví mluvíte zdraví přeje telefonuje píše psal psala',
);

const ASKS = words('jméno příjmení meno priezvisko jméno');

/** Stand between a cue and the name: `jmenuju se teda`, `příjmení je`, `na jméno jedna paní`. */
const BETWEEN = words(
  'se je mi mám máme má bude by tak teda tedy jako já jsem to zní znělo bylo byl byla moje mé vaše tu tady zde u telefonu aparátu s vámi vás k asi prosím no jo ano dobrý den ten ta toho té tou tím náš naše našeho našemu naším váš vašeho',
);
const MOST_BETWEEN = 3;

/** `word` of a cue `u telefonu`: whoever is on the telephone has a name. */
export const PHONE = 'telefonu';

/** The cue before token `at`, over titles and small words; null when there is none. */
export function cueBefore(tokens: readonly Token[], at: number): Cue | null {
  let titled: string | null = null;
  let small = 0;
  let phone = false;
  for (let n = at - 1; n >= 0 && at - n <= 7; n -= 1) {
    const token = tokens[n] as Token;
    const next = tokens[n + 1] as Token;
    const { lower } = token;
    // Příjmení? Vomáčka.
    const asked = n === at - 1 && ASKS.has(lower) && next.gap === GAP.sentence;
    if (next.gap >= GAP.sentence && !asked) break;
    if (TITLES.has(lower) && small === 0) {
      titled = lower;
      continue;
    }
    const near = small === 0 && next.gap <= GAP.line;
    if (SIR.has(lower) && near && (lower !== 'p' || token.dot))
      return { kind: 'honorific', gender: 'm', word: lower };
    if (LADY.has(lower) && near && (lower.length > 2 || token.dot))
      return { kind: 'honorific', gender: 'f', word: lower };
    if (PAIR.has(lower) && near) return { kind: 'role', gender: null, word: lower };
    if (titled !== null) return { kind: 'honorific', gender: null, word: titled };
    // jmenuje se to expanzomat
    if (lower === 'jmenuje' && next.lower === 'se' && tokens[n + 2]?.lower === 'to') return null;
    if (NAMED.has(lower)) return { kind: 'named', gender: null, word: lower };
    if (/^(?:telefonu|aparátu|telefóne|lince)$/u.test(lower)) phone = true;
    if (PRESENTS.has(lower) || phone) {
      if (phone) return { kind: 'presents', gender: null, word: PHONE };
      if (small <= 2) return { kind: 'presents', gender: null, word: lower };
    }
    if (isPersonNoun(lower) && near) return { kind: 'role', gender: null, word: lower };
    if (!BETWEEN.has(lower) || small >= MOST_BETWEEN) break;
    small += 1;
  }
  return titled === null ? null : { kind: 'honorific', gender: null, word: titled };
}

/** What follows a name that somebody says of himself: `Novák u telefonu`, `Novák, dobrý den`, `Novák jméno`. */
export function cueAfter(tokens: readonly Token[], last: number): boolean {
  const [one, two] = [tokens[last + 1], tokens[last + 2]];
  if (!one || one.gap >= GAP.sentence) return false;
  const pair = `${one.lower} ${two?.lower ?? ''}`;
  return (
    /^(?:u telefonu|u aparátu|na telefonu|na lince|na drátě|dobrý den|dobré ráno|dobré odpoledne|dobrý večer|hezký den|přeji hezký|přeju hezký|pěkný den|jméno moje|moje jméno|je jméno|je moje|se jmenuju|se jmenuji|mluví tady)$/u.test(
      pair,
    ) ||
    /^(?:jméno|příjmení)$/u.test(one.lower) ||
    (one.gap === GAP.comma && /^(?:prosím|prosim|přejete)$/u.test(one.lower))
  );
}

/** The other side asked for a name. */
export const ASKED =
  /(?:jmenujete|jmenuješ|jménem|jméno|jména|příjmení|s kým mluvím|s kým hovořím|s kým mám|kdo volá|kdo je tam|představ|na koho|koho mám|hláskovat|vyhláskovat)[^.!?]{0,60}[.!?]?[^.!?]{0,40}$/iu;

/** Said before one's answer. */
export const FILLERS = words(
  'no tak ano jo jasně dobře já jsem to je ehm hm aha nó jistě samozřejmě určitě prosím tady pan paní moje jméno příjmení se jmenuju jmenuji takže',
);

/** The other side asked where. */
export const ASKED_ADDRESS =
  /(?:adres|bydlíte|bydlíš|ulic|kam (?:mám|máme|přijed|má)|psč|směrovací|město|měst[aě]|obec|obce|odkud|popisné)[^.!?]{0,60}[.!?]?[^.!?]{0,30}$/iu;
