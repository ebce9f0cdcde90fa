import { valueOf, type ChangeRule, type Pair } from './comparison.js';

/** Texts that a column of a fixed width has cut: nothing in it is longer, and several values are beginnings of theirs. */
export const valuesCut: ChangeRule = (comparison) =>
  comparison.elements.flatMap((element) => {
    const cut = comparison.changed(element).filter((pair) => isBeginning(pair, element));
    if (cut.length < 3) return [];
    let length = 0;
    for (const employee of comparison.after.employees) {
      length = Math.max(length, valueOf(employee, element).length);
    }
    if (!cut.every((pair) => endsAt(pair, element, length))) return [];
    return cut.map(({ now }) => ({
      employee: now,
      element,
      message: `\`${element}\` is the beginning of what it was; nothing in this column is longer.`,
    }));
  });

function isBeginning({ old, now }: Pair, element: string): boolean {
  const [was, is] = [valueOf(old, element), valueOf(now, element)];
  return is !== '' && was.length > is.length && was.startsWith(is);
}

/** Whether the text was cut at this length; a blank at its new end was trimmed. */
function endsAt({ old, now }: Pair, element: string, length: number): boolean {
  return valueOf(old, element).slice(0, length).trimEnd() === valueOf(now, element);
}
