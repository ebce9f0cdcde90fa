import type { Employee } from '../../roster/people/roster.js';
import { fieldOf } from '../../vocabulary/fields.js';
import type { Change, Context } from '../rule.js';

/** Letters beyond ASCII, and what marks a letter that is lost, an error or a formula of a spreadsheet. */
const UNUSUAL = /[^\0-\x7F]|[?#=:]/;

/** Somebody who is in both rosters, or seems to be: as they were, and as they are. */
export interface Pair {
  readonly old: Employee;
  readonly now: Employee;
}

/** A value that the baseline doesn't have for this person. */
export interface Novelty {
  readonly employee: Employee;
  readonly value: string;
  /** Absent for a joiner. */
  readonly old: string | undefined;
}

/** Something found at a cell of the new roster. It explains this cell, and what it says besides. */
export interface ChangeFinding {
  readonly employee: Employee;
  readonly element: string;
  readonly message: string;
  /** Further cells of this person that it explains. */
  readonly explains?: readonly string[];
  /** Columns in which whatever is strange has this one cause. */
  readonly explainsColumns?: readonly string[] | undefined;
}

/** A check on the change. The rules run in an order, and each sees only what those above have not explained. */
export type ChangeRule = (comparison: Comparison, context: Context) => readonly ChangeFinding[];

/** Asks of a value, and of the one that the person had; joiners had none. */
type IsMeant = (value: string, old: string | undefined) => boolean;

interface Sides extends Change {
  /** Elements that both rosters have, without the id. */
  readonly elements: readonly string[];
  /** In the new file's order. */
  readonly stayers: readonly Pair[];
  readonly joiners: readonly Employee[];
  readonly leavers: readonly Employee[];
  /** Every novelty that is `UNUSUAL`, whatever explains it. */
  readonly unusual: (element: string) => readonly Novelty[];
}

/** Two rosters side by side, and which of their differences nothing explains yet. It never changes. */
export interface Comparison extends Sides {
  isColumnOpen(element: string): boolean;
  isOpen(employee: Employee, element: string): boolean;
  /** Who stayed and has another value than before, as far as nothing explains it. */
  changed(element: string): readonly Pair[];
  /** Values that are no longer, or never were, what the baseline has; empty ones aside. */
  novelties(element: string, isMeant: IsMeant): readonly Novelty[];
  /** The same of values that are `UNUSUAL`, and much quicker: hardly any value is. */
  unusualNovelties(element: string, isMeant: IsMeant): readonly Novelty[];
  /** Joiners whose ids nothing explains. */
  newIds(): readonly Employee[];
  /** @returns the same two rosters without what these findings explain */
  without(findings: readonly ChangeFinding[]): Comparison;
}

/** What findings have explained. */
interface Explained {
  readonly columns: ReadonlySet<string>;
  readonly cells: ReadonlyMap<Employee, ReadonlySet<string>>;
}

/** Compares two rosters, of which nothing is explained. Without a baseline everybody joins. */
export function comparisonOf({ before, after }: Change): Comparison {
  const known = new Set(before?.elements);
  const elements = after.elements.filter(
    (element) => element !== 'employee_id' && (!before || known.has(element)),
  );
  const old = byId(before?.employees ?? []);
  const now = byId(after.employees);
  const stayers = after.employees.flatMap((employee) => {
    const was = old.get(employee.id);
    return was ? [{ old: was, now: employee }] : [];
  });
  const joiners = after.employees.filter(({ id }) => !old.has(id));
  // Who is in a record that can't be read hasn't left.
  const leavers = (before?.employees ?? []).filter(({ id }) => !now.has(id) && !after.unreadable.has(id));
  const changes = new Map(
    elements.map((element) => [
      element,
      stayers.filter((pair) => valueOf(pair.old, element) !== valueOf(pair.now, element)),
    ]),
  );
  const found = new Map<string, readonly Novelty[]>();
  const unusual = (element: string) => {
    const known = found.get(element);
    if (known) return known;
    const novelties = noveltiesIn(changes.get(element) ?? [], joiners, element, (value) =>
      UNUSUAL.test(value),
    );
    found.set(element, novelties);
    return novelties;
  };
  const sides = { before, after, elements, stayers, joiners, leavers, unusual };
  return openPart(sides, changes, { columns: new Set(), cells: new Map() });
}

/** @param changes of every element, who stayed and has another value than before */
function openPart(
  sides: Sides,
  changes: ReadonlyMap<string, readonly Pair[]>,
  explained: Explained,
): Comparison {
  const isColumnOpen = (element: string) => !explained.columns.has(element);
  const isOpen = (employee: Employee, element: string) =>
    isColumnOpen(element) && !(explained.cells.get(employee)?.has(element) ?? false);
  const isNoveltyOpen =
    (element: string) =>
    ({ employee }: Novelty) =>
      isOpen(employee, element);
  const comparison: Comparison = {
    ...sides,
    isColumnOpen,
    isOpen,
    changed: (element) =>
      isColumnOpen(element) ? (changes.get(element) ?? []).filter(({ now }) => isOpen(now, element)) : [],
    novelties: (element, isMeant) =>
      isColumnOpen(element)
        ? noveltiesIn(changes.get(element) ?? [], sides.joiners, element, isMeant).filter(
            isNoveltyOpen(element),
          )
        : [],
    unusualNovelties: (element, isMeant) =>
      isColumnOpen(element)
        ? sides
            .unusual(element)
            .filter(({ value, old }) => isMeant(value, old))
            .filter(isNoveltyOpen(element))
        : [],
    newIds: () => sides.joiners.filter((employee) => isOpen(employee, 'employee_id')),
    without: (findings) =>
      findings.length === 0 ? comparison : openPart(sides, changes, explainedBy(findings, explained)),
  };
  return comparison;
}

function noveltiesIn(
  changes: readonly Pair[],
  joiners: readonly Employee[],
  element: string,
  isMeant: IsMeant,
): Novelty[] {
  const found: Novelty[] = [];
  const look = (employee: Employee, old: string | undefined) => {
    const value = valueOf(employee, element);
    if (value !== '' && isMeant(value, old)) found.push({ employee, value, old });
  };
  for (const { old, now } of changes) look(now, valueOf(old, element));
  for (const employee of joiners) look(employee, undefined);
  return found;
}

/** @param before what was explained already */
function explainedBy(findings: readonly ChangeFinding[], before: Explained): Explained {
  const columns = new Set(before.columns);
  const cells = new Map(before.cells);
  for (const { employee, element, explains = [], explainsColumns = [] } of findings) {
    cells.set(employee, new Set([...(cells.get(employee) ?? []), element, ...explains]));
    for (const column of explainsColumns) columns.add(column);
  }
  return { columns, cells };
}

export const valueOf = ({ values }: Employee, element: string): string => values[element] ?? '';

function byId(employees: readonly Employee[]): Map<string, Employee> {
  const found = new Map<string, Employee>();
  for (const employee of employees) if (!found.has(employee.id)) found.set(employee.id, employee);
  return found;
}

/** Columns in which each person has a value of their own, or nearly: a reorganisation can't exchange those. */
export function isPersonal({ stayers }: Comparison, element: string): boolean {
  const field = fieldOf(element);
  if (field) return field.sharedBy !== 'many';
  const values = stayers.map(({ old }) => valueOf(old, element)).filter((value) => value !== '');
  return values.length >= 5 && new Set(values).size * 2 >= values.length;
}
