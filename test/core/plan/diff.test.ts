import { describe, expect, it } from '@jest/globals';
import { outcomeOf } from '../../../src/core/outcome/outcome.js';
import { discreetPlan, planOf } from '../../../src/core/plan/diff.js';
import { discretionOf, NOT_SHOWN, NOTHING_KNOWN } from '../../../src/core/problem/discretion.js';
import { headline } from '../../../src/core/report/headline.js';
import { textOf } from '../../../src/core/report/html-markup.js';
import { numbersMarkup } from '../../../src/core/report/html-overview.js';
import type { Roster } from '../../../src/core/roster/people/roster.js';
import { csvOf, employee, HEADER, soundRoster } from '../../support/roster.js';

type Own = Readonly<Record<string, string>>;

/** A roster of these numbers, each with values of its own or none. */
const rosterOf = (people: Readonly<Record<number, Own>>): Roster =>
  soundRoster(csvOf(...Object.entries(people).map(([number, own]) => employee(Number(number), own))));

const HIERARCHY = 'hierarchy: { file: roster/positions.csv }';

/** A company of nine with these positions, `id,title,parent,employee`. */
const withPositions = (positions: readonly string[], numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9]): Roster =>
  soundRoster(
    csvOf(...numbers.map((number) => employee(number))),
    HIERARCHY,
    `position_id,position_title,parent_position_id,employee_id\n${positions.join('\n')}\n`,
  );

const ids = (people: readonly { readonly id: string }[]): string[] => people.map(({ id }) => id);

describe('a plan', () => {
  it('has joiners, leavers and movers, sorted by id', () => {
    const before = rosterOf({ 1: {}, 2: {}, 3: {}, 4: {} });
    const after = rosterOf({ 9: {}, 3: { surname: 'Other' }, 1: {}, 7: {} });
    const plan = planOf(before, after);
    expect(plan.baseline).toBe(4);
    expect(ids(plan.joiners)).toEqual(['0000007', '0000009']);
    expect(ids(plan.leavers)).toEqual(['0000002', '0000004']);
    expect(plan.movers).toEqual([
      expect.objectContaining({ id: '0000003', department: 'Sales', fields: ['surname'], values: {} }),
    ]);
  });

  it('is empty between a roster and itself in another order', () => {
    const plan = planOf(rosterOf({ 1: {}, 2: {} }), soundRoster(csvOf(employee(2), employee(1))));
    expect(plan).toMatchObject({
      joiners: [],
      leavers: [],
      movers: [],
      positions: { added: [], removed: [], moved: [], renamed: [] },
      leavingManagers: [],
      departments: { appearing: [], emptying: [] },
    });
  });

  it('without a baseline has everybody as a joiner', () => {
    const plan = planOf(undefined, rosterOf({ 1: {}, 2: {} }));
    expect(plan.baseline).toBeUndefined();
    expect(ids(plan.joiners)).toEqual(['0000001', '0000002']);
    expect(plan.leavers).toEqual([]);
  });

  it('names each changed field, and has the values of those that say nothing of a person alone', () => {
    const changed = {
      forename: 'Bob',
      surname: 'Smith',
      department: 'IT',
      start_date: '2021-01-01',
      country: 'DE',
      email: 'bob@example.com',
    };
    const plan = planOf(rosterOf({ 1: {} }), rosterOf({ 1: changed }));
    expect(plan.movers[0]?.fields.toSorted()).toEqual(Object.keys(changed).toSorted());
    expect(plan.movers[0]?.values).toEqual({
      department: { before: 'Sales', after: 'IT' },
      start_date: { before: '2020-01-31', after: '2021-01-01' },
      country: { before: 'GB', after: 'DE' },
    });
    expect(JSON.stringify(plan)).not.toMatch(/Bob|Smith|@/);
  });

  it('says on which line somebody is: who leaves, in the baseline', () => {
    const plan = planOf(
      rosterOf({ 1: {}, 2: {}, 3: {} }),
      rosterOf({ 1: {}, 3: { surname: 'Smith' }, 4: {} }),
    );
    const lines = [plan.leavers, plan.movers, plan.joiners].map(([one]) => one?.row);
    expect(lines).toEqual([3, 3, 4].map((line) => ({ file: 'roster/employees.csv', line })));
  });

  it('shows an employee type only where many have it', () => {
    const many = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [at + 1, { employee_type: at % 2 ? 'temporary' : 'employee' }]),
    );
    const plan = planOf(
      rosterOf(many),
      rosterOf({ ...many, 1: { employee_type: 'temporary' }, 3: { employee_type: 'smith' } }),
    );
    expect(plan.movers.map(({ values }) => values['employee_type'])).toEqual([
      { before: 'employee', after: 'temporary' },
      { before: 'employee', after: NOT_SHOWN },
    ]);
  });

  it('shows no department that nobody may see', () => {
    const changed = { department: 'Smith', country: 'DE' };
    const plan = planOf(rosterOf({ 1: {} }), rosterOf({ 1: changed }));
    const discretion = discretionOf({
      known: { ...NOTHING_KNOWN, ids: new Set(['0000001']), departments: new Set(['Sales']) },
      departments: [],
      headers: new Set(),
      showValues: false,
    });
    expect(discreetPlan(plan, discretion).movers[0]?.values).toEqual({
      department: { before: 'Sales', after: NOT_SHOWN },
      country: { before: 'GB', after: 'DE' },
    });
  });

  it('has a renumbered person as one who leaves and one who joins', () => {
    const plan = planOf(rosterOf({ 1: {} }), rosterOf({ 1: { employee_id: '1' } }));
    expect([ids(plan.leavers), ids(plan.joiners)]).toEqual([['0000001'], ['1']]);
  });

  it('counts an element that one of both doesn’t have as empty', () => {
    const without = rosterOf({ 1: {} });
    const yaml = 'roster: { columns: { grade: Grade } }';
    const withGrade = (grade: string) => soundRoster(`${HEADER},Grade\n${employee(1)},${grade}\n`, yaml);
    expect(planOf(without, withGrade('')).movers).toEqual([]);
    expect(planOf(without, withGrade('A')).movers[0]?.fields).toEqual(['grade']);
    expect(planOf(withGrade('A'), without).movers[0]?.fields).toEqual(['grade']);
  });

  it('has the departments that appear and those that nobody is in any more', () => {
    const before = rosterOf({
      1: { department: 'Sales' },
      2: { department: 'IT' },
      3: { department: 'Fax' },
    });
    const after = rosterOf({ 1: { department: 'Sales' }, 2: { department: 'Web' }, 3: { department: 'AI' } });
    expect(planOf(before, after).departments).toEqual({ appearing: ['AI', 'Web'], emptying: ['Fax', 'IT'] });
  });
});

