import { describe, expect, it } from '@jest/globals';
import { proposed, table } from '../../support/export.js';

/* More kinds of columns that mark who has left: codes, groups, bit fields, free text. Each is proposed or asked about. */

const OTHERS = {
  'Employee ID': (row: number) => String(10_000 + row),
  'First Name': 'Ada',
  'Last Name': 'Example#',
  Department: (row: number) => (row % 2 === 0 ? 'Sales' : 'Service'),
  'Start Date': (row: number) => `${13 + (row % 15)}/06/2019`,
  Country: 'GB',
  Email: 'person#@example.com',
};
const PEOPLE = { ...OTHERS, 'Employee Type': 'employee' };

/** Of forty people eight have left: every fifth. */
const isGone = (row: number): boolean => row % 5 === 0;
const fileOf = (header: string, employed: string, gone: string): string =>
  table(40, { ...PEOPLE, [header]: (row) => (isGone(row) ? gone : employed) });

it.each([
  ['State', 'A', 'I'],
  ['Situation', 'A', 'T'],
  ['Employment Situation', 'Act', 'Term'],
  ['Statut', 'Act.', 'Term.'],
  ['Estado', 'Act', 'Baj'],
  ['On payroll', 'Y', 'N'],
  ['Current job', 'Y', 'N'],
  ['userAccountControl', '512', '514'],
  ['userAccountControl', '66048', '66050'],
  ['System Person Type', 'EMP', 'EX_EMP'],
  ['Durum', 'Aktif', 'Pasif'],
  ['Durum', 'Aktif', 'Ayrıldı'],
  ['Çalışma durumu', 'Çalışıyor', 'İşten ayrıldı'],
  ['Aktif', 'Evet', 'Hayır'],
  ['Aktiv', 'Ja', 'Nej'],
  ['Avslutad', 'Nej', 'Ja'],
  ['Anställningsstatus', 'Aktiv', 'Avslutad'],
])('“%s” is proposed: %s is kept, and %s dropped', async (header, employed, gone) => {
  const { config, open } = await proposed(fileOf(header, employed, gone));
  expect(config.roster.filters).toEqual([{ column: header, keep: [employed], drop: [gone] }]);
  expect(open).toEqual([]);
});

it.each([
  ['Group', 'Staff', 'Leavers'],
  ['Staff category', 'Teaching staff', 'Ex staff'],
  ['Population', 'Headcount', 'Former staff'],
  ['Remark', 'on site', 'Term 2025'],
  ['Valid', 'Y', 'N'],
  ['Validity', 'Valid', 'Expired'],
  ['Closed', 'No', 'Yes'],
  ['Cancelled', '0', '1'],
  ['Class', 'Crew', 'Term'],
  ['Remarks', 'on site', 'Left - moved abroad'],
  ['Division', 'Sales', 'Leavers'],
  ['Job Title', 'Driver', 'Ex-employee'],
  ['Remarks', '', 'left 12 May'],
  ['Notes', 'speaks French', 'no longer with us'],
  ['Yazar', 'Aktif', 'Pasif kullanıcı'],
])('“%s”, %s and %s, is asked about', async (header, employed, gone) => {
  const { open, config } = await proposed(fileOf(header, employed, gone));
  const isNamed = open.some((says) => says.includes(`“${header}”`));
  expect([isNamed, JSON.stringify(config.roster.filters)]).toEqual([true, '[]']);
});

it.each(['Status', 'State', 'Estado', 'Situation', 'Situação'])(
  'a letter beside A that may be another thing, under “%s”, is asked about',
  async (header) => {
    const { open } = await proposed(fileOf(header, 'A', 'B'));
    expect(open).toEqual([expect.stringContaining(`(8 in “${header}”)`)]);
  },
);

it('knows the flags of a disabled account where nobody has one yet', async () => {
  const { config } = await proposed(fileOf('userAccountControl', '512', '512'));
  expect(config.roster.filters).toEqual([{ column: 'userAccountControl', keep: ['512'], drop: ['514'] }]);
});

const NEVER = '9223372036854775807';
/** Filetimes of 2025-05-15 and 2026-05-20. */
const [PAST, AHEAD] = ['133917408000000000', '134236224000000000'];

it.each(['0', NEVER, ''])('“accountExpires” is asked about, where %j means never', async (never) => {
  const cell = (row: number) => (isGone(row) ? PAST : row % 10 === 1 ? AHEAD : never);
  const { open } = await proposed(table(40, { ...PEOPLE, accountExpires: cell }));
  expect(open).toEqual([expect.stringContaining('“accountExpires”')]);
});

describe('a day', () => {
  const lastDay = (row: number): string => (isGone(row) ? '15/05/2025' : '');

  it.each(['İşten çıkış tarihi', 'Ayrılış tarihi', 'Slutdatum', 'Anställd till', 'Notice end date'])(
    'of “%s” is proposed or asked about',
    async (header) => {
      const { config, open } = await proposed(table(40, { ...PEOPLE, [header]: lastDay }));
      const isAsked = open.length === 1 && open.join().includes(`“${header}”`);
      const isProposed = config.roster.filters.length === 1 && open.length === 0;
      expect(isAsked || isProposed).toBe(true);
    },
  );
});

it.each([
  ['Gender', 'M', 'F'],
  ['Grade', 'A', 'B'],
  ['Grade', 'A', 'T'],
  ['Contract', 'Permanent', 'Term'],
  ['Mentor', 'Example, Bo', 'Leaver, Jo'],
  ['Terms', 'Full year', 'Term time'],
  ['Current job', 'Clerk', 'Driver'],
  ['Active payroll', 'Y', 'N'],
  ['Blood group', 'A', 'B'],
  ['Shift', 'A', 'B'],
  ['Shift', 'A', 'I'],
  ['Rehire Eligible', 'Y', 'N'],
  ['Team', 'Short term care', 'Long term care'],
  ['Office', 'Left wing', 'Right wing'],
  ['Division', 'Retail', 'Exports'],
  ['Cost centre', 'A', 'T'],
  ['Section', 'Active sales', 'Terminal 2'],
  ['Notes', 'speaks French', 'left-handed'],
  ['Valid Passport', 'Y', 'N'],
  ['Visa valid', 'Y', 'N'],
  ['Region', 'A', 'I'],
])('“%s”, %s and %s, is nobody’s question', async (header, one, other) => {
  const { config, open } = await proposed(fileOf(header, one, other));
  expect([config.roster.filters, open]).toEqual([[], []]);
});

it.each([
  ['Employment Status', 'A', 'I'],
  ['Status', 'A', 'T'],
  ['Estado', 'A', 'B'],
  ['Status', 'Act', 'Term'],
  ['Staff category', 'Staff', 'Ex staff'],
  ['System Person Type', 'EMP', 'EX_EMP'],
  ['Type', 'Employee', 'Ex-employee'],
  ['Group', 'Staff', 'Leavers'],
  ['Durum', 'Aktif', 'Pasif'],
])('“%s”, %s and %s, isn’t silent in a short file without types', async (header, employed, gone) => {
  for (const rows of [5, 12]) {
    const file = table(rows, { ...OTHERS, [header]: (row) => (isGone(row) ? gone : employed) });
    const { open, proposal } = await proposed(file);
    const isFiltered = proposal.filters.some((filter) => filter.header === header);
    expect([rows, isFiltered || open.some((says) => says.includes(`“${header}”`))]).toEqual([rows, true]);
  }
});
