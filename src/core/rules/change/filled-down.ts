import type { Employee } from '../../roster/people/roster.js';
import { isName } from '../../vocabulary/fields.js';
import { valueOf, type ChangeFinding, type ChangeRule, type Comparison, type Pair } from './comparison.js';
import { copiedDown } from './copied-down.js';

/** How many cells in a row must be filled: fewer may be so by chance. */
const MIN_CELLS = 4;

/** Values that a spreadsheet continued, or copied, over the cells below. */
export const filledDown: ChangeRule = (comparison) => {
  const continued = continuedDown(comparison);
  return [...continued, ...copiedDown(comparison.without(continued))];
};

/** Sales 1, Sales 2, a day more each, one name for all. */
const continuedDown = (comparison: Comparison): ChangeFinding[] =>
  comparison.elements.flatMap((element) => {
    const changed = comparison.changed(element);
    return changed.length < MIN_CELLS ? [] : runsIn(comparison, element, changed);
  });

/** @param changed in the order of the new file */
function runsIn({ after }: Comparison, element: string, changed: readonly Pair[]): ChangeFinding[] {
  const follows = isName(element) ? sameOrNext : isNext;
  const filled: Employee[] = [];
  let run: Employee[] = [];
  const endRun = () => {
    if (run.length >= MIN_CELLS) for (const employee of run) filled.push(employee);
    run = [];
  };
  let next = 0;
  for (const employee of after.employees) {
    const isChanged = employee === changed[next]?.now;
    const above = run.at(-1);
    if (above && !(isChanged && follows(valueOf(above, element), valueOf(employee, element)))) endRun();
    if (!isChanged) continue;
    run.push(employee);
    next += 1;
  }
  endRun();
  return filled.map((employee) => ({
    employee,
    element,
    message: `\`${element}\` continues the value above, as a spreadsheet fills cells down.`,
  }));
}

const sameOrNext = (above: string, here: string): boolean =>
  (above !== '' && above === here) || isNext(above, here);

/** Whether a value is the one above with a number at its end (of a date, the day) that is one more. */
function isNext(above: string, here: string): boolean {
  const [day, next] = [Date.parse(above), Date.parse(here)];
  if (ISO.test(above) && ISO.test(here)) return next - day === 86_400_000;
  const [text, number] = endNumber(above);
  const [otherText, otherNumber] = endNumber(here);
  return number !== undefined && otherNumber === number + 1 && text === otherText;
}

const ISO = /^\d{4}-\d\d-\d\d$/;

function endNumber(value: string): [string, number | undefined] {
  const digits = /\d{1,9}$/.exec(value)?.[0];
  return digits === undefined ? [value, undefined] : [value.slice(0, -digits.length), Number(digits)];
}
