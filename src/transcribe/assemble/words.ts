/** A word as it is compared: small letters and digits, nothing else. */
export function plain(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Words of a text as they are compared. */
export function plainWords(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .map(plain)
    .filter((word) => word !== '');
}

/** Whether two words are the same, or heard a little differently: at most a third of the letters changed. */
export function alike(a: string, b: string): boolean {
  if (a === b) return a !== '';
  const most = Math.floor(Math.max(a.length, b.length) / 3);
  return most > 0 && Math.abs(a.length - b.length) <= most && distance(a, b) <= most;
}

/** Edit distance (Wagner and Fischer, 1974). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, change));
    }
    row = next;
  }
  return row[b.length] as number;
}
