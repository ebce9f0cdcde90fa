import { describe, expect, it } from '@jest/globals';
import { proposed, table } from '../../support/export.js';

/* Columns that mark who has left: each is proposed with the right side dropped, or asked about. Nobody is overlooked. */

const PEOPLE = {
  'Employee ID': (row: number) => String(10_000 + row),
  'First Name': 'Ada',
  'Last Name': 'Example#',
  'Employee Type': 'employee',
  Department: (row: number) => (row % 2 === 0 ? 'Sales' : 'Service'),
  'Start Date': (row: number) => `${13 + (row % 15)}/06/2019`,
  Country: 'GB',
  Email: 'person#@example.com',
};

/** Of forty people eight have left: every fifth. */
const isGone = (row: number): boolean => row % 5 === 0;
const fileOf = (columns: Readonly<Record<string, (row: number) => string>>): string =>
  table(40, { ...PEOPLE, ...columns });

const yesNo = (header: string, [employed, gone]: readonly [string, string]) =>
  fileOf({ [header]: (row) => (isGone(row) ? gone : employed) });

describe('an answer with yes or no', () => {
  it.each([
    ['is_active', 'True', 'False'],
    ['Is Active', 'true', 'false'],
    ['IsActive', '1', '0'],
    ['Active?', 'Y', 'N'],
    ['Enabled', 'TRUE', 'FALSE'],
    ['accountEnabled', 'True', 'False'],
    ['Activated', 'Yes', 'No'],
    ['Current Employee', 'Yes', 'No'],
    ['Employed', 'Y', 'N'],
    ['Aktiv', 'Ja', 'Nein'],
    ['Actif', 'Oui', 'Non'],
    ['Activo', 'Sí', 'No'],
    ['Actief', 'Ja', 'Nee'],
    ['In dienst', 'J', 'N'],
    ['Ativo', 'Sim', 'Não'],
    ['Attivo', 'Sì', 'No'],
    ['Compte actif', 'O', 'N'],
    ['Konto aktiviert', 'WAHR', 'FALSCH'],
    ['inactiveIdentity', 'false', 'true'],
    ['Blocked', 'No', 'Yes'],
    ['suspended', 'FALSE', 'TRUE'],
    ['deleted', '0', '1'],
    ['Disabled', 'N', 'Y'],
    ['Archived', 'N', 'Y'],
    ['Terminated', 'No', 'Yes'],
    ['Is Leaver', 'F', 'T'],
    ['Gesperrt', 'Nein', 'Ja'],
    ['Sorti', 'Non', 'Oui'],
    ['Inactivo', 'N', 'S'],
    ['Geblokkeerd', 'Nee', 'Ja'],
    ['Desligado', 'Não', 'Sim'],
    ['Cessato', 'No', 'Sì'],
    ['Block sign in (Yes/No) [Optional]', 'No', 'Yes'],
    ['No longer employed', 'No', 'Yes'],
    ['Not Active', 'No', 'Yes'],
    ['Still here', 'Yes', 'No'],
    ['Is Live', 'TRUE', 'FALSE'],
    ['Exited', 'false', 'true'],
    ['Ancien salarié', 'Non', 'Oui'],
    ['Ehemalig', 'Nein', 'Ja'],
    ['Pracuje', 'Tak', 'Nie'],
    ['User is suspended [READ ONLY]', 'False', 'True'],
    ['Left', '', 'X'],
  ])('“%s”: %s is kept, and %s dropped', async (header, employed, gone) => {
    const { config, open } = await proposed(yesNo(header, [employed, gone]));
    expect(config.roster.filters).toEqual([{ column: header, keep: [employed], drop: [gone] }]);
    expect(open).toEqual([]);
  });

  it.each([
    ['Rehire Eligible', 'Y', 'N'],
    ['Eligible for Rehire', 'Yes', 'No'],
    ['Full Time', 'Y', 'N'],
    ['Full-Time?', 'Yes', 'No'],
    ['Gender', 'M', 'F'],
    ['Sexe', 'H', 'F'],
    ['MFA Enabled', 'True', 'False'],
    ['Left Handed', 'Yes', 'No'],
    ['Active Duty Military', 'No', 'Yes'],
    ['Benefits Active', 'Yes', 'No'],
    ['Union Member', 'Y', 'N'],
    ['On Leave', 'No', 'Yes'],
    ['Remote', '1', '0'],
  ])('“%s” says nothing of who has left', async (header, one, other) => {
    const { config, open } = await proposed(yesNo(header, [one, other]));
    expect(config.roster.filters).toEqual([]);
    expect(open).toEqual([]);
  });

  it.each([
    ['Austritt J/N', 'N', 'J'],
    ['Kennzeichen Austritt', '', '1'],
    ['Exit', 'N', 'Y'],
    ['No activo', 'Sim', 'Não'],
    ['No activo', 'No', 'Sí'],
  ])(
    'under a word for an exit, or one that two languages read apart, is asked about: “%s”',
    async (header, employed, gone) => {
      const { config, open } = await proposed(yesNo(header, [employed, gone]));
      expect(config.roster.filters).toEqual([]);
      expect(open).toEqual([
        expect.stringContaining(`“${header}” looks as if it marked people who have left`),
      ]);
    },
  );

  it.each(['Active in Region', 'Portal Blocked', 'Terminated Contract'])(
    'of another thing perhaps, “%s”, is asked about',
    async (header) => {
      const file = yesNo(header, header.startsWith('Active') ? ['Yes', 'No'] : ['No', 'Yes']);
      const { config, open, proposal } = await proposed(file);
      expect(config.roster.filters).toEqual([]);
      expect(open).toEqual([
        expect.stringContaining(`“${header}” looks as if it marked people who have left, 8 people`),
      ]);
      const key = proposal.open[0]?.question?.key ?? '';
      const answered = await proposed(file, { [key]: 'drop' });
      expect(answered.config.roster.filters).toMatchObject([{ column: header }]);
      expect((await proposed(file, { [key]: 'keep' })).config.roster.filters).toEqual([]);
    },
  );

  it('knows the answer that nobody has yet', async () => {
    const { config } = await proposed(fileOf({ is_active: () => 'TRUE' }));
    expect(config.roster.filters).toEqual([{ column: 'is_active', keep: ['TRUE'], drop: ['FALSE'] }]);
    const marked = await proposed(fileOf({ Archived: () => 'No' }));
    expect(marked.config.roster.filters).toEqual([{ column: 'Archived', keep: ['No'], drop: ['Yes'] }]);
  });

  it('asks whether people without an answer are employed, where only the employed have one', async () => {
    const { open } = await proposed(fileOf({ Active: (row) => (isGone(row) ? '' : 'Yes') }));
    expect(open).toEqual([expect.stringContaining('with the status "" (8 in “Active”)')]);
  });

  it('never leaves out everybody', async () => {
    const { config, open } = await proposed(fileOf({ Active: () => 'No' }));
    expect(config.roster.filters).toEqual([]);
    expect(open).toEqual([expect.stringContaining('By “Active” everybody in the file has left')]);
  });
});

