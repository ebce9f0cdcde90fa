import type { Plan } from '../plan/diff.js';

type Change =
  | { readonly what: 'added' | 'deleted' }
  | { readonly what: 'changed'; readonly mover: Plan['movers'][number] };

/** @returns what a plan does to somebody; undefined where nothing. At a first upload everybody is added. */
export function changeOf(plan: Plan, id: string): Change | undefined {
  const isOne = (person: { readonly id: string }) => person.id === id;
  if (plan.leavers.some(isOne)) return { what: 'deleted' };
  if (plan.joiners.some(isOne)) return { what: 'added' };
  const mover = plan.movers.find(isOne);
  return mover && { what: 'changed', mover };
}
