import {
  EMPLOYEE_ELEMENTS,
  isRequired,
  MANAGER_KEYS,
  NAMES,
  POSITION_COLUMNS,
  type KnownField,
} from '../vocabulary/fields.js';
import { fieldsKnownAs, isWrittenAs } from '../vocabulary/headers.js';
import type { Answers, Open } from './answers.js';
import { columnsOf, type Found, type FoundField } from './found.js';
import { doubtOf, likelyAs } from './likely.js';
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
import type { Column, View } from './view.js';

export interface FoundFields {
  readonly found: Found;
  /** Elements that no column surely is. */
  readonly missing: readonly MissingField[];
  /** What must be looked at in those that were found. */
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
  const { swapped, open } = decideOrder(view, found, answers);
  // What not everybody needs is read only where the configuration names its column.
  const left = EMPLOYEE_ELEMENTS.filter(
    (element) => isRequired(element) && !found.has(element) && constantOf(element, answers) === undefined,
  );
  const free = view.columns.filter(isFree);
  return {
    found,
    open,
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

interface DecidedOrder {
  /** Both names, where somebody has to say which is which. */
  readonly swapped: readonly MissingField[];
  readonly open: readonly Open[];
}

/** Forenames and surnames that may be in each other's place: swapped, left, or not taken, as it is answered. */
function decideOrder(view: View, found: Map<KnownField, FoundField>, answers: Answers): DecidedOrder {
  const asked = orderQuestion(view, found);
  const answer = asked && answers.get(asked.question.key);
  const [forename, surname] = [found.get('forename'), found.get('surname')];
  if (answer === 'swapped' && forename && surname) {
    found.set('forename', { ...surname, field: 'forename' });
    found.set('surname', { ...forename, field: 'surname' });
  }
  if (!asked || answer === 'right' || answer === 'swapped') return { swapped: [], open: [] };
  if (!asked.isShown) return { swapped: [], open: [asked] };
  const candidates = [...new Set([...columnsOf(forename), ...columnsOf(surname)])].map(
    ({ header }) => header,
  );
  for (const name of NAMES) found.delete(name);
  return {
    swapped: NAMES.map((element, at) => ({ element, candidates, ...(at === 0 && { open: asked }) })),
    open: [],
  };
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
