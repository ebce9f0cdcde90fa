import { expect, it } from '@jest/globals';
import { namingConfig } from '../../src/cli/hints.js';

/* A hint names a command for the usual configuration; typed for another program, it needs its configuration, too. */

const hint = (flags: Readonly<Record<string, string>>) =>
  namingConfig(
    { names: [], flags },
    'roster-sync check says whether; roster-sync\n  verify --all lists them; roster-sync check --config x; roster-sync checked',
  );

it('a hint has the configuration that the command was given', () => {
  expect(hint({ config: 'beta/my file.yml' })).toBe(
    'roster-sync check --config "beta/my file.yml" says whether; roster-sync\n  verify --all --config "beta/my file.yml" lists them; roster-sync check --config x; roster-sync checked',
  );
});

it('a hint stays as it is where the usual configuration is meant', () => {
  expect(hint({})).toContain('roster-sync check says whether; roster-sync\n  verify --all lists them');
});
