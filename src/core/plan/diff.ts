import { countsOf } from '../base/counts.js';
import { onDemand } from '../base/on-demand.js';
import { compare } from '../base/text.js';
import { NOT_SHOWN, sharedByMany, type Discretion } from '../problem/discretion.js';
import { fieldOf, type FieldKind } from '../vocabulary/fields.js';
import {
  byReference,
  departmentCounts,
  departmentOf,
  type Employee,
  type Hierarchy,
  type Position,
  type Roster,
} from '../roster/people/roster.js';
import { positionChanges, type PositionChanges } from './position-changes.js';
import { unlike, withKeys } from './unlike.js';

/** A person in a plan: ids and departments may be shown, names are never in it. */
export interface Person {
  readonly id: string;
  readonly department: string;
  /** On a pull request: the base branch has the very same change already, and only waits for the next sync. */
  readonly waiting?: boolean;
  /** Where their line is: a leaver’s in the baseline, anybody else’s in the roster. Nobody’s whom only the portal has. */
  readonly row?: Row;
}

export interface Row {
  readonly file: string;
  readonly line: number | undefined;
}

interface Mover extends Person {
  /** The XML elements whose values changed. */
  readonly fields: readonly string[];
  /** Old and new values of those among them that may be shown: never a name, an address or a title. */
  readonly values: Readonly<Record<string, ValueChange>>;
}

interface ValueChange {
  readonly before: string;
  readonly after: string;
}

interface LeavingManager extends Person {
  /** How many who stay reported to them. */
  readonly reports: number;
}

/** What the next upload would change against the baseline. Lists are sorted by id. */
export interface Plan {
  /** How many employees the baseline has, or the portal is known to have; absent where neither is known. */
  readonly baseline: number | undefined;
  readonly joiners: readonly Person[];
  readonly leavers: readonly Person[];
  readonly movers: readonly Mover[];
  readonly positions: PositionChanges;
  readonly leavingManagers: readonly LeavingManager[];
  /** Departments that nobody was in before, and that nobody is in now. */
  readonly departments: { readonly appearing: readonly string[]; readonly emptying: readonly string[] };
  /** Whether a pull request's base was compared too, so that `waiting` means something. */
  readonly comparedWithBase: boolean;
}

/**
 * Compares two rosters. Without a baseline everybody joins.
 *
 * @param baseline what was uploaded last
 * @param roster what the next upload would send
 * @param base on a pull request, the roster of its base branch
 * @param portalIds without a baseline: the ids that are known to be in the portal
 */
export function planOf(
  baseline: Roster | undefined,
  roster: Roster,
  base?: Roster,
  portalIds?: readonly string[],
): Plan {
  const [before, after] = whoDiffer(baseline, roster);
  const there = new Set(baseline ? before.keys() : portalIds);
  const waits = base ? waiting(byId(base.employees), after) : () => ({});
  const person = (of: Employee, from: Roster = roster): Person => {
    const { file, line } = from.place(of);
    return { id: of.id, department: departmentOf(of), ...waits(of.id), row: { file, line } };
  };
  const leaver = (of: Employee): Person => person(of, baseline);
  const leavers = [...before.values()].filter(({ id }) => !after.has(id));
  const unseen = baseline
    ? []
    : [...there].filter((id) => !after.has(id)).map((id) => ({ id, department: '' }));
  const types = onDemand(() => sharedTypes(baseline, roster));
  const movers = [...after.values()].flatMap((employee) => {
    const old = before.get(employee.id);
    const fields = old ? changedFields(old, employee) : [];
    return old && fields.length > 0
      ? [{ ...person(employee), fields, values: valuesOf(fields, old, employee, types) }]
      : [];
  });
  return {
    baseline: baseline?.employees.length ?? portalIds?.length,
    joiners: [...after.values()]
      .filter(({ id }) => !there.has(id))
      .map((one) => person(one))
      .toSorted(inOrder),
    leavers: [...leavers.map(leaver), ...unseen].toSorted(inOrder),
    movers: movers.toSorted(inOrder),
    positions: positionChanges(baseline, roster),
    leavingManagers: leavingManagers(baseline?.hierarchy, leavers, roster, leaver),
    departments: departmentChanges(baseline, roster),
    comparedWithBase: base !== undefined,
  };
}

type ById = ReadonlyMap<string, Employee>;

const byId = (employees: readonly Employee[]): ById =>
  new Map(employees.map((employee) => [employee.id, employee]));

/** Who has been read as the very same person needn’t be looked at. */
function whoDiffer(baseline: Roster | undefined, { employees }: Roster): [before: ById, after: ById] {
  if (!baseline) return [new Map(), byId(employees)];
  const [gone, come] = unlike(baseline.employees, employees);
  const ids = new Set([...gone, ...come].map(({ id }) => id));
  return [withKeys(baseline.employees, ids, idOf), withKeys(employees, ids, idOf)];
}

const idOf = ({ id }: Employee): string => id;
const inOrder = (a: Person, b: Person): number => compare(a.id, b.id);

/** A change waits when base and pull request have the person alike: it came before, and not from here. */
function waiting(base: ById, after: ById): (id: string) => { waiting: boolean } {
  return (id) => {
    const [there, here] = [base.get(id), after.get(id)];
    return { waiting: there && here ? changedFields(there, here).length === 0 : there === here };
  };
}

