import { byFrequency } from '../base/counts.js';
import { doubtAbout, identifies, showsInCells } from '../roster/columns/evidence.js';
import { countryCode } from '../vocabulary/countries.js';
import {
  EMPLOYEE_ELEMENTS,
  FIELDS,
  fieldOf,
  isEmployeeElement,
  isRequired,
  MANAGER_KEYS,
  NAMES,
  POSITION_COLUMNS,
  type KnownField,
} from '../vocabulary/fields.js';
import {
  fieldsKnownAs,
  isBareId,
  isCodeOfJobs,
  isDepartmentHeader,
  isDoubtful,
  isMisleading,
  isWorkplaceHeader,
  isWrittenAs,
  saysEmail,
  saysId,
} from '../vocabulary/headers.js';
import type { Answers, Open } from './answers.js';
import { columnsOf, type Found, type FoundField } from './found.js';
import {
  called,
  constantOf,
  keyOfColumn,
  listed,
  missingField,
  whichColumn,
  type MissingField,
} from './missing.js';
import { joinedNames, namesFrom } from './names.js';
import { orderQuestion } from './order.js';
import { holdsStatuses, holdsTypes } from './types.js';
import { filled, share, type Column, type View } from './view.js';

export interface FoundFields {
  readonly found: Found;
  /** Elements that no column surely is. */
  readonly missing: readonly MissingField[];
  /** Fields that mustn't be read from the column that is called like them, as they would be if nothing was said. */
  readonly refused: readonly string[];
}

/** In the order in which columns are looked for. */
const SOUGHT: readonly KnownField[] = [
  ...EMPLOYEE_ELEMENTS,
  ...MANAGER_KEYS,
  POSITION_COLUMNS.title,
  POSITION_COLUMNS.id,
];

/**
 * Finds the column of each field: by a header that means nothing else and values that don’t speak against it; else by
 * a header that may mean it and values that prove it. A column is never taken for two fields, the parts of a name apart.
 */
export function findFields(view: View, answers: Answers): FoundFields {
  const found = new Map<KnownField, FoundField>();
  const decisions = new Map<KnownField, Decision>();
  const isFree = (column: Column) =>
    ![...found.values()].some((one) => one.column === column || one.joined?.includes(column));
  const take = (...fields: readonly FoundField[]) => {
    for (const one of fields) found.set(one.field, one);
  };
  for (const field of SOUGHT) {
    const column = answeredColumn(view, field, answers);
    if (column) take({ field, column });
  }
  for (const field of SOUGHT) {
    if (found.has(field)) continue;
    const known = view.columns.filter((column) => isFree(column) && fieldsKnownAs(column.header).has(field));
    const decision = decide(known, field);
    decisions.set(field, decision);
    if (decision.column) take({ field, column: decision.column });
  }
  take(...namesFrom(view, found, isFree));
  for (const field of SOUGHT) {
    if (found.has(field) || decisions.get(field)?.undecided) continue;
    const [only, ...others] = view.columns
      .filter((column) => isFree(column))
      .flatMap((column) => likelyAs(column, field, view) ?? []);
    if (only && others.length === 0) take(only);
  }
  take(...joinedNames(view, found, isFree));
  const swapped = decideOrder(view, found, answers);
  // What not everybody needs is read only where the configuration names its column.
  const left = EMPLOYEE_ELEMENTS.filter(
    (element) => isRequired(element) && !found.has(element) && constantOf(element, answers) === undefined,
  );
  const free = view.columns.filter(isFree);
  return {
    found,
    missing: left.flatMap((element) => {
      const names = swapped.find((one) => one.element === element);
      if (names) return names;
      const { undecided, doubt } = decisions.get(element) ?? {};
      if (undecided) return { element, ...undecided };
      return isRequired(element) || doubt !== undefined ? missingField(element, free, doubt) : [];
    }),
    refused: left.filter(
      (element) =>
        decisions.get(element)?.doubt !== undefined || swapped.some((one) => one.element === element),
    ),
  };
}

/**
 * Forenames and surnames that seem to be in each other's place: swapped, left, or not taken, as it is answered.
 *
 * @returns both names, where somebody has to say
 */
function decideOrder(view: View, found: Map<KnownField, FoundField>, answers: Answers): MissingField[] {
  const question = orderQuestion(view, found);
  if (!question) return [];
  const answer = answers.get(question.question.key);
  if (answer === 'right') return [];
  const [forename, surname] = [found.get('forename'), found.get('surname')];
  if (answer === 'swapped' && forename && surname) {
    found.set('forename', { ...surname, field: 'forename' });
    found.set('surname', { ...forename, field: 'surname' });
    return [];
  }
  const candidates = [...new Set([...columnsOf(forename), ...columnsOf(surname)])].map(
    ({ header }) => header,
  );
  for (const name of NAMES) found.delete(name);
  return NAMES.map((element, at) => ({ element, candidates, ...(at === 0 && { open: question }) }));
}

