import { isNear, nearest } from '../base/nearest.js';
import { compare } from '../base/text.js';

/** More than that isn’t a help. */
const MAX_NEAREST = 5;

/** A shorter number is one digit away from too many. */
const MEANINGFUL = 3;

/** What stays the same where a spreadsheet has taken zeros away, or somebody has written small letters. */
const plainId = (id: string): string =>
  id
    .toLowerCase()
    .replaceAll(/[\s-]/g, '')
    .replace(/^0+(?=.)/, '');

/** Whether two ids of one length differ in one character. */
function differInOne(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let differing = 0;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) differing += 1;
  return differing === 1;
}

/**
 * @param written an id that nobody has
 * @param ids those that there are, or were
 * @returns the few that may be meant: without zeros or in other capitals first, then those with one character wrong
 */
export function nearestIds(written: string, ids: Iterable<string>): string[] {
  const all = [...new Set(ids)].filter((id) => id !== '').toSorted(compare);
  const plain = plainId(written);
  const same = all.filter((id) => plainId(id) === plain);
  const one = all.filter(
    (id) =>
      (written.length >= MEANINGFUL && differInOne(id, written)) ||
      (plain.length >= MEANINGFUL && differInOne(plainId(id), plain)),
  );
  const near = all.filter((id) => isNear(written, id));
  const best = nearest(written, near);
  const found = new Set([...same, ...one, ...(best === undefined ? [] : [best])]);
  return [...found].slice(0, MAX_NEAREST);
}
