import type { Chance } from '../support/chance.js';
import { csvOf, idOf, quoted, type Person } from '../support/people.js';

/*
 * The company of a run: who works there, what happens to them in a month, and what people and spreadsheets do to their
 * file by accident. Every name, address and title has the letters `zq` in it, so that one of them is found wherever it
 * must not be.
 */

export type Staff = readonly Person[];

/** Found in every name, address and title, and in nothing else. */
export const PERSONAL = /zq/i;

/** How the roster's file is written; the configuration says the same. */
export interface Layout {
  /** With the XML names as headers, or those of an HR system. */
  readonly headers: 'xml' | 'hr';
  readonly delimiter: ',' | ';';
  readonly dates: 'iso' | 'day-first';
  /** Which column comes first; the others follow it around. */
  readonly first: number;
}

export const PLAIN: Layout = { headers: 'xml', delimiter: ',', dates: 'iso', first: 0 };

/** What an HR system calls its columns. */
export const HR_HEADERS: Readonly<Record<keyof Person, string>> = {
  employee_id: 'Staff No',
  forename: 'Called',
  surname: 'Family',
  employee_type: 'Kind',
  department: 'Unit',
  start_date: 'Hired On',
  country: 'Land',
  email: 'Mailbox',
  manager_id: 'Boss No',
  position_title: 'Post',
};

export const DEPARTMENTS = ['Sales', 'IT', 'Legal', 'Finance'] as const;
const SYLLABLES = ['ba', 'lo', 'mé', 'ri', 'ta', 'vu', 'ne', 'so', 'ki', 'du', 'pe', 'ga'] as const;
const TITLES = ['Zq Clerk', 'Zq Analyst', 'Zq Driver', 'Zq Nurse', 'Zq Counsel & Co'] as const;

const word = (chance: Chance): string =>
  [0, 1, 2].map(() => chance.pick(SYLLABLES)).join('') + chance.pick(['', '', '’ar', '-zqa', ' ost']);
const name = (chance: Chance): string => `Zq${word(chance)}`;
const latin = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('é', 'e')
    .replaceAll(/[^a-z]/g, '');

export const isManager = (staff: Staff): ((one: Person) => boolean) => {
  const managers = new Set(staff.map((one) => one.manager_id));
  return ({ employee_id: id, manager_id: above }) => above === '' || managers.has(id);
};

/** Somebody new, whose number nobody has had. */
function newcomer(number: number, managers: readonly string[], chance: Chance): Person {
  const [forename, surname] = [name(chance), name(chance)];
  return {
    employee_id: idOf(number),
    forename,
    surname,
    employee_type: 'employee',
    department: chance.pick(DEPARTMENTS),
    start_date: `20${String(chance.between(10, 25))}-0${chance.between(1, 9)}-${chance.between(10, 28)}`,
    country: chance.pick(['GB', 'FR', 'DE']),
    email: `${latin(forename)}.${latin(surname)}${number}@example.com`,
    manager_id: managers.length === 0 ? '' : chance.pick(managers),
    position_title: chance.pick(TITLES),
  };
}

/** A company of so many; the first two have reports. */
export function inventStaff(count: number, chance: Chance): Person[] {
  const staff: Person[] = [];
  for (let number = 1; number <= count; number += 1) {
    const managers = staff.slice(0, 2).map((one) => one.employee_id);
    staff.push(newcomer(number, number === 2 ? managers.slice(0, 1) : managers, chance));
  }
  return staff;
}

/** What a company does to its own roster: `next` is the first number that nobody has had. */
export type Edit = (staff: Staff, chance: Chance, next: number) => Person[];

const some = (staff: Staff, chance: Chance, count: number): Set<Person> =>
  new Set(chance.shuffled(staff.filter((one) => !isManager(staff)(one))).slice(0, count));

const changed = (staff: Staff, whom: ReadonlySet<Person>, change: (one: Person) => Partial<Person>) =>
  staff.map((one) => (whom.has(one) ? { ...one, ...change(one) } : one));

const hire =
  (least: number, most: number): Edit =>
  (staff, chance, next) => {
    const managers = staff.filter(isManager(staff)).map((one) => one.employee_id);
    const count = chance.between(least, most);
    return [...staff, ...Array.from({ length: count }, (_, at) => newcomer(next + at, managers, chance))];
  };

const exit =
  (least: number, most: number): Edit =>
  (staff, chance) => {
    const leaving = some(staff, chance, chance.between(least, most));
    return staff.filter((one) => !leaving.has(one) || staff.length - leaving.size < 4);
  };

export const EDITS: Readonly<Record<string, Edit>> = {
  hire: hire(1, 2),
  exit: exit(1, 2),
  'exit of two': exit(2, 2),
  'exit of three': exit(3, 3),
  marriage: (staff, chance) =>
    changed(staff, some(staff, chance, 1), (one) => {
      const surname = name(chance);
      return { surname, email: `${latin(one.forename)}.${latin(surname)}.new@example.com` };
    }),
  move: (staff, chance) =>
    changed(staff, some(staff, chance, 1), () => ({ department: chance.pick(DEPARTMENTS) })),
  promotion: (staff, chance) =>
    changed(staff, some(staff, chance, 1), () => ({ position_title: chance.pick(TITLES) })),
  'new department': (staff, chance) =>
    changed(staff, some(staff, chance, 2), () => ({ department: 'Research' })),
  reorganisation: (staff, chance) => {
    const managers = staff.filter(isManager(staff)).map((one) => one.employee_id);
    return changed(staff, some(staff, chance, Math.ceil(staff.length / 2)), () => ({
      department: chance.pick(DEPARTMENTS),
      manager_id: chance.pick(managers),
    }));
  },
  'new addresses': (staff, chance) =>
    changed(staff, some(staff, chance, chance.between(2, 7)), (one) => ({
      email: one.email.replace('@', '.x@'),
    })),
  'large intake': hire(5, 12),
  layoffs: exit(4, 9),
  'most leave': (staff, chance) => {
    const most = Math.floor(staff.length / 2) + 1;
    return exit(most, most)(staff, chance, 0);
  },
  import: (staff, chance, next) => hire(0, 2)(chance.shuffled(staff), chance, next),
};

