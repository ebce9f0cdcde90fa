import { describe, expect, it } from '@jest/globals';
import { plain } from '../../../src/core/base/text.js';
import { cellName } from '../../../src/core/problem/cell-name.js';
import { EMPLOYEE_ELEMENTS, MANAGER_KEYS, POSITION_COLUMNS } from '../../../src/core/vocabulary/fields.js';
import { HEADERS } from '../../../src/core/vocabulary/header-words.js';
import { keyOf } from '../../../src/core/vocabulary/header-keys.js';
import { fieldsKnownAs, isDoubtful, isKnownHeader } from '../../../src/core/vocabulary/headers.js';
import { exitIn } from '../../../src/core/vocabulary/leaver-words.js';
import { configOf, employee, HEADER, read, soundRoster, told } from '../../support/roster.js';

describe('the known headers', () => {
  const entries = Object.entries(HEADERS);
  const all = entries.flatMap(([field, { known }]) => known.map((name) => [field, name] as const));

  it('stand for one field each, and each stands once', () => {
    for (const [field, name] of all) expect([name, ...fieldsKnownAs(name)]).toEqual([name, field]);
    const keys = all.map(([, name]) => plain(name));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(keys).not.toContain('');
  });

  it.each([...EMPLOYEE_ELEMENTS, ...MANAGER_KEYS, POSITION_COLUMNS.id, POSITION_COLUMNS.title])(
    'answer for our own name %s as they do for another spelling of it',
    (name) => {
      const spelled = name.toUpperCase();
      expect([isKnownHeader(name), exitIn(name)]).toEqual([isKnownHeader(spelled), exitIn(spelled)]);
      expect([isKnownHeader(name), exitIn(name)]).toEqual([true, undefined]);
    },
  );

  it('mean one field each by their words, too', () => {
    const fields = new Map<string, Set<string>>();
    for (const [field, name] of all)
      fields.set(keyOf(name), (fields.get(keyOf(name)) ?? new Set()).add(field));
    expect([...fields].filter(([key, meant]) => key === '' || meant.size > 1)).toEqual([]);
  });

  it('have none of which somebody would have to guess', () => {
    for (const [field, { doubtful = [], misleading = [] }] of entries) {
      for (const name of [...doubtful, ...misleading]) {
        expect([name, ...fieldsKnownAs(name)]).not.toContain(field);
      }
    }
  });

  it.each([
    'Personal Email',
    'Home Email',
    'Private E-Mail',
    'Email privé',
    'Preferred Name',
    'Date of Birth',
  ])('don’t have %s', (name) => {
    expect([...fieldsKnownAs(name)]).toEqual([]);
  });

  it.each([
    [
      'BambooHR',
      'Employee #,First Name,Last Name,Work Email,Hire Date,Department,Job Title,Reporting to,Country',
    ],
    [
      'HiBob',
      'Employee ID,First name,Last name,Email,Start date,Department,Employment type,Reports to,Job title',
    ],
    [
      'Personio',
      'Personalnummer,Vorname,Nachname,E-Mail,Einstellungsdatum,Abteilung,Beschäftigungsart,Vorgesetzter',
    ],
    ['Sage HR', 'Employee number,First name,Last name,Email,Employment start date,Team,Position,Reports to'],
    [
      'ADP',
      'Associate ID,Legal First Name,Legal Last Name,Work Contact: Work Email,Hire Date,Home Department Description',
    ],
    [
      'Workday',
      'Worker ID,Legal Name - First Name,Legal Name - Last Name,Email - Primary Work,Hire Date,Worker Type',
    ],
    [
      'a French one',
      'Matricule,Prénom,Nom de famille,Adresse e-mail professionnelle,Date d’embauche,Pays,Type de contrat',
    ],
    [
      'a Spanish one',
      'Número de empleado,NOMBRE,APELLIDOS,Correo electrónico,Fecha de ingreso,País,Tipo de contrato',
    ],
    [
      'a Dutch one',
      'Personeelsnummer,Voornaam,Achternaam,E-mailadres,Datum in dienst,Afdeling,Dienstverband',
    ],
    [
      'a Polish one',
      'Numer pracownika,Imię,Nazwisko,Adres e-mail,Data zatrudnienia,Dział,Rodzaj umowy,Przełożony',
    ],
  ])('have those of %s', (_what, line) => {
    const fields = line.split(',').flatMap((header) => [...fieldsKnownAs(header)]);
    expect(fields.slice(0, 5)).toEqual(['employee_id', 'forename', 'surname', 'email', 'start_date']);
    expect(fields.length).toBeGreaterThanOrEqual(6);
  });
});

