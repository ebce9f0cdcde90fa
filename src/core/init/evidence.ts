import { countryCode } from '../vocabulary/countries.js';
import { isSerialNumber } from '../vocabulary/dates.js';
import { FIELDS, isEmployeeElement, type FieldKind, type KnownField } from '../vocabulary/fields.js';
import { dateFinding } from './date-format.js';
import { filled, share, type Column } from './view.js';
import { isFreeMail, isHonorific } from './words.js';

/*
 * What speaks against a column being what its header says. Headers lie: a title may be “Mrs”, an ID the number of a
 * row, an e-mail address a private one.
 */

type Doubt = string | undefined;

const HALF = 0.5;
const MAX_TYPES = 30;
const hasLetters = (value: string): boolean => /\p{L}/u.test(value);
const isNumber = (value: string): boolean => /^\d+$/.test(value);
const isAddress = (value: string): boolean => /^\S+@\S+$/.test(value);

function notUnique(values: readonly string[]): Doubt {
  return new Set(values).size < values.length ? 'several people have the same value' : undefined;
}

/** @param values those of its cells that aren’t empty */
type Evidence = (column: Column, values: readonly string[]) => Doubt;

const AGAINST: Readonly<Record<FieldKind, Evidence>> = {
  id: (_column, values) => {
    if (share(values, (value) => /\s|@/.test(value)) > HALF) return 'its values aren’t ids';
    return new Set(values).size * 2 < values.length ? 'many people have the same value' : undefined;
  },
  name: (_column, values) =>
    share(values, (value) => !hasLetters(value) || value.includes('@')) > HALF
      ? 'its values aren’t names'
      : undefined,
  type: (_column, values) => {
    const { size } = new Set(values);
    const isMany = size > MAX_TYPES || (values.length > MAX_TYPES && size * 2 > values.length);
    return isMany ? 'its values are too many for types' : undefined;
  },
  department: (_column, values) =>
    share(values, isNumber) > HALF ? 'its values are numbers, not names of departments' : undefined,
  date: ({ cells }, values) =>
    !dateFinding(cells).isDates && share(values, isSerialNumber) <= HALF
      ? 'most of its values aren’t dates'
      : undefined,
  country: (_column, values) =>
    share(values, (value) => countryCode(value) !== undefined) < HALF
      ? 'most of its values aren’t countries'
      : undefined,
  email: (_column, values) => {
    if (share(values, isAddress) <= HALF) return 'most of its values aren’t e-mail addresses';
    return share(values, isFreeMail) > HALF ? 'most of its addresses are private ones' : undefined;
  },
};

const AGAINST_OTHERS: Readonly<Partial<Record<KnownField, Evidence>>> = {
  manager_id: (_column, values) =>
    share(values, (value) => /\s|@/.test(value)) > HALF ? 'its values aren’t ids' : undefined,
  manager_email: (_column, values) =>
    share(values, isAddress) <= HALF ? 'most of its values aren’t e-mail addresses' : undefined,
  position_title: (_column, values) =>
    share(values, isHonorific) > HALF ? 'its values are forms of address' : undefined,
  position_id: (_column, values) => notUnique(values),
};

/** @returns in words what speaks against the column being this field, or undefined */
export function doubtAbout(column: Column, field: KnownField): Doubt {
  const values = filled(column);
  if (values.length === 0) return 'it is empty';
  const against = isEmployeeElement(field) ? AGAINST[FIELDS[field].kind] : AGAINST_OTHERS[field];
  return against?.(column, values);
}

/** Whether a column that is only called “ID” or the like tells people apart, and isn’t just the number of the row. */
export function identifies(column: Column): boolean {
  const isRowNumber = column.cells.every((cell, row) => Number(cell) === row + 1 || Number(cell) === row);
  const isEach = filled(column).length === column.cells.length && notUnique(column.cells) === undefined;
  return isEach && !isRowNumber && doubtAbout(column, 'employee_id') === undefined;
}
