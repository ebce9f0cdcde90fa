import type { Plan } from '../plan/diff.js';

/** What an upload did to somebody; `isUnplanned` where its plan doesn't say so. */
export type Change = { readonly isUnplanned?: boolean } & (
  | { readonly what: 'added' | 'deleted' }
  | {
      readonly what: 'changed';
      readonly mover: Plan['movers'][number] | undefined;
      /** Elements that changed, of which a plan has nothing: also the columns of their own post. */
      readonly fields: readonly string[];
      /** Columns of their own post that were sent and not accepted. */
      readonly refused: readonly string[];
    }
);

/**
 * @param posts the columns of somebody's own post that an upload changed: a plan names positions, and not whose they are
 * @param isPartial whether positions weren't accepted
 * @returns what a plan does to them; undefined where nothing
 */
export function changeOf(
  plan: Plan,
  id: string,
  posts: readonly string[] = [],
  isPartial = false,
): Change | undefined {
  const isOne = (person: { readonly id: string }) => person.id === id;
  if (plan.leavers.some(isOne)) return { what: 'deleted' };
  if (plan.joiners.some(isOne)) return { what: 'added' };
  const mover = plan.movers.find(isOne);
  if (!mover && posts.length === 0) return undefined;
  const [fields, refused] = isPartial ? [[], posts] : [posts, []];
  return { what: 'changed', mover, fields, refused };
}
