import { managersOf } from '../roster/people/managers.js';
import type { Employee } from '../roster/people/roster.js';
import { EMPLOYEE_ELEMENTS, MANAGER_FIELDS, MANAGER_KEYS, type ManagerKey } from '../vocabulary/fields.js';
import { isAccountName } from '../vocabulary/headers.js';
import { valueOf, type Found } from './found.js';
import { filled, share, type Column, type View } from './view.js';

/** A hierarchy out of the roster's own columns. */
export interface ProposedHierarchy {
  readonly by: ManagerKey;
  readonly manager: string;
  readonly title: string;
  readonly positionId?: string;
  /** The employee id of whoever is at the top, where the manager’s cell says something else. */
  readonly top?: string;
  /** Whether it finds nearly everybody's manager, and one top: else it is only shown as a comment. */
  readonly isSound: boolean;
  /** Whether it isn't sound and nearly is, so that the managers are worth correcting. */
  readonly isNear: boolean;
  /** What the file says of it, in a sentence. */
  readonly why: string;
}

/** Every manager who isn't found is an error of `check`, so nearly all have to be. */
const ENOUGH = 0.95;
const MOST = 0.8;

/**
 * Tries the columns that may say who somebody's manager is, each by id, address and name.
 *
 * @param isKept whether a row would be sent: nobody reports to those who aren't
 * @returns undefined where there isn't such a column, or none with titles of positions
 */
export function proposeHierarchy(
  found: Found,
  isKept: (row: number) => boolean,
  lineOf: View['lineOf'],
): ProposedHierarchy | undefined {
  const title = found.get('position_title')?.column;
  const columns = MANAGER_KEYS.flatMap((key) => found.get(key) ?? []);
  const employees = employeesOf(found, isKept);
  if (!title || columns.length === 0 || employees.length === 0) return undefined;
  const ways = MANAGER_KEYS.filter((by) => MANAGER_FIELDS[by].elements.every((field) => found.has(field)));
  const [best] = columns
    // What the header says comes first, and stays so where no other way finds more.
    .flatMap(({ field, column }) =>
      ways
        .toSorted((a, b) => Number(b === field) - Number(a === field))
        .map((by) => tryOut(column, by, employees)),
    )
    .toSorted((a, b) => b.resolved - a.resolved);
  if (!best) return undefined;
  const { by, column, resolved, named, nobody, others } = best;
  const roots = nobody.length;
  // Without anybody who names nobody, the one who names themself or somebody outside is the top.
  const [only] = others;
  const top = roots === 0 && others.length === 1 && only && only.id !== '' ? only : undefined;
  const isSound = (roots === 1 || top !== undefined) && resolved + 1 >= employees.length * ENOUGH;
  const id = found.get('position_id')?.column.header;
  return {
    by,
    manager: column.header,
    title: title.header,
    ...(id !== undefined && { positionId: id }),
    ...(isSound && top && { top: top.id }),
    isSound,
    isNear: !isSound && resolved >= named * MOST,
    why: `${resolved} of the ${named} who name a manager in “${column.header}” name somebody else in the file; ${whoIsTop(nobody, others, lineOf)}.`,
  };
}

const LINES_NAMED = 5;

/** Who is at the top, and who else names nobody whom they could report to. */
function whoIsTop(nobody: readonly Employee[], others: readonly Employee[], lineOf: View['lineOf']): string {
  const of = (people: readonly Employee[]) => linesOf(people.map(({ record }) => lineOf(record.index)));
  const rest = `${others.length} name themselves or somebody outside (${of(others)})`;
  if (nobody.length === 0 && others.length === 1)
    return `the one of ${of(others)} names themself or somebody outside, and is at the top`;
  const where = nobody.length > 1 ? ` (${of(nobody)})` : '';
  const top =
    nobody.length === 1
      ? 'one names nobody and is at the top'
      : `${nobody.length} name nobody${where}, and exactly one may`;
  return others.length > 0 ? `${rest}; ${top}` : top;
}

/** “line 2”, “lines 2, 3 and 4”, “lines 2, 3, 4, 5, 6 and 20 more”. */
function linesOf(lines: readonly number[]): string {
  const shown = lines.slice(0, LINES_NAMED).map(String);
  if (lines.length > LINES_NAMED) shown.push(`${lines.length - LINES_NAMED} more`);
  const last = shown.pop() ?? '';
  return shown.length === 0 ? `line ${last}` : `lines ${shown.join(', ')} and ${last}`;
}

/** What the cells of managers are, where they are names of accounts or of a directory, and so found by nothing. */
export function kindOfManagers(managers: Column, view: View): string | undefined {
  const values = filled(managers);
  if (share(values, (value) => /^(CN|UID|OU)=/i.test(value)) > MOST)
    return 'distinguished names (as “CN=…”); export the manager’s employee id or name instead';
  const isOneWord = share(values, (value) => /^[^\s@]+$/.test(value)) > MOST;
  const account = view.columns.find((column) => {
    const accounts = new Set(filled(column).map((value) => value.toLowerCase()));
    const isFound = (value: string) => accounts.has(value.toLowerCase());
    return isAccountName(column.header) && share(values, isFound) > MOST;
  });
  return isOneWord && account
    ? `account names, as “${account.header}” has; export the manager’s employee id, or read the employee ids from that column`
    : undefined;
}

/** Those who would be sent, with what managers are looked up by. */
function employeesOf(found: Found, isKept: (row: number) => boolean): Employee[] {
  const rows =
    found
      .get('employee_id')
      ?.column.cells.map((_, row) => row)
      .filter(isKept) ?? [];
  return rows.map((row) => ({
    id: valueOf(found, 'employee_id', row),
    values: Object.fromEntries(EMPLOYEE_ELEMENTS.map((element) => [element, valueOf(found, element, row)])),
    record: { cells: [], index: row },
  }));
}

interface Tried {
  readonly by: ManagerKey;
  readonly column: Column;
  /** How many name a manager, and how many of these are found. */
  readonly named: number;
  readonly resolved: number;
  readonly nobody: readonly Employee[];
  /** Those who name themselves, or nobody who is there. */
  readonly others: readonly Employee[];
}

function tryOut(column: Column, by: ManagerKey, employees: readonly Employee[]): Tried {
  const ids = new Set(employees.map(({ id }) => id));
  const posts = [{ element: by, header: column.header, index: 0 }];
  const managers = managersOf(employees, posts, { unreadable: new Set() }, []);
  const above = employees.map((employee) => ({
    employee,
    manager: managers.find(column.cells[employee.record.index] ?? '').reference,
  }));
  const named = above.filter(({ manager }) => manager !== '');
  const nobody = above.filter(({ manager }) => manager === '');
  const others = named.filter(({ employee, manager }) => manager === employee.id || !ids.has(manager));
  return {
    by,
    column,
    named: named.length,
    resolved: named.length - others.length,
    nobody: nobody.map(({ employee }) => employee),
    others: others.map(({ employee }) => employee),
  };
}
