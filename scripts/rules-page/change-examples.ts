import { configured, type Example, type Examples } from './example.js';

/** A record by its headers. */
type Person = Readonly<Record<string, string>>;
type Edit = (one: Person, at: number, all: readonly Person[]) => Person;

const NAMES = [
  ...['Ada Archer', 'Zoë Meier', 'Ben Sample', 'Cleo McDonald', 'Dora Underwood', 'Eli Featherstone'],
  ...['Fay Kingsley', 'Gus Hathaway', 'Hal Westbrook', 'Ida Pemberton', 'Jon Ashworth', 'Kim Draper'],
];
const DEPARTMENTS = ['Board', 'Sales', 'IT', 'Finance'];

const PEOPLE: readonly Person[] = NAMES.map((name, at) => {
  const [forename = '', surname = ''] = name.split(' ');
  return {
    employee_id: `00001${String(at + 1).padStart(2, '0')}`,
    forename,
    surname,
    employee_type: 'employee',
    department: DEPARTMENTS[at % 4] ?? '',
    start_date: `20${10 + at}-0${1 + (at % 9)}-${String(3 + at * 2).padStart(2, '0')}`,
    country: 'GB',
    email: `${surname.toLowerCase()}@example.com`,
  };
});

const csvOf = (people: readonly Person[]): string =>
  `${[Object.keys(people[0] ?? {}), ...people.map((one) => Object.values(one))].map((row) => row.join(',')).join('\n')}\n`;

/** All of them edited, and before as they were. */
const each = (edit: Edit, people = PEOPLE): Pick<Example, 'before' | 'roster'> => ({
  before: csvOf(people),
  roster: csvOf(people.map(edit)),
});

/** One or some of them edited. */
const some = (
  first: number,
  count: number,
  edit: Edit,
  people = PEOPLE,
): Pick<Example, 'before' | 'roster'> =>
  each((one, at, all) => (at >= first && at < first + count ? edit(one, at, all) : one), people);

/** One person before, and the same now. */
const one = (before: Person, now: Person): Pick<Example, 'before' | 'roster'> =>
  some(
    2,
    1,
    (person) => ({ ...person, ...now }),
    PEOPLE.map((person, at) => (at === 2 ? { ...person, ...before } : person)),
  );

/** With a column of cost centres, which the configuration must name. */
const FURTHER = configured(
  'roster:\n  columns:\n    cost_centre: Cost Centre\nrules:\n  xsd/unknown-element: off',
);
const withCentres = PEOPLE.map((person, at) => ({ ...person, 'Cost Centre': `0${420 + (at % 3)}` }));

const shifted = (field: string, first: number, count: number) =>
  some(first, count, (person, at, all) => ({
    ...person,
    [field]: all[first + ((at - first + count - 1) % count)]?.[field] ?? '',
  }));

