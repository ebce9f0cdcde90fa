import { remembered } from '../../base/remembered.js';
import { plain } from '../../base/text.js';
import { splitName } from '../columns/names.js';

/* Which of two names is the forename: columns may be swapped, and addresses and names of managers show it. */

interface Names {
  readonly forename: string;
  readonly surname: string;
}

/** How many names are right, and how many would be if forename and surname were in each other’s place. */
interface NameOrder {
  readonly straight: number;
  readonly swapped: number;
}

/** Fewer prove nothing, and some addresses are made the other way round. */
const MIN_SWAPPED = 3;
const MOST = 0.8;

export const isSwapped = ({ straight, swapped }: NameOrder): boolean =>
  swapped >= MIN_SWAPPED && swapped > (straight + swapped) * MOST;

const LETTERLESS = /[^\p{L}]/gu;
const BEYOND_ASCII = /[^\0-\x7F]/;
const lettersOf = (name: string): string =>
  BEYOND_ASCII.test(name)
    ? plain(name).replaceAll(LETTERLESS, '')
    : name.toLowerCase().replaceAll(/[^a-z]+/g, '');

/**
 * Whether an address was made of a forename and a surname in this order, as `ada.example`, `a.example` and `aexample`
 * are, or in the other one.
 *
 * @param lettersOfName what takes anything but letters out of a name
 * @returns undefined where it says nothing of it
 */
export function isSwappedIn(
  address: string,
  { forename, surname }: Names,
  lettersOfName = lettersOf,
): boolean | undefined {
  const [first, second] = [lettersOfName(forename), lettersOfName(surname)];
  const letters = lettersOf(address.slice(0, Math.max(0, address.indexOf('@'))));
  if (first.length < 2 || second.length < 2 || letters === '') return undefined;
  const made = (one: string, other: string) => [one + other, one.charAt(0) + other];
  const isStraight = made(first, second).includes(letters);
  const isTurned = made(second, first).includes(letters);
  return isStraight === isTurned ? undefined : isTurned;
}

/** @param people each with an address, which may be empty */
export function orderInAddresses(people: readonly (Names & { readonly email: string })[]): NameOrder {
  const order = { straight: 0, swapped: 0 };
  const lettersOfName = remembered(lettersOf);
  for (const one of people) {
    const swapped = isSwappedIn(one.email, one, lettersOfName);
    if (swapped === true) order.swapped += 1;
    else if (swapped === false) order.straight += 1;
  }
  return order;
}

/** @param written whole names of some of the people: forename first, but before a comma */
export function orderInNames(people: readonly Names[], written: readonly string[]): NameOrder {
  const keyOf = (one: string, other: string) => `${lettersOf(one)} ${lettersOf(other)}`;
  const names = new Set(people.map(({ forename, surname }) => keyOf(forename, surname)));
  const turned = new Set(people.map(({ forename, surname }) => keyOf(surname, forename)));
  const keys = written.map((name) => splitName(name)).map(({ first, last }) => keyOf(first, last));
  return {
    straight: keys.filter((key) => names.has(key)).length,
    swapped: keys.filter((key) => !names.has(key) && turned.has(key)).length,
  };
}
