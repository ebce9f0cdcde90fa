import { describe, expect, it } from '@jest/globals';
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

  it.each(['2012-12-13', '2024-02-29', '2000-02-29', '1999-12-31', '2026-12-31', ' 2012-12-13 '])(
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
