import { ADA, BEN, configured, HEADER, lines, type Example, type Examples } from './example.js';

const POSITIONS = 'position_id,position_title,parent_position_id,employee_id';
const FROM_FILE = configured('hierarchy:\n  file: roster/positions.csv');

const hierarchy = (...positions: readonly string[]): Pick<Example, 'config' | 'positions'> => ({
  config: FROM_FILE,
  positions: lines(POSITIONS, ...positions),
});

/** In one column as a full name. */
const FULL_NAME = configured(
  'roster:\n  columns:\n    forename: { column: Name, part: first }\n    surname: { column: Name, part: last }',
);
const named = (name: string): string =>
  lines(HEADER.replace('forename,surname', 'Name'), ADA.replace('Ada,Example', name));

/** Surnames under `forename`, and the other way round. */
const SWAPPED = [
  ADA.replace('Ada,Example', 'Example,Ada').replace('ada@', 'ada.example@'),
  BEN.replace('Ben,Sample', 'Sample,Ben').replace('ben@', 'ben.sample@'),
  '0000103,Instance,Cleo,employee,Sales,2021-02-01,GB,cleo.instance@example.com',
];

const BY_NAME = configured('hierarchy:\n  manager_name: Manager\n  position_title: Title');

const SCHEMA = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="employees"><xs:complexType><xs:sequence>
    <xs:element name="employee" maxOccurs="unbounded"><xs:complexType><xs:sequence>
      <xs:element name="forename" type="xs:string"/>
      <xs:element name="surname" type="xs:string"/>
      <xs:element name="employee_id" type="xs:string"/>
      <xs:element name="employee_type"><xs:simpleType><xs:restriction base="xs:string">
        <xs:enumeration value="employee"/>
        <xs:enumeration value="manager"/>
      </xs:restriction></xs:simpleType></xs:element>
      <xs:element name="department" type="xs:string"/>
      <xs:element name="start_date" type="xs:date"/>
      <xs:element name="country" type="xs:string"/>
      <xs:element name="email" type="xs:string"/>
    </xs:sequence></xs:complexType></xs:element>
  </xs:sequence></xs:complexType></xs:element>
