import { oncePerPair } from '../base/once-per-pair.js';
import type { Employee, Roster } from '../roster/people/roster.js';
import { byKey, inOrderOfKeys, unlikeByKey } from './unlike.js';

/** Somebody who is in both rosters, and differs. */
interface Changed {
  readonly was: Employee;
  readonly is: Employee;
  /** The XML elements whose values differ. */
  readonly fields: readonly string[];
}

/** Who differs between two rosters, sorted by id. */
export interface PeopleChanges {
  readonly joiners: readonly Employee[];
  readonly leavers: readonly Employee[];
  readonly movers: readonly Changed[];
}

/** @returns who joins, leaves and changes from one roster to the other; without a baseline everybody joins */
export function peopleChanges(baseline: Roster | undefined, roster: Roster): PeopleChanges {
  if (baseline) return changesBetween(baseline, roster);
  return { joiners: inOrderOfKeys(roster.employees, idOf), leavers: [], movers: [] };
}

const changesBetween = oncePerPair((baseline: Roster, roster: Roster): PeopleChanges => {
  const [old, now] = unlikeByKey(baseline.employees, roster.employees, idOf, isSame);
  const [before, after] = [byKey(old, idOf), byKey(now, idOf)];
  const here = inOrderOfKeys(now, idOf);
  return {
    joiners: here.filter(({ id }) => !before.has(id)),
    leavers: inOrderOfKeys(old, idOf).filter(({ id }) => !after.has(id)),
    movers: here.flatMap((is) => changeOf(before.get(is.id), is)),
  };
});

const idOf = ({ id }: Employee): string => id;

/** Whether nothing differs between two with the same id: a plan has nothing to say of them. */
function isSame(a: Employee, b: Employee): boolean {
  if (a === b) return true;
  const elements = Object.keys(a.values);
  return (
    elements.length === Object.keys(b.values).length &&
    elements.every((element) => a.values[element] === b.values[element])
  );
}

function changeOf(was: Employee | undefined, is: Employee): Changed[] {
  const fields = was ? changedFields(was, is) : [];
  return was && fields.length > 0 ? [{ was, is, fields }] : [];
}

/** @returns the XML elements whose values differ */
export function changedFields(before: Employee, after: Employee): string[] {
  const elements = new Set([...Object.keys(before.values), ...Object.keys(after.values)]);
  return [...elements].filter((element) => (before.values[element] ?? '') !== (after.values[element] ?? ''));
}