describe('a plan of positions', () => {
  const BEFORE = ['P1,Chief,,0000001', 'P2,Head,P1,0000002', 'P3,Clerk,P2,0000003', 'P4,Clerk,P2,'];

  it.each([
    ['added', [...BEFORE, 'P5,Clerk,P1,'], ['P5']],
    ['removed', BEFORE.slice(0, 3), ['P4']],
    ['moved, below another parent', BEFORE.with(3, 'P4,Clerk,P1,'), ['P4']],
    ['moved, to somebody', BEFORE.with(3, 'P4,Clerk,P2,0000004'), ['P4']],
    ['moved, to nobody', BEFORE.with(2, 'P3,Clerk,P2,'), ['P3']],
    ['renamed', BEFORE.with(2, 'P3,Senior Clerk,P2,0000003'), ['P3']],
  ])('has those that are %s', (what, after, expected) => {
    const { positions } = planOf(withPositions(BEFORE), withPositions(after));
    const [kind] = what.split(',');
    const none = { added: [], removed: [], moved: [], renamed: [] };
    expect(positions).toEqual({ count: 1, ...none, [String(kind)]: expected });
  });

  it('has a position in two lists that is moved and renamed', () => {
    const { positions } = planOf(withPositions(BEFORE), withPositions(BEFORE.with(2, 'P3,Aide,P1,0000003')));
    expect(positions).toMatchObject({ count: 1, moved: ['P3'], renamed: ['P3'] });
  });

  it('compares a derived hierarchy by the positions that it makes', () => {
    const yaml = 'hierarchy: { manager_id: M, position_title: T }';
    const derived = (manager: string) =>
      soundRoster(
        `${HEADER},M,T\n${employee(1)},,A\n${employee(2)},0000001,B\n${employee(3)},${manager},C\n`,
        yaml,
      );
    expect(planOf(derived('0000001'), derived('0000002')).positions.moved).toEqual(['0000003']);
  });

  it('has all of them as removed where there is no hierarchy any more', () => {
    const plan = planOf(withPositions(BEFORE), rosterOf({ 1: {}, 2: {}, 3: {} }));
    expect(plan.positions.removed).toEqual(['P1', 'P2', 'P3', 'P4']);
  });

  it('names those who leave and have people who stay', () => {
    const before = withPositions([
      'P1,Chief,,0000001',
      'P2,Head,P1,0000002',
      'P3,Clerk,P2,0000003',
      'P4,Clerk,P2,0000004',
      'P5,Clerk,P2,',
      'P6,Head,P1,0000006',
      'P7,Clerk,P6,0000007',
    ]);
    const after = withPositions(['P1,Chief,,0000001', 'P3,Clerk,P1,0000003'], [1, 3, 5, 8, 9]);
    const plan = planOf(before, after);
    expect(ids(plan.leavers)).toEqual(['0000002', '0000004', '0000006', '0000007']);
    expect(plan.leavingManagers).toEqual([
      expect.objectContaining({ id: '0000002', department: 'Sales', reports: 1 }),
    ]);
  });
});