describe('a status', () => {
  it.each([
    ['EmpStatus', 'A', 'T'],
    ['Status', 'A', 'I'],
    ['Emp Status', 'Active', 'Terminated'],
    ['Situação', 'Ativo', 'Desligado'],
    ['Stato', 'In forza', 'Cessato'],
    ['Estado', 'Activo', 'Baja'],
    ['User State', 'Enabled', 'Disabled'],
    ['estado_laboral', 'ACTIVO', 'CESANTE'],
    ['Estado', 'LICENCIA', 'CESANTE'],
    ['Active Flag', 'A', 'T'],
    ['Attrition', 'Current employees', 'Ex-Employees'],
    ['What about them', 'Active', 'Terminated'],
  ])('under “%s”: %s is kept, and %s dropped', async (header, employed, gone) => {
    const { config, open } = await proposed(yesNo(header, [employed, gone]));
    expect(config.roster.filters).toEqual([{ column: header, keep: [employed], drop: [gone] }]);
    expect(open).toEqual([]);
  });

  it('that may be a pause is asked about', async () => {
    const { config, open } = await proposed(yesNo('Status [READ ONLY]', ['Active', 'Suspended']));
    expect(config.roster.filters).toEqual([{ column: 'Status [READ ONLY]', keep: ['Active'], drop: [] }]);
    expect(open).toEqual([
      expect.stringContaining('with the status "Suspended" (8 in “Status [READ ONLY]”)'),
    ]);
  });

  it.each([
    ['Employment State', 'Active', 'On Hold'],
    ['Situação funcional', 'Ativo', 'Cedido'],
    ['STAT2', '3', '0'],
    ['Employee Status Code', '1', '2'],
    ['Personalstatus', '1', '9'],
  ])('with words that nobody knows is asked about: “%s”', async (header, employed, other) => {
    const { open } = await proposed(yesNo(header, [employed, other]));
    expect(open).toEqual([expect.stringContaining(`“${header}”`)]);
  });

  it.each([
    ['Marital Status', 'Single', 'Married'],
    ['Home State', 'NY', 'CA'],
    ['Contract Status', 'Permanent', 'Fixed'],
    ['FLSA Status', 'Exempt', 'Nonexempt'],
    ['Shift', 'A', 'T'],
    ['Office', 'North', 'South'],
  ])('isn’t “%s”', async (header, one, other) => {
    const { config, open } = await proposed(yesNo(header, [one, other]));
    expect([config.roster.filters, open]).toEqual([[], []]);
  });
});

