import { EMPLOYEES_XSD } from '../../src/core/xml/built-in-schemas.js';
import { csvOf, idOf, person, type Person } from './people.js';
import { KEY, KEY_IN_BASIC } from './runner.js';
import type { Answering } from './server.js';

/* People whom nobody may see, and what could give them away. */

/**
 * Every value that nobody may see has this in it, in small letters or capitals: names, addresses, titles, managers
 * that aren’t ids, departments that nobody knows. And some dates and numbers.
 */
export const SECRET = /zqx|1971-02|31\.12\.1972|\/02\/1971|197102|077009712|89370400449712|97,12/i;

const one = person(1, {
  forename: 'Azqxa',
  surname: 'Quillzqx',
  department: 'Board',
  start_date: '1971-02-03',
  email: 'azqxa.quill@example.com',
  position_title: 'Chief zqx',
});
const two = {
  ...one,
  employee_id: idOf(2),
  forename: 'Bzqxb',
  surname: 'O’zqx',
  email: 'b@zqx.example.com',
  manager_id: idOf(1),
};
const three = { ...two, employee_id: idOf(3), forename: 'Czqxc', email: 'c@zqx.example.com' };
export const GOOD: readonly [Person, Person, Person] = [one, two, three];

export interface Leak {
  /** What was uploaded before; left out, it is a first sync. */
  readonly before?: readonly object[];
  readonly people?: readonly object[];
  readonly csv?: string;
  readonly more?: Record<string, unknown>;
  readonly files?: Record<string, string>;
  readonly answering?: Answering;
  /** Whether a sync is what is to fail, not a check. */
  readonly sends?: boolean;
}

/**
 * Values that a shifted column has where ids belong, of each kind that has digits. Whatever comes after the first
 * character that differs must be secret, so each has its mark, or is one of the numbers of `SECRET`.
 */
const VALUES: Readonly<Record<string, (number: number) => string>> = {
  surnames: (n) => `Quillzqx${'abcdefghijkl'[n] ?? ''}`,
  'surnames with a digit': (n) => `Quillzqx${n}`,
  'dates of birth': (n) => `1971-02-${String(3 + n).padStart(2, '0')}`,
  'dates of birth with slashes': (n) => `${String(3 + n).padStart(2, '0')}/02/1971`,
  'dates of birth in digits': (n) => `197102${String(3 + n).padStart(2, '0')}`,
  'phone numbers': (n) => `077009712${String(n).padStart(2, '0')}`,
  IBANs: (n) => `DE89370400449712${String(n).padStart(6, '0')}`,
  salaries: (n) => `97,12${n % 10}.0${n % 7}`,
  addresses: (n) => `q${n}@zqx.example.com`,
};

const twelve = Array.from({ length: 12 }, (_, at) => at + 1);
const honest = twelve.map((n) => ({
  ...(n === 1 ? one : two),
  employee_id: idOf(n),
  email: `p${n}@example.com`,
}));

/** Their ids are gone: whoever is called so is in problems, plan, held reasons, picture and chart. */
const SHIFTED = Object.fromEntries<Leak>(
  Object.entries(VALUES).flatMap(([what, valueOf]) => {
    const people = honest.map((row, at) => ({
      ...row,
      employee_id: valueOf(at + 1),
      manager_id: at === 0 ? '' : valueOf(1),
    }));
    const wrong = people.map((row, at) =>
      at === 5 ? { ...row, email: 'nowhere', manager_id: valueOf(12) } : row,
    );
    const roster = { columns: { employee_id: { column: 'employee_id', pattern: '.*' } } };
    const guards = { 'first-sync': 'allow', protect: [valueOf(3), idOf(2)] };
    const more = { roster, guards };
    return [
      [`${what} for ids, at a first sync`, { people, more }],
      [`${what} for ids, at a first sync, with errors`, { people: wrong, more }],
      [`${what} for ids, after an upload`, { people, more, before: honest }],
      [
        `${what} for one id, after an upload`,
        { people: [...honest, people[11] ?? {}], more, before: honest },
      ],
      [`${what} for ids, after an upload, with errors`, { people: wrong, more, before: honest }],
    ];
  }),
);

