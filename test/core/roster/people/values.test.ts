import { describe, expect, it } from '@jest/globals';
import { checksOf, failedCheck } from '../../../../src/core/roster/people/values.js';
import { csvOf, employee, read, told } from '../../../support/roster.js';

/** What the rules find in one cell of an otherwise right record. */
const findings = (element: string, value: string): string[] =>
  told(read(csvOf(employee(1, { [element]: value }))).problems).map((line) => line.split(' ')[0] ?? '');

describe('the start date', () => {
  it.each([
    '2024-01-31T00:00:00',
    '2024-01-31 00:00:00.000',
    '2024-01-31T00:00:00Z',
    '2024-01-31 12:00:00 AM',
  ])('may have a time that is midnight: %j', (value) => {
    expect(findings('start_date', value)).toEqual([]);
  });

  it.each(['2012-12-13', '2024-02-29', '2000-02-29', '1999-12-31', '2026-01-01', ' 2012-12-13 '])(
    'may be %j',
    (value) => {
      expect(findings('start_date', value)).toEqual([]);
    },
  );

  it.each([
    ...['2023-02-29', '1900-02-29', '2024-04-31', '2024-13-01', '2024-00-10', '2024-01-00', '2024-01-32'],
    ...['31.01.2024', '01/31/2024', '31/01/2024', '2024/01/31', '20240131', '2024-1-31', '24-01-31'],
    ...[
      '2024-01-31T10:00:00',
      '2024-01-31 00:00:01',
      '2024-01-31T00:00:00+01:00',
      '2024-01-31Z',
      '45322',
      'yesterday',
      '2024-01-31 x',
      '٢٠٢٤-٠١-٣١',
      '2024‑01‑31',
    ],
    ...['+2024-01-31', '-2024-01-31', '12024-01-31', '2024-01-31\n2024-02-01'],
  ])('may not be %j', (value) => {
    expect(findings('start_date', value)).toEqual(['employee/start-date']);
  });
});

describe('the country', () => {
  it.each(['GB', 'DE', 'CN', 'ZW', 'BQ', 'SS', ' FR ', 'gb', 'GBR', '826', 'UK', 'United Kingdom'])(
    'may be %j',
    (value) => {
      expect(findings('country', value)).toEqual([]);
    },
  );

  it.each([
    'EN',
    'EU',
    'XX',
    'ZZ',
    'AN',
    'XK',
    'Kosovo',
    'XKX',
    '44',
    '999',
    'G B',
    'G.B',
    'Congo',
    'Europe',
    'ＧＢ',
  ])('may not be %j', (value) => {
    expect(findings('country', value)).toEqual(['employee/country']);
  });
});

describe('the e-mail address', () => {
  it.each([
    ...['ada@example.com', 'ada.lovelace+hr@mail.example.co.uk', "o'brien@example.com", 'ada@exa-mple.com'],
    ...[
      'ADA@EXAMPLE.COM',
      'a@example.com',
      'josé@exämple.example',
      'ada@xn--exmple-cua.example',
      ' ada@example.com ',
    ],
  ])('may be %j', (value) => {
    expect(findings('email', value)).toEqual([]);
  });

  it.each([
    ...[
      'ada',
      'ada@',
      '@example.com',
      'ada@example',
      'ada@@example.com',
      'ada@example..com',
      'ada@.example.com',
    ],
    ...['ada@example.com.', 'ada lovelace@example.com', 'ada@exam ple.com', 'Ada <ada@example.com>'],
    ...['ada@example.com, bob@example.com', 'ada@example.com;bob@example.com', 'mailto:ada@example.com'],
    ...['ada@-example.com', 'ada@example-.com', 'ada@[127.0.0.1]', '"ada"@example.com', 'ada@example.com\nb'],
    ...['ada\u200B@example.com', `${'a'.repeat(65)}@example.com`, `a@${'a'.repeat(64)}.com`],
    `a@${'abcdefgh.'.repeat(30)}com`,
  ])('may not be %j', (value) => {
    expect(findings('email', value)).toEqual(['employee/email']);
  });
});

describe('every text', () => {
  const elements = ['employee_id', 'forename', 'surname', 'employee_type', 'department'];

  it.each(elements)('%s must be there', (element) => {
    expect(findings(element, '')).toEqual(['employee/required']);
    expect(findings(element, ' \t\u00A0\r\n')).toEqual(['employee/required']);
  });

  it.each(['start_date', 'country', 'email'])('%s must be there too, and is told once', (element) => {
    expect(findings(element, '')).toEqual(['employee/required']);
  });

  it.each(['\u0000', '\u0001', '\u0008', '\u000B', '\u000C', '\u000E', '\u001F', '\uFFFE', '\uFFFF'])(
    'may not hold %j, which XML can’t carry',
    (character) => {
      expect(findings('surname', `Exam${character}ple`)).toEqual(['employee/control-character']);
    },
  );

  it.each(['\t', '\n', '\u007F', '\u0085', '\u00AD', '\u200D', '\u202E', '\u2028', '\uE000', '\uFFFD', '👩‍🚀'])(
    'may hold %j, which XML can carry',
    (character) => {
      expect(findings('surname', `Exam${character}ple`)).toEqual([]);
    },
  );

  it.each(['Null', 'NaN', 'true', '=1+1', 'O’Brien', "O'Brien", 'van der Berg-Łukasz', '<b>', '&amp;', '0'])(
    'may be %j',
    (value) => {
      expect(findings('surname', value)).toEqual([]);
    },
  );
});