function answeredColumn(view: View, field: KnownField, answers: Answers): Column | undefined {
  const header = answers.get(keyOfColumn(field));
  return view.columns.find((column) => column.header === header);
}

interface Decision {
  readonly column?: Column;
  /** Several that differ: which, somebody has to say. */
  readonly undecided?: { readonly candidates: readonly string[]; readonly open: Open };
  /** What is wrong with the one that is called like the field. */
  readonly doubt?: string;
}

/** One of the columns whose headers all say that they are the field. */
function decide(known: readonly Column[], field: KnownField): Decision {
  // The name of the XML element means the element; and a header in the very letters means more than a similar one.
  const exact = known.find(({ header }) => header === field);
  const written = known.filter(({ header }) => isWrittenAs(header, field));
  const candidates = exact ? [exact] : written.length > 0 ? written : known;
  const sound = candidates.filter((column) => doubtOf(column, field) === undefined);
  const [first, ...others] = sound;
  if (first && others.every((other) => other.cells.every((cell, row) => cell === first.cells[row]))) {
    return { column: first };
  }
  if (first) {
    const headers = sound.map(({ header }) => header);
    const says = `Which of ${listed(headers)} is ${called(field)}? Add \`${field}:\` with that header under \`columns\`.`;
    return { undecided: { candidates: headers, open: { says, question: whichColumn(field, headers) } } };
  }
  const [doubtful] = candidates;
  if (!doubtful) return {};
  return {
    doubt: `“${doubtful.header}” is called like ${called(field)}, but ${doubtOf(doubtful, field) ?? ''}.`,
  };
}

function doubtOf(column: Column, field: KnownField): string | undefined {
  const isType = isEmployeeElement(field) && FIELDS[field].kind === 'type';
  return isType && holdsStatuses(column)
    ? 'its values say who is employed and who has left'
    : doubtAbout(column, field);
}

/** A column that may be the field by its header, and is it by its values. */
function likelyAs(column: Column, field: KnownField, view: View): FoundField | undefined {
  const because = becauseOf(column, field, view);
  if (because === undefined || doubtOf(column, field) !== undefined) return undefined;
  return { field, column, because };
}

function becauseOf(column: Column, field: KnownField, view: View): string | undefined {
  const { header } = column;
  const values = filled(column);
  switch (fieldOf(field)?.kind ?? field) {
    case 'id': {
      // Names of accounts and ids of other systems are offered, not taken.
      const isOnlyId =
        isBareId(header) && !view.columns.some((other) => other !== column && isOtherId(other));
      return isOnlyId && identifies(column) ? 'everybody has a value of their own' : undefined;
    }
    case 'department':
      return isDepartmentHeader(header) ? 'no other header is about departments' : undefined;
    case 'position_title':
      return isDoubtful(header, field) && !isCodeOfJobs(header) ? 'its values are titles of jobs' : undefined;
    case 'type':
      return isDoubtful(header, field) && holdsTypes(column) ? 'its values are types' : undefined;
    case 'email': {
      const isOnly = view.columns.every((other) => other === column || !showsInCells(other, field));
      return isOnly && saysEmail(header) && !isMisleading(header, field) && areOfOneCompany(values)
        ? 'it is the only column of addresses, and they are of one company'
        : undefined;
    }
    case 'country': {
      // Two letters may as well be a state; and a person’s nationality or home isn’t where they work.
      const isName = (value: string) => value.length > 3 && countryCode(value) !== undefined;
      return isWorkplaceHeader(header) && showsInCells(column, field) && share(values, isName) === 1
        ? 'all its values are countries'
        : undefined;
    }
    default:
      return undefined;
  }
}

const NEARLY_ALL = 0.8;

/** Whether most addresses have the same domain, as those that an employer gives. */
function areOfOneCompany(addresses: readonly string[]): boolean {
  const [most = 0] = byFrequency(
    addresses.map((one) => one.slice(one.lastIndexOf('@')).toLowerCase()),
  ).values();
  return addresses.length > 1 && most > addresses.length * NEARLY_ALL;
}

/** Whether a column may be the employee id as well. */
const isOtherId = (column: Column): boolean =>
  (isDoubtful(column.header, 'employee_id') || (saysId(column.header) && identifies(column))) &&
  !isMisleading(column.header, 'employee_id') &&
  fieldsKnownAs(column.header).size === 0 &&
  doubtAbout(column, 'employee_id') === undefined;
