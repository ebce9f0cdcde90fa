import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanUp } from '../support/cleanup.js';
import { checkHere, importHere, syncHere } from '../support/here.js';
import { configured, EXPORT, exported, IMPORTED } from '../support/imported.js';
import { CONFIG, ROSTER } from '../support/people.js';
import { Repository, type Files } from '../support/repository.js';
import { record } from '../support/server.js';

/*
 * A checkout whose line ends aren't those that git keeps, as git for Windows makes them (core.autocrlf, or eol=crlf of
 * .gitattributes): it has CRLF, and an import writes LF.
 */

afterEach(cleanUp);

const CRLF = IMPORTED.replaceAll('\n', '\r\n');
/** A cell with a line break, which git turns into CRLF, too. */
const TWO_LINES = EXPORT.replace(';Clerk;51000', ';"Clerk\nof Sales";51000');

/** As Windows checks it out. */
function windowsCheckout(repository: Repository): void {
  repository.git('config', 'core.autocrlf', 'true');
  repository.remove(ROSTER);
  repository.git('checkout', '--', ROSTER);
}

function windows(files: Files = { ...configured(), [ROSTER]: IMPORTED }): Repository {
  const repository = Repository.with(files);
  windowsCheckout(repository);
  return repository;
}

const rosterIn = (repository: Repository): string => readFileSync(repository.path(ROSTER), 'utf8');
const dirty = (repository: Repository): string => repository.git('status', '--porcelain');

describe('an import over a checkout with CRLF', () => {
  it.each([
    ['core.autocrlf', () => windows()],
    [
      '.gitattributes',
      () => {
        const rules = { '.gitattributes': '*.csv text eol=crlf\n' };
        const repository = Repository.with({ ...configured(), ...rules, [ROSTER]: IMPORTED });
        repository.remove(ROSTER);
        repository.git('checkout', '--', ROSTER);
        return repository;
      },
    ],
  ])('doesn’t write what git has already (%s)', async (_what, start) => {
    const repository = start();
    expect(rosterIn(repository)).toBe(CRLF);
    expect(await importHere(repository, exported())).toMatchObject({ ending: 'unchanged' });
    expect(rosterIn(repository)).toBe(CRLF);
    expect(dirty(repository)).toBe('');
  });

  it('knows the same roster by a line break in a cell, too', async () => {
    const repository = Repository.with(configured());
    expect(await importHere(repository, exported(TWO_LINES))).toMatchObject({ ending: 'clean' });
    repository.commit();
    windowsCheckout(repository);
    expect(rosterIn(repository)).toContain('Clerk\r\nof Sales');
    expect(await importHere(repository, exported(TWO_LINES))).toMatchObject({ ending: 'unchanged' });
  });

  it('takes what somebody saved with CRLF and hasn’t committed for the same', async () => {
    const repository = windows({ ...configured(), [ROSTER]: IMPORTED.replace('Chief', 'Boss') });
    repository.write({ [ROSTER]: CRLF });
    expect(await importHere(repository, exported())).toMatchObject({ ending: 'unchanged' });
    expect(rosterIn(repository)).toBe(CRLF);
  });

  it('writes LF where git keeps CRLF as it is', async () => {
    const repository = Repository.with({ ...configured(), [ROSTER]: CRLF });
    expect(await importHere(repository, exported())).toMatchObject({ ending: 'clean' });
    expect(rosterIn(repository)).toBe(IMPORTED);
  });

  it('writes what changed, again and again, and calls nothing uncommitted that git has', async () => {
    const repository = windows();
    const boss = exported(EXPORT.replace('Chief', 'Boss'));
    expect(await importHere(repository, boss)).toMatchObject({ ending: 'clean' });
    expect(await importHere(repository, boss)).toMatchObject({ ending: 'unchanged' });
    // A change that nobody has committed is still not written over.
    const refused = await importHere(repository, exported());
    expect(refused.failure?.message).toContain('changes that aren’t committed');
    expect(await importHere(repository, exported(), true)).toMatchObject({ ending: 'clean' });
    // By its size alone git takes it for changed; its content is what is committed.
    expect(rosterIn(repository)).toBe(IMPORTED);
    expect(await importHere(repository, boss)).toMatchObject({ ending: 'clean' });
  });
});

describe('a roster whose line ends alone aren’t those of the checkout', () => {
  it('is sent and checked as what is committed', async () => {
    const api = await record();
    const settings = configured({ api: { 'base-url': api.url }, guards: { 'first-sync': 'allow' } });
    const { repository } = Repository.published({ ...settings, [ROSTER]: IMPORTED });
    windowsCheckout(repository);
    repository.write({ [ROSTER]: IMPORTED });
    expect(await checkHere(repository)).toMatchObject({ ending: 'clean' });
    expect(await syncHere(repository)).toMatchObject({ ending: 'uploaded' });
    expect(api.posted()).toEqual(['employees', 'positions']);
  });

  it('isn’t sent with anything else changed, staged or not', async () => {
    const api = await record();
    const settings = configured({ api: { 'base-url': api.url }, guards: { 'first-sync': 'allow' } });
    const { repository } = Repository.published({ ...settings, [ROSTER]: IMPORTED });
    windowsCheckout(repository);
    repository.write({ [ROSTER]: IMPORTED.replace('Chief', 'Boss') });
    expect((await syncHere(repository)).failure?.message).toContain(ROSTER);
    repository.git('add', ROSTER);
    repository.write({ [ROSTER]: IMPORTED });
    expect((await syncHere(repository)).failure?.message).toContain(ROSTER);
    repository.git('reset', '--quiet', '--hard');
    repository.remove(ROSTER);
    expect((await syncHere(repository)).failure?.message).toContain(ROSTER);
    repository.git('checkout', '--', ROSTER);
    repository.write({ [CONFIG]: `${settings[CONFIG] ?? ''}\n` });
    expect((await syncHere(repository)).failure?.message).toContain(CONFIG);
    expect(api.posted()).toEqual([]);
  });
});
