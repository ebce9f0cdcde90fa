import { chanceOf } from '../../support/chance.js';
import { idOf } from '../../support/people.js';
import { FAULTS } from './faults.js';
import { aMonthLater, companyOf, csvOfPeople, ELEMENTS, type Person } from './month.js';

/* Rosters with what goes wrong in them, made from a seed: one that was uploaded, and what somebody made of it. */

/** A roster of chance, and how it is read. */
export interface Faulty {
  /** The one that was uploaded; undefined at a first sync. */
  readonly before: string | undefined;
  readonly after: string;
  readonly positions: string | undefined;
  readonly yaml: string;
  /** What was done to it, by name. */
  readonly done: readonly string[];
}

const of = (person: Person | undefined, element: string): string => person?.[element] ?? '';

const ID_FORMS: readonly ((number: number) => string)[] = [
  idOf,
  idOf,
  idOf,
  (number) => `GB-${number}`,
  (number) => `E${String(number).padStart(5, '0')}`,
  (number) => `90000000000000${String(number).padStart(5, '0')}`,
  (number) => `a${(number * 7919).toString(16)}X${number}`,
];

const COLUMNS = 'cost_centre: cost_centre, job_grade: job_grade';
const BY = (key: string, column = key): string =>
  `hierarchy: { ${key}: ${column}, position_title: position_title }`;

const CONFIGURATIONS: readonly string[] = [
  `roster: { columns: { ${COLUMNS} } }\n${BY('manager_id')}`,
  `roster: { columns: { ${COLUMNS} } }`,
  `roster: { columns: { ${COLUMNS} } }\nhierarchy: { manager_id: manager_id, position_title: position_title, position_id: post }`,
  `roster: { columns: { ${COLUMNS} } }\n${BY('manager_email', 'boss')}`,
  `roster: { columns: { ${COLUMNS} } }\nhierarchy: { file: roster/positions.csv }`,
  `roster: { columns: { ${COLUMNS}, email: { column: email, optional: true }, employee_id: { column: employee_id, pattern: "[0-9]{7}" } } }\n${BY('manager_id')}`,
  `roster: { columns: { ${COLUMNS}, start_date: { column: start_date, format: [DD/MM/YYYY, DD/MM/YY] } }, departments: [Sales, IT, Qualité], countries: [GB, DE, PL], email-domains: [Example.com] }\n${BY('manager_id')}`,
  `roster: { max-records: 50, columns: { ${COLUMNS} } }\n${BY('manager_id')}\nrules: { roster/unneeded-column: off, roster/unknown-department: warn }`,
];

/** Everybody under somebody above them, whom they also name by address, with a position of their own. */
const inHierarchy = (people: readonly Person[]): Person[] =>
  people.map((person, at) => {
    const boss = at === 0 ? undefined : people[Math.floor((at - 1) / 4)];
    return {
      ...person,
      manager_id: of(boss, 'employee_id'),
      boss: of(boss, 'email'),
      post: `P-${String(at).padStart(3, '0')}`,
    };
  });

const COLUMNS_WRITTEN = [...ELEMENTS, 'manager_id', 'boss', 'position_title', 'post'];

const positionsOf = (people: readonly Person[]): string => {
  const postOf = new Map(people.map((person) => [of(person, 'employee_id'), of(person, 'post')]));
  const rows = people.map((person) => ({
    position_id: of(person, 'post'),
    position_title: of(person, 'position_title'),
    parent_position_id: postOf.get(of(person, 'manager_id')) ?? of(person, 'manager_id'),
    employee_id: of(person, 'employee_id'),
  }));
  return csvOfPeople(rows, { columns: Object.keys(rows[0] ?? {}) });
};

/** @returns always the same for the same seed */
export function faulty(seed: number): Faulty {
  const chance = chanceOf(seed);
  const idOf = chance.pick(ID_FORMS);
  const old = inHierarchy(companyOf(seed, chance.between(9, 60), idOf));
  let now = chance.below(3) === 0 ? old : inHierarchy(aMonthLater(old, chance, idOf));
  const asPlanned = now;
  const done: string[] = [];
  for (let left = chance.pick([0, 1, 1, 2, 2, 3]); left > 0 && now.length > 8; left -= 1) {
    const name = chance.pick(Object.keys(FAULTS));
    now = FAULTS[name]?.(now, chance) ?? now;
    done.push(name);
  }
  const yaml = chance.pick(CONFIGURATIONS);
  const columns = COLUMNS_WRITTEN;
  return {
    before: chance.below(4) === 0 ? undefined : csvOfPeople(old, { columns }),
    after: csvOfPeople(now, { columns, endsOpen: chance.below(5) === 0 }),
    positions: yaml.includes('file:') ? positionsOf(chance.pick([now, asPlanned])) : undefined,
    yaml,
    done,
  };
}
