import { describe, expect, it } from '@jest/globals';
import { headerLines, measure } from '../../support/header-lines.js';

const LINES = headerLines();
const LANGUAGES = [...new Set(LINES.map(({ language }) => language))];

/** Of the elements that a language's lines have: how many must be right, in hundredths. */
const FLOORS: Readonly<Record<string, number>> = { de: 98, en: 92, es: 98, fr: 98, it: 98, nl: 98, pt: 98 };

describe.each(LANGUAGES)('header lines in %s', (language) => {
  const results = LINES.filter((line) => line.language === language).map(measure);
  const sum = (kind: 'right' | 'asked' | 'missed') => results.reduce((total, one) => total + one[kind], 0);
  const all = sum('right') + sum('asked') + sum('missed');

  it('none is taken for something else, and none is named for what it can’t be', () => {
    const notes = results.flatMap((one) => one.notes);
    expect(notes.filter((note) => /: (wrong|misled) /.test(note))).toEqual([]);
  });

  it('most are understood, and nearly all of the rest are asked for', () => {
    expect((sum('right') / all) * 100).toBeGreaterThanOrEqual(FLOORS[language] ?? 100);
    expect(((sum('right') + sum('asked')) / all) * 100).toBeGreaterThanOrEqual(97);
  });
});

it('the table is what it measures by', () => {
  const line = (text: string) => ({
    language: 'xx',
    columns: text.split(' | ').map((column) => {
      const [header = '', what = ''] = column.split(' = ');
      return { header, what };
    }),
  });
  expect(measure(line('Employee ID = number | First Name = forename | Location = city'))).toMatchObject({
    right: 1,
    wrong: 1,
    notes: ['xx: wrong employee_id: Employee ID, not '],
  });
  expect(measure(line('Kind = employee_type | Foo = surname'))).toMatchObject({
    asked: 1,
    missed: 1,
    right: 0,
  });
});
