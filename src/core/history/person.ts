import type { Plan } from '../plan/diff.js';

/** What an upload did to somebody. */
export type Change =
  | { readonly what: 'added' | 'deleted' }
  | {
      readonly what: 'changed';
      readonly mover: Plan['movers'][number] | undefined;
      /** The columns of their own post. */
      readonly posts: readonly string[];
    };

/**
 * @param posts the columns of somebody's own post that an upload changed: a plan names positions, and not whose they are
 * @returns what a plan does to them; undefined where nothing. Compared with nothing, everybody is added.
 */
export function changeOf(plan: Plan, id: string, posts: readonly string[] = []): Change | undefined {
  const isOne = (person: { readonly id: string }) => person.id === id;
  if (plan.leavers.some(isOne)) return { what: 'deleted' };
  if (plan.joiners.some(isOne)) return { what: 'added' };
  const mover = plan.movers.find(isOne);
  return mover || posts.length > 0 ? { what: 'changed', mover, posts } : undefined;
}
