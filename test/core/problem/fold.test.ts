import { describe, expect, it } from '@jest/globals';
import { check } from '../../../src/commands/check.js';
import { sync } from '../../../src/commands/sync.js';
import type { Outcome } from '../../../src/core/outcome/outcome.js';
import { folded } from '../../../src/core/problem/fold.js';
import { problem } from '../../../src/core/problem/problem.js';
import { summaryMarkdown } from '../../../src/core/report/markdown.js';
import { csvOf, filesOf, people, ROSTER, type Person } from '../../support/people.js';
import { CHECK, LOOPBACK, memoryWorld, SYNC } from '../../support/world.js';

/** What a check says of a company after an edit of what was uploaded. */
async function edited(edit: (all: Person[]) => readonly Person[]): Promise<Outcome> {
  const before = people(20).map((one, at) => (at > 9 ? { ...one, manager_id: '0000004' } : one));
  const world = memoryWorld();
  world.commit(filesOf(LOOPBACK, { roster: { departments: ['Sales', 'Purchasing'] } }, before));
  await sync(world, SYNC);
  world.commit({ [ROSTER]: csvOf(edit(before)) });
  return check(world, CHECK);
}

const rootsOf = ({ problems }: Outcome) =>
  folded(problems).map(({ found, explained }) => [found.rule, found.line, explained.length]);

describe('what follows is folded into its cause', () => {
  it('a row that was pasted twice is one problem that names both rows', async () => {
    const outcome = await edited((all) => [...all, ...all.slice(3, 4)]);
    expect(outcome.problems).toHaveLength(2);
    expect(rootsOf(outcome)).toEqual([['employee/duplicate-id', 22, 1]]);
    expect(summaryMarkdown(outcome)).toContain('line 5 and in line 22');
    expect(summaryMarkdown(outcome)).toContain('1 cell to fix');
  });

  it('a manager whose own id lost its zeros explains everybody who names them', async () => {
    const outcome = await edited((all) =>
      all.map((one, at) => (at === 3 ? { ...one, employee_id: '4' } : one)),
    );
    expect(outcome.problems).toHaveLength(11);
    expect(rootsOf(outcome)).toEqual([['roster/leading-zeros-lost', 5, 10]]);
    expect(folded(outcome.problems)[0]?.found).toMatchObject({
      severity: 'error',
      message: 'The id looks like 0000004 without its zeros.',
    });
  });

  it('two that name each other as the cause both stay', () => {
    const places = [2, 3].map((line) => ({ file: 'r.csv', line, column: 1 }));
    const found = places.map((place, at) =>
      problem('employee/pattern', place, { message: 'Wrong.', causes: places.slice(1 - at, 2 - at) }),
    );
    expect(folded(found).flatMap(({ found: root, explained }) => [root, ...explained])).toHaveLength(2);
  });
});

describe('a summary of a roster with errors', () => {
  it('says who will be deleted where the ids can be read, and what wasn’t looked at', async () => {
    const outcome = await edited((all) =>
      all
        .filter(({ employee_id: id }) => id !== '0000015')
        .map((one, at) => (at === 7 ? { ...one, department: 'Purchsing' } : one)),
    );
    const summary = summaryMarkdown(outcome);
    expect(summary).toContain('| **Delete** | 0000015 (line 16) | Sales |');
    expect(summary).toContain('Not checked until this is fixed: who will be added and changed.');
    expect(summary).toContain('E9 (department)');
    expect(summary).toContain('Did you mean “Purchasing”?');
    expect(summary).not.toContain('Purchsing');
  });

  it('doesn’t where an id can’t be read', async () => {
    const outcome = await edited((all) =>
      all.map((one, at) => (at === 15 ? { ...one, employee_id: '' } : one)),
    );
    expect(outcome.foreseen).toBeUndefined();
    expect(summaryMarkdown(outcome)).toContain(
      'Not checked until this is fixed: who will be deleted, added and changed.',
    );
  });
});
