import { describe, expect, it } from '@jest/globals';
import { planOf } from '../../../src/core/plan/diff.js';
import { pictureOf, type ChartNode } from '../../../src/core/plan/picture.js';
import {
  discretionOf,
  NOT_SHOWN,
  NOTHING_KNOWN,
  type Discretion,
} from '../../../src/core/problem/discretion.js';
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
      const picture = pictureOf(before, after, planOf(before, after), SHOWING);
      expect([seed, picture.chart]).toEqual([seed, wholly(before, after) as ChartNode[]]);
    }
  });

  it('is drawn when somebody looks at it, and once', () => {
    const roster = company(chanceOf(1), 'X');
    let asked = 0;
    const counting: Discretion = { ...SHOWING, position: (id) => ((asked += 1), id) };
    const picture = pictureOf(undefined, roster, planOf(undefined, roster), counting);
    expect([picture.countries.map(({ name }) => name), asked]).toEqual([['DE', 'GB'], 0]);
    expect([picture.chart.length, picture.chart.length]).toEqual([asked, roster.employees.length]);
  });
});

it('headcounts are of what is shown, and of a baseline only where there is one', () => {
  const [before, after] = [company(chanceOf(1), 'X'), company(chanceOf(2), 'X')];
  const discreet: Discretion = { ...SHOWING, department: (name) => (name === 'Ops' ? name : undefined) };
  const peopleOf = ({ employees }: Roster, isOps: boolean) =>
    employees.filter(({ values }) => (values['department'] === 'Ops') === isOps).length;
  const counts = (was: Roster | undefined) => [
    { name: NOT_SHOWN, now: peopleOf(after, false), before: was && peopleOf(was, false) },
    { name: 'Ops', now: peopleOf(after, true), before: was && peopleOf(was, true) },
  ];
  for (const was of [before, undefined])
    expect(pictureOf(was, after, planOf(was, after), discreet).departments).toEqual(counts(was));
});
