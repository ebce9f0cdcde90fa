import { countsOf } from '../base/counts.js';
import { compare } from '../base/text.js';
import { NOT_SHOWN, type Discretion } from '../problem/discretion.js';
import {
  byReference,
  type Employee,
  type Hierarchy,
  type Position,
  type Roster,
} from '../roster/people/roster.js';
import type { Plan } from './diff.js';

/** How many people a department or country has, and had in the baseline. */
export interface Headcount {
  readonly name: string;
  readonly now: number;
  /** Absent at a first sync. */
  readonly before: number | undefined;
}

export type ChartMark = 'joiner' | 'leaver' | 'moved' | 'changed';

/** A post of the organisation chart. */
export interface ChartNode {
  readonly id: string;
  /** Only with `show-values`: a title is a cell's value. */
  readonly title: string | undefined;
  readonly department: string;
  /** The place of its parent in the list; undefined at the top. */
  readonly parent: number | undefined;
  readonly mark: ChartMark | undefined;
}

/** The company as a report draws it: only what may be shown. */
export interface Picture {
  readonly departments: readonly Headcount[];
  readonly countries: readonly Headcount[];
  /** Parents before their children; empty without a hierarchy. */
  readonly chart: readonly ChartNode[];
}

/** Draws a roster that has no errors, against its baseline. */
export function pictureOf(
  baseline: Roster | undefined,
  roster: Roster,
  plan: Plan,
  discretion: Discretion,
): Picture {
  const department = (name: string) => discretion.department(name) ?? NOT_SHOWN;
  return {
    departments: headcounts(baseline, roster, 'department', department),
    countries: headcounts(baseline, roster, 'country', (code) => code),
    chart: roster.hierarchy ? chartOf(baseline, roster, roster.hierarchy, plan, discretion) : [],
  };
}

function headcounts(
  baseline: Roster | undefined,
  roster: Roster,
  element: string,
  shown: (name: string) => string,
): Headcount[] {
  const count = (of: Roster | undefined) =>
    countsOf((of?.employees ?? []).map(({ values }) => shown(values[element] ?? '')));
  const [before, now] = [count(baseline), count(roster)];
  return [...new Set([...now.keys(), ...before.keys()])]
    .toSorted(compare)
    .map((name) => ({ name, now: now.get(name) ?? 0, before: baseline && (before.get(name) ?? 0) }));
}

function chartOf(
  baseline: Roster | undefined,
  roster: Roster,
  hierarchy: Hierarchy,
  plan: Plan,
  discretion: Discretion,
): ChartNode[] {
  const employees = new Map(
    [...(baseline?.employees ?? []), ...roster.employees].map((one) => [one.id, one]),
  );
  const marks = marksOf(plan);
  const index = new Map<string, number>();
  const nodes: ChartNode[] = [];
  const add = (position: Position, parent: number | undefined, mark: ChartMark | undefined) => {
    index.set(position.id, nodes.length);
    nodes.push({
      id: discretion.position(position.id) ?? NOT_SHOWN,
      title: discretion.value(position.title),
      department: departmentOf(employees.get(position.employeeId), discretion),
      parent,
      mark,
    });
  };
  for (const { position, parent } of fromTheTop(hierarchy)) {
    const at = parent && index.get(parent.id);
    add(position, at, marks.position(position.id) ?? marks.person(position.employeeId));
  }
  addRemoved(baseline?.hierarchy, plan, index, add);
  return nodes;
}

const departmentOf = (employee: Employee | undefined, discretion: Discretion): string =>
  employee ? (discretion.department(employee.values['department'] ?? '') ?? NOT_SHOWN) : '';

interface Marks {
  position(id: string): ChartMark | undefined;
  person(id: string): ChartMark | undefined;
}

/** At a first sync everybody is new, and nobody is marked. */
function marksOf(plan: Plan): Marks {
  if (plan.baseline === undefined) return { position: () => undefined, person: () => undefined };
  const joiners = new Set(plan.joiners.map(({ id }) => id));
  const movers = new Set(plan.movers.map(({ id }) => id));
  const moved = new Set(plan.positions.moved);
  const renamed = new Set(plan.positions.renamed);
  const added = new Set(plan.positions.added);
  return {
    position: (id) =>
      added.has(id) ? 'joiner' : moved.has(id) ? 'moved' : renamed.has(id) ? 'changed' : undefined,
    person: (id) => (joiners.has(id) ? 'joiner' : movers.has(id) ? 'changed' : undefined),
  };
}

/** The posts that are gone, below whoever was above them, else below the top. */
function addRemoved(
  before: Hierarchy | undefined,
  plan: Plan,
  index: ReadonlyMap<string, number>,
  add: (position: Position, parent: number | undefined, mark: ChartMark) => void,
): void {
  if (!before) return;
  const removed = new Set(plan.positions.removed);
  for (const { position, parent } of fromTheTop(before)) {
    if (removed.has(position.id)) add(position, index.get(parent?.id ?? '') ?? 0, 'leaver');
  }
}

/** Parents before children, siblings by id; each layer after the one above it. */
function fromTheTop(hierarchy: Hierarchy): { position: Position; parent: Position | undefined }[] {
  const known = byReference(hierarchy);
  const below = new Map<Position | undefined, Position[]>();
  for (const position of hierarchy.positions) {
    const parent = position.parent === '' ? undefined : known.get(position.parent);
    const siblings = below.get(parent);
    if (siblings) siblings.push(position);
    else below.set(parent, [position]);
  }
  const sorted: { position: Position; parent: Position | undefined }[] = [];
  const layer = (parent: Position | undefined) =>
    (below.get(parent) ?? [])
      .toSorted((a, b) => compare(a.id, b.id))
      .map((position) => ({ position, parent }));
  for (const one of layer(undefined)) sorted.push(one);
  // The list grows while it is walked: each position adds those below it.
  for (const { position } of sorted) {
    for (const one of layer(position)) sorted.push(one);
  }
  return sorted;
}
