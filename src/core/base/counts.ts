/** @returns how often each value appears, in the order in which they first do */
export function countsOf<T>(values: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** @returns how often each value appears, the most frequent first */
export function byFrequency<T>(values: Iterable<T>): Map<T, number> {
  return new Map([...countsOf(values)].toSorted(([, a], [, b]) => b - a));
}

/** @returns the number that is most often in the list; of several, the largest */
export function commonest(numbers: readonly number[]): number | undefined {
  const [best] = [...countsOf(numbers)].toSorted(
    ([a, timesOfA], [b, timesOfB]) => timesOfB - timesOfA || b - a,
  );
  return best?.[0];
}