describe('a header without what makes no difference', () => {
  it.each([
    ['  Work_E-Mail: ', 'workemail'],
    ['DATE D’EMBAUCHE', 'datedembauche'],
    ['Imię', 'imie'],
    ['Przełożony', 'przelozony'],
    ['Straße', 'strasse'],
    ['\uFEFFEmployee #', 'employee#'],
    ['ＩＤ', 'id'],
  ])('%j is %s', (header, expected) => {
    expect(plain(header)).toBe(expected);
  });
});

describe('a header in another spelling', () => {
  it.each([
    ['First Name [Required]', 'forename'],
    ['Last name [surname]', 'surname'],
    ['Status [READ ONLY]', 'status'],
    ['Start Date (DD/MM/YYYY)', 'start_date'],
    ['Hire Date *', 'start_date'],
    ['Email (required):', 'email'],
    ['DATE_EMBAUCHE', 'start_date'],
    ['DateEmbauche', 'start_date'],
    ['Date de l’embauche', 'start_date'],
    ['date_d_entree', 'start_date'],
    ['dateofhire', 'start_date'],
    ['fecha_ingreso', 'start_date'],
    ['fechaIngreso', 'start_date'],
    ['Data da admissão', 'start_date'],
    ['DATA_ADMISSAO', 'start_date'],
    ['data_assunzione', 'start_date'],
    ['empleado_id', 'employee_id'],
    ['id_empleado', 'employee_id'],
    ['EmployeID', 'employee_id'],
    ['Nº de funcionário', 'employee_id'],
    ['codfuncionario', 'employee_id'],
    ['Codice del dipendente', 'employee_id'],
    ['Mitarbeiter_Nr', 'employee_id'],
    ['ADRESSE_ELEC', 'email'],
    ['EmailBusiness', 'email'],
    ['email_1', 'email'],
    ['Indirizzo di posta elettronica', 'email'],
    ['CountryCo', 'country'],
    ['Country or region [country]', 'country'],
    ['PAIS', 'country'],
    ['Immediate Supervisor', 'manager_name'],
    ['Chefe', 'manager_name'],
    ['N+1', 'manager_name'],
    ['VORG_NR', 'manager_id'],
    ['id_gestor', 'manager_id'],
    ['Employee’s Manager’s Email', 'manager_email'],
    ['Poste', 'position_title'],
    ['TYPE_CONTRAT', 'employee_type'],
    ['Tipo de contrato del empleado', 'employee_type'],
    ['Employee Department', 'department'],
    ['Apellido1', 'surname'],
  ])('%s is known as %s', (header, field) => {
    expect([...fieldsKnownAs(header)]).toEqual([field]);
  });

  it.each([
    ['Structure', 'department'],
    ['Personal ID', 'employee_id'],
    ['Email 2', 'email'],
    ['Email [personal]', 'email'],
    ['E-Mail (privat)', 'email'],
    ['User name [userPrincipalName] Required', 'email'],
  ])('%s isn’t known, and may be %s', (header, field) => {
    expect([...fieldsKnownAs(header)]).toEqual([]);
    expect(isDoubtful(header, field)).toBe(true);
  });

  it.each([
    'Apellido2',
    'departamento_id',
    'Hiring Manager',
    'Update',
    'Data di nascita',
    'Start Time',
    'Manager (since)',
    'Contact [emergency]',
    'Agent',
    'constructor',
    '__proto__',
  ])('%s isn’t known', (header) => {
    expect([...fieldsKnownAs(header)]).toEqual([]);
  });
});

