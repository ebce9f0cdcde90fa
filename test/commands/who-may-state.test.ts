import { describe, expect, it } from '@jest/globals';
import { sync } from '../../src/commands/sync.js';
import { refuseUnlessByHand, receiptTheyMayState } from '../../src/commands/who-may-state.js';
import { Failure } from '../../src/core/base/failure.js';
import type { Permission } from '../../src/ports/world.js';
import { CONFIG, configOf, filesOf } from '../support/people.js';
import { inEarnest, LOOPBACK, SYNC, type MemoryWorld } from '../support/world.js';

/* Who may say in a workflow what became of an upload, and where (test/action/stating.test.ts: what is left of it). */

const guards = (approvers?: readonly string[]) => ({
  guards: { 'first-sync': 'allow', ...(approvers && { approvers }) },
});

/** A world with one upload, for which these may approve. */
async function uploaded(approvers?: readonly string[]): Promise<{ world: MemoryWorld; receipt: string }> {
  const world = inEarnest();
  world.publicKeyOf = () => 'a key';
  world.commit(filesOf(LOOPBACK, guards(approvers)));
  const { receipt = '' } = await sync(world, SYNC);
  return { world, receipt };
}

const TRIGGER = { ...SYNC.trigger, event: 'workflow_dispatch', actor: 'hr-lead' };

/** @returns why they may not; undefined where they may */
async function faultOf(
  world: MemoryWorld,
  receipt: string,
  more: Partial<typeof TRIGGER> & { readonly what?: 'confirm' | 'reject' } = {},
): Promise<string | undefined> {
  const { what = 'reject', ...own } = more;
  const wish = {
    what,
    written: receipt,
    configPath: CONFIG,
    apiUrl: undefined,
    trigger: { ...TRIGGER, ...own },
  };
  try {
    await receiptTheyMayState(world, wish);
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return `${error.message} ${error.hint}`;
    throw error;
  }
}

describe('an upload is rejected in a workflow', () => {
  it.each<[string, boolean, string[] | undefined, Record<string, Permission>]>([
    ['by anybody who may start it, where nobody is named', true, undefined, {}],
    ['by one of the approvers, however written', true, ['deputy', 'HR-Lead'], {}],
    ['by nobody else who may write', false, ['deputy'], { 'hr-lead': 'write', deputy: 'none' }],
    [
      'by no administrator while one of them writes',
      false,
      ['deputy'],
      { 'hr-lead': 'admin', deputy: 'write' },
    ],
    ['by an administrator once none of them does', true, ['deputy'], { 'hr-lead': 'admin', deputy: 'read' }],
    ['by none of them where GitHub can’t be asked', false, ['deputy'], {}],
  ])('%s', async (_who, may, approvers, permissions) => {
    const { world, receipt } = await uploaded(approvers);
    if (Object.keys(permissions).length > 0)
      world.permissionOf = (login) => Promise.resolve(permissions[login] ?? 'none');
    const fault = await faultOf(world, receipt);
    if (may) expect(fault).toBeUndefined();
    else
      expect(fault).toBe(
        'hr-lead isn’t one of `approvers`, so nothing was rejected. Who may reject: deputy.',
      );
    // To confirm is only to say that somebody has looked.
    expect(await faultOf(world, receipt, { what: 'confirm' })).toBeUndefined();
  });

  it('by the approvers of what was uploaded, not by those of a later change', async () => {
    const { world, receipt } = await uploaded(['deputy']);
    world.commit({ [CONFIG]: configOf(LOOPBACK, guards(['hr-lead'])) });
    expect(await faultOf(world, receipt)).toContain('Who may reject: deputy.');
    expect(await faultOf(world, receipt, { actor: 'deputy' })).toBeUndefined();
  });
});

describe('what became of an upload is said only', () => {
  it.each(['confirm', 'reject'] as const)('by hand, and in a new run: %s', (what) => {
    for (const event of ['schedule', 'push', 'pull_request', 'workflow_run', 'repository_dispatch'])
      expect(() => {
        refuseUnlessByHand({ event }, what);
      }).toThrow(
        `\`mode: ${what}\` works only in a run that somebody started by hand (workflow_dispatch); this one is of ${event}.`,
      );
    expect(() => {
      refuseUnlessByHand({ event: 'workflow_dispatch', isRerun: true }, what);
    }).toThrow(`A re-run doesn’t ${what} anything`);
    expect(() => {
      refuseUnlessByHand({ event: 'workflow_dispatch', isRerun: false }, what);
    }).not.toThrow();
  });

  it.each(['confirm', 'reject'] as const)(
    'on the newest commit of the branch that is sent: %s',
    async (what) => {
      const { world, receipt } = await uploaded();
      expect(await faultOf(world, receipt, { what, branch: 'other' })).toContain('only main is sent');
      const look = world.receipts.look.bind(world.receipts);
      world.receipts.look = async (asked) => ({
        ...(await look(asked)),
        remote: { defaultBranch: 'main', headOf: () => 'f'.repeat(40) },
      });
      expect(await faultOf(world, receipt, { what })).toContain('isn’t the head of main');
    },
  );

  it('of a receipt of the program that the configuration names, and with its key', async () => {
    const { world, receipt } = await uploaded();
    const other = receipt.replace('/acme/', '/acme-uk/');
    expect(await faultOf(world, other)).toContain(`${other} isn’t a receipt of acme`);
    const real = receipt.replace('-sandbox/', '/');
    expect(await faultOf(world, real)).toContain('those begin with roster-sync-sandbox/acme/');
    expect(await faultOf(world, 'yesterday')).toContain('yesterday isn’t a receipt of this program.');
    world.publicKeyOf = () => undefined;
    expect(await faultOf(world, receipt)).toContain('needs the API key');
    world.commit({ [CONFIG]: 'version: 2' });
    expect(await faultOf(world, receipt)).toContain('can’t be read, so the program isn’t known');
  });
});
