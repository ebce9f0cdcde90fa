import { execFileSync } from 'node:child_process';
import { statSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanUp, temporaryFolder } from '../support/cleanup.js';
import { filesOf, ROSTER } from '../support/people.js';
import { Repository } from '../support/repository.js';
import { action, check, type Ran } from '../support/runner.js';
import { onUnix } from '../support/systems.js';

/* Files that somebody made so as to cost time or memory, as far as a process of its own is the point. */

afterEach(cleanUp);

/** Some ten times what it takes on a machine that has nothing else to do. */
const LONGEST_MS = 25_000;

/** It ends in time, with a sentence, and shows nothing of the program's insides. */
async function endsSoon(running: Promise<Ran>, code = 4): Promise<string> {
  const begun = performance.now();
  const ran = await running;
  expect(ran).toMatchObject({ code });
  expect(performance.now() - begun).toBeLessThan(LONGEST_MS);
  expect(ran.said).not.toMatch(/itself failed|^\s+at |node:internal|Warning:/m);
  return ran.said;
}

const HEADER =
  'employee_id,forename,surname,employee_type,department,start_date,country,email,manager_id,position_title\n';

describe('a roster', () => {
  it('that is wrong in 50,400 cells is told in a report that can still be opened', async () => {
    const reports = temporaryFolder();
    const roster = HEADER + '1,,,,,,,,,\n'.repeat(7_200);
    const repository = Repository.with({ ...filesOf(), [ROSTER]: roster });
    const told = await endsSoon(check(repository, '--report-dir', reports), 1);
    for (const name of ['problems.csv', 'problems.json', 'report.html'])
      expect(statSync(join(reports, name)).size).toBeLessThan(30_000_000);
    expect(told).toMatch(/There are \d+ problems or more; 50000 of them are listed/);
  });

  it('of 2 GB is refused by its size alone', async () => {
    const repository = Repository.with(filesOf());
    truncateSync(repository.path(ROSTER), 2 * 1024 ** 3);
    expect(await endsSoon(check(repository))).toContain(`${ROSTER} is larger than 100 MiB`);
  });

  onUnix.each([
    [
      'a device',
      (path: string) => {
        symlinkSync('/dev/zero', path);
      },
    ],
    [
      'a pipe',
      (path: string) => {
        execFileSync('mkfifo', [path]);
      },
    ],
  ])('that is %s is not opened', async (_what, make) => {
    const repository = Repository.with(filesOf());
    repository.remove(ROSTER);
    make(repository.path(ROSTER));
    expect(await endsSoon(check(repository))).toContain(`${ROSTER} isn’t a regular file`);
  });
});

describe('a schema', () => {
  it('that never comes to an end is stopped', async () => {
    const choice = Array.from({ length: 3000 }, (_, n) => `<xs:element name="a${n}" minOccurs="0"/>`).join(
      '',
    );
    const endless = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="employees"><xs:complexType><xs:choice minOccurs="0" maxOccurs="3000">${choice}</xs:choice></xs:complexType></xs:element></xs:schema>`;
    const files = {
      ...filesOf(undefined, { hierarchy: undefined }),
      '.github/roster-sync/employees.xsd': endless,
    };
    const begun = performance.now();
    const ran = await check(Repository.with(files));
    expect(performance.now() - begun).toBeLessThan(25_000);
    expect(ran).toMatchObject({ code: 1 });
    expect(ran.said).not.toContain('itself failed');
  });
});

it('a key that looks different in a URL is masked in that form too, and by itself in base64', async () => {
  const key = 'k3y+of/acme=7f2c';
  const { masks } = await action(Repository.with(filesOf()), { inputs: { 'api-key': key } });
  const inBase64 = (text: string) => Buffer.from(text).toString('base64');
  // A command escapes the percent signs of what it is given.
  const forms = [key, inBase64(`api-key:${key}`), 'k3y%252Bof%252Facme%253D7f2c', inBase64(key)];
  expect(masks).toEqual(expect.arrayContaining(forms));
});
