/*
 * An invented company: nobody in it is real, and everybody lives at example.com. The same seed gives the same people
 * on every machine.
 */

const FORENAMES = [
  'Ada',
  'Maïté',
  'Łukasz',
  '李',
  'Zoë',
  'نور',
  'Ingrid',
  'Owen',
  'José',
  'Siân',
  'Noam',
  'Ewa',
];
const SURNAMES = [
  'Example',
  'O’Sample',
  'Muster',
  'Ejemplo',
  '王',
  'Przykład',
  'Voorbeeld',
  'Exempel',
  'Esempio',
  'דוגמה',
];
const DEPARTMENTS = ['Sales', 'R&D', 'Service, Europe', 'Finance', 'People "and" Culture'];
const COUNTRIES = ['GB', 'DE', 'FR', 'PL', 'NL'];
const TITLES = ['Assistant', 'Specialist', 'Engineer', 'Adviser'];
const COLUMNS = [
  'employee_id',
  'forename',
  'surname',
  'employee_type',
  'department',
  'start_date',
  'country',
  'email',
  'manager_id',
  'position_title',
];
/** How many report to one person. */
const SPAN = 6;

/** A small generator of numbers from 0 to 1 (mulberry32), since Math.random can't be seeded. */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const idOf = (number) => String(number).padStart(7, '0');

/** @returns one row a person, the first of them at the top of the hierarchy */
export function inventCompany({ people, seed = 1 }) {
  const random = randomFrom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  return Array.from({ length: people }, (_, index) => ({
    employee_id: idOf(index + 1),
    forename: pick(FORENAMES),
    surname: `${pick(SURNAMES)}-${index + 1}`,
    employee_type: 'employee',
    department: index === 0 ? 'Board' : pick(DEPARTMENTS),
    start_date: `${2005 + Math.floor(random() * 20)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 9)}`,
    country: pick(COUNTRIES),
    email: `person${index + 1}@example.com`,
    manager_id: index === 0 ? '' : idOf(Math.floor((index - 1) / SPAN) + 1),
    position_title: index === 0 ? 'Chief Executive' : pick(TITLES),
  }));
}

/** @returns the rows as CSV (RFC 4180) */
export function toCsv(rows) {
  const cell = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))];
  return `${lines.map((cells) => cells.map(cell).join(',')).join('\n')}\n`;
}
