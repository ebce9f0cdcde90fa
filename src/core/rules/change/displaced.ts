import { valueOf, type Comparison, type Pair } from './comparison.js';

/** Joiners in whose record a leaver's id or address is in another column: probably that person, in wrong cells. */
export function displaced({ joiners, leavers, elements }: Comparison): Pair[] {
  if (joiners.length === 0 || leavers.length === 0) return [];
  const byId = new Map(leavers.map((leaver) => [leaver.id, leaver]));
  const byEmail = new Map(leavers.map((leaver) => [valueOf(leaver, 'email'), leaver]));
  byEmail.delete('');
  return joiners.flatMap((now) => {
    for (const element of ['employee_id', ...elements]) {
      const value = valueOf(now, element);
      const old = byId.get(value) ?? (element === 'email' ? undefined : byEmail.get(value));
      if (old) return [{ old, now }];
    }
    return [];
  });
}
