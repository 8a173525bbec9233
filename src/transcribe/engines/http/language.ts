/** Languages that Whisper calls otherwise than the rest of the world does. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  mandarin: 'zh',
  castilian: 'es',
  valencian: 'ca',
  flemish: 'nl',
  burmese: 'my',
  myanmar: 'my',
  nynorsk: 'nn',
  'haitian creole': 'ht',
  pushto: 'ps',
  sinhala: 'si',
  moldavian: 'ro',
};

let codes: Map<string, string> | null = null;

/**
 * The code (`cs`) of a language as a server names it: `cs`, `cs-CZ`, `Czech`, `czech`; null for one that nobody knows.
 */
export function languageCode(said: string): string | null {
  const name = said.trim().toLowerCase();
  const code = /^([a-z]{2,3})([-_][a-z]{2,4})?$/.exec(name)?.[1];
  if (code !== undefined && (code.length === 2 || !names().has(name))) return code;
  return OWN_NAMES[name] ?? names().get(name) ?? null;
}

/** English names of all languages with a code of two letters, as Unicode (CLDR) has them. */
function names(): Map<string, string> {
  if (codes !== null) return codes;
  codes = new Map();
  const english = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  for (const first of letters) {
    for (const second of letters) {
      const code = first + second;
      const name = english.of(code)?.toLowerCase();
      // old codes have the names of new ones
      if (name !== undefined && Intl.getCanonicalLocales(code)[0] === code) codes.set(name, code);
    }
  }
  return codes;
}
