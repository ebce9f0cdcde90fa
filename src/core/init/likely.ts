import { byFrequency } from '../base/counts.js';
import {
  countsRows,
  doubtAbout,
  hasOneShape,
  identifies,
  mayBe,
  showsInCells,
  tellsApart,
} from '../roster/columns/evidence.js';
import { countryCode } from '../vocabulary/countries.js';
import { isCalledDepartment } from '../vocabulary/department-words.js';
import { FIELDS, fieldOf, isEmployeeElement, type KnownField } from '../vocabulary/fields.js';
import {
  fieldsKnownAs,
  isBareStart,
  isBareSurname,
  isDepartmentHeader,
  isDoubtful,
  isFullNameHeader,
  isLikelyId,
  isMisleading,
  isNotOfWork,
  isOtherDate,
  isOtherNumber,
  isRowHeader,
  isWorkplaceHeader,
  saysCode,
  saysCountry,
  saysEmail,
  saysId,
  saysType,
} from '../vocabulary/headers.js';
import type { Open } from './answers.js';
import type { Found, FoundField } from './found.js';
import { holdsStatuses, holdsTypes } from './types.js';
import { filled, share, type Column, type View } from './view.js';

/* A column that may be a field by its header, and is it by its values and by what the other columns are. */

/** @returns in words what speaks against the column being this field, or undefined */
export function doubtOf(column: Column, field: KnownField): string | undefined {
  const isType = isEmployeeElement(field) && FIELDS[field].kind === 'type';
  return isType && holdsStatuses(column)
    ? 'its values say who is employed and who has left'
    : doubtAbout(column, field);
}

/** A column that may be the field by its header, and is it by its values. */
export function likelyAs(column: Column, field: KnownField, view: View): FoundField | undefined {
  const because = becauseOf(column, field, view);
  if (because === undefined || doubtOf(column, field) !== undefined) return undefined;
  return { field, column, because };
}

function becauseOf(column: Column, field: KnownField, view: View): string | undefined {
  const { header } = column;
  const others = view.columns.filter((other) => other !== column);
  switch (fieldOf(field)?.kind ?? field) {
    case 'id':
      return isOnlyId(column, others) ? 'no other column tells people apart' : undefined;
    case 'name':
      return field === 'surname' && isBareSurname(header) && share(filled(column), isOneWord) > MOST
        ? 'its values are single words'
        : undefined;
    case 'department':
      return isDepartmentHeader(header) || isOnlyDepartment(column, others)
        ? 'no other header is about departments'
        : undefined;
    case 'position_title':
      return isDoubtful(header, field) && !saysCode(header) ? 'its values are titles of jobs' : undefined;
    case 'type':
      return (isDoubtful(header, field) || saysType(header)) && holdsTypes(column)
        ? 'its values are types'
        : undefined;
    case 'email':
      return saysEmail(header) &&
        !isMisleading(header, field) &&
        areOfOneCompany(filled(column)) &&
        !others.some((other) => showsInCells(other, field))
        ? 'it is the only column of addresses, and they are of one company'
        : undefined;
    case 'country':
      return areCountries(column) ? 'all its values are countries' : undefined;
    case 'date':
      return isOnlyDate(column, others) ? 'no other column has dates of a start' : undefined;
    default:
      return undefined;
  }
}

const MOST = 0.8;

const isOneWord = (value: string): boolean => /^\S+$/.test(value);

/**
 * Names of accounts and ids of other systems are offered, not taken; and so is any id where there are two. What counts
 * the rows is an id only where nothing else has the look of one.
 */
function isOnlyId(column: Column, others: readonly Column[]): boolean {
  const { header } = column;
  // A column that is called “Employee” may have ids as well as names.
  const isLikely = isLikelyId(header) || (isFullNameHeader(header) && hasOneShape(column));
  if (!isLikely || others.some(isOtherId)) return false;
  if (identifies(column)) return true;
  const isCount = countsRows(column) && tellsApart(column) && !isRowHeader(header);
  return isCount && !others.some(looksLikeIds);
}

const mayBeOtherId = ({ header }: Column): boolean =>
  fieldsKnownAs(header).size === 0 && !isMisleading(header, 'employee_id');

/** Whether a column may be the employee id as well, by its header. */
const isOtherId = (column: Column): boolean =>
  mayBeOtherId(column) &&
  (isDoubtful(column.header, 'employee_id')
    ? doubtAbout(column, 'employee_id') === undefined
    : saysId(column.header) && identifies(column));

const looksLikeIds = (column: Column): boolean =>
  mayBeOtherId(column) && !isOtherNumber(column.header) && hasOneShape(column) && identifies(column);

/** Enough of the values: what a department of one company is called, others have never heard. */
const SOME = 0.25;

/** Whether a column of a word that is used for departments holds their names, and no other may hold them. */
const isOnlyDepartment = (column: Column, others: readonly Column[]): boolean =>
  mayBeDepartment(column) &&
  filled(column).length > column.cells.length * MOST &&
  share(filled(column), isCalledDepartment) > SOME &&
  !others.some(mayBeDepartment);

const mayBeDepartment = (column: Column): boolean =>
  isDoubtful(column.header, 'department') && !saysCode(column.header) && mayBe(column, 'department');

/** Two letters may as well be a state, where the header doesn’t say country; and a home isn’t where people work. */
function areCountries(column: Column): boolean {
  const { header } = column;
  if (!showsInCells(column, 'country')) return false;
  if (saysCountry(header))
    return !isMisleading(header, 'country') && !isNotOfWork(header) && !isOtherNumber(header);
  const isName = (value: string) => value.length > 3 && countryCode(value) !== undefined;
  return isWorkplaceHeader(header) && share(filled(column), isName) === 1;
}

function isOnlyDate(column: Column, others: readonly Column[]): boolean {
  const isDate = (one: Column) => !isOtherDate(one.header) && showsInCells(one, 'start_date');
  return isBareStart(column.header) && isDate(column) && !others.some(isDate);
}

const NEARLY_ALL = 0.8;

/** Whether most addresses have the same domain, as those that an employer gives. */
function areOfOneCompany(addresses: readonly string[]): boolean {
  const [most = 0] = byFrequency(
    addresses.map((one) => one.slice(one.lastIndexOf('@')).toLowerCase()),
  ).values();
  return addresses.length > 1 && most > addresses.length * NEARLY_ALL;
}

/** What must be looked at where ids may be numbers of rows. */
export function countedIds(found: Found): Open[] {
  const id = found.get('employee_id');
  if (id?.because === undefined || !countsRows(id.column)) return [];
  return [
    {
      says: `“${id.column.header}” counts from ${Number(id.column.cells[0])} on: make sure that the system doesn’t number its rows anew in each export, else people would be mixed up.`,
    },
  ];
}
