import { describe, expect, it } from '@jest/globals';
import type { Guards } from '../../../src/core/config/schema.js';
import type { Person, Plan } from '../../../src/core/plan/diff.js';
import type { Facts } from '../../../src/core/plan/facts.js';
import { heldByAny } from '../../../src/core/plan/guards.js';
import { configOf } from '../../support/roster.js';

const people = (count: number): Person[] =>
  Array.from({ length: count }, (_, index) => ({
    id: String(index + 1).padStart(7, '0'),
    department: 'Sales',
  }));
/** What these guards hold, with nothing uploaded before that had any. */
const heldBy = (
  plan: Plan,
  facts: Parameters<typeof heldByAny>[1],
  guards: Parameters<typeof heldByAny>[2],
) => heldByAny(plan, facts, guards, []);

const movers = (count: number, fields: readonly string[]): Plan['movers'][number][] =>
  people(count).map((one) => ({ ...one, fields, values: {} }));

const planWith = (baseline: number | undefined, own: Partial<Plan>): Plan => ({
  baseline,
  joiners: [],
  leavers: [],
  movers: [],
  positions: { count: 0, added: [], removed: [], moved: [], renamed: [] },
  leavingManagers: [],
  departments: { appearing: [], emptying: [] },
  comparedWithBase: false,
  ...own,
});

const NO_POSITIONS: Facts['positions'] = {
  ...{ count: 0, added: [], removed: [], moved: [], renamed: [] },
  holdersOf: () => [],
  ...{ before: undefined, gone: false, first: false, agreed: false, otherRoot: false },
  week: new Map(),
};

/** What there is to weigh of a plan that is the only one of the week. */
const factsFor = (plan: Plan, own: Partial<Facts> = {}): Facts => {
  const of = (who: readonly { readonly id: string }[]) => ({
    now: who.length,
    ids: new Set(who.map(({ id }) => id)),
    of: undefined,
  });
  return {
    counts: {
      'max-leavers': of(plan.leavers),
      'max-joiners': of(plan.joiners),
      'max-movers': of(plan.movers),
      'max-email-changes': of(plan.movers.filter(({ fields }) => fields.includes('email'))),
    },
    emptiedDepartments: [],
    positions: NO_POSITIONS,
    otherPaths: false,
    goneFiles: [],
    idShown: (id) => id,
    ...own,
  };
};

const guardsOf = (yaml: string): Guards => configOf(`guards: ${yaml}`).guards;
const names = (plan: Plan, yaml: string): string[] =>
  heldBy(plan, factsFor(plan), guardsOf(yaml)).map(({ guard }) => guard);
const leaving = (count: number, baseline: number, yaml: string): boolean =>
  names(planWith(baseline, { leavers: people(count) }), yaml).includes('max-leavers');

