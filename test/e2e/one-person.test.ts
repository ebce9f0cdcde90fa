import { readFileSync } from 'node:fs';
import { afterEach, expect, it } from '@jest/globals';
import { cleanUp } from '../support/cleanup.js';
import { cli } from '../support/door.js';
import { syncHere } from '../support/here.js';
import { BELA, COMPANY, csvOf, filesOf, ROSTER } from '../support/people.js';
import { Repository } from '../support/repository.js';
import { WITH_KEY } from '../support/runner.js';
import { record } from '../support/server.js';

/* What is asked after a wrong approval: why somebody was deleted, and how the roster comes back. */

afterEach(cleanUp);

it('why and revert answer on a command line, with the key and without it', async () => {
  const api = await record();
  const repository = Repository.with(filesOf(api.url));
  await syncHere(repository);
  const commit = repository.commit({ [ROSTER]: csvOf(COMPANY.slice(1)) });
  await syncHere(repository);
  const [first = '', second = ''] = repository.receipts();

  const told = await cli(repository, ['why', BELA.employee_id], WITH_KEY);
  expect(told).toMatchObject({ code: 0, stderr: '' });
  expect(told.stdout).toMatch(/^0000003 left in the upload of \d+ \w+ \d{4}\.\n/);
  expect(told.stdout).toContain(`receipt    ${second} (signature valid,`);
  expect(told.stdout).toContain(`commit     ${commit.slice(0, 12)} of `);
  expect(told.stdout).not.toMatch(/Béla|Zanzibar|Tess/);

  const json = await cli(repository, ['why', BELA.employee_id, '--format', 'json', '--show-values']);
  const story = JSON.parse(json.stdout) as { events: { cause: object; signature: string }[] };
  expect(story.events.at(-1)).toMatchObject({
    signature: 'not checked',
    cause: { commits: [{ author: 'Tess Ter' }] },
  });
  expect(await cli(repository, ['why', '3'])).toMatchObject({ code: 1 });

  const refused = await cli(repository, ['revert', 'roster-sync-sandbox/acme/20200101T000000Z'], WITH_KEY);
  expect(refused.code).toBe(2);
  const done = await cli(repository, ['revert', first], WITH_KEY);
  expect(done).toMatchObject({ code: 0, stderr: '' });
  expect(done.stdout).toContain(`written: ${ROSTER}\n1 will be added:\n  0000003`);
  expect(readFileSync(repository.path(ROSTER), 'utf8')).toBe(csvOf(COMPANY));

  repository.commit(filesOf(api.url, { roster: { departments: ['Board'] } }));
  const unfit = await cli(repository, ['revert', first], WITH_KEY);
  expect(unfit).toMatchObject({ code: 1, stderr: '' });
  expect(unfit.stdout.trim().split('\n').at(-1)).toMatch(
    /^refused: The roster of .* doesn’t fit today’s configuration, so nothing was written\./,
  );
});

it('a hint of a failure names the configuration that was given, too', async () => {
  const repository = Repository.with({ ...filesOf(), 'beta/roster.yml': 'version: 1\nprogram: [\n' });
  const ran = await cli(repository, ['why', BELA.employee_id, '--config', 'beta/roster.yml'], WITH_KEY);
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toContain('Run roster-sync check --config beta/roster.yml:');
});
