import { describe, expect, it } from '@jest/globals';
import { proposed, table, type Proposed } from '../../support/export.js';

const of = <Item>(list: readonly Item[], row: number): Item => list[row % list.length] as Item;
type Columns = Parameters<typeof table>[1];
const NAMES = { Forename: 'Ada', Surname: 'Example#' };
const proposedFor = (columns: Columns): Promise<Proposed> => proposed(table(12, { ...NAMES, ...columns }));
const columnsFor = async (columns: Columns): Promise<object> =>
  (await proposedFor(columns)).config.roster.columns;
const candidatesOf = ({ proposal }: Proposed, element: string): readonly string[] =>
  proposal.missing.find((one) => one.element === element)?.candidates ?? [];

const COUNTS =
  '“id” counts from 1 on: make sure that the system doesn’t number its rows anew in each export, else people would be mixed up.';

describe('the only column that tells people apart', () => {
  it.each([
    ['id', (row: number) => `A${row * 7}`],
    ['id', (row: number) => String(row)],
    ['ID', (row: number) => String(row - 1)],
    ['Código', (row: number) => String(row)],
    ['CLAVE', (row: number) => String(row).padStart(6, '0')],
    ['Staff Ref', (row: number) => String(4000 + row)],
    ['SIS ID', (row: number) => `S${row}`],
    ['Nr', (row: number) => String(4711 + row * 3)],
    ['Medewerker', (row: number) => String(1000 + row)],
  ])('is taken as the employee id: %s', async (header, cell) => {
    const { proposal } = await proposedFor({ [header]: cell });
    expect(proposal.entries.find(({ element }) => element === 'employee_id')?.header).toBe(header);
  });

  it('that counts the rows is taken with a sentence, in the output and above the configuration', async () => {
    const { text, open, config } = await proposedFor({ id: '#', salario: (row) => `${row * 731}.5` });
    expect(config.roster.columns).toMatchObject({ employee_id: 'id' });
    expect(open).toContain(COUNTS);
    const comment = text.replaceAll(/\n *# +/g, ' ');
    expect(comment).toContain(COUNTS);
    expect(comment).toContain('Please look whether this is it: no other column tells people apart.');
  });

  it('says nothing of counting where it doesn’t', async () => {
    const { open } = await proposedFor({ id: (row) => String(row * 3) });
    expect(open.join()).not.toContain('counts from');
  });

  it.each(['#', 'No', 'No.', 'Nr', 'Nr.', 'N°', 'Number', 'Lfd. Nr.', 'Sr No', 'index', 'Unnamed: 0', 'row'])(
    'isn’t taken where its header may be that of the numbers of rows: %s',
    async (header) => {
      expect(await columnsFor({ [header]: '#' })).not.toHaveProperty('employee_id');
    },
  );

  it('isn’t taken as “#”, “index” or “row”, whatever it holds', async () => {
    for (const header of ['#', 'index', 'row'])
      expect(await columnsFor({ [header]: (row) => String(4711 + row * 3) })).not.toHaveProperty(
        'employee_id',
      );
  });

  it.each([
    ['an account', { Username: 'user#' }],
    ['another id', { 'Badge Number': (row: number) => String(900 + row) }],
    ['an id of the company', { 'Corporate ID': (row: number) => `C${row * 3}` }],
    ['cells that look like ids', { Squawk: (row: number) => `EX${1000 + row * 3}` }],
  ])('is only offered beside %s', async (_what, columns: Columns) => {
    const found = await proposedFor({ id: '#', ...columns });
    expect(found.config.roster.columns).not.toHaveProperty('employee_id');
    expect(candidatesOf(found, 'employee_id')).toContain('id');
  });

  it.each([
    ['phone numbers', { Phone: (row: number) => String(5_550_100 + row) }],
    ['salaries', { Sueldo: (row: number) => String(41_000 + row * 13) }],
    ['numbers of the state', { CPF: (row: number) => String(11_122_233 + row) }],
  ])('is taken beside %s', async (_what, columns: Columns) => {
    expect(await columnsFor({ id: '#', ...columns })).toMatchObject({ employee_id: 'id' });
  });

  it('isn’t one of names', async () => {
    expect(await columnsFor({ Employee: 'Example#' })).not.toHaveProperty('employee_id');
  });
});

describe('a column of departments that is called otherwise', () => {
  it.each([
    ['Service', ['Achats', 'Paie']],
    ['Bereich', ['IT', 'Vertrieb', 'Werk Nord']],
    ['AREA', ['Finanzas', 'Planta']],
    ['Team', ['Customer Support', 'Marketing']],
    ['Settore', ['Vendite', 'Magazzino']],
    ['Subdepto', ['CONTABILIDAD', 'ALMACEN']],
  ])('is taken where its values are departments: %s', async (header, values) => {
    const { config, text } = await proposedFor({ [header]: (row) => of(values, row) });
    expect(config.roster.columns).toMatchObject({ department: header });
    expect(text).toContain('# Please look whether this is it: no other header is about departments.');
  });

  it.each([
    ['of which most are something else', { Area: (row: number) => of(['North', 'South'], row) }],
    ['which most people don’t have', { Team: (row: number) => (row === 1 ? 'Sales' : '') }],
    ['of codes', { 'Dept Code': (row: number) => of(['IT', 'HR'], row) }],
  ])('is only offered %s', async (_what, columns: Columns) => {
    const found = await proposedFor(columns);
    expect(found.config.roster.columns).not.toHaveProperty('department');
    expect(candidatesOf(found, 'department')).toEqual(Object.keys(columns));
  });

  it('is only offered beside another that may be it; codes aren’t offered beside names', async () => {
    const found = await proposedFor({
      Team: (row) => of(['Sales', 'IT'], row),
      Division: (row) => of(['Ships', 'Planes'], row),
      ABT_NR: (row) => of(['G01', 'M05'], row),
    });
    expect(found.config.roster.columns).not.toHaveProperty('department');
    expect(candidatesOf(found, 'department')).toEqual(['Team', 'Division']);
  });

  it('codes are offered where there are no names', async () => {
    const found = await proposedFor({ ABT_NR: (row) => of(['G01', 'M05'], row) });
    expect(candidatesOf(found, 'department')).toEqual(['ABT_NR']);
  });
});

describe('other columns whose header and cells both fit', () => {
  it.each([
    ['country', 'addresses_work_country', ['GB', 'DE']],
    ['country', 'Sede (paese)', ['Italia', 'Svizzera']],
    ['start_date', 'Beginn', ['2019-03-10', '2020-04-11']],
    ['employee_type', 'Beschäftigungsverhältnis', ['Vollzeit', 'Teilzeit']],
    ['employee_type', 'employment_basis', ['Full-time', 'Part-time']],
  ])('%s: %s', async (element, header, values) => {
    const columns = await columnsFor({ [header]: (row) => of(values, row) });
    expect(columns).toHaveProperty(element);
  });

  it.each([
    ['country', 'Bank country', ['GB', 'DE']],
    ['country', 'Home country', ['GB', 'DE']],
    ['country', 'Address: Country', ['GB', 'DE']],
    ['department', 'Supervisory Organization', ['/Sales', '/IT']],
    ['employee_type', 'Preferred contract', ['Full-time', 'Part-time']],
    ['employee_type', 'userType', ['Member', 'Guest']],
  ])('not %s as %s', async (element, header, values) => {
    expect(await columnsFor({ [header]: (row) => of(values, row) })).not.toHaveProperty(element);
  });

  it('a start is only offered beside another date', async () => {
    const found = await proposedFor({ Start: '2019-03-10', Angefangen: '2019-04-10' });
    expect(found.config.roster.columns).not.toHaveProperty('start_date');
    expect(candidatesOf(found, 'start_date')).toContain('Start');
  });

  it('a surname without a forename', async () => {
    const { config } = await proposed(table(12, { Nom: 'Example#', Poste: 'Comptable' }));
    expect(config.roster.columns).toMatchObject({ surname: 'Nom' });
    const whole = await proposed(table(12, { Nom: 'Ada Example#', Poste: 'Comptable' }));
    expect(whole.config.roster.columns).not.toMatchObject({ surname: 'Nom' });
  });

  it('the addresses of workers aren’t private ones', async () => {
    const found = await proposedFor({ 'Worker email': 'p#@example.com' });
    expect(found.config.roster.columns).toMatchObject({ email: 'Worker email' });
    expect(found.proposal.remarks).toEqual([]);
    expect(await columnsFor({ 'E-mail personnel': 'p#@example.com' })).not.toHaveProperty('email');
  });
});