/** Examples of changes that look like accidents: the roster of the last upload, and what is committed now. */
export const CHANGE_EXAMPLES = {
  'roster/leading-zeros-lost': {
    note: 'The file was opened in a spreadsheet and saved.',
    ...each((person) => ({ ...person, employee_id: person['employee_id']?.replace(/^0+/, '') ?? '' })),
    place: 'roster/employees.csv, line 2, cell 1',
    says: 'The id looks like 0000101 without its zeros.',
  },
  'roster/scientific-ids': {
    ...one({ employee_id: '4000123412341' }, { employee_id: '4.00012E+12' }),
    place: 'roster/employees.csv, line 4, cell 1',
    says: 'The id is a number in scientific form (as 1.23E+05).',
  },
  'roster/ids-rounded': {
    ...one({ employee_id: '4000123412341234' }, { employee_id: '4000123412341230' }),
    place: 'roster/employees.csv, line 4, cell 1',
    says: 'The id ends in zeros where one of the baseline has other digits after the fifteenth.',
  },
  'roster/id-case-changed': {
    ...each(
      (person, at) => (at === 2 ? { ...person, employee_id: 'GB-103A' } : person),
      PEOPLE.map((person, at) => ({ ...person, employee_id: `GB-${101 + at}a` })),
    ),
    place: 'roster/employees.csv, line 4, cell 1',
    says: 'The id is that of somebody in the baseline, but for capitals.',
  },
  'roster/id-rewritten': {
    ...one({ employee_id: '1000103' }, { employee_id: '1000103.0' }),
    place: 'roster/employees.csv, line 4, cell 1',
    says: 'The id is that of somebody in the baseline, but for decimals, quotes, blanks or separators.',
  },
  'roster/twin-ids': {
    note: 'Ada was entered a second time, without the zeros of her id.',
    before: csvOf(PEOPLE),
    roster: csvOf([
      ...PEOPLE,
      { ...PEOPLE[0], employee_id: '101', surname: 'Archer-Meier', email: 'meier2@example.com' },
    ]),
    place: 'roster/employees.csv, line 14, cell 1',
    says: 'This id (line 14) and that of line 2 (0000101) differ only in leading zeros.',
  },
  'roster/damaged-ids': {
    note: 'Somebody new was entered in a spreadsheet that takes ids for numbers.',
    before: csvOf(PEOPLE),
    roster: csvOf([
      ...PEOPLE,
      { ...PEOPLE[0], employee_id: '3427.0', surname: 'Newcomer', email: 'newcomer@example.com' },
    ]),
    place: 'roster/employees.csv, line 14, cell 1',
    says: 'The id has the decimals of a number.',
  },
  'roster/renumbered': {
    note: 'A new HR system numbers its people from 900001 on.',
    ...each((person, at) => ({ ...person, employee_id: String(900_001 + at) })),
    place: 'roster/employees.csv, line 2, cell 1',
    says: '12 of 12 people come under other ids than in the baseline.',
  },
  'roster/new-id-for-email': {
    ...one({}, { employee_id: '0000199' }),
    place: 'roster/employees.csv, line 4, cell 1',
    says: 'In the baseline, this person’s address is that of 0000103.',
  },
  'roster/id-reused': {
    ...one({}, { forename: 'Nova', surname: 'Newcombe', email: 'newcombe@example.com' }),
    place: 'roster/employees.csv, line 4, cell 1',
    says: 'Forename, surname and address are all others than this id’s in the baseline.',
  },
  'roster/people-swapped': {
    ...some(2, 2, (person, at, all) => {
      const { forename = '', surname = '' } = all[5 - at] ?? {};
      return { ...person, forename, surname };
    }),
    place: 'roster/employees.csv, line 4, cell 2',
    says: 'The name is that of somebody else in the baseline, who has this person’s.',
  },
  'roster/columns-swapped': {
    ...each((person) => ({
      ...person,
      forename: person['surname'] ?? '',
      surname: person['forename'] ?? '',
    })),
    place: 'roster/employees.csv, line 2, cell 2',
    says: '`forename` and `surname` have changed places.',
  },
  'roster/column-shifted': {
    note: 'Somebody pasted the addresses one row too low.',
    ...shifted('email', 3, 7),
    place: 'roster/employees.csv, line 6, cell 8',
    says: '`email`: what is here was in the record above.',
  },
  'roster/column-shuffled': {
    note: 'The column was sorted without the others.',
    ...each((person, at, all) => ({
      ...person,
      surname: all.map((other) => other['surname'] ?? '').sort()[at] ?? '',
    })),
    place: 'roster/employees.csv, line 3, cell 3',
    says: '`surname`: the values are those of the baseline, beside other people.',
  },
  'roster/mojibake': {
    ...some(1, 1, (person) => ({ ...person, forename: 'ZoÃ«' })),
    place: 'roster/employees.csv, line 3, cell 2',
    says: '`forename` holds UTF-8 that was read in another encoding.',
  },
  'roster/replacement-character': {
    ...some(1, 1, (person) => ({ ...person, forename: 'Zo\uFFFD' })),
    place: 'roster/employees.csv, line 3, cell 2',
    says: '`forename` holds the character � in place of a letter.',
  },
  'roster/question-marks': {
    ...some(1, 1, (person) => ({ ...person, forename: 'Zo?' })),
    place: 'roster/employees.csv, line 3, cell 2',
    says: '`forename` has a question mark where a letter belongs.',
  },
  'roster/spreadsheet-error': {
    ...one({}, { department: '#N/A' }),
    place: 'roster/employees.csv, line 4, cell 5',
    says: '`department` holds a spreadsheet’s error or formula.',
  },
  'roster/dates-turned': {
    ...some(0, 4, (person) => ({ ...person, start_date: turned(person['start_date'] ?? '') })),
    place: 'roster/employees.csv, line 2, cell 6',
    says: 'The start date has day and month exchanged.',
  },
  'roster/cut-off': {
    note: 'The export stopped in the middle.',
    before: csvOf(PEOPLE),
    roster: csvOf(PEOPLE.slice(0, 6)),
    place: 'roster/employees.csv, line 7, cell 1',
    says: 'The file ends here; whoever came after this person in the baseline is missing (6).',
  },
  'roster/column-emptied': {
    config: FURTHER,
    ...each((person) => ({ ...person, 'Cost Centre': '' }), withCentres),
    place: 'roster/employees.csv, line 2, cell 9',
    says: '“Cost Centre” is empty for 12 of the 12 people who had a value.',
  },
  'roster/column-constant': {
    ...each((person) => ({ ...person, department: 'Sales' })),
    place: 'roster/employees.csv, line 2, cell 5',
    says: '`department` has one value for all 12 people; before, it had several.',
  },
  'roster/filled-down': {
    ...some(4, 5, (person, at) => ({ ...person, start_date: `2021-03-0${at - 3}` })),
    place: 'roster/employees.csv, line 6, cell 6',
    says: '`start_date` continues the value above, as a spreadsheet fills cells down.',
  },
  'roster/values-cut': {
    ...each((person) => ({ ...person, surname: person['surname']?.slice(0, 8) ?? '' })),
    place: 'roster/employees.csv, line 6, cell 3',
    says: '`surname` is the beginning of what it was; nothing in this column is longer.',
  },
  'roster/numbers-rewritten': {
    config: FURTHER,
    ...each(
      (person) => ({ ...person, 'Cost Centre': person['Cost Centre']?.replace(/^0/, '') ?? '' }),
      withCentres,
    ),
    place: 'roster/employees.csv, line 2, cell 9',
    says: '“Cost Centre” is the same number as before, written in another way.',
  },
  'roster/upper-cased': {
    ...each((person) => ({ ...person, surname: person['surname']?.toUpperCase() ?? '' })),
    place: 'roster/employees.csv, line 2, cell 3',
    says: '`surname` is written in capitals or small letters only.',
  },
} satisfies Examples;

function turned(date: string): string {
  const [year, month, day] = date.split('-');
  return [year, day, month].join('-');
}
