import type { Employee, Roster } from '../../roster/people/roster.js';
import { fieldOf } from '../../vocabulary/fields.js';
import type { RuleId } from '../../vocabulary/rules.js';
import type { Change, Context } from '../rule.js';

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

/** Something found at a cell of the new roster. */
export interface Finding {
  readonly rule: RuleId;
  readonly employee: Employee;
  readonly element: string;
  readonly message: string;
  /** Further cells of this person that it explains. */
  readonly explains?: readonly string[];
}

/** A check on the change. The rules run in an order, and none tells again what one above has explained. */
export type ChangeRule = (comparison: Comparison, context: Context) => readonly Finding[];

/** Two rosters side by side, and which of their differences are explained already. Without a baseline everybody joins. */
export class Comparison {
  readonly before: Roster | undefined;
  readonly after: Roster;
  /** Elements that both rosters have, without the id. */
  readonly elements: readonly string[];
  /** In the new file's order. */
  readonly stayers: readonly Pair[];
  readonly joiners: readonly Employee[];
  readonly leavers: readonly Employee[];
  readonly #changed = new Map<string, Pair[]>();
  readonly #columns = new Set<string>();
  readonly #cells = new Map<Employee, Set<string>>();

  constructor({ before, after }: Change) {
    this.before = before;
    this.after = after;
    const known = new Set(before?.elements);
    this.elements = after.elements.filter(
      (element) => element !== 'employee_id' && (!before || known.has(element)),
    );
    const old = byId(before?.employees ?? []);
    const now = byId(after.employees);
    this.stayers = after.employees.flatMap((employee) => {
      const was = old.get(employee.id);
      return was ? [{ old: was, now: employee }] : [];
    });
    this.joiners = after.employees.filter(({ id }) => !old.has(id));
    // Who stands in a record that can't be read hasn't left.
    this.leavers = (before?.employees ?? []).filter(({ id }) => !now.has(id) && !after.unreadable.has(id));
    for (const element of this.elements) {
      const changed = this.stayers.filter(({ old, now }) => valueOf(old, element) !== valueOf(now, element));
      this.#changed.set(element, changed);
    }
  }

  /** Who stayed and has another value than before, as far as nothing explains it. */
  changed(element: string): readonly Pair[] {
    if (this.#columns.has(element)) return [];
    return (this.#changed.get(element) ?? []).filter(({ now }) => this.isOpen(now, element));
  }

  /**
   * Finds values that are no longer, or never were, what the baseline has; empty ones aside.
   *
   * @param isMeant of a value, and of the one that the person had; joiners had none
   */
  novelties(element: string, isMeant: (value: string, old: string | undefined) => boolean): Novelty[] {
    const found: Novelty[] = [];
    const look = (employee: Employee, old: string | undefined) => {
      const value = valueOf(employee, element);
      if (value !== '' && isMeant(value, old) && this.isOpen(employee, element)) {
        found.push({ employee, value, old });
      }
    };
    for (const { old, now } of this.changed(element)) look(now, valueOf(old, element));
    for (const employee of this.joiners) look(employee, undefined);
    return found;
  }

  /** Joiners whose ids nothing explains. */
  newIds(): Employee[] {
    return this.joiners.filter((employee) => this.isOpen(employee, 'employee_id'));
  }

  isOpen(employee: Employee, element: string): boolean {
    return !this.#columns.has(element) && !(this.#cells.get(employee)?.has(element) ?? false);
  }

  isColumnOpen(element: string): boolean {
    return !this.#columns.has(element);
  }

  /** Says that whatever is strange in these columns has one cause, which has been told. */
  explainColumns(elements: readonly string[]): void {
    for (const element of elements) this.#columns.add(element);
  }

  explainCells({ employee, element, explains = [] }: Finding): void {
    const cells = this.#cells.get(employee) ?? new Set();
    for (const one of [element, ...explains]) cells.add(one);
    this.#cells.set(employee, cells);
  }
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
