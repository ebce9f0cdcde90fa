import { describe, expect, it } from '@jest/globals';
import { CsvError, parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { walkCells } from '../src/core/roster/file/cells.js';
import { readTable } from '../src/core/roster/file/csv.js';
import { transcode } from '../src/core/roster/file/transcode.js';
import { EMPLOYEE_ELEMENTS } from '../src/core/vocabulary/fields.js';
import { employeesXml } from '../src/core/xml/employees.js';
import { positionsXml } from '../src/core/xml/positions.js';
import { codePoint, isSeen } from './support/code-points.js';
import { encoded, WINDOWS_1252 } from './support/encodings.js';
import { bytesOf, read, soundRoster, textOf, told } from './support/roster.js';
import { reader } from './support/world.js';

/*
 * What holds for every roster, tried on some hundred that chance made. A failure prints its seed and the smallest
 * roster that shows it.
 */

// ---------------------------------------------------------------------------------------------------------------------
// Texts

const MAX_RECORDS = 10_000;

// eslint-disable-next-line no-control-regex -- what XML can't carry
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;

const TRICKY = [
  ...[
    '"',
    '""',
    ',',
    ';',
    '\t',
    '|',
    '\n',
    '\r',
    '\r\n',
    '\n\n',
    ' ',
    '\u00A0',
    '\uFEFF',
    '\u2028',
    '\u0085',
  ],
  ...['&', '&amp;', '&#65;', '&x;', '<', '>', ']]>', '<![CDATA[', '<!--', "'", '\\', '=1', '$&', '__proto__'],
  ...['é', 'e\u0301', '陈', '𠮷', '👩‍🚀', 'ש', '\u202E', 'NULL', '0', '000', '%', '`'],
];

const text: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...TRICKY) },
      { weight: 2, arbitrary: fc.string({ unit: codePoint, maxLength: 6 }) },
      { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''))
  .filter((whole) => !FORBIDDEN.test(whole));

/** A text of which something can be seen. */
const name: fc.Arbitrary<string> = text.filter(isSeen);

/** What must arrive of a cell. */
const arrives = (cell: string): string =>
  cell.replaceAll(/^[ \u00A0\uFEFF\t\r\n]+|[ \u00A0\uFEFF\t\r\n]+$/g, '').replaceAll(/\r\n?/g, '\n');

// ---------------------------------------------------------------------------------------------------------------------
// CSV as chance writes it

interface Dialect {
  readonly delimiter: string;
  readonly lineEnds: readonly string[];
  /** Of each cell in turn, whether it needs quotes that it doesn't need. */
  readonly quotes: readonly boolean[];
  readonly blankLines: readonly number[];
  readonly byteOrderMark: boolean;
  readonly endsWithLine: boolean;
  readonly declared: boolean;
  /** Of each cell in turn, the blanks on both sides of it, outside of its quotes. */
  readonly padding?: readonly string[];
  /** How many columns without a header and values every record ends with. */
  readonly emptyColumns?: number;
  /** Whether a line tells Excel the delimiter. */
  readonly directive?: boolean;
}

const dialect: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  lineEnds: fc.oneof(
    fc.constantFrom('\n', '\r\n', '\r').map((end) => [end]),
    fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: 1, maxLength: 5 }),
  ),
  quotes: fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }),
  blankLines: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 5 }),
  byteOrderMark: fc.boolean(),
  endsWithLine: fc.boolean(),
  declared: fc.boolean(),
});

/** With what exports have besides, and what makes no difference. */
const exportDialect: fc.Arbitrary<Dialect> = fc
  .tuple(
    dialect,
    fc.record({
      padding: fc.array(fc.constantFrom('', ' ', '   ', '\t'), { minLength: 1, maxLength: 5 }),
      emptyColumns: fc.integer({ min: 0, max: 3 }),
      directive: fc.boolean(),
    }),
  )
  .map(([how, { padding, ...more }]) => ({
    ...how,
    ...more,
    // Where nobody says which it is, a tab around every cell would be the delimiter.
    padding:
      how.declared && how.delimiter !== '\t' ? padding : padding.map((blanks) => blanks.replace('\t', ' ')),
  }));

interface Written {
  readonly text: string;
  /** The line on which each cell begins, by counting the line breaks of everything before it. */
  readonly lines: readonly (readonly number[])[];
}

const turn = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
const lineBreaks = (written: string): number => [...written.matchAll(/\r\n|\r|\n/g)].length;

