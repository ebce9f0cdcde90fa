import { describe, expect, it } from '@jest/globals';
import { ACTION } from '../../../src/core/config/names.js';
import { parseConfig } from '../../../src/core/config/parse.js';
import { filesFor } from '../../../src/core/init/files.js';
import { configText, type Setting } from '../../../src/core/init/yaml.js';
import { csv, proposed } from '../../support/export.js';

/* Who keeps the list: what is proposed for a roster that is made of a file. */

const HEADER = [
  'Employee #',
  'First Name',
  'Last Name',
  'Work Email',
  'Hire Date',
  'Department',
  'Employment Type',
];
const MORE = [
  'Country',
  'Status',
  'Manager ID',
  'Job Title',
  'Salary',
  'Date of Birth',
  'Shoe Size',
  'Termination Date',
  'Empty',
];
const EXPORT = csv([
  [...HEADER, ...MORE],
  ...Array.from({ length: 12 }, (_, at) => [
    ...[String(at + 1).padStart(7, '0'), 'Ada', `Example${at}`, `p${at}@example.com`, '2020-01-31', 'Sales'],
    ...['Full-Time', 'GB', at < 11 ? 'Active' : 'Terminated', at === 0 ? '' : '0000001', 'Clerk'],
    ...['51000', '1990-01-01', '38', at < 11 ? '' : '2024-05-31', ''],
  ]),
]);

const SETTING: Setting = {
  program: 'acme',
  file: 'roster/employees.csv',
  encoding: { encoding: 'utf-8' },
  action: ACTION,
};

function read(text: string) {
  const { config, problems } = parseConfig(text, 'roster-sync.yml');
  expect(problems).toEqual([]);
  return config;
}

describe('what the roster doesn’t need', () => {
  it('is named, the gravest first; exit dates and empty columns aren’t', async () => {
    const { proposal } = await proposed(EXPORT);
    expect(proposal.unneeded).toEqual(['Salary', 'Date of Birth', 'Shoe Size']);
  });
});

describe('the configuration', () => {
  it('of a list that an export keeps describes the export under `import`', async () => {
    const { proposal } = await proposed(EXPORT);
    const layout = { headerLine: 4, skipLast: 1 };
    const config = read(configText(proposal, { ...SETTING, keeper: 'export', layout, sheet: 'All' }));
    expect(config?.import).toMatchObject({
      sheet: 'All',
      'header-line': 4,
      'skip-last': 1,
      columns: { forename: 'First Name', employee_id: { column: 'Employee #' } },
      filters: [{ column: 'Status', keep: ['Active'], drop: ['Terminated'] }],
      hierarchy: { manager_id: 'Manager ID', position_title: 'Job Title' },
    });
    expect(config?.roster).toMatchObject({ columns: {}, filters: [], 'header-line': 1 });
    expect(config?.hierarchy).toEqual({ manager_id: 'manager_id', position_title: 'position_title' });
  });

  it.each(['export', 'people'] as const)(
    'of a list whose managers aren’t found (%s) has the hierarchy as comments, which are right without their #',
    async (keeper) => {
      const outside = EXPORT.replaceAll(/,,Clerk/g, ',X,Clerk').replace('0000001,Clerk', 'Y,Clerk');
      const { proposal } = await proposed(outside);
      const text = configText(proposal, { ...SETTING, keeper });
      expect(read(text)).not.toHaveProperty('hierarchy');
      expect(text).toMatch(
        /^# hierarchy: \{ manager_id: manager_id, position_title: position_title \} # (?:with|once)/m,
      );
      const right = text.replaceAll(/^( *)# (?=hierarchy:| {2}(?:manager_id|position_title):)/gm, '$1');
      expect(read(right)?.hierarchy).toEqual({ manager_id: 'manager_id', position_title: 'position_title' });
      if (keeper === 'export')
        expect(read(right)?.import.hierarchy).toEqual({
          manager_id: 'Manager ID',
          position_title: 'Job Title',
        });
    },
  );

  it('of a list that people keep speaks of the roster only', async () => {
    const { proposal } = await proposed(EXPORT);
    const text = configText(proposal, { ...SETTING, keeper: 'people', file: 'roster/people.csv' });
    expect(text).not.toMatch(/import:|Salary|Status/);
    expect(read(text)).toMatchObject({
      roster: {
        file: 'roster/people.csv',
        columns: { employee_id: { column: 'employee_id', pattern: '[0-9]{7}' } },
      },
      hierarchy: { manager_id: 'manager_id', position_title: 'position_title' },
    });
  });

  it('of a file that is the roster says where the list lies in it', async () => {
    const { proposal } = await proposed(EXPORT);
    const config = read(configText(proposal, { ...SETTING, layout: { headerLine: 2 } }));
    expect(config?.roster).toMatchObject({ 'header-line': 2, 'skip-last': 0 });
  });
});

it('what only reading the export shows is said to be named by the import', async () => {
  const { proposal } = await proposed(EXPORT.replace('Full-Time', 'Mirabel'));
  const says = (keeper: Setting['keeper']) => configText(proposal, { ...SETTING, keeper });
  const flat = (text: string) => text.replaceAll(/\n# */g, ' ');
  expect(flat(says(undefined))).toContain('a cell that `check` names');
  expect(flat(says('export'))).toContain('a cell that `import` names');
});

it('the import workflow is fitted to the repository, where there is one', async () => {
  const { proposal } = await proposed(EXPORT);
  const setting = {
    ...SETTING,
    action: 'acme/roster-sync@v0',
    file: 'roster/people.csv',
    keeper: 'export',
  } as const;
  const example = "uses: OWNER/roster-sync@v0\n  ROSTER: roster/employees.csv # x\n- cron: '47 4 * * 1-5'\n";
  const examples = { check: '', sync: '', import: example };
  const texts = filesFor(proposal, setting, examples, { minute: 7, timeZone: 'Europe/Paris' });
  expect(texts.get('.github/workflows/roster-import.yml')).toBe(
    'uses: acme/roster-sync@v0\n  ROSTER: "roster/people.csv" # x\n- cron: \'7 4 * * 1-5\'\n',
  );
});
