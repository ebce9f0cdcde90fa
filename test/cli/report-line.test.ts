import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from '@jest/globals';
import { cleanUp, temporaryFolder } from '../support/cleanup.js';
import { check } from '../support/door.js';
import { filesOf } from '../support/people.js';
import { Repository } from '../support/repository.js';

afterEach(cleanUp);

it('check says where the report is, and says nothing of one that wasn’t asked for', async () => {
  const repository = Repository.with(filesOf('http://127.0.0.1:9/admin/api/v2/'));
  const folder = join(temporaryFolder(), 'report');
  const ran = await check(repository, '--report-dir', `${folder}/`);
  const said = /^report: (.*)$/m.exec(ran.stdout)?.[1] ?? '';
  expect(said).toBe(join(folder, 'report.html'));
  expect(existsSync(said)).toBe(true);
  expect((await check(repository)).stdout).not.toMatch(/^report:/m);
});
