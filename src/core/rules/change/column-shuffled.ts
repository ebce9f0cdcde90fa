import { countsOf } from '../../base/counts.js';
import { fieldOf } from '../../vocabulary/fields.js';
import { isPersonal, valueOf, type ChangeRule, type Comparison, type Pair } from './comparison.js';
import { findingsOfColumns } from './whole-columns.js';

/** Columns whose values are all still there, beside other ids: one was sorted without the others. */
export const columnShuffled: ChangeRule = (comparison) => {
  const moved = new Map<string, readonly Pair[]>();
  for (const element of comparison.elements) {
    if (isShuffled(comparison, element) && isPersonal(comparison, element)) {
      moved.set(element, comparison.changed(element));
    }
  }
  if (moved.size === 0) return [];
  return findingsOfColumns(comparison, moved, 'the values are those of the baseline, beside other people.');
};

function isShuffled(comparison: Comparison, element: string): boolean {
  const changed = comparison.changed(element);
  if (changed.length < 5) return false;
  // Names and addresses never change hands; start dates may be many people's.
  if (fieldOf(element)?.sharedBy !== 'nobody' && changed.length * 10 < comparison.stayers.length * 3)
    return false;
  const left = countsOf(changed.map(({ old }) => valueOf(old, element)));
  let found = 0;
  for (const { now } of changed) {
    const value = valueOf(now, element);
    const count = value === '' ? 0 : (left.get(value) ?? 0);
    if (count === 0) continue;
    left.set(value, count - 1);
    found += 1;
  }
  return found * 10 >= changed.length * 8;
}