describe('a limit', () => {
  it.each([
    // percent alone: 5 % of 200 are 10
    [10, 200, '{ percent: 5, floor: 3 }', false],
    [11, 200, '{ percent: 5, floor: 3 }', true],
    // 5 % of 210 are 10.5
    [10, 210, '{ percent: 5, floor: 3 }', false],
    [11, 210, '{ percent: 5, floor: 3 }', true],
    // the floor: up to 3 always pass
    [3, 10, '{ percent: 5, floor: 3 }', false],
    [4, 10, '{ percent: 5, floor: 3 }', true],
    [3, 6, '{ percent: 0, floor: 3, max: 0 }', false],
    [4, 100, '{ percent: 5, floor: 3 }', false],
    // the maximum, though the percentage allows more
    [50, 10000, '{ percent: 5, floor: 3, max: 50 }', false],
    [51, 10000, '{ percent: 5, floor: 3, max: 50 }', true],
    // the percentage, though the maximum allows more
    [6, 100, '{ percent: 5, floor: 3, max: 50 }', true],
    // the floor, though the maximum is lower
    [3, 1000, '{ percent: 5, floor: 3, max: 1 }', false],
    [4, 1000, '{ percent: 5, floor: 3, max: 1 }', true],
    // nothing is allowed, and everything
    [0, 100, '{ percent: 0, floor: 0, max: 0 }', false],
    [1, 100, '{ percent: 0, floor: 0 }', true],
    [50, 100, '{ percent: 100, floor: 0, max: 100 }', false],
    // more than half, whatever is allowed
    [51, 100, '{ percent: 100, floor: 100, max: 100 }', true],
    [1, 2, '{ percent: 5, floor: 3 }', false],
    [2, 3, '{ percent: 5, floor: 3 }', true],
    [2, 4, '{ percent: 5, floor: 3 }', false],
    [3, 4, '{ percent: 5, floor: 3 }', true],
    [1, 1, '{ percent: 100, floor: 10 }', true],
    [1, 0, '{ percent: 100, floor: 0 }', true],
    // fractions
    [25, 1000, '{ percent: 2.5, floor: 0 }', false],
    [26, 1000, '{ percent: 2.5, floor: 0 }', true],
    [323, 1000, '{ percent: 32.3, floor: 0, max: 10000 }', false],
    [324, 1000, '{ percent: 32.3, floor: 0, max: 10000 }', true],
    [57, 10000, '{ percent: 0.57, floor: 0, max: 10000 }', false],
    [58, 10000, '{ percent: 0.57, floor: 0, max: 10000 }', true],
    // the maximum that holds unless another is said
    [50, 10000, '{ percent: 100, floor: 0 }', false],
    [51, 10000, '{ percent: 100, floor: 0 }', true],
  ])('%i of %i, %s: held %s', (count, baseline, limit, held) => {
    expect(leaving(count, baseline, `{ max-leavers: ${limit} }`)).toBe(held);
  });

  it('holds leavers, joiners, movers and changed addresses each by its own', () => {
    const plan = planWith(100, {
      leavers: people(20),
      joiners: people(40),
      movers: [...movers(40, ['surname']), ...movers(10, ['email'])],
    });
    expect(names(plan, '{}')).toEqual(['max-leavers', 'max-joiners', 'max-movers', 'max-email-changes']);
    const generous = ['max-leavers', 'max-joiners', 'max-movers', 'max-email-changes'].map(
      (g) => `${g}: { percent: 100 }`,
    );
    expect(names(plan, `{ ${generous.join(', ')} }`)).toEqual([]);
  });

  it.each([
    ['max-leavers', 'leavers', 5, 3],
    ['max-joiners', 'joiners', 20, 10],
  ] as const)('%s has the defaults that are promised', (guard, list, percent, floor) => {
    const held = (count: number, baseline: number) =>
      names(planWith(baseline, { [list]: people(count) }), '{}').includes(guard);
    expect(held(floor, 2 * floor)).toBe(false);
    expect(held(floor + 1, 2 * floor + 2)).toBe(true);
    expect(held(percent, 100)).toBe(false);
    expect(held(Math.max(percent, floor) + 1, 100)).toBe(true);
  });

  it('counts a changed address only where the address changed', () => {
    const all = movers(50, ['surname']);
    expect(names(planWith(100, { movers: all }), '{ max-movers: { percent: 100 } }')).toEqual([]);
    const six = [...movers(6, ['email', 'surname']), ...all.slice(6)];
    expect(names(planWith(100, { movers: six }), '{ max-movers: { percent: 100 } }')).toEqual([
      'max-email-changes',
    ]);
    expect(names(planWith(100, { movers: six.slice(1) }), '{ max-movers: { percent: 100 } }')).toEqual([]);
  });

  it('says in one sentence how many, and how many would be allowed, without people', () => {
    const [held] = heldBy(
      planWith(100, { leavers: people(20) }),
      factsFor(planWith(100, { leavers: people(20) })),
      guardsOf('{ max-leavers: { percent: 5, max: 50 } }'),
    );
    expect(held?.reason).toMatch(
      /^20 people will be deleted; the limit is 5 \(5 % of 100\)\..*max-leavers.*\.$/,
    );
    expect(held?.reason).not.toContain('0000001');
  });
});

describe('joiners', () => {
  it('may be more than there were: nobody is lost by them', () => {
    expect(names(planWith(3, { joiners: people(10) }), '{}')).toEqual([]);
    expect(names(planWith(0, { joiners: people(11) }), '{}')).toEqual(['max-joiners']);
  });
});

describe('without anything to compare with', () => {
  it('no guard of a plan holds', () => {
    expect(names(planWith(undefined, { joiners: people(1000) }), '{}')).toEqual([]);
  });
});

