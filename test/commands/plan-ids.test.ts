import { describe, expect, it } from '@jest/globals';
import { check } from '../../src/commands/check.js';
import { sync } from '../../src/commands/sync.js';
import { filesOf } from '../support/people.js';
import { BY_HAND, CHECK, LOOPBACK, memoryWorld } from '../support/world.js';

/* How exactly a plan id must be given. */

async function approvedWith(given: (planId: string) => string) {
  const world = memoryWorld();
  world.commit(filesOf(LOOPBACK, { guards: { 'first-sync': 'hold' } }));
  const { planId = '' } = await sync(world, BY_HAND);
  const { ending, held } = await sync(world, { ...BY_HAND, approve: given(planId) });
  return { ending, why: held.find(({ guard }) => guard === 'approval')?.reason ?? '', planId };
}

describe('a plan id', () => {
  it.each([8, 12, 31, 32])('of which %d digits are given lets the plan through', async (digits) => {
    expect(await approvedWith((planId) => planId.slice(0, digits))).toMatchObject({ ending: 'uploaded' });
  });

  it.each<[string, (planId: string) => string, string]>([
    [
      'too short',
      (planId) => planId.slice(0, 7),
      'The first 8 digits of a plan id are needed, and 7 digits came.',
    ],
    ['too long', (planId) => `${planId}0`, 'A plan id has 32 digits, and 33 came.'],
    ['something else', () => 'yes please', 'isn’t a plan id'],
    [
      'mistyped',
      (planId) => planId.slice(0, 31) + (planId.endsWith('0') ? '1' : '0'),
      'nearly this plan’s id',
    ],
    [
      'that of another plan',
      (planId) => (planId.startsWith('0') ? 'f' : '0').repeat(32),
      'is for another plan',
    ],
    ['the end of it', (planId) => planId.slice(-8), 'is for another plan'],
  ])('that is %s doesn’t, and says why', async (_what, given, why) => {
    const ran = await approvedWith(given);
    expect(ran.ending).toBe('held');
    expect(ran.why).toContain(why);
  });

  describe('that is given where nothing holds', () => {
    const sent = async (given: (planId: string) => string, request = {}) => {
      const world = memoryWorld();
      world.commit(filesOf(LOOPBACK));
      const { planId = '' } = await check(world, CHECK);
      return { planId, ...(await sync(world, { ...BY_HAND, ...request, approve: given(planId) })) };
    };
    const SUFFIX = 'Nothing holds this plan, so it needs no approval.';

    it('and is that of another plan, stops nothing, and the run says so', async () => {
      const other = '0'.repeat(32);
      const ran = await sent(() => other);
      expect(ran).toMatchObject({ ending: 'uploaded', held: [] });
      expect(ran.notes).toEqual([`The approval ${other} is for another plan. ${SUFFIX}`]);
    });

    it('and is none, isn’t repeated', async () => {
      const { notes, planId, ending } = await sent(() => ' <b>yes please ');
      expect(ending).toBe('uploaded');
      expect(notes).toEqual([
        `What was approved isn’t a plan id, which has the digits 0 to 9 and a to f only. The plan id is \`${planId}\`. ${SUFFIX}`,
      ]);
    });

    it.each([(planId: string) => planId, (planId: string) => planId.slice(0, 8), () => '  '])(
      'and is right, or is none at all, is no matter',
      async (given) => {
        expect(await sent(given)).toMatchObject({ ending: 'uploaded', notes: [] });
      },
    );
  });
});