describe('what can’t be seen', () => {
  const said = (element: string, value: string, yaml = '') =>
    read(csvOf(employee(1, { [element]: value })), yaml).problems.map(({ rule, message, hint }) => ({
      rule,
      message,
      again: hint.startsWith('Type the cell’s text again'),
    }));

  it.each(['\u200B', '\u2060', '\u00AD', '\u2800', '\u3164', '\u200B \u200E'])(
    'is no value that is required: %j',
    (value) => {
      for (const element of ['forename', 'surname', 'employee_id', 'department'])
        expect(said(element, value)).toEqual([
          {
            rule: 'employee/required',
            message: `\`${element}\` is empty: what is in it can’t be seen.`,
            again: false,
          },
        ]);
    },
  );

  it('is every character that formats, or that nothing is drawn for', () => {
    const checks = checksOf('surname', undefined, false);
    const all = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code));
    const unseen = all.filter((one) => /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u.test(one));
    expect(unseen.length).toBeGreaterThan(4000);
    const seen = unseen.filter((one) => failedCheck(one, checks)?.rule !== 'employee/required');
    expect(seen.map((one) => one.codePointAt(0)?.toString(16))).toEqual([]);
  });

  it.each(['\u200Bann', 'ann\u200D', '𝒜da', '👩‍💻', 'Łukasz', 'Ли', '李'])(
    'doesn’t empty what can: %j',
    (value) => {
      expect(said('forename', value)).toEqual([]);
    },
  );

  it('is no title of a position', () => {
    const yaml = 'hierarchy: { manager_id: M, position_title: T }';
    const { problems } = read(csvOf(`${employee(1)},,\u2060`).replace('\n', ',M,T\n'), yaml);
    expect(problems.map(({ rule, message }) => [rule, message])).toEqual([
      ['hierarchy/required', 'The position’s title is empty: what is in it can’t be seen.'],
    ]);
  });

  const HIDDEN = 'it has a character in it that can’t be seen.';

  it.each([
    ['email', 'ann@example.com\u200B', `\`email\` isn’t an e-mail address: ${HIDDEN}`],
    ['email', '\u202Aann@example.com', `\`email\` isn’t an e-mail address: ${HIDDEN}`],
    ['start_date', '2012-12-13\u200E', '`start_date` has a character in it that can’t be seen.'],
    ['start_date', '\u200E13/12/2012', '`start_date` has a character in it that can’t be seen.'],
  ])('is named where a value would be right without it: %s %j', (element, value, message) => {
    const yaml = 'roster: { columns: { start_date: { column: start_date, format: DD/MM/YYYY } } }';
    expect(said(element, value, yaml)).toMatchObject([{ message, again: true }]);
  });

  it('isn’t blamed for what is wrong without it', () => {
    expect(said('email', 'ann\u200B')).toMatchObject([
      { message: '`email` isn’t an e-mail address.', again: false },
    ]);
    expect(said('start_date', '2012-13-13\u200E')).toMatchObject([
      { message: '`start_date` doesn’t have the form YYYY-MM-DD.', again: false },
    ]);
  });

  it('is named beside the pattern that a value fits without it', () => {
    const yaml = 'roster: { columns: { employee_id: { column: employee_id, pattern: "[0-9]{7}" } } }';
    expect(said('employee_id', '0000101\u200B', yaml)).toMatchObject([
      { message: `\`employee_id\` doesn’t fit the \`pattern\` of its column: ${HIDDEN}`, again: true },
    ]);
  });

  it('is named where a list of the configuration has the value without it', () => {
    const lists = 'roster: { departments: [Sales], filters: [{ column: country, keep: [GB], drop: [FR] }] }';
    expect(said('department', 'Sales\u200B', lists)).toMatchObject([
      { rule: 'roster/unknown-department', message: expect.stringContaining(HIDDEN), again: true },
    ]);
    expect(said('country', 'GB\u2060', lists)).toEqual(
      expect.arrayContaining([
        { rule: 'roster/unknown-filter-value', message: expect.stringContaining(HIDDEN), again: true },
      ]),
    );
    const dated = 'roster: { filters: [{ column: start_date, date: YYYY-MM-DD, keep: from }] }';
    const ended = csvOf(`${employee(1)},2030-01-01\u200E`).replace('\n', ',End\n');
    expect(read(ended, dated.replace('column: start_date', 'column: End')).problems).toMatchObject([
      { rule: 'roster/filter-date', message: `The date in “End” has a character in it that can’t be seen.` },
    ]);
  });

  it('is named in the header that would be the one that is meant', () => {
    const { problems } = read(
      csvOf(employee(1)).replace('country', 'Land\u200B'),
      'roster: { columns: { country: Land } }',
    );
    expect(problems).toMatchObject([
      {
        rule: 'roster/missing-column',
        message: expect.stringContaining('is that, but has a character in it that can’t be seen.'),
      },
    ]);
  });
});
