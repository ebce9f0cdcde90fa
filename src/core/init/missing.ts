import { identifies, mayBe, showsInCells } from '../roster/columns/evidence.js';
import { countryCode } from '../vocabulary/countries.js';
import { FIELDS, fieldOf, type EmployeeElement, type FieldKind } from '../vocabulary/fields.js';
import {
  fieldsKnownAs,
  isDoubtful,
  isFullNameHeader,
  isMisleading,
  saysCode,
  saysId,
} from '../vocabulary/headers.js';
import type { Answers, Open, Question } from './answers.js';
import { holdsStatuses, holdsTypes } from './types.js';
import type { Column } from './view.js';

/** An element that no column surely is. */
export interface MissingField {
  readonly element: EmployeeElement;
  /** The headers of columns that may be it. */
  readonly candidates: readonly string[];
  /** Absent where that of another element says it, too. */
  readonly open?: Open;
}

/** What may be the same for everybody, and so need no column. */
const CONSTANTS: Readonly<Partial<Record<FieldKind, Omit<Question, 'key'>>>> = {
  type: {
    text: 'No column says who is an employee. Is everybody in the file one: no contractors, no interns?',
    choices: [{ answer: 'employee', says: 'everybody is' }],
  },
  country: {
    text: 'No column says the country. Is everybody in the same country? If so, in which (GB, or its name)?',
    choices: [],
    isFree: true,
  },
};

/** Whether everybody may have the same value of an element, so that no column is needed. */
export const mayBeConstant = (field: EmployeeElement): boolean => FIELDS[field].kind in CONSTANTS;

const constantKey = (field: string): string => `constant:${field}`;

/** @returns what everybody has, as it was answered */
export function constantOf(field: EmployeeElement, answers: Answers): string | undefined {
  const answer = answers.get(constantKey(field)) ?? '';
  if (FIELDS[field].kind === 'country') return countryCode(answer);
  return answer === '' ? undefined : answer;
}

/** What a field is called in a sentence. */
export const called = (field: string): string => fieldOf(field)?.called ?? field;

export const keyOfColumn = (field: string): string => `column:${field}`;

export function whichColumn(field: string, headers: readonly string[]): Question {
  return {
    key: keyOfColumn(field),
    text: `Which column is ${called(field)}?`,
    choices: headers.map((header) => ({ answer: header, says: `“${header}”` })),
  };
}

export const listed = (headers: readonly string[]): string =>
  headers.map((header) => `“${header}”`).join(' or ');

/** A longer list helps nobody to choose. */
const MAX_CANDIDATES = 6;

/**
 * What is said and asked of an element that no column surely is. Only columns are named that can be it: by what their
 * headers say or their cells show, and where neither speaks against it.
 *
 * @param free the columns that are nothing else
 * @param because what is wrong with the column that is called like it, in a sentence
 */
export function missingField(
  element: EmployeeElement,
  free: readonly Column[],
  because?: string,
): MissingField {
  const offeredByHeader = free.filter((column) => isOffered(column, element));
  // Codes of departments are offered where there are no names.
  const named = offeredByHeader.filter(
    ({ header }) => FIELDS[element].kind !== 'department' || !saysCode(header),
  );
  const byHeader = named.length > 0 ? named : offeredByHeader;
  const byCells = free.filter(
    (column) =>
      !byHeader.includes(column) && fieldsKnownAs(column.header).size === 0 && shows(column, element),
  );
  const offered = [...byHeader, ...byCells];
  const others = offered.length === 0 ? free.filter((column) => isNameAtBirth(column, element)) : [];
  const candidates = [...offered, ...others].slice(0, MAX_CANDIDATES).map(({ header }) => header);
  const may = candidates.length > 0 ? ` It may be ${listed(candidates)}.${ifWhole(element, candidates)}` : '';
  const constant = CONSTANTS[FIELDS[element].kind];
  const otherwise = constant
    ? ` If it is the same for everybody, say so: \`${element}: { value: … }\` under \`columns\`.`
    : ` Add it to the export, or name its column under \`columns\`.`;
  const says = `${because ?? `No column is surely ${called(element)}.`}${may}${otherwise}`;
  const question =
    candidates.length > 0
      ? whichColumn(element, candidates)
      : constant && { key: constantKey(element), ...constant };
  return { element, candidates, open: { says, ...(question && { question }) } };
}

/** A column that may be the whole name isn’t both of its parts. */
const ifWhole = (element: EmployeeElement, candidates: readonly string[]): string =>
  FIELDS[element].kind === 'name' && candidates.some(isFullNameHeader)
    ? ' If that is the whole name, it has to be split into forename and surname.'
    : '';

/** Whether a header may mean the element, and the cells don't say no. */
function isOffered(column: Column, element: EmployeeElement): boolean {
  const { header } = column;
  if (!isDoubtful(header, element) || isMisleading(header, element) || !mayBe(column, element)) return false;
  if (FIELDS[element].kind === 'type') return !holdsStatuses(column) && !isStatus(header);
  if (FIELDS[element].kind === 'country') return showsInCells(column, element);
  return !isStatus(header);
}

/** A maiden name is somebody’s surname where the file has no other. */
const isNameAtBirth = (column: Column, element: EmployeeElement): boolean =>
  FIELDS[element].kind === 'name' && isMisleading(column.header, element) && mayBe(column, element);

const isStatus = (header: string): boolean => fieldsKnownAs(header).has('status');

const shows = (column: Column, element: EmployeeElement): boolean =>
  !isMisleading(column.header, element) &&
  (FIELDS[element].kind === 'type'
    ? holdsTypes(column)
    : showsInCells(column, element) ||
      (FIELDS[element].kind === 'id' && saysId(column.header) && identifies(column)));