const dated = (iso: string, dates: Layout['dates']): string =>
  dates === 'iso' ? iso : iso.split('-').reverse().join('/');

/** The roster's file of this staff. */
export function fileOf(staff: Staff, { headers, delimiter, dates, first }: Layout): string {
  const elements = Object.keys(HR_HEADERS) as (keyof Person)[];
  const order = [...elements.slice(first), ...elements.slice(0, first)];
  const head = order.map((element) => (headers === 'xml' ? element : HR_HEADERS[element]));
  const rows = staff.map((one) =>
    order.map((element) => (element === 'start_date' ? dated(one[element], dates) : one[element])),
  );
  return [head, ...rows].map((cells) => `${cells.map(quoted).join(delimiter)}\n`).join('');
}

/** What becomes of a file by accident, of a staff and the way in which it is written. */
type Accident = (staff: Staff, write: (staff: Staff) => string, chance: Chance) => string | Uint8Array;

const alone =
  (element: keyof Person): Accident =>
  (staff, write) => {
    const sorted = staff.map((one) => one[element]).sort();
    return write(staff.map((one, at) => ({ ...one, [element]: sorted[at] ?? '' })));
  };
const each =
  (change: (one: Person, at: number, staff: Staff) => Partial<Person>): Accident =>
  (staff, write) =>
    write(staff.map((one, at) => ({ ...one, ...change(one, at, staff) })));
/** What one column has appears under the header of the other. */
const exchanged =
  (one: keyof Person, other: keyof Person): Accident =>
  (staff, write) =>
    write(staff.map((each) => ({ ...each, [one]: each[other], [other]: each[one] })));
const lines = (file: string): string[] => file.trimEnd().split('\n');
const joined = (all: readonly string[]): string => `${all.join('\n')}\n`;

/** As test/commands/accident-list.ts has them, for any staff and layout. */
export const ACCIDENTS: Readonly<Record<string, Accident>> = {
  'a third is missing': (staff, write, chance) =>
    write(exit(Math.ceil(staff.length / 3), Math.ceil(staff.length / 3))(staff, chance, 0)),
  'only a few are left': (staff, write) => write(staff.slice(0, 3)),
  'all ids have lost their zeros': each((one) => ({
    employee_id: one.employee_id.replace(/^0+/, ''),
    manager_id: one.manager_id.replace(/^0+/, ''),
  })),
  'everybody renumbered': each((one) => ({
    employee_id: `9${one.employee_id.slice(1)}`,
    manager_id: one.manager_id.replace(/^./, '9'),
  })),
  'cut at a byte': (staff, write, chance) => {
    const file = Buffer.from(write(staff));
    return file.subarray(0, chance.below(file.length));
  },
  'cut at a line': (staff, write, chance) => {
    const all = lines(write(staff));
    return joined(all.slice(0, chance.between(1, all.length - 1)));
  },
  'the file is empty': () => '',
  'the header line deleted': (staff, write) => joined(lines(write(staff)).slice(1)),
  'a conflict left in the file': (staff, write) =>
    joined(lines(write(staff)).toSpliced(3, 0, '<<<<<<< HEAD', '=======', '>>>>>>> main')),
  'rows pasted twice': (staff, write) => write([...staff, ...staff.slice(2, 5)]),
  'ids and surnames exchanged': exchanged('employee_id', 'surname'),
  'departments and surnames exchanged': exchanged('department', 'surname'),
  'surnames sorted by themselves': alone('surname'),
  'addresses sorted by themselves': alone('email'),
  'a department filled down': each((_, __, staff) => ({ department: staff[0]?.department ?? '' })),
  'all names in capitals': each((one) => ({
    forename: one.forename.toUpperCase(),
    surname: one.surname.toUpperCase(),
  })),
  'the managers deleted': each(() => ({ manager_id: '' })),
  'two ids exchanged': each((one, at, staff) =>
    at === 3 || at === 4 ? { employee_id: staff[7 - at]?.employee_id ?? one.employee_id } : {},
  ),
  'somebody twice, once without the zeros of the id': (staff, write) => {
    const [last] = staff.slice(-1);
    const id = last?.employee_id.replace(/^0+/, '') ?? '';
    return write(last ? [...staff, { ...last, employee_id: id, email: `zq.${last.email}` }] : staff);
  },
  'saved in another encoding': (staff, write) => Buffer.from(write(staff), 'latin1'),
  'opened in another encoding': (staff, write) =>
    new TextDecoder('windows-1252').decode(Buffer.from(write(staff))),
  'days and months exchanged': each((one) => {
    const [year = '', month = '', day = ''] = one.start_date.split('-');
    return Number(day) <= 12 ? { start_date: [year, day, month].join('-') } : {};
  }),
  'the countries deleted': (staff) =>
    csvOf(
      staff.map((one) =>
        Object.fromEntries(Object.entries(one).filter(([element]) => element !== 'country')),
      ),
    ),
};
