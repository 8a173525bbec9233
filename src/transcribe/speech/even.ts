/**
 * Divides things, in order, into `groups` so that all are about as heavy: the sum of the squares of their weights is
 * least, and none is heavier than `most`. The linear partition problem, by dynamic programming (Skiena, The Algorithm
 * Design Manual, §10.7), in groups × things² steps.
 * @returns how many things each group has; null when that is not possible
 */
export function evenly(weights: readonly number[], groups: number, most: number): number[] | null {
  const sums = [0];
  for (const weight of weights) sums.push((sums.at(-1) as number) + weight);
  const between = (from: number, to: number): number =>
    (sums[to] as number) - (sums[from] as number);
  // costs[i]: of the first i things in as many groups as were looked at; starts: where the last of these begins
  let costs = sums.map((_, i) => (i === 0 ? 0 : Number.POSITIVE_INFINITY));
  const starts: number[][] = [];
  for (let group = 0; group < groups; group += 1) {
    const best = sums.map((_, to) => {
      let [start, cost] = [to, Number.POSITIVE_INFINITY];
      for (let from = to - 1; from >= 0 && between(from, to) <= most; from -= 1) {
        const here = (costs[from] as number) + between(from, to) ** 2;
        if (here < cost) [start, cost] = [from, here];
      }
      return { start, cost };
    });
    costs = best.map(({ cost }) => cost);
    starts.push(best.map(({ start }) => start));
  }
  if (costs.at(-1) === Number.POSITIVE_INFINITY) return null;
  const sizes: number[] = [];
  let end = weights.length;
  for (const start of starts.reverse()) {
    sizes.unshift(end - (start[end] as number));
    end = start[end] as number;
  }
  return sizes;
}
