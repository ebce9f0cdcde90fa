import { describe, expect, it } from '@jest/globals';
import { planOf } from '../../../src/core/plan/diff.js';
import { pictureOf, type ChartNode } from '../../../src/core/plan/picture.js';
import { discretionOf, NOTHING_KNOWN } from '../../../src/core/problem/discretion.js';
import type { Roster } from '../../../src/core/roster/people/roster.js';
import { chanceOf, type Chance } from '../../support/chance.js';

/* A chart is built without asking for each post where it is; it is what asking for each gives. */

const RECORD = { index: 0, cells: [] };
const place = () => ({ file: '' });
const SHOWING = discretionOf({
  known: NOTHING_KNOWN,
  departments: [],
  headers: new Set(),
  showValues: true,
});

/** A company of some of fifty: each post is below one with a lower number, the first is the top. */
function company(pick: Chance, titles: string): Roster {
  const numbers = pick
    .shuffled(Array.from({ length: 50 }, (_, at) => at))
    .filter((one) => one === 0 || pick.below(5));
  const present = new Set(numbers);
  const above = (one: number): string => {
    const candidates = Array.from({ length: one }, (_, at) => at).filter((at) => present.has(at));
    return candidates.length === 0 ? '' : idOf(pick.pick(candidates));
  };
  return {
    employees: numbers.map((one) => ({
      id: `e${idOf(one)}`,
      values: { department: pick.pick(['Sales', 'IT', 'Ops']), country: pick.pick(['GB', 'DE']) },
      record: RECORD,
    })),
    hierarchy: {
      positions: numbers.map((one) => ({
        id: idOf(one),
        title: titles.charAt(pick.below(titles.length)),
        parent: above(one),
        employeeId: `e${idOf(one)}`,
        record: RECORD,
      })),
      refersTo: 'position',
      unreadable: new Set(),
      incomplete: false,
      place,
    },
    elements: [],
    optional: new Set(),
    unreadable: new Set(),
    incomplete: false,
    dates: [],
    files: [],
    place,
  };
}

const idOf = (number: number): string => String(number).padStart(2, '0');

/** A post and those below it, as they are read in the chart: layer by layer, siblings by id. */
function wholly(before: Roster | undefined, after: Roster): unknown[] {
  const inOrder = (roster: Roster | undefined): string[] => {
    const posts = roster?.hierarchy?.positions ?? [];
    const below = (id: string) =>
      posts
        .filter(({ parent }) => parent === id)
        .map((one) => one.id)
        .toSorted();
    let layer = below('');
    const all: string[] = [];
    while (layer.length > 0) {
      all.push(...layer);
      layer = layer.flatMap(below);
    }
    return all;
  };
  const post = (roster: Roster | undefined, id: string) =>
    roster?.hierarchy?.positions.find((one) => one.id === id);
  const person = (roster: Roster | undefined, id = '') => roster?.employees.find((one) => one.id === id);
  const now = inOrder(after);
  const gone = before ? inOrder(before).filter((id) => !now.includes(id)) : [];
  const all = [...now, ...gone];
  return all.map((id, at) => {
    const [was, is] = [post(before, id), post(after, id)];
    const { parent = '', title, employeeId } = is ?? was ?? {};
    const [old, own] = [person(before, employeeId), person(after, employeeId)];
    const differs = old && own && JSON.stringify(old.values) !== JSON.stringify(own.values);
    const mark = !before
      ? undefined
      : !is
        ? 'leaver'
        : !was
          ? 'joiner'
          : was.parent !== is.parent
            ? 'moved'
            : was.title !== is.title || differs
              ? 'changed'
              : undefined;
    // A post that is gone is below the top where the one above it is neither there nor above it in the list.
    const above = all.slice(0, is ? undefined : at).indexOf(parent);
    const top = is ? undefined : 0;
    return {
      id,
      title,
      department: (own ?? old)?.values['department'],
      parent: above === -1 ? top : above,
      mark,
    };
  });
}

describe('a chart', () => {
  it('has every post below its own, whoever is new or gone', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const pick = chanceOf(seed);
      const after = company(pick, 'XY');
      const before = pick.below(4) ? company(pick, 'XY') : undefined;
      const picture = pictureOf(before, after, planOf(before, after), SHOWING, true);
      expect([seed, picture?.chart]).toEqual([seed, wholly(before, after) as ChartNode[]]);
    }
  });

  it('isn’t drawn without a report; a first sync has its departments and countries all the same', () => {
    const [before, after] = [company(chanceOf(1), 'X'), company(chanceOf(2), 'X')];
    const first = pictureOf(undefined, after, planOf(undefined, after), SHOWING, false);
    const ofDepartments = first?.departments.map(({ name, before }) => [name, before]);
    expect(ofDepartments).toEqual([
      ['IT', undefined],
      ['Ops', undefined],
      ['Sales', undefined],
    ]);
    expect(first?.departments.reduce((sum, { now }) => sum + now, 0)).toBe(after.employees.length);
    expect(first?.countries.map(({ name }) => name)).toEqual(['DE', 'GB']);
    expect(first?.chart).toEqual([]);
    expect(pictureOf(before, after, planOf(before, after), SHOWING, false)).toBeUndefined();
  });
});
