import { problem } from '../../problem/problem.js';
import { wantedColumns } from '../../roster/columns/columns.js';
import { isDate } from '../../vocabulary/dates.js';
import type { RosterRule } from '../rule.js';

/** Nobody who began earlier is employed today. */
const EARLIEST = '1930-01-01';

/**
 * Start dates that are dates, and hardly anybody’s: service awards are computed from them, and no sync corrects the date
 * of somebody who is there already (docs/vendor-api.md, What an upload sets in motion).
 */
export const likelyStartDates: RosterRule = (roster, { config, discretion, day }) => {
  const formats = wantedColumns(config).find(({ element }) => element === 'start_date')?.formats ?? [];
  const isShort = formats.some((format) => /(?<!Y)YY(?!Y)/.test(format));
  const latest = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  const unlikely = roster.employees.filter(({ values: { start_date: date = '' } }) => {
    const isLikely = date >= EARLIEST && date <= latest;
    return !isLikely && isDate(date);
  });
  return unlikely.map((employee) => {
    const what =
      (employee.values['start_date'] ?? '') < EARLIEST ? 'is before 1930' : 'is more than a year ahead';
    const why = isShort ? '; its year has two digits, and perhaps another century was meant' : '';
    return problem('employee/unlikely-start-date', roster.place(employee, 'start_date'), {
      message: `\`start_date\` ${what}${why}.`,
      employeeId: discretion.id(employee.id),
    });
  });
};
