import type { Digests } from '../core/base/digest.js';
import { quoted } from '../core/base/command-line.js';
import { unlessFailed } from '../core/base/failure.js';
import { CONFIG_PATH } from '../core/config/names.js';
import { dependsOnDay } from '../core/config/date-filters.js';
import type { Config } from '../core/config/schema.js';
import { dayWords, type DayWords } from '../core/plan/day-words.js';
import type { Plan } from '../core/plan/diff.js';
import { beginsPlanId } from '../core/plan/plan-id.js';
import type { Discretion } from '../core/problem/discretion.js';
import { isError, type Problem } from '../core/problem/problem.js';
import type { ReadRoster } from '../core/roster/people/read.js';
import type { Employee, Roster } from '../core/roster/people/roster.js';
import { daysAfter } from '../core/vocabulary/time-zones.js';
import { digestsOf, writeFiles, XML_FORMAT, XML_FORMATS } from '../core/xml/format.js';
import type { Lines } from '../ports/world.js';

/* What filters by a date alone have done: the same roster on another day, and people whom nobody's change adds or drops. */

/** A sound roster, and how it is read as of another day. */
interface Today {
  readonly day: string;
  readonly configPath: string;
  readonly roster: Roster;
  /** With all ids. */
  readonly plan: Plan;
  /** @returns who another roster would add, delete and change */
  readonly planOf: (roster: Roster) => Plan;
  /** @param day undefined: filters by a date leave nobody out */
  readonly read: (day: string | undefined) => Pick<ReadRoster, 'roster' | 'problems'>;
  /** @returns what is wrong with a roster on another day */
  readonly judge: (roster: Roster, met: readonly Problem[], day: string) => Promise<readonly Problem[]>;
  readonly planIdOf: (digests: Digests) => string;
  readonly discretion: Discretion;
}

export interface OtherDays {
  /** @returns how the days until then will alter the plan, in a sentence each; nothing where they don't */
  readonly until: (day: string) => Promise<string[]>;
  /** @returns how the days since have altered a plan that somebody approves; undefined where it is that of no day */
  readonly since: (planId: string) => Altered | undefined;
  /**
   * @param before the roster of the baseline's own commit, with nobody left out by a date; undefined where it can't be read
   * @returns the lines of those whom the day adds, drops or changes
   */
  readonly linesOfDay: (before: Roster | undefined) => Lines[];
}

/** What has come to a plan, and gone from it, by the days alone. */
interface Altered extends DayWords {
  /** The day of the plan that was approved. */
  readonly day: string;
}

/** @returns undefined where it doesn’t matter what day it is */
export function otherDays(config: Config, today: Today): OtherDays | undefined {
  // As an error, that somebody’s last day has passed makes a roster wrong, whoever is left out.
  const mayTurnWrong = config.rules['roster/exit-date-passed'] === 'error';
  if (!dependsOnDay(config) && !mayTurnWrong) return undefined;
  return {
    until: (day) => alteredUntil(today, day, mayTurnWrong),
    since: (planId) => alteredSince(today, planId),
    linesOfDay: (before) => linesOf(today, before),
  };
}

async function alteredUntil(today: Today, day: string, mayTurnWrong: boolean): Promise<string[]> {
  const { roster, problems } = today.read(day);
  if (roster && areAlike(roster, today.roster) && !mayTurnWrong) return [];
  const planned = `The next sync is planned for ${day}, and dates alone`;
  const { configPath } = today;
  const flag = configPath === CONFIG_PATH ? '' : ` --config ${quoted(configPath) ?? 'FILE'}`;
  const asOf = `roster-sync check${flag} --as-of ${day}`;
  const judging = roster ? unlessFailed(today.judge(roster, problems, day), () => []) : problems;
  const judged = await judging;
  if (judged.some(isError) || !roster)
    return [
      `${planned} make the roster wrong until then, so that sync sends nothing: ${asOf} says what is wrong.`,
    ];
  const { what, who } = dayWords(today, { ...today, roster, plan: today.planOf(roster) }, `until ${day}`);
  if (what === '') return [];
  return [
    `${planned} change the plan until then: ${what}. ${asOf} shows the plan of that day, and whether it would be held.`,
    ...who,
  ];
}

/** Whoever approves later has another plan. */
const DAYS_LOOKED_BACK = 31;

function alteredSince(today: Today, approved: string): Altered | undefined {
  let last = today.roster;
  for (let back = 1; back <= DAYS_LOOKED_BACK; back += 1) {
    const day = daysAfter(today.day, -back);
    const { roster } = today.read(day);
    if (!roster || areAlike(roster, last)) continue;
    last = roster;
    const writer = XML_FORMATS.get(XML_FORMAT);
    if (writer && beginsPlanId(approved, today.planIdOf(digestsOf(writeFiles(roster, writer)))))
      return { day, ...dayWords({ ...today, roster, plan: today.planOf(roster) }, today, `since ${day}`) };
  }
  return undefined;
}

/** Two days of one roster differ in the records that they have, and in nothing else: somebody may have one for each day. */
const areAlike = (one: Roster, other: Roster): boolean =>
  one.employees.length === other.employees.length &&
  one.employees.every(({ record }, at) => record === other.employees[at]?.record);

/**
 * Somebody who leaves, who joins though the baseline's commit had them, or who has several records, of which another one
 * counts now: a date has done that, and whoever wrote any of their lines made a part of it.
 */
function linesOf({ plan, roster, read }: Today, before: Roster | undefined): Lines[] {
  const { roster: now } = read(undefined);
  if (!now) return [];
  const were = new Set(before?.employees.map(({ id }) => id));
  const several = new Set([now, before].flatMap((one) => (one ? repeatedIn(one) : [])));
  const byDay = new Set([
    ...plan.leavers.map(({ id }) => id),
    ...plan.joiners.map(({ id }) => id).filter((id) => !before || were.has(id)),
    ...plan.movers.map(({ id }) => id).filter((id) => several.has(id)),
    ...holdersOf(plan.positions, roster).filter((id) => several.has(id)),
  ]);
  return now.employees.filter(({ id }) => byDay.has(id)).map((employee) => linesOfRecord(now, employee));
}

/** @returns the ids that more than one record has */
function repeatedIn({ employees }: Roster): string[] {
  const seen = new Set<string>();
  return employees.flatMap(({ id }) => (seen.has(id) ? [id] : (seen.add(id), [])));
}

/** @returns whose positions are changed */
function holdersOf({ added, moved, renamed }: Plan['positions'], { hierarchy }: Roster): string[] {
  const changed = new Set([...added, ...moved, ...renamed]);
  return (hierarchy?.positions ?? []).flatMap(({ id, employeeId }) => (changed.has(id) ? [employeeId] : []));
}

/** A cell may have line breaks in it. */
function linesOfRecord(roster: Roster, employee: Employee): Lines {
  const { file: path, line: first = 1 } = roster.place(employee);
  const breaks = employee.record.cells.join('').match(/\r\n|\r|\n/g)?.length ?? 0;
  return { path, first, last: first + breaks };
}
