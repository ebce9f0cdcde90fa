import type { Config } from '../config/schema.js';
import type { Discretion } from '../problem/discretion.js';
import type { Problem } from '../problem/problem.js';
import type { Hierarchy, Roster } from '../roster/people/roster.js';

export interface Context {
  readonly config: Config;
  readonly discretion: Discretion;
  /** The day of the run, YYYY-MM-DD. */
  readonly day: string;
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

/** How a message speaks of somebody: by an id that may be shown, else by the line. */
export function called(shown: string | undefined, line: number | undefined): string {
  return shown ?? `(line ${line ?? '?'})`;
}
