import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { check } from '../src/commands/check.js';
import { CONFIG, ROSTER } from './support/people.js';
import { textOf } from './support/roster.js';
import { CHECK, memoryWorld } from './support/world.js';

/*
 * A folder under examples with an export.csv is a recipe: with its roster-sync.yml, as a user would copy it, the export
 * is read without errors, and gives exactly its employees.xml and positions.xml.
 */

const EXAMPLES = new URL('../examples/', import.meta.url);
const RECIPES = readdirSync(EXAMPLES).filter((name) => existsSync(new URL(`${name}/export.csv`, EXAMPLES)));

const fileOf = (recipe: string, name: string): Uint8Array =>
  readFileSync(new URL(`${recipe}/${name}`, EXAMPLES));

it('there is a recipe for each system', () => {
  expect(RECIPES.toSorted()).toEqual([
    ...['adp', 'bamboohr', 'hibob', 'personio', 'sage-hr', 'spreadsheet', 'workday'],
  ]);
});

describe.each(RECIPES)('the recipe for %s', (recipe) => {
  it('reads the export without errors, and gives the expected files', async () => {
    const world = memoryWorld();
    world.commit({
      [CONFIG]: fileOf(recipe, 'roster-sync.yml'),
      [ROSTER]: fileOf(recipe, 'export.csv'),
    });
    const { problems, files } = await check(world, CHECK);
    expect(problems).toEqual([]);
    expect(files && textOf(files.employees)).toBe(textOf(fileOf(recipe, 'employees.xml')));
    expect(files?.positions && textOf(files.positions)).toBe(textOf(fileOf(recipe, 'positions.xml')));
  });

  it('is listed, and says where its headers come from', () => {
    expect(textOf(readFileSync(new URL('README.md', EXAMPLES)))).toContain(`](${recipe}/)`);
    expect(textOf(fileOf(recipe, 'README.md'))).toMatch(/https:\/\/|Nobody’s/);
  });
});
