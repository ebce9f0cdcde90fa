import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../../src/core/config/bytes.js';
import type { Config } from '../../../src/core/config/schema.js';
import { KnownLines } from '../../../src/core/history/known-lines.js';
import { NOTHING_KNOWN } from '../../../src/core/problem/discretion.js';
import { isError } from '../../../src/core/problem/problem.js';
import { discretionFor, readRoster } from '../../../src/core/roster/people/read.js';
import type { Roster } from '../../../src/core/roster/people/roster.js';
import { writeFiles, XML_WRITER } from '../../../src/core/xml/format.js';
import { chanceOf, type Chance } from '../../support/chance.js';
import { CONFIG, configOf, csvOf, people, person } from '../../support/people.js';

/* Rosters that are read by their new lines alone, held against the same read whole. */

type Row = Record<string, string>;

const config = (more: Record<string, unknown> = {}): Config => {
  const read = readConfig(new TextEncoder().encode(configOf(undefined, more)), CONFIG, true);
  if (!read.config) throw new Error('wrong configuration');
  return read.config;
};

const bytesOf = (text: string) => new TextEncoder().encode(text);
const whole = (files: { path: string; bytes: Uint8Array }[], own: Config, day: string) =>
  readRoster({ rosters: files }, own, discretionFor(own, NOTHING_KNOWN), day);

/** What is sent of a roster, and whatever else a plan is made of. */
function sent(roster: Roster) {
  const files = writeFiles(roster, XML_WRITER);
  const text = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);
  return {
    employees: text(files.employees),
    positions: text(files.positions),
    order: roster.employees.map(({ id }) => id),
    paths: roster.files.map(({ path }) => path),
  };
}

const FILTERED = {
  roster: {
    filters: [
      { column: 'status', keep: ['Active', ''], drop: ['Gone'] },
      { column: 'last_day', date: 'YYYY-MM-DD', keep: 'until' },
      { column: 'start_date', date: 'YYYY-MM-DD', keep: 'from', days: -7 },
    ],
    columns: {
      country: { column: 'country', default: 'GB' },
      employee_type: { column: 'employee_type', values: { employee: 'employee', Temp: 'contractor' } },
    },
  },
};

const KINDS: Readonly<Record<string, Record<string, unknown>>> = {
  plain: {},
  filtered: FILTERED,
  'without a hierarchy': { hierarchy: undefined },
  'managers by name': { hierarchy: { manager_name: 'manager', position_title: 'position_title' } },
};

const EDITS: readonly ((rows: Row[], chance: Chance, next: () => number) => void)[] = [
  (rows, chance) => rows.splice(1 + chance.below(rows.length - 1), 1),
  (rows, _, next) => rows.push(rowOf(next())),
  (rows, chance) =>
    Object.assign(rows[chance.below(rows.length)] ?? {}, { department: chance.pick(['IT', 'Ünit, "A"']) }),
  (rows, chance) =>
    Object.assign(rows[chance.below(rows.length)] ?? {}, {
      surname: chance.pick(['Two\nLines', 'Ω', 'total']),
    }),
  (rows, chance) =>
    Object.assign(rows[chance.below(rows.length)] ?? {}, { status: chance.pick(['Gone', 'Active']) }),
  (rows, chance) =>
    Object.assign(rows[chance.below(rows.length)] ?? {}, {
      last_day: chance.pick(['2026-02-03', '', 'never']),
    }),
  (rows, chance) =>
    Object.assign(rows[chance.below(rows.length)] ?? {}, { country: chance.pick(['', 'FR']) }),
  (rows, chance) =>
    Object.assign(rows[chance.below(rows.length)] ?? {}, { employee_type: chance.pick(['Temp', 'x']) }),
  // The same line twice.
  (rows, chance) => rows.push({ ...rows[chance.below(rows.length)] }),
  (rows) => rows.reverse(),
];

const rowOf = (number: number): Row => ({
  ...person(number),
  status: 'Active',
  last_day: '',
  manager: number === 1 ? '' : 'Forename1 Surname1',
});

const WRITTEN: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replace(/\n/, '\n\n'),
  (text) => text.replaceAll(/\n(?=\d)/g, '\n\n'),
  (text) => `\uFEFF${text}`,
  (text) => text.replace(/\n$/, ''),
  (text) => `${text},,\nTotal: 40 people,\n`,
  (text) => text.replaceAll('\n', ',\n'),
  (text) => `sep=,\n${text}`,
  (text) => text.replace(/\n(?=\d)/, '\n"a quote, that isn’t closed\n'),
];

describe.each(Object.entries(KINDS))('%s:', (_, more) => {
  it('gives what reading it whole gives, or nothing', () => {
    let quick = 0;
    for (let seed = 1; seed <= 6; seed += 1) {
      const chance = chanceOf(seed);
      const own = config(more);
      const lines = new KnownLines(own);
      const rows = Array.from({ length: 40 }, (__, at) => rowOf(at + 1));
      let last = 40;
      for (let night = 1; night <= 12; night += 1) {
        chance.pick(EDITS)(rows, chance, () => (last += 1));
        const write = chance.below(3) === 0 ? chance.pick(WRITTEN) : (text: string) => text;
        const files = [{ path: 'a.csv', bytes: bytesOf(write(csvOf(rows))) }];
        if (seed % 2 === 0) files.push({ path: 'b.csv', bytes: bytesOf(csvOf([rowOf(900), rowOf(901)])) });
        const day = `2026-02-${String(night).padStart(2, '0')}`;
        const read = lines.read(files, day);
        if (!read) continue;
        quick += 1;
        const { roster, problems } = whole(files, own, day);
        expect(problems.filter(isError)).toEqual([]);
        if (!roster) throw new Error('whole it can’t be read');
        expect(sent(read)).toEqual(sent(roster));
      }
    }
    expect(quick).toBeGreaterThan(15);
  });
});

describe('is read whole', () => {
  const first = csvOf(people(30));
  const read = (text: string, more: Record<string, unknown> = {}) =>
    new KnownLines(config(more)).read([{ path: 'a.csv', bytes: bytesOf(text) }], '2026-01-01');

  it('a roster of which this says nothing is read by its lines', () => {
    expect(read(first)?.employees).toHaveLength(30);
  });

  it.each<[string, string, Record<string, unknown>]>([
    ['a value with a line break', first.replace('Surname7', '"Surname\n7"'), {}],
    ['a wrong quote', first.replace('Surname7', 'Sur"name7'), {}],
    ['a short record', first.replace(',Assistant', ''), {}],
    ['a lone CR', first.replace('\n0000005', '\r0000005'), {}],
    ['bytes that aren’t UTF-8', first.replace('Surname7', 'Surname\uD800'), {}],
    ['a header further down', `\n${first}`, {}],
    ['another encoding', first, { roster: { encoding: 'windows-1252' } }],
    ['a header line that is said', first, { roster: { 'header-line': 2 } }],
    ['a position file', first, { hierarchy: { file: 'positions.csv' } }],
    ['more people than may be sent', first, { roster: { 'max-records': 29 } }],
  ])('%s', (what, text, more) => {
    const bytes = what.startsWith('bytes')
      ? Buffer.from(text.replace('\uD800', '\u00FF'), 'latin1')
      : bytesOf(text);
    expect(new KnownLines(config(more)).read([{ path: 'a.csv', bytes }], '2026-01-01')).toBeUndefined();
  });
});
