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
  const openOf = async (columns: Columns) => (await proposed(table(14, columns))).open.join('\n');
  const swapped = { 'Employee ID': (row: number) => `A${row}`, 'First Name': surname, 'Last Name': forename };
  const straight = {
    'Employee ID': (row: number) => `A${row}`,
    'First Name': forename,
    'Last Name': surname,
  };
  const NOTICED = 'Forenames and surnames seem to be in each other’s place';

  it.each([
    ['addresses', { Email: (row: number) => `${forename(row)}.${surname(row)}@example.com` }],
    [
      'short addresses',
      { Email: (row: number) => `${forename(row).charAt(0)}${surname(row)}${row}@example.com` },
    ],
    ['names of managers', { Manager: (row: number) => `${forename(row + 1)} ${surname(row + 1)}` }],
    ['names of managers with a comma', { Manager: (row: number) => `${surname(row)}, ${forename(row)}` }],
  ])('are noticed by %s', async (_what, columns) => {
    expect(await openOf({ ...swapped, ...columns })).toContain(NOTICED);
    expect(await openOf({ ...straight, ...columns })).not.toContain(NOTICED);
  });

  it('aren’t suspected where addresses say nothing of names', async () => {
    expect(await openOf({ ...swapped, Email: 'p#@example.com' })).not.toContain(NOTICED);
  });
});
