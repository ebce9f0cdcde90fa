import { ADA, BEN, configured, HEADER, lines, type Examples } from './example.js';

/** Examples of what is wrong with a configuration, or with a file before its values are looked at. */
export const FILE_EXAMPLES = {
  'config/missing': {
    note: 'The repository has a roster and no file .github/roster-sync.yml.',
    config: null,
    place: '.github/roster-sync.yml',
    says: 'There isn’t a configuration at .github/roster-sync.yml.',
  },
  'config/unreadable': {
    config: configured('roster:\n\tfile: roster/employees.csv'),
    place: '.github/roster-sync.yml, line 4, column 1',
    says: 'The line is indented by a tab, which YAML doesn’t read.',
  },
  'config/invalid': {
    config: configured('guards:\n  max-leaver: { percent: 5 }'),
    place: '.github/roster-sync.yml, line 4, column 3',
    says: '`guards.max-leaver` isn’t a key here; it is nearly `max-leavers`.',
  },
  'roster/missing': {
    config: configured('roster:\n  file: roster/staff.csv'),
    place: 'roster/staff.csv',
    says: 'The file roster/staff.csv doesn’t exist.',
  },
  'roster/not-utf-8': {
    note: 'Excel saved the file as “CSV”, which is Windows-1252, and not as “CSV UTF-8”.',
    roster: lines(HEADER, ADA.replace('Ada', 'Jürgen')),
    ansi: true,
    place: 'roster/employees.csv, line 2',
    says: 'The line holds bytes that are not UTF-8: the file was probably saved as Windows-1252.',
  },
  'roster/not-as-declared': {
    note: 'The file is UTF-8.',
    config: configured('roster:\n  encoding: utf-16le'),
    place: 'roster/employees.csv',
    says: 'The file is UTF-8, not UTF-16 (little-endian) as `roster.encoding` declares.',
  },
  'roster/doubtful-letters': {
    note: 'The file is Windows-1254, in which the two are called Çağrı and Güneş.',
    config: configured('roster:\n  encoding: windows-1252'),
    roster: lines(HEADER, ADA.replace('Ada,Example', 'Çaðrý,Güneþ'), BEN.replace('Sample', 'Yýldýz')),
    ansi: true,
    place: 'roster/employees.csv, line 2',
    says: '2 words have letters that no language has together, as Windows-1252 reads them; in Windows-1254 they are of one. Look at line 2.',
  },
  'roster/unknown-delimiter': {
    roster: lines('employee_id', '0000101', '0000102'),
    place: 'roster/employees.csv, line 1',
    says: 'Nothing in the file says which character separates its cells.',
  },
  'roster/title-line': {
    roster: lines('Staff of ACME', '', HEADER, ADA, BEN),
    place: 'roster/employees.csv, line 1',
    says: 'A title seems to be above the header, which seems to be on line 3.',
  },
  'roster/unneeded-column': {
    roster: lines(`${HEADER},Salary,Shoe size`, `${ADA},51000,38`, `${BEN},52000,43`),
    place: 'roster/employees.csv, line 1, cell 9',
    says: '2 columns of the roster aren’t needed: among them “Salary”.',
  },
  'roster/repeated-header': {
    note: 'Two exports were put into one file, one below the other.',
    roster: lines(HEADER, ADA, HEADER, BEN),
    place: 'roster/employees.csv, line 3',
    says: 'The header is here once more, where a record belongs.',
  },
  'roster/footer': {
    roster: lines(HEADER, ADA, BEN, 'Total: 2 people'),
    place: 'roster/employees.csv, line 4',
    says: 'The last line seems to be a footer, not a person.',
  },
  'roster/not-a-csv': {
    note: 'What was downloaded is a sign-in page.',
    roster: lines('<!doctype html>', '<html><body>Please sign in.</body></html>'),
    place: 'roster/employees.csv',
    says: 'The file is a web page, not a CSV: probably a sign-in page that was saved in its place.',
  },
  'roster/filtered': {
    note: 'git turns the roster into UTF-8 when it is committed, so that what is here is another file.',
    attributes: 'roster/employees.csv working-tree-encoding=windows-1252\n',
    place: 'roster/employees.csv',
    says: 'What git keeps isn’t this file: `working-tree-encoding=windows-1252` of .gitattributes changes it on its way, and a sync sends what git keeps.',
  },
  'roster/merge-conflict': {
    roster: lines(HEADER, '<<<<<<< HEAD', BEN, '=======', BEN.replace('Sales', 'IT'), '>>>>>>> main'),
    place: 'roster/employees.csv, line 2',
    says: 'A merge conflict is in lines 2 to 6, its halves separated at line 4.',
  },
  'roster/too-large': {
    config: configured('roster:\n  max-records: 1'),
    roster: lines(HEADER, ...Array.from({ length: 11 }, (_, at) => ADA.replace('101', String(101 + at)))),
    place: 'roster/employees.csv, line 11',
    says: 'The file has more than 10 records.',
  },
  'roster/unclosed-quote': {
    roster: lines(HEADER, ADA, BEN.replace('Sales', '"Sales')),
    place: 'roster/employees.csv, line 3, cell 5',
    says: 'The cell opens with a quote (") that is never closed; nothing after it could be read.',
  },
  'roster/stray-quote': {
    roster: lines(HEADER, ADA.replace('Ada', 'Ada "Addie"'), BEN),
    place: 'roster/employees.csv, line 2, cell 2',
    says: 'A quote (") appears inside a cell, where it could be read in two ways.',
  },
  'roster/ragged-record': {
    note: 'A comma is in the department, and the cell isn’t in quotes.',
    roster: lines(HEADER, ADA, BEN.replace('Sales', 'Sales, North')),
    place: 'roster/employees.csv, line 3',
    says: 'The record has 9 cells, the header has 8.',
  },
  'roster/duplicate-header': {
    roster: lines(`${HEADER},email`, `${ADA},`, `${BEN},`),
    place: 'roster/employees.csv, line 1, cell 9',
    says: 'The header “email” is in cell H1 and again in cell I1.',
  },
  'roster/missing-column': {
    roster: lines(HEADER.replace(',country', ''), ADA.replace(',GB', ''), BEN.replace(',GB', '')),
    place: 'roster/employees.csv, line 1',
    says: 'The column of the country is missing: no header is “country”, and none is another known name of it.',
  },
  'roster/ambiguous-column': {
    roster: lines(
      HEADER.replace('department', 'Dept,Department Name'),
      ADA.replace('Board', 'B,Board'),
      BEN.replace('Sales', 'S,Sales'),
    ),
    place: 'roster/employees.csv, line 1, cell 5',
    says: 'The column of the department could be “Dept” (cell E1) or “Department Name” (cell F1); say which under `roster.columns`, as in `department: Dept`.',
  },
  'roster/no-records': {
    roster: lines(HEADER),
    place: 'roster/employees.csv, line 1',
    says: 'The file has a header and no records.',
  },
  'roster/too-many-records': {
    config: configured('roster:\n  max-records: 1'),
    place: 'roster/employees.csv, line 3',
    says: '2 employees, and at most 1 may be sent; the first one too many is on this line.',
  },
} satisfies Examples;
