import { describe, expect, it } from '@jest/globals';
import { check } from '../../../src/commands/check.js';
import { sync } from '../../../src/commands/sync.js';
import { csvOf, filesOf, people, ROSTER } from '../../support/people.js';
import { CHECK, LOOPBACK, memoryWorld, SYNC } from '../../support/world.js';

/* A manager by name or address who isn’t found: whom the cell meant in the list that was uploaded last. */

describe.each([
  ['manager_name', 'name', { forename: 'Zelda', surname: 'Example' }, 'Zelda Example'],
  ['manager_email', 'address', { email: 'zelda@example.com' }, 'zelda@example.com'],
])('by %s', (key, what, own, written) => {
  const boss = { ...people(1)[0], ...own };
  const company = people(8).map((one, at) => ({
    ...(at === 0 ? boss : one),
    boss: at === 0 ? '' : written,
  }));

  async function said(after: readonly object[]): Promise<string[]> {
    const world = memoryWorld();
    const hierarchy = { [key]: 'boss', position_title: 'position_title' };
    world.commit({ ...filesOf(LOOPBACK, { hierarchy }), [ROSTER]: csvOf(company) });
    expect((await sync(world, SYNC)).ending).toBe('uploaded');
    world.commit({ [ROSTER]: csvOf(after) });
    const { problems } = await check(world, CHECK);
    return problems.filter(({ rule }) => rule === 'hierarchy/orphan').map(({ message }) => message);
  }

  it(`says whose ${what} it was`, async () => {
    const renamed = { forename: 'Other', surname: 'Person', email: 'other@example.com' };
    const [first] = await said(company.map((one, at) => (at === 0 ? { ...one, ...renamed } : one)));
    expect(first).toContain(`; it was the ${what} of 0000001 (line 2)`);
    expect(first).not.toMatch(/zelda/i);
  });

  it('says that they have left', async () => {
    const [first] = await said(company.slice(1).map((one, at) => (at === 0 ? { ...one, boss: '' } : one)));
    expect(first).toContain('; they were in the roster that was uploaded last, and are no longer in it');
    expect(first).not.toMatch(/zelda/i);
  });
});