function write(records: readonly (readonly string[])[], how: Dialect): Written {
  let written = how.directive ? `sep=${how.delimiter}${turn(how.lineEnds, 0)}` : '';
  let cells = 0;
  const lines = records.map((record, index) => {
    if (index > 0) written += turn(how.lineEnds, index);
    for (let blank = 0; blank < turn(how.blankLines, index); blank += 1)
      written += turn(how.lineEnds, index + blank);
    const starts = record.map((cell, column) => {
      if (column > 0) written += how.delimiter;
      const line = lineBreaks(written) + 1;
      const needsQuotes = cell.includes('"') || cell.includes(how.delimiter) || /[\r\n]/.test(cell);
      // A first cell of a byte order mark would be taken for the file's.
      const quoted = needsQuotes || turn(how.quotes, (cells += 1)) || cell.startsWith('\uFEFF');
      const padding = turn(how.padding ?? [''], cells);
      written += padding + (quoted ? `"${cell.replaceAll('"', '""')}"` : cell) + padding;
      return line;
    });
    written += how.delimiter.repeat(how.emptyColumns ?? 0);
    return starts;
  });
  const end = how.endsWithLine ? turn(how.lineEnds, records.length) : '';
  return { text: `${how.byteOrderMark ? '\uFEFF' : ''}${written}${end}`, lines };
}

type Encoding = Parameters<typeof encoded>[1];
const encoding: fc.Arbitrary<Encoding> = fc.constantFrom('utf-8', 'windows-1252', 'utf-16le');

/** A cell with question marks for what an encoding doesn’t have. */
const carriedBy = (form: Encoding, cell: string): string =>
  form === 'windows-1252'
    ? Array.from(encoded(cell, form), (byte) => WINDOWS_1252[byte]).join('')
    : cell.replaceAll('\uFFFD', '?');

/** A text, written in an encoding and read as declared; nothing where the file could as well be another’s. */
function inUtf8(written: string, form: Encoding): Uint8Array | undefined {
  const text = form === 'windows-1252' && written.startsWith('\uFEFF') ? written.slice(1) : written;
  const raw = encoded(text, form);
  if (form === 'utf-8') return raw;
  const { bytes, problems } = transcode('r.csv', raw, form);
  // Letters of chance may be of no language, which is a warning.
  const others = problems.filter(({ rule }) => rule !== 'roster/doubtful-letters');
  if (bytes) expect(told(others)).toEqual([]);
  return bytes;
}

const delimiterName = ({ delimiter, declared }: Dialect): string =>
  !declared ? 'auto' : delimiter === '\t' ? 'tab' : delimiter;
const yamlFor = (how: Dialect): string => `roster: { delimiter: ${JSON.stringify(delimiterName(how))} }`;

// ---------------------------------------------------------------------------------------------------------------------
// Rosters as chance makes them

/** Values in the order of EMPLOYEE_ELEMENTS, and a note that nobody reads. */
const person = fc.record({
  forename: name,
  surname: name,
  prefix: name,
  type: name,
  department: name,
  note: text,
});

const roster: fc.Arbitrary<string[][]> = fc.array(person, { minLength: 1, maxLength: 6 }).map((people) => [
  [...EMPLOYEE_ELEMENTS, 'Note'],
  ...people.map(({ forename, surname, prefix, type, department, note }, index) => {
    const id = `${prefix}-${index}`;
    return [forename, surname, id, type, department, '2020-02-29', 'GB', `p${index}@example.com`, note];
  }),
]);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function shuffled<T>(list: readonly T[], keys: readonly number[]): T[] {
  return list
    .map((item, index) => [turn(keys, index), index, item] as const)
    .toSorted(([a, i], [b, j]) => a - b || i - j)
    .map(([, , item]) => item);
}

const keys = fc.array(fc.nat(), { minLength: 12, maxLength: 12 });

