import { countsOf } from '../base/counts.js';
import { lazily } from '../base/lazily.js';
import { onDemand } from '../base/on-demand.js';
import { compare } from '../base/text.js';
import { NOT_SHOWN, sharedByMany, type Discretion } from '../problem/discretion.js';
import { fieldOf, type FieldKind } from '../vocabulary/fields.js';
import {
  byReference,
  departmentCounts,
  departmentOf,
  referenceOf,
  type Employee,
  type Hierarchy,
  type Position,
  type Roster,
} from '../roster/people/roster.js';
import { changedFields, peopleChanges, type PeopleChanges } from './people-changes.js';
import { positionChanges, type PositionChanges } from './position-changes.js';
import { byKey, withKeys } from './unlike.js';

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
  const changes = peopleChanges(baseline, roster);
  const there = new Set(baseline ? [] : portalIds);
  const waits = base ? waiting(base, changes) : () => ({});
  const person = (of: Employee, from: Roster = roster): Person => {
    const { file, line } = from.place(of);
    return { id: of.id, department: departmentOf(of), ...waits(of.id), row: { file, line } };
  };
  const leaver = (of: Employee): Person => person(of, baseline);
  const types = onDemand(() => sharedTypes(baseline, roster));
  const joiners = there.size > 0 ? changes.joiners.filter(({ id }) => !there.has(id)) : changes.joiners;
  return {
    baseline: baseline?.employees.length ?? portalIds?.length,
    // At a first sync that is everybody, and hardly ever anybody looks.
    joiners: lazily(joiners, (one) => person(one)),
    leavers: baseline ? lazily(changes.leavers, leaver) : unseenOf(there, changes.joiners),
    movers: lazily(changes.movers, ({ was, is, fields }) => {
      return { ...person(is), fields, values: valuesOf(fields, was, is, types) };
    }),
    positions: positionChanges(baseline, roster),
    leavingManagers: leavingManagers(baseline?.hierarchy, changes.leavers, roster, leaver),
    departments: departmentChanges(baseline, roster),
    comparedWithBase: base !== undefined,
  };
}

/** At a first sync, those who are known to be in the portal, and aren’t in the roster. */
function unseenOf(portalIds: ReadonlySet<string>, joiners: readonly Employee[]): Person[] {
  if (portalIds.size === 0) return [];
  const here = new Set(joiners.map(idOf));
  return [...portalIds]
    .filter((id) => !here.has(id))
    .toSorted(compare)
    .map((id) => ({ id, department: '' }));
}

const idOf = ({ id }: Employee): string => id;

/** A change waits when base and pull request have the person alike: it came before, and not from here. */
function waiting(
  base: Roster,
  { joiners, leavers, movers }: PeopleChanges,
): (id: string) => { waiting: boolean } {
  const here = byKey([...joiners, ...movers.map(({ is }) => is)], idOf);
  const ids = new Set([...here.keys(), ...leavers.map(idOf)]);
  const there = byKey(withKeys(base.employees, ids, idOf), idOf);
  return (id) => {
    const [was, is] = [there.get(id), here.get(id)];
    return { waiting: was && is ? changedFields(was, is).length === 0 : was === is };
  };
}

function leavingManagers(
  hierarchy: Hierarchy | undefined,
  leavers: readonly Employee[],
  { employees }: Roster,
  person: (of: Employee) => Person,
): LeavingManager[] {
  if (!hierarchy || leavers.length === 0) return [];
  const ids = new Set(leavers.map(idOf));
  const known = byReference(hierarchy);
  const managerOf = ({ parent }: Position) => known.get(parent)?.employeeId ?? '';
  const theirs = hierarchy.positions.filter(({ employeeId }) => ids.has(employeeId));
  const references = new Set(theirs.map((position) => referenceOf(hierarchy, position)));
  const below = hierarchy.positions.filter(({ parent }) => references.has(parent));
  const staying = new Set(
    withKeys(employees, new Set(below.map(({ employeeId }) => employeeId)), idOf).map(idOf),
  );
  const reports = countsOf(below.filter(({ employeeId }) => staying.has(employeeId)).map(managerOf));
  return leavers.flatMap((leaver) => {
    const count = reports.get(leaver.id) ?? 0;
    return count > 0 ? [{ ...person(leaver), reports: count }] : [];
  });
}

function departmentChanges(baseline: Roster | undefined, roster: Roster): Plan['departments'] {
  if (!baseline) return { appearing: [], emptying: [] };
  const [before, after] = [departmentCounts(baseline), departmentCounts(roster)];
  const only = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>) =>
    [...one.keys()].filter((name) => !other.has(name)).toSorted(compare);
  return { appearing: only(after, before), emptying: only(before, after) };
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
    // Of somebody whom only the portal has, none is known.
    department: of.department === '' ? '' : (discretion.department(of.department) ?? NOT_SHOWN),
  });
  const department = (raw: string) => discretion.department(raw) ?? NOT_SHOWN;
  const shown = (ids: readonly string[]) => lazily(ids, (raw) => discretion.position(raw) ?? NOT_SHOWN);
  const { added, removed, moved, renamed } = plan.positions;
  const { appearing, emptying } = plan.departments;
  return {
    ...plan,
    joiners: lazily(plan.joiners, person),
    leavers: lazily(plan.leavers, person),
    movers: lazily(plan.movers, (one) => ({ ...person(one), values: shownValues(one.values, discretion) })),
    positions: {
      ...plan.positions,
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
