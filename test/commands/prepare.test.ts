import { describe, expect, it } from '@jest/globals';
import { prepare, readSettings } from '../../src/commands/prepare.js';
import { knownIdsOf, pathsOf } from '../../src/commands/roster-files.js';
import { NOTHING_KNOWN } from '../../src/core/problem/discretion.js';
import { discretionFor, type ReadRoster } from '../../src/core/roster/people/read.js';
import { judge } from '../../src/core/rules/index.js';
import type { Source } from '../../src/ports/repository.js';
import { encoded } from '../support/encodings.js';
import { bytesOf, configOf, csvOf, employee, HEADER, TODAY } from '../support/roster.js';

type Files = Readonly<Record<string, string | Uint8Array>>;

const sourceOf = (files: Files): Source => ({
  commit: undefined,
  read: (path) => {
    const content = files[path];
    return Promise.resolve(typeof content === 'string' ? bytesOf(content) : content);
  },
  list: () => Promise.resolve(Object.keys(files)),
});

/** What a roster of these files comes to, with what the rules say of it. */
async function readFrom(
  files: Files,
  yaml: string,
): Promise<ReadRoster & { readonly told: string[]; readonly messages: string[]; readonly hints: string[] }> {
  const config = configOf(yaml);
  const discretion = discretionFor(config, NOTHING_KNOWN);
  const read = await prepare(sourceOf(files), config, discretion, '.github/roster-sync.yml', TODAY);
  const problems = read.roster
    ? judge(read.roster, read.problems, { config, discretion, day: TODAY })
    : read.problems;
  const told = problems.map(
    ({ rule, file, line, column }) => `${rule} ${file} ${line ?? '-'}:${column ?? '-'}`,
  );
  const [messages, hints] = [problems.map(({ message }) => message), problems.map(({ hint }) => hint)];
  return { ...read, told, messages, hints };
}

const ids = ({ roster }: ReadRoster) => roster?.employees.map(({ id }) => id);

