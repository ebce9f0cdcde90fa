import { compare } from '../base/text.js';

/*
 * From one roster to the next, few things change. What is the same in both needn’t be compared by its key: only what
 * isn’t, and whatever else has the key of one of those.
 */

/**
 * Looks for what differs between two lists.
 *
 * @param isSame whether nothing that is compared differs between two with the same key
 * @returns of each list, those with a key of which something differs
 */
export function unlikeByKey<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (one: T) => string,
  isSame: (a: T, b: T) => boolean,
): readonly [before: readonly T[], after: readonly T[]] {
  const sorted = unlikeSorted(before, after, keyOf, isSame);
  if (sorted) return sorted;
  const [gone, come] = unlike(before, after, keyOf, isSame);
  const keys = new Set([...gone, ...come].map(keyOf));
  const now = withKeys(after, keys, keyOf);
  // What is alike is in both: where none of it has one of these keys here, none has it there.
  return [now.length === come.length ? gone : withKeys(before, keys, keyOf), now];
}

/** The same of lists in the order of their keys, each key once. @returns undefined where one isn’t such a list */
function unlikeSorted<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (one: T) => string,
  isSame: (a: T, b: T) => boolean,
): [before: T[], after: T[]] | undefined {
  const [gone, come]: [T[], T[]] = [[], []];
  let [i, j] = [0, 0];
  let last: string | undefined;
  for (;;) {
    const [old, now] = [before[i], after[j]];
    const was = old === undefined ? undefined : keyOf(old);
    const is = now === undefined ? undefined : keyOf(now);
    const key = is === undefined || (was !== undefined && was <= is) ? was : is;
    if (key === undefined) return [gone, come];
    // Both are in order if what they make together is.
    if (last !== undefined && last >= key) return undefined;
    last = key;
    const isLeft = old === undefined || now === undefined || was !== is || !isSame(old, now);
    if (was === key) i += 1;
    if (is === key) j += 1;
    if (isLeft && old !== undefined && was === key) gone.push(old);
    if (isLeft && now !== undefined && is === key) come.push(now);
  }
}

/** So many that came or went in one place are seen as such; */
const NEAR = 8;
/** and so many as long as that is worth looking for, which it isn’t where the order is another. */
const FAR = 512;

/**
 * Takes out what two lists have alike and in the same order.
 *
 * @returns what is left of each: without what came and went, nothing
 */
function unlike<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (one: T) => string,
  isSame: (a: T, b: T) => boolean,
): [before: T[], after: T[]] {
  const [gone, come]: [T[], T[]] = [[], []];
  let [i, j] = [0, 0];
  let patience = before.length + after.length;
  for (;;) {
    const [old, now] = [before[i], after[j]];
    if (old === undefined || now === undefined) break;
    if (keyOf(old) === keyOf(now)) {
      if (!isSame(old, now)) {
        gone.push(old);
        come.push(now);
      }
      i += 1;
      j += 1;
    } else {
      const reach = patience > 0 ? FAR : NEAR;
      const [went, came] = ahead(before, after, [i, j], reach, keyOf);
      gone.push(...before.slice(i, went));
      come.push(...after.slice(j, came));
      if (went > i && came > j) patience -= reach;
      [i, j] = [went, came];
    }
  }
  return [gone.concat(before.slice(i)), come.concat(after.slice(j))];
}

/** @returns where both lists go on with the same key, as far as that is near */
function ahead<T>(
  before: readonly T[],
  after: readonly T[],
  [i, j]: readonly [i: number, j: number],
  reach: number,
  keyOf: (one: T) => string,
): [i: number, j: number] {
  const keyAt = (all: readonly T[], at: number) => {
    const one = all[at];
    return one === undefined ? undefined : keyOf(one);
  };
  const [old, now] = [keyAt(before, i), keyAt(after, j)];
  for (let more = 1; more <= reach; more += 1) {
    if (keyAt(after, j + more) === old) return [i, j + more];
    if (keyAt(before, i + more) === now) return [i + more, j];
  }
  return [i + 1, j + 1];
}

/** @returns of a list, those with one of these keys */
export function withKeys<T>(
  all: readonly T[],
  keys: ReadonlySet<string>,
  keyOf: (one: T) => string,
): readonly T[] {
  return keys.size === 0 ? [] : all.filter((one) => keys.has(keyOf(one)));
}

/** @returns a list by its keys; of several with the same, the last */
export function byKey<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const one of all) found.set(keyOf(one), one);
  return found;
}

/** @returns a list in the order of its keys; of several with the same, the last */
export function inOrderOfKeys<T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] {
  // Most are sorted already.
  const isSorted = all.every((one, at) => {
    const last = all[at - 1];
    return last === undefined || compare(keyOf(last), keyOf(one)) < 0;
  });
  if (isSorted) return all;
  return [...byKey(all, keyOf).values()].toSorted((a, b) => compare(keyOf(a), keyOf(b)));
}
