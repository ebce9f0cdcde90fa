import { counted } from '../base/text.js';
import { NOT_SHOWN, type Discretion } from '../problem/discretion.js';
import type { Roster } from '../roster/people/roster.js';
import { discreetPlan, type Person, type Plan } from './diff.js';
import { peopleChanges } from './people-changes.js';
import { countOf, NO_POSITION_CHANGES, positionChanges, type PositionChanges } from './position-changes.js';

/* What sets the plans of two days apart that dates alone have made of one roster. */

/** A roster as it is on a day. */
interface OfDay {
  readonly roster: Roster;
  /** With all ids. */
  readonly plan: Plan;
  readonly discretion: Discretion;
}

export interface DayWords {
  /** In numbers, as the end of a sentence; empty where the plans are the same. */
  readonly what: string;
  /** Sentences with the people. */
  readonly who: readonly string[];
}

/** @param when for the middle of a sentence: `since 2026-03-28` */
export function dayWords(before: OfDay, after: OfDay, when: string): DayWords {
  const [come, gone] = [beyond(after.plan, before.plan), beyond(before.plan, after.plan)];
  const shown = (plan: Plan) => discreetPlan(plan, after.discretion);
  const [more, fewer] = [shown(come), shown(gone)];
  const others = shown(otherwise(before, after, new Set([come, gone].flatMap(idsIn))));
  return {
    what: [...countsOf(more, 'more'), ...countsOf(fewer, 'fewer'), ...changesOf(others)].join(', and '),
    who: [
      ...namesOf(more, `Added to the plan ${when}, by dates alone:`),
      ...namesOf(fewer, `No longer in the plan ${when}, by dates alone:`),
      ...namesOf(others, `In the plan, but otherwise ${when}, by dates alone:`),
    ],
  };
}

const idsIn = ({ leavers, joiners, movers }: Plan): string[] =>
  [...leavers, ...joiners, ...movers].map(({ id }) => id);

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
    positions: NO_POSITION_CHANGES,
  };
}

/** @returns the plan with those alone who are in both, and get other values; and with the positions of nobody who is said */
function otherwise(before: OfDay, after: OfDay, said: ReadonlySet<string>): Plan {
  const { movers } = peopleChanges(before.roster, after.roster);
  const changed = new Set(movers.map(({ is }) => is.id).filter((id) => !said.has(id)));
  const isChanged = ({ id }: Person) => changed.has(id);
  return {
    ...after.plan,
    leavers: [],
    joiners: after.plan.joiners.filter(isChanged),
    movers: after.plan.movers.filter(isChanged),
    positions: positionsBut(new Set([...said, ...changed]), before.roster, after.roster),
  };
}

/** @returns how positions differ, but for those that these people have or had */
function positionsBut(people: ReadonlySet<string>, before: Roster, after: Roster): PositionChanges {
  const positions = [before, after].flatMap(({ hierarchy }) => hierarchy?.positions ?? []);
  const theirs = new Set(positions.filter(({ employeeId }) => people.has(employeeId)).map(({ id }) => id));
  const { added, removed, moved, renamed } = positionChanges(before, after);
  const but = (ids: readonly string[]) => ids.filter((id) => !theirs.has(id));
  return countOf({ added: but(added), removed: but(removed), moved: but(moved), renamed: but(renamed) });
}

function countsOf({ leavers, joiners, movers }: Plan, what: string): string[] {
  const counts = [
    ...(leavers.length > 0 ? [counted(leavers.length, 'leaver')] : []),
    ...(joiners.length > 0 ? [counted(joiners.length, 'joiner')] : []),
    ...(movers.length > 0 ? [counted(movers.length, 'changed person', 'changed people')] : []),
  ];
  return counts.length > 0 ? [`${counts.join(' and ')} ${what}`] : [];
}

function changesOf({ joiners, movers, positions }: Plan): string[] {
  const people = joiners.length + movers.length;
  const counts = [
    ...(people > 0 ? [counted(people, 'person', 'people')] : []),
    ...(positions.count > 0 ? [counted(positions.count, 'position')] : []),
  ];
  return counts.length > 0 ? [`other changes of ${counts.join(' and ')}`] : [];
}

const nameOf = ({ id, department }: Person): string =>
  `${id} ${department === NOT_SHOWN ? department : `(${department})`}`;

function namesOf({ leavers, joiners, movers, positions }: Plan, title: string): string[] {
  const named = (kind: string, names: readonly string[]) =>
    names.length > 0 ? [`${kind} ${names.join(', ')}`] : [];
  const { added, removed, moved, renamed } = positions;
  const names = [
    ...named('leavers', leavers.map(nameOf)),
    ...named('joiners', joiners.map(nameOf)),
    ...named('changed', movers.map(nameOf)),
    ...named('positions', [...new Set([...added, ...removed, ...moved, ...renamed])]),
  ];
  return names.length > 0 ? [`${title} ${names.join('; ')}.`] : [];
}
