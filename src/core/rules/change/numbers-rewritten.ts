import { isEmployeeElement } from '../../vocabulary/fields.js';
import { valueOf, type ChangeRule, type Pair } from './comparison.js';

/** Further elements (cost centres, grades) in which a spreadsheet took texts for numbers. Ids have their own rules. */
export const numbersRewritten: ChangeRule = (comparison) =>
  comparison.elements
    .filter((element) => !isEmployeeElement(element))
    .flatMap((element) => {
      const rewritten = comparison.changed(element).filter((pair) => isSameNumber(pair, element));
      if (rewritten.length < 2) return [];
      return rewritten.map(({ now }) => ({
        employee: now,
        element,
        message: `\`${element}\` is the same number as before, written in another way.`,
      }));
    });

function isSameNumber({ old, now }: Pair, element: string): boolean {
  const was = plainNumber(valueOf(old, element));
  return was !== undefined && was === plainNumber(valueOf(now, element));
}

/** A whole number without leading zeros, separators and empty decimals. */
function plainNumber(text: string): string | undefined {
  const digits = text
    .replace(/[.,]0+$/, '')
    .replaceAll(/(?<=\d)[.,’'\u00A0\u202F ](?=\d{3}(?!\d))/g, '')
    .replace(/^['’]/, '');
  return /^\d+$/.test(digits) ? digits.replace(/^0+(?=\d)/, '') : undefined;
}
