import type { Chance } from '../../support/chance.js';
import { misread } from '../../support/encodings.js';
import { idOf } from '../../support/people.js';
import { ELEMENTS, type Person } from './month.js';

/* What goes wrong in a roster: in cells, in columns, in rows, and in who is whose manager. */

type Fault = (people: Person[], chance: Chance) => Person[];

const of = (person: Person | undefined, element: string): string => person?.[element] ?? '';

/** Does the same to a value of some people: of one, of a few, or of nearly all. */
const values =
  (elements: readonly string[], how: (value: string, chance: Chance, person: Person) => string): Fault =>
  (people, chance) => {
    const element = chance.pick(elements);
    const share = chance.pick([1, 30, 300, 900]);
    const chosen = chance.below(people.length);
    return people.map((person, at) =>
      at === chosen || chance.below(1000) < share - 1
        ? { ...person, [element]: how(of(person, element), chance, person) }
        : person,
    );
  };

/** Gives a run of people values of another record of theirs. */
const moved =
  (source: (at: number, from: number) => number, elements = ELEMENTS.slice(1)): Fault =>
  (people, chance) => {
    const element = chance.pick(elements);
    const from = chance.below(people.length);
    const to = from + chance.pick([6, 15, people.length]);
    return people.map((person, at) =>
      at >= from && at < to ? { ...person, [element]: of(people[source(at, from)], element) } : person,
    );
  };

const NAMES = ['forename', 'surname'];
const TEXTS = [...NAMES, 'department', 'email', 'position_title'];

const STRANGE = [
  ...[
    '',
    ' ',
    '\u00A0',
    'x',
    '#N/A',
    '####',
    '=A1+B1',
    'Err:502',
    'Err',
    'What?',
    'null',
    'None',
    'NaN',
    '\\N',
  ],
  ...[
    'M\u00FC\uFFFDller',
    'MÃ¼ller',
    'M¸ller',
    'Wa³êsa',
    '£ukasz',
    'M├╝ller',
    'ĂŞ',
    '子轩',
    '𠮷野',
    'A\u0301',
    'n°5',
  ],
  ...[
    '01-Mar',
    'Mar-01',
    '01. Mai',
    '1971-02-30',
    '2024-02-29',
    '2023-02-29',
    '0000-00-00',
    '1899-12-31',
    '2031-01-01',
  ],
  ...[
    '03/04/2021',
    '31.12.2020',
    '2021-3-4',
    '2020-01-31T00:00',
    '44197',
    'no mail',
    'a@b',
    'ä@bücher.example',
    'a b@x.de',
  ],
  ...[
    '\u0001',
    'a\u200Bb',
    '１２３',
    '="0001"',
    '1.23E+05',
    '1,000',
    '17.0',
    'О',
    'GB',
    'gb',
    'Atlantis',
    'Null?O',
  ],
  ...[
    '[object Object]',
    'D’Arc™',
    'São Tomé',
    'Café “Zur Post”',
    'x'.repeat(70),
    '\uFFFE',
    'São?Paulo',
    '?uri',
  ],
];

