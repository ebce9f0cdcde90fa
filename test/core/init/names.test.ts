import { describe, expect, it } from '@jest/globals';
import { proposed, table } from '../../support/export.js';

const of = <Item>(list: readonly Item[], row: number): Item => list[row % list.length] as Item;
const FORENAMES = ['Alva', 'Bruno', 'Celia', 'Dario', 'Edda', 'Fritz', 'Greta'];
const SURNAMES = ['Abbercorn', 'Brandholt', 'Castellan', 'Drummler', 'Eskilden'];
const forename = (row: number): string => of(FORENAMES, row);
const surname = (row: number): string => of(SURNAMES, row);
type Columns = Parameters<typeof table>[1];
const columnsOf = async (columns: Columns) => (await proposed(table(14, columns))).config.roster.columns;

describe('a surname in several columns', () => {
  it.each([
    ['Tussenvoegsel', 'Achternaam'],
    ['Voorvoegsel', 'Achternaam'],
    ['NamePrefix', 'LastName'],
    ['Particule', 'Nom de famille'],
    ['Namenszusatz', 'Nachname'],
  ])('is joined with what is before it: %s', async (prefix, last) => {
    const columns = {
      Voornaam: forename,
      [prefix]: (row: number) => of(['', 'van der', 'de'], row),
      [last]: surname,
    };
    expect(await columnsOf(columns)).toMatchObject({
      forename: 'Voornaam',
      surname: { columns: [prefix, last] },
    });
  });

  it.each([
    ['Primer apellido', 'Segundo apellido'],
    ['Apellido paterno', 'Apellido materno'],
    ['apellido1', 'apellido2'],
  ])('is joined with the second one: %s', async (first, second) => {
    const columns = { Nombre: forename, [first]: surname, [second]: (row: number) => surname(row + 1) };
    expect(await columnsOf(columns)).toMatchObject({ surname: { columns: [first, second] } });
  });

  it.each([
    ['forms of address', { 'Name Prefix': 'Mr' }],
    ['nothing', { Tussenvoegsel: '' }],
    [
      'what the surname begins with already',
      { Tussenvoegsel: 'van', Surname: (row: number) => `van ${surname(row)}` },
    ],
  ])('isn’t joined with %s', async (_what, columns) => {
    expect(await columnsOf({ 'First Name': forename, Surname: surname, ...columns })).toMatchObject({
      surname: 'Surname',
    });
  });

  it('is that by which managers are found', async () => {
    const whole = (row: number) => `${forename(row)} ${of(['', 'van der '], row)}${surname(row)}`;
    const { config } = await proposed(
      table(14, {
        'Employee ID': (row) => `A${row}`,
        Voornaam: forename,
        Voorvoegsel: (row) => of(['', 'van der'], row),
        Achternaam: surname,
        Leidinggevende: (row) => (row === 1 ? '' : whole(1)),
        Functie: 'Clerk',
      }),
    );
    expect(config.hierarchy).toEqual({ manager_name: 'Leidinggevende', position_title: 'Functie' });
  });
});

describe('a forename in several columns', () => {
  const columns = {
    'Employee ID': (row: number) => `A${row}`,
    'First Name': forename,
    'Middle Name': (row: number) => of(['', 'Maria', 'Otto'], row),
    'Last Name': surname,
  };

  it('is joined with the middle name', async () => {
    expect(await columnsOf(columns)).toMatchObject({ forename: { columns: ['First Name', 'Middle Name'] } });
  });

  it('isn’t, where managers are named without it', async () => {
    const Manager = (row: number) => (row === 1 ? '' : `${forename(1)} ${surname(1)}`);
    expect(await columnsOf({ ...columns, Manager })).toMatchObject({ forename: 'First Name' });
  });
});