/** Rosters, configurations and answers that give the product every trigger to say too much. */
export const OCCASIONS: Readonly<Record<string, Leak>> = {
  'values of the wrong form': {
    people: [
      one,
      { ...two, email: 'zqx at nowhere', start_date: '31.12.1972', country: 'Zqxland' },
      { ...three, employee_id: '', forename: 'C\u0007zqx', position_title: '' },
      { ...two, employee_id: '7', email: 'zqx@zqx', department: '' },
    ],
  },
  'values that stand twice': {
    people: [one, two, { ...two, forename: 'Dzqx' }, { ...three, email: 'B@ZQX.example.com' }],
  },
  'values outside of lists': {
    people: [one, { ...two, department: 'Team Zqx', employee_type: 'Zqx-Contractor' }],
    more: {
      roster: {
        departments: ['Board'],
        'email-domains': ['example.com'],
        columns: { employee_type: { column: 'employee_type', values: { employee: 'employee' } } },
      },
    },
  },
  'values outside of a filter': {
    people: [
      { ...one, Status: 'Active' },
      { ...two, Status: 'On zqx leave' },
    ],
    more: { roster: { filters: [{ column: 'Status', keep: ['Active'], drop: ['Left'] }] } },
  },
  'values that don’t fit a pattern': {
    people: [one, { ...two, employee_id: 'Mr Zqx' }, { ...three, employee_id: 'zqx@example.com' }],
    more: { roster: { columns: { employee_id: { column: 'employee_id', pattern: '[0-9]{7}' } } } },
  },
  'columns that were shifted': {
    people: [one, two, three].map(
      ({ employee_id, surname, department, forename, manager_id, position_title, ...rest }) => ({
        ...rest,
        employee_id: surname,
        surname: employee_id,
        department: forename,
        forename: department,
        manager_id: position_title,
        position_title: manager_id,
      }),
    ),
  },
  'headers that changed places, so that names are ids and everything else is right': {
    csv: csvOf(GOOD.map((row, at) => ({ ...row, surname: `${row.surname}-${'abc'[at] ?? ''}` })))
      .replace('employee_id', 'X')
      .replace('surname', 'employee_id')
      .replace('X', 'surname')
      .replace('forename', 'X')
      .replace('department', 'forename')
      .replace('X', 'department'),
    more: { hierarchy: undefined },
  },
  'a file without headers': { csv: csvOf([one, one, two]).split('\n').slice(1).join('\n') },
  'headers that stand twice': {
    csv: csvOf(GOOD.map((row) => ({ ...row, note: 'zqx', more: 'zqx' }))).replace('note,more', 'Zqx,Zqx'),
  },
  'records of another length': {
    csv: `${csvOf(GOOD)}0000004,Dzqx,"Ezqx\nFzqx"\n0000005,${'zqx,'.repeat(20)}\n`,
  },
  'quotes that are wrong': { csv: `${csvOf(GOOD)}0000004,D"zqx,Ezqx\n0000005,"Fzqx,\nGzqx` },
  'bytes that are no UTF-8': { csv: `${csvOf(GOOD)}0000004,M\u00e4zqx\n` },
  'people who report to nobody, to each other, and to names': {
    people: [
      one,
      { ...two, manager_id: 'Mr Zqx' },
      { ...three, manager_id: 'c@zqx.example.com' },
      { ...three, employee_id: 'Zqxia', manager_id: 'Zqxib', email: 'd@zqx.example.com' },
      { ...three, employee_id: 'Zqxib', manager_id: 'Zqxia', email: 'e@zqx.example.com' },
      { ...three, employee_id: 'Zqxic', manager_id: '', email: 'f@zqx.example.com' },
    ],
  },
  'a file of positions that is wrong': {
    people: GOOD,
    more: { hierarchy: { file: 'roster/positions.csv' } },
    files: {
      'roster/positions.csv': csvOf([
        { position_id: 'Zqx', position_title: 'zqx', parent_position_id: '', employee_id: 'Zqxia' },
        { position_id: 'Zqx', position_title: '', parent_position_id: 'Zqxib', employee_id: '0000001' },
        {
          position_id: 'Zqxc',
          position_title: 'zqx\u0007',
          parent_position_id: 'Zqxc',
          employee_id: '0000001',
        },
        { position_id: 'Zqxd', position_title: 'zqx', parent_position_id: '', employee_id: 'Zqxia' },
      ]),
    },
  },
  'a schema that doesn’t accept the values': {
    people: GOOD,
    files: {
      '.github/roster-sync/employees.xsd': EMPLOYEES_XSD.replace(
        '<xs:element name="forename" type="text"/>',
        '<xs:element name="forename"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="Bob"/><xs:maxLength value="3"/></xs:restriction></xs:simpleType></xs:element>',
      )
        .replace('<xs:element name="surname" type="text"/>', '<xs:element name="surname" type="xs:int"/>')
        .replace('type="xs:date"', 'type="xs:gYear"'),
    },
  },
  'an API that repeats what it was sent, and refuses it': {
    people: GOOD,
    sends: true,
    answering: ({ method, body }) =>
      method === 'POST'
        ? {
            status: 400,
            headers: { 'Retry-After': 'zqx', 'X-Zqx': 'zqx' },
            body: JSON.stringify({ error: body.toString() }),
          }
        : undefined,
  },
  'an API that repeats what it was sent, and breaks': {
    people: GOOD,
    sends: true,
    answering: ({ method, body, headers }) =>
      method === 'POST'
        ? { status: 500, body: `${body.toString()} ${headers.authorization ?? ''}` }
        : undefined,
  },
  'an API that shows a page with people on it': {
    people: GOOD,
    sends: true,
    answering: ({ body }) => ({
      headers: { 'Content-Type': 'text/html' },
      body: `<html>zqx ${body.toString()}`,
    }),
  },
  'an API that accepts the employees, with people in its answer, and not the positions': {
    people: GOOD,
    sends: true,
    answering: ({ method, path, body }) =>
      method === 'POST'
        ? {
            status: path.endsWith('positions') ? 422 : 200,
            body: JSON.stringify({ status: 'Complete With Errors', errors: [body.toString()], who: 'Zqx' }),
          }
        : undefined,
  },
  ...SHIFTED,
};

/** Of a receipt. One of some hundreds has the letters of a secret in it by chance. */
const SIGNATURE = /^Signature: [\w+/]{86}==$/;

/** Lines that say what nobody may see, the key in both its forms among them. */
export const secretsIn = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => !SIGNATURE.test(line))
    .filter((line) => SECRET.test(line) || line.includes(KEY) || line.includes(KEY_IN_BASIC));

/** The roster file of an trigger. */
export function rosterOf({ csv, people = GOOD }: Leak): Buffer {
  const text = csv ?? csvOf(people);
  return Buffer.from(text, text.includes('\u00e4') ? 'latin1' : 'utf8');
}
