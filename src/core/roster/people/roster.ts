import { countsOf } from '../../base/counts.js';
import type { Place } from '../../problem/problem.js';
import type { PositionCell } from '../../vocabulary/fields.js';
import type { CsvRecord } from '../file/cells.js';

/** An employee as the roster has them, also when some value of theirs is wrong. */
export interface Employee {
  readonly id: string;
  /** Values by XML element name, without padding, line breaks as LF; an empty cell is an empty text. */
  readonly values: Readonly<Record<string, string>>;
  readonly record: CsvRecord;
}

/** A post of the hierarchy. */
export interface Position {
  readonly id: string;
  readonly title: string;
  /** What the cell for the manager or the parent says: see `Hierarchy.refersTo`. Empty at the root. */
  readonly parent: string;
  /** What that cell says where it isn’t an id and nobody is found by it. */
  readonly sought?: string | undefined;
  /** Empty where the post is vacant. */
  readonly employeeId: string;
  readonly record: CsvRecord;
}

export interface Hierarchy {
  readonly positions: readonly Position[];
  /** Whether `parent` names the manager's employee id (one position an employee) or the parent's position id. */
  readonly refersTo: 'employee' | 'position';
  /** References to records that can't be read: a problem of those records, not of whoever names them. */
  readonly unreadable: ReadonlySet<string>;
  /** Records were left out of which not even the id is known: whoever isn't found may be there. */
  readonly incomplete: boolean;
  place(position: Position, cell: PositionCell): Place;
}

/** A file of a roster. */
export interface RosterPart {
  readonly path: string;
  /** Its people. */
  readonly employees: readonly Employee[];
  /** Whether its last line has no end, as in a file that was cut off. */
  readonly endsOpen: boolean;
}

/** A column by whose dates the roster is filtered. */
interface DateColumn {
  readonly header: string;
  /** The date as YYYY-MM-DD; what isn't one, as it is. */
  readonly of: (employee: Employee) => string;
}

export interface Roster {
  readonly employees: readonly Employee[];
  readonly hierarchy: Hierarchy | undefined;
  /** XML element names, in the order in which they are written. */
  readonly elements: readonly string[];
  /** Those of which an empty value is left out, as the configuration says. */
  readonly optional: ReadonlySet<string>;
  /** Ids of records that can't be read: who names one of them isn't wrong. */
  readonly unreadable: ReadonlySet<string>;
  /** Whether there are records of which not even the id is known. */
  readonly incomplete: boolean;
  /** The columns of filters by a date that aren't elements, as an import keeps them. */
  readonly dates: readonly DateColumn[];
  /** What it was read from, in the order of the employees. */
  readonly files: readonly RosterPart[];
  place(employee: Employee, element?: string): Place;
}

/** What a position's parent is found by. */
export function referenceOf(hierarchy: Hierarchy, position: Position): string {
  return hierarchy.refersTo === 'employee' ? position.employeeId : position.id;
}

/** Instead of the number of a position: there isn’t one. */
export const NO_POSITION = -1;

interface Parents {
  /** Of whatever a position names as its parent: the number of the position that it finds; of several, the first. */
  readonly byReference: ReadonlyMap<string, number>;
  /** Of each position in turn: the number of its parent. */
  readonly ofEach: Int32Array;
}

const parents = new WeakMap<Hierarchy, Parents>();

function parentsIn(hierarchy: Hierarchy): Parents {
  let found = parents.get(hierarchy);
  if (!found) parents.set(hierarchy, (found = findParents(hierarchy)));
  return found;
}

/** Most are nobody’s parent, so the few that are make the index. */
function findParents(hierarchy: Hierarchy): Parents {
  const { positions } = hierarchy;
  const byReference = new Map<string, number>();
  for (const { parent } of positions) byReference.set(parent, NO_POSITION);
  positions.forEach((position, at) => {
    const reference = referenceOf(hierarchy, position);
    if (byReference.get(reference) === NO_POSITION) byReference.set(reference, at);
  });
  const ofEach = Int32Array.from(positions, ({ parent }) =>
    parent === '' ? NO_POSITION : (byReference.get(parent) ?? NO_POSITION),
  );
  return { byReference, ofEach };
}

/** @returns of each position in turn, the number of its parent in the list; `NO_POSITION` where none is found */
export const parentNumbers = (hierarchy: Hierarchy): Int32Array => parentsIn(hierarchy).ofEach;

/** @returns what finds the position that a position of this hierarchy names as its parent; of several, the first */
export function byReference(hierarchy: Hierarchy): Pick<ReadonlyMap<string, Position>, 'get' | 'has'> {
  const { byReference: numbers } = parentsIn(hierarchy);
  const get = (parent: string) => hierarchy.positions[numbers.get(parent) ?? NO_POSITION];
  return { get, has: (parent) => get(parent) !== undefined };
}

/** The position id of a position's parent; empty at the root. */
export function parentIds(hierarchy: Hierarchy): (position: Position) => string {
  const known = byReference(hierarchy);
  return ({ parent }) => (parent === '' ? '' : (known.get(parent)?.id ?? ''));
}

export const departmentOf = ({ values }: Employee): string => values['department'] ?? '';

const departments = new WeakMap<Roster, ReadonlyMap<string, number>>();

/** @returns how many people each department has, in the order in which they first appear */
export function departmentCounts(roster: Roster): ReadonlyMap<string, number> {
  let found = departments.get(roster);
  if (!found) departments.set(roster, (found = countsOf(roster.employees.map(departmentOf))));
  return found;
}