describe('a whole name', () => {
  it.each(['Nome', 'Nombre', 'Nome completo', 'Nominativo', 'Dipendente'])(
    'is in “%s” alone',
    async (header) => {
      expect(await columnsOf({ [header]: (row) => `${forename(row)} ${surname(row)}` })).toMatchObject({
        forename: { column: header, part: 'first' },
        surname: { column: header, part: 'last' },
      });
    },
  );

  it.each(['Nome', 'Nombre'])('isn’t in “%s” beside surnames', async (header) => {
    expect(await columnsOf({ [header]: forename, Cognome: surname })).toMatchObject({
      forename: header,
      surname: 'Cognome',
    });
  });

  it.each(['Apellidos y nombre', 'Cognome e nome', 'Nazwisko i imię', 'Nachname, Vorname'])(
    'begins with the surname where its header says so: %s',
    async (header) => {
      expect(await columnsOf({ [header]: (row) => `${surname(row)} ${forename(row)}` })).toMatchObject({
        forename: { column: header, part: 'last' },
        surname: { column: header, part: 'first' },
      });
      expect(await columnsOf({ [header]: (row) => `${surname(row)}, ${forename(row)}` })).toMatchObject({
        forename: { column: header, part: 'first' },
        surname: { column: header, part: 'last' },
      });
    },
  );
});

describe('forenames and surnames in each other’s place', () => {
  const ID = { 'Employee ID': (row: number) => `A${row}` };
  const swapped = { ...ID, 'First Name': surname, 'Last Name': forename };
  const straight = { ...ID, 'First Name': forename, 'Last Name': surname };
  const Email = (row: number) => `${forename(row)}.${surname(row)}@example.com`;
  const NOTICED = 'Forenames and surnames seem to be in each other’s place, in “First Name” and “Last Name”';

  it.each([
    ['addresses', { Email }],
    [
      'short addresses',
      { Email: (row: number) => `${forename(row).charAt(0)}${surname(row)}${row}@example.com` },
    ],
    ['names of managers', { Manager: (row: number) => `${forename(row + 1)} ${surname(row + 1)}` }],
    ['names of managers with a comma', { Manager: (row: number) => `${surname(row)}, ${forename(row)}` }],
  ])('are noticed by %s, and not taken', async (_what, columns) => {
    const noticed = await proposed(table(14, { ...swapped, ...columns }));
    expect(noticed.open.join('\n')).toContain(NOTICED);
    expect(noticed.config.roster.columns).toMatchObject({
      forename: 'TO BE DECIDED',
      surname: 'TO BE DECIDED',
    });
    const sound = await proposed(table(14, { ...straight, ...columns }));
    expect(sound.open.join('\n')).not.toContain(NOTICED);
    expect(sound.config.roster.columns).toMatchObject({ forename: 'First Name', surname: 'Last Name' });
  });

  it('are read as it is answered', async () => {
    const file = table(14, { ...swapped, Email });
    const right = await proposed(file, { 'names:order': 'right' });
    expect(right.config.roster.columns).toMatchObject({ forename: 'First Name', surname: 'Last Name' });
    const other = await proposed(file, { 'names:order': 'swapped' });
    expect(other.config.roster.columns).toMatchObject({ forename: 'Last Name', surname: 'First Name' });
    expect(other.open.join('\n')).not.toContain(NOTICED);
  });

  it('are noticed in whole names, too', async () => {
    const file = table(14, { ...ID, 'Full Name': (row) => `${surname(row)} ${forename(row)}`, Email });
    const noticed = await proposed(file);
    expect(noticed.open.join('\n')).toContain('The surname seems to come first in “Full Name”');
    expect(noticed.config.roster.columns).not.toHaveProperty('forename.part');
    expect((await proposed(file, { 'names:order': 'swapped' })).config.roster.columns).toMatchObject({
      forename: { column: 'Full Name', part: 'last' },
      surname: { column: 'Full Name', part: 'first' },
    });
  });

  it('aren’t suspected where addresses say nothing of names', async () => {
    const { open } = await proposed(table(14, { ...swapped, Email: 'p#@example.com' }));
    expect(open.join('\n')).not.toContain(NOTICED);
  });
});