describe('protected ids', () => {
  it('hold a plan in which one of them leaves, below every limit', () => {
    const plan = planWith(1000, { leavers: people(2) });
    expect(names(plan, '{ protect: ["0000002"] }')).toEqual(['protect']);
    expect(names(plan, '{ protect: ["0000003", "2"] }')).toEqual([]);
  });

  it('are named', () => {
    const [held] = heldBy(
      planWith(1000, { leavers: people(3) }),
      factsFor(planWith(1000, { leavers: people(3) })),
      guardsOf('{ protect: ["0000001", "0000003"] }'),
    );
    expect(held?.reason).toMatch(/0000001.*0000003/);
    expect(held?.reason).not.toContain('0000002');
  });
});

describe('the stricter of two configurations', () => {
  const plan = planWith(100, { leavers: people(10) });
  const strict = guardsOf('{ max-leavers: { percent: 5 } }');
  const loose = guardsOf('{ max-leavers: { percent: 100 } }');

  it.each([
    ['the baseline’s', loose, strict],
    ['this one’s', strict, loose],
    ['both', strict, strict],
  ])('holds: %s', (_which, now, before) => {
    expect(heldByAny(plan, factsFor(plan), now, [before]).map(({ guard }) => guard)).toEqual(['max-leavers']);
  });

  it('lets pass what both let pass', () => {
    expect(heldByAny(plan, factsFor(plan), loose, [loose])).toEqual([]);
    expect(heldByAny(plan, factsFor(plan), loose, [])).toEqual([]);
  });

  it('is asked of every guard by itself', () => {
    const both = planWith(100, { leavers: people(10), joiners: people(50) });
    const now = guardsOf('{ max-leavers: { percent: 100 }, max-joiners: { percent: 5 } }');
    const before = guardsOf('{ max-leavers: { percent: 5 }, max-joiners: { percent: 100 } }');
    expect(
      heldByAny(both, factsFor(both), now, [before])
        .map(({ guard }) => guard)
        .toSorted(),
    ).toEqual(['max-joiners', 'max-leavers']);
  });

  it('keeps an id protected that this configuration doesn’t protect any more', () => {
    const before = guardsOf('{ protect: ["0000001"] }');
    const one = planWith(1000, { leavers: people(1) });
    expect(heldByAny(one, factsFor(one), loose, [before]).map(({ guard }) => guard)).toEqual(['protect']);
  });

  it('keeps each of two protected ids that leave, though both configurations hold one', () => {
    const now = guardsOf('{ protect: ["0000001"] }');
    const before = guardsOf('{ protect: ["0000002"] }');
    const two = planWith(1000, { leavers: people(2) });
    const reasons = heldByAny(two, factsFor(two), now, [before]).map(({ reason }) => reason);
    expect(reasons.join()).toMatch(/0000001/);
    expect(reasons.join()).toMatch(/0000002/);
  });
});

describe('what is counted over seven days', () => {
  const held = (now: number, all: number) => {
    const plan = planWith(100, { leavers: people(now) });
    const facts = factsFor(plan);
    const counts = {
      ...facts.counts,
      'max-leavers': { now, ids: new Set(people(all).map(({ id }) => id)), of: undefined },
    };
    return heldBy(plan, { ...facts, counts }, guardsOf('{}'));
  };

  it('counts with this plan', () => {
    expect(held(2, 5)).toEqual([]);
    expect(held(2, 6)).toMatchObject([
      { guard: 'max-leavers', reason: expect.stringContaining('2 now and 4 in the last seven days') },
    ]);
  });
});

