import { problem, type Problem } from '../../problem/problem.js';
import type { Employee, Roster } from '../../roster/people/roster.js';
import type { Context } from '../rule.js';

/** Nobody who began earlier is employed today. */
const EARLIEST = '1930-01-01';

/** @returns what says of a date of the calendar, on a day, whether it is hardly anybody’s start date */
export function unlikelyOn(day: string): (date: string) => boolean {
  const latest = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return (date) => date < EARLIEST || date > latest;
}

/**
 * Start dates that are dates, and hardly anybody’s: service awards are computed from them, and no sync corrects the date
 * of somebody who is there already (docs/vendor-api.md, What an upload sets in motion).
 *
 * @param formats those that are declared for the column
 */
export function ofUnlikely(
  employees: readonly Employee[],
  formats: readonly string[],
  roster: Roster,
  { discretion }: Context,
): Problem[] {
  const isShort = formats.some((format) => /(?<!Y)YY(?!Y)/.test(format));
  return employees.map((employee) => {
    const isEarly = (employee.values['start_date'] ?? '') < EARLIEST;
    const what = isEarly ? 'is before 1930' : 'is more than a year ahead';
    const why = isShort ? '; its year has two digits, and perhaps another century was meant' : '';
    return problem('employee/unlikely-start-date', roster.place(employee, 'start_date'), {
      message: `\`start_date\` ${what}${why}.`,
      employeeId: discretion.id(employee.id),
    });
  });
}