describe('a column that only some have a value in', () => {
  it.each([
    ['Termination Reason', 'Voluntary'],
    ['Motif de sortie', 'Retraite'],
    ['Austrittsgrund', 'Rente'],
    ['Inactive', 'Inactive'],
    ['Comment', 'LEFT'],
  ])('is asked about where it is of an exit: “%s”, %s', async (header, value) => {
    const file = yesNo(header, ['', value]);
    const { config, open, proposal } = await proposed(file);
    expect(config.roster.filters).toEqual([]);
    expect(open).toEqual([
      expect.stringContaining(`“${header}” looks as if it marked people who have left, 8 people`),
    ]);
    const key = proposal.open[0]?.question?.key ?? '';
    const answered = await proposed(file, { [key]: 'drop' });
    expect(answered.config.roster.filters).toEqual([{ column: header, keep: [''], drop: [value] }]);
  });

  it('isn’t shown where its values tell people apart', async () => {
    const { open } = await proposed(
      fileOf({ 'Reason for leaving': (row) => (isGone(row) ? `Why ${row}` : '') }),
    );
    expect(open).toEqual([expect.stringContaining('“Reason for leaving” looks as if')]);
    expect(open.join()).not.toContain('Why');
  });

  it('is nobody’s question where the status leaves them out already', async () => {
    const { open, config } = await proposed(
      fileOf({
        Status: (row) => (isGone(row) ? 'Terminated' : 'Active'),
        'Termination Reason': (row) => (isGone(row) ? 'Voluntary' : ''),
      }),
    );
    expect(open).toEqual([]);
    expect(config.roster.filters).toMatchObject([{ column: 'Status' }]);
  });

  it.each([
    ['Leave Reason', 'Parental'],
    ['Shift', 'Night'],
    ['Release signed by', 'HR'],
  ])('says nothing of it elsewhere: “%s”', async (header, value) => {
    const { config, open } = await proposed(yesNo(header, ['', value]));
    expect([config.roster.filters, open]).toEqual([[], []]);
  });
});

