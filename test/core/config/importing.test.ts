import { describe, expect, it } from '@jest/globals';
import { configForExport } from '../../../src/core/config/importing.js';
import { parseConfig } from '../../../src/core/config/parse.js';
import { configOf } from '../../support/roster.js';

const problemsOf = (yaml: string) =>
  parseConfig(`version: 1\nprogram: acme\n${yaml}\n`, 'roster-sync.yml').problems.map(
    ({ line, message }) => `${line ?? '-'}: ${message}`,
  );

const HIERARCHY = 'hierarchy: { manager_id: manager_id, position_title: position_title }';

describe('the section `import`', () => {
  it('may only map what is read from the roster afterwards', () => {
    expect(problemsOf('import:\n  columns:\n    forename: First\n    site: Site')).toEqual([
      '6: `import.columns.site` isn’t read from the roster: add `site: site` to `roster.columns`, or leave it out.',
    ]);
    expect(problemsOf('roster: { columns: { site: site } }\nimport: { columns: { site: Site } }')).toEqual(
      [],
    );
  });

  it.each([
    ['no hierarchy', ''],
    ['a hierarchy of its own file', 'hierarchy: { file: roster/positions.csv }\n'],
    ['managers by name', 'hierarchy: { manager_name: Boss, position_title: Job }\n'],
  ])('needs columns to write the hierarchy to, and not %s', (_what, hierarchy) => {
    const own = 'import: { hierarchy: { manager_name: Boss, position_title: Job } }';
    expect(problemsOf(hierarchy + own)).toEqual([
      expect.stringMatching(/^\d: `import\.hierarchy` needs a `hierarchy` with `manager_id`/),
    ]);
  });

  it('needs a column for position ids where the export has them', () => {
    const own = 'import: { hierarchy: { manager_id: Boss, position_title: Job, position_id: Post } }';
    expect(problemsOf(`${HIERARCHY}\n${own}`)).toEqual([
      expect.stringMatching(/^4: `import\.hierarchy\.position_id` needs a `position_id` in `hierarchy`/),
    ]);
  });
});

describe('the configuration for an export', () => {
  it('reads it as `import` says, within the limits of `roster`', () => {
    const config = configOf(
      [
        'roster: { max-records: 5, departments: [Sales], columns: { forename: First, site: site } }',
        'import: { delimiter: "|", encoding: utf-16le, columns: { surname: Last } }',
        HIERARCHY,
      ].join('\n'),
    );
    expect(configForExport(config)).toMatchObject({
      roster: {
        delimiter: '|',
        encoding: 'utf-16le',
        filters: [],
        'max-records': 5,
        departments: ['Sales'],
      },
      hierarchy: { manager_id: 'manager_id', position_title: 'position_title' },
    });
    expect(configForExport(config).roster.columns).toEqual({ surname: 'Last', site: 'site' });
  });

  it('has the hierarchy’s columns from `import` where it names them, and none for a file of positions', () => {
    const own = 'import: { hierarchy: { manager_email: Boss, position_title: Job } }';
    expect(configForExport(configOf(`${HIERARCHY}\n${own}`)).hierarchy).toEqual({
      manager_email: 'Boss',
      position_title: 'Job',
    });
    expect(configForExport(configOf('hierarchy: { file: p.csv }')).hierarchy).toBeUndefined();
  });

  it('has the root that the roster has, unless `import` says another', () => {
    const TOP = 'hierarchy: { manager_id: manager_id, position_title: position_title, top: "1" }';
    const topOf = (more: string) => {
      const own = `import: { hierarchy: { manager_email: Boss, position_title: Job${more} } }`;
      const { hierarchy } = configForExport(configOf(`${TOP}\n${own}`));
      return hierarchy && 'top' in hierarchy ? hierarchy.top : undefined;
    };
    expect([topOf(''), topOf(', top: "2"')]).toEqual(['1', '2']);
  });
});
