import { inventCompany } from '../support/company.js';
import { csvOf, idOf, person, type Person } from '../support/people.js';

/* What people and spreadsheets do to a roster by accident: what is committed, made of what was uploaded last. */

type Staff = readonly Person[];
type Accident = readonly [name: string, file: (staff: Staff) => string | Buffer];

/** Without the last so many of those to whom nobody reports. */
export function less(staff: Staff, count: number): Person[] {
  const managers = new Set(staff.map((one) => one.manager_id));
  const gone = new Set(staff.filter((one) => !managers.has(one.employee_id)).slice(-count));
  return staff.filter((one) => !gone.has(one));
}

/** Two hundred people; six of those to whom nobody reports are a small department. */
function inventStaff(): Person[] {
  const everybody = inventCompany(200);
  const others = new Set(less(everybody, 6));
  return everybody.map((one) => (others.has(one) ? one : { ...one, department: 'Legal' }));
}

export const STAFF: Staff = inventStaff();

const each =
  (change: (one: Person, at: number, staff: Staff) => Partial<Person>) =>
  (staff: Staff): string =>
    csvOf(staff.map((one, at) => ({ ...one, ...change(one, at, staff) })));

const from = (
  first: number,
  count: number,
  change: (one: Person, at: number, staff: Staff) => Partial<Person>,
) => each((one, at, staff) => (at >= first && at < first + count ? change(one, at - first, staff) : {}));

/** A column in another order, and the others as they were. */
const alone = (element: keyof Person) => (staff: Staff) => {
  const sorted = staff.map((one) => one[element]).sort();
  return each((_, at) => ({ [element]: sorted[at] ?? '' }))(staff);
};

const lines = (staff: Staff): string[] => csvOf(staff).trimEnd().split('\n');
const fromLines = (all: readonly string[]): string => `${all.join('\n')}\n`;
const withoutZeros = (id: string): string => id.replace(/^0+/, '');
const fullWidth = (id: string): string =>
  id.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const misread = (text: string): string => new TextDecoder('windows-1252').decode(Buffer.from(text));
const dateParts = ({ start_date: date }: Person): string[] => date.split('-');

/** Ids written in another way, also where they are a manager’s. */
const idsAs =
  (how: (id: string) => string, isMeant: (at: number) => boolean) =>
  (staff: Staff): string => {
    const meant = new Set(staff.filter((_, at) => isMeant(at)).map((one) => one.employee_id));
    const change = (id: string) => (meant.has(id) ? how(id) : id);
    return each((one) => ({
      employee_id: change(one.employee_id),
      manager_id: change(one.manager_id),
    }))(staff);
  };

const lostZeros = (isLost: (at: number) => boolean) => idsAs(withoutZeros, isLost);

const withoutCell = (one: Person, element: keyof Person): object =>
  Object.fromEntries(Object.entries(one).filter(([name]) => name !== element));

/** Cut at a part of its length, and from there on to the end of the line or to the byte behind it. */
function cut(part: number, atLineEnd: boolean) {
  return (staff: Staff): Buffer => {
    const file = Buffer.from(csvOf(staff));
    const at = Math.floor(file.length * part);
    return file.subarray(0, atLineEnd ? file.indexOf('\n', at) + 1 : at);
  };
}

/** The accidents of which everybody knows one. */
export const KNOWN_ACCIDENTS: readonly Accident[] = [
  ['60 of 200 are missing', (staff) => csvOf(less(staff, 60))],
  ['all ids have lost their zeros', lostZeros(() => true)],
  ['three ids have lost their zeros', lostZeros((at) => [31, 32, 150].includes(at))],
  ['somebody appears under a new id', from(44, 1, () => ({ employee_id: idOf(9901) }))],
  ['the file is empty', () => ''],
  ['only the header is left', (staff) => fromLines(lines(staff).slice(0, 1))],
  ...[0.031, 0.284, 0.517, 0.749, 0.968].map((part): Accident => [
    `the file ends at a byte (${part * 100} %)`,
    cut(part, false),
  ]),
  ['the file ends at the end of a line (30 %)', cut(0.3, true)],
  ['the file ends at the end of a line (90 %)', cut(0.9, true)],
];