describe('any roster that passes', () => {
  it('arrives exactly', async () => {
    await fc.assert(
      fc.asyncProperty(roster, exportDialect, encoding, async (drawn, how, encoded) => {
        const records = drawn.map((cells) => cells.map((cell) => carriedBy(encoded, cell)));
        const bytes = inUtf8(write(records, how).text, encoded);
        // What could be UTF-8 as well can’t be declared as anything else.
        fc.pre(bytes !== undefined);
        const xml = employeesXml(soundRoster(textOf(bytes), yamlFor(how)));
        const { malformed, selected } = await reader.read({
          xml,
          select: EMPLOYEE_ELEMENTS.map((element) => `/employees/employee/${element}`),
        });
        const [, ...people] = records;
        const expected = people
          .map((cells) => cells.slice(0, 8).map(arrives))
          .toSorted((a, b) => compare(a[2] ?? '', b[2] ?? ''));
        expect(malformed).toBeUndefined();
        const columns = EMPLOYEE_ELEMENTS.map((_, column) => expected.map((cells) => cells[column] ?? ''));
        expect(selected).toEqual(columns);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same files in every order of rows and columns, and in every dialect', () => {
    fc.assert(
      fc.property(roster, dialect, dialect, keys, keys, (records, one, other, rowKeys, columnKeys) => {
        const [header = [], ...people] = records;
        const moved = [header, ...shuffled(people, rowKeys)].map((cells) => shuffled(cells, columnKeys));
        const xml = (of: readonly (readonly string[])[], how: Dialect) =>
          textOf(employeesXml(soundRoster(write(of, how).text, yamlFor(how))));
        expect(xml(moved, other)).toBe(xml(records, one));
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same positions in every order of rows', async () => {
    const tree = fc.array(fc.record({ title: name, above: fc.nat() }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(tree, dialect, keys, async (posts, how, rowKeys) => {
        const header = ['position_id', 'position_title', 'parent_position_id', 'employee_id'];
        const rows = posts.map(({ title, above }, index) => [
          `P${index}`,
          title,
          index === 0 ? '' : `P${above % index}`,
          '',
        ]);
        const people =
          'employee_id,forename,surname,employee_type,department,start_date,country,email\n1,A,B,C,D,2020-01-01,GB,a@example.com\n';
        const xml = (of: readonly (readonly string[])[]) => {
          const { hierarchy } = soundRoster(
            people,
            'hierarchy: { file: p.csv }',
            write([header, ...of], how).text,
          );
          return hierarchy ? positionsXml(hierarchy) : new Uint8Array();
        };
        expect(textOf(xml(shuffled(rows, rowKeys)))).toBe(textOf(xml(rows)));
        const { selected } = await reader.read({
          xml: xml(rows),
          select: ['//position_id', '//position_title'],
        });
        const byId = [
          ...rows.slice(0, 1),
          ...rows.slice(1).toSorted((a, b) => compare(a[0] ?? '', b[0] ?? '')),
        ];
        const columns = [byId.map(([id = '']) => id), byId.map(([, title = '']) => arrives(title))];
        expect(selected).toEqual(columns);
      }),
      { numRuns: 100 },
    );
  });
});

/** Records of any cells; the first of each is there, since a record of nothing is no record. */
const anyRecords = fc
  .tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.array(fc.array(text, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
  )
  .map(([width, rows]) => [
    Array.from({ length: width }, (_, index) => `h${index}`),
    ...rows.map((cells) => cells.slice(0, width).with(0, `x${cells[0] ?? ''}`)),
  ]);

describe('any CSV file', () => {
  it('has each cell on the line on which it begins', () => {
    fc.assert(
      fc.property(anyRecords, dialect, (records, how) => {
        const written = write(records, how);
        // With one column nothing tells the delimiter.
        const { table, problems } = readTable(
          'r.csv',
          bytesOf(written.text),
          delimiterName({ ...how, declared: true }),
          MAX_RECORDS,
        );
        expect(told(problems)).toEqual([]);
        const [header, ...others] = written.lines;
        expect(table?.header.map((_, column) => table.headerPlace(column + 1).line)).toEqual(header);
        const lines = table?.records.map((record) =>
          record.cells.map((_, column) => table.place(record, column + 1).line),
        );
        expect(lines).toEqual(others);
        expect(table?.records.map(({ cells }) => cells)).toEqual(records.slice(1));
      }),
      { numRuns: 400 },
    );
  });

  it('is read as it was written in every encoding that can be declared', () => {
    fc.assert(
      fc.property(anyRecords, dialect, encoding, (records, how, encoded) => {
        const fitting = records.map((cells) => cells.map((cell) => carriedBy(encoded, cell)));
        const bytes = inUtf8(write(fitting, how).text, encoded);
        fc.pre(bytes !== undefined);
        const delimiter = delimiterName({ ...how, declared: true });
        const { table, problems } = readTable('r.csv', bytes, delimiter, MAX_RECORDS);
        expect(told(problems)).toEqual([]);
        expect(table?.records.map(({ cells }) => cells)).toEqual(fitting.slice(1));
      }),
      { numRuns: 300 },
    );
  });

  it('is read with the places of its sound records also where others have wrong quotes', () => {
    fc.assert(
      fc.property(
        anyRecords,
        dialect,
        fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
        (records, how, wrong) => {
          const isWrong = (index: number) => index > 0 && turn(wrong, index);
          const broken = records.map((cells, index) => (isWrong(index) ? cells.with(0, 'WRONG') : cells));
          const written = write(broken, { ...how, quotes: [false] });
          const spoilt = written.text.replaceAll('WRONG', 'WR"NG');
          const { table, problems } = readTable(
            'r.csv',
            bytesOf(spoilt),
            delimiterName({ ...how, declared: true }),
            MAX_RECORDS,
          );
          const lineOf = (index: number) => written.lines[index]?.[0];
          const faulty = records.flatMap((_, index) => (isWrong(index) ? [lineOf(index)] : []));
          expect(
            problems.filter(({ rule }) => rule === 'roster/stray-quote').map(({ line }) => line),
          ).toEqual(faulty);
          const sound = records.flatMap((_, index) => (index > 0 && !isWrong(index) ? [lineOf(index)] : []));
          expect(table?.records.map((record) => table.place(record).line)).toEqual(sound);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('has the records for walkCells that csv-parse finds, and a fault where csv-parse gives up', () => {
    const anything = fc
      .array(fc.constantFrom('a', 'ä', ' ', '"', '""', ',', ';', '\n', '\r', '\r\n'), { maxLength: 25 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(anything, (csv) => {
        const bytes = bytesOf(csv);
        const counts: number[] = [];
        let faults = 0;
        for (const { column, fault, paddedQuotes } of walkCells(bytes, ',')) {
          if (column === 1) counts.push(0);
          counts[counts.length - 1] = column;
          // Blanks around quotes are more than csv-parse takes.
          if (fault ?? paddedQuotes) faults += 1;
        }
        const rows = parsed(bytes);
        expect(faults > 0).toBe(rows === undefined);
        if (rows) expect(counts).toEqual(rows.map((row) => row.length));
      }),
      { numRuns: 1000 },
    );
  });

  it('is answered, not thrown at, whatever its bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { problems } = read(bytes, 'hierarchy: { manager_id: M, position_title: T }');
        expect(problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

function parsed(bytes: Uint8Array): string[][] | undefined {
  try {
    return parse(bytes, {
      delimiter: ',',
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
    });
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}

describe('any problem', () => {
  it('says nothing of what stands in a cell', () => {
    const SECRET = 'Zzsecret';
    const spoilers = ['', '@', '"', ',', '\n', '\u0001', '@example', ' or so', "'", '::', '&'];
    const spoil = fc.record({
      row: fc.integer({ min: 1, max: 4 }),
      column: fc.nat({ max: 9 }),
      before: fc.constantFrom(...spoilers),
      after: fc.constantFrom(...spoilers),
    });
    const yaml = `roster:
  columns:
    employee_id: { column: employee_id, pattern: "[0-9]{7}" }
    employee_type: { column: employee_type, values: { staff: employee } }
  departments: [Sales]
  email-domains: [example.com]
hierarchy: { manager_id: Manager, position_title: Title }`;
    fc.assert(
      fc.property(fc.array(spoil, { minLength: 1, maxLength: 6 }), fc.boolean(), (spoilt, raw) => {
        const rows = [1, 2, 3, 4].map((n) => [
          ...['Ada', 'Example', `000000${n}`, 'staff', 'Sales', '2020-01-01', 'GB', `p${n}@example.com`],
          ...[n === 1 ? '' : '0000001', 'Clerk'],
        ]);
        for (const { row, column, before, after } of spoilt) {
          const cells = rows[row - 1];
          if (cells) cells[column] = `${before}${SECRET}${after}`;
        }
        const cell = (content: string) => (raw ? content : `"${content.replaceAll('"', '""')}"`);
        const header = [...EMPLOYEE_ELEMENTS, 'Manager', 'Title'];
        const csv = [header, ...rows.map((cells) => cells.map(cell))]
          .map((cells) => cells.join(','))
          .join('\n');
        expect(JSON.stringify(read(csv, yaml).problems)).not.toContain(SECRET);
      }),
      { numRuns: 300 },
    );
  });
});
