const pairs = (text: string): [string, string][] =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]);

/** Names of letters that are no other words: Czech and Slovak, Polish. */
export const SURE = new Map(
  pairs(`bé:b cé:c čé:č dé:d ďé:ď ef:f eff:f gé:g há:h chá:ch jé:j jot:j ká:k el:l eľ:ľ em:m en:n eň:ň pé:p kvé:q kú:q er:r eř:ř ŕ:ŕ es:s eš:š té:t ťé:ť
    vé:v iks:x ypsilon:y ypsylon:y zet:z žet:ž jů:jů igrek:y wu:w eł:ł eń:ń eś:ś ziet:ź fał:v fau:v vau:v dablju:w dvojvé:w cet:z`),
);
/** Names of letters that are words as well: only between others. */
export const UNSURE = new Map(
  pairs(
    'á:a é:e ě:e í:i ó:o ú:u ů:ů be:b ce:c če:č de:d ge:g ha:h je:j ka:k pe:p te:t ve:v ku:q gie:g ý:y',
  ),
);

/** Said before the name of v: `dvojité vé`. */
export const DOUBLE = /^dvojit(?:é|ý|e|á)$|^dvojí$/u;

/** Whether a word, in lower case, may say a letter. */
export const isLetterName = (word: string): boolean =>
  word.length === 1 || word === 'ch' || SURE.has(word) || UNSURE.has(word) || DOUBLE.test(word);