/** And those that a year brings. */
export const MORE_ACCIDENTS: readonly Accident[] = [
  [
    'saved as Windows-1252',
    (staff) => Buffer.from(csvOf(staff).replaceAll(/[^\p{ASCII}\u0080-\u00FF]/gu, '?'), 'latin1'),
  ],
  ['UTF-8 opened as Windows-1252 and saved as UTF-8', (staff) => misread(csvOf(staff))],
  ['accents saved as question marks', (staff) => csvOf(staff).replaceAll(/[^\p{ASCII}]/gu, '?')],
  [
    'saved as “Unicode text”',
    (staff) => Buffer.from(`\uFEFF${csvOf(staff).replaceAll(',', '\t')}`, 'utf16le'),
  ],
  ['an Excel workbook that was named .csv', () => Buffer.from('504b0304140006000800000021006e3d', 'hex')],
  [
    'dates as day/month/year',
    each((one) => ({ start_date: dateParts(one).reverse().map(Number).join('/') })),
  ],
  [
    'days and months changed places wherever that gave a date',
    each((one) => {
      const [year = '', month = '', day = ''] = dateParts(one);
      return Number(day) <= 12 ? { start_date: [year, day, month].join('-') } : {};
    }),
  ],
  [
    'two ids in scientific form',
    from(60, 2, (_, at) => ({ employee_id: ['6.10E+01', '6.20E+01'][at] ?? '' })),
  ],
  ['two ids in full-width digits', idsAs(fullWidth, (at) => at === 60 || at === 61)],
  ['the surnames sorted by themselves', alone('surname')],
  ['the addresses sorted by themselves', alone('email')],
  [
    'four addresses moved down by a row',
    from(80, 4, (_, at, staff) => ({ email: staff[80 + ((at + 3) % 4)]?.email ?? '' })),
  ],
  [
    'a department filled down over fifteen rows',
    from(20, 15, (_, __, staff) => ({ department: staff[20]?.department ?? '' })),
  ],
  [
    'start dates continued as a series over twelve rows',
    from(100, 12, (_, at) => ({ start_date: `2021-03-${String(at + 1).padStart(2, '0')}` })),
  ],
  ['the column of countries deleted', (staff) => csvOf(staff.map((one) => withoutCell(one, 'country')))],
  [
    'the headers of forename and surname exchanged',
    (staff) => csvOf(staff).replace('forename,surname', 'surname,forename'),
  ],
  [
    'the cells of one row moved to the left',
    (staff) => {
      const all = lines(staff);
      const at = all.findIndex((line, index) => index > 50 && !line.includes('"'));
      all[at] = `${(all[at] ?? '').split(',').toSpliced(2, 1).join(',')},`;
      return fromLines(all);
    },
  ],
  [
    'all names in capitals',
    each((one) => ({ forename: one.forename.toUpperCase(), surname: one.surname.toUpperCase() })),
  ],
  [
    'saved while a filter showed one department',
    (staff) => csvOf(staff.filter((one) => one.department === 'Sales')),
  ],
  ['a small department forgotten', (staff) => csvOf(staff.filter((one) => one.department !== 'Legal'))],
  ['twenty rows pasted twice', (staff) => csvOf([...staff, ...staff.slice(30, 50)])],
  ['a line of totals at the end', (staff) => `${csvOf(staff)}Total,${staff.length},,,,,,,,\n`],
  ['a lookup that found no department for five', from(120, 5, () => ({ department: '#N/A' }))],
  ['the managers deleted', each(() => ({ manager_id: '' }))],
  [
    'the ids of two people exchanged',
    from(70, 2, (_, at, staff) => ({ employee_id: staff[71 - at]?.employee_id ?? '' })),
  ],
  [
    'the id of somebody who left given to a new person',
    from(90, 1, () => ({ forename: 'Nova', surname: 'Newcombe', email: 'nova.newcombe@example.com' })),
  ],
  [
    'everybody renumbered by a new HR system',
    each((one) => ({
      employee_id: `9${one.employee_id.slice(1)}`,
      manager_id: one.manager_id.replace(/^./, '9'),
    })),
  ],
  ['surnames cut after eight letters', each((one) => ({ surname: one.surname.slice(0, 8) }))],
  ['a surname that Excel took for a date', from(18, 1, () => ({ surname: '01-Mar' }))],
  ['the domain of all addresses mistyped', each((one) => ({ email: one.email.replace('.com', '.con') }))],
  ['the last line saved by half', (staff) => csvOf(staff).slice(0, -5)],
  ['a merge conflict left in the file', (staff) => conflict(staff)],
  ['the header line deleted', (staff) => fromLines(lines(staff).slice(1))],
];

function conflict(staff: Staff): string {
  const all = lines(staff);
  const theirs = lines([{ ...person(40), position_title: 'Manager' }])[1] ?? '';
  return fromLines(all.toSpliced(40, 1, '<<<<<<< HEAD', all[40] ?? '', '=======', theirs, '>>>>>>> main'));
}