</xs:schema>
`;

/** Examples of what is wrong with a value, a position or a finished file. */
export const VALUE_EXAMPLES = {
  'roster/unknown-filter-value': {
    config: configured('roster:\n  filters:\n    - { column: Status, keep: [Active], drop: [Terminated] }'),
    roster: lines(`${HEADER},Status`, `${ADA},Active`, `${BEN},Garden leave`),
    place: 'roster/employees.csv, line 3, cell 9',
    says: 'The value in “Status” is neither in `keep` nor in `drop`.',
  },
  'roster/filter-date': {
    config: configured('roster:\n  filters:\n    - { column: Last Day, date: DD/MM/YYYY, keep: until }'),
    roster: lines(`${HEADER},Last Day`, `${ADA},`, `${BEN},end of May`),
    place: 'roster/employees.csv, line 3, cell 9',
    says: 'The date in “Last Day” doesn’t have the form DD/MM/YYYY.',
  },
  'roster/exit-date-passed': {
    config: configured('roster:\n  filters:\n    - { column: Status, keep: [Active], drop: [Terminated] }'),
    roster: lines(`${HEADER},Status,Last Day`, `${ADA},Active,`, `${BEN},Active,2020-05-31`),
    place: 'roster/employees.csv, line 3, cell 10',
    says: 'Of the 2 people who are kept, 1 has a day in “Last Day” that has passed; the first is here.',
  },
  'roster/unknown-value': {
    config: configured(
      'roster:\n  columns:\n    employee_type: { column: Type, values: { Staff: employee, Lead: manager } }',
    ),
    roster: lines(
      HEADER.replace('employee_type', 'Type'),
      ADA.replace('manager', 'Lead'),
      BEN.replace('employee', 'Contractor'),
    ),
    place: 'roster/employees.csv, line 3, cell 4',
    says: 'The value in “Type” isn’t among the `values` of its column.',
  },
  'roster/ambiguous-name': {
    config: FULL_NAME,
    roster: named('Ada Maria Example'),
    place: 'roster/employees.csv, line 2, cell 2',
    says: 'The name has more than two words; the surname was taken to be the last, or what is before the comma.',
  },
  'roster/one-part-name': {
    config: FULL_NAME,
    roster: named('Ada'),
    place: 'roster/employees.csv, line 2, cell 2',
    says: 'The name has one part, and forename and surname need one each.',
  },
  'roster/unknown-department': {
    config: configured('roster:\n  departments: [Board, Sales]'),
    roster: lines(HEADER, ADA, BEN.replace('Sales', 'Slaes')),
    place: 'roster/employees.csv, line 3, cell 5',
    says: 'The department isn’t one of `roster.departments`.',
  },
  'roster/unknown-country': {
    config: configured('roster:\n  countries: [DE, FR]'),
    place: 'roster/employees.csv, line 2, cell 7',
    says: 'The country isn’t one of `roster.countries`.',
  },
  'roster/email-domain': {
    config: configured('roster:\n  email-domains: [example.com]'),
    roster: lines(HEADER, ADA, BEN.replace('example.com', 'mail.example')),
    place: 'roster/employees.csv, line 3, cell 8',
    says: 'The address isn’t in one of `roster.email-domains`.',
  },
  'roster/swapped-names': {
    roster: lines(HEADER, ...SWAPPED),
    place: 'roster/employees.csv, line 2, cell 2',
    says: '3 of the 3 e-mail addresses that are made of both names have them the other way round: forenames and surnames seem to be in each other’s place.',
  },
  'employee/required': {
    roster: lines(HEADER, ADA, BEN.replace('Sales', '')),
    place: 'roster/employees.csv, line 3, cell 5',
    says: '`department` is empty.',
  },
  'employee/control-character': {
    note: 'Between “Sam” and “ple” is a character that doesn’t show (U+000B).',
    roster: lines(HEADER, ADA, BEN.replace('Sample', 'Sam\u000Bple')),
    place: 'roster/employees.csv, line 3, cell 3',
    says: '`surname` holds an invisible control character that XML can’t carry.',
  },
  'employee/pattern': {
    config: configured('roster:\n  columns:\n    employee_id: { column: employee_id, pattern: "[0-9]{7}" }'),
    roster: lines(HEADER, ADA, BEN.replace('0000102', '102')),
    place: 'roster/employees.csv, line 3, cell 1',
    says: '`employee_id` doesn’t fit the `pattern` of its column; it looks like 0000102 without its zeros.',
  },
  'employee/start-date': {
    roster: lines(HEADER, ADA, BEN.replace('2019-09-20', '2019-02-30')),
    place: 'roster/employees.csv, line 3, cell 6',
    says: '`start_date` has a day that its month doesn’t have.',
  },
  'employee/unlikely-start-date': {
    roster: lines(HEADER, ADA, BEN.replace('2019-09-20', '9999-12-31')),
    place: 'roster/employees.csv, line 3, cell 6',
    says: '`start_date` is more than a year ahead.',
  },
  'employee/country': {
    roster: lines(HEADER, ADA, BEN.replace('GB', 'EN')),
    place: 'roster/employees.csv, line 3, cell 7',
    says: '`country` isn’t a country of ISO 3166-1, by code or by name.',
  },
  'employee/email': {
    roster: lines(HEADER, ADA, BEN.replace('ben@', 'ben at ')),
    place: 'roster/employees.csv, line 3, cell 8',
    says: '`email` isn’t an e-mail address.',
  },
  'employee/duplicate-id': {
    roster: lines(HEADER, ADA, BEN.replace('0000102', '0000101')),
    place: 'roster/employees.csv, line 3, cell 1',
    says: 'The same `employee_id` is in line 2 and in line 3.',
  },
  'employee/duplicate-email': {
    roster: lines(HEADER, ADA, BEN.replace('ben@', 'Ada@')),
    place: 'roster/employees.csv, line 3, cell 8',
    says: 'The same `email` is that of 0000101 (line 2) already.',
  },
  'hierarchy/required': {
    ...hierarchy('P1,Director,,0000101', 'P2,,P1,0000102'),
    place: 'roster/positions.csv, line 3, cell 2',
    says: 'The position’s title is empty.',
  },
  'hierarchy/control-character': {
    note: 'After “Sales” is a character that doesn’t show (U+000B).',
    ...hierarchy('P1,Director,,0000101', 'P2,Sales\u000B Clerk,P1,0000102'),
    place: 'roster/positions.csv, line 3, cell 2',
    says: 'The position’s title holds an invisible control character that XML can’t carry.',
  },
  'hierarchy/duplicate-position': {
    ...hierarchy('P1,Director,,0000101', 'P2,Clerk,P1,0000102', 'P2,Clerk,P1,'),
    place: 'roster/positions.csv, line 4, cell 1',
    says: 'The same position id is that of line 3 already.',
  },
  'hierarchy/unknown-top': {
    config: configured("hierarchy: { manager_id: Manager, position_title: Title, top: '0000110' }"),
    roster: lines(`${HEADER},Manager,Title`, `${ADA},,Director`, `${BEN},0000101,Clerk`),
    place: 'roster/employees.csv, line 1',
    says: '`hierarchy.top` is the id of nobody in the roster; it is nearly 0000101.',
  },
  'hierarchy/no-root': {
    note: 'The parent of the director should be empty. What leads nowhere else is a circle, which is reported besides.',
    besides: 'hierarchy/cycle',
    ...hierarchy('P1,Director,P2,0000101', 'P2,Clerk,P1,0000102'),
    place: 'roster/positions.csv, line 1',
    says: 'Nobody is at the top: every position names a manager or parent.',
  },
  'hierarchy/several-roots': {
    ...hierarchy('P1,Director,,0000101', 'P2,Clerk,,0000102', 'P3,Driver,P1,'),
    place: 'roster/positions.csv, line 3, cell 3',
    says: 'The position names no manager or parent, but 0000101 is at the top already.',
  },
  'hierarchy/orphan': {
    ...hierarchy('P1,Director,,0000101', 'P2,Clerk,P9,0000102'),
    place: 'roster/positions.csv, line 3, cell 3',
    says: 'The parent position P9 doesn’t exist.',
  },
  'hierarchy/ambiguous-manager': {
    config: BY_NAME,
    roster: lines(
      `${HEADER},Manager,Title`,
      `${ADA},,Director`,
      `${ADA.replace('0000101', '0000103').replace('ada@', 'ada.b@')},Ben Sample,Clerk`,
      `${BEN},Ada Example,Head of Sales`,
    ),
    place: 'roster/employees.csv, line 4, cell 9',
    says: '2 people have the name of this manager.',
  },
  'hierarchy/cycle': {
    ...hierarchy('P1,Director,,', 'P2,Head of Sales,P3,0000101', 'P3,Clerk,P2,0000102'),
    place: 'roster/positions.csv, line 3, cell 3',
    says: '2 report to each other in a circle: P2 → P3 → P2.',
  },
  'hierarchy/two-posts': {
    ...hierarchy('P1,Director,,0000101', 'P2,Clerk,P1,0000101'),
    place: 'roster/positions.csv, line 3, cell 4',
    says: 'The employee holds the position of line 2 already.',
  },
  'hierarchy/unknown-employee': {
    ...hierarchy('P1,Director,,0000101', 'P2,Clerk,P1,0000199'),
    place: 'roster/positions.csv, line 3, cell 4',
    says: 'The position names an employee who isn’t in the roster.',
  },
  'xsd/invalid': {
    note: 'The program’s schema, committed as .github/roster-sync/employees.xsd, knows the types `employee` and `manager`.',
    schema: SCHEMA,
    roster: lines(HEADER, ADA, BEN.replace('employee', 'contractor')),
    place: 'roster/employees.csv, line 3, cell 4',
    says: '`employee_type` isn’t one of the words that the schema allows.',
  },
  'xsd/unknown-element': {
    note: 'No schema of the program is committed.',
    config: configured('roster:\n  columns:\n    cost_centre: Cost Centre'),
    roster: lines(`${HEADER},Cost Centre`, `${ADA},0420`, `${BEN},0421`),
    place: 'roster/employees.csv, line 1, cell 9',
    says: '“Cost Centre” isn’t in the public description of the employee file.',
  },
  'xsd/unusable': {
    note: 'A sign-in page was committed as .github/roster-sync/employees.xsd.',
    schema: '<!doctype html>\n<p>Please sign in.</p>\n',
    place: '.github/roster-sync/employees.xsd',
    says: 'The file isn’t an XML Schema that can be used by itself: not XML, not a schema, or in need of other files.',
  },
} satisfies Examples;
