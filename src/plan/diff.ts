import type { Discretion } from '../discretion.js';
import { compare } from '../problem.js';
import type { Employee, Roster } from '../roster/roster.js';
import { parentIds } from '../xml/positions.js';

/** A person in a plan: ids and departments may be shown, names never stand here. */
export interface Person {
  readonly id: string;
  readonly department: string;
}

export interface Mover extends Person {
  /** The XML elements whose values changed, never the values. */
  readonly fields: readonly string[];
}

export interface PositionChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly moved: readonly string[];
  readonly renamed: readonly string[];
}

/** What the next upload would change against the baseline. Lists are sorted by id. */
export interface Plan {
  /** How many employees the baseline has; absent at a first sync. */
  readonly baseline: number | undefined;
  readonly joiners: readonly Person[];
  readonly leavers: readonly Person[];
  readonly movers: readonly Mover[];
  readonly positions: PositionChanges;
}

/** Compares two rosters. Without a baseline everybody joins. */
export function planOf(baseline: Roster | undefined, roster: Roster): Plan {
  const before = new Map(baseline?.employees.map((employee) => [employee.id, employee]));
  const after = new Map(roster.employees.map((employee) => [employee.id, employee]));
  const movers = [...after.values()].flatMap((employee) => {
    const old = before.get(employee.id);
    const fields = old ? changedFields(old, employee) : [];
    return fields.length > 0 ? [{ ...personOf(employee), fields }] : [];
  });
  return {
    baseline: baseline?.employees.length,
    joiners: [...after.values()]
      .filter(({ id }) => !before.has(id))
      .map(personOf)
      .toSorted(byId),
    leavers: [...before.values()]
      .filter(({ id }) => !after.has(id))
      .map(personOf)
      .toSorted(byId),
    movers: movers.toSorted(byId),
    positions: positionChanges(baseline, roster),
  };
}

const personOf = ({ id, values }: Employee): Person => ({ id, department: values['department'] ?? '' });
const byId = (a: Person, b: Person): number => compare(a.id, b.id);

function changedFields(before: Employee, after: Employee): string[] {
  const elements = new Set([...Object.keys(before.values), ...Object.keys(after.values)]);
  return [...elements].filter((element) => (before.values[element] ?? '') !== (after.values[element] ?? ''));
}

interface Post {
  readonly title: string;
  readonly parentId: string;
  readonly employeeId: string;
}

function positionChanges(baseline: Roster | undefined, roster: Roster): PositionChanges {
  const [before, after] = [postsOf(baseline), postsOf(roster)];
  const stayed = [...after.keys()].filter((id) => before.has(id));
  const changed = (differs: (old: Post, now: Post) => boolean) =>
    stayed.filter((id) => {
      const [old, now] = [before.get(id), after.get(id)];
      return old && now && differs(old, now);
    });
  return {
    added: [...after.keys()].filter((id) => !before.has(id)).toSorted(compare),
    removed: [...before.keys()].filter((id) => !after.has(id)).toSorted(compare),
    moved: changed((old, now) => old.parentId !== now.parentId || old.employeeId !== now.employeeId).toSorted(
      compare,
    ),
    renamed: changed((old, now) => old.title !== now.title).toSorted(compare),
  };
}

function postsOf(roster: Roster | undefined): Map<string, Post> {
  if (!roster?.hierarchy) return new Map();
  const parentOf = parentIds(roster.hierarchy);
  return new Map(
    roster.hierarchy.positions.map((position) => {
      const { id, title, employeeId } = position;
      return [id, { title, employeeId, parentId: parentOf(position) }];
    }),
  );
}

const NOT_SHOWN = '(not shown)';

/** A plan with only those ids and departments in it that may be shown; counts stay as they are. */
export function discreetPlan(plan: Plan, discretion: Discretion): Plan {
  const id = (raw: string) => discretion.id(raw) ?? NOT_SHOWN;
  const person = <P extends Person>(of: P): P => ({
    ...of,
    id: id(of.id),
    department: discretion.department(of.department) ?? NOT_SHOWN,
  });
  const { added, removed, moved, renamed } = plan.positions;
  return {
    baseline: plan.baseline,
    joiners: plan.joiners.map(person),
    leavers: plan.leavers.map(person),
    movers: plan.movers.map(person),
    positions: {
      added: added.map(id),
      removed: removed.map(id),
      moved: moved.map(id),
      renamed: renamed.map(id),
    },
  };
}
