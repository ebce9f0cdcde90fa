import { NAMES } from '../../vocabulary/fields.js';
import { valueOf, type ChangeFinding, type ChangeRule, type Comparison, type Pair } from './comparison.js';
import { folded, hasCapitals, hasSmallLetters } from './letters.js';

/** Names written in capitals, in small letters, or with a capital for every word, for many people at once. */
export const upperCased: ChangeRule = (comparison) =>
  NAMES.flatMap((element) => {
    const recased = comparison
      .changed(element)
      .filter(({ old, now }) => folded(valueOf(old, element)) === folded(valueOf(now, element)));
    if (recased.length < 5) return [];
    const mixed = comparison.stayers.filter(({ old }) => isMixed(valueOf(old, element))).length;
    const flat = recased.filter((pair) => isFlattened(pair, element));
    if (flat.length >= 5 && flat.length * 2 >= mixed)
      return findings(element, flat, 'capitals or small letters only');
    const proper = recased.filter((pair) => isTitled(pair, element));
    if (proper.length < 5 || !allTitled(comparison, element)) return [];
    return findings(element, proper, 'a capital for every word, whatever the name');
  });

const findings = (element: string, pairs: readonly Pair[], how: string): ChangeFinding[] =>
  pairs.map(({ now }) => ({
    employee: now,
    element,
    message: `\`${element}\` is written in ${how}.`,
  }));

const isMixed = (text: string): boolean => hasSmallLetters(text) && hasCapitals(text);

function isFlattened({ old, now }: Pair, element: string): boolean {
  return isMixed(valueOf(old, element)) && !isMixed(valueOf(now, element));
}

/** As a spreadsheet's PROPER writes it: Mcdonald, D’Arc, Van Der Berg. */
const titled = (text: string): string =>
  text.toLowerCase().replaceAll(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());

function isTitled({ old, now }: Pair, element: string): boolean {
  const [was, is] = [valueOf(old, element), valueOf(now, element)];
  return isMixed(was) && was !== titled(was) && is === titled(is);
}

const allTitled = ({ after }: Comparison, element: string): boolean =>
  after.employees.every((employee) => valueOf(employee, element) === titled(valueOf(employee, element)));
