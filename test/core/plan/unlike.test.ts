import { describe, expect, it } from '@jest/globals';
import { planOf, type Plan } from '../../../src/core/plan/diff.js';
import { unlikeByKey } from '../../../src/core/plan/unlike.js';
import type { Employee, Position, Roster } from '../../../src/core/roster/people/roster.js';
import { chanceOf, type Chance } from '../../support/chance.js';

/* A plan looks only at what isn’t alike in both rosters; it is what looking at everything gives. */

describe('of two lists', () => {
  it.each([
    ['abcd', 'abcd', '', ''],
    ['abcd', 'abxcd', '', 'x'],
    ['abcd', 'acd', 'b', ''],
    ['abcd', 'axcd', 'b', 'x'],
    ['abcdef', 'xaef', 'bcd', 'x'],
    ['', 'ab', '', 'ab'],
    ['ab', '', 'ab', ''],
    ['abcdefghijklm', 'mabcdefghijkl', 'm', 'm'],
    ['zabcdefghijklmnopqrst', 'zabnopqrst', 'cdefghijklm', ''],
    ['zabnopqrst', 'zabcdefghijklmnopqrst', '', 'cdefghijklm'],
  ])('%s and %s, what isn’t alike is left', (before, after, gone, come) => {
    const left = unlikeByKey(Array.from(before), Array.from(after), String, Object.is);
    expect(left.map((one) => one.join(''))).toEqual([gone, come]);
  });
});

const RECORD = { index: 0, line: 0, cells: [] } as unknown as Employee['record'];
const place = () => ({ file: '' });

/** Few ids, so that some appear twice and some managers are nobody. */
const idFrom = (pick: Chance): string => String(pick.below(14));

const somebody = (pick: Chance): Employee => ({
  id: idFrom(pick),
  values: {
    surname: 'ABC'.charAt(pick.below(3)),
    department: pick.below(2) ? 'Sales' : 'IT',
    // Not every file has it, and an empty value is none.
    ...(pick.below(2) ? { grade: 'A'.repeat(pick.below(2)) } : {}),
  },
  record: RECORD,
});

const post = (pick: Chance): Position => ({
  id: idFrom(pick),
  title: 'XY'.charAt(pick.below(2)),
  parent: pick.below(5) ? idFrom(pick) : '',
  employeeId: idFrom(pick),
  record: RECORD,
});

/** A list with some of it gone, new or in another place. */
function altered<T>(all: readonly T[], make: () => T, pick: Chance): T[] {
  const now = all.flatMap(
    (one) => [[one], [one], [one], [one], [], [make()], [one, make()]][pick.below(7)] ?? [],
  );
  return pick.below(4) ? now : [...now.slice(3), ...now.slice(0, 3)];
}

/** Of these ids, each of which is there once, in their order: some are gone, and some are new or other than before. */
function sortedPair<T>(make: (id: string) => T, pick: Chance): [before: T[], after: T[]] {
  const [before, after]: [T[], T[]] = [[], []];
  // Many next to each other come or go together.
  let turn = 0;
  for (let number = 10; number < 60; number += 1) {
    if (pick.below(4) === 0) turn = pick.below(6);
    const [was, is] = [make(String(number)), make(String(number))];
    if (turn !== 1) before.push(was);
    if (turn !== 2) after.push(turn === 3 ? is : turn === 4 ? { ...was } : was);
  }
  return [before, after];
}

const rosterOf = (
  employees: readonly Employee[],
  positions: readonly Position[] | undefined,
  refersTo: 'employee' | 'position',
): Roster => ({
  ...{ employees, elements: [], optional: new Set(), unreadable: new Set(), incomplete: false },
  ...{ dates: [], files: [], place },
  hierarchy: positions && { positions, refersTo, unreadable: new Set(), incomplete: false, place },
});