describe('a roster of several files', () => {
  const DE = csvOf(employee(2), employee(3));
  const GB = csvOf(employee(1));

  it.each([
    ['a list', '[roster/gb.csv, roster/de.csv]'],
    ['a pattern', 'roster/*.csv'],
    ['a pattern with folders', '"**/*.csv"'],
    ['both', '[roster/gb.csv, "roster/*.csv"]'],
  ])('is %s, sorted by path', async (_what, file) => {
    const files = { 'roster/gb.csv': GB, 'roster/de.csv': DE, 'README.md': '' };
    const read = await readFrom(files, `roster: { file: ${file} }`);
    expect(read.told).toEqual([]);
    expect(ids(read)).toEqual(['0000002', '0000003', '0000001']);
    const settings = {
      path: 'c.yml',
      sha256: '',
      problems: [],
      config: configOf(`roster: { file: ${file} }`),
    };
    expect(await pathsOf(settings, sourceOf(files))).toEqual(['c.yml', 'roster/de.csv', 'roster/gb.csv']);
  });

  it('a pattern means no file that other keys name', async () => {
    const yaml =
      'hierarchy: { file: roster/positions.csv }\nguards: { known-ids: roster/portal-ids.csv }\nroster: { file: roster/* }';
    const files = {
      'roster/gb.csv': GB,
      'roster/positions.csv': `position_id,position_title,parent_position_id,employee_id\nP1,Chief,,0000001\n`,
      'roster/portal-ids.csv': 'employee_id\n0000001\n',
      'roster/sync.yml': 'version: 1',
    };
    const config = configOf(yaml);
    const source = sourceOf(files);
    const discretion = discretionFor(config, NOTHING_KNOWN);
    const read = await prepare(source, config, discretion, 'roster/sync.yml', TODAY);
    expect(read.problems).toEqual([]);
    expect(ids(read)).toEqual(['0000001']);
    const paths = await pathsOf({ path: 'roster/sync.yml', config }, source);
    expect(paths).toEqual([
      'roster/sync.yml',
      'roster/gb.csv',
      'roster/positions.csv',
      'roster/portal-ids.csv',
    ]);
  });

  it('says in which file the other holder of an id stands', async () => {
    const read = await readFrom(
      { 'roster/de.csv': DE, 'roster/gb.csv': csvOf(employee(3)) },
      'roster: { file: roster/*.csv }',
    );
    expect(read.told).toEqual([
      'employee/duplicate-id roster/gb.csv 2:1',
      'employee/duplicate-email roster/gb.csv 2:8',
    ]);
    expect(read.messages[0]).toContain('line 3 of roster/de.csv');
  });

  it.each([
    ['a pattern that fits nothing', '"roster/*.tsv"', 'roster/*.tsv'],
    ['a file of the list that isn’t there', '[roster/gb.csv, roster/fr.csv]', 'roster/fr.csv'],
    ['a pattern of the list that fits nothing', '[roster/gb.csv, "fr/*"]', 'fr/*'],
  ])('is missing one: %s', async (_what, file, path) => {
    const read = await readFrom({ 'roster/gb.csv': GB }, `roster: { file: ${file} }`);
    expect(read.told).toEqual([`roster/missing ${path} -:-`]);
    expect(read.roster).toBeUndefined();
  });

  it.each([
    ['roster: { file: other.csv }', 'roster.file'],
    ['roster: { file: gb.csv }\nhierarchy: { file: other.csv }', 'hierarchy.file'],
  ])('that is missing is named by its key: %s', async (yaml, key) => {
    const { hints } = await readFrom({ 'gb.csv': GB }, yaml);
    expect(hints).toEqual([`Check \`${key}\` in the configuration, and that the file is committed.`]);
  });

  it('of known ids that is missing is named by its key', async () => {
    const { problems } = await knownIdsOf(sourceOf({}), configOf('guards: { known-ids: ids.csv }'));
    expect(problems[0]?.hint).toMatch(/^Check `guards\.known-ids` in/);
  });

  it.each([
    ['Roster/*.csv', 'Write roster/*.csv: capitals'],
    ['Roster/**/*.csv', 'Write roster/**/*.csv: capitals'],
    ['roster/*.CSV', 'Write the pattern so that it fits roster/gb.csv: capitals'],
  ])('stays a pattern where its capitals are wrong: %s', async (pattern, hint) => {
    const { hints } = await readFrom(
      { 'roster/gb.csv': GB, 'roster/de.csv': DE },
      `roster: { file: "${pattern}" }`,
    );
    expect(hints[0]).toContain(hint);
  });

  it('may have other headers, orders and delimiters in each', async () => {
    const turned = HEADER.split(',').toReversed().join(';');
    const person = employee(7).split(',').toReversed().join(';');
    const read = await readFrom(
      { 'a.csv': GB, 'b.csv': `${turned}\n${person}\n` },
      'roster: { file: "*.csv" }',
    );
    expect(read.told).toEqual([]);
    expect(read.roster?.employees[1]?.values).toMatchObject({
      employee_id: '0000007',
      email: 'person7@example.com',
    });
  });

  it('has ids that stand once in all of it, and every problem names its file', async () => {
    const files = {
      'a.csv': csvOf(employee(1), employee(2, { email: 'x' })),
      'b.csv': csvOf(employee(3), employee(4, { country: '' }), employee(1, { email: 'other@example.com' })),
    };
    expect((await readFrom(files, 'roster: { file: "*.csv" }')).told).toEqual([
      'employee/email a.csv 3:8',
      'employee/required b.csv 3:7',
      'employee/duplicate-id b.csv 4:1',
    ]);
  });

  it('isn’t read as long as a column is missing in one', async () => {
    const files = { 'a.csv': GB, 'b.csv': csvOf(employee(2)).replace('country', 'land of birth') };
    const read = await readFrom(files, 'roster: { file: "*.csv" }');
    expect(read.told).toEqual(['roster/missing-column b.csv 1:-']);
    expect(read.roster).toBeUndefined();
  });

  it('may have at most max-records in all', async () => {
    const read = await readFrom({ 'a.csv': GB, 'b.csv': DE }, 'roster: { file: "*.csv", max-records: 2 }');
    expect(read.told).toEqual(['roster/too-many-records b.csv 3:-']);
  });

  it('may have a file that the filters leave nobody of, but not only such', async () => {
    const yaml = 'roster: { file: "*.csv", filters: [{ column: S, keep: [a], drop: [b] }] }';
    const file = (status: string, number: number) => `${HEADER},S\n${employee(number)},${status}\n`;
    const one = await readFrom({ 'a.csv': file('b', 1), 'b.csv': file('a', 2) }, yaml);
    expect([one.told, ids(one)]).toEqual([[], ['0000002']]);
    const none = await readFrom({ 'a.csv': file('b', 1), 'b.csv': file('b', 2) }, yaml);
    expect(none.told).toEqual(['roster/no-records a.csv 1:-']);
  });

  it('has one hierarchy over all of it', async () => {
    const yaml = 'roster: { file: "*.csv" }\nhierarchy: { manager_id: M, position_title: T }';
    const file = (...people: string[]) => `${HEADER},M,T\n${people.join('\n')}\n`;
    const files = {
      'a.csv': file(`${employee(2)},0000001,Clerk`, `${employee(3)},0000009,Clerk`),
      'b.csv': file(`${employee(1)},,Chief`, `${employee(4)},0000002,`),
    };
    const { roster, told } = await readFrom(files, yaml);
    expect(roster?.hierarchy?.positions.map(({ parent }) => parent)).toEqual([
      '0000001',
      '0000009',
      '',
      '0000002',
    ]);
    expect(told).toEqual(['hierarchy/required b.csv 3:10', 'hierarchy/orphan a.csv 3:9']);
  });

  it('keeps the people of a sound file apart from records that can’t be read in another', async () => {
    const yaml = 'roster: { file: "*.csv" }\nhierarchy: { manager_id: M, position_title: T }';
    const files = {
      'a.csv': `${HEADER},M,T\n${employee(1)},,Chief\n${employee(2)},0000001,Clerk,x\n`,
      'b.csv': `${HEADER},M,T\n${employee(3)},0000002,Clerk\n`,
    };
    expect((await readFrom(files, yaml)).told).toEqual(['roster/ragged-record a.csv 3:-']);
  });
});

