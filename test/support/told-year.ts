import { confirm } from '../../src/commands/confirm.js';
import { reject } from '../../src/commands/reject.js';
import { sync } from '../../src/commands/sync.js';
import { Failure } from '../../src/core/base/failure.js';
import { csvOf, filesOf, idOf, people, ROSTER, type Person } from './people.js';
import { LOOPBACK, memoryWorld, SYNC, type MemoryWorld } from './world.js';

/*
 * A few weeks of a small company, of which everything is known: for whatever tells of uploads. Times are of winter, when
 * the clocks of London are those of UTC.
 */

const WORKFLOW = [
  'on:',
  '  schedule:',
  "    - cron: '0 2 * * *'",
  'jobs:',
  '  sync:',
  '    runs-on: ubuntu-latest',
  '    steps:',
  '      - uses: example/roster-sync@v1',
  '        with: { mode: sync }',
  '',
].join('\n');

export interface ToldYear {
  readonly world: MemoryWorld;
  /** Names of the receipts, oldest first. */
  readonly names: readonly string[];
}

/**
 * - 5 January, first upload: 40 people
 * - 6 January: one joins (41), and one goes from Sales to IT
 * - 7 January, held for too many leavers and approved by hr-lead: five leave (2 to 6)
 * - nothing on 8, 9 and 10 January
 * - 11 January: a wrong roster without 0000007, rejected on the 12th
 * - 12 January: 0000007 is back; the roster of the 7th, whose positions aren’t accepted
 * - 12 January, again; confirmed by hr-lead on the 13th
 */
export async function toldYear(): Promise<ToldYear> {
  const world = memoryWorld();
  const at = (day: number, hour = 2) => {
    world.clock = Date.UTC(2026, 0, day, hour) - world.tags.size * 1000;
  };
  const upload = async (records?: readonly Person[], approve?: string) => {
    if (records) world.commit({ [ROSTER]: csvOf(records) });
    const before = new Set(world.tags.keys());
    const by = approve === undefined ? {} : { event: 'workflow_dispatch', actor: 'hr-lead' };
    const outcome = await sync(world, { ...SYNC, approve, trigger: { ...SYNC.trigger, ...by } });
    if (outcome.ending === 'held' && outcome.planId !== undefined && approve === undefined) {
      await upload(undefined, outcome.planId);
      return;
    }
    if (outcome.receipt === undefined || before.has(outcome.receipt))
      throw new Error(`not uploaded but ${outcome.ending}: ${outcome.failure?.message ?? ''}`);
    names.push(outcome.receipt);
  };
  const names: string[] = [];

  at(5);
  const first = people(40);
  world.commit({
    ...filesOf(LOOPBACK, { 'time-zone': 'Europe/London' }, first),
    '.github/workflows/sync.yml': WORKFLOW,
  });
  await upload();
  at(6);
  const moved = people(41).map((one, index) => (index === 9 ? { ...one, department: 'IT' } : one));
  await upload(moved);
  at(7);
  const left = moved.filter(({ employee_id }) => employee_id === idOf(1) || employee_id > idOf(6));
  await upload(left);
  at(11);
  await upload(left.filter(({ employee_id }) => employee_id !== idOf(7)));
  at(12, 1);
  await reject(world, names.at(-1) ?? '');
  at(12);
  const failing = new Failure('No positions.', 'Try again.');
  world.answers = { positions: failing };
  await upload(left);
  world.answers = {};
  at(12, 9);
  await upload();
  at(13, 8);
  await confirm(world, names.at(-1) ?? '', 'complete', { by: 'hr-lead' });
  at(13, 12);
  return { world, names };
}
