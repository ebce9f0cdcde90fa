import type { Config } from '../config/schema.js';
import type { Discretion } from '../problem/discretion.js';
import type { Place, Problem } from '../problem/problem.js';
import type { Hierarchy, Roster } from '../roster/people/roster.js';

export interface Context {
  readonly config: Config;
  readonly discretion: Discretion;
  /** The day of the run, YYYY-MM-DD. */
  readonly day: string;
  /** What was uploaded last, where it is known: it says who somebody was. */
  readonly before?: Roster | undefined;
}

/** A check on the people. */
export type RosterRule = (roster: Roster, context: Context) => readonly Problem[];

/** A check on the positions; `roster` is the one that they belong to. */
export type HierarchyRule = (hierarchy: Hierarchy, roster: Roster, context: Context) => readonly Problem[];

/** A change of the roster: what was uploaded last, and what the next upload would send. */
export interface Change {
  /** Absent at a first sync. */
  readonly before: Roster | undefined;
  readonly after: Roster;
}

/** A line and, where a spreadsheet shows it in another row, that row. */
export const lineWords = ({ line, row }: Place): string =>
  `line ${line ?? '?'}${row === undefined ? '' : ` (row ${row})`}`;

/** The same, and where to find them. */
export const calledWithLine = (shown: string | undefined, line: number | undefined): string =>
  shown === undefined ? `whoever is in line ${line ?? '?'}` : `${shown} (line ${line ?? '?'})`;

/** How a message speaks of somebody: by an id that may be shown, else by the line. */
export function called(shown: string | undefined, line: number | undefined): string {
  return shown ?? `(line ${line ?? '?'})`;
}