/** As it is said: everybody with an id is compared, and each position with its parent’s. */
function wholly(before: Roster, after: Roster): unknown {
  const people = (roster: Roster) => new Map(roster.employees.map((one) => [one.id, one]));
  const posts = ({ hierarchy }: Roster) => {
    const { positions = [], refersTo } = hierarchy ?? {};
    const reference = (one: Position) => (refersTo === 'employee' ? one.employeeId : one.id);
    const above = (one: Position) => positions.find((other) => reference(other) === one.parent);
    const parent = (one: Position) => (one.parent === '' ? undefined : above(one));
    return new Map(positions.map((one) => [one.id, { ...one, parent: parent(one) }]));
  };
  const [old, now, were, are] = [people(before), people(after), posts(before), posts(after)];
  const gone = (from: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>) =>
    [...from.keys()].filter((id) => !other.has(id)).toSorted();
  const differs = (fields: (id: string) => readonly [unknown, unknown][]) => (id: string) =>
    fields(id).some(([a, b]) => a !== b);
  const stayed = [...are.keys()].filter((id) => were.has(id)).toSorted();
  const reports = (id: string) =>
    (before.hierarchy?.positions ?? []).filter((one) => {
      const { refersTo, positions } = before.hierarchy ?? { positions: [] };
      const manager = positions.find(
        (other) => (refersTo === 'employee' ? other.employeeId : other.id) === one.parent,
      );
      return manager?.employeeId === id && now.has(one.employeeId);
    }).length;
  const leavers = gone(old, now);
  const changed = {
    added: gone(are, were),
    removed: gone(were, are),
    moved: stayed.filter(
      differs((id) => [
        [were.get(id)?.parent?.id ?? '', are.get(id)?.parent?.id ?? ''],
        [were.get(id)?.employeeId, are.get(id)?.employeeId],
      ]),
    ),
    renamed: stayed.filter(differs((id) => [[were.get(id)?.title, are.get(id)?.title]])),
  };
  return {
    joiners: gone(now, old),
    leavers,
    movers: [...now.keys()]
      .filter((id) => old.has(id))
      .filter(
        differs((id) => [
          [old.get(id)?.values['surname'], now.get(id)?.values['surname']],
          [old.get(id)?.values['department'], now.get(id)?.values['department']],
          [old.get(id)?.values['grade'] ?? '', now.get(id)?.values['grade'] ?? ''],
        ]),
      )
      .toSorted(),
    ...changed,
    count: new Set(Object.values(changed).flat()).size,
    leaving: leavers.map((id) => [id, reports(id)]).filter(([, count]) => count !== 0),
  };
}

const said = ({ joiners, leavers, movers, positions, leavingManagers }: Plan): unknown => {
  const ids = (people: readonly { readonly id: string }[]) => people.map(({ id }) => id);
  const leaving = leavingManagers.map(({ id, reports }) => [id, reports]);
  return { joiners: ids(joiners), leavers: ids(leavers), movers: ids(movers), ...positions, leaving };
};

/** Two rosters as by chance: sorted or not, with a hierarchy or without on either side. */
function pairOf(pick: Chance): [before: Roster, after: Roster] {
  const kinds = ['employee', 'position'] as const;
  const kind = pick.pick(kinds);
  const others = pick.below(8) ? [kind] : kinds;
  const make = { person: () => somebody(pick), post: () => post(pick) };
  const isSorted = pick.below(2) === 0;
  const people = Array.from({ length: pick.below(12) }, make.person);
  const posts = Array.from({ length: pick.below(12) }, make.post);
  const [were, are] = isSorted
    ? sortedPair((id) => ({ ...somebody(pick), id }), pick)
    : [people, altered(people, make.person, pick)];
  const inOrder = (id: string) => {
    const own = pick.below(3) ? { employeeId: id } : {};
    return { ...post(pick), ...own, id, parent: String(pick.between(10, 60)) };
  };
  const [above, below] = isSorted ? sortedPair(inOrder, pick) : [posts, altered(posts, make.post, pick)];
  const some = <T>(posts: T) => (pick.below(10) ? posts : undefined);
  return [rosterOf(were, some(above), kind), rosterOf(are, some(below), pick.pick(others))];
}

it('a plan of rosters that share most of their people is that of all of them', () => {
  for (let seed = 1; seed <= 1000; seed += 1) {
    const [before, after] = pairOf(chanceOf(seed));
    expect([seed, said(planOf(before, after))]).toEqual([seed, wholly(before, after)]);
    expect([seed, said(planOf(after, before))]).toEqual([seed, wholly(after, before)]);
  }
});