describe('a roster in a declared encoding', () => {
  const csv = csvOf(employee(1, { surname: 'Müller' }), employee(2, { surname: 'Łoś', country: 'X' }));

  it.each(['windows-1252', 'utf-16le'] as const)('is read with its places: %s', async (encoding) => {
    const raw = encoded(encoding === 'utf-16le' ? csv : csv.replace('Łoś', 'Los'), encoding, true);
    const { roster, told } = await readFrom(
      { 'roster/employees.csv': raw },
      `roster: { encoding: ${encoding} }`,
    );
    expect(told).toEqual(['employee/country roster/employees.csv 3:7']);
    expect(roster?.employees[0]?.values['surname']).toBe('Müller');
  });

  it('is refused where it isn’t in it, the position file too', async () => {
    const files = { 'roster/employees.csv': csvOf(employee(1)), 'p.csv': '\uFEFFposition_id\n' };
    const { roster, told } = await readFrom(
      files,
      'roster: { encoding: windows-1252 }\nhierarchy: { file: p.csv }',
    );
    expect(told).toEqual(['roster/not-as-declared p.csv -:-']);
    expect(roster).toBeUndefined();
  });
});

it('a configuration that is missing is asked for by the name that was given', async () => {
  const read = await readSettings(sourceOf({}), 'other.yml');
  const [missing] = 'problems' in read ? read.problems : [];
  expect(missing).toMatchObject({ rule: 'config/missing', file: 'other.yml' });
  expect(missing?.hint).toContain('Create other.yml with');
  expect(missing?.hint).not.toContain('.github');
});
