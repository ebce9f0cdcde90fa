import { describe, expect, it } from '@jest/globals';
import { chanceOf, type Chance } from '../../support/chance.js';
import { told } from '../../support/roster.js';
import { aMonthLater, companyOf, csvOfPeople, judged, some, type Person } from './month.js';

/*
 * Precision, measured: what happens in a company from one month to the next, in forms that real files have, must not
 * raise a single finding.
 */

const ID_FORMS: readonly ((number: number) => string)[] = [
  (number) => String(number).padStart(7, '0'),
  (number) => String(number + 1000),
  (number) => `GB-${number}`,
  (number) => `e${(number * 7919).toString(16)}x${number}`,
  (number) => `${number % 97}-${number}`,
  (number) => `1E${number}`,
  (number) => `90000000000000${String(number).padStart(5, '0')}`,
];

const reorganised = (people: Person[], chance: Chance): Person[] =>
  some(people, chance, 400, ({ department = '' }) => ({
    department: chance.pick(['Sales', 'IT', 'Operations', `${department} 2`, 'Finance', 'Qualité']),
  }));

const SIZES = [
  50, 55, 60, 75, 80, 90, 100, 120, 150, 200, 250, 300, 400, 500, 650, 800, 1000, 1500, 2000, 3000,
];

describe('an ordinary month raises nothing', () => {
  it.each(SIZES.map((size, index) => [size, index]))('in a company of %i people (%i)', (size, index) => {
    const chance = chanceOf(1000 + index);
    const idOf = ID_FORMS[index % ID_FORMS.length] ?? String;
    const before = companyOf(index, size, idOf);
    let after = aMonthLater(before, chance, idOf);
    if (index % 3 === 0) after = reorganised(after, chance);
    if (index % 4 === 1) after = chance.shuffled(after);
    if (index % 5 === 2)
      after = after.toSorted((a, b) => ((a['surname'] ?? '') < (b['surname'] ?? '') ? -1 : 1));
    const written = csvOfPeople(before, { endsOpen: index % 7 === 3 });
    const rewritten = csvOfPeople(after, {
      quoteAll: index % 2 === 0,
      lineEnd: index % 3 === 1 ? '\r\n' : '\n',
      endsOpen: index % 6 === 5,
    });
    expect(told(judged(written, rewritten))).toEqual([]);
    expect(told(judged(written, written))).toEqual([]);
    expect(told(judged(undefined, rewritten))).toEqual([]);
  });

  it('not a whole year of them, nor somebody who comes back under the old id', () => {
    const chance = chanceOf(7);
    const idOf = ID_FORMS[0] ?? String;
    const first = companyOf(99, 300, idOf);
    let before = first;
    for (let month = 0; month < 12; month += 1) {
      const gone = first.filter(
        ({ employee_id: id }) => !before.some((person) => person['employee_id'] === id),
      );
      const number = 10_000 * (month + 1);
      const back = gone.slice(0, 2);
      const after = [...aMonthLater(before, chance, (n) => idOf(n + number)), ...back];
      expect(told(judged(csvOfPeople(before), csvOfPeople(after)))).toEqual([]);
      before = after;
    }
  });
});