/** Eight have left in May 2025, and four leave in May 2026; the tests’ today is the first of January between. */
const lastDay = (row: number): string => (isGone(row) ? '15/05/2025' : row % 10 === 1 ? '20/05/2026' : '');

describe('a date of exits', () => {
  it.each([
    'Resign Date',
    'Date of Leaving',
    'DATE_SORTIE',
    'employeeLeaveDateTime',
    'deleted_at',
    'Termination Date',
    'Last Working Day',
    'Exit',
    'Austrittsdatum',
    'Date de départ',
    'Fecha de baja',
    'Datum uit dienst',
    'Data de demissão',
    'Data cessazione',
    'Relieving Date',
    'Employment End Date',
  ])('“%s” keeps people until it', async (header) => {
    const { config, open, text } = await proposed(fileOf({ [header]: lastDay }));
    expect(config.roster.filters).toEqual([{ column: header, date: 'DD/MM/YYYY', keep: 'until' }]);
    expect(open).toEqual([]);
    expect(text).toContain('# Today 32 people are kept and 8 left out: nobody is sent after that day.');
    expect(text).not.toContain('keep: [""]');
  });

  it.each([
    ['2025-05-15T00:00:00Z', '2026-05-20T00:00:00Z', 'YYYY-MM-DD'],
    ['2025-05-15', '9999-12-31', 'YYYY-MM-DD'],
    ['15.05.2025', '31.12.9999', 'DD.MM.YYYY'],
    ['15-May-25', '20-May-26', 'D-MMM-YY'],
  ])('is read as it is written: %s', async (past, ahead, date) => {
    const cell = (row: number) => (isGone(row) ? past : row % 10 === 1 ? ahead : '');
    const { config } = await proposed(fileOf({ 'Leaving Date': cell }));
    expect(config.roster.filters).toEqual([{ column: 'Leaving Date', date, keep: 'until' }]);
  });

  it('that could be read in two ways is asked about, unless the start dates prove it', async () => {
    const cell = (row: number) => (isGone(row) ? '05/04/2025' : '');
    const proven = await proposed(fileOf({ 'Leaving Date': cell }));
    expect(proven.config.roster.filters).toEqual([
      { column: 'Leaving Date', date: 'DD/MM/YYYY', keep: 'until' },
    ]);
    const file = table(40, { ...PEOPLE, 'Start Date': '2019-06-13', 'Leaving Date': cell });
    const { config, open } = await proposed(file);
    expect(config.roster.filters).toEqual([]);
    expect(open).toEqual([
      expect.stringContaining(
        '“Leaving Date” has last days. Are dates of “Leaving Date” DD/MM/YYYY or MM/DD/YYYY?',
      ),
    ]);
    const answered = await proposed(file, { 'date:DD/MM/YYYY MM/DD/YYYY': 'MM/DD/YYYY' });
    expect(answered.config.roster.filters).toMatchObject([{ date: 'MM/DD/YYYY', keep: 'until' }]);
  });

  it('of a contract, which may be renewed, is asked about', async () => {
    const { config, open } = await proposed(fileOf({ 'Contract End': lastDay }));
    expect(config.roster.filters).toEqual([]);
    expect(open).toEqual([
      expect.stringContaining('“Contract End” has dates that may be last days; 8 have passed.'),
    ]);
    expect(open.join()).toContain('`{ column: "Contract End", date: DD/MM/YYYY, keep: until }`');
  });

  it('in two forms is offered with both', async () => {
    const cell = (row: number) => (row % 2 === 0 ? '' : row % 5 === 0 ? '15/05/2025' : 'May 20, 2026');
    const { open } = await proposed(fileOf({ 'Contract End': cell }));
    expect(open.join()).toContain('date: ["MMM D, YYYY", DD/MM/YYYY], keep: until }`');
  });

  it('that nobody has yet is proposed all the same', async () => {
    const { config } = await proposed(fileOf({ 'Termination Date': () => '' }));
    expect(config.roster.filters).toEqual([
      { column: 'Termination Date', date: 'YYYY-MM-DD', keep: 'until' },
    ]);
  });

  it.each([
    'Letzter Tag',
    'Austrittsdatum letzte Beschäftigung',
    'Sorti le',
    'F. Baja',
    'Data de cessação',
    'Data Cess.',
    'Data deslig.',
    'L.W.D',
    'DOL',
    'Ended',
    'Uit dienst per',
  ])('is one by the words of “%s”, whatever is in the cells of those who stay', async (header) => {
    for (const nothing of ['', '-', 'NULL', '00/00/0000', '  /  /    ']) {
      const cell = (row: number) => (isGone(row) ? lastDay(row) : nothing);
      const { config } = await proposed(fileOf({ [header]: cell }));
      expect(config.roster.filters).toEqual([{ column: header, date: 'DD/MM/YYYY', keep: 'until' }]);
    }
  });

  it.each([
    ['Beëindigd op', ''],
    ['Schluss', ''],
    ['Gültig bis', '31/12/9999'],
    ['Appointment End', ''],
    ['Col 9', '-'],
  ])('is asked about where its cells look like it: “%s”', async (header, nothing) => {
    const cell = (row: number) => (isGone(row) ? lastDay(row) : nothing);
    const { config, open } = await proposed(fileOf({ [header]: cell }));
    expect(config.roster.filters).toEqual([]);
    expect(open).toEqual([expect.stringContaining(`“${header}” has dates that may be last days; 8 have`)]);
  });

  it('isn’t a date before the start, or one that everybody has', async () => {
    const before = await proposed(fileOf({ Schluss: (row) => (isGone(row) ? '15/05/2015' : '') }));
    const all = await proposed(fileOf({ Schluss: () => '15/05/2025' }));
    expect([before.open, before.config.roster.filters]).toEqual([[], []]);
    expect([all.open, all.config.roster.filters]).toEqual([[], []]);
  });

  it.each([
    'Birth Date',
    'Last Review',
    'Promoted On',
    'Dernière connexion',
    'Wedding',
    'Probation End Date',
    'Visa Expiry',
    'Leave End Date',
    'Notice Date',
    'Rehire Date',
  ])('isn’t “%s”', async (header) => {
    const { config, open } = await proposed(fileOf({ [header]: lastDay }));
    expect([config.roster.filters, open]).toEqual([[], []]);
  });
});

