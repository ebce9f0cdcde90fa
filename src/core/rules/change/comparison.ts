import { onDemand } from '../../base/on-demand.js';
import type { Employee, Roster } from '../../roster/people/roster.js';
import { fieldOf } from '../../vocabulary/fields.js';
import type { Change, Context } from '../rule.js';
import { unusual } from './unusual.js';

/** Somebody who is in both rosters, or seems to be: as they were, and as they are. */
export interface Pair {
  readonly old: Employee;
  readonly now: Employee;
}

/** Somebody who is in both under one id. */
export interface Stayer extends Pair {
  /** Where they are in the baseline: the number of their record. */
  readonly row: number;
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
  readonly stayers: readonly Stayer[];
  readonly joiners: readonly Employee[];
  readonly leavers: readonly Employee[];
  /** Every unusual novelty of an element, whatever explains it. */
  readonly novelties: (element: string) => readonly Novelty[];
}

/** Two rosters side by side, and which of their differences nothing explains yet. It never changes. */
export interface Comparison extends Sides {
  isColumnOpen(element: string): boolean;
  isOpen(employee: Employee, element: string): boolean;
  /** Who stayed and has another value than before, as far as nothing explains it. */
  changed(element: string): readonly Stayer[];
  /** Unusual values (unusual.ts) that are no longer, or never were, what the baseline has. */
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
  const people = before ? peopleOf(before, after) : { stayers: [], joiners: after.employees, leavers: [] };
  const changes = changesOf(people.stayers, elements);
  const found = onDemand(() => noveltiesOf(after.elements, changes, people.joiners));
  const novelties = (element: string) => found().get(element) ?? [];
  const sides = { before, after, elements, ...people, novelties };
  return openPart(sides, changes, { columns: new Set(), cells: new Map() });
}

/** Who stayed, joined and left; of several with one id, the baseline's first is who they were. */
function peopleOf(before: Roster, after: Roster): Pick<Sides, 'stayers' | 'joiners' | 'leavers'> {
  const rows = new Map<string, number>();
  before.employees.forEach(({ id }, row) => {
    if (!rows.has(id)) rows.set(id, row);
  });
  const stayers: Stayer[] = [];
  const joiners: Employee[] = [];
  const hasStayed = new Uint8Array(before.employees.length);
  for (const now of after.employees) {
    const row = rows.get(now.id);
    const old = row === undefined ? undefined : before.employees[row];
    if (row === undefined || !old) joiners.push(now);
    else {
      stayers.push({ old, now, row });
      hasStayed[row] = 1;
    }
  }
  // Who is in a record that can't be read hasn't left.
  const leavers = before.employees.filter(
    ({ id }, row) =>
      hasStayed[row] === 0 && hasStayed[rows.get(id) ?? row] === 0 && !after.unreadable.has(id),
  );
  return { stayers, joiners, leavers };
}

/** @returns of every element, who stayed and has another value than before */
function changesOf(stayers: readonly Stayer[], elements: readonly string[]): Map<string, Stayer[]> {
  const changes = elements.map((element): [string, Stayer[]] => [element, []]);
  for (const pair of stayers) {
    for (const [element, changed] of changes)
      if (valueOf(pair.old, element) !== valueOf(pair.now, element)) changed.push(pair);
  }
  return new Map(changes);
}

/** @param changes of every element, who stayed and has another value than before */
function openPart(
  sides: Sides,
  changes: ReadonlyMap<string, readonly Stayer[]>,
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
    unusualNovelties: (element, isMeant) =>
      isColumnOpen(element)
        ? sides
            .novelties(element)
            .filter(({ value, old }) => isMeant(value, old))
            .filter(isNoveltyOpen(element))
        : [],
    newIds: () =>
      isColumnOpen('employee_id') && explained.cells.size === 0
        ? sides.joiners
        : sides.joiners.filter((employee) => isOpen(employee, 'employee_id')),
    without: (findings) =>
      findings.length === 0 ? comparison : openPart(sides, changes, explainedBy(findings, explained)),
  };
  return comparison;
}

/** @returns of every element, the unusual values that somebody has now: of who stayed first, then of who joined */
function noveltiesOf(
  elements: readonly string[],
  changes: ReadonlyMap<string, readonly Pair[]>,
  joiners: readonly Employee[],
): Map<string, Novelty[]> {
  const isUnusualIn = unusual();
  const columns = elements.map((element) => {
    const [isUnusual, found] = [isUnusualIn(element), [] as Novelty[]];
    for (const { old, now } of changes.get(element) ?? []) {
      const value = valueOf(now, element);
      if (isUnusual(value)) found.push({ employee: now, value, old: valueOf(old, element) });
    }
    return { element, isUnusual, found };
  });
  for (const employee of joiners) {
    for (const { element, isUnusual, found } of columns) {
      const value = valueOf(employee, element);
      if (isUnusual(value)) found.push({ employee, value, old: undefined });
    }
  }
  return new Map(columns.map(({ element, found }) => [element, found]));
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

/** Columns in which each person has a value of their own, or nearly: a reorganisation can't exchange those. */
export function isPersonal({ stayers }: Comparison, element: string): boolean {
  const field = fieldOf(element);
  if (field) return field.sharedBy !== 'many';
  const values = stayers.map(({ old }) => valueOf(old, element)).filter((value) => value !== '');
  return values.length >= 5 && new Set(values).size * 2 >= values.length;
}
