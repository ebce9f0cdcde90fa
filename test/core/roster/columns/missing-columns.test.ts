import { describe, expect, it } from '@jest/globals';
import { sayImport } from '../../../../src/core/config/importing.js';
import { readKnownIds } from '../../../../src/core/roster/file/known-ids.js';
import { bytesOf, csvOf, employee, POSITIONS, read } from '../../../support/roster.js';

/* Whoever follows the hint of a missing column must come to the key that named it. */

const PEOPLE = csvOf(employee(1));

/** @returns the hints of the columns that are missing */
const hints = (yaml: string, positions?: string): string[] =>
  read(PEOPLE, yaml, positions === undefined ? {} : { positions }).problems.flatMap(({ rule, hint }) =>
    rule === 'roster/missing-column' ? hint : [],
  );

describe('a column that is missing', () => {
  it('of an element is named under roster.columns', () => {
    expect(hints('roster: { columns: { forename: First } }')).toEqual([
      'Add the column, or say under `roster.columns` in the configuration which header means it.',
    ]);
  });

  it.each([
    ['a list of values', '{ column: Status, keep: [a], drop: [b] }'],
    ['a date', '{ column: Last Day, date: YYYY-MM-DD, keep: until }'],
  ])('of a filter by %s is named by that filter', (_what, filter) => {
    expect(hints(`roster: { filters: [${filter}] }`)).toEqual([
      'Add the column, or correct the `column` of that filter under `filters` in the configuration.',
    ]);
  });

  it('of a derived hierarchy is named by its key there, for an export by that of the import', () => {
    const told = hints('hierarchy: { manager_id: M, position_title: T, position_id: P }');
    expect(told).toEqual(
      ['manager_id', 'position_title', 'position_id'].map(
        (key) =>
          `Add the column, or correct the header that \`${key}\` names under \`hierarchy\` in the configuration.`,
      ),
    );
    expect(sayImport(told[0] ?? '')).toContain('names under `import.hierarchy` in');
  });

  it('of a file of positions has the only name that it may have', () => {
    const [told, ...more] = hints(
      `hierarchy: { file: ${POSITIONS} }`,
      'position_id,position_title,parent_position_id,person\nP1,Chief,,1\n',
    );
    expect(more).toEqual([]);
    expect(told).toMatch(
      /call it so in the file: .* position_id, position_title, parent_position_id, employee_id\.$/,
    );
  });
});

describe('the file of known ids', () => {
  const hintsOf = (bytes: Uint8Array) => readKnownIds('ids.csv', bytes, 100).problems.map(({ hint }) => hint);

  it('is asked for its column by the name that it needs', () => {
    expect(hintsOf(bytesOf('number,name\n1,A\n'))).toEqual([
      'Call the column of the ids `employee_id` in that file, or leave only that column in it.',
    ]);
  });

  it('has no encoding that could be declared', () => {
    const [hint] = hintsOf(new Uint8Array([...bytesOf('employee_id,name\n1,'), 0xe9, 0x0a]));
    expect(hint).toContain('CSV UTF-8');
    expect(hint).not.toContain('declare');
  });
});