describe('a status and a date', () => {
  const status = (gone: (row: number) => boolean) => (row: number) => (gone(row) ? 'Terminated' : 'Active');

  it('that agree are the status alone', async () => {
    const { config, open, text } = await proposed(
      fileOf({ Status: status(isGone), 'Last Day': (row) => (isGone(row) ? '15/05/2025' : '') }),
    );
    expect(config.roster.filters).toEqual([{ column: 'Status', keep: ['Active'], drop: ['Terminated'] }]);
    expect(open).toEqual([]);
    expect(text).toContain('8 of 40 people have a date in “Last Day”; it isn’t used, the status is.');
  });

  it('where the status keeps people whose day has passed are asked about', async () => {
    const file = fileOf({ Status: status((row) => row % 10 === 0), 'Last Day': lastDay });
    const { config, open, proposal } = await proposed(file);
    expect(config.roster.filters).toMatchObject([{ column: 'Status' }]);
    expect(open).toEqual([
      expect.stringContaining(
        '“Status” keeps 4 people whose date in “Last Day” has passed (line 6 is the first)',
      ),
    ]);
    const key = proposal.open[0]?.question?.key ?? '';
    const both = await proposed(file, { [key]: 'drop' });
    expect(both.config.roster.filters).toMatchObject([
      { column: 'Status' },
      { column: 'Last Day', keep: 'until' },
    ]);
    expect((await proposed(file, { [key]: 'keep' })).open).toEqual([]);
  });

  it('where the status leaves out people whose day is ahead are said', async () => {
    const gone = (row: number) => isGone(row) || row === 11;
    const { open } = await proposed(fileOf({ Status: status(gone), 'Last Day': lastDay }));
    expect(open).toEqual([
      expect.stringContaining(
        '“Status” leaves out 1 person whose day in “Last Day” is still ahead (line 12 is the first)',
      ),
    ]);
  });

  it('and an answer that disagrees are asked about, and one that agrees isn’t used', async () => {
    const columns = { Status: status(isGone), Enabled: (row: number) => (row % 5 < 2 ? 'No' : 'Yes') };
    const { config, open } = await proposed(fileOf(columns));
    expect(config.roster.filters).toMatchObject([{ column: 'Status' }]);
    expect(open).toEqual([expect.stringContaining('“Status” keeps 8 people who have left by “Enabled”')]);
    const agreeing = await proposed(fileOf({ ...columns, Enabled: (row) => (isGone(row) ? 'No' : 'Yes') }));
    expect(agreeing.open).toEqual([]);
    expect(agreeing.text).toContain('“Enabled” isn’t used');
  });
});

