/** Index of the first of `places` (sorted) that begins at `from` or later (binary search). */
export function firstFrom(places: readonly { readonly start: number }[], from: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
