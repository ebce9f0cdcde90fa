import type { Config } from '../../core/config/schema.js';
import type { World } from '../../ports/world.js';
import type { Baseline } from '../baseline/find.js';

/* Who decides about uploads where the configuration names somebody (docs/approvals.md, Who may approve). */

/**
 * Who may approve a plan, or reject an upload: undefined means anyone with write access. The configuration of what was
 * uploaded says so, and where it can't be read, nobody is listed; before the first upload, it is this one.
 */
export function approversOf(
  now: Config,
  { kept, configs: [uploaded] }: Pick<Baseline, 'kept' | 'configs'>,
): readonly string[] | undefined {
  if (kept && !uploaded) return [];
  return (uploaded ?? now).guards.approvers;
}

export const sameLogin = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/**
 * Whether one of these still has an account that may write: an administrator decides for those who have left.
 *
 * @throws Failure where GitHub doesn't answer
 */
export async function anyWrites({ permissionOf }: World, logins: readonly string[]): Promise<boolean> {
  const permissions = await Promise.all(logins.map(async (login) => permissionOf?.(login)));
  return permissions.some((permission) => permission === 'admin' || permission === 'write');
}

/**
 * @param actor whose login GitHub gives; undefined where it doesn't
 * @throws Failure where GitHub doesn't answer
 */
export async function mayDecide(
  world: World,
  actor: string | undefined,
  approvers: readonly string[],
): Promise<boolean> {
  if (actor === undefined) return false;
  if (approvers.some((login) => sameLogin(login, actor))) return true;
  if ((await world.permissionOf?.(actor)) !== 'admin') return false;
  return !(await anyWrites(world, approvers));
}
