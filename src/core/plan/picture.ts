import { countsOf } from '../base/counts.js';
import { onDemand } from '../base/on-demand.js';
import { compare } from '../base/text.js';
import { NOT_SHOWN, type Discretion } from '../problem/discretion.js';
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
import type { Plan } from './diff.js';
import { byKey } from './unlike.js';

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

/** Draws a roster that has no errors, against its baseline: each part when somebody looks at it, which few runs do. */
export function pictureOf(
  baseline: Roster | undefined,
  roster: Roster,
  plan: Plan,
  discretion: Discretion,
): Picture {
  const { hierarchy } = roster;
  const shown = (name: string) => discretion.department(name) ?? NOT_SHOWN;
  const departments = onDemand(() => headcounts(baseline, roster, departmentCounts, shown));
  const countries = onDemand(() => headcounts(baseline, roster, countryCounts, (code) => code));
  const chart = onDemand(() => (hierarchy ? chartOf(baseline, roster, hierarchy, plan, discretion) : []));
  return {
    get departments() {
      return departments();
    },
    get countries() {
      return countries();
    },
    get chart() {
      return chart();
    },
  };
}

const countryCounts = ({ employees }: Roster): ReadonlyMap<string, number> =>
  countsOf(employees.map(({ values }) => values['country'] ?? ''));

function headcounts(
  baseline: Roster | undefined,
  roster: Roster,
  countsIn: (roster: Roster) => ReadonlyMap<string, number>,
  shown: (name: string) => string,
): Headcount[] {
  const count = (of: Roster) => {
    const counts = new Map<string, number>();
    for (const [name, people] of countsIn(of)) {
      const as = shown(name);
      counts.set(as, (counts.get(as) ?? 0) + people);
    }
    return counts;
  };
  const [before, now] = [baseline && count(baseline), count(roster)];
  return [...new Set([...now.keys(), ...(before?.keys() ?? [])])]
    .toSorted(compare)
    .map((name) => ({ name, now: now.get(name) ?? 0, before: before && (before.get(name) ?? 0) }));
}

function chartOf(
  baseline: Roster | undefined,
  roster: Roster,
  hierarchy: Hierarchy,
  plan: Plan,
  discretion: Discretion,
): ChartNode[] {
  const employees = byKey(roster.employees, idOf);
  // Only whoever left isn’t among them.
  const left = onDemand(() => byKey(baseline?.employees ?? [], idOf));
  const departmentShown = (id: string): string => {
    const employee = employees.get(id) ?? left().get(id);
    return employee ? (discretion.department(departmentOf(employee)) ?? NOT_SHOWN) : '';
  };
  const marks = marksOf(plan);
  const nodeOf = (
    position: Position,
    parent: number | undefined,
    mark: ChartMark | undefined,
  ): ChartNode => ({
    id: discretion.position(position.id) ?? NOT_SHOWN,
    title: discretion.value(position.title),
    department: departmentShown(position.employeeId),
    parent,
    mark,
  });
  const posts = fromTheTop(hierarchy);
  const nodes = posts.map(({ position, parent }) =>
    nodeOf(position, parent, marks.positions.get(position.id) ?? marks.people.get(position.employeeId)),
  );
  const places = onDemand(() => new Map(posts.map(({ position }, at) => [position.id, at])));
  for (const { position, parent } of removedPosts(baseline?.hierarchy, plan)) {
    const at = places().get(parent?.id ?? '') ?? 0;
    places().set(position.id, nodes.length);
    nodes.push(nodeOf(position, at, 'leaver'));
  }
  return nodes;
}

const idOf = ({ id }: Employee): string => id;

/** What is marked, by ids. */
interface Marks {
  readonly positions: ReadonlyMap<string, ChartMark>;
  readonly people: ReadonlyMap<string, ChartMark>;
}

/** At a first sync everybody is new, and nobody is marked. */
function marksOf({ baseline, joiners, movers, positions: { added, moved, renamed } }: Plan): Marks {
  if (baseline === undefined) return { positions: new Map(), people: new Map() };
  const as = (mark: ChartMark, ids: readonly string[]) => ids.map((id) => [id, mark] as const);
  const idsOf = (people: readonly { readonly id: string }[]) => people.map(({ id }) => id);
  return {
    positions: new Map([...as('changed', renamed), ...as('moved', moved), ...as('joiner', added)]),
    people: new Map([...as('changed', idsOf(movers)), ...as('joiner', idsOf(joiners))]),
  };
}

/** @returns the posts that are gone, which are below whoever was above them, else below the top */
function removedPosts(before: Hierarchy | undefined, { positions }: Plan): readonly Gone[] {
  if (!before || positions.removed.length === 0) return [];
  const removed = new Set(positions.removed);
  const known = byReference(before);
  // They and those above them say in what order they are.
  const meant = new Set<Position>();
  for (const gone of before.positions.filter(({ id }) => removed.has(id))) {
    let post: Position | undefined = gone;
    while (post && !meant.has(post)) {
      meant.add(post);
      post = post.parent === '' ? undefined : known.get(post.parent);
    }
  }
  const posts = fromTheTop({ ...before, positions: before.positions.filter((one) => meant.has(one)) });
  return posts.flatMap(({ position, parent }) =>
    removed.has(position.id)
      ? [{ position, parent: parent === undefined ? undefined : posts[parent]?.position }]
      : [],
  );
}

interface Gone {
  readonly position: Position;
  readonly parent: Position | undefined;
}

interface Post {
  readonly position: Position;
  /** The place of its parent in the list; undefined at the top. */
  readonly parent: number | undefined;
}

/** Parents before children, siblings by id; each layer after the one above it. */
function fromTheTop(hierarchy: Hierarchy): readonly Post[] {
  const known = byReference(hierarchy);
  const tops: Position[] = [];
  const below = new Map<string, Position[]>();
  for (const position of hierarchy.positions) {
    const siblings = position.parent === '' ? tops : below.get(position.parent);
    if (siblings) siblings.push(position);
    else if (known.has(position.parent)) below.set(position.parent, [position]);
    else tops.push(position);
  }
  const sorted: Post[] = [];
  const add = (siblings: readonly Position[], parent?: number) => {
    for (const position of siblings.toSorted((a, b) => compare(a.id, b.id)))
      sorted.push({ position, parent });
  };
  add(tops);
  // The list grows while it is walked: each position adds those below it.
  for (const [at, { position }] of sorted.entries()) {
    const reference = referenceOf(hierarchy, position);
    const siblings = below.get(reference);
    if (siblings && known.get(reference) === position) add(siblings, at);
  }
  return sorted;
}
