import { plain } from '../base/text.js';
import type { NamePart } from '../roster/columns/names.js';
import { countryCode } from '../vocabulary/countries.js';
import {
  EMPLOYEE_ELEMENTS,
  FIELDS,
  fieldOf,
  isRequired,
  MANAGER_KEYS,
  POSITION_COLUMNS,
  type EmployeeElement,
  type FieldKind,
  type KnownField,
} from '../vocabulary/fields.js';
import {
  fieldsKnownAs,
  isDepartmentHeader,
  isDoubtful,
  isFullNameHeader,
  isMisleading,
  isWorkplaceHeader,
} from '../vocabulary/headers.js';
import type { Answers, Open, Question } from './answers.js';
import { doubtAbout, identifies } from './evidence.js';
import { filled, share, type Column, type View } from './view.js';
import { isEmployeeType, isExcludedType } from './words.js';

/** A column that was found to be a field. */
export interface FoundField {
  readonly field: KnownField;
  readonly column: Column;
  readonly part?: NamePart;
  /** Why, where it isn’t the header alone that says so: somebody should look. */
  readonly because?: string;
}

export interface FoundFields {
  readonly found: ReadonlyMap<KnownField, FoundField>;
  readonly open: readonly Open[];
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

/** What a field is called in a sentence. */
const called = (field: string): string => fieldOf(field)?.called ?? field;

/**
 * Finds the column of each field: by a header that means nothing else and values that don’t speak against it; else by
 * a header that may mean it and values that prove it. A column is never taken for two fields, the parts of a name apart.
 */
export function findFields(view: View, answers: Answers): FoundFields {
  const found = new Map<KnownField, FoundField>();
  const open = new Map<KnownField, Open>();
  const refused = new Set<KnownField>();
  const isFree = (column: Column) => ![...found.values()].some((one) => one.column === column);
  for (const field of SOUGHT) {
    const column = answeredColumn(view, field, answers);
    if (column) found.set(field, { field, column });
  }
  for (const field of SOUGHT) {
    if (found.has(field)) continue;
    const known = view.columns.filter((column) => isFree(column) && fieldsKnownAs(column.header).has(field));
    const { column, undecided, isRefused } = decide(known, field);
    if (column) found.set(field, { field, column });
    else if (undecided) open.set(field, undecided);
    if (isRefused) refused.add(field);
  }
  for (const likely of namesFrom(view, found, isFree)) found.set(likely.field, likely);
  for (const field of SOUGHT) {
    if (found.has(field) || open.has(field)) continue;
    const likely = view.columns
      .filter((column) => isFree(column))
      .flatMap((column) => likelyAs(column, field) ?? []);
    const [only] = likely;
    if (likely.length === 1 && only) found.set(field, only);
  }
  const needed = EMPLOYEE_ELEMENTS.filter(isRequired);
  for (const field of needed) {
    if (!found.has(field) && !open.has(field)) open.set(field, missing(view, field, isFree));
  }
  const left = needed.filter((element) => !found.has(element) && constantOf(element, answers) === undefined);
  return {
    found,
    open: left.flatMap((element) => open.get(element) ?? []),
    refused: left.filter((element) => refused.has(element)),
  };
}

const keyOf = (field: string): string => `column:${field}`;

function answeredColumn(view: View, field: KnownField, answers: Answers): Column | undefined {
  const header = answers.get(keyOf(field));
  return view.columns.find((column) => column.header === header);
}

interface Decision {
  readonly column?: Column;
  readonly undecided?: Open;
  readonly isRefused?: boolean;
}

/** One of the columns whose headers all say that they are the field. */
function decide(known: readonly Column[], field: KnownField): Decision {
  // The name of the XML element means the element.
  const exact = known.find(({ header }) => header === field);
  const candidates = exact ? [exact] : known;
  const sound = candidates.filter((column) => doubtAbout(column, field) === undefined);
  const [first, ...others] = sound;
  if (first && others.every((other) => other.cells.every((cell, row) => cell === first.cells[row]))) {
    return { column: first };
  }
  if (first) {
    const says = `Which of ${listed(sound)} is ${called(field)}? Add \`${field}:\` with that header under \`columns\`.`;
    return { undecided: { says, question: whichColumn(field, sound) } };
  }
  const [doubtful] = candidates;
  if (!doubtful) return {};
  const says = `“${doubtful.header}” is called like ${called(field)}, but ${doubtAbout(doubtful, field) ?? ''}.`;
  return { undecided: { says, question: whichColumn(field, candidates) }, isRefused: true };
}

function whichColumn(field: string, columns: readonly Column[]): Question {
  return {
    key: keyOf(field),
    text: `Which column is ${called(field)}?`,
    choices: columns.map(({ header }) => ({ answer: header, says: `“${header}”` })),
  };
}

const listed = (columns: readonly Column[]): string =>
  columns.map(({ header }) => `“${header}”`).join(' or ');

/** Forename and surname out of a full name; or a surname that is only called “Name”. */
function namesFrom(
  view: View,
  found: ReadonlyMap<KnownField, FoundField>,
  isFree: (column: Column) => boolean,
): FoundField[] {
  const [forename, surname] = [found.get('forename')?.column, found.get('surname')?.column];
  if (forename && surname) return [];
  const called = view.columns.filter((column) => isFree(column) && isFullNameHeader(column.header));
  const [column, ...others] = called.filter(
    (one) => doubtAbout(one, 'surname') === undefined && filled(one).length > 0,
  );
  if (!column || others.length > 0) return [];
  const other = forename ?? surname;
  const field = forename ? 'surname' : 'forename';
  if (other) {
    const holds = (value: string, row: number) => {
      const name = other.cells[row] ?? '';
      return name !== '' && ` ${plainWords(value)} `.includes(` ${plainWords(name)} `);
    };
    const whole = column.cells.filter(holds).length * 2 > column.cells.length;
    if (whole) return [{ field, column, part: forename ? 'last' : 'first', because: 'it holds whole names' }];
    return forename ? [{ field, column, because: 'it is beside forenames and doesn’t hold them' }] : [];
  }
  if (share(filled(column), (value) => /[\s,]/.test(value)) <= 0.8) return [];
  return [
    { field: 'forename', column, part: 'first' },
    { field: 'surname', column, part: 'last' },
  ];
}

const plainWords = (name: string): string =>
  name
    .split(/[\s,]+/)
    .map(plain)
    .join(' ');

/** A column that may be the field by its header, and is it by its values. */
function likelyAs(column: Column, field: KnownField): FoundField | undefined {
  const { header } = column;
  if (doubtAbout(column, field) !== undefined) return undefined;
  const because = becauseOf(column, header, field);
  return because === undefined ? undefined : { field, column, because };
}

function becauseOf(column: Column, header: string, field: KnownField): string | undefined {
  const values = filled(column);
  switch (fieldOf(field)?.kind ?? field) {
    case 'id':
      return isDoubtful(header, field) && identifies(column)
        ? 'everybody has a value of their own'
        : undefined;
    case 'department':
      return isDepartmentHeader(header) ? 'no other header is about departments' : undefined;
    case 'position_title':
      return isDoubtful(header, field) && plain(header) !== 'jobcode'
        ? 'its values are titles of jobs'
        : undefined;
    case 'type': {
      const isType = (value: string) => isEmployeeType(value) || isExcludedType(value);
      return isDoubtful(header, field) && share(values, isType) > 0.5 ? 'its values are types' : undefined;
    }
    case 'country': {
      // Two letters may as well be a state; and a person’s nationality or home isn’t where they work.
      const isName = (value: string) => value.length > 3 && countryCode(value) !== undefined;
      return isWorkplaceHeader(header) && share(values, isName) === 1
        ? 'all its values are countries'
        : undefined;
    }
    default:
      return undefined;
  }
}

/** What may be the same for everybody, and so need no column. */
const CONSTANTS: Readonly<Partial<Record<FieldKind, Omit<Question, 'key'>>>> = {
  type: {
    text: 'No column says who is an employee. Is everybody in the file one: no contractors, no interns?',
    choices: [{ answer: 'employee', says: 'everybody is' }],
  },
  country: {
    text: 'No column says the country. If everybody works in the same, which is it (GB, or its name)?',
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

function missing(view: View, field: EmployeeElement, isFree: (column: Column) => boolean): Open {
  const candidates = view.columns.filter(
    (column) =>
      isFree(column) && isDoubtful(column.header, field) && !fieldsKnownAs(column.header).has('status'),
  );
  const safe = candidates.filter(({ header }) => !isMisleading(header, field));
  const may = safe.length > 0 ? ` It may be ${listed(safe)}.` : '';
  const constant = CONSTANTS[FIELDS[field].kind];
  const otherwise = constant
    ? ` If it is the same for everybody, say so: \`${field}: { value: … }\` under \`columns\`.`
    : ` Add it to the export, or name its column under \`columns\`.`;
  const says = `No column is surely ${called(field)}.${may}${otherwise}`;
  if (safe.length > 0) return { says, question: whichColumn(field, safe) };
  return constant ? { says, question: { key: constantKey(field), ...constant } } : { says };
}
