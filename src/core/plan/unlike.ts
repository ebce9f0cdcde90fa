/*
 * From one roster to the next, few things change. What is the same in both needn’t be compared by its key: only what
 * isn’t, and whatever else has the key of one of those.
 */

/** So many that came or went in one place are seen as such. */
const AHEAD = 8;

/**
 * Takes out what two lists have alike and in the same order.
 *
 * @param isSame whether nothing that is compared differs between two; left out, whether they are one object
 * @returns what is left of each: without what came and went, nothing
 */
export function unlike<T>(
  before: readonly T[],
  after: readonly T[],
  isSame: (a: T, b: T) => boolean = Object.is,
): [before: T[], after: T[]] {
  const [gone, come]: [T[], T[]] = [[], []];
  let [i, j] = [0, 0];
  for (;;) {
    const [old, now] = [before[i], after[j]];
    if (old === undefined || now === undefined) break;
    if (isSame(old, now)) {
      i += 1;
      j += 1;
    } else {
      const [went, came] = ahead(before, after, i, j, isSame);
      gone.push(...before.slice(i, went));
      come.push(...after.slice(j, came));
      [i, j] = [went, came];
    }
  }
  return [gone.concat(before.slice(i)), come.concat(after.slice(j))];
}

/** @returns where both lists go on alike, as far as that is near */
function ahead<T>(
  before: readonly T[],
  after: readonly T[],
  i: number,
  j: number,
  isSame: (a: T, b: T) => boolean,
): [i: number, j: number] {
  const [old, now] = [before[i], after[j]];
  for (let more = 1; more <= AHEAD; more += 1) {
    const [later, sooner] = [after[j + more], before[i + more]];
    if (old !== undefined && later !== undefined && isSame(old, later)) return [i, j + more];
    if (now !== undefined && sooner !== undefined && isSame(sooner, now)) return [i + more, j];
  }
  return [i + 1, j + 1];
}

/** @returns of a list, those with one of these keys; of several with the same, the last */
export function withKeys<T>(
  all: readonly T[],
  keys: ReadonlySet<string>,
  keyOf: (one: T) => string,
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  if (keys.size === 0) return found;
  for (const one of all) {
    const key = keyOf(one);
    if (keys.has(key)) found.set(key, one);
  }
  return found;
}
