import { isEmployeeElement, isName } from '../../vocabulary/fields.js';
import { valueOf, type ChangeFinding, type ChangeRule, type Comparison, type Novelty } from './comparison.js';
import { PLACEHOLDER } from './unusual.js';

/** What spreadsheets show in place of a value, in English, German, French, Spanish, Italian, Portuguese and Dutch. */
const ERRORS: ReadonlySet<string> = new Set([
  ...['#N/A', '#REF!', '#VALUE!', '#NAME?', '#DIV/0!', '#NULL!', '#NUM!', '#SPILL!', '#CALC!', '#FIELD!'],
  ...['#BLOCKED!', '#CONNECT!', '#BUSY!', '#UNKNOWN!', '#GETTING_DATA', '#ERROR!', 'Err:502', 'Err:508'],
  ...['#NV', '#BEZUG!', '#WERT!', '#ZAHL!', '#ÜBERLAUF!', '#N/D', '#NOM?', '#VALEUR!', '#NOMBRE!', '#NUL!'],
  ...['#¡REF!', '#¡VALOR!', '#¿NOMBRE?', '#¡NUM!', '#¡DIV/0!', '#¡NULO!', '#RIF!', '#VALORE!', '#NOME?'],
  ...['#VALOR!', '#NÚM!', '#VERW!', '#WAARDE!', '#NAAM?', '#GETAL!', '#DEEL/0!', '#LEEG!', '#N/B'],
]);

/** Cells that were too narrow, and formulas. */
const HASHES_OR_FORMULA = /^(?:#{3,}|=[^=\s].*)$/su;

/** What spreadsheets make of the names March and Mai: 01-Mar, Mar-01, 01. Mai. */
const DATE_OF_A_NAME = /^(?:\d{1,2}[-. ]{1,2}\p{L}{3,4}\.?|\p{L}{3,4}\.?[- ]\d{2})$/u;

export const spreadsheetError: ChangeRule = (comparison) =>
  comparison.after.elements.flatMap((element) => {
    const wrong = comparison.unusualNovelties(
      element,
      (value) => /[#=:]/.test(value) && (ERRORS.has(value) || HASHES_OR_FORMULA.test(value)),
    );
    const dates = isName(element)
      ? comparison.unusualNovelties(element, (value) => /\d/.test(value) && DATE_OF_A_NAME.test(value))
      : [];
    const words = comparison.unusualNovelties(element, (value) => PLACEHOLDER.test(value));
    return [
      ...wrong.map((novelty) => finding(novelty, element, 'a spreadsheet’s error or formula')),
      ...dates.map((novelty) => finding(novelty, element, 'a date that a spreadsheet made of a name')),
      ...placeholders(comparison, element, words).map((novelty) =>
        finding(novelty, element, 'a program’s word for nothing'),
      ),
    ];
  });

/** One among joiners may be a name (Null is one), and a word that the column had may be one of its values. */
function placeholders(
  { before }: Comparison,
  element: string,
  found: readonly Novelty[],
): readonly Novelty[] {
  if (found.length === 0 || (!before && !isEmployeeElement(element))) return [];
  const known = new Set(before?.employees.map((employee) => valueOf(employee, element)));
  const foreign = found.filter(({ value }) => !known.has(value));
  return foreign.length > 1 ? foreign : foreign.filter(({ old = '' }) => old !== '');
}

const finding = ({ employee }: Novelty, element: string, what: string): ChangeFinding => ({
  employee,
  element,
  message: `\`${element}\` holds ${what}.`,
});
