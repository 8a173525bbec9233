/**
 * Passwords and user names that are words: whoever hears them can be somebody else. Codes of digits are read
 * in `access-codes.ts`.
 */
export interface Kind {
  readonly type: 'SECRET' | 'USERNAME';
  /** what announces it, on folded text */
  readonly cue: RegExp;
  /** a question for it at the end of what the other one said: the answer is nothing but it */
  readonly question: RegExp;
}

/** Between the word and the question mark: whose, of what, but no verb of another question. */
const OF_WHAT =
  '(?:[,\\s]+(?!je\\b|jste\\b|se\\b|funguj|plat|men|zmen)[a-z]+){0,6}(?:,?\\s(?:ktere|co)\\b[^?.]{0,40})?';

export const KINDS: readonly Kind[] = [
  {
    type: 'SECRET',
    cue: /(?<![a-z0-9])(?:hesl(?:o|a|u|em)|heslicko|password)(?![a-z])/g,
    question: new RegExp(
      `(?<![a-z])(?:hesl(?:o|em)|heslicko|kontrolni otazk[ay]|odpoved na [a-z]+ otazku)${OF_WHAT}\\s?[?:.]?\\s*$`,
    ),
  },
  {
    type: 'USERNAME',
    cue: /(?<![a-z0-9])(?:(?:uzivatelsk|prihlasovac)[a-z]+\s(?:jmen[a-z]+|udaj[a-z]*)|login[a-z]{0,3}|username|uzivatel(?:e|em)?|(?:prihlas[a-z]*|loguj[a-z]*|zalogov[a-z]*)(?:\s(?:se|jsem|sem|tam|do\s[a-z]+)){0,3}\s(?:jako|pod(?:\sjmenem)?)|jmeno(?=(?:\sje)?\s[a-z0-9._]+[,\s]{1,2}(?:a\s)?heslo))(?![a-z])/g,
    question: new RegExp(
      `(?<![a-z])(?:(?:uzivatelsk|prihlasovac)[a-z]+\\sjmen[a-z]+|login|jakym\\sjmenem(?:\\s(?:jste|ste|se|prihlas[a-z]+)){0,3}|jmeno\\sje\\s(?:[a-z]+\\s)?[a-z0-9._]+|(?:pod|jako)\\s(?:cim|kdo|kym|koho|jakym)[a-z\\s]{0,12}\\sprihlas[a-z]+)${OF_WHAT}\\s?[?:.]?\\s*$`,
    ),
  },
];