function leavingManagers(
  hierarchy: Hierarchy | undefined,
  leavers: readonly Employee[],
  { employees }: Roster,
  person: (of: Employee) => Person,
): LeavingManager[] {
  if (!hierarchy || leavers.length === 0) return [];
  const ids = new Set(leavers.map(({ id }) => id));
  const known = byReference(hierarchy);
  const managerOf = ({ parent }: Position) => known.get(parent)?.employeeId ?? '';
  const below = hierarchy.positions.filter((position) => ids.has(managerOf(position)));
  const staying = withKeys(employees, new Set(below.map(({ employeeId }) => employeeId)), idOf);
  const reports = countsOf(below.filter(({ employeeId }) => staying.has(employeeId)).map(managerOf));
  return leavers
    .flatMap((leaver) => {
      const count = reports.get(leaver.id) ?? 0;
      return count > 0 ? [{ ...person(leaver), reports: count }] : [];
    })
    .toSorted(inOrder);
}

function departmentChanges(baseline: Roster | undefined, roster: Roster): Plan['departments'] {
  if (!baseline) return { appearing: [], emptying: [] };
  const [before, after] = [departmentCounts(baseline), departmentCounts(roster)];
  const only = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>) =>
    [...one.keys()].filter((name) => !other.has(name)).toSorted(compare);
  return { appearing: only(after, before), emptying: only(before, after) };
}

/** @returns the XML elements whose values differ */
export function changedFields(before: Employee, after: Employee): string[] {
  const elements = new Set([...Object.keys(before.values), ...Object.keys(after.values)]);
  return [...elements].filter((element) => (before.values[element] ?? '') !== (after.values[element] ?? ''));
}

/** What a reviewer may see of a change; names, addresses and ids are nobody’s business. */
const SHOWN_KINDS: ReadonlySet<FieldKind | undefined> = new Set(['department', 'type', 'country', 'date']);

/** Whether a plan shows the old and the new value of an element. */
export const isShownInPlans = (element: string): boolean => SHOWN_KINDS.has(fieldOf(element)?.kind);

/** @param types which employee types may be shown */
function valuesOf(
  fields: readonly string[],
  before: Employee,
  after: Employee,
  types: () => ReadonlySet<string>,
): Mover['values'] {
  const value = ({ values }: Employee, element: string) => {
    const text = values[element] ?? '';
    return fieldOf(element)?.kind === 'type' && !types().has(text) ? NOT_SHOWN : text;
  };
  return Object.fromEntries(
    fields
      .filter(isShownInPlans)
      .map((element) => [element, { before: value(before, element), after: value(after, element) }]),
  );
}

/** Which types there are isn’t known by itself (docs/vendor-api.md, Employee file): those that many have are some. */
function sharedTypes(...rosters: readonly (Roster | undefined)[]): ReadonlySet<string> {
  const shared = rosters.map((roster) =>
    sharedByMany(roster?.employees.map(({ values }) => values['employee_type'] ?? '') ?? []),
  );
  return new Set(['', 'employee', 'contractor', ...shared.flatMap((types) => [...types])]);
}

/** A plan with only those ids and departments in it that may be shown; counts stay as they are. */
export function discreetPlan(plan: Plan, discretion: Discretion): Plan {
  const id = (raw: string) => discretion.id(raw) ?? NOT_SHOWN;
  const person = <P extends Person>(of: P): P => ({
    ...of,
    id: id(of.id),
    department: discretion.department(of.department) ?? NOT_SHOWN,
  });
  const department = (raw: string) => discretion.department(raw) ?? NOT_SHOWN;
  const shown = (ids: readonly string[]) => ids.map((raw) => discretion.position(raw) ?? NOT_SHOWN);
  const { added, removed, moved, renamed } = plan.positions;
  const { appearing, emptying } = plan.departments;
  return {
    ...plan,
    joiners: plan.joiners.map(person),
    leavers: plan.leavers.map(person),
    movers: plan.movers.map((one) => ({ ...person(one), values: shownValues(one.values, discretion) })),
    positions: {
      added: shown(added),
      removed: shown(removed),
      moved: shown(moved),
      renamed: shown(renamed),
    },
    leavingManagers: plan.leavingManagers.map(person),
    departments: { appearing: appearing.map(department), emptying: emptying.map(department) },
  };
}

/** What doesn’t look like what its column claims to hold isn’t shown. */
const LOOKS: Readonly<Partial<Record<FieldKind, RegExp>>> = {
  country: /^[A-Z]{2}$/,
  date: /^\d{4}-\d\d-\d\d$/,
};

function shownValues(values: Mover['values'], discretion: Discretion): Mover['values'] {
  const shown = (kind: FieldKind | undefined, value: string): string => {
    if (kind === 'type' || value === '') return value;
    if (kind === 'department') return discretion.department(value) ?? NOT_SHOWN;
    return kind && LOOKS[kind]?.test(value) ? value : NOT_SHOWN;
  };
  return Object.fromEntries(
    Object.entries(values).map(([element, { before, after }]) => {
      const kind = fieldOf(element)?.kind;
      return [element, { before: shown(kind, before), after: shown(kind, after) }];
    }),
  );
}