describe('a column that configuration doesn’t name', () => {
  const person = employee(1);
  const withHeaders = (...headers: string[]) => `${headers.join(',')}\n${person}\n`;
  const FOREIGN = [
    'Personal-Nr.',
    'FIRST_NAME',
    'Last name',
    'Beschäftigungsart',
    'Dział',
    'Hire Date',
    'Land',
    'E-Mail',
  ];

  it('is found by a known name, and that is told', () => {
    const csv = withHeaders(...FOREIGN);
    expect(soundRoster(csv).employees[0]?.values).toEqual(
      soundRoster(`${HEADER}\n${person}\n`).employees[0]?.values,
    );
    const [note] = read(csv).notes;
    expect(note).toContain('`employee_id` from “Personal-Nr.”, `employee_type` from “Beschäftigungsart”');
    expect(read(`${HEADER}\n${person}\n`).notes).toEqual([]);
  });

  it('is written in the same order whatever its header', () => {
    expect(soundRoster(withHeaders(...FOREIGN)).elements).toEqual([...EMPLOYEE_ELEMENTS]);
  });

  it('is the one with the exact name, whatever else it may be known by', () => {
    const csv = `${HEADER},Work Email,First Name\n${person},x,y\n`;
    expect(soundRoster(csv).employees[0]?.values).toMatchObject({
      email: 'person1@example.com',
      forename: 'Forename1',
    });
  });

  it('isn’t chosen between two', () => {
    const csv = `${HEADER.replace('email', 'Work Email')},E-Mail\n${person},x@example.com\n`;
    const { problems, roster } = read(csv);
    expect(told(problems)).toEqual(['roster/ambiguous-column 1:8']);
    expect(problems[0]?.message).toContain('“Work Email” (cell H1) or “E-Mail” (cell I1)');
    expect(problems[0]?.message).toContain('`email: Work Email`');
    expect(roster).toBeUndefined();
    expect(told(read(csv, 'roster: { columns: { email: E-Mail } }').problems)).toEqual([]);
  });

  it('isn’t one that configuration takes for another', () => {
    const csv = `${HEADER.replace('email', 'Work Email')},E-Mail\n${person},x@example.com\n`;
    expect(told(read(csv, 'roster: { columns: { private_email: E-Mail } }').problems)).toEqual([]);
  });

  it('shows a line of configuration that says what it should', () => {
    const csv = `${HEADER.replace('employee_id', 'Employee #')},Emp: ID,Emp ID\n${person},1,2\n`;
    const [found] = read(csv).problems;
    const line = /`(employee_id: .*)`/.exec(found?.message ?? '')?.[1] ?? '';
    expect(configOf(`roster:\n  columns:\n    ${line}`).roster.columns).toEqual({
      employee_id: 'Employee #',
    });
  });

  it.each([
    ['Other Email', '`email: Other Email`'],
    ['e-meil', 'nearly “E'],
  ])('that is missing is told with what may be it: %s', (header, hint) => {
    const { problems } = read(`${HEADER.replace('email', header)}\n${person}\n`);
    expect(told(problems)).toEqual(['roster/missing-column 1:-']);
    expect(problems[0]?.message).toContain(hint);
  });

  it.each([
    ['country', 'Location', 'Leeds'],
    ['country', 'Location', 'CA1'],
    ['start_date', 'Effective Date', 'soon'],
    ['start_date', 'Date of Birth', '1980-01-31'],
    ['email', 'Username', 'person1'],
    ['email', 'e-meil', 'person1'],
    ['department', 'Cost Center', '4711'],
    ['employee_type', 'Employment Status', 'Active'],
    ['employee_id', 'ID', 'two words'],
  ])('that is missing isn’t said to be one that it can’t be: %s, %s', (element, header, cell) => {
    const cells = person.split(',').map((own, at) => (HEADER.split(',')[at] === element ? cell : own));
    const { problems } = read(`${HEADER.replace(element, header)}\n${cells.join()}\n`);
    expect(problems.map(({ rule }) => rule)).toEqual(['roster/missing-column']);
    expect(problems[0]?.message).toMatch(/and none is another known name of it\.$/);
  });

  it('that is missing isn’t said to be one that is used for something else', () => {
    const csv = `${HEADER.replace('employee_type', 'Time Type')}\n${person}\n`;
    expect(read(csv).problems[0]?.message).toContain('If “Time Type” (cell D1) is it');
    const filter = 'roster: { filters: [{ column: Time Type, keep: [employee], drop: [] }] }';
    expect(read(csv, filter).problems[0]?.message).toMatch(/known name of it\.$/);
  });

  it.each([
    ['email', 'Reach me'],
    ['start_date', 'With us since'],
    ['country', 'Where'],
  ])('that is missing is looked for in the cells, and told by its place: %s', (element, header) => {
    const { problems } = read(`${HEADER.replace(element, header)}\n${person}\n`);
    const cell = cellName(1, HEADER.split(',').indexOf(element) + 1);
    expect(problems[0]?.message).toContain(`The column of the header in cell ${cell} looks like it.`);
    expect(problems[0]?.message).not.toContain(header);
  });

  it('in the very letters of a known name means more than one that has its words', () => {
    const csv = `${HEADER.replace('email', 'Work Email')},E-Mail (required)\n${person},x@example.com\n`;
    expect(soundRoster(csv).employees[0]?.values).toMatchObject({ email: 'person1@example.com' });
  });

  it('a private address isn’t offered where the work address is missing', () => {
    const [found] = read(`${HEADER.replace('email', 'Personal Email')}\n${person}\n`).problems;
    expect(found?.rule).toBe('roster/missing-column');
    expect(found?.message).not.toContain('Personal Email');
  });
});

