import type { Digests } from '../core/base/digest.js';
import { counted } from '../core/base/text.js';
import { dependsOnDay } from '../core/config/date-filters.js';
import type { Config } from '../core/config/schema.js';
import { discreetPlan, type Person, type Plan } from '../core/plan/diff.js';
import { beginsPlanId } from '../core/plan/plan-id.js';
import { NOT_SHOWN, type Discretion } from '../core/problem/discretion.js';
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
  readonly roster: Roster;
  /** With all ids. */
  readonly plan: Plan;
  /** @returns who another roster would add, delete and change */
  readonly planOf: (roster: Roster) => Plan;
  /** @param day undefined: filters by a date leave nobody out */
  readonly read: (day: string | undefined) => Pick<ReadRoster, 'roster' | 'problems'>;
  /** @returns what is wrong with a roster on another day */
  readonly judge: (roster: Roster, met: readonly Problem[], day: string) => readonly Problem[];
  readonly planIdOf: (digests: Digests) => string;
  readonly discretion: Discretion;
}

export interface OtherDays {
  /** @returns how the days until then will alter the plan, in a sentence each; nothing where they don't */
  readonly until: (day: string) => string[];
  /** @returns how the days since have altered a plan that somebody approves; undefined where it is that of no day */
  readonly since: (planId: string) => Altered | undefined;
  /**
   * @param before the roster of the baseline's own commit, with nobody left out by a date; undefined where it can't be read
   * @returns the lines of those whom only the day adds or drops
   */
  readonly linesOfDay: (before: Roster | undefined) => Lines[];
}

/** What has come to a plan, and gone from it, by the days alone. */
interface Altered {
  /** The day of the plan that was approved. */
  readonly day: string;
  /** In numbers, as the end of a sentence. */
  readonly what: string;
  /** Sentences with the people. */
  readonly who: readonly string[];
}

/** @returns undefined where it doesn’t matter what day it is */
export function otherDays(config: Config, today: Today): OtherDays | undefined {
  if (!dependsOnDay(config)) return undefined;
  return {
    until: (day) => alteredUntil(today, day),
    since: (planId) => alteredSince(today, planId),
    linesOfDay: (before) => linesOf(today, before),
  };
}

function alteredUntil(today: Today, day: string): string[] {
  const { roster, problems } = today.read(day);
  if (roster && areAlike(roster, today.roster)) return [];
  const planned = `The next sync is planned for ${day}, and dates alone`;
  const asOf = `roster-sync check --as-of ${day}`;
  const errors = (roster ? today.judge(roster, problems, day) : problems).filter(isError).length;
  if (errors > 0 || !roster)
    return [
      `${planned} make the roster wrong until then, so that sync sends nothing: ${asOf} says what is wrong.`,
    ];
  const { what, who } = words(today.plan, today.planOf(roster), today, `until ${day}`);
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
      return { day, ...words(today.planOf(roster), today.plan, today, `since ${day}`) };
  }
  return undefined;
}

/** Two days of one roster differ in the records that they have, and in nothing else: somebody may have one for each day. */
const areAlike = (one: Roster, other: Roster): boolean =>
  one.employees.length === other.employees.length &&
  one.employees.every(({ record }, at) => record === other.employees[at]?.record);

/** @param before the plan of the earlier day @param when for the middle of a sentence: `since 2026-03-28` */
function words(
  before: Plan,
  after: Plan,
  { discretion }: Today,
  when: string,
): Pick<Altered, 'what' | 'who'> {
  const more = discreetPlan(beyond(after, before), discretion);
  const fewer = discreetPlan(beyond(before, after), discretion);
  return {
    what: [...countsOf(more, 'more'), ...countsOf(fewer, 'fewer')].join(', and '),
    who: [
      ...namesOf(more, `Added to the plan ${when}, by dates alone:`),
      ...namesOf(fewer, `No longer in the plan ${when}, by dates alone:`),
    ],
  };
}

/** @returns the plan with those people alone whom the other plan doesn't do the same to */
function beyond(plan: Plan, other: Plan): Plan {
  const notIn = <P extends Person>(people: readonly P[], others: readonly Person[]): P[] => {
    const ids = new Set(others.map(({ id }) => id));
    return people.filter(({ id }) => !ids.has(id));
  };
  return {
    ...plan,
    leavers: notIn(plan.leavers, other.leavers),
    joiners: notIn(plan.joiners, other.joiners),
    movers: notIn(plan.movers, other.movers),
  };
}

function countsOf({ leavers, joiners, movers }: Plan, what: string): string[] {
  const counts = [
    ...(leavers.length > 0 ? [counted(leavers.length, 'leaver')] : []),
    ...(joiners.length > 0 ? [counted(joiners.length, 'joiner')] : []),
    ...(movers.length > 0 ? [counted(movers.length, 'changed person', 'changed people')] : []),
  ];
  return counts.length > 0 ? [`${counts.join(' and ')} ${what}`] : [];
}

const nameOf = ({ id, department }: Person): string =>
  `${id} ${department === NOT_SHOWN ? department : `(${department})`}`;

function namesOf({ leavers, joiners, movers }: Plan, title: string): string[] {
  const named = (kind: string, people: readonly Person[]) =>
    people.length > 0 ? [`${kind} ${people.map(nameOf).join(', ')}`] : [];
  const names = [...named('leavers', leavers), ...named('joiners', joiners), ...named('changed', movers)];
  return names.length > 0 ? [`${title} ${names.join('; ')}.`] : [];
}

function linesOf({ plan, read }: Today, before: Roster | undefined): Lines[] {
  const { roster: now } = read(undefined);
  if (!now) return [];
  const inFile = new Map(now.employees.map((employee) => [employee.id, employee]));
  const were = new Set(before?.employees.map(({ id }) => id));
  const joined = plan.joiners.filter(({ id }) => !before || were.has(id));
  return [...plan.leavers, ...joined].flatMap(({ id }) => {
    const employee = inFile.get(id);
    return employee ? [linesOfRecord(now, employee)] : [];
  });
}

/** A cell may have line breaks in it. */
function linesOfRecord(roster: Roster, employee: Employee): Lines {
  const { file: path, line: first = 1 } = roster.place(employee);
  const breaks = employee.record.cells.join('').match(/\r\n|\r|\n/g)?.length ?? 0;
  return { path, first, last: first + breaks };
}
