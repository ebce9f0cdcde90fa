import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseConfig } from '../../../src/core/config/parse.js';
import type { Config } from '../../../src/core/config/schema.js';
import { EveryLine } from '../../../src/core/person/every-line.js';
import { ownLines, readsByLines } from '../../../src/core/person/own-lines.js';
import { sight } from '../../../src/core/person/sighting.js';
import { delimiterIn } from '../../../src/core/roster/file/csv.js';
import { CONFIG, configOf, csvOf, idOf, people, person } from '../../support/people.js';

/* What is left of a file gives the same person as the whole file does. */

const DAY = '2026-03-03';
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function configured(more: Readonly<Record<string, unknown>> = {}): Config {
  const { config } = parseConfig(configOf(undefined, more), CONFIG);
  if (!config) throw new Error('not a configuration');
  return config;
}

function seen(bytes: Uint8Array, config: Config, id: string, delimiter?: string) {
  const found = sight({ rosters: [{ path: 'r.csv', bytes, delimiter }] }, config, id, DAY);
  return {
    mark: found.mark,
    employee: found.employee?.values,
    posts: found.posts,
    kept: found.rows.map((row) => row.isKept),
  };
}

const CELLS = [
  '',
  'Ann',
  'A, B',
  'say "so"',
  'two\nlines',
  '0000003',
  'x 0000003',
  '0000003\n"',
  '\r\n',
  'ü',
  '—',
  ';',
];
const cell = fc.constantFrom(...CELLS);

describe('the lines of a person', () => {
  it('say what the whole file says, whatever is in the cells', () => {
    const rows = fc.array(
      fc.record({ at: fc.integer({ min: 1, max: 6 }), forename: cell, surname: cell, title: cell }),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        (list, delimiter, end, isAll) => {
          const records = list.map(({ at, forename, surname, title }) =>
            person(at, { forename, surname, position_title: title, manager_id: at === 3 ? '' : idOf(3) }),
          );
          const quoted = (text: string) =>
            isAll || /["\n\r,;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
          const lines = [
            Object.keys(records[0] ?? {}),
            ...records.map((one) => Object.values(one) as string[]),
          ];
          const bytes = bytesOf(lines.map((cells) => cells.map(quoted).join(delimiter) + end).join(''));
          const config = configured();
          const own = ownLines(bytes, idOf(3), 1);
          const whole = seen(bytes, config, idOf(3));
          expect(seen(own, config, idOf(3), delimiterIn(bytes, {}))).toEqual(whole);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('are few of many', () => {
    const bytes = bytesOf(csvOf(people(500)));
    const own = new TextDecoder().decode(ownLines(bytes, idOf(400), 1));
    expect(own.split('\n')).toHaveLength(5);
    expect(own).toContain('\n0000400,');
  });

  it('below lines above the header, after a system’s own line, and in any column are found', () => {
    const list = csvOf(people(40)).replaceAll(',', ';');
    const config = configured({ roster: { 'header-line': 4 } });
    for (const [text, of, line] of [
      [`Report\n\n"of ""today""\n${list}`, config, 4],
      [`sep=;\n${list}`, configured(), 1],
      [`#TYPE System.Object\n${list}`, configured(), 1],
      [`;;;\n;;;\n${list}`, configured(), 1],
    ] as const) {
      const bytes = bytesOf(text);
      const own = ownLines(bytes, idOf(33), line);
      expect(seen(own, of, idOf(33), delimiterIn(bytes, { headerLine: line }))).toEqual(
        seen(bytes, of, idOf(33)),
      );
    }
  });

  it('are the whole file where a line may be inside a cell', () => {
    const inside = csvOf([...people(9), person(10, { position_title: `a\n${idOf(9)}\nb` })]);
    const bytes = bytesOf(inside);
    expect(ownLines(bytes, idOf(9), 1)).toBe(bytes);
    expect(ownLines(bytes, idOf(8), 1)).not.toBe(bytes);
  });

  it('aren’t enough where the id isn’t written in one cell as it is, or the end of the file matters', () => {
    const isEnough = (roster: object) => readsByLines(configured({ roster }));
    expect(isEnough({})).toBe(true);
    expect(isEnough({ columns: { employee_id: 'ID' } })).toBe(true);
    expect(isEnough({ columns: { employee_id: { column: 'ID', pattern: '[0-9]+' } } })).toBe(true);
    expect(isEnough({ columns: { employee_id: { column: 'ID', values: { a: 'b' } } } })).toBe(false);
    expect(isEnough({ columns: { employee_id: { columns: ['A', 'B'] } } })).toBe(false);
    expect(isEnough({ 'skip-last': 1 })).toBe(false);
  });
});

it('every line that there ever was gives all ids, each file’s header apart', () => {
  const lines = new EveryLine();
  lines.add(bytesOf(csvOf(people(3))), configured());
  lines.add(bytesOf(csvOf([...people(2), person(7, { position_title: 'two\nlines' })])), configured());
  const renamed = csvOf([person(9)])
    .replace('employee_id', 'ID')
    .replaceAll('\n', '\r\n');
  lines.add(bytesOf(renamed), configured({ roster: { columns: { employee_id: 'ID' } } }));
  lines.add(bytesOf(`Title\n\n\n${csvOf([person(11)])}`), configured({ roster: { 'header-line': 4 } }));
  expect(lines.ids().toSorted()).toEqual([1, 2, 3, 7, 9, 11].map(idOf));
});
