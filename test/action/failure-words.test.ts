import { describe, expect, it } from '@jest/globals';
import { issueMarkdown } from '../../src/action/failure-words.js';
import { outcomeOf, type Outcome } from '../../src/core/outcome/outcome.js';
import type { Person } from '../../src/core/plan/diff.js';
import { heldByAny } from '../../src/core/plan/guards.js';
import { GUARDS, type GuardId } from '../../src/core/vocabulary/guards.js';
import { configOf } from '../support/roster.js';

/* What the issue about a held plan says of the reasons: all of it that more people may read than a roster. */

const issueOf = (held: Outcome['held']): string =>
  issueMarkdown({ ...outcomeOf('sync', 'clean'), ending: 'held', held }, undefined);

const people = (count: number): Person[] =>
  Array.from({ length: count }, (_, at) => ({ id: `SECRET-${at}`, department: 'Secret' }));

const FIFTY = { now: 50, ids: new Set(people(50).map(({ id }) => id)), of: undefined };

describe('a held plan', () => {
  // Everything that can be said of a plan, all of it at once.
  const held = heldByAny(
    {
      baseline: 100,
      joiners: people(50),
      leavers: people(50),
      movers: people(50).map((one) => ({ ...one, fields: ['email'], values: {} })),
      positions: { count: 0, added: [], removed: [], moved: [], renamed: [] },
      leavingManagers: [],
      departments: { appearing: [], emptying: [] },
      comparedWithBase: false,
    },
    {
      counts: {
        'max-leavers': FIFTY,
        'max-joiners': FIFTY,
        'max-movers': FIFTY,
        'max-email-changes': FIFTY,
      },
      emptiedDepartments: [{ name: 'Secret', people: 50, moved: 0 }],
      positions: {
        ...{ count: 0, added: [], removed: [], moved: [], renamed: [] },
        ...{ before: 100, gone: true, first: false, agreed: false, otherRoot: false },
        week: new Map(),
        holdersOf: () => [],
      },
      otherPaths: true,
      goneFiles: ['roster/secret.csv'],
      idShown: (id: string) => id,
    },
    configOf('guards: { protect: [SECRET-1] }').guards,
    [],
  );
  const found = new Set<string>(held.map(({ guard }) => guard));

  it('has a reason for every guard of a plan', () => {
    const all = Object.entries(GUARDS).filter(([, { foundIn }]) => foundIn === 'plan');
    expect(all.map(([guard]) => guard).filter((guard) => !found.has(guard))).toEqual([]);
  });

  it('names no person, no department and no file', () => {
    const issue = issueOf(held);
    expect(issue).not.toMatch(/secret/i);
    for (const guard of ['protect', 'emptied-department', 'roster-file'])
      expect(issue).toContain(`The guard <code>${guard}</code> holds it.`);
  });

  it('shows every other reason, that of other paths too', () => {
    const issue = issueOf(held);
    expect(issue).toContain(
      'The files would go to other paths of the API than last time, or in another form (<code>api.employees-path</code>',
    );
    expect(issue).toContain('50 people will be deleted');
    expect(issue).toContain('Positions were uploaded last time');
  });
});

describe('a reason besides the plan', () => {
  it.each<GuardId | 'roster/renumbered'>([
    ...(['first-sync', 'baseline', 'ancestor', 'receipt', 'schema', 'approval'] as const),
    ...(['other-configuration', 'loosened'] as const),
    'roster/renumbered',
  ])('is reported where %s holds', (guard) => {
    expect(issueOf([{ guard, reason: 'Because of that.' }])).toContain('- Because of that.');
  });
});
