const ENDS = /[.?!]/;

/** The last sentence of a text, its sign with it; read from its end, for a pattern would try every place of a long text. */
export function lastSentence(said: string): string {
  let at = said.trimEnd().length - 1;
  while (at > 0 && !ENDS.test(said.charAt(at - 1))) at -= 1;
  return said.slice(Math.max(0, at));
}
