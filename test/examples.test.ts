import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { check } from '../src/commands/check.js';
import { importExport } from '../src/commands/import.js';
import { CONFIG, ROSTER } from './support/people.js';
import { textOf } from './support/roster.js';
import { CHECK, memoryWorld } from './support/world.js';

/*
 * A folder under examples with an export.csv is a recipe: with its roster-sync.yml, as a user would copy it, the export
 * is imported without problems, and the roster that comes of it gives exactly its employees.xml and positions.xml.
 */

const EXAMPLES = new URL('../examples/', import.meta.url);
const RECIPES = readdirSync(EXAMPLES).filter((name) => existsSync(new URL(`${name}/export.csv`, EXAMPLES)));
const EXPORTS = RECIPES.flatMap((recipe) =>
  ['export.csv', 'export.xlsx']
    .filter((name) => existsSync(new URL(`${recipe}/${name}`, EXAMPLES)))
    .map((name) => [recipe, name] as const),
);

const fileOf = (recipe: string, name: string): Uint8Array =>
  readFileSync(new URL(`${recipe}/${name}`, EXAMPLES));

it('there is a recipe for each system', () => {
  expect(RECIPES.toSorted()).toEqual([
    ...['active-directory', 'adp', 'afas', 'bamboohr', 'entra', 'google-workspace', 'hibob', 'personio'],
    ...['sage-hr', 'spreadsheet', 'workday'],
  ]);
  expect(EXPORTS).toContainEqual(['spreadsheet', 'export.xlsx']);
});

describe.each(EXPORTS)('the recipe for %s', (recipe, name) => {
  it(`imports ${name} without problems, and gives the expected files`, async () => {
    const world = memoryWorld();
    const config = { [CONFIG]: fileOf(recipe, 'roster-sync.yml') };
    world.commit(config);
    let roster: string | Uint8Array = '';
    const write = (_path: string, content: string | Uint8Array) => Promise.resolve(void (roster = content));
    const exported = { path: name, bytes: fileOf(recipe, name) };
    const imported = await importExport(
      { ...world, files: { ...world.files, write } },
      { configPath: CONFIG, exported, force: false, isPublic: undefined },
    );
    expect([imported.problems, imported.ending]).toEqual([[], 'clean']);
    world.commit({ [ROSTER]: roster });
    const { problems, files } = await check(world, CHECK);
    expect(problems).toEqual([]);
    for (const [file, content] of [
      ['employees.xml', files?.employees],
      ['positions.xml', files?.positions],
    ] as const) {
      const text = content ? textOf(content) : '';
      if (process.env['UPDATE_GOLDEN']) writeFileSync(new URL(`${recipe}/${file}`, EXAMPLES), text);
      expect([file, text]).toEqual([file, textOf(fileOf(recipe, file))]);
    }
  });
});

describe.each(RECIPES)('the page of %s', (recipe) => {
  it('is listed, and says where its headers come from, and how a nightly job gets them', () => {
    expect(textOf(readFileSync(new URL('README.md', EXAMPLES)))).toContain(`](${recipe}/)`);
    const page = textOf(fileOf(recipe, 'README.md'));
    expect(page).toMatch(/https:\/\/|Nobody’s/);
    expect(page).toContain('**Every night.**');
    expect(page).toMatch(/Not (tried|confirmed)|Nobody’s/);
  });
});