describe('start dates ahead', () => {
  const starts = (row: number) => (row > 37 ? '14/06/2026' : `${13 + (row % 15)}/06/2019`);

  it('are offered to wait, and asked about', async () => {
    const file = table(40, { ...PEOPLE, 'Start Date': starts });
    const { config, open } = await proposed(file);
    expect(config.roster.filters).toEqual([]);
    expect(open).toEqual([
      expect.stringContaining(
        '3 people start after today (line 39 is the first), and new people probably get a welcome e-mail at once.',
      ),
    ]);
    const waiting = await proposed(file, { 'starts:ahead': 'wait' });
    expect(waiting.config.roster.filters).toEqual([
      { column: 'Start Date', date: 'DD/MM/YYYY', keep: 'from' },
    ]);
    expect((await proposed(file, { 'starts:ahead': 'now' })).open).toEqual([]);
  });

  it('of people who are left out anyway are nobody’s question', async () => {
    const status = (row: number) => (row > 37 ? 'Terminated' : 'Active');
    const { open } = await proposed(table(40, { ...PEOPLE, 'Start Date': starts, Status: status }));
    expect(open).toEqual([]);
  });
});

it('22,000 rows are proposed for in a moment', async () => {
  const file = table(22_000, {
    ...PEOPLE,
    Status: (row) => (isGone(row) ? 'Terminated' : 'Active'),
    'Last Day': (row) => (row % 3 === 0 ? `${13 + (row % 15)}/05/${2020 + (row % 6)}` : ''),
    Enabled: (row) => (isGone(row) ? 'No' : 'Yes'),
  });
  const before = process.cpuUsage();
  await proposed(file);
  // Others may use the machine meanwhile.
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(4000);
}, 30_000);

it.each([
  ['POSITION STATUS', 'A - Active', 'T - Terminated'],
  ['Status', 'Active (A)', 'Inactive (I)'],
  ['AssignmentStatusType', 'ACTIVE', 'INACTIVE'],
])('a status with codes is one: “%s”', async (header, employed, gone) => {
  const { config } = await proposed(yesNo(header, [employed, gone]));
  expect(config.roster.filters).toEqual([{ column: header, keep: [employed], drop: [gone] }]);
});

it('a mark that nobody has yet isn’t asked about as if people had left', async () => {
  const { open } = await proposed(fileOf({ 'Block portal sign in': () => 'No' }));
  const [says = '', ...more] = open.filter((one) => one.includes('Block portal'));
  expect(more).toEqual([]);
  expect(says).toContain('nobody so far. If it does, add a filter');
  expect(says).not.toContain('0 people');
});
