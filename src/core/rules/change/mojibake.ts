import { fieldOf } from '../../vocabulary/fields.js';
import type { ChangeFinding, ChangeRule, Comparison } from './comparison.js';
import { hasSymbols, isMisread } from './encodings.js';

/** UTF-8 that was read as something else, and something else that was read as its neighbour (M¸ller, Wa³êsa). */
export const mojibake: ChangeRule = (comparison) =>
  comparison.after.elements.flatMap((element) => {
    const kind = fieldOf(element)?.kind;
    const hasWords = kind === 'name' || kind === 'department';
    const utf8 = novelties(comparison, element, isMisread, 'holds UTF-8 that was read in another encoding');
    if (!hasWords) return utf8;
    const known = new Set(utf8.map(({ employee }) => employee));
    const others = novelties(comparison, element, hasSymbols, 'has a symbol where a letter belongs');
    return [...utf8, ...others.filter(({ employee }) => !known.has(employee))];
  });

function novelties(
  comparison: Comparison,
  element: string,
  isDamaged: (value: string) => boolean,
  what: string,
): ChangeFinding[] {
  return comparison
    .unusualNovelties(element, (value, old) => isDamaged(value) && !(old !== undefined && isDamaged(old)))
    .map(({ employee }) => ({ employee, element, message: `\`${element}\` ${what}.` }));
}
