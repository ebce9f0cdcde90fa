import type { Person } from './company.js';

/* A company of two hundred invented people, as a roster really looks: accents, departments, three levels, old dates. */

const FORENAMES = [
  'Ada',
  'Maïté',
  'Björn',
  'Chloé',
  'Dev',
  'Élodie',
  'Femi',
  'Grace',
  'Héctor',
  'Ines',
  'Jürgen',
];
const SURNAMES = [
  ...['Quillfeather', 'Søndergaard', 'Okonkwo', 'Müller', 'O’Hara', 'Zanzibar-Smythe', 'March', 'Peñalosa'],
  ...[
    'Winterbottom',
    'Łukasiewicz',
    'McDonald',
    'de la Cruz',
    'Abernathy',
    'Hofstädter',
    'Iyer',
    'Jansen',
    'Kim',
  ],
];
const DEPARTMENTS = ['Sales', 'Logistics', 'Finance', 'Research', 'Service', 'Production', 'Marketing'];
const TITLES = ['Clerk', 'Engineer', 'Assistant', 'Analyst', 'Technician'];
const COUNTRIES = ['GB', 'FR', 'DE', 'SE'];

const SIZE = 200;
const SMALL_DEPARTMENT = 6;

const of = (list: readonly string[], at: number): string => list[at % list.length] ?? '';
const two = (number: number): string => String(number).padStart(2, '0');
export const idOf = (number: number): string => String(number).padStart(7, '0');

/** The first leads; the next eight report to them, and everybody else to one of the eight. */
export function person(number: number): Person {
  const at = number - 1;
  const [forename, surname] = [of(FORENAMES, at), of(SURNAMES, Math.floor(at / 3))];
  const manager = number === 1 ? '' : number <= 9 ? idOf(1) : idOf(2 + (at % 8));
  return {
    employee_id: idOf(number),
    forename,
    surname,
    employee_type: at % 9 === 4 ? 'contractor' : 'employee',
    department:
      at >= SIZE - SMALL_DEPARTMENT && at < SIZE ? 'Legal' : of(DEPARTMENTS, at * 3 + Math.floor(at / 7)),
    start_date: `${1998 + (at % 26)}-${two(1 + ((at * 5) % 12))}-${two(1 + ((at * 7) % 28))}`,
    country: of(COUNTRIES, Math.floor(at / 2)),
    email: `${plain(forename)}.${plain(surname)}.${number}@example.com`,
    manager,
    title: number === 1 ? 'Chief' : number <= 9 ? `Head of unit ${number}` : of(TITLES, at),
  };
}

/** Letters as an address has them. */
function plain(name: string): string {
  const letters = name.normalize('NFD').replaceAll('ø', 'o').replaceAll('Ø', 'O').replaceAll('Ł', 'L');
  return letters.replaceAll(/[^A-Za-z]/g, '').toLowerCase();
}

export const STAFF: readonly Person[] = Array.from({ length: SIZE }, (_, at) => person(at + 1));
