import { countsOf } from '../../base/counts.js';
import { valueOf, type ChangeRule, type Comparison, type Pair } from './comparison.js';
import { displaced } from './displaced.js';

/** Two columns that changed places: people who stayed have each one's old value in the other. */
export const columnsSwapped: ChangeRule = (comparison) => {
  const pairs = candidates(comparison);
  const found = pairs.flatMap((pair) => swapsOf(pair, comparison).map((swap) => ({ ...swap, pair })));
  const counts = countsOf(found.map(({ a, b }) => `${a} ${b}`));
  const all = comparison.stayers.length + pairs.filter(({ old, now }) => old.id !== now.id).length;
  const enough = (count: number) => count >= 3 || (all < 6 && count * 2 >= all);
  const reported = found.filter(({ a, b }) => enough(counts.get(`${a} ${b}`) ?? 0));
  return reported.map(({ a, b, pair }) => ({
    employee: pair.now,
    element: a,
    message: `\`${a}\` and \`${b}\` have changed places.`,
    explainsColumns: [a, b],
  }));
};

/** Who changed in more than one column, and whose id seems to be in another one. */
function candidates(comparison: Comparison): Pair[] {
  const changes = countsOf(comparison.elements.flatMap((element) => comparison.changed(element)));
  return [...[...changes].filter(([, count]) => count > 1).map(([pair]) => pair), ...displaced(comparison)];
}

interface Swap {
  readonly a: string;
  readonly b: string;
}

function swapsOf({ old, now }: Pair, { elements }: Comparison): Swap[] {
  const changed = ['employee_id', ...elements].filter(
    (element) => valueOf(old, element) !== valueOf(now, element) && valueOf(now, element) !== '',
  );
  return changed.flatMap((a, index) =>
    changed
      .slice(index + 1)
      .filter((b) => valueOf(now, a) === valueOf(old, b) && valueOf(now, b) === valueOf(old, a))
      .map((b) => ({ a, b })),
  );
}
