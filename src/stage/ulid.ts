const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A ULID (github.com/ulid/spec): 48 bits of time in milliseconds and 80 random bits, sortable as text. */
export function ulid(now: number, random: () => number): string {
  let time = '';
  for (let rest = now, n = 0; n < 10; n += 1, rest = Math.floor(rest / 32)) {
    time = ALPHABET.charAt(rest % 32) + time;
  }
  let noise = '';
  for (let n = 0; n < 16; n += 1) noise += ALPHABET.charAt(Math.floor(random() * 32));
  return time + noise;
}
