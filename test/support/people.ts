/* The invented company of all tests and scripts, as a roster and as a repository has it. Nobody in it is real. */

export const ROSTER = 'roster/employees.csv';
export const CONFIG = '.github/roster-sync.yml';

/** A record of a roster: the employee elements, and what the hierarchy is made of. */
export interface Person {
  readonly employee_id: string;
  readonly forename: string;
  readonly surname: string;
  readonly employee_type: string;
  readonly department: string;
  readonly start_date: string;
  readonly country: string;
  readonly email: string;
  readonly manager_id: string;
  readonly position_title: string;
}

export const idOf = (number: number): string => String(number).padStart(7, '0');

/** Somebody whom every rule accepts. Everybody reports to the first. */
export const person = (number: number, own: Partial<Person> = {}): Person => ({
  employee_id: idOf(number),
  forename: `Forename${number}`,
  surname: `Surname${number}`,
  employee_type: 'employee',
  department: 'Sales',
  start_date: '2020-01-31',
  country: 'GB',
  email: `person${number}@example.com`,
  manager_id: number === 1 ? '' : idOf(1),
  position_title: 'Assistant',
  ...own,
});

/** The first so many. */
export const people = (count: number): Person[] => Array.from({ length: count }, (_, at) => person(at + 1));

/** Some of the first leave, but never the very first. The end of a file that is missing is an accident of its own. */
export const without = (leaving: number, of: number): Person[] =>
  people(of).filter((_, at) => at === 0 || at > leaving);

export const ADA = person(1, {
  forename: 'Ada',
  surname: 'Quillfeather',
  department: 'Board',
  start_date: '2012-12-13',
  email: 'ada.quillfeather@example.com',
  position_title: 'Chief',
});

export const MAITE = person(2, {
  forename: 'Maïté',
  surname: 'O’Hara & Søn',
  country: 'FR',
  email: 'maite.ohara@example.com',
  position_title: 'Head of Sales <Europe>',
});

export const BELA = person(3, {
  forename: 'Béla',
  surname: '"Bo" Zanzibar-Smythe, Jr.',
  email: 'bela.zanzibar@example.com',
  manager_id: MAITE.employee_id,
  position_title: 'Clerk',
});

/** Three people, three levels, and not in the order in which they are sent. */
export const COMPANY: readonly Person[] = [BELA, ADA, MAITE];

/** What that company is as the employee file (docs/vendor-api.md, Employee file). */
export const EMPLOYEES_XML = `<?xml version="1.0" encoding="utf-8"?>
<employees>
  <employee><forename>Ada</forename><surname>Quillfeather</surname><employee_id>0000001</employee_id><employee_type>employee</employee_type><department>Board</department><start_date>2012-12-13</start_date><country>GB</country><email>ada.quillfeather@example.com</email></employee>
  <employee><forename>Maïté</forename><surname>O’Hara &amp; Søn</surname><employee_id>0000002</employee_id><employee_type>employee</employee_type><department>Sales</department><start_date>2020-01-31</start_date><country>FR</country><email>maite.ohara@example.com</email></employee>
  <employee><forename>Béla</forename><surname>"Bo" Zanzibar-Smythe, Jr.</surname><employee_id>0000003</employee_id><employee_type>employee</employee_type><department>Sales</department><start_date>2020-01-31</start_date><country>GB</country><email>bela.zanzibar@example.com</email></employee>
</employees>
`;

/** And as the position file (docs/vendor-api.md, Position file). */
export const POSITIONS_XML = `<?xml version="1.0" encoding="utf-8"?>
<positions>
  <root><position_title>Chief</position_title><position_id>0000001</position_id><employee_id>0000001</employee_id></root>
  <position><position_title>Head of Sales &lt;Europe&gt;</position_title><position_id>0000002</position_id><parent_position_id>0000001</parent_position_id><employee_id>0000002</employee_id></position>
  <position><position_title>Clerk</position_title><position_id>0000003</position_id><parent_position_id>0000002</parent_position_id><employee_id>0000003</employee_id></position>
</positions>
`;

/** A CSV cell, in quotes where it needs them. */
export const quoted = (cell: string): string =>
  /[",;\t|\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** A CSV of these records, the keys of the first for a header. */
export function csvOf(records: readonly object[]): string {
  const rows = [Object.keys(records[0] ?? {}), ...records.map((record) => Object.values(record).map(String))];
  return rows.map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
}

/** A configuration; JSON is YAML. Without `url` it aims at the program's own address. */
export function configOf(url?: string, more: Readonly<Record<string, unknown>> = {}): string {
  const { api, ...others } = more;
  const settings = {
    version: 1,
    program: 'acme',
    api: {
      ...(url !== undefined && { 'base-url': url }),
      retry: { tries: 4, 'base-delay': 0 },
      ...(api as object | undefined),
    },
    hierarchy: { manager_id: 'manager_id', position_title: 'position_title' },
    guards: { 'first-sync': 'allow' },
    ...others,
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** The files of a roster repository. */
export function filesOf(
  url?: string,
  more: Readonly<Record<string, unknown>> = {},
  records: readonly object[] = COMPANY,
): Record<string, string> {
  return { [CONFIG]: configOf(url, more), [ROSTER]: csvOf(records) };
}

/** Guards that hold nothing of an ordinary night of a small company. */
export const WIDE_GUARDS = {
  'first-sync': 'allow',
  'max-leavers': { percent: 100, floor: 100 },
  'max-joiners': { percent: 100, floor: 100 },
  'max-movers': { percent: 100, floor: 100 },
};
