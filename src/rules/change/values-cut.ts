import { valueOf, type ChangeRule, type Pair } from './comparison.js';

/** Texts that a column of a fixed width has cut: nothing in it is longer, and several values are beginnings of theirs. */
export const valuesCut: ChangeRule = (comparison) =>
  comparison.elements.flatMap((element) => {
    const cut = comparison.changed(element).filter((pair) => isBeginning(pair, element));
    if (cut.length < 3) return [];
    let longest = 0;
    for (const employee of comparison.after.employees) {
      longest = Math.max(longest, valueOf(employee, element).length);
    }
    // A blank at the end of the cut text was trimmed.
    if (!cut.every(({ now }) => valueOf(now, element).length >= longest - 1)) return [];
    return cut.map(({ now }) => ({
      rule: 'roster/values-cut' as const,
      employee: now,
      element,
      message: `\`${element}\` is the beginning of what it was; nothing in this column is longer.`,
    }));
  });

function isBeginning({ old, now }: Pair, element: string): boolean {
  const [was, is] = [valueOf(old, element), valueOf(now, element)];
  return is !== '' && was.length > is.length && was.startsWith(is);
}
