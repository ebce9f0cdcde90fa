import { expect, it } from '@jest/globals';
import { check } from '../../../src/commands/check.js';
import { sync } from '../../../src/commands/sync.js';
import { planLines } from '../../../src/core/report/plan-lines.js';
import { plain } from '../../../src/core/report/text.js';
import { csvOf, filesOf, people, person, ROSTER } from '../../support/people.js';
import { CHECK, LOOPBACK, memoryWorld, SYNC } from '../../support/world.js';

it('a terminal has leavers and joiners, ten and a count, and the changes with old and new', async () => {
  const world = memoryWorld();
  world.commit(filesOf(LOOPBACK, {}, people(40)));
  expect(planLines(await check(world, CHECK), plain)).toEqual([]);
  expect((await sync(world, SYNC)).ending).toBe('uploaded');
  const [first, second, ...others] = people(28);
  const moved = { ...first, country: 'DE', email: 'other@example.com' };
  world.commit({ [ROSTER]: csvOf([moved, { ...second, surname: 'Secret' }, ...others, person(50)]) });

  const lines = planLines(await check(world, CHECK), plain);
  expect(lines.slice(0, 2)).toEqual([
    '12 will be deleted:',
    expect.stringMatching(/^ {2}0000029 {2}\w+ \(line 30\)$/),
  ]);
  expect(lines.slice(10, 13)).toEqual([
    expect.stringContaining('0000038'),
    '  … and 2 more',
    '1 will be added:',
  ]);
  expect(lines[13]).toMatch(/^ {2}0000050 {2}\w+ \(line 30\)$/);
  expect(lines[14]).toBe('2 will be changed:');
  expect(lines[15]).toMatch(/^ {2}0000001 .* country: \w+ → DE, .*\(line 2\)$/);
  expect(lines[16]).toMatch(/^ {2}0000002 /);
  expect(lines.join('\n')).not.toMatch(/Secret|other@/);
});