describe('a header that configuration names', () => {
  const configured = (asked: string, header: string) =>
    read(
      `${HEADER.replace('forename', header)}\n${employee(1)}\n`,
      `roster: { columns: { forename: ${JSON.stringify(asked)} } }`,
    );

  it('is found with blanks around it', () => {
    expect(told(configured(' Given ', '  Given').problems)).toEqual([]);
  });

  it('must be the same, and the nearest is told: by its name where that is known, else by its place', () => {
    const hint = (asked: string, header: string) => configured(asked, header).problems[0]?.message;
    expect(told(configured('First Name', 'first name').problems)).toEqual(['roster/missing-column 1:-']);
    expect(hint('First Name', 'first name')).toContain('“first name” (cell B1)');
    expect(hint('Given', 'Givven')).toContain('The header in cell B1');
    expect(hint('Given', 'Smith')).not.toMatch(/Smith|nearly/);
  });
});

it.each([
  ['Line Manager Payroll No', 'manager_id'],
  ['jefe_directo_legajo', 'manager_id'],
  ['MGR_PERNR', 'manager_id'],
  ['Chefia direta (nº)', 'manager_id'],
  ['Manager staff number', 'manager_id'],
  ['Manager work e-mail', 'manager_email'],
])('what is said of employees, beside a word for a manager, is the manager’s: “%s”', (header, field) => {
  expect([...fieldsKnownAs(header)]).toEqual([field]);
});

it.each([
  'HR Manager ID',
  'Project Manager ID',
  'Account Manager Email',
  'Manager Position ID',
  'Manager Since',
])('“%s” isn’t', (header) => {
  expect([...fieldsKnownAs(header)]).toEqual([]);
});