describe('a plan of a pull request', () => {
  const baseline = rosterOf({ 1: {}, 2: {}, 3: {}, 4: {} });

  it('tells what is waiting on the base branch already from what comes from here', () => {
    const base = rosterOf({ 1: { surname: 'New' }, 2: { surname: 'New' }, 4: {}, 5: {} });
    const here = rosterOf({ 1: { surname: 'New' }, 2: { surname: 'Newer' }, 5: {}, 6: {} });
    const plan = planOf(baseline, here, base);
    expect(plan.comparedWithBase).toBe(true);
    const waiting = (people: readonly { id: string; waiting?: boolean }[]) =>
      people.map((one) => [one.id, one.waiting]);
    expect(waiting(plan.movers)).toEqual([
      ['0000001', true],
      ['0000002', false],
    ]);
    expect(waiting(plan.leavers)).toEqual([
      ['0000003', true],
      ['0000004', false],
    ]);
    expect(waiting(plan.joiners)).toEqual([
      ['0000005', true],
      ['0000006', false],
    ]);
  });

  it('says nothing of it where the base isn’t known', () => {
    const plan = planOf(baseline, rosterOf({ 1: {} }));
    expect(plan.comparedWithBase).toBe(false);
    expect(plan.leavers.every((one) => one.waiting === undefined)).toBe(true);
  });
});

describe('a plan that is shown', () => {
  it('has no id and no department that may not be shown, and every count as it was', () => {
    const before = rosterOf({ 1: { employee_id: 'Lovelace', department: 'Ada' }, 2: {}, 3: {} });
    const after = rosterOf({
      2: { department: 'Smith' },
      3: { email: 'x@example.com' },
      4: { employee_id: 'Babbage' },
    });
    const plan = planOf(before, after);
    const discretion = discretionOf({
      known: { ...NOTHING_KNOWN, ids: new Set(['0000002', '0000003']) },
      departments: ['Sales'],
      headers: new Set(),
      showValues: false,
    });
    const shown = discreetPlan(plan, discretion);
    expect(JSON.stringify(shown)).not.toMatch(/Lovelace|Ada|Smith|Babbage/);
    expect(shown.leavers).toHaveLength(1);
    expect(shown.joiners).toHaveLength(1);
    expect(shown.departments.appearing).toHaveLength(1);
    expect(shown.movers).toMatchObject([
      { id: '0000002', fields: ['department'] },
      { id: '0000003', department: 'Sales' },
    ]);
  });

  it('counts each position of which the id isn’t shown', () => {
    const before = withPositions(['P1,Chief,,0000001', 'Old Desk,Clerk,P1,', 'Desk,Clerk,P1,0000002']);
    const after = withPositions([
      'P1,Chief,,0000001',
      'Desk,Aide,P1,0000003',
      ...['Den', 'Loft', 'Hall'].map((id) => `${id},Clerk,P1,`),
    ]);
    const discretion = discretionOf({
      known: { ...NOTHING_KNOWN, positions: new Set(['P1']) },
      departments: [],
      headers: new Set(),
      showValues: false,
    });
    const plan = discreetPlan(planOf(before, after), discretion);
    // One is in two of the lists, and all look alike.
    expect(plan.positions).toMatchObject({ moved: [NOT_SHOWN], renamed: [NOT_SHOWN], count: 5 });
    const outcome = { ...outcomeOf('check', 'clean'), plan, positions: 5 };
    expect(headline(outcome)).toBe('Nobody will change · 5 positions will');
    expect(textOf(numbersMarkup(outcome))).toContain('5 changed');
  });
});