it('names of managers don’t turn the names round that addresses prove', async () => {
  const forename = (row: number) => `For${'abcdefghijklmnop'.charAt(row)}`;
  const surname = (row: number) => `Sur${'abcdefghijklmnop'.charAt(row)}`;
  const { open, config } = await proposed(
    table(14, {
      ID: (row) => String(row + 5000),
      Nome: forename,
      Cognome: surname,
      Email: (row) => `${forename(row)}.${surname(row)}@example.com`.toLowerCase(),
      Responsabile: (row) => `${surname(row)} ${forename(row)}`,
    }),
  );
  expect(open.join()).not.toContain('other way round');
  expect(config.roster.columns).toMatchObject({
    forename: 'Nome',
    surname: 'Cognome',
  });
});

describe('whole names', () => {
  const named = (names: readonly string[]) =>
    table(12, { 'Employee ID': 'A#', 'Full Name': (row) => names[row % names.length] ?? '' });
  const READ = '“Full Name” is read with the forename first, except before a comma.';
  const ASIDE = 'If the surname comes first, swap `part: first` and `part: last`.';
  const columns = {
    forename: { column: 'Full Name', part: 'first' },
    surname: { column: 'Full Name', part: 'last' },
  };
  const turned = {
    forename: { column: 'Full Name', part: 'last' },
    surname: { column: 'Full Name', part: 'first' },
  };

  it('need no question where common forenames come first', async () => {
    const { config, open } = await proposed(named(['Anna Abbercorn', 'José Brandholt', 'Kees de Castellan']));
    expect(config.roster.columns).toMatchObject(columns);
    expect(open.join()).not.toContain('“Full Name”');
  });

  it('need none where addresses have the forename first', async () => {
    const file = table(12, {
      'Employee ID': 'A#',
      'Full Name': (row) => `${forename(row)} ${surname(row)}`,
      Email: (row) => `${forename(row)}.${surname(row)}@example.com`,
    });
    expect((await proposed(file)).open.join()).not.toContain('“Full Name”');
  });

  it('aren’t taken where common forenames come last', async () => {
    const file = named(['Abbercorn Anna', 'Brandholt José', 'Castellan Pierre']);
    const { config, open } = await proposed(file);
    expect(open.join()).toContain(
      'The surname seems to come first in “Full Name”: 12 surnames are common forenames.',
    );
    expect(config.roster.columns).not.toHaveProperty('forename.part');
    expect((await proposed(file, { 'names:order': 'swapped' })).config.roster.columns).toMatchObject(turned);
  });

  it('are asked about where nothing shows their order, and read as it is answered', async () => {
    const file = named(['Nguyen Tuan', 'Tran Huong', 'Le Quang']);
    const asked = await proposed(file);
    expect(asked.config.roster.columns).toMatchObject(columns);
    expect(asked.open).toContain(`${READ} ${ASIDE}`);
    const [question] = asked.proposal.open
      .flatMap((one) => one.question ?? [])
      .filter(({ key }) => key === 'names:order');
    expect(question?.text).toBe(`${READ} Which comes first?`);
    const other = await proposed(file, { 'names:order': 'swapped' });
    expect(other.config.roster.columns).toMatchObject(turned);
    const right = await proposed(file, { 'names:order': 'right' });
    expect(right.config.roster.columns).toMatchObject(columns);
    expect([...other.open, ...right.open].join()).not.toContain('“Full Name”');
  });
});

describe('names of one word', () => {
  it('may be whole names that somebody has to split', async () => {
    const { open } = await proposed(table(14, { 'Employee ID': 'A#', Name: forename }));
    expect(open.filter((one) => one.includes('split into forename and surname'))).toHaveLength(2);
  });
});

it.each(['Segdo nom', 'segdo_nom', 'Segundo nombre', '2do nombre'])(
  'a second forename is joined with the first: %s',
  async (second) => {
    const columns = {
      'Primer nombre': forename,
      [second]: (row: number) => forename(row + 1),
      Apellidos: surname,
    };
    expect(await columnsOf(columns)).toMatchObject({ forename: { columns: ['Primer nombre', second] } });
  },
);