describe('positions', () => {
  const ids = people(40).map(({ id }) => id);
  const held = (positions: Partial<Facts['positions']>, own: Partial<Plan> = {}) => {
    const plan = planWith(100, own);
    const facts = factsFor(plan, { positions: { ...NO_POSITIONS, before: 100, ...positions } });
    return heldBy(plan, facts, guardsOf('{}')).map(
      ({ guard, reason }) => `${guard}: ${reason.split(';')[0] ?? ''}`,
    );
  };

  it('have the limits of people', () => {
    expect(held({ removed: ids.slice(0, 5), added: ids.slice(0, 20), moved: ids.slice(0, 30) })).toEqual([]);
    expect(held({ removed: ids.slice(0, 6) })).toEqual(['max-leavers: 6 positions will be removed']);
    expect(held({ added: ids.slice(0, 21) })).toEqual(['max-joiners: 21 positions will be new']);
    expect(held({ moved: ids.slice(0, 20), renamed: ids.slice(10, 31) })).toEqual([
      'max-movers: 31 positions will move or get another title',
    ]);
  });

  it('aren’t told of where people are held whose posts they are', () => {
    // Nobody has the others, and they aren’t too many.
    const holdersOf = (id: string) => (Number(id) <= 7 ? [id] : []);
    const own = { leavers: people(7) };
    expect(held({ removed: ids.slice(0, 12), holdersOf }, own)).toEqual([
      'max-leavers: 7 people will be deleted',
    ]);
  });

  it('are told of, all of them, where those of others are too many by themselves', () => {
    const holdersOf = (id: string) => (Number(id) <= 7 ? [id] : []);
    const own = { leavers: people(7) };
    expect(held({ removed: ids.slice(0, 13), holdersOf }, own)).toEqual([
      'max-leavers: 7 people will be deleted',
      'max-leavers: 13 positions will be removed',
    ]);
    expect(held({ moved: ids.slice(0, 31) }, { movers: movers(31, ['department']) })).toEqual([
      'max-movers: 31 people will change',
      'max-movers: 31 positions will move or get another title',
    ]);
  });

  it('that hold by one configuration don’t hide the people who hold by the one before', () => {
    const plan = planWith(100, { leavers: people(6) });
    const positions = { ...NO_POSITIONS, before: 100, removed: ids.slice(0, 20) };
    const loose = guardsOf('{ max-leavers: { percent: 10, floor: 3 } }');
    const found = heldByAny(plan, factsFor(plan, { positions }), loose, [guardsOf('{}')]);
    expect(found).toMatchObject([
      { guard: 'max-leavers', of: 'positions' },
      { guard: 'max-leavers', reason: expect.stringMatching(/^6 people will be deleted/) },
    ]);
  });

  it.each([
    [{ gone: true, removed: ids }, 'Positions were uploaded last time, and this configuration sends none.'],
    [
      { before: undefined, first: true, added: ids },
      'Positions were never accepted before, and this configuration sends some.',
    ],
    [{ otherRoot: true }, 'Another position than last time would be the root of all.'],
  ])('hold where the hierarchy is another one: %j', (positions, reason) => {
    expect(held(positions)).toEqual([`hierarchy: ${reason}`]);
  });
});

describe('a roster file of the baseline that is gone, and an emptied department', () => {
  it('hold', () => {
    const plan = planWith(100, {});
    const facts = factsFor(plan, {
      goneFiles: ['roster/de.csv'],
      emptiedDepartments: [{ name: 'Sales', people: 7, moved: 2 }],
    });
    expect(heldBy(plan, facts, guardsOf('{}'))).toEqual([
      {
        guard: 'emptied-department',
        reason: 'Nobody is left in Sales (of 7, 2 are in other departments now and 5 will be deleted).',
      },
      {
        guard: 'roster-file',
        reason: 'roster/de.csv was uploaded last time and is no longer a roster.',
      },
    ]);
  });
});

describe('the sentence of a limit names what decides', () => {
  it.each([
    [30, 222, '{ percent: 5, floor: 3 }', 'the limit is 11 (5 % of 222)'],
    [4, 10, '{ percent: 5, floor: 3 }', 'the limit is 3 (the floor; 5 % of 10 is 0)'],
    [30, 2000, '{ percent: 5, floor: 3, max: 20 }', 'the limit is 20 (the maximum; 5 % of 2000 is 100)'],
    // The floor passes whatever the maximum says.
    [6, 2000, '{ percent: 5, floor: 5, max: 2 }', 'the limit is 5 (the floor; 5 % of 2000 is 100)'],
    // And a maximum above the share decides nothing.
    [30, 222, '{ percent: 5, floor: 3, max: 50 }', 'the limit is 11 (5 % of 222)'],
  ])('%i of %i with %s: %s', (count, baseline, limit, words) => {
    const plan = planWith(baseline, { leavers: people(count) });
    const [held, ...others] = heldBy(plan, factsFor(plan), guardsOf(`{ max-leavers: ${limit} }`));
    expect(held?.reason).toBe(
      `${count} people will be deleted; ${words}. That waits for an approval (\`max-leavers\`).`,
    );
    expect(others).toEqual([]);
  });
});
