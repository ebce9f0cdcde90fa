import { countsOf } from '../base/counts.js';
import { filled, type Column } from './view.js';
import { employmentStateOf, isEmployeeType, isExcludedType } from './words.js';

/* What a column of kinds of people holds: types, as “Part-Time”, or statuses, as “Terminated”. */

/** More kinds aren't kinds. */
const MAX_KINDS = 60;

export const isType = (value: string): boolean => isEmployeeType(value) || isExcludedType(value);

const isStatus = (value: string): boolean =>
  !isType(value) && employmentStateOf(value, undefined) !== undefined;

function holdsMostly(column: Column, isSo: (value: string) => boolean): boolean {
  const counts = countsOf(filled(column));
  if (counts.size === 0 || counts.size > MAX_KINDS) return false;
  const people = [...counts].reduce((sum, [value, count]) => sum + (isSo(value) ? count : 0), 0);
  return people * 2 > filled(column).length;
}

/** Whether most values are types of employment. */
export const holdsTypes = (column: Column): boolean => holdsMostly(column, isType);

/** Whether most values say who is employed and who has left, and not of which type they are. */
export const holdsStatuses = (column: Column): boolean => holdsMostly(column, isStatus);
