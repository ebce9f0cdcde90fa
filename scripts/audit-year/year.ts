import { idOf, person, type Person } from '../../test/support/people.js';

/*
 * The year of a company with 300 people, of which everything is known: 250 uploads on working nights, and some of a
 * daughter's own program in the same repository.
 */

export const PEOPLE = 300;
export const NIGHTS = 250;
/** Nights by their number, from 0: thirty leave at once; another API key; a roster that is refused in the portal. */
export const HELD = 60;
export const ROTATED = 120;
export const REJECTED = 150;
/** Before this night the schedule ran four times in vain. */
export const GAP = { before: 200, nights: 4 };
export const CONFIRMED_EVERY = 25;
export const DAUGHTER_EVERY = 10;

export interface Night {
  readonly at: Date;
  readonly records: readonly Person[];
  readonly joiners: readonly string[];
  readonly leavers: readonly string[];
  readonly changed: readonly string[];
}

const DAY = 24 * 60 * 60 * 1000;
const DEPARTMENTS = ['Finance', 'IT', 'Sales', 'Service'];

const hired = (number: number): Person =>
  person(number, {
    department: DEPARTMENTS[number % DEPARTMENTS.length] ?? '',
    manager_id: number === 1 ? '' : idOf(1),
  });

const idsOf = (records: readonly Person[]): string[] => records.map(({ employee_id }) => employee_id);

/** Two o’clock in the nights from Monday to Friday of 2025, as UTC. */
function workingNights(): Date[] {
  const all = Array.from({ length: 365 }, (_, day) => new Date(Date.UTC(2025, 0, 6, 2) + day * DAY));
  const working = all.filter((at) => at.getUTCDay() % 6 !== 0);
  return working.toSpliced(GAP.before, GAP.nights).slice(0, NIGHTS);
}

/** Somebody changes department each night, and some join and leave. */
export function playYear(): Night[] {
  let records: readonly Person[] = Array.from({ length: PEOPLE }, (_, at) => hired(at + 1));
  let last = PEOPLE;
  return workingNights().map((at, night) => {
    if (night === 0) return { at, records, joiners: idsOf(records), leavers: [], changed: [] };
    const joining = night % 5 === 0 ? [hired((last += 1))] : [];
    const leaving = records.slice(40, 40 + (night === HELD ? 30 : night % 7 === 3 ? 1 : 0));
    const moving = records[1 + (night % 30)];
    const moved = (one: Person): Person =>
      one === moving ? { ...one, department: one.department === 'IT' ? 'Sales' : 'IT' } : one;
    records = [...records.filter((one) => !leaving.includes(one)).map(moved), ...joining];
    return {
      ...{ at, records },
      joiners: idsOf(joining),
      leavers: idsOf(leaving),
      changed: idsOf(moving ? [moving] : []),
    };
  });
}
