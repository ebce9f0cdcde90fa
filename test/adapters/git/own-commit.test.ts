import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from '@jest/globals';
import { ownCommit } from '../../../src/adapters/git/own-commit.js';
import { temporaryFolder } from '../../support/cleanup.js';
import { Repository } from '../../support/repository.js';

const homeIn = (...folders: string[]) => pathToFileURL(`${join(...folders, 'dist')}/`);
const clone = Repository.with({ 'dist/cli.js': '// built\n', 'src/main.ts': '// source\n' });

it('a clone names its commit, whatever else is changed in it', async () => {
  writeFileSync(join(clone.folder, 'src/main.ts'), '// another\n');
  writeFileSync(join(clone.folder, 'notes.txt'), 'new\n');
  expect(await ownCommit(homeIn(clone.folder))).toBe(clone.head());
});

it('what was built anew isn’t that of any commit', async () => {
  const copy = temporaryFolder();
  cpSync(clone.folder, copy, { recursive: true });
  writeFileSync(join(copy, 'dist/cli.js'), '// built again\n');
  expect(await ownCommit(homeIn(copy))).toBeUndefined();
});

it('a copy inside somebody else’s repository isn’t a clone', async () => {
  const theirs = Repository.with({ 'tools/roster-sync/dist/cli.js': '// built\n' });
  expect(await ownCommit(homeIn(theirs.folder, 'tools/roster-sync'))).toBeUndefined();
});
