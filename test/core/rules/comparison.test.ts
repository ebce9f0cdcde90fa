import { describe, expect, it } from '@jest/globals';
import { NOTHING_KNOWN } from '../../../src/core/problem/discretion.js';
import { discretionFor } from '../../../src/core/roster/people/read.js';
import { columnShifted } from '../../../src/core/rules/change/column-shifted.js';
import { columnShuffled } from '../../../src/core/rules/change/column-shuffled.js';
import { columnConstant, columnEmptied } from '../../../src/core/rules/change/column-values.js';
import { columnsSwapped } from '../../../src/core/rules/change/columns-swapped.js';
import { comparisonOf } from '../../../src/core/rules/change/comparison.js';
import { renumbered } from '../../../src/core/rules/change/renumbered.js';
import { configOf, TODAY } from '../../support/roster.js';
import { companyOf, csvOfPeople, rosterOf, type Person } from './month.js';

/* What the rules on a change look at: they change nothing of it, and what they find says what it explains. */

const CONFIG = configOf();
const CONTEXT = { config: CONFIG, discretion: discretionFor(CONFIG, NOTHING_KNOWN), day: TODAY };
const company = companyOf(5, 40);

type Becoming = (person: Person, at: number) => Person;
const emailOf = (at: number) => company[at % company.length]?.['email'] ?? '';

const RULES: readonly [string, typeof columnEmptied, string, Becoming][] = [
  ['columnEmptied', columnEmptied, 'cost_centre', () => ({ cost_centre: '' })],
  ['columnConstant', columnConstant, 'department', () => ({ department: 'Sales' })],
  [
    'columnsSwapped',
    columnsSwapped,
    'surname',
    ({ forename = '', surname = '' }) => ({ forename: surname, surname: forename }),
  ],
  ['columnShifted', columnShifted, 'email', (_, at) => ({ email: emailOf(at + 1) })],
  ['columnShuffled', columnShuffled, 'email', (_, at) => ({ email: emailOf(at * 7 + 3) })],
  ['renumbered', renumbered, 'employee_id', (_, at) => ({ employee_id: String(900_001 + at) })],
];

describe.each(RULES)('%s', (_name, rule, element, becoming) => {
  const after = company.map((person, at) => ({ ...person, ...becoming(person, at) }));
  const comparison = comparisonOf({
    before: rosterOf(csvOfPeople(company)),
    after: rosterOf(csvOfPeople(after)),
  });

  it('finds the same again, since it changes nothing', () => {
    const findings = rule(comparison, CONTEXT);
    expect(findings).not.toEqual([]);
    expect(comparison.isColumnOpen(element)).toBe(true);
    expect(rule(comparison, CONTEXT)).toEqual(findings);
  });

  it('explains the whole column to those after it', () => {
    const rest = comparison.without(rule(comparison, CONTEXT));
    expect(rest.isColumnOpen(element)).toBe(false);
    expect(rest.changed(element)).toEqual([]);
    expect(rule(rest, CONTEXT)).toEqual([]);
  });
});

describe('what is unusual in a new value', () => {
  const [first = {}, ...others] = companyOf(5, 5);
  const holding = (surname: string) => rosterOf(csvOfPeople([{ ...first, surname }, ...others]));
  const before = rosterOf(csvOfPeople([first, ...others]));

  it.each([
    ...[
      '#N/A',
      'Err:502',
      '=A1+B1',
      '####',
      'What?',
      'Mü\uFFFDller',
      'MÃ¼ller',
      'M¸ller',
      '01-Mar',
      '01. Mär',
      'null',
      '\\N',
      '(null)',
    ],
  ])('%s is found, of a joiner and of somebody who stayed', (surname) => {
    for (const change of [
      { before: undefined, after: holding(surname) },
      { before, after: holding(surname) },
    ]) {
      const comparison = comparisonOf(change);
      const found = comparison.unusualNovelties('surname', (value) => value === surname);
      expect(found.map(({ employee, value, old }) => [employee.values['surname'], value, old])).toEqual([
        [surname, surname, change.before && first['surname']],
      ]);
    }
  });

  it.each(['子轩', 'Żółć', 'Íñigo', 'D’Aubrelle', 'בר־אלון', 'Forename', 'Nullmann'])(
    '%s isn’t, however many have it',
    (surname) => {
      const comparison = comparisonOf({ before: undefined, after: holding(surname) });
      expect(comparison.unusualNovelties('surname', (value) => value === surname)).toEqual([]);
    },
  );

  it('is looked for again as something explains it', () => {
    const comparison = comparisonOf({ before, after: holding('#N/A') });
    const isMeant = () => true;
    const found = comparison.unusualNovelties('surname', isMeant);
    expect(found).toHaveLength(1);
    const explained = comparison.without(
      found.map(({ employee }) => ({ employee, element: 'surname', message: '' })),
    );
    expect(explained.unusualNovelties('surname', isMeant)).toEqual([]);
  });
});
