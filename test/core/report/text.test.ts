import { expect, it } from '@jest/globals';
import { problem } from '../../../src/core/problem/problem.js';
import { check } from '../../../src/commands/check.js';
import { sync } from '../../../src/commands/sync.js';
import { plain, problemListLines, storyLines } from '../../../src/core/report/text.js';
import { csvOf, filesOf, people, ROSTER } from '../../support/people.js';
import { CHECK, LOOPBACK, memoryWorld, SYNC } from '../../support/world.js';

const found = (rule: 'employee/email' | 'employee/country', line: number) =>
  problem(rule, { file: 'r.csv', line }, { message: `${rule} of ${line}.` });

it('a terminal has ten of a kind at most, and the count of the others', () => {
  const emails = Array.from({ length: 886 }, (_, at) => found('employee/email', at + 2));
  const countries = Array.from({ length: 10 }, (_, at) => found('employee/country', at + 2));
  const lines = problemListLines([...emails, ...countries], plain, 'problems.csv has all of them.');
  expect(lines).toHaveLength(2 * 20 + 1);
  expect(lines.filter((line) => line.includes('employee/email of'))).toHaveLength(10);
  expect(lines.at(-1)).toBe('… and 876 more of employee/email: problems.csv has all of them.');
});

it('the last line of a check says who will be deleted, and that of a first one doesn’t', async () => {
  const world = memoryWorld();
  const company = people(40);
  const lastLine = async () => storyLines(await check(world, CHECK)).at(-1);
  world.commit(filesOf(LOOPBACK, {}, company));
  expect(await lastLine()).toBe('clean: The roster is right: 40 employees can be sent to acme.');
  await sync(world, SYNC);
  world.commit({ [ROSTER]: csvOf([...company.slice(0, -1), ...people(41).slice(40)]) });
  expect(await lastLine()).toBe(
    'clean: The roster is right: 40 employees can be sent to acme. 1 person will be deleted · 1 added.',
  );
});