const turnedDate = (date: string): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}-${day}-${month}`;
};
const laterDate = (date: string, days: number): string => {
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : new Date(time + days * 86_400_000).toISOString().slice(0, 10);
};

export const FAULTS: Readonly<Record<string, Fault>> = {
  'values strange': values(ELEMENTS, (_, chance) => chance.pick(STRANGE)),
  'texts strange': values(TEXTS, (_, chance) => chance.pick(STRANGE)),
  'values of elsewhere': values(ELEMENTS, (_, chance, person) => of(person, chance.pick(ELEMENTS))),
  'texts misread': values(TEXTS, (text, chance) =>
    misread(text, chance.pick(['latin1', 'windows-1252', 'windows-1250', 'macintosh'])),
  ),
  'accents lost': values(NAMES, (text) => text.normalize('NFD').replaceAll(/\p{M}/gu, '')),
  'letters to question marks': values(NAMES, (text) => text.replaceAll(/[^\0-\x7F]/g, '?')),
  capitals: values(TEXTS, (text, chance) =>
    chance.below(2) === 0 ? text.toUpperCase() : text.toLowerCase(),
  ),
  cut: values(TEXTS, (text) => text.slice(0, 6)),
  'dates turned': values(['start_date'], turnedDate),
  'dates moved': values(['start_date'], (date) => laterDate(date, 1)),
  'dates a century later': values(['start_date'], (date) => date.replace(/^20/, '19')),
  'dates of another form': values(['start_date'], (date) => date.split('-').toReversed().join('/')),
  'zeros lost': values(['employee_id', 'cost_centre'], (text) => text.replace(/^0+/, '')),
  'ids rewritten': values(['employee_id'], (id, chance) =>
    chance.pick([
      `${id}.0`,
      `'${id}`,
      `GB-${id}`,
      `${id}x`,
      id.toUpperCase(),
      ` ${id}`,
      `0${id}`,
      `${id}\u200B`,
    ]),
  ),
  'ids rounded': values(
    ['employee_id'],
    (id) => `${id.slice(0, 15)}${'0'.repeat(Math.max(0, id.length - 15))}`,
  ),
  'ids exchanged': values(['employee_id'], (_, chance) => idOf(chance.below(90))),
  'ids renumbered': values(['employee_id'], (id) => `9${id}`),
  'managers of chance': values(['manager_id'], (_, chance) => idOf(chance.below(70))),
  'managers strange': values(['manager_id'], (id, chance, person) =>
    chance.pick(['', 'nobody', 'n/a', of(person, 'employee_id'), id.replace(/^0+/, ''), '0000007']),
  ),
  'addresses in capitals': values(['email'], (email) => email.toUpperCase()),
  'rows exchanged': (people, chance) => chance.shuffled(people),
  'rows twice': (people, chance) => people.toSpliced(chance.below(people.length), 0, chance.pick(people)),
  'somebody twice, under ids that look alike': (people, chance) => {
    const person = chance.pick(people);
    const id = of(person, 'employee_id');
    const alike = [
      `0${id}`,
      `${id} `,
      id.replace('-', ''),
      id.toLowerCase(),
      id.toUpperCase(),
      `'${id}`,
      `${id}.00`,
    ];
    return [
      ...people,
      { ...person, employee_id: chance.pick(alike), email: 'again@example.com' },
      { ...person, employee_id: chance.pick(alike), email: 'oncemore@example.com' },
    ];
  },
  'rows gone': (people, chance) => people.slice(0, people.length - chance.pick([1, 3, 6, 20])),
  'names exchanged': (people, chance) => {
    const [one, other] = [chance.pick(people), chance.pick(people)];
    const named = (person: Person, by: Person) => ({
      ...person,
      forename: of(by, 'forename'),
      surname: of(by, 'surname'),
    });
    return people.map((person) =>
      person === one ? named(one, other) : person === other ? named(other, one) : person,
    );
  },
  'columns exchanged': (people, chance) => {
    const [one, other] = [chance.pick(ELEMENTS), chance.pick(ELEMENTS)];
    return people.map((person) => ({ ...person, [one]: of(person, other), [other]: of(person, one) }));
  },
  'columns shifted': (people, chance) => {
    const from = chance.below(ELEMENTS.length);
    const share = chance.pick([30, 500, 1000]);
    return people.map((person) =>
      chance.below(1000) < share
        ? ELEMENTS.slice(from).reduce(
            (now, element, at) => ({
              ...now,
              [element]: at === 0 ? '' : of(person, ELEMENTS[from + at - 1] ?? ''),
            }),
            person,
          )
        : person,
    );
  },
  'column of one value': (people, chance) => {
    const element = chance.pick(ELEMENTS.slice(1));
    const value = chance.pick(['', of(people[0], element)]);
    return people.map((person) => ({ ...person, [element]: value }));
  },
  'row above': moved((at) => Math.max(0, at - 1)),
  'row below': moved((at) => at + 1),
  'copied down': moved((_, from) => from, ['department', 'country', 'forename', 'email']),
  'column shuffled': moved((at) => (at * 7 + 3) % 40),
  'filled down': (people, chance) => {
    const element = chance.pick(['department', 'cost_centre', 'start_date', 'forename']);
    const from = chance.below(people.length - 8);
    const start = of(people[from], element);
    const filled = (at: number) => (element === 'start_date' ? laterDate(start, at) : `${start} ${at}`);
    return people.map((person, at) =>
      at > from && at < from + 7 ? { ...person, [element]: filled(at - from) } : person,
    );
  },
};
