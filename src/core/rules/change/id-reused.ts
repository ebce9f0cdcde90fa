import { NAMES } from '../../vocabulary/fields.js';
import { valueOf, type ChangeRule, type Pair } from './comparison.js';
import { folded } from './letters.js';

/** An id whose person has another forename, another surname and another address. A marriage leaves the forename. */
export const idReused: ChangeRule = (comparison) => {
  const elements = [...NAMES, 'email'];
  const [forenames = [], ...others] = elements.map((element) => comparison.changed(element));
  const both = others.map((pairs) => new Set(pairs));
  return forenames
    .filter((pair) => both.every((pairs) => pairs.has(pair)) && comparison.isOpen(pair.now, 'employee_id'))
    .filter((pair) => NAMES.every((element) => isAnotherName(pair, element)) && !isTurnedRound(pair))
    .map(({ now }) => ({
      employee: now,
      element: 'employee_id',
      message: 'Forename, surname and address are all others than this id’s in the baseline.',
    }));
};

/** Not so where one is the other's beginning (Alex, Alexander) or a mistyping (Jonh, John). */
function isAnotherName({ old, now }: Pair, element: string): boolean {
  const [was, is] = [folded(valueOf(old, element)), folded(valueOf(now, element))];
  if (was.startsWith(is) || is.startsWith(was)) return false;
  return sorted(was) !== sorted(is) && !isOneLetterOff(was, is);
}

const sorted = (text: string): string => Array.from(text).toSorted().join('');

/** Whether two texts are the same but for one letter that is another, more or less. */
function isOneLetterOff(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}

/** Whether forename and surname were only exchanged. */
function isTurnedRound({ old, now }: Pair): boolean {
  return (
    valueOf(old, 'forename') === valueOf(now, 'surname') &&
    valueOf(old, 'surname') === valueOf(now, 'forename')
  );
}
